#include "core/talkers/eviction.h"

#include <gmock/gmock.h>

#include <vector>

namespace soho::talkers {
namespace {

std::vector<std::uint32_t> slotsOf(std::span<const EvictionCandidate> candidates) {
  std::vector<std::uint32_t> slots;
  for (const EvictionCandidate& candidate : candidates) slots.push_back(candidate.slot);
  return slots;
}

TEST(Eviction, fewestRecentBytesGoFirst) {
  std::vector<EvictionCandidate> rows = {{false, 500, 500, 9, 1}, {false, 20, 900, 9, 2}, {false, 30, 30, 9, 3}};
  EXPECT_THAT(slotsOf(leastActive(rows, 2)), testing::UnorderedElementsAre(2, 3));
}

TEST(Eviction, amongSilentRowsTheHourThenTheLongestSilenceDecides) {
  std::vector<EvictionCandidate> rows = {{false, 0, 5, 1, 1}, {false, 0, 0, 8, 2}, {false, 0, 0, 7, 3}};
  EXPECT_THAT(slotsOf(leastActive(rows, 1)), testing::ElementsAre(3));
  EXPECT_THAT(slotsOf(leastActive(rows, 2)), testing::UnorderedElementsAre(2, 3));
}

TEST(Eviction, localDevicesGoLast) {
  std::vector<EvictionCandidate> rows = {{true, 0, 0, 0, 1}, {false, 9'000, 9'000, 9, 2}};
  EXPECT_THAT(slotsOf(leastActive(rows, 1)), testing::ElementsAre(2));
}

TEST(Eviction, batchIsASixteenthAndAtLeastOne) {
  EXPECT_EQ(evictionBatch(1), 1U);
  EXPECT_EQ(evictionBatch(15), 1U);
  EXPECT_EQ(evictionBatch(65'536), 4'096U);
}

TEST(Eviction, asksForNoMoreThanThereIs) {
  std::vector<EvictionCandidate> rows = {{false, 1, 1, 1, 4}};
  EXPECT_THAT(slotsOf(leastActive(rows, 3)), testing::ElementsAre(4));
}

}  // namespace
}  // namespace soho::talkers
