#include "core/talkers/rate_meter.h"

#include <gtest/gtest.h>

#include <cmath>

namespace soho::talkers {
namespace {

constexpr std::int64_t kStart = 1'793'491'200;

TEST(RateMeter, steadyFlowShowsItsOwnRateAndNeverMore) {
  RateMeter meter;
  meter.reset(kStart);
  RateSum sum;
  std::int64_t head = kStart;
  for (int minute = 1; minute <= 5; ++minute) {
    head += 60;
    ASSERT_EQ(meter.advance(head), 1);
    sum += meter.contribution(Spread::over(head - 59, head, {60'000, 6'000, 0, 0}));
    const RateSum rate = meter.bitsPerSecond(sum, head, 59);
    EXPECT_LE(rate.in, 8'000.0001);
    EXPECT_NEAR(rate.in, 8'000, minute == 1 ? 200 : 5);
    EXPECT_NEAR(rate.out, 800, minute == 1 ? 20 : 1);
  }
}

TEST(RateMeter, rateHoldsForAsLongAsTheLastPieceTookAndThenFalls) {
  RateMeter meter;
  meter.reset(kStart);
  const RateSum sum = meter.contribution(Spread::over(kStart - 59, kStart, {60'000, 0, 0, 0}));
  const double fresh = meter.bitsPerSecond(sum, kStart, 59).in;
  (void)meter.advance(kStart + 59);
  EXPECT_NEAR(meter.bitsPerSecond(sum, kStart, 59).in, fresh, 1e-6);
  (void)meter.advance(kStart + 59 + 15);
  EXPECT_NEAR(meter.bitsPerSecond(sum, kStart, 59).in, fresh * std::exp(-1), 1);
  (void)meter.advance(kStart + 600);
  EXPECT_EQ(meter.bitsPerSecond(sum, kStart, 59).in, 0);
}

TEST(RateMeter, burstIsNoPeak) {
  RateMeter meter;
  meter.reset(kStart);
  const RateSum sum = meter.contribution(Spread::over(kStart, kStart, {1'000'000, 0, 0, 0}));
  EXPECT_LT(meter.bitsPerSecond(sum, kStart, 0).in, 1'000'000 * 8 / 14.0);
}

TEST(RateMeter, newEpochKeepsRates) {
  RateMeter meter;
  meter.reset(kStart);
  double factor = 1;
  std::int64_t head = kStart;
  while (factor == 1 && head < kStart + 10'000) {
    RateSum sum = meter.contribution(Spread::over(head - 20, head, {21'000, 0, 0, 0}));
    const double before = meter.bitsPerSecond(sum, head, 20).in;
    ++head;
    factor = meter.advance(head);
    sum.in *= factor;
    EXPECT_NEAR(meter.bitsPerSecond(sum, head - 1, 20).in, before, before * 1e-9);
  }
  EXPECT_LT(factor, 1e-50);
}

TEST(RateMeter, oldPiecesHaveNoRate) {
  RateMeter meter;
  meter.reset(kStart);
  const RateSum sum = meter.contribution(Spread::over(kStart - 5'000, kStart - 4'000, {1'000'000, 0, 0, 0}));
  EXPECT_EQ(sum.in, 0);
}

}  // namespace
}  // namespace soho::talkers
