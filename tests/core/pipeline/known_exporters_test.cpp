#include "core/pipeline/known_exporters.h"

#include <gtest/gtest.h>

namespace soho::pipeline {
namespace {

using namespace std::chrono_literals;

control::ExporterFacts factsOf(const IpAddress& exporter, std::optional<Duration> activeTimeout = 60s) {
  control::ExporterFacts facts;
  facts.exporter = exporter;
  facts.activeTimeout = activeTimeout;
  return facts;
}

TEST(KnownExporters, theNewestWordOnAnExporterStands) {
  KnownExporters known;
  known.set(factsOf(IpAddress::v4(1)));
  known.set(factsOf(IpAddress::v4(2)));
  known.set(factsOf(IpAddress::v4(1), 300s));
  ASSERT_NE(known.find(IpAddress::v4(1)), nullptr);
  EXPECT_EQ(known.find(IpAddress::v4(1))->activeTimeout, 300s);
  EXPECT_EQ(known.find(IpAddress::v4(2))->activeTimeout, 60s);
  EXPECT_EQ(known.find(IpAddress::v4(3)), nullptr);
}

TEST(KnownExporters, areTheSameAfterTheFile) {
  KnownExporters known;
  known.set({*IpAddress::parse("fd00::1"), "Büro \"1\"", "softflowd 1.1.0", 60s, 10s, 4'294'967'295});
  known.set(factsOf(*IpAddress::parse("192.0.2.1"), std::nullopt));
  const auto read = KnownExporters::fromJson(known.toJson(), "exporters.json");
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, known);
}

TEST(KnownExporters, damagedAndNewerFilesAreToldApart) {
  const std::string head = R"({"format":"sohoflow-exporters","version":)";
  EXPECT_TRUE(KnownExporters::fromJson(head + R"(1,"exporters":[]})", "x"));
  EXPECT_EQ(KnownExporters::fromJson(head + R"(2,"exporters":[]})", "x").error().code, ErrorCode::FileTooNew);
  for (const std::string& bad : {std::string(), std::string("{}"), head + R"(1,"exporters":[[]]})",
                                 head + R"(1,"exporters":[{"exporter":"x"}]})", head + "1}"}) {
    EXPECT_EQ(KnownExporters::fromJson(bad, "x").error().code, ErrorCode::FileDamaged) << bad;
  }
}

TEST(KnownExporters, numbersThatDoNotFitAreNotKnown) {
  const auto read = KnownExporters::fromJson(
      R"({"format":"sohoflow-exporters","version":1,"exporters":[{"exporter":"192.0.2.1","active_timeout_ms":-1,)"
      R"("scan_interval_ms":4294967296,"sampling":"many"}]})",
      "x");
  ASSERT_TRUE(read);
  const control::ExporterFacts* const facts = read->find(*IpAddress::parse("192.0.2.1"));
  ASSERT_NE(facts, nullptr);
  EXPECT_EQ(*facts, factsOf(*IpAddress::parse("192.0.2.1"), std::nullopt));
}

TEST(KnownExporters, areBoundedAndTheLongestKnownGivesWay) {
  KnownExporters known;
  for (std::uint32_t number = 0; number < KnownExporters::kMost; ++number) known.set(factsOf(IpAddress::v4(number)));
  known.set(factsOf(IpAddress::v4(0)));  // Told again.
  known.set(factsOf(IpAddress::v4(KnownExporters::kMost)));
  EXPECT_NE(known.find(IpAddress::v4(0)), nullptr);
  EXPECT_EQ(known.find(IpAddress::v4(1)), nullptr);
  EXPECT_NE(known.find(IpAddress::v4(KnownExporters::kMost)), nullptr);
}

}  // namespace
}  // namespace soho::pipeline
