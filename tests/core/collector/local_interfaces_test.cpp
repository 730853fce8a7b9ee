#include "core/collector/local_interfaces.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace soho::collector {
namespace {

using ::testing::Contains;
using ::testing::Not;

TEST(LocalInterfaces, masksBecomeLengths) {
  const std::pair<const char*, unsigned> cases[] = {
      {"255.255.255.0", 24},
      {"255.255.255.255", 32},
      {"0.0.0.0", 0},
      {"255.255.240.0", 20},
      {"255.0.255.0", 8},
      {"ffff:ffff::", 32},
      {"ffff:ffff:ffff:ffff:f000::", 68},
      {"::", 0},
      {"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", 128},
  };
  for (const auto& [mask, length] : cases) EXPECT_EQ(prefixLengthOf(*IpAddress::parse(mask)), length) << mask;
}

TEST(LocalInterfaces, knowsLoopback) {
  const auto networks = interfaceNetworks();
  ASSERT_TRUE(networks);
  const auto loopback = std::ranges::find_if(
      *networks, [](const InterfaceNetwork& network) { return network.address == IpAddress::v4(0x7f000001); });
  ASSERT_NE(loopback, networks->end());
  EXPECT_TRUE(loopback->isLoopback);
  EXPECT_EQ(loopback->network.toString(), "127.0.0.0/8");
}

TEST(LocalInterfaces, everyAddressIsInsideItsNetwork) {
  const auto networks = interfaceNetworks();
  ASSERT_TRUE(networks);
  for (const auto& network : *networks) EXPECT_TRUE(network.network.contains(network.address)) << network.interface;
}

TEST(LocalInterfaces, loopbackIsNoLocalNetwork) {
  const auto prefixes = localPrefixes();
  EXPECT_THAT(prefixes, Not(Contains(*IpPrefix::parse("127.0.0.0/8"))));
  for (const auto& prefix : prefixes) EXPECT_EQ(std::ranges::count(prefixes, prefix), 1) << prefix.toString();
}

}  // namespace
}  // namespace soho::collector
