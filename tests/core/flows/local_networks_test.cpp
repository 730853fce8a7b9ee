#include "core/flows/local_networks.h"

#include <gtest/gtest.h>

namespace soho::flows {
namespace {

IpAddress address(std::string_view text) { return IpAddress::parse(text).value(); }

TEST(LocalNetworks, privateRangesAreLocalByDefault) {
  const LocalNetworks local{{}};
  for (const auto* text : {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "100.64.0.1", "100.127.255.255",
                           "169.254.1.1", "fe80::1", "fd12::1", "fc00::1"}) {
    EXPECT_TRUE(local.contains(address(text))) << text;
  }
  for (const auto* text : {"8.8.8.8", "172.32.0.1", "172.15.255.255", "192.169.0.1", "100.128.0.1", "2001:db8::1",
                           "fec0::1", "::1", "224.0.0.251"}) {
    EXPECT_FALSE(local.contains(address(text))) << text;
  }
}

TEST(LocalNetworks, givenPrefixesReplaceTheDefault) {
  const std::vector<IpPrefix> prefixes = {IpPrefix::parse("203.0.113.0/24").value(),
                                          IpPrefix::parse("2001:db8::/48").value()};
  const LocalNetworks local{prefixes};
  EXPECT_TRUE(local.contains(address("203.0.113.9")));
  EXPECT_TRUE(local.contains(address("2001:db8:0:1::5")));
  EXPECT_FALSE(local.contains(address("192.168.1.1")));
  EXPECT_FALSE(local.contains(address("2001:db8:1::5")));
}

TEST(LocalNetworks, prefixOfLengthZeroTakesInItsWholeFamilyOnly) {
  const std::vector<IpPrefix> everything = {IpPrefix::parse("0.0.0.0/0").value()};
  const LocalNetworks local{everything};
  EXPECT_TRUE(local.contains(address("8.8.8.8")));
  EXPECT_FALSE(local.contains(address("2001:db8::1")));
}

TEST(LocalNetworks, endsSayWhichSideIsOurs) {
  const LocalNetworks local{{}};
  EXPECT_EQ(local.endsOf(address("10.0.0.1"), address("8.8.8.8")), LocalEnds::Client);
  EXPECT_EQ(local.endsOf(address("8.8.8.8"), address("10.0.0.1")), LocalEnds::Server);
  EXPECT_EQ(local.endsOf(address("10.0.0.1"), address("10.0.0.2")), LocalEnds::Both);
  EXPECT_EQ(local.endsOf(address("8.8.8.8"), address("9.9.9.9")), LocalEnds::None);
}

}  // namespace
}  // namespace soho::flows
