#include "core/decoder/longest_record.h"

#include <gtest/gtest.h>

namespace soho::decoder {
namespace {

using namespace std::chrono_literals;

constexpr Time kStart{1'800'000'000s};

TEST(LongestRecord, isZeroUntilThereIsOne) { EXPECT_EQ(LongestRecord().length(), 0s); }

TEST(LongestRecord, shorterOnesDoNotHideIt) {
  LongestRecord longest;
  longest.note(1800s, kStart);
  longest.note(60s, kStart + 1s);
  longest.note(60s, kStart + 54min);
  EXPECT_EQ(longest.length(), 1800s);
}

TEST(LongestRecord, isForgottenAfterAnHourOfShorterOnes) {
  LongestRecord longest;
  longest.note(1800s, kStart);
  for (auto after = 1min; after <= 60min; after += 1min) longest.note(60s, kStart + after);
  EXPECT_EQ(longest.length(), 60s);
}

TEST(LongestRecord, isForgottenOverALongPause) {
  LongestRecord longest;
  longest.note(1800s, kStart);
  longest.note(0s, kStart + 1h);
  EXPECT_EQ(longest.length(), 0s);
}

TEST(LongestRecord, aClockSetBackAFewMinutesForgetsNothing) {
  LongestRecord longest;
  longest.note(1800s, kStart);
  longest.note(60s, kStart - 10min);
  EXPECT_EQ(longest.length(), 1800s);
}

TEST(LongestRecord, aClockSetBackADayBeginsAnew) {
  LongestRecord longest;
  longest.note(1800s, kStart);
  longest.note(60s, kStart - 24h);
  EXPECT_EQ(longest.length(), 60s);
  longest.note(30s, kStart - 24h + 61min);
  EXPECT_EQ(longest.length(), 30s);
}

}  // namespace
}  // namespace soho::decoder
