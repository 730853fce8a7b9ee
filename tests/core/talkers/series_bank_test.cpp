#include "core/talkers/series_bank.h"

#include <gtest/gtest.h>

#include <map>
#include <numeric>
#include <random>

namespace soho::talkers {
namespace {

constexpr std::int64_t kStart = 1'793'491'200;

std::uint64_t sumOf(const std::vector<double>& steps) {
  return static_cast<std::uint64_t>(std::accumulate(steps.begin(), steps.end(), 0.0));
}

/// Every second's bytes, kept for ever: what the tiers must show.
class NaiveSeries {
 public:
  void add(const Spread& spread) {
    for (std::int64_t second = spread.first; second <= spread.last; ++second) {
      m_seconds[second] += spread.share(second, second);
    }
  }
  void expectEqual(const Series& series, std::int64_t head, std::int64_t width) const {
    std::vector<double> in(series.bytesIn.size());
    std::vector<double> out(series.bytesIn.size());
    const std::int64_t first = series.start.time_since_epoch() / std::chrono::seconds(1) / width;
    ASSERT_EQ(first + static_cast<std::int64_t>(in.size()) - 1, head / width);
    for (const auto& [second, sums] : m_seconds) {
      const std::int64_t step = std::min(second, head) / width - first;
      if (step < 0) continue;
      in[static_cast<std::size_t>(step)] += static_cast<double>(sums.bytesIn);
      out[static_cast<std::size_t>(step)] += static_cast<double>(sums.bytesOut);
    }
    EXPECT_EQ(series.bytesIn, in);
    EXPECT_EQ(series.bytesOut, out);
  }

 private:
  std::map<std::int64_t, TrafficSums> m_seconds;
};

TEST(SeriesBank, longFlowMakesNoPeak) {
  SeriesBank bank(0);
  bank.reset(kStart + 60);
  bank.add(SeriesBank::kTotal, Spread::over(kStart, kStart + 59, {60'000, 600, 0, 0}));
  const SeriesTiers tiers = bank.read(SeriesBank::kTotal);
  for (std::size_t second = 59; second < 119; ++second) {
    EXPECT_EQ(tiers.seconds.bytesIn[second], 1'000);
    EXPECT_EQ(tiers.seconds.bytesOut[second], 10);
  }
  EXPECT_EQ(tiers.seconds.bytesIn[119], 0);
  EXPECT_EQ(sumOf(tiers.seconds.bytesIn), 60'000U);
}

TEST(SeriesBank, tiersEqualAnEndlessListOfSecondsUnderRandomTraffic) {
  for (const std::uint32_t seed : {1U, 2U, 3U}) {
    std::mt19937_64 random(seed);
    SeriesBank bank(1);
    NaiveSeries naive;
    std::int64_t head = kStart;
    std::uint64_t givenIn = 0;
    bank.reset(head);
    for (int round = 0; round < 600; ++round) {
      const std::uint64_t kind = random() % 100;
      if (kind < 30) {
        head += static_cast<std::int64_t>(kind == 0 ? random() % 7'200 : random() % 20);
        bank.advance(head);
      }
      const std::int64_t last = head + 2 - static_cast<std::int64_t>(random() % (kind % 3 == 0 ? 40'000 : 200));
      const std::int64_t first = last - static_cast<std::int64_t>(random() % (kind % 5 == 0 ? 90'000 : 90));
      const Spread spread = Spread::over(first, last, {random() % 100'000, random() % 1'000, 0, 0});
      bank.add(SeriesBank::kTotal, spread);
      naive.add(spread);
      givenIn += spread.amount.bytesIn;
      if (round % 200 != 199) continue;
      const SeriesTiers tiers = bank.read(SeriesBank::kTotal);
      naive.expectEqual(tiers.seconds, head, 1);
      naive.expectEqual(tiers.fiveSeconds, head, 5);
      naive.expectEqual(tiers.minutes, head, 60);
      EXPECT_EQ(sumOf(tiers.minutes.bytesIn) + tiers.minutes.beforeIn, givenIn);
    }
  }
}

TEST(SeriesBank, gapOfDaysMovesEverythingBeforeTheFirstMinute) {
  SeriesBank bank(0);
  bank.reset(kStart);
  bank.add(SeriesBank::kTotal, Spread::over(kStart - 30, kStart + 2, {1'000, 10, 0, 0}));
  bank.advance(kStart + 3 * 86'400);
  const SeriesTiers tiers = bank.read(SeriesBank::kTotal);
  EXPECT_EQ(sumOf(tiers.seconds.bytesIn) + sumOf(tiers.fiveSeconds.bytesIn) + sumOf(tiers.minutes.bytesIn), 0U);
  EXPECT_EQ(tiers.minutes.bytesIn.size(), 1440U);
  EXPECT_EQ(tiers.minutes.beforeIn, 1'000U);
  EXPECT_EQ(tiers.minutes.beforeOut, 10U);
}

TEST(SeriesBank, minutesStartWithTheFirstBytes) {
  SeriesBank bank(0);
  bank.reset(kStart + 7'200);
  bank.add(SeriesBank::kTotal, Spread::over(kStart + 125, kStart + 190, {66, 0, 0, 0}));
  const Series minutes = bank.read(SeriesBank::kTotal).minutes;
  EXPECT_EQ(minutes.start, Time(std::chrono::seconds(kStart + 120)));
  EXPECT_EQ(minutes.bytesIn.size(), 119U);
  EXPECT_EQ(minutes.bytesIn[0], 55);
  EXPECT_EQ(minutes.bytesIn[1], 11);
}

TEST(SeriesBank, releasedSeriesComesBackEmpty) {
  SeriesBank bank(1);
  bank.reset(kStart);
  const std::uint32_t first = bank.acquire();
  EXPECT_EQ(bank.acquire(), SeriesBank::kNone);
  bank.add(first, Spread::over(kStart, kStart, {5, 5, 0, 0}));
  bank.release(first);
  bank.advance(kStart + 100);
  const std::uint32_t second = bank.acquire();
  ASSERT_NE(second, SeriesBank::kNone);
  EXPECT_EQ(sumOf(bank.read(second).seconds.bytesIn), 0U);
  EXPECT_EQ(bank.since(second), Time(std::chrono::seconds(kStart + 100)));
}

}  // namespace
}  // namespace soho::talkers
