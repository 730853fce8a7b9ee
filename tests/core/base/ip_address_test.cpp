#include "core/base/ip_address.h"

#include <gmock/gmock.h>

namespace soho {
namespace {

TEST(IpAddress, textOfBothFamiliesSurvivesARoundTrip) {
  for (const char* text : {"0.0.0.0", "192.168.1.10", "255.255.255.255", "::", "::1", "fe80::1", "2001:db8::a:0:0:b",
                           "2001:db8:0:1:1:1:1:1", "1:2:3:4:5:6:7:8", "1::", "ff02::1:ff00:1"}) {
    const auto address = IpAddress::parse(text);
    ASSERT_TRUE(address) << text;
    EXPECT_EQ(address->toString(), text);
  }
}

TEST(IpAddress, mappedTextIsTheIpv4Address) {
  EXPECT_EQ(IpAddress::parse("::ffff:10.0.0.1"), IpAddress::v4(0x0a000001));
  EXPECT_EQ(IpAddress::v4(0x0a000001).toString(), "10.0.0.1");
}

TEST(IpAddress, neverPrintsADottedTail) {
  EXPECT_EQ(IpAddress::parse("64:ff9b::10.1.2.3")->toString(), "64:ff9b::a01:203");
  EXPECT_EQ(IpAddress::parse("::1.2.3.4")->toString(), "::102:304");
}

TEST(IpAddress, refusesWhatIsNoAddress) {
  for (const char* text :
       {"", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", ":", ":::", "1:2", "1::2::3",
        "12345::", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8", "g::", "1:", ":1", "fe80::1%eth0", "::1.2.3"}) {
    EXPECT_FALSE(IpAddress::parse(text)) << text;
  }
}

TEST(IpAddress, bytesOfTheWireMakeTheAddress) {
  const std::array<std::uint8_t, 4> four{10, 0, 0, 1};
  EXPECT_EQ(IpAddress::fromBytes(four).toString(), "10.0.0.1");
  const auto six = *IpAddress::parse("2001:db8::1");
  EXPECT_EQ(IpAddress::fromBytes(six.bytes()), six);
  EXPECT_EQ(IpAddress::fromBytes(std::span(four).first(3)), IpAddress());
}

TEST(IpAddress, knowsItsKind) {
  EXPECT_TRUE(IpAddress::parse("224.0.0.251")->isMulticast());
  EXPECT_TRUE(IpAddress::parse("ff02::fb")->isMulticast());
  EXPECT_FALSE(IpAddress::parse("192.168.1.255")->isMulticast());
  EXPECT_TRUE(IpAddress::parse("255.255.255.255")->isBroadcast());
  EXPECT_TRUE(IpAddress::parse("127.0.0.53")->isLoopback());
  EXPECT_TRUE(IpAddress::parse("::1")->isLoopback());
  EXPECT_TRUE(IpAddress::parse("0.0.0.0")->isUnspecified());
  EXPECT_TRUE(IpAddress().isUnspecified());
}

TEST(IpPrefix, holdsTheAddressesOfItsNetworkOnly) {
  const auto prefix = *IpPrefix::parse("192.168.1.7/24");
  EXPECT_EQ(prefix.toString(), "192.168.1.0/24");
  EXPECT_TRUE(prefix.contains(*IpAddress::parse("192.168.1.255")));
  EXPECT_FALSE(prefix.contains(*IpAddress::parse("192.168.2.0")));
  const auto six = *IpPrefix::parse("fd00::/65");
  EXPECT_TRUE(six.contains(*IpAddress::parse("fd00::7fff:0:0:1")));
  EXPECT_FALSE(six.contains(*IpAddress::parse("fd00::8000:0:0:1")));
}

TEST(IpPrefix, neverCrossesFamilies) {
  EXPECT_FALSE(IpPrefix::parse("::/0")->contains(IpAddress::v4(1)));
  EXPECT_FALSE(IpPrefix::parse("0.0.0.0/0")->contains(*IpAddress::parse("fe80::1")));
  EXPECT_TRUE(IpPrefix::parse("0.0.0.0/0")->contains(*IpAddress::parse("8.8.8.8")));
}

TEST(IpPrefix, anAddressAloneIsItsFullLength) {
  EXPECT_EQ(IpPrefix::parse("10.0.0.1")->length(), 32U);
  EXPECT_EQ(IpPrefix::parse("fe80::1")->length(), 128U);
}

TEST(IpPrefix, refusesImpossibleLengths) {
  for (const char* text : {"10.0.0.0/33", "fe80::/129", "10.0.0.0/", "10.0.0.0/x", "10.0.0/8", "/8"}) {
    EXPECT_FALSE(IpPrefix::parse(text)) << text;
  }
}

}  // namespace
}  // namespace soho
