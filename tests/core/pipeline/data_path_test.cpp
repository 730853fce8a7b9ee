#include "core/pipeline/data_path.h"

#include "tests/support/message_builder.h"

#include <gtest/gtest.h>

namespace soho::pipeline {
namespace {

using namespace std::chrono_literals;

const IpAddress kSetUp = IpAddress::v4(0xc0a80101);   // By SohoFlow, which told of it.
const IpAddress kByHand = IpAddress::v4(0xc0a80102);  // By somebody else.
constexpr Time kStart{1'800'000'000s};

class DeafSink final : public publisher::MessageSink {
 public:
  publisher::SendResult send(std::span<const std::uint8_t> /*header*/,
                             std::span<const std::uint8_t> /*payload*/) override {
    return publisher::SendResult::Unheard;
  }
};

class DataPathTest : public ::testing::Test {
 protected:
  DataPathTest() {
    control::ExporterFacts told;
    told.exporter = kSetUp;
    told.activeTimeout = 60s;
    told.scanInterval = 10s;
    KnownExporters known;
    known.set(told);
    path.setKnownExporters(known);
  }
  /// A flow that the exporter reports after so many seconds.
  void report(const IpAddress& exporter, std::uint32_t seconds, Time at = kStart) {
    constexpr std::uint32_t kUptime = 4'000'000;
    const tests::Bytes bytes =
        tests::V5Message()
            .uptime(kUptime)
            .record({.packets = 1, .octets = 100, .first = kUptime - seconds * 1000, .last = kUptime})
            .build();
    path.datagram({bytes, exporter, 40'000, at});
  }
  [[nodiscard]] Duration activeTimeout() const { return path.publisher()->activeTimeout(path.eventFacts({})); }
  [[nodiscard]] Duration scanInterval() const { return path.eventFacts({}).scanInterval; }

  DeafSink sink;
  DataPath path{{}, &sink, nullptr};
};

TEST_F(DataPathTest, whatWasToldOfTheOnlyExporterIsWhatNtopngGets) {
  report(kSetUp, 60);
  EXPECT_EQ(activeTimeout(), 60s);
  EXPECT_EQ(scanInterval(), 10s);
}

TEST_F(DataPathTest, whatWasToldOfOneExporterDoesNotCutTheFlowsOfAnother) {
  report(kSetUp, 60);
  report(kByHand, 300);
  EXPECT_EQ(activeTimeout(), 300s);
  EXPECT_EQ(scanInterval(), 60s);
}

TEST_F(DataPathTest, theUsersWordStandsForExportersNobodyToldOf) {
  publisher::PublisherSettings settings;
  settings.activeTimeout = 120s;
  path.setNtopng(settings, &sink);
  report(kSetUp, 60);
  EXPECT_EQ(activeTimeout(), 60s);
  report(kByHand, 90);
  EXPECT_EQ(activeTimeout(), 120s);
}

TEST_F(DataPathTest, anExporterThatFellSilentAnHourAgoHoldsNoTimeoutUp) {
  report(kByHand, 300);
  report(kSetUp, 60, kStart + 61min);
  EXPECT_EQ(activeTimeout(), 60s);
  EXPECT_EQ(scanInterval(), 10s);
}

}  // namespace
}  // namespace soho::pipeline
