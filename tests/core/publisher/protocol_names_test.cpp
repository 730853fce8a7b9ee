#include "core/publisher/protocol_names.h"

#include <gmock/gmock.h>

namespace soho::publisher {
namespace {

TEST(ProtocolNames, areGoflow2sWords) {
  EXPECT_EQ(protocolName(0), "HOPOPT");
  EXPECT_EQ(protocolName(1), "ICMP");
  EXPECT_EQ(protocolName(6), "TCP");
  EXPECT_EQ(protocolName(17), "UDP");
  EXPECT_EQ(protocolName(58), "IPv6-ICMP");
  EXPECT_EQ(protocolName(89), "OSPFIGP");
  EXPECT_EQ(protocolName(132), "SCTP");
  EXPECT_EQ(protocolName(145), "NSH");
}

TEST(ProtocolNames, numbersWithoutANameSaySo) {
  EXPECT_EQ(protocolName(146), "unassigned");
  EXPECT_EQ(protocolName(252), "unassigned");
  EXPECT_EQ(protocolName(253), "experimental");
  EXPECT_EQ(protocolName(254), "experimental");
  EXPECT_EQ(protocolName(255), "reserved");
}

}  // namespace
}  // namespace soho::publisher
