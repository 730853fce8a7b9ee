#include "core/talkers/aggregate_table.h"

#include <gmock/gmock.h>

#include <numeric>
#include <vector>

namespace soho::talkers {
namespace {

constexpr std::int64_t kStart = 1'793'491'200;

class AggregateTableTest : public testing::Test {
 protected:
  AggregateTableTest() {
    bank.reset(kStart);
    table.reset(kStart / 60);
  }

  std::uint32_t give(std::uint32_t service, std::uint64_t bytes, bool isLocalDevice = false) {
    SlotReference reference;
    const std::uint32_t slot = table.rowOf({{}, service}, reference, isLocalDevice);
    const Spread spread = Spread::over(bank.head(), bank.head(), {bytes, 0, 1, 0});
    const Time now{std::chrono::seconds(bank.head())};
    WindowShares shares;
    shares.assign(spread, bank.head() / 60);
    table.add(slot, {spread, {}, &shares, now, now});
    return slot;
  }
  void advance(std::int64_t seconds) {
    bank.advance(bank.head() + seconds);
    table.advance(bank.head() / 60);
  }
  [[nodiscard]] std::vector<std::uint32_t> servicesWithSeries() const {
    std::vector<std::uint32_t> services;
    table.table().slots().forEach([&](std::uint32_t slot) {
      if (table.table().tally(slot).series != SeriesBank::kNone)
        services.push_back(table.table().slots().key(slot).service);
    });
    return services;
  }

  SeriesBank bank{2};
  AggregateTable table{4, 2, bank};
};

TEST_F(AggregateTableTest, rememberedRowNeedsNoSearchUntilItIsGivenUp) {
  SlotReference reference;
  const std::uint32_t slot = table.rowOf({{}, 1}, reference);
  EXPECT_EQ(table.rowOf({{}, 1}, reference), slot);
  EXPECT_EQ(table.table().tally(slot).conversations, 1U);
  for (const std::uint32_t service : {2U, 3U, 4U, 5U}) give(service, 100);
  EXPECT_FALSE(table.table().isValid(reference));
  const std::uint32_t again = table.rowOf({{}, 1}, reference);
  EXPECT_EQ(table.table().slots().key(again).service, 1U);
  EXPECT_TRUE(table.table().isValid(reference));
}

TEST_F(AggregateTableTest, fullTableGivesUpTheRowWithFewestRecentBytesIntoOther) {
  give(1, 500);
  give(2, 20);
  give(3, 300);
  give(4, 400);
  give(5, 1);
  EXPECT_EQ(table.table().slots().find({{}, 2}), SlotTable<AggregateKey>::kNone);
  EXPECT_NE(table.table().slots().find({{}, 1}), SlotTable<AggregateKey>::kNone);
  EXPECT_EQ(table.table().other().all, (TrafficSums{20, 0, 1, 0}));
  EXPECT_EQ(table.table().other().conversations, 1U);
}

TEST_F(AggregateTableTest, oldVolumeDoesNotSaveARow) {
  give(1, 1'000'000);
  advance(7'200);
  for (const std::uint32_t service : {2U, 3U, 4U, 5U}) give(service, 10);
  EXPECT_EQ(table.table().slots().find({{}, 1}), SlotTable<AggregateKey>::kNone);
}

TEST_F(AggregateTableTest, localDevicesAreGivenUpLast) {
  give(1, 1, true);
  for (const std::uint32_t service : {2U, 3U, 4U, 5U}) give(service, 1'000);
  EXPECT_NE(table.table().slots().find({{}, 1}), SlotTable<AggregateKey>::kNone);
}

TEST_F(AggregateTableTest, firstRowsGetTheSeriesAndBusierOnesTakeThemOver) {
  give(1, 100);
  give(2, 900);
  give(3, 150);
  EXPECT_THAT(servicesWithSeries(), testing::UnorderedElementsAre(1, 2));
  advance(60);
  EXPECT_THAT(servicesWithSeries(), testing::UnorderedElementsAre(1, 2)) << "not busier by a factor of two";
  give(3, 100);
  advance(60);
  EXPECT_THAT(servicesWithSeries(), testing::UnorderedElementsAre(2, 3));
}

TEST_F(AggregateTableTest, givenUpRowGivesItsSeriesBack) {
  give(1, 1);
  give(2, 900);
  give(3, 900);
  give(4, 900);
  give(5, 900);
  EXPECT_THAT(servicesWithSeries(), testing::UnorderedElementsAre(2, 5));
}

TEST_F(AggregateTableTest, peerTrafficIsCountedApartAndFollowsIntoOther) {
  const std::uint32_t slot = give(1, 10);
  const Spread spread = Spread::over(kStart, kStart, {7, 8, 1, 2});
  const Time now{std::chrono::seconds(kStart)};
  WindowShares shares;
  shares.assign(spread, kStart / 60);
  table.addPeer(slot, {spread, {}, &shares, now, now});
  EXPECT_EQ(table.table().tally(slot).all, (TrafficSums{10, 0, 1, 0}));
  EXPECT_EQ(table.peerSums(slot), (TrafficSums{7, 8, 1, 2}));
  EXPECT_EQ(table.peerWindows(slot)[0], (TrafficSums{7, 8, 1, 2}));
  const auto series = bank.read(table.table().tally(slot).series).seconds;
  EXPECT_EQ(std::accumulate(series.bytesIn.begin(), series.bytesIn.end(), 0.0), 17);
  for (const std::uint32_t service : {2U, 3U, 4U, 5U}) give(service, 1'000);
  EXPECT_EQ(table.peerSums(WindowLedger::kOther), (TrafficSums{7, 8, 1, 2}));
  EXPECT_EQ(table.peerWindows(WindowLedger::kOther)[0], (TrafficSums{7, 8, 1, 2}));
}

}  // namespace
}  // namespace soho::talkers
