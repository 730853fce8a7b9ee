#include "core/flows/flow_engine.h"
#include "core/flows/limits.h"
#include "tests/core/flows/records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace soho::flows {
namespace {

using test::at;
using test::context;
using test::RecordBuilder;
using ::testing::Each;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

struct Reporter {
  std::uint32_t exporter = 0;
  std::uint16_t port = 40'000;
  std::uint32_t interface = 0;
};

constexpr Reporter kRouter{0, 40'000, 0};
constexpr Reporter kAccessPoint{1, 40'000, 0};

/// One conversation as one source tells of it; every number is another one.
struct Call {
  unsigned number = 0;
  unsigned hosts = 4;  ///< Clients 10.0.0.1 to 10.0.0.N take turns.
  std::int64_t startMs = 0;
  std::int64_t endMs = 1000;
  std::uint64_t packets = 10;
  std::uint64_t packetsBack = 12;
  std::uint32_t network = 0x0a000001;
  std::uint32_t server = 0x5db8d822;
  std::uint32_t sampling = 1;
};

class Repeats : public ::testing::Test {
 protected:
  /// Returns what came out of it.
  Conversation report(const Reporter& reporter, const Call& call, std::int64_t receivedMs = 2000) {
    decoder::FlowRecord record =
        RecordBuilder({"10.0.0.1", static_cast<std::uint16_t>(33'000 + call.number)}, {"93.184.216.34", 443})
            .tcp(test::kAck)
            .counts(call.packets * 100, call.packets)
            .reverse(call.packetsBack * 1000, call.packetsBack)
            .times(call.startMs, call.endMs)
            .sampled(call.sampling)
            .interfaces(reporter.interface, reporter.interface);
    record.source = IpAddress::v4(call.network + call.number % call.hosts);
    record.destination = IpAddress::v4(call.server);
    const std::size_t before = m_out.all.size();
    m_engine.records(context(receivedMs, reporter.port, reporter.exporter), {{record}});
    m_engine.endOfDatagram(at(receivedMs));
    EXPECT_EQ(m_out.all.size(), before + 1);
    return m_out.all.back();
  }
  /// Both report the same conversations, the first reporter first.
  void reportBoth(const Reporter& first, const Reporter& second, unsigned from, unsigned count) {
    for (unsigned number = from; number < from + count; ++number) {
      report(first, {.number = number});
      report(second, {.number = number});
    }
  }
  /// Asked with a conversation that nobody else reports.
  bool isMuted(const Reporter& reporter, std::int64_t receivedMs = 2000) {
    return report(reporter, {.number = m_nextQuestion++}, receivedMs).isMuted;
  }

  unsigned m_nextQuestion = 20'000;
  test::KeptConversations m_out;
  FlowEngine m_engine{{}, m_out};
};

TEST_F(Repeats, secondExporterIsMutedAfterTwentyEqualConversations) {
  reportBoth(kRouter, kAccessPoint, 0, 20);
  EXPECT_THAT(m_out.all, Each(Field(&Conversation::isMuted, false)));
  EXPECT_FALSE(report(kRouter, {.number = 20}).isMuted);
  EXPECT_TRUE(report(kAccessPoint, {.number = 20}).isMuted);
  EXPECT_TRUE(report(kAccessPoint, {.number = 77}).isMuted);

  ASSERT_THAT(m_engine.duplicates(), SizeIs(1));
  const DuplicatePair pair = m_engine.duplicates()[0];
  EXPECT_EQ(pair, (DuplicatePair{0, 1, 40'000, 40'000, 0, 0, true}));
  EXPECT_EQ(m_engine.counters().mutedConversations, 2U);
  EXPECT_EQ(m_engine.counters().mutedPackets, 44U);
  EXPECT_EQ(m_engine.counters().mutedBytes, 2U * (1000 + 12'000));
}

TEST_F(Repeats, nineteenEqualConversationsAreNotEnough) {
  reportBoth(kRouter, kAccessPoint, 0, 19);
  EXPECT_FALSE(isMuted(kRouter));
  EXPECT_FALSE(isMuted(kAccessPoint));
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, probesOfOneRouterAreToldApartByTheirPort) {
  const Reporter lan{0, 40'000, 1};
  const Reporter wan{0, 40'001, 1};
  reportBoth(lan, wan, 0, 20);
  EXPECT_FALSE(isMuted(lan));
  EXPECT_TRUE(isMuted(wan));
  EXPECT_EQ(m_engine.duplicates()[0].keptPort, 40'000);
  EXPECT_EQ(m_engine.duplicates()[0].mutedPort, 40'001);
}

TEST_F(Repeats, interfacesOfOneProbeAreToldApart) {
  const Reporter lan{0, 40'000, 1};
  const Reporter wan{0, 40'000, 2};
  reportBoth(lan, wan, 0, 20);
  EXPECT_FALSE(isMuted(lan));
  EXPECT_TRUE(isMuted(wan));
  EXPECT_EQ(m_engine.duplicates()[0].mutedInterface, 2U);
}

TEST_F(Repeats, oneSourceNeverRepeatsItself) {
  for (unsigned number = 0; number < 60; ++number) {
    report(kRouter, {.number = number});
    report(kRouter, {.number = number});  // Sent twice, or another piece.
  }
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
  EXPECT_FALSE(isMuted(kRouter));
}

TEST_F(Repeats, halvesOfOneProbeSideBySideAreNoRepeat) {
  for (std::uint16_t number = 0; number < 60; ++number) {
    const std::uint16_t port = static_cast<std::uint16_t>(40'000 + number);
    const std::vector<decoder::FlowRecord> records = {
        RecordBuilder({"10.0.0.1", port}, {"8.8.8.8", 443}).interfaces(1, 1),
        RecordBuilder({"8.8.8.8", 443}, {"10.0.0.1", port}).interfaces(1, 1)};
    m_engine.records(context(0), records);
    m_engine.endOfDatagram(at(0));
  }
  EXPECT_EQ(m_engine.counters().mergedHalves, 60U);
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, halvesThatGoAloneFromTwoInterfacesAreNoRepeat) {
  for (std::uint16_t number = 0; number < 60; ++number) {
    const std::uint16_t port = static_cast<std::uint16_t>(40'000 + number);
    const decoder::FlowRecord forward = RecordBuilder({"10.0.0.1", port}, {"8.8.8.8", 443}).interfaces(1, 0);
    const decoder::FlowRecord reply = RecordBuilder({"8.8.8.8", 443}, {"10.0.0.1", port}).interfaces(2, 0);
    m_engine.records(context(number * 2000), {{forward}});
    m_engine.tick(at(number * 2000 + 600));
    m_engine.records(context(number * 2000 + 700), {{reply}});
    m_engine.tick(at(number * 2000 + 1400));
  }
  EXPECT_EQ(m_out.all.size(), 120U);
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, oneConversationCountsOnceHoweverOftenItIsReported) {
  for (std::int64_t piece = 0; piece < 60; ++piece) {
    report(kRouter, {.startMs = piece * 1000, .endMs = piece * 1000 + 900});
    report(kAccessPoint, {.startMs = piece * 1000, .endMs = piece * 1000 + 900});
  }
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, timesMustOverlap) {
  for (unsigned number = 0; number < 60; ++number) {
    report(kRouter, {.number = number, .startMs = 0, .endMs = 1000});
    report(kAccessPoint, {.number = number, .startMs = 3200, .endMs = 4000});
  }
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, packetsMustBeSimilar) {
  for (unsigned number = 0; number < 60; ++number) {
    report(kRouter, {.number = number, .packets = 100});
    report(kAccessPoint, {.number = number, .packets = 120});
  }
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, someLostPacketsDoNotHideARepeat) {
  for (unsigned number = 0; number < 20; ++number) {
    report(kRouter, {.number = number, .packets = 100});
    report(kAccessPoint, {.number = number, .packets = 93});
  }
  EXPECT_TRUE(isMuted(kAccessPoint));
}

TEST_F(Repeats, sampledCountsAreComparedAsEstimates) {
  for (unsigned number = 0; number < 20; ++number) {
    report(kRouter, {.number = number, .packets = 1000, .packetsBack = 1000});
    report(kAccessPoint, {.number = number, .packets = 8, .packetsBack = 13, .sampling = 100});
  }
  EXPECT_TRUE(isMuted(kAccessPoint));
}

TEST_F(Repeats, directionsThatTakeDifferentWaysAreNoRepeat) {
  for (unsigned number = 0; number < 60; ++number) {
    report(kRouter, {.number = number, .packets = 10, .packetsBack = 1});
    decoder::FlowRecord reply =
        RecordBuilder({"93.184.216.34", 443}, {"10.9.9.9", static_cast<std::uint16_t>(40'000 + number)});
    decoder::FlowRecord forward =
        RecordBuilder({"10.9.9.9", static_cast<std::uint16_t>(40'000 + number)}, {"93.184.216.34", 443});
    m_engine.records(context(2000, 40'000, 2), {{forward}});
    m_engine.records(context(2000, 40'000, 3), {{reply}});
  }
  m_engine.flush();
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, sourceWithFewerLocalAddressesIsFartherEvenIfHeardFirst) {
  for (unsigned number = 100; number < 110; ++number) report(kAccessPoint, {.number = number, .hosts = 1});
  for (unsigned number = 200; number < 210; ++number) report(kRouter, {.number = number, .hosts = 10});
  for (unsigned number = 0; number < 20; ++number) {
    report(kAccessPoint, {.number = number, .hosts = 1});
    report(kRouter, {.number = number, .hosts = 1});
  }
  EXPECT_TRUE(isMuted(kAccessPoint));
  EXPECT_FALSE(isMuted(kRouter));
}

TEST_F(Repeats, networksThatOnlyMeetAreBothKept) {
  for (unsigned number = 0; number < 50; ++number) {
    report(kRouter, {.number = number, .hosts = 20, .network = 0x0a000101});
    report(kAccessPoint, {.number = 300 + number, .hosts = 20, .network = 0x0a000201});
    const Call between{.number = 600 + number, .hosts = 3, .network = 0x0a000101, .server = 0x0a000201};
    report(kRouter, between);
    report(kAccessPoint, between);
  }
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, twoNetworksOfOneRouterAreBothKept) {
  const Reporter lan{0, 40'000, 1};
  const Reporter guests{0, 40'001, 2};
  for (unsigned number = 0; number < 60; ++number) {
    const Call between{.number = number, .hosts = 3, .network = 0x0a000101, .server = 0x0a000201};
    report(lan, between);
    report(guests, between);
  }
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, thousandsOfPastAddressesDoNotHideWhichSourceIsFarther) {
  for (std::uint32_t network = 0x0a100000; network < 0x0a104000; network += 0x1000) {
    for (unsigned number = 0; number < 4096; ++number) {
      report(kAccessPoint, {.number = number, .hosts = 4096, .network = network});
      report(kRouter, {.number = number, .hosts = 4096, .startMs = 9'000'000, .endMs = 9'000'001, .network = network});
    }
  }
  ASSERT_THAT(m_engine.duplicates(), IsEmpty());
  for (unsigned number = 0; number < 300; ++number) report(kRouter, {.number = number, .hosts = 300});
  reportBoth(kAccessPoint, kRouter, 5000, 20);
  EXPECT_TRUE(isMuted(kAccessPoint));
}

TEST_F(Repeats, groupTrafficIsNoEvidence) {
  for (unsigned number = 0; number < 60; ++number) {
    report(kRouter, {.number = number, .server = 0xe00000fb});
    report(kAccessPoint, {.number = number, .server = 0xe00000fb});
  }
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, mutingCanBeSwitchedOffAndOn) {
  reportBoth(kRouter, kAccessPoint, 0, 20);
  const DuplicatePair pair = m_engine.duplicates()[0];
  m_engine.setMuting(pair, false);
  EXPECT_FALSE(isMuted(kAccessPoint));
  EXPECT_FALSE(m_engine.duplicates()[0].isMutingOn);
  reportBoth(kRouter, kAccessPoint, 100, 40);
  EXPECT_FALSE(isMuted(kAccessPoint));
  EXPECT_THAT(m_engine.duplicates(), SizeIs(1));
  m_engine.setMuting(pair, true);
  EXPECT_TRUE(isMuted(kAccessPoint));
}

TEST_F(Repeats, unknownPairIsIgnored) {
  reportBoth(kRouter, kAccessPoint, 0, 20);
  DuplicatePair pair = m_engine.duplicates()[0];
  pair.mutedPort = 1;
  m_engine.setMuting(pair, false);
  EXPECT_TRUE(isMuted(kAccessPoint));
}

TEST_F(Repeats, mutedSourceIsHeardAgainWhenTheKeptOneIsGone) {
  constexpr std::int64_t kMinute = 60'000;
  reportBoth(kRouter, kAccessPoint, 0, 20);
  EXPECT_TRUE(isMuted(kAccessPoint, 1 * kMinute));
  EXPECT_TRUE(isMuted(kAccessPoint, 10 * kMinute));
  isMuted(kAccessPoint, 12 * kMinute);
  EXPECT_FALSE(isMuted(kAccessPoint, 13 * kMinute));
  isMuted(kRouter, 14 * kMinute);
  m_engine.tick(at(14 * kMinute + 2000));
  EXPECT_TRUE(isMuted(kAccessPoint, 15 * kMinute));
}

TEST_F(Repeats, quietNightDoesNotUnmute) {
  constexpr std::int64_t kHour = 3'600'000;
  reportBoth(kRouter, kAccessPoint, 0, 20);
  EXPECT_TRUE(isMuted(kAccessPoint, 8 * kHour));
  isMuted(kRouter, 8 * kHour + 2000);
  EXPECT_TRUE(isMuted(kAccessPoint, 8 * kHour + 4000));
}

TEST_F(Repeats, restartedProbeTakesOverFromItsFormerSelf) {
  reportBoth(kRouter, kAccessPoint, 0, 20);
  const Reporter restarted{0, 41'000, 0};  // A new UDP source port.
  reportBoth(restarted, kAccessPoint, 100, 20);
  EXPECT_FALSE(isMuted(restarted));
  EXPECT_TRUE(isMuted(kAccessPoint));
  EXPECT_THAT(m_engine.duplicates(), SizeIs(2));
}

TEST_F(Repeats, ofThreeSourcesOneStaysAudible) {
  const Reporter third{2, 40'000, 0};
  for (unsigned number = 0; number < 60; ++number) {
    report(kRouter, {.number = number});
    report(kAccessPoint, {.number = number});
    report(third, {.number = number});
  }
  EXPECT_FALSE(isMuted(kRouter));
  EXPECT_TRUE(isMuted(kAccessPoint));
  EXPECT_TRUE(isMuted(third));
}

TEST_F(Repeats, pairsAreToldInOneOrderWhoeverReportedLast) {
  const Reporter third{2, 40'000, 0};
  const Reporter fourth{3, 40'000, 0};
  reportBoth(third, fourth, 0, 20);
  reportBoth(kRouter, kAccessPoint, 1000, 20);
  const auto pairs = m_engine.duplicates();
  ASSERT_THAT(pairs, SizeIs(2));
  EXPECT_EQ(pairs[0].keptExporter, 0U);
  reportBoth(third, fourth, 100, 1);
  EXPECT_EQ(m_engine.duplicates(), pairs);
  reportBoth(kRouter, kAccessPoint, 1100, 1);
  EXPECT_EQ(m_engine.duplicates(), pairs);
}

/// The router's outer side: the same conversations from 203.0.113.5.
Call outside(Call call) {
  call.network = 0xcb007105;
  call.hosts = 1;
  return call;
}

TEST_F(Repeats, outerSideOfAddressTranslationIsMutedEvenIfHeardFirst) {
  const Reporter lan{0, 40'000, 1};
  const Reporter wan{0, 40'001, 2};
  for (unsigned number = 0; number < 21; ++number) {  // The outer side counts as second source from its second on.
    report(wan, outside({.number = number}));
    report(lan, {.number = number});
  }
  EXPECT_TRUE(report(wan, outside({.number = 500})).isMuted);
  EXPECT_FALSE(isMuted(lan));
  EXPECT_EQ(m_engine.duplicates()[0].mutedInterface, 2U);
}

TEST_F(Repeats, outerSideIsFoundBehindASingleLanMachineToo) {
  const Reporter lan{0, 40'000, 1};
  const Reporter wan{0, 40'001, 2};
  for (unsigned number = 0; number < 21; ++number) {
    report(wan, outside({.number = number}));
    report(lan, {.number = number, .hosts = 1});
  }
  EXPECT_TRUE(report(wan, outside({.number = 500})).isMuted);
  EXPECT_FALSE(isMuted(lan));
}

TEST_F(Repeats, outerSideOfARouterThatChangesClientPortsIsMuted) {
  const Reporter lan{0, 40'000, 1};
  const Reporter wan{0, 40'001, 2};
  for (unsigned number = 0; number < 21; ++number) {
    report(wan, outside({.number = 1000 + 7 * number, .packets = 30 + number, .packetsBack = 50 + 3 * number}));
    report(lan, {.number = number, .packets = 30 + number, .packetsBack = 50 + 3 * number});
  }
  EXPECT_TRUE(report(wan, outside({.number = 500})).isMuted);
  EXPECT_FALSE(isMuted(lan));
}

TEST_F(Repeats, withChangedPortsTheSameCountersAgainProveNothing) {
  for (unsigned number = 0; number < 200; ++number) {
    report(kRouter, {.number = number, .packets = 30 + number % 19});
    report(kAccessPoint, outside({.number = 1000 + 7 * number, .packets = 30 + number % 19}));
  }
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, withChangedPortsShortConversationsProveNothing) {
  for (unsigned number = 0; number < 180; ++number) {
    report(kRouter, {.number = number, .packets = 1 + number / 10, .packetsBack = 1});
    report(kAccessPoint, outside({.number = 1000 + 7 * number, .packets = 1 + number / 10, .packetsBack = 1}));
  }
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, chanceMeetingsOfTwoHouseholdsAreNoTranslation) {
  const Call other{.network = 0x0a000201};
  for (unsigned number = 0; number < 2000; ++number) {
    report(kRouter, {.number = number, .hosts = 1});
    const bool isChance = number % 40 == 0;  // Same server, port, counters and second.
    report(kAccessPoint, {.number = isChance ? number : 5000 + number, .hosts = 5, .network = other.network});
  }
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
}

TEST_F(Repeats, sourcesAreBoundedAndFoundPairsGoWithThem) {
  reportBoth(kRouter, kAccessPoint, 0, 20);
  for (std::uint16_t port = 1; port <= kFlowSources + 10; ++port) report({3, port, 0}, {.number = 700});
  EXPECT_THAT(m_engine.duplicates(), IsEmpty());
  EXPECT_FALSE(isMuted(kAccessPoint));
  reportBoth(kRouter, kAccessPoint, 100, 20);
  EXPECT_THAT(m_engine.duplicates(), SizeIs(1));
}

TEST_F(Repeats, pairsAreBoundedAndTheFoundOnesStay) {
  reportBoth(kRouter, kAccessPoint, 0, 20);
  for (unsigned round = 0; round < 40; ++round) {
    for (std::uint16_t port = 1; port <= 60; ++port) report({3, port, 0}, {.number = 700 + (port + round) % 60});
    report(kRouter, {.number = 0});
    report(kAccessPoint, {.number = 0});
  }
  EXPECT_TRUE(isMuted(kAccessPoint));
}

TEST_F(Repeats, mutedAndHeardTogetherAreWhatWasAccepted) {
  std::mt19937 random(3);
  for (unsigned number = 0; number < 3000; ++number) {
    const Call call{.number = number % 1000, .packets = 1 + random() % 100, .packetsBack = 1 + random() % 100};
    report(kRouter, call);
    if (random() % 2 == 0) report(kAccessPoint, call);
    if (random() % 3 == 0) report({0, 40'001, 2}, outside(call));
  }
  std::uint64_t muted = 0;
  for (const Conversation& one : m_out.all) muted += one.isMuted ? one.bytesToServer + one.bytesToClient : 0;
  EXPECT_GT(muted, 0U);
  EXPECT_EQ(m_engine.counters().mutedBytes, muted);
  EXPECT_EQ(m_engine.counters().acceptedBytes, m_out.bytes());
  EXPECT_EQ(m_engine.counters().acceptedPackets, m_out.packets());
  EXPECT_THAT(m_engine.duplicates(), SizeIs(3));
}

}  // namespace
}  // namespace soho::flows
