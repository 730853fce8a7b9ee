#include "core/talkers/conversation_table.h"

#include "tests/core/talkers/conversation_maker.h"

#include <gtest/gtest.h>

namespace soho::talkers {
namespace {

using flows::LocalEnds;

TEST(OrientedPiece, localClientIsTheDevice) {
  const OrientedPiece piece = OrientedPiece::of(Make{});
  EXPECT_EQ(piece.key.device, ip("192.168.1.10"));
  EXPECT_EQ(piece.key.devicePort, 40'000);
  EXPECT_EQ(piece.key.remotePort, 443);
  EXPECT_EQ(piece.sums, (TrafficSums{1'000, 100, 2, 1}));
  EXPECT_EQ(piece.service, serviceKey(6, 443));
  EXPECT_TRUE(piece.isDeviceLocal);
  EXPECT_FALSE(piece.isDeviceServer);
  EXPECT_FALSE(piece.isRemoteLocal);
}

TEST(OrientedPiece, localServerIsTheDeviceAndInAndOutTurnRound) {
  flows::Conversation conversation =
      Make{.client = "198.51.100.7", .server = "192.168.1.20", .serverPort = 22, .localEnds = LocalEnds::Server};
  conversation.serverMac = MacAddress(0x1234);
  const OrientedPiece piece = OrientedPiece::of(conversation);
  EXPECT_EQ(piece.key.device, ip("192.168.1.20"));
  EXPECT_EQ(piece.key.devicePort, 22);
  EXPECT_EQ(piece.sums, (TrafficSums{100, 1'000, 1, 2}));
  EXPECT_EQ(piece.service, serviceKey(6, 22));
  EXPECT_EQ(piece.deviceMac, MacAddress(0x1234));
  EXPECT_TRUE(piece.isDeviceServer);
  EXPECT_TRUE(piece.isDeviceLocal);
}

TEST(OrientedPiece, transitHasItsClientAsDeviceThatIsNotLocal) {
  const OrientedPiece piece = OrientedPiece::of(Make{.client = "198.51.100.7", .localEnds = LocalEnds::None});
  EXPECT_EQ(piece.key.device, ip("198.51.100.7"));
  EXPECT_FALSE(piece.isDeviceLocal);
}

TEST(OrientedPiece, betweenLocalDevicesTheClientIsTheDeviceAndTheOtherEndIsLocalToo) {
  const OrientedPiece piece = OrientedPiece::of(Make{.server = "192.168.1.20", .localEnds = LocalEnds::Both});
  EXPECT_EQ(piece.key.device, ip("192.168.1.10"));
  EXPECT_TRUE(piece.isDeviceLocal);
  EXPECT_TRUE(piece.isRemoteLocal);
}

TEST(OrientedPiece, deviceTalkingToItselfIsOneRow) {
  EXPECT_FALSE(OrientedPiece::of(Make{.server = "192.168.1.10", .localEnds = LocalEnds::Both}).isRemoteLocal);
}

TEST(OrientedPiece, multicastIsNeverADevice) {
  const OrientedPiece asServer = OrientedPiece::of(Make{.server = "224.0.0.251", .localEnds = LocalEnds::Both});
  EXPECT_EQ(asServer.key.device, ip("192.168.1.10"));
  EXPECT_FALSE(asServer.isRemoteLocal);
  const OrientedPiece asClient =
      OrientedPiece::of(Make{.client = "ff02::fb", .server = "fe80::1", .localEnds = LocalEnds::None});
  EXPECT_EQ(asClient.key.device, ip("fe80::1"));
  EXPECT_EQ(asClient.key.remote, ip("ff02::fb"));
  const OrientedPiece broadcast =
      OrientedPiece::of(Make{.client = "0.0.0.0", .server = "255.255.255.255", .localEnds = LocalEnds::None});
  EXPECT_EQ(broadcast.key.device, ip("0.0.0.0"));
}

TEST(ConversationKey, everyPartChangesTheHash) {
  const ConversationKey key{ip("192.168.1.1"), ip("2001:db8::1"), 1, 2, 6};
  std::vector<ConversationKey> others(6, key);
  others[0].device = ip("192.168.1.2");
  others[1].remote = ip("2001:db8::2");
  others[2].remote = ip("2001:db9::1");
  others[3].devicePort = 2;
  others[4].remotePort = 3;
  others[5].protocol = 17;
  for (const ConversationKey& other : others) EXPECT_NE(other.hash(9), key.hash(9));
  EXPECT_NE(key.hash(9), key.hash(10));
}

}  // namespace
}  // namespace soho::talkers
