#include "core/router/lease_parser.h"

#include "core/router/probe_job.h"

#include <gmock/gmock.h>

#include <chrono>

namespace soho::router {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Lease lease(const char* address, const char* mac, const char* name, unsigned expires = 0) {
  Lease result{.address = *IpAddress::parse(address), .name = name};
  if (*mac != '\0') result.mac = MacAddress::parse(mac);
  if (expires != 0) result.expires = Time(std::chrono::seconds(expires));
  return result;
}

TEST(LeaseParser, dnsmasqLeasesOfBothFamilies) {
  EXPECT_THAT(parseLeases(LeaseFormat::Dnsmasq,
                          "1795600000 aa:bb:cc:dd:ee:01 192.168.1.20 laptop 01:aa:bb:cc:dd:ee:01\n"
                          "0 aa:bb:cc:dd:ee:02 192.168.1.21 * *\n"
                          "duid 00:01:00:01:2a\n"
                          "1795600001 T12345 fd00::20 laptop 00:01:00:01\n"),
              ElementsAre(lease("192.168.1.20", "aa:bb:cc:dd:ee:01", "laptop", 1795600000),
                          lease("192.168.1.21", "aa:bb:cc:dd:ee:02", ""), lease("fd00::20", "", "laptop", 1795600001)));
}

TEST(LeaseParser, odhcpdStateFile) {
  EXPECT_THAT(parseLeases(LeaseFormat::Odhcpd,
                          "# br-lan 00010001abcdef 1 phone 1795600000 1a2 128 fd00::1a2/128 \n"
                          "fd00::1a2\tphone\n"
                          "# br-lan aa:bb:cc:dd:ee:03 ipv4 tv -1 c0a80116 32 192.168.1.22/32\n"
                          "# br-lan aa:bb:cc:dd:ee:04 ipv4 broken\\x20evil 1795600000 c0a80117 32 192.168.1.23/32\n"),
              ElementsAre(lease("fd00::1a2", "", "phone", 1795600000), lease("192.168.1.22", "aa:bb:cc:dd:ee:03", "tv"),
                          lease("192.168.1.23", "aa:bb:cc:dd:ee:04", "", 1795600000)));
}

TEST(LeaseParser, iscKeepsTheLastActiveEntry) {
  EXPECT_THAT(parseLeases(LeaseFormat::Isc,
                          "lease 192.168.1.30 {\n  binding state active;\n  hardware ethernet aa:bb:cc:dd:ee:05;\n"
                          "  client-hostname \"old\";\n}\n"
                          "lease 192.168.1.30 {\n  binding state active;\n  hardware ethernet aa:bb:cc:dd:ee:06;\n"
                          "  client-hostname \"new\";\n}\n"
                          "lease 192.168.1.31 {\n  binding state free;\n}\n"),
              ElementsAre(lease("192.168.1.30", "aa:bb:cc:dd:ee:06", "new")));
}

TEST(LeaseParser, keaReadsActiveRows) {
  EXPECT_THAT(
      parseLeases(
          LeaseFormat::Kea,
          "address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname,state,user_context\n"
          "192.168.1.40,aa:bb:cc:dd:ee:07,,3600,1795600000,1,0,0,printer.lan.,0,\n"
          "192.168.1.41,aa:bb:cc:dd:ee:08,,3600,1795600000,1,0,0,gone,2,\n"),
      ElementsAre(lease("192.168.1.40", "aa:bb:cc:dd:ee:07", "printer.lan", 1795600000)));
}

TEST(LeaseParser, namesThatAreNoHostNamesAreLeftOut) {
  for (const char* name : {"$(reboot)", "a;b", "'x'", "a\tb", "<b>"}) {
    const auto leases =
        parseLeases(LeaseFormat::Dnsmasq, std::string("1 aa:bb:cc:dd:ee:01 192.168.1.20 ") + name + " *\n");
    ASSERT_THAT(leases, SizeIs(1)) << name;
    EXPECT_TRUE(leases[0].name.empty() || leases[0].name == "a") << leases[0].name;
  }
  const std::string longName(4096, 'a');
  EXPECT_EQ(parseLeases(LeaseFormat::Dnsmasq, "1 aa:bb:cc:dd:ee:01 192.168.1.20 " + longName + " *\n")[0].name, "");
}

TEST(LeaseParser, aFloodIsCut) {
  std::string text;
  for (int i = 0; i < 20000; ++i) {
    text += "1 aa:bb:cc:dd:ee:01 10." + std::to_string(i / 62500) + "." + std::to_string(i / 250 % 250) + "." +
            std::to_string(i % 250 + 1) + " x *\n";
  }
  EXPECT_THAT(parseLeases(LeaseFormat::Dnsmasq, text), SizeIs(kMaxLeases));
}

TEST(LeaseParser, neighboursThatAnswered) {
  EXPECT_THAT(parseNeighbours("192.168.1.20 dev br-lan lladdr aa:bb:cc:dd:ee:01 ref 1 used 0/0/0 probes 4 REACHABLE\n"
                              "192.168.1.99 dev br-lan  FAILED\n"
                              "fe80::1 dev br-lan lladdr aa:bb:cc:dd:ee:09 router STALE\n"),
              ElementsAre(lease("192.168.1.20", "aa:bb:cc:dd:ee:01", ""), lease("fe80::1", "aa:bb:cc:dd:ee:09", "")));
  EXPECT_THAT(parseNeighbours("nonsense\n\n"), IsEmpty());
}

TEST(LeaseParser, theWholeAnswerWithABannerAboveIt) {
  const auto leases = parseLeaseAnswer(
      "\nWelcome\n"
      "@dnsmasq\n 1795600000 aa:bb:cc:dd:ee:01 192.168.1.20 laptop *\n"
      "@neighbours\n 192.168.1.20 dev br-lan lladdr aa:bb:cc:dd:ee:07 REACHABLE\n"
      " 192.168.1.22 dev br-lan lladdr aa:bb:cc:dd:ee:03 STALE\n@end\n");
  ASSERT_TRUE(leases);
  EXPECT_THAT(*leases, ElementsAre(lease("192.168.1.20", "aa:bb:cc:dd:ee:01", "laptop", 1795600000),
                                   lease("192.168.1.22", "aa:bb:cc:dd:ee:03", "")));
  EXPECT_FALSE(parseLeaseAnswer("@dnsmasq\n 1795600000 aa:bb:cc:dd:ee:01 192.168.1.20 laptop *\n"));
  EXPECT_FALSE(parseLeaseAnswer(""));
}

}  // namespace
}  // namespace soho::router
