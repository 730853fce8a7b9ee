#include "core/decoder/record_times.h"

#include "core/decoder/limits.h"

#include <gtest/gtest.h>

namespace soho::decoder {
namespace {

using namespace std::chrono_literals;

constexpr std::uint32_t kExported = 1'800'000'000;
constexpr Time kReceived{std::chrono::seconds(kExported + 3600)};  // the exporter's clock is an hour slow
constexpr TimeLayout kUptimes{TimeKind::Uptime, TimeKind::Uptime, TimeKind::None};
constexpr TimeLayout kMilliseconds{TimeKind::Milliseconds, TimeKind::Milliseconds, TimeKind::None};
constexpr std::uint64_t kExportedMs = std::uint64_t{kExported} * 1000;

HeaderClock clockAt(std::uint32_t uptimeMs) { return {kReceived, uptimeMs, kExported}; }

TEST(RecordTimes, uptimesCountBackFromTheReceiveTime) {
  const FlowTimes times = anchorTimes(kUptimes, {100'000, 160'000, 0}, clockAt(161'000));
  EXPECT_EQ(times.start, kReceived - 61s);
  EXPECT_EQ(times.end, kReceived - 1s);
}

TEST(RecordTimes, uptimeWrapAfter49DaysIsNoJump) {
  // The flow began before the 32-bit milliseconds wrapped and ended after.
  const FlowTimes times = anchorTimes(kUptimes, {0xffffffffU - 9'999, 5'000, 0}, clockAt(6'000));
  EXPECT_EQ(times.start, kReceived - 16s);
  EXPECT_EQ(times.end, kReceived - 1s);
}

TEST(RecordTimes, inlineFormAgreesWithTheGeneralOne) {
  for (const std::uint32_t end : {0U, 999U, 1'000U, 61'000U, 62'000U, 0x80000000U, 0xffffffffU}) {
    const FlowTimes general = anchorTimes(kUptimes, {500, end, 0}, clockAt(1'000));
    const FlowTimes fast = anchorUptimes(500, end, clockAt(1'000));
    EXPECT_EQ(general.start, fast.start) << end;
    EXPECT_EQ(general.end, fast.end) << end;
  }
}

TEST(RecordTimes, absurdEndMeansArrival) {
  const auto nineDays = static_cast<std::uint32_t>(std::chrono::milliseconds(9 * 24h).count());
  const FlowTimes times = anchorTimes(kUptimes, {0, 0, 0}, clockAt(nineDays));
  EXPECT_EQ(times.start, kReceived);
  EXPECT_EQ(times.end, kReceived);
}

TEST(RecordTimes, absurdStartAloneBecomesTheEnd) {
  const auto nineDays = static_cast<std::uint32_t>(std::chrono::milliseconds(9 * 24h).count());
  const FlowTimes times = anchorTimes(kUptimes, {0, nineDays - 2'000, 0}, clockAt(nineDays));
  EXPECT_EQ(times.start, kReceived - 2s);
  EXPECT_EQ(times.end, kReceived - 2s);
}

TEST(RecordTimes, startAfterEndBecomesTheEnd) {
  const FlowTimes times = anchorTimes(kUptimes, {90'000, 80'000, 0}, clockAt(100'000));
  EXPECT_EQ(times.start, kReceived - 20s);
  EXPECT_EQ(times.end, kReceived - 20s);
}

TEST(RecordTimes, sevenDayFlowOfSoftflowdsDefaultsIsBelieved) {
  const auto week = static_cast<std::uint32_t>(std::chrono::milliseconds(7 * 24h).count());
  const FlowTimes times = anchorTimes(kUptimes, {0, week, 0}, clockAt(week + 1'000));
  EXPECT_EQ(times.end - times.start, 7 * 24h);
}

TEST(RecordTimes, farFutureMeansArrival) {
  const FlowTimes times = anchorTimes(kUptimes, {100'000, 200'000, 0}, clockAt(100'000));
  EXPECT_EQ(times.start, kReceived);
  EXPECT_EQ(times.end, kReceived);
}

TEST(RecordTimes, headerSecondsAreCoarserThanMillisecondsAndTheDurationIsKept) {
  // Exported at second 0.9, flow from 0.2 to 0.7: the header says 0.
  const FlowTimes times = anchorTimes(kMilliseconds, {kExportedMs + 200, kExportedMs + 700, 0}, clockAt(0));
  EXPECT_EQ(times.end, kReceived);
  EXPECT_EQ(times.start, kReceived - 500ms);
}

TEST(RecordTimes, millisecondsAreRelativeToTheHeader) {
  const FlowTimes times = anchorTimes(kMilliseconds, {kExportedMs - 30'000, kExportedMs - 1'500, 0}, clockAt(0));
  EXPECT_EQ(times.start, kReceived - 30s);
  EXPECT_EQ(times.end, kReceived - 1500ms);
}

TEST(RecordTimes, hugeMillisecondsDoNotOverflow) {
  for (const std::uint64_t value : {std::uint64_t{0}, ~std::uint64_t{0}, std::uint64_t{1} << 63}) {
    const FlowTimes times = anchorTimes(kMilliseconds, {value, value, 0}, clockAt(0));
    EXPECT_EQ(times.start, kReceived);
    EXPECT_EQ(times.end, kReceived);
  }
}

TEST(RecordTimes, secondsAreRelativeToTheHeader) {
  const TimeLayout layout{TimeKind::Seconds, TimeKind::Seconds, TimeKind::None};
  const FlowTimes times = anchorTimes(layout, {kExported - 60, kExported - 2, 0}, clockAt(0));
  EXPECT_EQ(times.start, kReceived - 60s);
  EXPECT_EQ(times.end, kReceived - 2s);
}

TEST(RecordTimes, ntpTimeStampsHaveFractions) {
  const TimeLayout layout{TimeKind::Ntp, TimeKind::Ntp, TimeKind::None};
  const std::uint64_t ntp = (std::uint64_t{kExported} + 2208988800U) & 0xffffffffU;  // era 1 begins in 2036
  const std::uint64_t start = (ntp - 10) << 32;
  const std::uint64_t end = (ntp - 2) << 32 | 0x80000000U;
  const FlowTimes times = anchorTimes(layout, {start, end, 0}, clockAt(0));
  EXPECT_EQ(times.start, kReceived - 10s);
  EXPECT_EQ(times.end, kReceived - 1500ms);
}

TEST(RecordTimes, microsecondsBeforeExport) {
  const TimeLayout layout{TimeKind::BeforeExport, TimeKind::BeforeExport, TimeKind::None};
  const FlowTimes times = anchorTimes(layout, {2'500'000, 1'000, 0}, clockAt(0));
  EXPECT_EQ(times.start, kReceived - 2500ms);
  EXPECT_EQ(times.end, kReceived - 1ms);
}

TEST(RecordTimes, durationTellsTheMissingEnd) {
  const FlowTimes noEnd =
      anchorTimes({TimeKind::Uptime, TimeKind::None, TimeKind::DurationMs}, {90'000, 0, 4'000}, clockAt(100'000));
  EXPECT_EQ(noEnd.start, kReceived - 10s);
  EXPECT_EQ(noEnd.end, kReceived - 6s);
  const FlowTimes noStart =
      anchorTimes({TimeKind::None, TimeKind::Uptime, TimeKind::DurationUs}, {0, 99'000, 2'000'000}, clockAt(100'000));
  EXPECT_EQ(noStart.start, kReceived - 3s);
  EXPECT_EQ(noStart.end, kReceived - 1s);
  const FlowTimes onlyDuration =
      anchorTimes({TimeKind::None, TimeKind::None, TimeKind::DurationMs}, {0, 0, 5'000}, clockAt(0));
  EXPECT_EQ(onlyDuration.start, kReceived - 5s);
  EXPECT_EQ(onlyDuration.end, kReceived);
}

TEST(RecordTimes, startAloneLastsUntilNow) {
  const FlowTimes times =
      anchorTimes({TimeKind::Uptime, TimeKind::None, TimeKind::None}, {90'000, 0, 0}, clockAt(100'000));
  EXPECT_EQ(times.start, kReceived - 10s);
  EXPECT_EQ(times.end, kReceived);
}

TEST(RecordTimes, endAloneIsAMoment) {
  const FlowTimes times =
      anchorTimes({TimeKind::None, TimeKind::Uptime, TimeKind::None}, {0, 90'000, 0}, clockAt(100'000));
  EXPECT_EQ(times.start, kReceived - 10s);
  EXPECT_EQ(times.end, kReceived - 10s);
}

TEST(RecordTimes, noTimesMeanArrival) {
  const FlowTimes times = anchorTimes({}, {1, 2, 3}, clockAt(100'000));
  EXPECT_EQ(times.start, kReceived);
  EXPECT_EQ(times.end, kReceived);
}

}  // namespace
}  // namespace soho::decoder
