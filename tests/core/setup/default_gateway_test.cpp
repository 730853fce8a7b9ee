#include "core/setup/default_gateway.h"

#include <gtest/gtest.h>

#include <bit>

namespace soho::setup {
namespace {

constexpr const char* kHeading = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n";
/// 192.168.1.1 and 10.0.0.1 as the kernel prints them here.
const std::string kHome = std::endian::native == std::endian::little ? "0101A8C0" : "C0A80101";
const std::string kOther = std::endian::native == std::endian::little ? "0100000A" : "0A000001";

std::string line(const std::string& interface, const std::string& gateway, const char* flags, const char* metric) {
  return interface + "\t00000000\t" + gateway + '\t' + flags + "\t0\t0\t" + metric + "\t00000000\t0\t0\t0\n";
}

TEST(DefaultGateway, isTheOneOfTheCheapestDefaultRoute) {
  const std::string table = kHeading + line("wlan0", kOther, "0003", "600") + line("eth0", kHome, "0003", "100") +
                            "eth0\t0001A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n";
  EXPECT_EQ(gatewayIn(table), IpAddress::parse("192.168.1.1"));
}

TEST(DefaultGateway, aTunnelWithoutAGatewayIsNone) {
  EXPECT_EQ(gatewayIn(kHeading + line("ppp0", "00000000", "0001", "0")), std::nullopt);
  EXPECT_EQ(gatewayIn(kHeading), std::nullopt);
  EXPECT_EQ(gatewayIn(""), std::nullopt);
  EXPECT_EQ(gatewayIn(kHeading + line("eth0", "nonsense", "0003", "0")), std::nullopt);
}

}  // namespace
}  // namespace soho::setup
