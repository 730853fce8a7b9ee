#include "core/flows/flow_engine.h"

#include "core/flows/limits.h"
#include "tests/core/flows/records.h"

#include <gtest/gtest.h>

namespace soho::flows {
namespace {

using test::address;
using test::at;
using test::context;
using test::RecordBuilder;

class Engine : public ::testing::Test {
 protected:
  void datagram(std::int64_t receivedMs, std::vector<decoder::FlowRecord> records, std::uint16_t probePort = 40'000,
                std::uint32_t exporterIndex = 0) {
    m_engine.records(context(receivedMs, probePort, exporterIndex), records);
    m_engine.endOfDatagram(at(receivedMs));
  }
  static RecordBuilder query(std::uint16_t port = 50'000) { return {{"10.0.0.1", port}, {"8.8.8.8", 53}}; }
  static RecordBuilder answer(std::uint16_t port = 50'000) { return {{"8.8.8.8", 53}, {"10.0.0.1", port}}; }

  test::KeptConversations m_out;
  FlowEngine m_engine{{}, m_out};
};

TEST_F(Engine, halvesOfOneDatagramComeOutAtItsEnd) {
  datagram(0, {query(), answer().counts(300, 2)});
  ASSERT_EQ(m_out.all.size(), 1U);
  const Conversation& one = m_out.all[0];
  EXPECT_EQ(one.client, address("10.0.0.1"));
  EXPECT_EQ(one.server, address("8.8.8.8"));
  EXPECT_EQ(one.serverPort, 53);
  EXPECT_EQ(one.bytesToServer, 100U);
  EXPECT_EQ(one.bytesToClient, 300U);
  EXPECT_EQ(one.localEnds, LocalEnds::Client);
  EXPECT_EQ(one.exporterAddress, context(0).exporter.address);
  EXPECT_EQ(m_engine.counters().mergedHalves, 1U);
  EXPECT_EQ(m_engine.counters().records, 2U);
  EXPECT_EQ(m_engine.counters().conversations, 1U);
}

TEST_F(Engine, loneHalfComesOutWithTheTickAfterItsWait) {
  datagram(0, {query()});
  m_engine.tick(at(500));
  EXPECT_TRUE(m_out.all.empty());
  m_engine.tick(at(600));
  ASSERT_EQ(m_out.all.size(), 1U);
  EXPECT_EQ(m_out.all[0].bytesToClient, 0U);
}

TEST_F(Engine, flushLeavesNothingBehind) {
  datagram(0, {query(1), query(2), query(3)});
  m_engine.flush();
  EXPECT_EQ(m_out.all.size(), 3U);
}

TEST_F(Engine, samplingIsAppliedExactlyOnce) {
  datagram(0, {query().sampled(100), answer().counts(300, 2).sampled(100)});
  ASSERT_EQ(m_out.all.size(), 1U);
  EXPECT_EQ(m_out.all[0].bytesToServer, 10'000U);
  EXPECT_EQ(m_out.all[0].packetsToServer, 100U);
  EXPECT_EQ(m_out.all[0].bytesToClient, 30'000U);
  EXPECT_EQ(m_out.all[0].samplingInterval, 100U);
  EXPECT_EQ(m_engine.counters().acceptedBytes, 40'000U);
  EXPECT_EQ(m_engine.counters().acceptedPackets, 300U);
}

TEST_F(Engine, usersSamplingReplacesTheAnnouncedOne) {
  FlowSettings settings;
  settings.sampling.push_back({IpPrefix::parse("192.168.1.1").value(), 10});
  m_engine.setSettings(settings);
  datagram(0, {query().sampled(100).reverse(10, 1)});
  datagram(0, {query().sampled(100).reverse(10, 1)}, 40'000, 1);
  ASSERT_EQ(m_out.all.size(), 2U);
  EXPECT_EQ(m_out.all[0].bytesToServer, 1000U);
  EXPECT_EQ(m_out.all[0].samplingInterval, 10U);
  EXPECT_EQ(m_out.all[1].bytesToServer, 10'000U);
}

TEST_F(Engine, runningTotalsBecomeDifferencesBeforeScaling) {
  datagram(0, {query().totals(1000, 10).times(0, 60'000).sampled(10)});
  datagram(60'000, {query().totals(1500, 12).times(0, 120'000).sampled(10)});
  m_engine.flush();
  ASSERT_EQ(m_out.all.size(), 2U);
  EXPECT_EQ(m_out.all[0].bytesToServer, 10'000U);
  EXPECT_EQ(m_out.all[1].bytesToServer, 5000U);
  EXPECT_EQ(m_out.all[1].packetsToServer, 20U);
  EXPECT_EQ(m_out.all[1].start, at(60'000));
  EXPECT_EQ(m_out.all[1].end, at(120'000));
}

TEST_F(Engine, recordsThatCountNothingAreCountedAndDropped) {
  datagram(0, {query().counts(0, 0), query().totals(100, 1), query().totals(100, 1)});
  m_engine.flush();
  EXPECT_EQ(m_out.all.size(), 1U);
  EXPECT_EQ(m_engine.counters().emptyRecords, 2U);
  EXPECT_EQ(m_engine.counters().records, 3U);
}

TEST_F(Engine, bytesWithoutPacketsAreKept) {
  datagram(0, {query().counts(500, 0)});
  m_engine.flush();
  ASSERT_EQ(m_out.all.size(), 1U);
  EXPECT_EQ(m_out.all[0].bytesToServer, 500U);
}

TEST_F(Engine, translatedReplyMeetsItsForwardHalf) {
  datagram(0, {RecordBuilder({"192.168.88.10", 50'000}, {"8.8.8.8", 443})
                   .translatedSource({"203.0.113.5", 61'000})
                   .translatedDestination({"8.8.8.8", 443})
                   .counts(1000, 10)
                   .interfaces(2, 1),
               RecordBuilder({"8.8.8.8", 443}, {"203.0.113.5", 61'000})
                   .translatedSource({"8.8.8.8", 443})
                   .translatedDestination({"192.168.88.10", 50'000})
                   .counts(9000, 12)
                   .interfaces(1, 2)});
  ASSERT_EQ(m_out.all.size(), 1U);
  EXPECT_EQ(m_out.all[0].client, address("192.168.88.10"));
  EXPECT_EQ(m_out.all[0].bytesToServer, 1000U);
  EXPECT_EQ(m_out.all[0].bytesToClient, 9000U);
  EXPECT_EQ(m_out.all[0].localEnds, LocalEnds::Client);
  EXPECT_EQ(m_out.all[0].ingressInterface, 2U);
  EXPECT_EQ(m_out.all[0].egressInterface, 1U);
}

TEST_F(Engine, localPrefixesCanBeChangedWhileItRuns) {
  FlowSettings settings;
  settings.localPrefixes.push_back(IpPrefix::parse("8.8.8.0/24").value());
  m_engine.setSettings(settings);
  datagram(0, {query(), answer()});
  ASSERT_EQ(m_out.all.size(), 1U);
  EXPECT_EQ(m_out.all[0].localEnds, LocalEnds::Server);
}

TEST_F(Engine, sinkGetsAtMost256AtOnce) {
  std::vector<decoder::FlowRecord> records;
  for (std::uint16_t port = 1; port <= 1000; ++port) records.push_back(query(port).reverse(1, 1));
  datagram(0, records);
  EXPECT_EQ(m_out.all.size(), 1000U);
  EXPECT_EQ(m_out.largestCall, kConversationsPerCall);
}

TEST_F(Engine, waitingRoomIsBoundedAndLosesNothing) {
  std::vector<decoder::FlowRecord> records;
  for (std::uint32_t number = 0; number < kWaitingHalves + 1000; ++number) {
    records.push_back(query(static_cast<std::uint16_t>(1024 + number)).protocol(test::kUdp));
  }
  datagram(0, records);
  EXPECT_GE(m_out.all.size(), 999U);
  m_engine.flush();
  EXPECT_EQ(m_out.all.size(), records.size());
  EXPECT_EQ(m_out.bytes(), m_engine.counters().acceptedBytes);
}

}  // namespace
}  // namespace soho::flows
