#include "core/flows/sampling.h"

#include "core/flows/saturating.h"

#include <gtest/gtest.h>

#include <limits>

namespace soho::flows {
namespace {

constexpr std::uint64_t kMax = std::numeric_limits<std::uint64_t>::max();

IpPrefix prefix(std::string_view text) { return IpPrefix::parse(text).value(); }

TEST(Sampling, usersWordWinsOverTheRecord) {
  decoder::FlowRecord record;
  record.samplingInterval = 100;
  EXPECT_EQ(intervalOf(record, 10), 10U);
  EXPECT_EQ(intervalOf(record, 1), 1U);
}

TEST(Sampling, recordCountsWhenTheUserSaidNothing) {
  decoder::FlowRecord record;
  record.samplingInterval = 100;
  EXPECT_EQ(intervalOf(record, 0), 100U);
  record.samplingInterval = 0;
  EXPECT_EQ(intervalOf(record, 0), 1U);
}

TEST(Sampling, firstMatchingSettingWins) {
  const Sampling sampling({{prefix("192.168.1.1"), 10}, {prefix("192.168.1.0/24"), 20}, {prefix("fd00::/8"), 30}});
  EXPECT_EQ(sampling.userInterval(IpAddress::v4(0xc0a80101)), 10U);
  EXPECT_EQ(sampling.userInterval(IpAddress::v4(0xc0a80102)), 20U);
  EXPECT_EQ(sampling.userInterval(IpAddress::parse("fd00::1").value()), 30U);
  EXPECT_EQ(sampling.userInterval(IpAddress::v4(0x0a000001)), 0U);
}

TEST(Sampling, countersOfBothDirectionsAreScaled) {
  const decoder::Counters counters = scaled({10, 1, 20, 2}, 100);
  EXPECT_EQ(counters.bytes, 1000U);
  EXPECT_EQ(counters.packets, 100U);
  EXPECT_EQ(counters.reverseBytes, 2000U);
  EXPECT_EQ(counters.reversePackets, 200U);
}

TEST(Sampling, countersBeyond32BitsStayExact) {
  EXPECT_EQ(scaled({5'000'000'000, 1, 0, 0}, 1000).bytes, 5'000'000'000'000U);
}

TEST(Sampling, countersStopAtTheirLargestValueInsteadOfWrapping) {
  EXPECT_EQ(scaled({kMax / 2, 3, 0, 0}, 3).bytes, kMax);
  EXPECT_EQ(scaled({kMax, 3, 0, 0}, 1).bytes, kMax);
  EXPECT_EQ(saturatingSum(kMax, 1), kMax);
  EXPECT_EQ(saturatingSum(kMax - 1, 1), kMax);
}

}  // namespace
}  // namespace soho::flows
