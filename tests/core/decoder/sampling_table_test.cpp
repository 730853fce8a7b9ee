#include "core/decoder/limits.h"
#include "core/decoder/sampling.h"

#include <gtest/gtest.h>

namespace soho::decoder {
namespace {

TEST(SamplingTable, nobodySaidIsZero) {
  EXPECT_EQ(SamplingTable().intervalFor(1, 0), 0U);
  EXPECT_EQ(SamplingTable().intervalOfSampler(1, 1, 0), 0U);
  EXPECT_EQ(SamplingTable().lastAnnounced(), 0U);
}

TEST(SamplingTable, theNarrowestAnnouncementWins) {
  SamplingTable table;
  table.announce(10);
  table.announceForInterface(2, 20);
  table.announceForSampler(3, 30);
  EXPECT_EQ(table.intervalFor(1, 0), 10U);
  EXPECT_EQ(table.intervalFor(2, 0), 20U);
  EXPECT_EQ(table.intervalOfSampler(3, 2, 0), 30U);
  EXPECT_EQ(table.intervalOfSampler(4, 2, 0), 20U);
  EXPECT_EQ(table.intervalOfSampler(4, 1, 0), 10U);
  EXPECT_EQ(table.lastAnnounced(), 30U);
}

TEST(SamplingTable, theWayOutCountsWhenTheWayInSaysNothing) {
  SamplingTable table;
  table.announceForInterface(2, 20);
  table.announceForInterface(3, 30);
  EXPECT_EQ(table.intervalFor(1, 2), 20U);
  EXPECT_EQ(table.intervalFor(3, 2), 30U);
  EXPECT_EQ(table.intervalFor(1, 4), 0U);
}

TEST(SamplingTable, aNewAnnouncementReplacesTheOldOne) {
  SamplingTable table;
  table.announceForInterface(2, 20);
  table.announceForInterface(2, 1);
  EXPECT_EQ(table.intervalFor(2, 0), 1U);
}

TEST(SamplingTable, absurdIntervalsAreIgnored) {
  SamplingTable table;
  table.announce(10);
  table.announce(0);
  table.announce(std::uint64_t{limits::kSamplingInterval} + 1);
  table.announceForInterface(1, 0);
  EXPECT_EQ(table.intervalFor(1, 0), 10U);
}

TEST(SamplingTable, growsNoFurtherThanItsCap) {
  SamplingTable table;
  for (std::uint32_t index = 1; index <= 2 * limits::kSamplers; ++index) table.announceForInterface(index, 5);
  EXPECT_EQ(table.intervalFor(limits::kSamplers, 0), 5U);
  EXPECT_EQ(table.intervalFor(limits::kSamplers + 1, 0), 0U);
}

}  // namespace
}  // namespace soho::decoder
