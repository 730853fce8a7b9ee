#include "core/router/verify_stage.h"

#include <gmock/gmock.h>

namespace soho::router {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

VerifyFacts facts(std::uint64_t received, std::uint64_t processed, std::uint64_t exported) {
  VerifyFacts result{.isRunning = true, .statistics = ExporterStatistics{}};
  result.statistics->packetsReceived = received;
  result.statistics->packetsProcessed = processed;
  result.statistics->exportPackets = exported;
  return result;
}

TEST(VerifyStage, eachStageIsToldFromTheNext) {
  EXPECT_EQ(stageOf({}), VerifyStage::NotRunning);
  EXPECT_EQ(stageOf(facts(0, 0, 0)), VerifyStage::NothingCaptured);
  EXPECT_EQ(stageOf(facts(1254, 0, 0)), VerifyStage::BufferFilling);
  EXPECT_EQ(stageOf(facts(1600, 1420, 0)), VerifyStage::NothingExported);
  EXPECT_EQ(stageOf(facts(1600, 1420, 3)), VerifyStage::NothingArrives);
  VerifyFacts arriving = facts(1600, 1420, 3);
  arriving.now.refusedDatagrams = 3;
  EXPECT_EQ(stageOf(arriving), VerifyStage::NotAdmitted);
  arriving = facts(1600, 1420, 3);
  arriving.now.datagrams = 3;
  EXPECT_EQ(stageOf(arriving), VerifyStage::TemplateAwaited);
  arriving.now.records = 1;
  EXPECT_EQ(stageOf(arriving), VerifyStage::Flows);
}

TEST(VerifyStage, onlyWhatCameSinceTheTestBeganCounts) {
  VerifyFacts old = facts(1600, 1420, 3);
  old.before = old.now = Arrival{.isAdmitted = true, .datagrams = 9, .refusedDatagrams = 2, .records = 7};
  EXPECT_EQ(stageOf(old), VerifyStage::NothingArrives);
}

TEST(VerifyStage, everyStageHasASentence) {
  for (int stage = 0; stage <= static_cast<int>(VerifyStage::Flows); ++stage) {
    EXPECT_FALSE(stageText(static_cast<VerifyStage>(stage)).what.isEmpty()) << stage;
  }
}

ExporterAnswer answer(std::uint64_t carried, std::uint64_t packets, std::uint64_t seen) {
  ExporterAnswer result{
      .isRunning = true, .statistics = ExporterStatistics{}, .counters = InterfaceCounters{carried, packets}};
  result.statistics->bytesSeen = seen;
  return result;
}

TEST(VerifyStage, theShareSeenIsJudgedOnEnoughTrafficOnly) {
  EXPECT_FALSE(seenShare(answer(0, 0, 0), answer(9'000'000, 10'000, 800'000)));
  // 30,000 packets of 1,014 bytes on the wire, 1,000 of them IP.
  EXPECT_DOUBLE_EQ(*seenShare(answer(0, 0, 0), answer(30'420'000, 30'000, 30'000'000)), 1.0);
  EXPECT_NEAR(*seenShare(answer(500, 2, 100), answer(30'420'500, 30'002, 3'000'100)), 0.1, 0.001);
  EXPECT_FALSE(seenShare(answer(50'000'000, 9, 9), answer(100, 1, 1)));  // The router was restarted.
}

TEST(VerifyStage, whatSamplingLeavesOutIsNotHidden) {
  EXPECT_DOUBLE_EQ(*seenShare(answer(0, 0, 0), answer(30'420'000, 30'000, 3'000'000), 10), 1.0);
}

TEST(VerifyStage, theOffloadThatHidesTrafficIsNamed) {
  const Offload visible{.kind = OffloadKind::SoftwareFlowtable};
  const Offload hiding{.kind = OffloadKind::BroadcomCtf, .hidesTraffic = true};
  EXPECT_TRUE(hiddenTrafficText(std::nullopt, {hiding}).isEmpty());
  EXPECT_TRUE(hiddenTrafficText(0.6, {hiding}).isEmpty());
  EXPECT_THAT(hiddenTrafficText(0.101, {visible, hiding}).toStdString(),
              AllOf(HasSubstr("10 %"), HasSubstr("Broadcom cut-through forwarding")));
  EXPECT_THAT(hiddenTrafficText(0.1, {visible}).toStdString(), HasSubstr("Software flow offloading"));
  EXPECT_THAT(hiddenTrafficText(0.1, {}).toStdString(), HasSubstr("an acceleration"));
}

TEST(VerifyStage, anExportersAnswerIsRead) {
  const auto said = parseExporterAnswer(
      "running 42\nrx_bytes 100\ntx_bytes 50\nrx_packets 3\ntx_packets 2\n"
      "softflowd[42]: Accumulated statistics since x:\nPackets received by libpcap: 5\n");
  EXPECT_TRUE(said.isRunning);
  ASSERT_TRUE(said.counters);
  EXPECT_EQ(said.counters->bytes, 150U);
  EXPECT_EQ(said.counters->packets, 5U);
  ASSERT_TRUE(said.statistics);
  EXPECT_EQ(said.statistics->packetsReceived, 5U);
  EXPECT_FALSE(parseExporterAnswer("not-running\nrx_bytes \n").isRunning);
}

}  // namespace
}  // namespace soho::router
