#include "core/collector/wake_signal.h"

#include <gmock/gmock.h>

#include <poll.h>

namespace soho::collector {
namespace {

bool isReadable(const WakeSignal& signal) {
  pollfd polled{signal.descriptor(), POLLIN, 0};
  return ::poll(&polled, 1, 0) == 1;
}

TEST(WakeSignal, isReadableFromRaisingToTaking) {
  const auto signal = WakeSignal::create();
  ASSERT_TRUE(signal);
  EXPECT_FALSE(isReadable(*signal));
  EXPECT_FALSE(signal->takeRaised());
  signal->raise();
  EXPECT_TRUE(isReadable(*signal));
  EXPECT_TRUE(signal->takeRaised());
  EXPECT_FALSE(isReadable(*signal));
  EXPECT_FALSE(signal->takeRaised());
}

TEST(WakeSignal, anyNumberOfRaisesNeverBlocksAndIsTakenAtOnce) {
  const auto signal = WakeSignal::create();
  ASSERT_TRUE(signal);
  for (int i = 0; i < 100'000; ++i) signal->raise();
  EXPECT_TRUE(signal->takeRaised());
  EXPECT_FALSE(isReadable(*signal));
}

}  // namespace
}  // namespace soho::collector
