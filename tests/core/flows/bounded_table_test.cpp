#include "core/flows/bounded_table.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace soho::flows {
namespace {

using Table = BoundedTable<int, int>;

std::uint64_t hashOf(int key) { return static_cast<std::uint64_t>(key) * 0x9e3779b97f4a7c15ULL >> 32; }

TEST(BoundedTable, findsWhatWasInsertedAndNothingElse) {
  Table table(4);
  table.insert(1, hashOf(1), 10);
  EXPECT_EQ(table.value(table.find(1, hashOf(1))), 10);
  EXPECT_EQ(table.find(2, hashOf(2)), Table::kNone);
}

TEST(BoundedTable, keysWithOneHashStayApart) {
  Table table(4);
  table.insert(1, 7, 10);
  table.insert(2, 7, 20);
  table.insert(3, 7, 30);
  table.erase(table.find(2, 7));
  EXPECT_EQ(table.value(table.find(1, 7)), 10);
  EXPECT_EQ(table.find(2, 7), Table::kNone);
  EXPECT_EQ(table.value(table.find(3, 7)), 30);
}

TEST(BoundedTable, renewingMakesAnEntryTheYoungest) {
  Table table(3);
  table.insert(1, hashOf(1), 0);
  table.insert(2, hashOf(2), 0);
  table.renew(table.find(1, hashOf(1)));
  EXPECT_EQ(table.key(table.oldest()), 2);
  EXPECT_EQ(table.key(table.younger(table.oldest())), 1);
  EXPECT_EQ(table.younger(table.younger(table.oldest())), Table::kNone);
}

TEST(BoundedTable, behavesLikeAMapWithAges) {
  Table table(37);
  std::map<int, int> expected;
  std::vector<int> byAge;
  std::mt19937 random(5);
  for (int step = 0; step < 20'000; ++step) {
    const int key = static_cast<int>(random() % 100);
    const auto slot = table.find(key, hashOf(key % 10));  // Ten hashes for a hundred keys.
    ASSERT_EQ(slot != Table::kNone, expected.contains(key));
    if (slot != Table::kNone) {
      ASSERT_EQ(table.value(slot), expected[key]);
      if (random() % 2 == 0) {
        table.erase(slot);
        expected.erase(key);
        std::erase(byAge, key);
      } else {
        table.renew(slot);
        std::erase(byAge, key);
        byAge.push_back(key);
      }
    } else {
      if (table.isFull()) {
        ASSERT_EQ(table.key(table.oldest()), byAge.front());
        expected.erase(byAge.front());
        byAge.erase(byAge.begin());
        table.erase(table.oldest());
      }
      table.insert(key, hashOf(key % 10), step);
      expected[key] = step;
      byAge.push_back(key);
    }
    ASSERT_EQ(table.size(), expected.size());
  }
}

}  // namespace
}  // namespace soho::flows
