#include "core/decoder/flow_record.h"

#include <gtest/gtest.h>

namespace soho::decoder {
namespace {

void expectCounters(const FlowRecord& record, std::uint64_t bytes, std::uint64_t reverseBytes) {
  EXPECT_EQ(countersOf(record).bytes, bytes);
  EXPECT_EQ(countersOf(record).reverseBytes, reverseBytes);
}

FlowRecord withBytes(std::uint64_t in, std::uint64_t out) {
  FlowRecord record;
  record.bytes = in;
  record.outBytes = out;
  record.present.add(Field::Bytes);
  record.present.add(Field::OutBytes);
  return record;
}

TEST(CountersOf, zeroOutBytesDoNotOverwriteInBytes) { expectCounters(withBytes(10, 0), 10, 0); }

TEST(CountersOf, outBytesStandInForMissingInBytes) { expectCounters(withBytes(0, 20), 20, 0); }

TEST(CountersOf, bothOfAOneWayExporterCountTheSameTraffic) { expectCounters(withBytes(10, 20), 10, 0); }

TEST(CountersOf, outBytesOfATwoWayExporterAreTheReverse) {
  FlowRecord record = withBytes(10, 20);
  record.isOutReverse = true;
  expectCounters(record, 10, 20);
  record.bytes = 0;
  expectCounters(record, 0, 20);
}

TEST(CountersOf, payloadCountersStandInWhereLayer3IsNotCounted) {
  FlowRecord record;
  record.initiatorBytes = 30;
  record.responderBytes = 40;
  record.initiatorPackets = 3;
  record.responderPackets = 4;
  expectCounters(record, 30, 40);
  EXPECT_EQ(countersOf(record).packets, 3U);
  EXPECT_EQ(countersOf(record).reversePackets, 4U);
}

TEST(CountersOf, payloadCountersDoNotAddToLayer3) {
  FlowRecord record = withBytes(10, 0);
  record.initiatorBytes = 30;
  record.responderBytes = 40;
  expectCounters(record, 10, 0);
}

TEST(CountersOf, bytesAndPacketsAreChosenEachForItself) {
  FlowRecord record = withBytes(10, 0);
  record.outPackets = 5;
  EXPECT_EQ(countersOf(record).bytes, 10U);
  EXPECT_EQ(countersOf(record).packets, 5U);
}

TEST(CountersOf, totalsAreNotDeltas) {
  FlowRecord record;
  record.totalBytes = 1000;
  record.initiatorBytes = 30;
  record.present.add(Field::TotalBytes);
  expectCounters(record, 0, 0);
}

}  // namespace
}  // namespace soho::decoder
