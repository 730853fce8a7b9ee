#include "core/pipeline/muting_choices.h"

#include <gtest/gtest.h>

namespace soho::pipeline {
namespace {

NamedSource source(const char* address, std::uint16_t port = 40'000, std::uint32_t interface = 1) {
  return {{*IpAddress::parse(address), 7}, port, interface};
}

TEST(MutingChoices, mutingIsOnUntilItIsSwitchedOff) {
  MutingChoices choices;
  EXPECT_TRUE(choices.isMutingOn(source("192.0.2.1"), source("fd00::2")));
  choices.set(source("192.0.2.1"), source("fd00::2"), false);
  EXPECT_FALSE(choices.isMutingOn(source("192.0.2.1"), source("fd00::2")));
  EXPECT_FALSE(choices.isMutingOn(source("fd00::2"), source("192.0.2.1"))) << "whichever is the muted one";
  EXPECT_TRUE(choices.isMutingOn(source("192.0.2.1"), source("fd00::3")));
  EXPECT_TRUE(choices.isMutingOn(source("192.0.2.1", 40'000, 2), source("fd00::2")));
  choices.set(source("fd00::2"), source("192.0.2.1"), true);
  EXPECT_TRUE(choices.isEmpty());
}

TEST(MutingChoices, portsTellProbesOfOneExporterApartAndNothingElse) {
  MutingChoices choices;
  choices.set(source("192.0.2.1", 1), source("192.0.2.2", 2), false);
  EXPECT_FALSE(choices.isMutingOn(source("192.0.2.1", 3), source("192.0.2.2", 4)));
  choices.set(source("192.0.2.1", 1), source("192.0.2.1", 2), false);
  EXPECT_FALSE(choices.isMutingOn(source("192.0.2.1", 2), source("192.0.2.1", 1)));
  EXPECT_TRUE(choices.isMutingOn(source("192.0.2.1", 1), source("192.0.2.1", 3)));
}

TEST(MutingChoices, areTheSameAfterTheFile) {
  MutingChoices choices;
  choices.set(source("192.0.2.1", 65'535, 4'294'967'295), source("fd00::2"), false);
  choices.set(source("192.0.2.1"), source("192.0.2.1", 2), false);
  const auto read = MutingChoices::fromJson(choices.toJson(), "muting.json");
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, choices);
}

TEST(MutingChoices, damagedAndNewerFilesAreToldApart) {
  const std::string head = R"({"format":"sohoflow-muting","version":)";
  EXPECT_TRUE(MutingChoices::fromJson(head + R"(1,"counted_twice":[]})", "x"));
  EXPECT_EQ(MutingChoices::fromJson(head + R"(2,"counted_twice":[]})", "x").error().code, ErrorCode::FileTooNew);
  for (const std::string& bad : {std::string(), std::string("{}"), head + R"(1,"counted_twice":[[]]})",
                                 head + R"(1,"counted_twice":[[{"exporter":"x"},{}]]})", head + "1}"}) {
    EXPECT_EQ(MutingChoices::fromJson(bad, "x").error().code, ErrorCode::FileDamaged) << bad;
  }
}

TEST(MutingChoices, areBounded) {
  MutingChoices choices;
  for (std::uint32_t number = 0; number <= MutingChoices::kMost; ++number) {
    choices.set(source("192.0.2.1"), source("192.0.2.2", 1, number), false);
  }
  EXPECT_TRUE(choices.isMutingOn(source("192.0.2.1"), source("192.0.2.2", 1, 0)));
  EXPECT_FALSE(choices.isMutingOn(source("192.0.2.1"), source("192.0.2.2", 1, MutingChoices::kMost)));
}

}  // namespace
}  // namespace soho::pipeline
