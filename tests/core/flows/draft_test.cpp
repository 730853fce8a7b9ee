#include "core/flows/draft.h"

#include "tests/core/flows/records.h"

#include <gtest/gtest.h>

#include <limits>

namespace soho::flows {
namespace {

using test::RecordBuilder;

Draft draft(const decoder::FlowRecord& record) {
  return draftOf(test::context(0), record, {decoder::countersOf(record), record.start}, 1);
}

RecordBuilder forward() {
  return RecordBuilder({"10.0.0.1", 50'000}, {"8.8.8.8", 443}).with([](decoder::FlowRecord& record) {
    record.sourceMac = MacAddress(0x11);       // The LAN machine.
    record.destinationMac = MacAddress(0x22);  // The router's inner side.
    record.postDestinationMac = MacAddress(0x33);
    record.vlan = 10;
    record.postVlan = 7;
    record.tos = 1;
    record.destinationAs = 15'169;
  });
}

RecordBuilder reply() {
  return RecordBuilder({"8.8.8.8", 443}, {"10.0.0.1", 50'000}).with([](decoder::FlowRecord& record) {
    record.sourceMac = MacAddress(0x44);
    record.destinationMac = MacAddress(0x55);
    record.vlan = 7;
    record.postVlan = 10;
    record.tos = 2;
    record.destinationAs = 64'512;
  });
}

TEST(Draft, bothHalvesHaveOneKey) {
  EXPECT_EQ(draft(forward()).key, draft(reply()).key);
  EXPECT_TRUE(isReply(draft(forward()), draft(reply())));
  EXPECT_FALSE(isReply(draft(forward()), draft(forward())));
}

TEST(Draft, machineBeyondTheRouterIsKnownByTheMacAfterIt) {
  EXPECT_EQ(draft(forward()).conversation.clientMac, MacAddress(0x11));
  EXPECT_EQ(draft(forward()).conversation.serverMac, MacAddress(0x33));
  EXPECT_EQ(draft(reply()).conversation.serverMac, MacAddress(0x55));
}

TEST(Draft, eachHalfIsBelievedAboutItsSender) {
  Draft one = draft(forward());
  mergeReply(one, draft(reply()));
  EXPECT_EQ(one.conversation.clientMac, MacAddress(0x11));
  EXPECT_EQ(one.conversation.serverMac, MacAddress(0x44));
  EXPECT_EQ(one.conversation.vlan, 10);
  EXPECT_EQ(one.conversation.tosToServer, 1);
  EXPECT_EQ(one.conversation.tosToClient, 2);
  EXPECT_EQ(one.conversation.clientAs, 64'512U);
  EXPECT_EQ(one.conversation.serverAs, 15'169U);
}

TEST(Draft, mergedTheOtherWayRoundItIsTheSameAfterSwapping) {
  Draft one = draft(forward().interfaces(2, 0));
  mergeReply(one, draft(reply().interfaces(1, 0)));
  Draft other = draft(reply().interfaces(1, 0));
  mergeReply(other, draft(forward().interfaces(2, 0)));
  swapEnds(other);
  EXPECT_EQ(one.conversation.client, other.conversation.client);
  EXPECT_EQ(one.conversation.serverPort, other.conversation.serverPort);
  EXPECT_EQ(one.conversation.clientMac, other.conversation.clientMac);
  EXPECT_EQ(one.conversation.serverMac, other.conversation.serverMac);
  EXPECT_EQ(one.conversation.vlan, other.conversation.vlan);
  EXPECT_EQ(one.conversation.tosToClient, other.conversation.tosToClient);
  EXPECT_EQ(one.conversation.ingressInterface, 2U);
  EXPECT_EQ(other.conversation.ingressInterface, 2U);
  EXPECT_EQ(other.conversation.egressInterface, 1U);
}

TEST(Draft, sumsStopInsteadOfWrapping) {
  constexpr std::uint64_t kMax = std::numeric_limits<std::uint64_t>::max();
  Draft one = draft(forward().counts(kMax, kMax));
  mergeReply(one, draft(reply().reverse(5, 5)));
  EXPECT_EQ(one.conversation.bytesToServer, kMax);
  EXPECT_EQ(one.conversation.packetsToServer, kMax);
}

TEST(Draft, icmpHasNoPortsAndKeepsItsType) {
  const decoder::FlowRecord byPort = RecordBuilder({"10.0.0.1", 0}, {"8.8.8.8", 0x0301}).protocol(test::kIcmp);
  EXPECT_EQ(draft(byPort).conversation.icmpTypeCode, 0x0301);
  EXPECT_EQ(draft(byPort).conversation.serverPort, 0);
  const decoder::FlowRecord byElement =
      RecordBuilder({"10.0.0.1", 0}, {"8.8.8.8", 0}).protocol(test::kIcmp).with([](decoder::FlowRecord& record) {
        record.icmpTypeCode = 0x0800;
        record.present.add(decoder::Field::IcmpTypeCode);
      });
  EXPECT_EQ(draft(byElement).conversation.icmpTypeCode, 0x0800);
}

}  // namespace
}  // namespace soho::flows
