#include "core/collector/replay_pacer.h"

#include <gmock/gmock.h>

namespace soho::collector {
namespace {

using namespace std::chrono_literals;

constexpr Time kCaptured{1'000'000'000s};
constexpr Time kNow{1'700'000'000s};

TEST(ReplayPacer, shiftsTheRecordingToNow) {
  ReplayPacer pacer(ReplaySpeed::Recorded);
  const auto first = pacer.place(kCaptured, kNow);
  EXPECT_EQ(first.due, kNow);
  EXPECT_EQ(first.receivedAt, kNow);
  // However late the caller asks, the distance to the first stays as recorded.
  const auto second = pacer.place(kCaptured + 1500ms, kNow + 10s);
  EXPECT_EQ(second.due, kNow + 1500ms);
  EXPECT_EQ(second.receivedAt, kNow + 1500ms);
}

TEST(ReplayPacer, aDatagramOutOfOrderIsDueAtOnceWithItsOwnTime) {
  ReplayPacer pacer(ReplaySpeed::Recorded);
  (void)pacer.place(kCaptured, kNow);
  EXPECT_EQ(pacer.place(kCaptured - 2s, kNow + 1s).due, kNow - 2s);
}

TEST(ReplayPacer, atFullSpeedEverythingIsDueOnTheCapturesClock) {
  ReplayPacer pacer(ReplaySpeed::Maximum);
  const auto first = pacer.place(kCaptured, kNow);
  EXPECT_EQ(first.due, kNow);
  EXPECT_EQ(first.receivedAt, kCaptured);
  EXPECT_EQ(pacer.place(kCaptured + 1h, kNow).due, kNow);
  EXPECT_EQ(pacer.place(kCaptured + 1h, kNow).receivedAt, kCaptured + 1h);
}

TEST(ReplayPacer, speedIsOneOrMax) {
  EXPECT_EQ(parseReplaySpeed("1"), ReplaySpeed::Recorded);
  EXPECT_EQ(parseReplaySpeed("max"), ReplaySpeed::Maximum);
  for (const char* other : {"", "0", "2", "MAX", "1x"}) EXPECT_FALSE(parseReplaySpeed(other)) << other;
}

}  // namespace
}  // namespace soho::collector
