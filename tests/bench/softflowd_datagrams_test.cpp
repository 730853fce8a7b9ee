#include "tests/bench/softflowd_datagrams.h"

#include "core/base/span_reader.h"

#include <gmock/gmock.h>

#include <map>
#include <set>
#include <string>

namespace soho::bench {
namespace {

using ::testing::ElementsAre;
using ::testing::Le;
using ::testing::SizeIs;

constexpr std::size_t kRecordV4 = 42;
constexpr std::size_t kRecordV6 = 66;

struct Sets {
  std::vector<std::uint16_t> ids;
  std::vector<std::uint16_t> templates;
  std::vector<std::vector<std::uint8_t>> records;
};

Sets walk(const SoftflowdDatagrams::Datagram& datagram) {
  Sets sets;
  SpanReader reader(datagram.bytes);
  EXPECT_EQ(reader.u16(), 9);
  EXPECT_EQ(reader.u16(), datagram.records);
  reader.skip(16);
  while (reader.remaining() > 0) {
    const std::uint16_t id = reader.u16();
    SpanReader body(reader.take(reader.u16() - 4U));
    sets.ids.push_back(id);
    if (id == 0) sets.templates.push_back(body.u16());
    while (id >= 1024 && body.remaining() > 0) {
      const auto record = body.take(id == 1024 ? kRecordV4 : kRecordV6);
      sets.records.emplace_back(record.begin(), record.end());
      EXPECT_FALSE(body.hasFailed());
    }
  }
  EXPECT_FALSE(reader.hasFailed());
  return sets;
}

TEST(SoftflowdDatagrams, everySixteenthHasTheTemplatesAndTheOption) {
  SoftflowdDatagrams datagrams({.flows = 2'000, .hosts = 100});
  ASSERT_EQ(datagrams.round().size() % SoftflowdDatagrams::kDatagramsPerTemplate, 0U);
  for (std::size_t i = 0; i < datagrams.round().size(); ++i) {
    const auto sets = walk(datagrams.round()[i]);
    if (i % SoftflowdDatagrams::kDatagramsPerTemplate == 0) {
      EXPECT_THAT(sets.ids, ElementsAre(0, 0, 0, 0, 1, 256, 1024));
      EXPECT_THAT(sets.templates, ElementsAre(1024, 1025, 2048, 2049));
    } else {
      EXPECT_THAT(sets.ids, SizeIs(1));
      EXPECT_THAT(sets.records, SizeIs(sets.ids[0] == 1024 ? 32 : 20));
    }
    EXPECT_THAT(datagrams.round()[i].bytes.size(), Le(1'428U));
  }
}

TEST(SoftflowdDatagrams, haveTheFlowsHostsAndFamiliesAskedFor) {
  SoftflowdDatagrams datagrams({.flows = 10'000, .hosts = 100, .ipv6Percent = 50});
  std::set<std::vector<std::uint8_t>> addresses;
  std::size_t records = 0;
  std::map<std::size_t, std::size_t> datagramsOfLength;
  for (const auto& datagram : datagrams.round()) {
    const auto sets = walk(datagram);
    records += sets.records.size();
    for (const auto& record : sets.records) {
      const std::ptrdiff_t width = record.size() == kRecordV4 ? 4 : 16;
      addresses.emplace(record.begin(), record.begin() + width);
    }
    ++datagramsOfLength[sets.records[0].size()];
  }
  EXPECT_GE(records, 10'000U);
  EXPECT_GT(datagramsOfLength[kRecordV6], datagrams.round().size() / 3);
  EXPECT_LE(addresses.size(), 200U);  // each host in both families
  EXPECT_GT(addresses.size(), 150U);
}

TEST(SoftflowdDatagrams, directionsStandSideBySide) {
  SoftflowdDatagrams datagrams({.flows = 1'000, .hosts = 100, .ipv6Percent = 0});
  const auto records = walk(datagrams.round()[1]).records;
  for (std::size_t i = 0; i < records.size(); i += 2) {
    const std::string there(records[i].begin(), records[i].begin() + 8);
    const std::string back(records[i + 1].begin(), records[i + 1].begin() + 8);
    EXPECT_EQ(there.substr(0, 4), back.substr(4));
    EXPECT_EQ(there.substr(4), back.substr(0, 4));
  }
}

TEST(SoftflowdDatagrams, stampingBringsHeaderAndTimesUpToDate) {
  SoftflowdDatagrams datagrams({.flows = 1'000, .hosts = 100});
  auto& datagram = datagrams.round()[1];
  SoftflowdDatagrams::stamp(datagram, {.uptimeMilliseconds = 100'000, .unixSeconds = 7, .sequence = 9});
  SpanReader header(std::span(datagram.bytes).subspan(4));
  EXPECT_EQ(header.u32(), 100'000U);
  EXPECT_EQ(header.u32(), 7U);
  EXPECT_EQ(header.u32(), 9U);
  ASSERT_THAT(datagram.timesAt, SizeIs(datagram.records));
  for (const std::size_t at : datagram.timesAt) {
    SpanReader times(std::span(datagram.bytes).subspan(at));
    EXPECT_EQ(times.u32(), 90'000U);
    EXPECT_EQ(times.u32(), 99'950U);
  }
}

TEST(SoftflowdDatagrams, countWhatTheyCarry) {
  SoftflowdDatagrams datagrams({.flows = 1'000, .hosts = 100, .ipv6Percent = 0});
  for (const auto& datagram : datagrams.round()) {
    std::uint64_t bytes = 0;
    std::uint64_t packets = 0;
    for (const auto& record : walk(datagram).records) {
      SpanReader counters(record);
      counters.skip(16);
      bytes += counters.u32();
      packets += counters.u32();
    }
    EXPECT_EQ(datagram.flowBytes, bytes);
    EXPECT_EQ(datagram.flowPackets, packets);
  }
}

}  // namespace
}  // namespace soho::bench
