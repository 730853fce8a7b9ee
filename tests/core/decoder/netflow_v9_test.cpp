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

}  // namespace
}  // namespace soho::decoder
