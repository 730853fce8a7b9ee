#include "core/setup/network_proposal.h"

#include <gmock/gmock.h>

namespace soho::setup {
namespace {

using collector::InterfaceNetwork;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

IpAddress ip(const char* text) { return *IpAddress::parse(text); }
IpPrefix net(const char* text) { return *IpPrefix::parse(text); }

InterfaceNetwork of(const char* interface, const char* address, unsigned length) {
  return {interface, ip(address), IpPrefix(ip(address), length), ip(address).isLoopback()};
}

const std::vector<InterfaceNetwork> kLaptop{of("lo", "127.0.0.1", 8),        of("docker0", "172.17.0.1", 16),
                                            of("wlan0", "fe80::1", 64),      of("wlan0", "2001:db8:1::5", 64),
                                            of("wlan0", "192.168.1.50", 24), of("tun0", "10.8.0.2", 32)};

TEST(NetworkProposalTest, proposesTheNetworksOfTheInterfaceThatLeadsToTheGateway) {
  const NetworkProposal proposal = proposeNetworks(kLaptop, ip("192.168.1.1"));
  EXPECT_EQ(proposal.gateway, ip("192.168.1.1"));
  EXPECT_THAT(proposal.networks, ElementsAre(net("192.168.1.0/24"), net("2001:db8:1::/64")));
}

TEST(NetworkProposalTest, theAddressTheGatewaySeesComesFirstAndNoneIsLinkLocal) {
  EXPECT_THAT(proposeNetworks(kLaptop, ip("192.168.1.1")).addresses,
              ElementsAre(ip("192.168.1.50"), ip("172.17.0.1"), ip("10.8.0.2"), ip("2001:db8:1::5")));
}

TEST(NetworkProposalTest, withoutAGatewayEveryNetworkIsProposedButNoSingleAddress) {
  EXPECT_THAT(proposeNetworks(kLaptop, std::nullopt).networks,
              ElementsAre(net("172.17.0.0/16"), net("192.168.1.0/24"), net("2001:db8:1::/64")));
}

TEST(NetworkProposalTest, aComputerWithoutANetworkHasNothingToPropose) {
  const std::vector<InterfaceNetwork> alone{of("lo", "127.0.0.1", 8), of("eth0", "169.254.3.4", 16)};
  const NetworkProposal proposal = proposeNetworks(alone, std::nullopt);
  EXPECT_THAT(proposal.networks, IsEmpty());
  EXPECT_THAT(proposal.addresses, IsEmpty());
}

}  // namespace
}  // namespace soho::setup
