#include "core/talkers/view.h"

#include <gtest/gtest.h>

namespace soho::talkers {
namespace {

TEST(ServiceName, commonPortsHaveNames) {
  EXPECT_EQ(serviceName(serviceKey(6, 443)), "https");
  EXPECT_EQ(serviceName(serviceKey(6, 80)), "http");
  EXPECT_EQ(serviceName(serviceKey(17, 53)), "dns");
  EXPECT_EQ(serviceName(serviceKey(6, 53)), "dns");
  EXPECT_EQ(serviceName(serviceKey(6, 22)), "ssh");
  EXPECT_EQ(serviceName(serviceKey(17, 123)), "ntp");
  EXPECT_EQ(serviceName(serviceKey(17, 51'820)), "wireguard");
}

TEST(ServiceName, protocolDecidesBetweenServicesOfOnePort) {
  EXPECT_EQ(serviceName(serviceKey(17, 443)), "quic");
  EXPECT_EQ(serviceName(serviceKey(6, 514)), "shell");
  EXPECT_EQ(serviceName(serviceKey(17, 514)), "syslog");
  EXPECT_EQ(serviceName(serviceKey(17, 22)), "udp/22");
}

TEST(ServiceName, protocolsWithoutPortsAreNamedAlone) {
  EXPECT_EQ(serviceName(serviceKey(1, 0)), "icmp");
  EXPECT_EQ(serviceName(serviceKey(58, 0)), "icmp");
  EXPECT_EQ(serviceName(serviceKey(47, 0)), "gre");
  EXPECT_EQ(serviceName(serviceKey(200, 0)), "ip-200");
}

TEST(ServiceName, unknownPortsAreProtocolAndNumber) {
  EXPECT_EQ(serviceName(serviceKey(6, 12'345)), "tcp/12345");
  EXPECT_EQ(serviceName(serviceKey(17, 0)), "udp/0");
  EXPECT_EQ(serviceName(serviceKey(132, 99)), "sctp/99");
}

}  // namespace
}  // namespace soho::talkers
