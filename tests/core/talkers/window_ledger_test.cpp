#include "core/talkers/window_ledger.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace soho::talkers {
namespace {

constexpr std::int64_t kStart = 1'793'491'200;
constexpr std::int64_t kStartMinute = kStart / 60;

/// Bytes per minute and slot, kept for ever.
class NaiveWindows {
 public:
  void add(std::uint32_t slot, const Spread& spread) {
    for (std::int64_t second = spread.first; second <= spread.last;) {
      const std::int64_t end = std::min(spread.last, second / 60 * 60 + 59);
      m_minutes[slot][second / 60] += spread.share(second, end);
      second = end + 1;
    }
  }
  [[nodiscard]] WindowLedger::Sums sums(std::uint32_t slot, std::int64_t now) const {
    WindowLedger::Sums sums{};
    const auto minutes = m_minutes.find(slot);
    if (minutes == m_minutes.end()) return sums;
    for (const auto& [minute, share] : minutes->second) {
      if (minute >= now - 5) sums[0] += share;
      if (minute / 5 >= now / 5 - 12) sums[1] += share;
      if (minute / 60 >= now / 60 - 24) sums[2] += share;
    }
    return sums;
  }

 private:
  std::map<std::uint32_t, std::map<std::int64_t, TrafficSums>> m_minutes;
};

void add(WindowLedger& ledger, std::uint32_t slot, const Spread& spread, std::int64_t nowMinute) {
  WindowShares shares;
  shares.assign(spread, nowMinute);
  ledger.add(slot, shares);
}

TrafficSums sumOfAll(const WindowLedger& ledger, std::uint32_t slots, std::size_t window) {
  TrafficSums sum;
  for (std::uint32_t slot = 0; slot < slots; ++slot) sum += ledger.sums(slot)[window];
  return sum;
}

TEST(WindowLedger, windowsEqualAnEndlessListOfMinutesUnderRandomTraffic) {
  for (const std::uint32_t seed : {11U, 12U, 13U}) {
    std::mt19937_64 random(seed);
    WindowLedger ledger(8, 8 * 48);
    NaiveWindows naive;
    std::int64_t head = kStart;
    ledger.reset(head / 60);
    for (int round = 0; round < 6'000; ++round) {
      if (random() % 4 == 0) head += static_cast<std::int64_t>(random() % 50 == 0 ? random() % 30'000 : random() % 90);
      ledger.advance(head / 60);
      const auto slot = static_cast<std::uint32_t>(1 + random() % 7);
      const std::int64_t last = head + 2 - static_cast<std::int64_t>(random() % (round % 3 == 0 ? 100'000 : 300));
      const std::int64_t first = last - static_cast<std::int64_t>(random() % (round % 7 == 0 ? 90'000 : 130));
      const Spread spread = Spread::over(first, last, {random() % 9'000, random() % 500, random() % 50, random() % 3});
      add(ledger, slot, spread, head / 60);
      naive.add(slot, spread);
      if (round % 100 != 99) continue;
      for (std::uint32_t each = 0; each < 8; ++each) ASSERT_EQ(ledger.sums(each), naive.sums(each, head / 60));
    }
    EXPECT_EQ(ledger.displacedShares(), 0U);
  }
}

TEST(WindowLedger, bytesLeaveEachWindowWhenItsStepHasPassed) {
  WindowLedger ledger(2, 4);
  ledger.reset(kStartMinute);
  const TrafficSums sums{100, 10, 2, 1};
  add(ledger, 1, Spread::over(kStart + 30, kStart + 30, sums), kStartMinute);
  const auto inside = [&](std::int64_t minutesLater) {
    ledger.advance(kStartMinute + minutesLater);
    const WindowLedger::Sums windows = ledger.sums(1);
    for (const TrafficSums& window : windows) EXPECT_TRUE(window.isEmpty() || window == sums);
    return std::array{!windows[0].isEmpty(), !windows[1].isEmpty(), !windows[2].isEmpty()};
  };
  EXPECT_EQ(inside(5), (std::array{true, true, true}));
  EXPECT_EQ(inside(6), (std::array{false, true, true}));
  EXPECT_EQ(inside(64), (std::array{false, true, true}));
  EXPECT_EQ(inside(65), (std::array{false, false, true}));
  EXPECT_EQ(inside(25 * 60 - 1), (std::array{false, false, true}));
  EXPECT_EQ(inside(25 * 60), (std::array{false, false, false}));
}

TEST(WindowLedger, givenUpRowsWindowsLiveOnInOther) {
  WindowLedger ledger(3, 40);
  ledger.reset(kStartMinute + 100);
  const std::int64_t now = kStart + 6'000;
  add(ledger, 1, Spread::over(now - 3'000, now, {9'999, 0, 7, 0}), now / 60);
  add(ledger, 2, Spread::over(now, now, {1, 0, 1, 0}), now / 60);
  const WindowLedger::Sums before = ledger.sums(1);
  ledger.giveUp(1);
  EXPECT_EQ(ledger.sums(WindowLedger::kOther), before);
  EXPECT_EQ(ledger.sums(1), WindowLedger::Sums{});
  ledger.advance(kStartMinute + 106);
  EXPECT_TRUE(ledger.sums(WindowLedger::kOther)[0].isEmpty());
  EXPECT_EQ(ledger.sums(WindowLedger::kOther)[1], before[1]);
}

TEST(WindowLedger, withoutFreeNodesSharesGoToOtherAndTheSumStaysExact) {
  constexpr std::uint32_t kSlots = 50;
  WindowLedger ledger(kSlots, 20);
  WindowLedger all(1, 0);
  std::mt19937_64 random(3);
  std::int64_t head = kStart;
  ledger.reset(head / 60);
  all.reset(head / 60);
  for (int round = 0; round < 3'000; ++round) {
    head += static_cast<std::int64_t>(random() % 40);
    ledger.advance(head / 60);
    all.advance(head / 60);
    const std::int64_t first = head - static_cast<std::int64_t>(random() % 4'000);
    const Spread spread = Spread::over(first, head, {random() % 9'000, random() % 500, random() % 50, random() % 3});
    add(ledger, static_cast<std::uint32_t>(1 + random() % (kSlots - 1)), spread, head / 60);
    add(all, WindowLedger::kOther, spread, head / 60);
    if (round % 100 == 0) ledger.giveUp(static_cast<std::uint32_t>(1 + random() % (kSlots - 1)));
    for (std::size_t window = 0; window < 3; ++window) {
      ASSERT_EQ(sumOfAll(ledger, kSlots, window), all.sums(WindowLedger::kOther)[window]);
    }
  }
  EXPECT_GT(ledger.displacedShares(), 0U);
}

}  // namespace
}  // namespace soho::talkers
