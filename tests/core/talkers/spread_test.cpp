#include "core/talkers/spread.h"

#include <gtest/gtest.h>

#include <random>

namespace soho::talkers {
namespace {

TEST(Spread, remainderGoesToTheFirstSeconds) {
  const Spread spread = Spread::over(100, 103, {10, 3, 4, 0});
  EXPECT_EQ(spread.share(100, 100), (TrafficSums{3, 1, 1, 0}));
  EXPECT_EQ(spread.share(101, 101), (TrafficSums{3, 1, 1, 0}));
  EXPECT_EQ(spread.share(102, 102), (TrafficSums{2, 1, 1, 0}));
  EXPECT_EQ(spread.share(103, 103), (TrafficSums{2, 0, 1, 0}));
}

TEST(Spread, sharesAddUpWhereverAPieceIsCut) {
  std::mt19937_64 random(7);
  for (int round = 0; round < 2'000; ++round) {
    const auto first = static_cast<std::int64_t>(random() % 1'000);
    const std::int64_t last = first + static_cast<std::int64_t>(random() % 500);
    const Spread spread = Spread::over(first, last, {random() % 5'000, random(), random() % 700, random() % 3});
    const std::int64_t cut = first + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(last - first + 1));
    TrafficSums sum = spread.share(first, cut);
    if (cut < last) sum += spread.share(cut + 1, last);
    ASSERT_EQ(sum, spread.amount);
  }
}

TEST(Spread, pieceThatEndsBeforeItStartsLiesInItsLastSecond) {
  const Spread spread = Spread::over(200, 100, {10, 0, 1, 0});
  EXPECT_EQ(spread.first, 100);
  EXPECT_EQ(spread.share(100, 100), spread.amount);
}

TEST(Spread, pieceOfMoreThanSevenDaysLiesInItsLastSecond) {
  EXPECT_EQ(Spread::over(0, Spread::kLongest, {}).first, 0);
  EXPECT_EQ(Spread::over(0, Spread::kLongest + 1, {}).first, Spread::kLongest + 1);
}

TEST(Spread, mirroredSwapsBothWays) {
  const Spread spread = Spread::over(0, 2, {10, 20, 3, 4}).mirrored();
  EXPECT_EQ(spread.amount, (TrafficSums{20, 10, 4, 3}));
  EXPECT_EQ(spread.share(0, 0), (TrafficSums{7, 4, 2, 1}));
}

}  // namespace
}  // namespace soho::talkers
