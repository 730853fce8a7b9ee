#include "core/decoder/decoder.h"

#include "core/decoder/limits.h"
#include "tests/core/decoder/decoder_fixture.h"

#include <gmock/gmock.h>

namespace soho::decoder {
namespace {

using namespace std::chrono_literals;
using tests::Bytes;
using tests::RecordBytes;
using tests::V5Message;
using tests::V9Message;

class DecoderTest : public DecoderFixture {};

TEST_F(DecoderTest, whatHasNoKnownVersionIsRejected) {
  feed({});
  feed({0});
  feed({0, 5});
  feed(Bytes(100, 0));
  feed(RecordBytes().u16(10).u16(16).u32(0).u32(0).u32(0).bytes());          // IPFIX
  feed(RecordBytes().u32(5).u32(1).address("192.0.2.1").zeros(16).bytes());  // sFlow
  EXPECT_EQ(decoder.rejectedDatagrams(), 6U);
  EXPECT_TRUE(decoder.exporters().empty());
  EXPECT_TRUE(sink.all.empty());
}

TEST_F(DecoderTest, bothVersionsMayComeFromOneAddress) {
  feed(V5Message().record({}).build());
  feed(V9Message().templateOf(kSmallId, kSmallFields).data(kSmallId, {smallRecord(1)}).build());
  ASSERT_EQ(sink.all.size(), 2U);
  EXPECT_EQ(sink.all[0].context.protocol, Protocol::NetFlowV5);
  EXPECT_EQ(sink.all[1].context.protocol, Protocol::NetFlowV9);
  EXPECT_EQ(exporter().protocol, Protocol::NetFlowV9);
}

TEST_F(DecoderTest, templateSurvivesRestart) {
  feed(V9Message().templateOf(kSmallId, kSmallFields).build());
  const auto saved = decoder.templates();
  ASSERT_EQ(saved.size(), 1U);
  Decoder next;
  ASSERT_TRUE(next.restoreTemplate(saved[0]));
  const Bytes data = V9Message().data(kSmallId, {smallRecord(7)}).build();
  next.decode({data, ip("192.0.2.1"), 55555, kReceivedAt}, sink);
  ASSERT_EQ(sink.all.size(), 1U);
  EXPECT_EQ(record(0).bytes, 7U);
  EXPECT_TRUE(next.exporters()[0].templates[0].isFromDisk);
}

/// Options data of softflowd's form: 1-in-`interval` for all traffic.
V9Message sampling(std::uint32_t interval) {
  return V9Message().optionsTemplate(400, {{1, 4}}, {{34, 4}}).data(400, {RecordBytes().u32(0).u32(interval)});
}

TEST_F(DecoderTest, announcedSamplingSurvivesRestartUntilTheExporterIsStartedAnew) {
  feed(sampling(10).templateOf(kSmallId, kSmallFields).uptime(60'000).build());
  const auto saved = decoder.samplings();
  ASSERT_EQ(saved.size(), 1U);
  EXPECT_EQ(saved[0].announcedAt, kReceivedAt);
  const auto scaleAfter = [&](std::chrono::seconds later, std::uint32_t uptimeMs, std::uint16_t port) {
    Decoder next;
    for (const auto& stored : decoder.templates()) EXPECT_TRUE(next.restoreTemplate(stored));
    EXPECT_TRUE(next.restoreSampling(saved[0]));
    EXPECT_EQ(next.exporters()[0].samplingInterval, 10U);
    const Bytes data = V9Message().data(kSmallId, {smallRecord(7)}).uptime(uptimeMs).build();
    next.decode({data, ip("192.0.2.1"), port, kReceivedAt + later}, sink);
    return sink.all.back().record.samplingInterval;
  };
  EXPECT_EQ(scaleAfter(30s, 90'000, 40000), 10U);
  EXPECT_EQ(scaleAfter(24h, 60'000 + 86'400'000 - 8'000, 40000), 10U) << "clocks drift apart";
  EXPECT_EQ(scaleAfter(30s, 90'000, 41000), 10U) << "address translation changed the port";
  EXPECT_EQ(scaleAfter(30s, 5'000, 40000), 0U) << "another process, which has announced nothing";
  EXPECT_EQ(scaleAfter(30s, 5'000, 41000), 0U);
}

TEST_F(DecoderTest, revisionGrowsWhenOtherSamplingIsAnnounced) {
  feed(sampling(10).build());
  const auto before = decoder.templateRevision();
  feed(sampling(10).build());
  EXPECT_EQ(decoder.templateRevision(), before);
  feed(sampling(20).build());
  EXPECT_EQ(decoder.templateRevision(), before + 1);
}

TEST_F(DecoderTest, revisionGrowsWithWhatIsWorthSaving) {
  EXPECT_EQ(decoder.templateRevision(), 0U);
  const Bytes message = V9Message().templateOf(kSmallId, kSmallFields).build();
  feed(message);
  EXPECT_EQ(decoder.templateRevision(), 1U);
  feed(message);
  EXPECT_EQ(decoder.templateRevision(), 1U);
  feed(V9Message().templateOf(kSmallId, {{1, 4}}).build());
  EXPECT_EQ(decoder.templateRevision(), 2U);
}

TEST_F(DecoderTest, malformedTemplatesAreNotRestored) {
  StoredTemplate stored;
  stored.exporter.address = ip("192.0.2.1");
  stored.id = 100;
  stored.fields = {{0, 1, 4}};
  EXPECT_EQ(decoder.restoreTemplate(stored).error().code, ErrorCode::Malformed);
  stored.id = 256;
  stored.fields.clear();
  EXPECT_EQ(decoder.restoreTemplate(stored).error().code, ErrorCode::Malformed);
  stored.fields.assign(limits::kFieldsPerTemplate + 1, {0, 1, 4});
  EXPECT_EQ(decoder.restoreTemplate(stored).error().code, ErrorCode::Malformed);
}

TEST_F(DecoderTest, exportersPastTheCapAreRefusedAndCounted) {
  for (std::uint32_t domain = 0; domain <= limits::kDomainsPerAddress; ++domain) {
    feed(V9Message().sourceId(domain).build());
  }
  EXPECT_EQ(decoder.exporters().size(), limits::kDomainsPerAddress);
  EXPECT_EQ(decoder.refusedDatagrams(), 1U);
}

TEST_F(DecoderTest, countersOfADatagram) {
  const Bytes message = V9Message().templateOf(kSmallId, kSmallFields).data(kSmallId, {smallRecord(1)}).build();
  feed(message, 40000, kReceivedAt);
  feed(message, 40000, kReceivedAt + 5s);
  EXPECT_EQ(exporter().datagrams, 2U);
  EXPECT_EQ(exporter().bytes, 2 * message.size());
  EXPECT_EQ(exporter().records, 2U);
  EXPECT_EQ(exporter().firstSeen, kReceivedAt);
  EXPECT_EQ(exporter().lastSeen, kReceivedAt + 5s);
}

TEST_F(DecoderTest, restartIsCountedAndForgetsTheOldSampling) {
  const auto message = [](std::uint32_t sequence, std::uint32_t uptime) {
    return V9Message().sequence(sequence).uptime(uptime);
  };
  feed(message(500, 600'000)
           .templateOf(kSmallId, kSmallFields)
           .optionsTemplate(256, {{1, 4}}, {{34, 4}})
           .data(256, {RecordBytes().u32(0).u32(10)})
           .data(kSmallId, {smallRecord(1)})
           .build());
  EXPECT_EQ(record(0).samplingInterval, 10U);
  // softflowd 0.9.9 without -s announces nothing.
  feed(message(1, 1'000).data(kSmallId, {smallRecord(1)}).build(), 40000, kReceivedAt + 60s);
  EXPECT_EQ(exporter().restarts, 1U);
  EXPECT_EQ(record(1).samplingInterval, 0U);
  EXPECT_EQ(exporter().samplingInterval, 0U) << "what is shown";
}

Bytes flowOf(std::uint32_t seconds, std::uint32_t sequence, std::uint32_t uptime) {
  return tests::V5Message()
      .sequence(sequence)
      .uptime(uptime)
      .record({.packets = 1, .octets = 100, .first = uptime - seconds * 1000, .last = uptime})
      .build();
}

TEST_F(DecoderTest, theLongestRecordIsThatOfTheLastHour) {
  feed(flowOf(1800, 1, 4'000'000));
  EXPECT_EQ(exporter().longestRecord, 1800s);
  feed(flowOf(60, 2, 4'060'000), 40000, kReceivedAt + 1min);
  EXPECT_EQ(exporter().longestRecord, 1800s);
  feed(flowOf(60, 3, 7'660'000), 40000, kReceivedAt + 61min);
  EXPECT_EQ(exporter().longestRecord, 60s);
}

TEST_F(DecoderTest, anExporterStartedAnewIsNotJudgedByItsOldRecords) {
  feed(flowOf(1800, 500, 4'000'000));
  feed(flowOf(60, 1, 100'000), 40000, kReceivedAt + 1min);
  EXPECT_EQ(exporter().longestRecord, 60s) << "from the same port";
  feed(flowOf(1800, 2, 4'000'000), 40000, kReceivedAt + 66min);
  ASSERT_EQ(exporter().longestRecord, 1800s);
  feed(flowOf(60, 1, 100'000), 40001, kReceivedAt + 67min);
  EXPECT_EQ(exporter().longestRecord, 60s) << "from another port, as softflowd does";
}

/// As softflowd 0.9.9: both halves of each flow, and numbers that count flows.
TEST_F(DecoderTest, oneLostDatagramIsSeenThoughTwoRecordsAreOneFlow) {
  constexpr std::uint16_t kId = 1024;
  std::uint32_t sequence = 0;
  for (unsigned index = 0; index < limits::kSequenceLearning + 3; ++index) {
    const std::uint32_t flows = 3 + index % 4;
    std::vector<RecordBytes> records;
    for (std::uint32_t flow = 0; flow < flows; ++flow) {
      records.push_back(RecordBytes().address("192.168.1.10").address("203.0.113.1").u32(100));
      records.push_back(RecordBytes().address("203.0.113.1").address("192.168.1.10").u32(200));
    }
    const bool isLost = index == limits::kSequenceLearning + 1;
    if (!isLost) {
      feed(V9Message().sequence(sequence).templateOf(kId, {{8, 4}, {12, 4}, {1, 4}}).data(kId, records).build());
    }
    sequence += flows;
  }
  EXPECT_EQ(exporter().sequenceUnit, SequenceUnit::TwoRecords);
  EXPECT_EQ(exporter().lostUnits, 3 + (limits::kSequenceLearning + 1) % 4);
}

TEST_F(DecoderTest, lossOfSeveralPortsAddsUp) {
  for (const std::uint16_t port : std::initializer_list<std::uint16_t>{1000, 2000}) {
    std::uint32_t sequence = 0;
    for (unsigned index = 0; index < limits::kSequenceLearning + 2; ++index) {
      if (index == limits::kSequenceLearning + 1) sequence += 3;
      feed(V9Message()
               .sequence(++sequence)
               .templateOf(kSmallId, kSmallFields)
               .data(kSmallId, std::vector<RecordBytes>(3 + index % 4, smallRecord(1)))
               .build(),
           port);
      if (index + 1 < limits::kSequenceLearning && port == 1000) {
        EXPECT_FALSE(exporter().lostUnits.has_value());
      }
    }
  }
  EXPECT_EQ(exporter().sequenceUnit, SequenceUnit::Datagram);
  EXPECT_EQ(exporter().lostUnits, 6U);
}

}  // namespace
}  // namespace soho::decoder
