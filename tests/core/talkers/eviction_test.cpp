#include "core/talkers/eviction.h"

#include <gmock/gmock.h>

#include <initializer_list>
#include <vector>

namespace soho::talkers {
namespace {

using testing::ElementsAre;

std::vector<std::uint32_t> victims(std::uint32_t capacity, std::initializer_list<EvictionCandidate> rows) {
  EvictionQueue queue(capacity);
  for (const EvictionCandidate& row : rows) queue.offer(row);
  queue.choose();
  std::vector<std::uint32_t> slots;
  while (!queue.isEmpty()) slots.push_back(queue.take().slot);
  return slots;
}

EvictionCandidate row(std::uint32_t slot, std::uint64_t recentBytes, std::uint64_t hourBytes = 0,
                      std::int64_t lastSeen = 0, bool isLocalDevice = false) {
  return {isLocalDevice, recentBytes, hourBytes, lastSeen, slot, 0, 0};
}

TEST(Eviction, fewestRecentBytesGoFirst) {
  EXPECT_THAT(victims(8, {row(1, 500, 500), row(2, 20, 900), row(3, 30, 30)}), ElementsAre(2, 3));
}

TEST(Eviction, amongSilentRowsTheHourThenTheLongestSilenceDecides) {
  EXPECT_THAT(victims(12, {row(1, 0, 5, 1), row(2, 0, 0, 8), row(3, 0, 0, 7)}), ElementsAre(3, 2, 1));
}

TEST(Eviction, localDevicesGoOnlyWhenNothingElseIsLeft) {
  EXPECT_THAT(victims(12, {row(1, 0, 0, 0, true), row(2, 9'000, 9'000, 9)}), ElementsAre(2));
  EXPECT_THAT(victims(12, {row(1, 8, 0, 0, true), row(2, 7, 0, 0, true)}), ElementsAre(2, 1));
}

TEST(Eviction, queueIsAQuarterAndAtLeastOne) {
  EXPECT_THAT(victims(3, {row(1, 3), row(2, 1), row(3, 2)}), ElementsAre(2));
  EXPECT_EQ(victims(8, {row(1, 3), row(2, 1), row(3, 2), row(4, 9)}).size(), 2U);
}

TEST(Eviction, emptyTableHasNoVictims) { EXPECT_TRUE(victims(4, {}).empty()); }

}  // namespace
}  // namespace soho::talkers
