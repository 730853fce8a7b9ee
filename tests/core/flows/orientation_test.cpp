#include "core/flows/orientation.h"

#include "core/flows/local_networks.h"
#include "tests/core/flows/records.h"

#include <gtest/gtest.h>

namespace soho::flows {
namespace {

using test::address;
using test::kAck;
using test::kFin;
using test::kSyn;
using test::RecordBuilder;

class Orient : public ::testing::Test {
 protected:
  Draft half(const decoder::FlowRecord& record) {
    return draftOf(test::context(0), record, {decoder::countersOf(record), record.start},
                   std::max(record.samplingInterval, 1U));
  }
  Draft both(const decoder::FlowRecord& first, const decoder::FlowRecord& second) {
    Draft draft = half(first);
    mergeReply(draft, half(second));
    return draft;
  }
  Conversation orient(Draft draft) {
    const Conversation& conversation = draft.conversation;
    m_orientation.orient(draft, m_local.endsOf(conversation.client, conversation.server), draft.key.hash(1));
    return draft.conversation;
  }

  LocalNetworks m_local{{}};
  Orientation m_orientation{8};
};

TEST_F(Orient, replyThatArrivesFirstStillHasTheServiceAsServer) {
  const Conversation one = orient(half(RecordBuilder({"8.8.8.8", 53}, {"10.0.0.1", 50'000}).counts(300, 2)));
  EXPECT_EQ(one.client, address("10.0.0.1"));
  EXPECT_EQ(one.clientPort, 50'000);
  EXPECT_EQ(one.server, address("8.8.8.8"));
  EXPECT_EQ(one.serverPort, 53);
  EXPECT_EQ(one.bytesToServer, 0U);
  EXPECT_EQ(one.bytesToClient, 300U);
  EXPECT_EQ(one.packetsToClient, 2U);
}

TEST_F(Orient, synWithoutAckComesFromTheClientWhateverThePorts) {
  const Conversation one = orient(half(RecordBuilder({"198.51.100.1", 20}, {"10.0.0.1", 50'000}).tcp(kSyn)));
  EXPECT_EQ(one.client, address("198.51.100.1"));
  EXPECT_EQ(one.tcpFlagsToServer, kSyn);
}

TEST_F(Orient, answerToASynComesFromTheServer) {
  const Conversation one = orient(half(RecordBuilder({"10.0.0.1", 50'000}, {"10.0.0.2", 50'001}).tcp(kSyn | kAck)));
  EXPECT_EQ(one.server, address("10.0.0.1"));
}

TEST_F(Orient, laterPiecesKeepWhatTheSynSaid) {
  orient(half(RecordBuilder({"198.51.100.1", 20}, {"10.0.0.1", 50'000}).tcp(kSyn)));
  const Conversation later = orient(half(RecordBuilder({"198.51.100.1", 20}, {"10.0.0.1", 50'000}).tcp(kAck)));
  EXPECT_EQ(later.client, address("198.51.100.1"));
  const Conversation back = orient(half(RecordBuilder({"10.0.0.1", 50'000}, {"198.51.100.1", 20}).tcp(kAck | kFin)));
  EXPECT_EQ(back.client, address("198.51.100.1"));
}

TEST_F(Orient, newSynCorrectsWhatIsRemembered) {
  orient(half(RecordBuilder({"10.0.0.1", 443}, {"10.0.0.2", 50'000}).tcp(kSyn)));
  orient(half(RecordBuilder({"10.0.0.2", 50'000}, {"10.0.0.1", 443}).tcp(kSyn)));
  const Conversation later = orient(half(RecordBuilder({"10.0.0.1", 443}, {"10.0.0.2", 50'000}).tcp(kAck)));
  EXPECT_EQ(later.client, address("10.0.0.2"));
}

TEST_F(Orient, earlierHalfIsTheClientWhenPortsDoNotTell) {
  const auto early = RecordBuilder({"10.0.0.1", 40'000}, {"10.0.0.2", 50'000}).times(100, 200);
  const auto late = RecordBuilder({"10.0.0.2", 50'000}, {"10.0.0.1", 40'000}).times(101, 200);
  EXPECT_EQ(orient(both(early, late)).client, address("10.0.0.1"));
  const auto lateOther = RecordBuilder({"10.0.0.3", 40'000}, {"10.0.0.2", 50'000}).times(101, 200);
  const auto earlyOther = RecordBuilder({"10.0.0.2", 50'000}, {"10.0.0.3", 40'000}).times(100, 200);
  EXPECT_EQ(orient(both(lateOther, earlyOther)).client, address("10.0.0.2"));
}

TEST_F(Orient, laterPiecesKeepWhoWasSeenFirst) {
  const auto forward = [](std::int64_t start) {
    return RecordBuilder({"10.0.0.1", 40'000}, {"10.0.0.2", 50'000}).times(start, start + 100);
  };
  const auto reply = [](std::int64_t start) {
    return RecordBuilder({"10.0.0.2", 50'000}, {"10.0.0.1", 40'000}).times(start, start + 100);
  };
  EXPECT_EQ(orient(both(forward(100), reply(101))).client, address("10.0.0.1"));
  EXPECT_EQ(orient(both(forward(60'001), reply(60'000))).client, address("10.0.0.1"));
  EXPECT_EQ(orient(half(reply(120'000))).client, address("10.0.0.1"));
}

TEST_F(Orient, underSamplingTheFirstPacketSeenSaysNothing) {
  const auto first = RecordBuilder({"10.0.0.1", 40'000}, {"10.0.0.2", 50'000}).times(100, 200).sampled(10);
  const auto second = RecordBuilder({"10.0.0.2", 50'000}, {"10.0.0.1", 40'000}).times(101, 200).sampled(10);
  EXPECT_EQ(orient(both(first, second)).client, address("10.0.0.2"));  // By the lower port.
}

TEST_F(Orient, servicePortWinsOverTheEarlierHalf) {
  const auto reply = RecordBuilder({"1.1.1.1", 443}, {"10.0.0.1", 40'000}).times(100, 200).tcp(kAck);
  const auto call = RecordBuilder({"10.0.0.1", 40'000}, {"1.1.1.1", 443}).times(101, 200).tcp(kAck);
  EXPECT_EQ(orient(both(reply, call)).client, address("10.0.0.1"));
}

TEST_F(Orient, lowerPortIsTheServiceAmongUnknownOnes) {
  EXPECT_EQ(orient(half(RecordBuilder({"10.0.0.1", 20'000}, {"10.0.0.2", 40'000}))).server, address("10.0.0.1"));
}

TEST_F(Orient, registeredPortIsAServiceThoughItIsHigher) {
  EXPECT_TRUE(isServicePort(51'820));
  EXPECT_FALSE(isServicePort(0));
  EXPECT_FALSE(isServicePort(40'000));
  EXPECT_EQ(orient(half(RecordBuilder({"198.51.100.1", 51'820}, {"10.0.0.2", 40'000}))).serverPort, 51'820);
}

TEST_F(Orient, localEndIsTheClientWhenPortsAreEqual) {
  EXPECT_EQ(orient(half(RecordBuilder({"198.51.100.1", 123}, {"10.0.0.1", 123}))).client, address("10.0.0.1"));
  EXPECT_EQ(orient(half(RecordBuilder({"10.0.0.3", 123}, {"198.51.100.1", 123}))).client, address("10.0.0.3"));
}

TEST_F(Orient, groupAddressesAreAlwaysServers) {
  EXPECT_EQ(orient(half(RecordBuilder({"10.0.0.1", 53}, {"224.0.0.251", 50'000}))).server, address("224.0.0.251"));
  EXPECT_EQ(orient(half(RecordBuilder({"10.0.0.1", 67}, {"255.255.255.255", 50'000}))).server,
            address("255.255.255.255"));
  EXPECT_EQ(orient(half(RecordBuilder({"fe80::1", 53}, {"ff02::fb", 50'000}))).server, address("ff02::fb"));
}

TEST_F(Orient, initiatorCountersNameTheClient) {
  const auto record = RecordBuilder({"10.0.0.1", 53}, {"10.0.0.2", 40'000}).with([](decoder::FlowRecord& one) {
    one.bytes = one.packets = 0;
    one.initiatorBytes = 10;
    one.responderBytes = 20;
    one.present.add(decoder::Field::InitiatorBytes);
    one.present.add(decoder::Field::ResponderBytes);
  });
  const Conversation one = orient(half(record));
  EXPECT_EQ(one.client, address("10.0.0.1"));
  EXPECT_EQ(one.bytesToServer, 10U);
  EXPECT_EQ(one.bytesToClient, 20U);
}

TEST_F(Orient, echoReplyBelongsToWhoAsked) {
  const auto request = RecordBuilder({"10.0.0.1"}, {"10.0.0.2", 8 << 8}).protocol(test::kIcmp);
  const auto reply = RecordBuilder({"10.0.0.2"}, {"10.0.0.1", 0}).protocol(test::kIcmp);
  const Conversation one = orient(both(reply, request));
  EXPECT_EQ(one.client, address("10.0.0.1"));
  EXPECT_EQ(one.clientPort, 0);
  EXPECT_EQ(one.serverPort, 0);
  EXPECT_EQ(one.icmpTypeCode, 8 << 8);
  const auto reply6 = RecordBuilder({"fd00::2"}, {"fd00::1", 129 << 8}).protocol(test::kIcmp6);
  EXPECT_EQ(orient(half(reply6)).server, address("fd00::2"));
}

TEST_F(Orient, localEndAsksWhenTheIcmpTypeIsUntold) {
  const auto request = RecordBuilder({"10.0.0.1"}, {"8.8.8.8", 0}).protocol(test::kIcmp);
  const auto reply = RecordBuilder({"8.8.8.8"}, {"10.0.0.1", 0}).protocol(test::kIcmp);
  EXPECT_EQ(orient(half(request)).client, address("10.0.0.1"));
  EXPECT_EQ(orient(half(reply)).client, address("10.0.0.1"));
}

TEST_F(Orient, memoryIsBounded) {
  for (std::uint16_t port = 1; port <= 20; ++port) {
    orient(half(RecordBuilder({"198.51.100.1", port}, {"10.0.0.1", 50'000}).tcp(kSyn)));
  }
  const auto later = [](std::uint16_t port) {
    return RecordBuilder({"198.51.100.1", port}, {"10.0.0.1", 50'000}).tcp(kAck);
  };
  EXPECT_EQ(orient(half(later(20))).client, address("198.51.100.1"));
  EXPECT_EQ(orient(half(later(1))).client, address("10.0.0.1"));
}

TEST_F(Orient, everyFieldFollowsItsEnd) {
  const auto fill = [](decoder::FlowRecord& one) {
    one.sourceMac = MacAddress(1);
    one.destinationMac = MacAddress(2);
    one.sourceAs = 100;
    one.destinationAs = 200;
    one.tos = 4;
    one.vlan = 10;
    one.postVlan = 20;
    one.tcpFlags = kAck;
  };
  const Conversation one =
      orient(half(RecordBuilder({"8.8.8.8", 443}, {"10.0.0.1", 50'000}).tcp(kAck).interfaces(7, 3).with(fill)));
  EXPECT_EQ(one.clientMac, MacAddress(2));
  EXPECT_EQ(one.serverMac, MacAddress(1));
  EXPECT_EQ(one.clientAs, 200U);
  EXPECT_EQ(one.serverAs, 100U);
  EXPECT_EQ(one.tosToServer, 0);
  EXPECT_EQ(one.tosToClient, 4);
  EXPECT_EQ(one.tcpFlagsToServer, 0);
  EXPECT_EQ(one.tcpFlagsToClient, kAck);
  EXPECT_EQ(one.vlan, 20);
  EXPECT_EQ(one.ingressInterface, 3U);
  EXPECT_EQ(one.egressInterface, 7U);
}

}  // namespace
}  // namespace soho::flows
