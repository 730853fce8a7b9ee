#include "core/router/exporter_statistics.h"

#include <gtest/gtest.h>

namespace soho::router {
namespace {

// Printed by softflowd 1.1.0 (Debian 12) after a burst of small datagrams and expire-all.
constexpr const char* kReal = R"(softflowd[3219]: Accumulated statistics since 2026-11-25T16:43:04 UTC:
Number of active flows: 3
Packets processed: 7989
Fragments: 0
Ignored packets: 12 (10 non-IP, 2 too short)
Flows expired: 2 (1 forced)
Flows exported: 2 (4 records) in 1 packets (0 failures)
Packets received by libpcap: 16004
Packets dropped by libpcap: 5
Packets dropped by interface: 0

Expired flow statistics:  minimum       average       maximum
  Flow bytes:              191760        247652        303544
  Flow packets:              3994          3994          3995
  Duration:                  0.04s         0.04s         0.04s

Expired flow reasons:
       tcp =         0   tcp.rst =         0   tcp.fin =         0
       udp =         0      icmp =         0   general =         0
   maxlife =         0
over 2 GiB =         0
  maxflows =         0
   flushed =         2

Per-protocol statistics:     Octets      Packets   Avg Life    Max Life
           icmp (1):         303544         3994       0.04s       0.04s
           udp (17):         191760         3995       0.04s       0.04s
)";

TEST(ExporterStatistics, aRealAnswerIsRead) {
  const auto statistics = parseStatistics(kReal);
  ASSERT_TRUE(statistics);
  EXPECT_EQ(statistics->processId, 3219U);
  EXPECT_EQ(statistics->activeFlows, 3U);
  EXPECT_EQ(statistics->packetsProcessed, 7989U);
  EXPECT_EQ(statistics->packetsReceived, 16004U);
  EXPECT_EQ(statistics->packetsDropped, 5U);
  EXPECT_EQ(statistics->ignoredNotIp, 10U);
  EXPECT_EQ(statistics->flowsExpired, 2U);
  EXPECT_EQ(statistics->flowsForced, 1U);
  EXPECT_EQ(statistics->flowsExported, 2U);
  EXPECT_EQ(statistics->exportPackets, 1U);
  EXPECT_EQ(statistics->bytesSeen, 303544U + 191760U);
  EXPECT_FALSE(statistics->isBufferFilling());
}

TEST(ExporterStatistics, version099HasNoRecordCount) {
  const auto statistics =
      parseStatistics("softflowd[7]: Accumulated statistics:\nFlows exported: 12 in 3 packets (0 failures)\n");
  ASSERT_TRUE(statistics);
  EXPECT_EQ(statistics->flowsExported, 12U);
  EXPECT_EQ(statistics->exportPackets, 3U);
}

TEST(ExporterStatistics, packetsThatWaitForAFullBlockAreNoticed) {
  const auto statistics = parseStatistics(
      "softflowd[7]: Accumulated statistics since x:\nPackets processed: 0\nPackets received by libpcap: 1254\n");
  ASSERT_TRUE(statistics);
  EXPECT_TRUE(statistics->isBufferFilling());
}

TEST(ExporterStatistics, anotherProgramsAnswerIsNone) {
  EXPECT_FALSE(parseStatistics("ctl connect(\"/var/run/x.ctl\") error: No such file or directory"));
  EXPECT_FALSE(parseStatistics(""));
}

}  // namespace
}  // namespace soho::router
