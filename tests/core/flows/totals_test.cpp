#include "core/flows/totals.h"

#include "tests/core/flows/records.h"

#include <gtest/gtest.h>

namespace soho::flows {
namespace {

using test::at;
using test::context;
using test::RecordBuilder;

class Totals : public ::testing::Test {
 protected:
  RunningTotals::Added add(const decoder::FlowRecord& record, std::uint16_t probePort = 40'000,
                           std::uint32_t exporterIndex = 0) {
    return m_totals.added(context(0, probePort, exporterIndex), record, decoder::countersOf(record));
  }
  static RecordBuilder flow() { return RecordBuilder({"10.0.0.1", 5000}, {"8.8.8.8", 53}); }

  RunningTotals m_totals{4, 1};
};

TEST_F(Totals, firstTotalCountsInFull) {
  const auto added = add(flow().totals(1000, 10).times(0, 60'000));
  EXPECT_EQ(added.counters.bytes, 1000U);
  EXPECT_EQ(added.counters.packets, 10U);
  EXPECT_EQ(added.start, at(0));
}

TEST_F(Totals, laterTotalsCountWhatWasAddedSinceTheLastOne) {
  add(flow().totals(1000, 10).times(0, 60'000));
  const auto added = add(flow().totals(1500, 12).times(0, 120'000));
  EXPECT_EQ(added.counters.bytes, 500U);
  EXPECT_EQ(added.counters.packets, 2U);
  EXPECT_EQ(added.start, at(60'000));
  const auto idle = add(flow().totals(1500, 12).times(0, 180'000));
  EXPECT_EQ(idle.counters.bytes, 0U);
}

TEST_F(Totals, smallerTotalIsANewFlow) {
  add(flow().totals(1000, 10).times(0, 60'000));
  const auto added = add(flow().totals(300, 3).times(50'000, 70'000));
  EXPECT_EQ(added.counters.bytes, 300U);
  EXPECT_EQ(added.counters.packets, 3U);
}

TEST_F(Totals, startAfterTheLastEndIsANewFlowEvenWithALargerTotal) {
  add(flow().totals(1000, 10).times(0, 60'000));
  EXPECT_EQ(add(flow().totals(5000, 50).times(61'000, 90'000)).counters.bytes, 5000U);
}

TEST_F(Totals, recordOvertakenOnTheWayAddsNothing) {
  add(flow().totals(1000, 10).times(0, 60'000));
  add(flow().totals(2000, 20).times(0, 120'000));
  EXPECT_EQ(add(flow().totals(1500, 15).times(0, 90'000)).counters.bytes, 0U);
  EXPECT_EQ(add(flow().totals(2100, 21).times(0, 180'000)).counters.bytes, 100U);
}

TEST_F(Totals, exportersAndProbesCountApart) {
  add(flow().totals(1000, 10));
  EXPECT_EQ(add(flow().totals(1000, 10), 40'001).counters.bytes, 1000U);
  EXPECT_EQ(add(flow().totals(1000, 10), 40'000, 1).counters.bytes, 1000U);
  EXPECT_EQ(add(flow().totals(1000, 10).interfaces(3, 4)).counters.bytes, 1000U);
}

TEST_F(Totals, bothDirectionsCountApart) {
  add(flow().totals(1000, 10));
  EXPECT_EQ(add(RecordBuilder({"8.8.8.8", 53}, {"10.0.0.1", 5000}).totals(700, 7)).counters.bytes, 700U);
}

TEST_F(Totals, differenceInTheRecordStandsAndTheTotalIsOnlyRemembered) {
  add(flow().totals(1000, 10).times(0, 60'000));
  const auto added = add(flow().totals(1500, 12).counts(400, 3).times(60'000, 120'000));
  EXPECT_EQ(added.counters.bytes, 400U);
  EXPECT_EQ(added.counters.packets, 3U);
  EXPECT_EQ(add(flow().totals(1700, 13).times(0, 180'000)).counters.bytes, 200U);
}

TEST_F(Totals, zeroDifferenceBesideAKnownTotalAddsNothing) {
  add(flow().totals(1000, 10).counts(1000, 10).times(0, 60'000));
  EXPECT_EQ(add(flow().totals(1000, 10).times(0, 120'000)).counters.bytes, 0U);
}

TEST_F(Totals, endOfFlowForgetsIt) {
  add(flow().totals(1000, 10).times(0, 60'000).endReason(3));
  EXPECT_EQ(add(flow().totals(1200, 12).times(0, 60'000)).counters.bytes, 1200U);
}

TEST_F(Totals, activeTimeoutDoesNotForgetTheFlow) {
  add(flow().totals(1000, 10).times(0, 60'000).endReason(2));
  EXPECT_EQ(add(flow().totals(1200, 12).times(0, 90'000)).counters.bytes, 200U);
}

TEST_F(Totals, fullTableForgetsTheFlowHeardOfLongestAgo) {
  const auto flowOf = [](std::uint16_t port) { return RecordBuilder({"10.0.0.1", port}, {"8.8.8.8", 53}); };
  for (std::uint16_t port = 1; port <= 4; ++port) add(flowOf(port).totals(100, 1));
  add(flowOf(1).totals(150, 2));
  add(flowOf(5).totals(100, 1));
  EXPECT_EQ(m_totals.forgotten(), 1U);
  EXPECT_EQ(add(flowOf(1).totals(160, 3)).counters.bytes, 10U);
  EXPECT_EQ(add(flowOf(2).totals(160, 3)).counters.bytes, 160U);
}

}  // namespace
}  // namespace soho::flows
