#include "core/decoder/netflow_v5.h"

#include "tests/core/decoder/decoder_fixture.h"

#include <gmock/gmock.h>

namespace soho::decoder {
namespace {

using namespace std::chrono_literals;
using tests::V5Message;
using tests::V5Record;

class NetFlowV5Test : public DecoderFixture {};

TEST_F(NetFlowV5Test, everyFieldArrives) {
  V5Record wire;
  wire.source = "192.168.1.10";
  wire.destination = "203.0.113.5";
  wire.nextHop = "192.0.2.254";
  wire.input = 3;
  wire.output = 7;
  wire.packets = 12;
  wire.octets = 3456;
  wire.first = 90'000;
  wire.last = 95'500;
  wire.sourcePort = 50000;
  wire.destinationPort = 443;
  wire.tcpFlags = 0x1b;
  wire.protocol = 6;
  wire.tos = 0x10;
  wire.sourceAs = 64500;
  wire.destinationAs = 64501;
  wire.sourceMask = 24;
  wire.destinationMask = 16;
  feed(V5Message().uptime(100'000).exportedAt(kExportedAt).sequence(9).record(wire).build());

  ASSERT_EQ(sink.all.size(), 1U);
  const FlowRecord& got = record(0);
  EXPECT_EQ(got.source, ip("192.168.1.10"));
  EXPECT_EQ(got.destination, ip("203.0.113.5"));
  EXPECT_EQ(got.nextHop, ip("192.0.2.254"));
  EXPECT_EQ(got.ingressInterface, 3U);
  EXPECT_EQ(got.egressInterface, 7U);
  EXPECT_EQ(got.packets, 12U);
  EXPECT_EQ(got.bytes, 3456U);
  EXPECT_EQ(got.start, kReceivedAt - 10'000ms);
  EXPECT_EQ(got.end, kReceivedAt - 4'500ms);
  EXPECT_EQ(got.sourcePort, 50000);
  EXPECT_EQ(got.destinationPort, 443);
  EXPECT_EQ(got.tcpFlags, 0x1b);
  EXPECT_EQ(got.protocol, 6);
  EXPECT_EQ(got.tos, 0x10);
  EXPECT_EQ(got.sourceAs, 64500U);
  EXPECT_EQ(got.destinationAs, 64501U);
  EXPECT_EQ(got.sourcePrefixLength, 24);
  EXPECT_EQ(got.destinationPrefixLength, 16);
  EXPECT_EQ(got.ipVersion, 4);
  EXPECT_EQ(got.samplingInterval, 0U);
  EXPECT_TRUE(got.present.has(Field::Bytes));
  EXPECT_FALSE(got.present.has(Field::SourceMac));
  EXPECT_EQ(sink.all[0].context.sequence, 9U);
  EXPECT_EQ(sink.all[0].context.protocol, Protocol::NetFlowV5);
  EXPECT_EQ(sink.all[0].context.sourcePort, 40000);
}

TEST_F(NetFlowV5Test, headerSamplingHasFourteenBits) {
  feed(V5Message().sampling(0x400a).record({}).build());  // softflowd -s 10
  EXPECT_EQ(record(0).samplingInterval, 10U);
  EXPECT_EQ(exporter().samplingInterval, 10U);
  feed(V5Message().record({}).build());
  EXPECT_EQ(exporter().samplingInterval, 0U) << "sampling was switched off";
}

TEST_F(NetFlowV5Test, engineIsTheDomain) {
  feed(V5Message().engine(1, 2).record({}).build());
  feed(V5Message().engine(1, 3).record({}).build());
  ASSERT_EQ(decoder.exporters().size(), 2U);
  EXPECT_EQ(exporter(0).key.domain, 0x0102U);
  EXPECT_EQ(sink.all[1].context.exporterIndex, 1U);
}

TEST_F(NetFlowV5Test, icmpTypeAndCodeComeFromTheDestinationPort) {
  V5Record ping;
  ping.protocol = 1;
  ping.destinationPort = 8 << 8;
  feed(V5Message().record(ping).build());
  EXPECT_EQ(record(0).icmpTypeCode, 0x0800);
  EXPECT_TRUE(record(0).present.has(Field::IcmpTypeCode));
  EXPECT_EQ(record(0).destinationPort, 0x0800);
}

TEST_F(NetFlowV5Test, countBeyondTheDatagramIsTruncated) {
  feed(V5Message().count(30).record({}).record({}).build());
  EXPECT_EQ(sink.all.size(), 2U);
  EXPECT_EQ(exporter().errors.truncated, 1U);
}

TEST_F(NetFlowV5Test, bytesBeyondTheCountAreNotRecords) {
  feed(V5Message().count(1).record({}).record({}).build());
  EXPECT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(exporter().errors.sum(), 0U);
}

TEST_F(NetFlowV5Test, cutHeaderIsRejected) {
  tests::Bytes bytes = V5Message().build();
  bytes.resize(23);
  feed(bytes);
  EXPECT_EQ(decoder.rejectedDatagrams(), 1U);
  EXPECT_TRUE(decoder.exporters().empty());
}

TEST_F(NetFlowV5Test, recordsBeyondOneBatchAllArrive) {
  V5Message message;
  for (int index = 0; index < 300; ++index) {
    V5Record one;
    one.octets = static_cast<std::uint32_t>(index);
    message.record(one);
  }
  feed(message.build());
  ASSERT_EQ(sink.all.size(), 300U);
  for (std::size_t index = 0; index < 300; ++index) EXPECT_EQ(record(index).bytes, index);
  EXPECT_EQ(exporter().records, 300U);
}

TEST_F(NetFlowV5Test, clockSkewIsShownNotApplied) {
  V5Record wire;
  wire.first = 1'000;
  wire.last = 2'000;
  feed(V5Message().uptime(2'000).exportedAt(kExportedAt - 3600).record(wire).build());
  EXPECT_EQ(exporter().clockSkew, -3605s);
  EXPECT_EQ(record(0).end, kReceivedAt);
  EXPECT_EQ(record(0).start, kReceivedAt - 1s);
}

}  // namespace
}  // namespace soho::decoder
