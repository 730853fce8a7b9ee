#include "core/decoder/compiled_template.h"

#include "core/decoder/limits.h"
#include "tests/support/message_builder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>

namespace soho::decoder {
namespace {

using namespace std::chrono_literals;
using tests::RecordBytes;
using Spec = StoredTemplate::FieldSpec;

constexpr std::uint32_t kExported = 1'800'000'000;
constexpr Time kReceived{std::chrono::seconds(kExported)};

std::vector<Spec> fieldsOf(const std::vector<std::pair<std::uint16_t, std::uint16_t>>& pairs) {
  std::vector<Spec> specs;
  for (const auto& [element, length] : pairs) specs.push_back({0, element, length});
  return specs;
}

FlowRecord decodeOne(const std::vector<Spec>& specs, const RecordBytes& bytes, const SamplingTable& sampling = {}) {
  const auto compiled = CompiledTemplate::compile(specs);
  EXPECT_TRUE(compiled.has_value());
  std::array<FlowRecord, 2> out;
  EXPECT_EQ(compiled->recordLength(), bytes.bytes().size());
  EXPECT_EQ(compiled->decode(bytes.bytes(), {kReceived, 100'000, kExported}, sampling, out), 1U);
  return out[0];
}

TEST(CompiledTemplate, everyMemberHasItsElement) {
  const auto record =
      decodeOne(fieldsOf({{225, 4}, {226, 4}, {227, 2}, {228, 2}, {15, 4},  {5, 1},   {61, 1},  {136, 1},
                          {58, 2},  {59, 2},  {56, 6},  {80, 6},  {81, 6},  {57, 6},  {10, 4},  {14, 4},
                          {16, 4},  {17, 4},  {23, 8},  {24, 8},  {231, 8}, {298, 8}, {232, 8}, {299, 8},
                          {85, 8},  {86, 8},  {239, 1}, {9, 1},   {13, 1},  {32, 2},  {60, 1}}),
                RecordBytes()
                    .address("198.51.100.1")
                    .address("198.51.100.2")
                    .u16(1111)
                    .u16(2222)
                    .address("198.51.100.3")
                    .u8(0x2e)
                    .u8(1)
                    .u8(3)
                    .u16(10)
                    .u16(20)
                    .mac("02:00:00:00:00:01")
                    .mac("02:00:00:00:00:02")
                    .mac("02:00:00:00:00:03")
                    .mac("02:00:00:00:00:04")
                    .u32(5)
                    .u32(6)
                    .u32(4'200'000'001)
                    .u32(4'200'000'002)
                    .u64(23)
                    .u64(24)
                    .u64(231)
                    .u64(298)
                    .u64(232)
                    .u64(299)
                    .u64(85)
                    .u64(86)
                    .u8(2)
                    .u8(24)
                    .u8(16)
                    .u16(0x0301)
                    .u8(4));
  EXPECT_EQ(record.postNatSource.toString(), "198.51.100.1");
  EXPECT_EQ(record.postNatDestination.toString(), "198.51.100.2");
  EXPECT_EQ(record.postNatSourcePort, 1111);
  EXPECT_EQ(record.postNatDestinationPort, 2222);
  EXPECT_EQ(record.nextHop.toString(), "198.51.100.3");
  EXPECT_EQ(record.tos, 0x2e);
  EXPECT_EQ(record.direction, 1);
  EXPECT_EQ(record.endReason, 3);
  EXPECT_EQ(record.vlan, 10);
  EXPECT_EQ(record.postVlan, 20);
  EXPECT_EQ(record.sourceMac.toString(), "02:00:00:00:00:01");
  EXPECT_EQ(record.destinationMac.toString(), "02:00:00:00:00:02");
  EXPECT_EQ(record.postSourceMac.toString(), "02:00:00:00:00:03");
  EXPECT_EQ(record.postDestinationMac.toString(), "02:00:00:00:00:04");
  EXPECT_EQ(record.ingressInterface, 5U);
  EXPECT_EQ(record.egressInterface, 6U);
  EXPECT_EQ(record.sourceAs, 4'200'000'001U);
  EXPECT_EQ(record.destinationAs, 4'200'000'002U);
  EXPECT_EQ(record.outBytes, 23U);
  EXPECT_EQ(record.outPackets, 24U);
  EXPECT_EQ(record.initiatorBytes, 231U);
  EXPECT_EQ(record.initiatorPackets, 298U);
  EXPECT_EQ(record.responderBytes, 232U);
  EXPECT_EQ(record.responderPackets, 299U);
  EXPECT_EQ(record.totalBytes, 85U);
  EXPECT_EQ(record.totalPackets, 86U);
  EXPECT_EQ(record.biflowDirection, 2);
  EXPECT_TRUE(record.isOutReverse);
  EXPECT_EQ(record.sourcePrefixLength, 24);
  EXPECT_EQ(record.destinationPrefixLength, 16);
  EXPECT_EQ(record.icmpTypeCode, 0x0301);
  EXPECT_EQ(record.ipVersion, 4);
  for (const Field field : {Field::PostNatSource, Field::SourceMac, Field::TotalBytes, Field::BiflowDirection}) {
    EXPECT_TRUE(record.present.has(field));
  }
  EXPECT_FALSE(record.present.has(Field::Bytes));
  EXPECT_FALSE(record.present.has(Field::Times));
}

TEST(CompiledTemplate, ipv6RecordIsVersion6) {
  const auto record = decodeOne(fieldsOf({{27, 16}, {28, 16}, {62, 16}, {29, 1}, {30, 1}, {281, 16}, {282, 16}}),
                                RecordBytes()
                                    .address("2001:db8::1")
                                    .address("2001:db8::2")
                                    .address("fe80::1")
                                    .u8(64)
                                    .u8(48)
                                    .address("2001:db8::3")
                                    .address("2001:db8::4"));
  EXPECT_EQ(record.source.toString(), "2001:db8::1");
  EXPECT_EQ(record.destination.toString(), "2001:db8::2");
  EXPECT_EQ(record.nextHop.toString(), "fe80::1");
  EXPECT_EQ(record.sourcePrefixLength, 64);
  EXPECT_EQ(record.destinationPrefixLength, 48);
  EXPECT_EQ(record.postNatSource.toString(), "2001:db8::3");
  EXPECT_EQ(record.postNatDestination.toString(), "2001:db8::4");
  EXPECT_EQ(record.ipVersion, 6);
}

TEST(CompiledTemplate, integersMayBeShortenedOrWidened) {
  const auto record = decodeOne(fieldsOf({{1, 3}, {2, 1}, {10, 1}, {14, 8}, {6, 2}, {16, 2}, {85, 5}, {7, 4}}),
                                RecordBytes()
                                    .number(0x123456, 3)
                                    .u8(7)
                                    .u8(9)
                                    .u64(0x1'0000'0002)
                                    .u16(0x0112)
                                    .u16(65000)
                                    .number(0x12'3456'789a, 5)
                                    .u32(443));
  EXPECT_EQ(record.bytes, 0x123456U);
  EXPECT_EQ(record.packets, 7U);
  EXPECT_EQ(record.ingressInterface, 9U);
  EXPECT_EQ(record.egressInterface, 2U);
  EXPECT_EQ(record.tcpFlags, 0x12);
  EXPECT_EQ(record.sourceAs, 65000U);
  EXPECT_EQ(record.totalBytes, 0x12'3456'789aU);
  EXPECT_EQ(record.sourcePort, 443);
}

TEST(CompiledTemplate, sixtyFourBitCountersAreNotCut) {
  const auto record = decodeOne(fieldsOf({{1, 8}}), RecordBytes().u64(3'014'796'857'100));
  EXPECT_EQ(record.bytes, 3'014'796'857'100U);
}

TEST(CompiledTemplate, unknownElementsAreSkippedAndCounted) {
  const auto specs = fieldsOf({{5000, 3}, {1, 4}, {65, 7}, {2, 4}});
  EXPECT_EQ(CompiledTemplate::compile(specs)->unknownFields(), 2U);
  const auto record = decodeOne(specs, RecordBytes().zeros(3).u32(11).zeros(7).u32(12));
  EXPECT_EQ(record.bytes, 11U);
  EXPECT_EQ(record.packets, 12U);
}

TEST(CompiledTemplate, lengthsThatDoNotFitAreSkippedAndCounted) {
  const auto specs = fieldsOf({{8, 16}, {1, 9}, {56, 8}, {154, 4}, {34, 12}, {176, 2}, {2, 4}});
  EXPECT_EQ(CompiledTemplate::compile(specs)->unknownFields(), 6U);
  const auto record = decodeOne(specs, RecordBytes().zeros(16 + 9 + 8 + 4 + 12 + 2).u32(12));
  EXPECT_EQ(record.packets, 12U);
  EXPECT_FALSE(record.present.has(Field::Source));
}

TEST(CompiledTemplate, zeroLengthFieldsSayNothing) {
  const auto specs = fieldsOf({{1, 4}, {0, 0}, {2, 0}, {7, 0}});
  EXPECT_EQ(CompiledTemplate::compile(specs)->unknownFields(), 0U);
  const auto record = decodeOne(specs, RecordBytes().u32(11));
  EXPECT_EQ(record.bytes, 11U);
  EXPECT_FALSE(record.present.has(Field::Packets));
}

TEST(CompiledTemplate, templateWithoutARecordIsRefused) {
  EXPECT_FALSE(CompiledTemplate::compile({}).has_value());
  EXPECT_FALSE(CompiledTemplate::compile(fieldsOf({{1, 0}, {2, 0}})).has_value());
}

TEST(CompiledTemplate, recordLongerThanADatagramIsRefused) {
  EXPECT_FALSE(CompiledTemplate::compile(fieldsOf({{96, 65535}})).has_value());
  EXPECT_FALSE(CompiledTemplate::compile(fieldsOf({{96, 40000}, {96, 40000}})).has_value());
  EXPECT_TRUE(CompiledTemplate::compile(fieldsOf({{96, 65507}})).has_value());
}

TEST(CompiledTemplate, tooManyFieldsAreRefused) {
  EXPECT_TRUE(CompiledTemplate::compile(std::vector<Spec>(limits::kFieldsPerTemplate, {0, 1, 4})).has_value());
  EXPECT_FALSE(CompiledTemplate::compile(std::vector<Spec>(limits::kFieldsPerTemplate + 1, {0, 1, 4})).has_value());
}

TEST(CompiledTemplate, zeroNeverOverwritesWhatAnEarlierFieldSaid) {
  const auto specs = fieldsOf({{8, 4}, {27, 16}, {56, 6}, {56, 6}, {58, 2}, {243, 2}});
  const auto v4 =
      decodeOne(specs, RecordBytes().address("10.0.0.1").zeros(16).mac("02:00:00:00:00:01").zeros(6).u16(10).u16(0));
  EXPECT_EQ(v4.source.toString(), "10.0.0.1");
  EXPECT_EQ(v4.sourceMac.toString(), "02:00:00:00:00:01");
  EXPECT_EQ(v4.vlan, 10);
  EXPECT_EQ(v4.ipVersion, 4);
  const auto v6 =
      decodeOne(specs, RecordBytes().zeros(4).address("2001:db8::1").zeros(6).mac("02:00:00:00:00:02").u16(0).u16(20));
  EXPECT_EQ(v6.source.toString(), "2001:db8::1");
  EXPECT_EQ(v6.sourceMac.toString(), "02:00:00:00:00:02");
  EXPECT_EQ(v6.vlan, 20);
  EXPECT_EQ(v6.ipVersion, 6);
}

TEST(CompiledTemplate, ipv4AddressAfterAnEmptyIpv6OneCounts) {
  const auto specs = fieldsOf({{27, 16}, {8, 4}});
  EXPECT_EQ(decodeOne(specs, RecordBytes().zeros(16).address("10.0.0.1")).source.toString(), "10.0.0.1");
  EXPECT_EQ(decodeOne(specs, RecordBytes().address("2001:db8::1").zeros(4)).source.toString(), "2001:db8::1");
}

TEST(CompiledTemplate, icmpTypeAndCodeInTwoFields) {
  EXPECT_EQ(decodeOne(fieldsOf({{177, 1}, {176, 1}}), RecordBytes().u8(4).u8(3)).icmpTypeCode, 0x0304);
  EXPECT_EQ(decodeOne(fieldsOf({{178, 1}, {179, 1}}), RecordBytes().u8(128).u8(1)).icmpTypeCode, 0x8001);
}

TEST(CompiledTemplate, icmpInThePortOnlyWithoutAnElementForIt) {
  EXPECT_EQ(decodeOne(fieldsOf({{4, 1}, {11, 2}}), RecordBytes().u8(58).u16(0x8000)).icmpTypeCode, 0x8000);
  EXPECT_EQ(decodeOne(fieldsOf({{4, 1}, {11, 2}}), RecordBytes().u8(17).u16(53)).icmpTypeCode, 0);
  EXPECT_EQ(decodeOne(fieldsOf({{4, 1}, {11, 2}, {32, 2}}), RecordBytes().u8(1).u16(5).u16(0x0800)).icmpTypeCode,
            0x0800);
}

TEST(CompiledTemplate, samplingInTheRecordComesFirst) {
  SamplingTable announced;
  announced.announce(100);
  EXPECT_EQ(decodeOne(fieldsOf({{34, 4}}), RecordBytes().u32(10), announced).samplingInterval, 10U);
  EXPECT_EQ(decodeOne(fieldsOf({{50, 4}}), RecordBytes().u32(20), announced).samplingInterval, 20U);
  EXPECT_EQ(decodeOne(fieldsOf({{305, 4}, {306, 4}}), RecordBytes().u32(1).u32(29), announced).samplingInterval, 30U);
  EXPECT_EQ(decodeOne(fieldsOf({{305, 4}, {306, 4}}), RecordBytes().u32(2).u32(6), announced).samplingInterval, 4U);
}

TEST(CompiledTemplate, recordWithoutSamplingTakesWhatWasAnnounced) {
  SamplingTable announced;
  announced.announce(100);
  announced.announceForInterface(7, 200);
  announced.announceForSampler(3, 300);
  EXPECT_EQ(decodeOne(fieldsOf({{1, 4}}), RecordBytes().u32(1)).samplingInterval, 0U);
  EXPECT_EQ(decodeOne(fieldsOf({{10, 4}}), RecordBytes().u32(1), announced).samplingInterval, 100U);
  EXPECT_EQ(decodeOne(fieldsOf({{10, 4}}), RecordBytes().u32(7), announced).samplingInterval, 200U);
  EXPECT_EQ(decodeOne(fieldsOf({{48, 1}}), RecordBytes().u8(3), announced).samplingInterval, 300U);
  EXPECT_EQ(decodeOne(fieldsOf({{34, 4}}), RecordBytes().u32(0), announced).samplingInterval, 100U);
}

TEST(CompiledTemplate, absurdSamplingInTheRecordIsIgnored) {
  EXPECT_EQ(decodeOne(fieldsOf({{34, 4}}), RecordBytes().u32(0xffffffff)).samplingInterval, 0U);
  EXPECT_EQ(decodeOne(fieldsOf({{305, 8}, {306, 8}}), RecordBytes().u64(~0ULL).u64(~0ULL)).samplingInterval, 0U);
}

TEST(CompiledTemplate, uptimesAreBelievedBeforeAbsoluteTimes) {
  const auto record = decodeOne(fieldsOf({{150, 4}, {151, 4}, {22, 4}, {21, 4}}),
                                RecordBytes().u32(kExported - 50).u32(kExported - 40).u32(90'000).u32(95'000));
  EXPECT_EQ(record.start, kReceived - 10s);
  EXPECT_EQ(record.end, kReceived - 5s);
}

TEST(CompiledTemplate, aCompletePairIsBelievedBeforeHalfOfABetterOne) {
  const auto record = decodeOne(fieldsOf({{21, 4}, {150, 4}, {151, 4}}),
                                RecordBytes().u32(95'000).u32(kExported - 50).u32(kExported - 40));
  EXPECT_EQ(record.start, kReceived - 50s);
  EXPECT_EQ(record.end, kReceived - 40s);
}

TEST(CompiledTemplate, eventTimeIsTheEndWhenThereIsNoOther) {
  // Cisco ASA: flow start and the time of the event.
  const std::uint64_t exportedMs = std::uint64_t{kExported} * 1000;
  const auto record =
      decodeOne(fieldsOf({{152, 8}, {323, 8}}), RecordBytes().u64(exportedMs - 20'000).u64(exportedMs - 1'000));
  EXPECT_EQ(record.start, kReceived - 20s);
  EXPECT_EQ(record.end, kReceived - 1s);
}

TEST(CompiledTemplate, outCountersCountTheReverseOnlyOfTwoWayExporters) {
  EXPECT_FALSE(CompiledTemplate::compile(fieldsOf({{1, 4}, {23, 4}}))->isOutReverse());
  EXPECT_TRUE(CompiledTemplate::compile(fieldsOf({{1, 4}, {23, 4}, {57590, 2}}))->isOutReverse());
  EXPECT_TRUE(CompiledTemplate::compile(fieldsOf({{1, 4}, {23, 4}, {239, 1}}))->isOutReverse());
  const std::vector<Spec> reverse{{0, 1, 4}, {29305, 1, 4}};
  const auto record = decodeOne(reverse, RecordBytes().u32(10).u32(20));
  EXPECT_TRUE(record.isOutReverse);
  EXPECT_EQ(record.outBytes, 20U);
}

TEST(CompiledTemplate, decodesAtMostWhatFits) {
  const auto compiled = CompiledTemplate::compile(fieldsOf({{1, 4}}));
  const tests::Bytes bytes = RecordBytes().u32(1).u32(2).u32(3).u16(4).bytes();
  std::array<FlowRecord, 2> two;
  EXPECT_EQ(compiled->decode(bytes, {}, {}, two), 2U);
  std::array<FlowRecord, 9> nine;
  EXPECT_EQ(compiled->decode(bytes, {}, {}, nine), 3U);
  EXPECT_EQ(nine[2].bytes, 3U);
  std::vector<FlowRecord> many(limits::kBatchRecords + 1);
  EXPECT_EQ(compiled->decode(tests::Bytes(4000, 1), {}, {}, many), limits::kBatchRecords);
}

TEST(CompiledTemplate, nothingOfARecordStaysForTheNext) {
  const auto compiled = CompiledTemplate::compile(fieldsOf({{8, 4}, {27, 16}, {4, 1}, {11, 2}}));
  const tests::Bytes bytes = RecordBytes()
                                 .address("10.0.0.1")
                                 .zeros(16)
                                 .u8(1)
                                 .u16(0x0800)
                                 .zeros(4)
                                 .address("2001:db8::1")
                                 .u8(6)
                                 .u16(443)
                                 .bytes();
  std::array<FlowRecord, 2> out;
  for (int round = 0; round < 2; ++round) {
    ASSERT_EQ(compiled->decode(bytes, {}, {}, out), 2U);
    EXPECT_EQ(out[0].source.toString(), "10.0.0.1");
    EXPECT_EQ(out[1].source.toString(), "2001:db8::1");
    EXPECT_EQ(out[1].icmpTypeCode, 0);
    EXPECT_FALSE(out[1].present.has(Field::IcmpTypeCode));
    std::ranges::reverse(out);
  }
}

}  // namespace
}  // namespace soho::decoder
