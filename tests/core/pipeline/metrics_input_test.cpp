#include "core/pipeline/metrics_input.h"

#include "core/control/health_facts.h"

#include <gmock/gmock.h>

namespace soho::pipeline {
namespace {

using metrics::StageStatus;
using namespace std::chrono_literals;
using ::testing::ElementsAre;

constexpr Time kNow{1'800'000'000s};

/// A router that sends, an ntopng that listens.
control::CollectorState workingState() {
  control::CollectorState state;
  state.at = kNow;
  state.startedAt = kNow - 1h;
  decoder::Exporter exporter;
  exporter.key.address = *IpAddress::parse("192.168.1.1");
  exporter.firstSeen = kNow - 50min;
  exporter.lastSeen = kNow - 1s;
  exporter.datagrams = 10;
  exporter.records = 100;
  state.exporters.push_back({exporter, std::nullopt});
  state.flows.records = 100;
  state.ntopng.mode = control::NtopngMode::Connect;
  state.ntopng.link = control::NtopngLink::Listening;
  return state;
}

metrics::MetricsInput inputOf(const control::CollectorState& state) {
  const health::Facts facts = control::connectedFacts(state);
  return metricsInput(state, health::judge(facts, health::sinceStart(*facts.collector)), nullptr, {});
}

metrics::Stage stageOf(const metrics::MetricsInput& input, const char* name) {
  const auto stage = std::ranges::find(input.stages, name, &metrics::Stage::name);
  return stage != input.stages.end() ? *stage : metrics::Stage{};
}

TEST(MetricsInput, stationsAreThoseOfTheHealth) {
  std::vector<std::string> names;
  for (const metrics::Stage& stage : inputOf(workingState()).stages) names.push_back(stage.name);
  EXPECT_THAT(names,
              ElementsAre("router", "collector", "ntopng", "packet", "template", "record", "published", "counted"));
}

TEST(MetricsInput, noStationOfAWorkingCollectorCallsForAttention) {
  const metrics::MetricsInput input = inputOf(workingState());
  for (const metrics::Stage& stage : input.stages) EXPECT_NE(stage.status, StageStatus::Attention) << stage.name;
  EXPECT_EQ(stageOf(input, "packet").status, StageStatus::Running);
  EXPECT_EQ(stageOf(input, "packet").condition, "router-sends");
}

TEST(MetricsInput, whatTheHealthIsWorriedAboutCallsForAttentionInItsWords) {
  control::CollectorState state = workingState();
  state.exporters.front().exporter.lastSeen = kNow - 20min;
  state.warnings.push_back({control::WarningKind::StateFolderNotWritable, "/state", "No space left on device"});
  const metrics::MetricsInput input = inputOf(state);
  const metrics::Stage packet = stageOf(input, "packet");
  EXPECT_EQ(packet.status, StageStatus::Attention);
  EXPECT_EQ(packet.condition, "router-silent");
  EXPECT_THAT(packet.detail, ::testing::HasSubstr("192.168.1.1"));
  EXPECT_EQ(stageOf(input, "collector").condition, "nothing-kept");
}

TEST(MetricsInput, everyLimitHasItsCount) {
  control::CollectorState state = workingState();
  state.limits.cutDatagrams = 7;
  const auto limits = inputOf(state).limits;
  ASSERT_EQ(limits.size(), control::kLimitRows.size());
  const auto cut = std::ranges::find(limits, std::string_view("cut_datagrams"), &metrics::LimitInput::name);
  ASSERT_NE(cut, limits.end());
  EXPECT_EQ(cut->count, 7U);
}

TEST(MetricsInput, theAgeOfARecordingIsNoClockSkew) {
  control::CollectorState state = workingState();
  state.exporters.front().exporter.clockSkew = -72h;
  EXPECT_EQ(inputOf(state).exporters.front().clockSkew, Duration(-72h));
  state.replay.emplace().isAtFullSpeed = true;
  EXPECT_EQ(inputOf(state).exporters.front().clockSkew, Duration(-72h));
  state.replay->isAtFullSpeed = false;
  EXPECT_EQ(inputOf(state).exporters.front().clockSkew, std::nullopt);
}

TEST(MetricsInput, linesThatWereDroppedAndLinesThatFailedAreTwoNumbers) {
  control::CollectorState state = workingState();
  state.jsonLines = {"-", 10, 1000, 2, 3, std::nullopt};
  const auto lines = inputOf(state).jsonLines;
  ASSERT_TRUE(lines);
  EXPECT_EQ(lines->droppedRecords, 2U);
  EXPECT_EQ(lines->lostRecords, 3U);
}

}  // namespace
}  // namespace soho::pipeline
