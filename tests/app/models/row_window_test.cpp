#include "app/models/row_window.h"

#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

RowWindow windowAt(std::uint32_t first, std::vector<std::uint64_t> bytes, std::uint32_t total = 1'000) {
  RowWindow window;
  window.first = first;
  window.total = total;
  for (const std::uint64_t number : bytes) {
    talkers::Row row;
    row.bytesIn = number;
    window.rows.push_back(row);
  }
  return window;
}

TEST(RowWindowTest, rowsOutsideTheWindowAreUnknown) {
  const RowWindow window = windowAt(10, {1, 2});
  EXPECT_EQ(window.row(9), nullptr);
  EXPECT_EQ(window.row(11)->bytesIn, 2U);
  EXPECT_EQ(window.row(12), nullptr);
  EXPECT_EQ(window.text(10), talkers::RowText{});
}

TEST(RowWindowTest, whatIsFetchedCoversWhatIsVisibleWithAMargin) {
  for (const std::uint32_t first : {0U, 1U, 63U, 64U, 1'000U, 9'990U}) {
    const RowRange fetched = rowsToFetch({first, 40});
    EXPECT_TRUE(fetched.contains({first, 40}));
    EXPECT_TRUE(fetched.contains({first > 64 ? first - 64 : 0, 64}));
    EXPECT_LE(fetched.count, 40U + 3 * 64U);
  }
  EXPECT_EQ(rowsToFetch({100, 40}), rowsToFetch({101, 40}));
}

TEST(RowWindowTest, onlyRangesThatDifferAreChanged) {
  const RowWindow before = windowAt(5, {1, 2, 3, 4, 5, 6});
  EXPECT_THAT(changedRanges(before, before), IsEmpty());
  EXPECT_THAT(changedRanges(before, windowAt(5, {1, 9, 9, 4, 5, 7})), ElementsAre(Pair(6U, 7U), Pair(10U, 10U)));
  EXPECT_THAT(changedRanges(before, windowAt(7, {3, 4, 5, 6, 7})), ElementsAre(Pair(5U, 6U), Pair(11U, 11U)));
}

TEST(RowWindowTest, aNameThatArrivesIsAChange) {
  const RowWindow before = windowAt(0, {1, 2});
  RowWindow after = before;
  after.texts.resize(2);
  after.texts[1].remote.name = "example.org";
  EXPECT_THAT(changedRanges(before, after), ElementsAre(Pair(1U, 1U)));
}

TEST(RowWindowTest, rowsBeyondTheTotalDoNotChange) {
  const RowWindow before = windowAt(0, {1, 2, 3}, 3);
  EXPECT_THAT(changedRanges(before, windowAt(0, {1}, 1)), IsEmpty());
}

}  // namespace
}  // namespace soho::ui
