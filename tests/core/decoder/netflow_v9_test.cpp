#include "core/decoder/netflow_v9.h"

#include "core/decoder/limits.h"
#include "tests/core/decoder/decoder_fixture.h"

#include <gmock/gmock.h>

namespace soho::decoder {
namespace {

using namespace std::chrono_literals;
using tests::RecordBytes;
using tests::V9Message;

class NetFlowV9Test : public DecoderFixture {};

TEST_F(NetFlowV9Test, templateAndDataInOneDatagram) {
  feed(V9Message()
           .uptime(100'000)
           .exportedAt(kExportedAt)
           .templateOf(256, {{8, 4}, {12, 4}, {22, 4}, {21, 4}, {1, 4}, {2, 4}, {7, 2}, {11, 2}, {4, 1}, {6, 1}})
           .data(256, {RecordBytes()
                           .address("192.168.1.10")
                           .address("203.0.113.5")
                           .u32(90'000)
                           .u32(95'500)
                           .u32(3456)
                           .u32(12)
                           .u16(50000)
                           .u16(443)
                           .u8(6)
                           .u8(0x1b)})
           .build());
  ASSERT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(record(0).source, ip("192.168.1.10"));
  EXPECT_EQ(record(0).destination, ip("203.0.113.5"));
  EXPECT_EQ(record(0).start, kReceivedAt - 10s);
  EXPECT_EQ(record(0).end, kReceivedAt - 4500ms);
  EXPECT_EQ(record(0).bytes, 3456U);
  EXPECT_EQ(record(0).packets, 12U);
  EXPECT_EQ(record(0).sourcePort, 50000);
  EXPECT_EQ(record(0).destinationPort, 443);
  EXPECT_EQ(record(0).protocol, 6);
  EXPECT_EQ(record(0).tcpFlags, 0x1b);
  EXPECT_EQ(record(0).ipVersion, 4);
  EXPECT_EQ(exporter().errors.sum(), 0U);
  EXPECT_EQ(exporter().longestRecord, 5500ms);
}

TEST_F(NetFlowV9Test, headerCountIsIgnored) {
  // softflowd 1.0.0 writes the datagram's length there.
  for (const std::uint16_t count : std::initializer_list<std::uint16_t>{0, 1, 1428, 65535}) {
    sink.all.clear();
    feed(V9Message().count(count).templateOf(kSmallId, kSmallFields).data(kSmallId, {smallRecord(7)}).build());
    ASSERT_EQ(sink.all.size(), 1U) << count;
  }
  EXPECT_EQ(exporter().errors.sum(), 0U);
}

TEST_F(NetFlowV9Test, manyTemplatesInOneSet) {
  feed(V9Message()
           .templates({{256, {{1, 4}}}, {257, {{1, 8}}}, {258, {{2, 4}}}}, 2)
           .data(257, {RecordBytes().u64(1ULL << 40)})
           .data(258, {RecordBytes().u32(4)})
           .build());
  ASSERT_EQ(sink.all.size(), 2U);
  EXPECT_EQ(record(0).bytes, 1ULL << 40);
  EXPECT_EQ(record(1).packets, 4U);
  EXPECT_EQ(decoder.templates().size(), 3U);
}

TEST_F(NetFlowV9Test, trailingZeroFillIsNoError) {
  feed(V9Message()
           .templateOf(kSmallId, kSmallFields)
           .data(kSmallId, {smallRecord(7)})
           .raw(tests::Bytes(700, 0))
           .build());
  EXPECT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(exporter().errors.sum(), 0U);
}

TEST_F(NetFlowV9Test, dataBeforeItsTemplateWaitsAndKeepsItsOwnTime) {
  const std::vector<tests::FieldOf> fields{{1, 4}, {22, 4}, {21, 4}};
  feed(V9Message().uptime(50'000).data(256, {RecordBytes().u32(1).u32(40'000).u32(49'000)}).build());
  EXPECT_TRUE(sink.all.empty());
  EXPECT_EQ(exporter().waitingSets, 1U);
  EXPECT_EQ(exporter().errors.sum(), 0U);
  feed(V9Message()
           .uptime(60'000)
           .data(256, {RecordBytes().u32(2).u32(55'000).u32(59'000)})
           .templateOf(256, fields)
           .data(256, {RecordBytes().u32(3).u32(55'000).u32(59'000)})
           .build(),
       40000, kReceivedAt + 10s);
  ASSERT_EQ(sink.all.size(), 3U);
  EXPECT_EQ(record(0).bytes, 3U);
  EXPECT_EQ(sink.all[0].context.receivedAt, kReceivedAt + 10s);
  EXPECT_EQ(record(1).bytes, 1U);
  EXPECT_EQ(record(1).end, kReceivedAt - 1s);
  EXPECT_EQ(sink.all[1].context.receivedAt, kReceivedAt);
  EXPECT_EQ(record(2).bytes, 2U);
  EXPECT_EQ(exporter().waitingSets, 0U);
  EXPECT_EQ(exporter().records, 3U);
}

TEST_F(NetFlowV9Test, dataThatWaitedIsScaledByTheSamplingThatComesWithItsTemplate) {
  feed(V9Message().data(kSmallId, {smallRecord(7)}).build());
  feed(V9Message()
           .templateOf(kSmallId, kSmallFields)
           .optionsTemplate(256, {{1, 4}}, {{34, 4}})
           .data(256, {RecordBytes().u32(0).u32(10)})
           .build());
  ASSERT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(record(0).samplingInterval, 10U);
}

TEST_F(NetFlowV9Test, dataThatFindsNoRoomToWaitIsCounted) {
  const tests::Bytes large(60'000, 1);
  V9Message message;
  message.brokenSet(256, static_cast<std::uint16_t>(large.size() + 4), large);
  for (int index = 0; index < 10; ++index) feed(message.build());
  EXPECT_EQ(exporter().waitingSets, 4U);
  EXPECT_EQ(exporter().errors.unknownTemplate, 6U);
}

TEST_F(NetFlowV9Test, portsOfOneRouterHaveTheirOwnTemplates) {
  // Two softflowd on one router: same address, same source id, templates of the same number that differ.
  feed(V9Message().templateOf(1024, {{1, 4}}).build(), 1000);
  feed(V9Message().templateOf(1024, {{2, 4}}).build(), 2000);
  feed(V9Message().data(1024, {RecordBytes().u32(7)}).build(), 1000);
  feed(V9Message().data(1024, {RecordBytes().u32(7)}).build(), 2000);
  ASSERT_EQ(sink.all.size(), 2U);
  EXPECT_EQ(record(0).bytes, 7U);
  EXPECT_EQ(record(1).packets, 7U);
  EXPECT_EQ(sink.all[1].context.sourcePort, 2000);
  EXPECT_EQ(decoder.exporters().size(), 1U);
}

TEST_F(NetFlowV9Test, aChangedPortFindsTheTemplatesOfTheOldOne) {
  feed(V9Message().templateOf(kSmallId, kSmallFields).build(), 1000);
  feed(V9Message().data(kSmallId, {smallRecord(7)}).build(), 1001);
  ASSERT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(record(0).bytes, 7U);
}

TEST_F(NetFlowV9Test, dataWaitingAtOnePortIsReadWithATemplateFromAnother) {
  feed(V9Message().data(kSmallId, {smallRecord(7)}).build(), 1000);
  feed(V9Message().templateOf(kSmallId, kSmallFields).build(), 1001);
  ASSERT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(sink.all[0].context.sourcePort, 1000);
}

TEST_F(NetFlowV9Test, domainsDoNotShareTemplates) {
  feed(V9Message().sourceId(1).templateOf(kSmallId, kSmallFields).build());
  feed(V9Message().sourceId(2).data(kSmallId, {smallRecord(7)}).build());
  EXPECT_TRUE(sink.all.empty());
  EXPECT_EQ(exporter(1).waitingSets, 1U);
}

TEST_F(NetFlowV9Test, unpaddedOptionSetsOfSoftflowd) {
  feed(V9Message()
           .optionsTemplate(256, {{2, 4}}, {{34, 4}, {35, 1}, {82, 16}})
           .data(256, {RecordBytes().u32(0).u32(10).u8(1).text("br-lan", 16)})
           .templateOf(1024, kSmallFields)
           .data(1024, {smallRecord(7)})
           .build());
  ASSERT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(record(0).samplingInterval, 10U);
  EXPECT_EQ(exporter().interfaceName, "br-lan");
  EXPECT_EQ(exporter().samplingInterval, 10U);
  EXPECT_EQ(exporter().optionRecords, 1U);
  EXPECT_EQ(exporter().records, 1U);
  EXPECT_EQ(exporter().errors.sum(), 0U);
}

TEST_F(NetFlowV9Test, samplersAreFoundByTheRecordsOwnId) {
  feed(V9Message()
           .optionsTemplate(256, {{1, 4}}, {{48, 1}, {49, 1}, {50, 4}}, 2)
           .data(256, {RecordBytes().u32(0).u8(1).u8(2).u32(100), RecordBytes().u32(0).u8(2).u8(2).u32(500)}, 0)
           .templateOf(257, {{1, 4}, {48, 1}})
           .data(257, {RecordBytes().u32(1).u8(2), RecordBytes().u32(1).u8(1), RecordBytes().u32(1).u8(9)})
           .build());
  ASSERT_EQ(sink.all.size(), 3U);
  EXPECT_EQ(record(0).samplingInterval, 500U);
  EXPECT_EQ(record(1).samplingInterval, 100U);
  EXPECT_EQ(record(2).samplingInterval, 0U);
}

TEST_F(NetFlowV9Test, interfacesMayBeSampledDifferently) {
  feed(V9Message()
           .optionsTemplate(256, {{2, 2}}, {{34, 4}}, 2)
           .data(256, {RecordBytes().u16(3).u32(10), RecordBytes().u16(4).u32(20)})
           .templateOf(257, {{10, 4}})
           .data(257, {RecordBytes().u32(4), RecordBytes().u32(3), RecordBytes().u32(5)})
           .build());
  ASSERT_EQ(sink.all.size(), 3U);
  EXPECT_EQ(record(0).samplingInterval, 20U);
  EXPECT_EQ(record(1).samplingInterval, 10U);
  EXPECT_EQ(record(2).samplingInterval, 0U);
}

TEST_F(NetFlowV9Test, optionsDataBeforeItsTemplateIsNotLost) {
  feed(V9Message().data(256, {RecordBytes().u32(0).u32(10)}).build());
  feed(V9Message()
           .optionsTemplate(256, {{1, 4}}, {{34, 4}})
           .templateOf(kSmallId, kSmallFields)
           .data(kSmallId, {smallRecord(7)})
           .build());
  EXPECT_EQ(record(0).samplingInterval, 10U);
}

TEST_F(NetFlowV9Test, aTemplateMayChangeItsKind) {
  feed(V9Message().templateOf(256, {{1, 4}}).data(256, {RecordBytes().u32(1)}).build());
  feed(V9Message().optionsTemplate(256, {{1, 0}}, {{34, 4}}).data(256, {RecordBytes().u32(10)}).build());
  EXPECT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(exporter().optionRecords, 1U);
  EXPECT_EQ(exporter().samplingInterval, 10U);
}

TEST_F(NetFlowV9Test, paddingIsNotARecord) {
  feed(V9Message().templateOf(256, {{1, 4}, {4, 1}}).data(256, {RecordBytes().u32(1).u8(6)}, 3).build());
  EXPECT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(exporter().errors.sum(), 0U);
}

TEST_F(NetFlowV9Test, aDataSetShorterThanARecordIsTruncated) {
  feed(V9Message().templateOf(kSmallId, kSmallFields).data(kSmallId, {RecordBytes().u32(1)}).build());
  EXPECT_TRUE(sink.all.empty());
  EXPECT_EQ(exporter().errors.truncated, 1U);
}

TEST_F(NetFlowV9Test, anUnknownTemplateDoesNotEndTheDatagram) {
  feed(V9Message()
           .templateOf(kSmallId, kSmallFields)
           .data(999, {smallRecord(1)})
           .data(kSmallId, {smallRecord(7)})
           .build());
  ASSERT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(record(0).bytes, 7U);
}

TEST_F(NetFlowV9Test, aSetLongerThanTheDatagramIsTruncated) {
  feed(V9Message()
           .templateOf(kSmallId, kSmallFields)
           .data(kSmallId, {smallRecord(7)})
           .brokenSet(kSmallId, 400, smallRecord(8).bytes())
           .build());
  EXPECT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(exporter().errors.truncated, 1U);
}

TEST_F(NetFlowV9Test, setLengthsBelowFourAreMalformed) {
  for (const std::uint16_t length : std::initializer_list<std::uint16_t>{0, 1, 2, 3}) {
    feed(V9Message().brokenSet(kSmallId, length, smallRecord(8).bytes()).build());
  }
  EXPECT_EQ(exporter().errors.malformedSet, 4U);
}

TEST_F(NetFlowV9Test, reservedSetIdsAreSkippedAndCounted) {
  feed(V9Message()
           .brokenSet(2, 8, tests::Bytes(4, 1))
           .brokenSet(255, 4)
           .templateOf(kSmallId, kSmallFields)
           .data(kSmallId, {smallRecord(7)})
           .build());
  EXPECT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(exporter().errors.malformedSet, 2U);
}

TEST_F(NetFlowV9Test, brokenTemplatesAreCountedAndDoNotHurtTheRest) {
  feed(V9Message()
           .templates({{100, {{1, 4}}}})                                             // id of a set kind
           .brokenSet(0, 12, RecordBytes().u16(400).u16(50).u32(0).bytes())          // more fields than there are
           .templates({{401, {{1, 0}}}})                                             // records without bytes
           .brokenSet(1, 12, RecordBytes().u16(402).u16(4).u16(400).u16(0).bytes())  // options beyond the set
           .brokenSet(1, 14, RecordBytes().u16(403).u16(3).u16(4).u32(0).bytes())    // length no multiple of 4
           .templateOf(kSmallId, kSmallFields)
           .data(kSmallId, {smallRecord(7)})
           .build());
  EXPECT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(exporter().errors.malformedTemplate, 5U);
  EXPECT_EQ(decoder.templates().size(), 1U);
}

TEST_F(NetFlowV9Test, unknownElementsAreCountedPerRecord) {
  feed(V9Message()
           .templateOf(256, {{5000, 4}, {1, 4}, {5001, 2}})
           .data(256, {RecordBytes().zeros(4).u32(1).u16(0), RecordBytes().zeros(4).u32(2).u16(0)})
           .build());
  EXPECT_EQ(exporter().unknownElements, 4U);
}

TEST_F(NetFlowV9Test, cutHeadersAreRejected) {
  const tests::Bytes whole = V9Message().build();
  for (std::size_t size = 2; size < whole.size(); ++size) {
    feed(tests::Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)));
  }
  EXPECT_EQ(decoder.rejectedDatagrams(), whole.size() - 2);
  feed(whole);
  EXPECT_EQ(exporter().datagrams, 1U);
}

TEST_F(NetFlowV9Test, recordsComeInBatchesThatFitTheBuffer) {
  std::vector<RecordBytes> records(limits::kBatchRecords * 2 + 5, smallRecord(1));
  feed(V9Message().templateOf(kSmallId, kSmallFields).data(kSmallId, records).build());
  EXPECT_THAT(sink.batchSizes, ::testing::ElementsAre(limits::kBatchRecords, limits::kBatchRecords, 5));
}

TEST_F(NetFlowV9Test, templateSummariesSayWhatIsKnown) {
  feed(V9Message().templateOf(kSmallId, kSmallFields).optionsTemplate(256, {{1, 4}}, {{34, 4}}).build(), 1234);
  const auto& templates = exporter().templates;
  ASSERT_EQ(templates.size(), 2U);
  EXPECT_EQ(templates[0].id, 256);
  EXPECT_TRUE(templates[0].isOptions);
  EXPECT_EQ(templates[1].id, kSmallId);
  EXPECT_EQ(templates[1].sourcePort, 1234);
  EXPECT_EQ(templates[1].fieldCount, 3);
  EXPECT_EQ(templates[1].recordLength, 12U);
  EXPECT_EQ(templates[1].learnedAt, kReceivedAt);
}

}  // namespace
}  // namespace soho::decoder
