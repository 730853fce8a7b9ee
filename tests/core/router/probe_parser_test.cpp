#include "core/router/probe_parser.h"

#include "tests/core/router/golden_router.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace soho::router {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using tests::goldenFacts;

std::vector<OffloadKind> hiding(const RouterFacts& facts) {
  std::vector<OffloadKind> kinds;
  for (const Offload& offload : facts.offloads) {
    if (offload.hidesTraffic) kinds.push_back(offload.kind);
  }
  return kinds;
}

TEST(ProbeParser, anOpenWrtRouterIsReadCompletely) {
  const RouterFacts facts = goldenFacts("openwrt_24_10");
  EXPECT_EQ(facts.system, System::OpenWrt);
  EXPECT_EQ(facts.systemName, "OpenWrt");
  EXPECT_EQ(facts.systemVersion, "24.10.2");
  EXPECT_EQ(facts.model, "Xiaomi Mi Router 4A Gigabit Edition");
  EXPECT_EQ(facts.packageTool, PackageTool::Opkg);
  EXPECT_TRUE(facts.isRoot);
  EXPECT_TRUE(facts.isStoragePersistent);
  EXPECT_FALSE(facts.exporter.isPackageInstalled);
  EXPECT_FALSE(facts.exporter.isUsable);
  EXPECT_EQ(facts.freeKilobytes({"/overlay", "/"}), 6604U);
  EXPECT_EQ(facts.memoryKilobytes, 124352U);
  EXPECT_EQ(facts.freeMemoryKilobytes, 52816U);
  EXPECT_EQ(facts.cores, 4U);
  EXPECT_TRUE(facts.hasNat);
  EXPECT_TRUE(facts.hasPppoe);
  EXPECT_EQ(facts.clientSeen, IpAddress::parse("192.168.1.50"));
  EXPECT_EQ(facts.clock, Time(std::chrono::seconds(1795600000)));
  EXPECT_THAT(facts.probeTools, ElementsAre("nslookup", "nc"));
  EXPECT_THAT(facts.leases, ElementsAre(LeaseSource{LeaseFormat::Dnsmasq, "/tmp/dhcp.leases"},
                                        LeaseSource{LeaseFormat::Odhcpd, "/tmp/hosts/odhcpd"}));
}

TEST(ProbeParser, interfacesComeWithAddressesAndRoles) {
  const RouterFacts facts = goldenFacts("openwrt_24_10");
  const RouterInterface* const lan = facts.interface("br-lan");
  ASSERT_NE(lan, nullptr);
  EXPECT_TRUE(lan->isBridge);
  EXPECT_TRUE(lan->isUp);
  EXPECT_EQ(lan->network, "lan");
  EXPECT_THAT(lan->ports, ElementsAre("lan1"));
  ASSERT_EQ(lan->prefixes.size(), 3U);
  EXPECT_EQ(lan->prefixes[0].toString(), "192.168.1.0/24");
  const RouterInterface* const wan = facts.interface("pppoe-wan");
  ASSERT_NE(wan, nullptr);
  EXPECT_TRUE(wan->isPointToPoint);
  EXPECT_TRUE(wan->hasDefaultRoute);
  EXPECT_EQ(wan->prefixes[0].toString(), "203.0.113.77/32");
}

TEST(ProbeParser, everyOffloadOfTheSheetIsNamed) {
  EXPECT_THAT(hiding(goldenFacts("openwrt_24_10")), ElementsAre(OffloadKind::HardwareFlowtable));
  EXPECT_THAT(hiding(goldenFacts("openwrt_19_07_small")), IsEmpty());  // Software only, kernel 4.14: still seen.
  EXPECT_EQ(goldenFacts("openwrt_19_07_small").offloads.size(), 1U);
  EXPECT_THAT(hiding(goldenFacts("merlin_entware")), ElementsAre(OffloadKind::BroadcomFlowCache));
  EXPECT_THAT(hiding(goldenFacts("merlin_without_entware")), ElementsAre(OffloadKind::BroadcomCtf));
  EXPECT_THAT(hiding(goldenFacts("freshtomato_entware")), IsEmpty());
  EXPECT_THAT(hiding(goldenFacts("ddwrt_entware")), ElementsAre(OffloadKind::FastClassifier));
  EXPECT_THAT(hiding(goldenFacts("debian_12")), IsEmpty());
  EXPECT_EQ(goldenFacts("debian_12").offloads.size(), 1U);
}

struct Expected {
  const char* folder;
  System system;
  PackageTool tool;
  const char* version;
};

TEST(ProbeParser, systemsAreToldApart) {
  for (const Expected& expected : {
           Expected{"openwrt_25_12_installed", System::OpenWrt, PackageTool::Apk, "25.12.0"},
           Expected{"openwrt_22_03_user_section", System::OpenWrt, PackageTool::Opkg, "22.03.7"},
           Expected{"merlin_entware", System::AsuswrtMerlin, PackageTool::EntwareOpkg, "3004.388.8"},
           Expected{"merlin_without_entware", System::AsuswrtMerlin, PackageTool::None, "386.14"},
           Expected{"asuswrt", System::Asuswrt, PackageTool::None, "386"},
           Expected{"freshtomato_entware", System::FreshTomato, PackageTool::EntwareOpkg, "2024.3"},
           Expected{"ddwrt_entware", System::DdWrt, PackageTool::EntwareOpkg, "55819"},
           Expected{"debian_12", System::Debian, PackageTool::Apt, "12"},
           Expected{"opnsense", System::OpnSense, PackageTool::None, "25.7"},
           Expected{"pfsense", System::PfSense, PackageTool::None, "2.7.2-RELEASE"},
           Expected{"vyos", System::VyOs, PackageTool::None, "1.4.1"},
       }) {
    SCOPED_TRACE(expected.folder);
    const RouterFacts facts = goldenFacts(expected.folder);
    EXPECT_EQ(facts.system, expected.system);
    EXPECT_EQ(facts.packageTool, expected.tool);
    EXPECT_EQ(facts.systemVersion, expected.version);
  }
}

TEST(ProbeParser, theUsersOwnExporterIsFound) {
  const RouterFacts facts = goldenFacts("openwrt_22_03_user_section");
  EXPECT_TRUE(facts.exporter.isPackageInstalled);
  EXPECT_EQ(facts.exporter.version, "1.0.0");
  EXPECT_FALSE(facts.exporter.initKnowsFilter);
  ASSERT_EQ(facts.exporter.sections.size(), 1U);
  EXPECT_EQ(facts.exporter.sections[0].name, "cellar");
  EXPECT_TRUE(facts.exporter.sections[0].isEnabled);
  EXPECT_EQ(facts.exporter.sections[0].target, "192.168.1.50:9995");
  ASSERT_EQ(facts.exporter.processes.size(), 1U);
}

TEST(ProbeParser, aPackageWhoseProgramDoesNotStartIsNotUsable) {
  const auto facts = parseProbe(
      "@kernel\n s Linux\n@openwrt-release\n DISTRIB_ID='OpenWrt'\n@commands\n apk\n@packages\n softflowd-1.1.0-r2 x\n"
      "@exporter-version\n /usr/sbin/softflowd Error loading shared library libpcap.so.1: No such file\n@end\n");
  ASSERT_TRUE(facts);
  EXPECT_TRUE(facts->exporter.isPackageInstalled);
  EXPECT_FALSE(facts->exporter.isUsable);
}

TEST(ProbeParser, anAnswerWithoutItsEndIsRefused) {
  EXPECT_EQ(parseProbe("@kernel\n s Linux\n").error().code, ErrorCode::Truncated);
  EXPECT_EQ(parseProbe("").error().code, ErrorCode::Truncated);
}

TEST(ProbeParser, theHomeOfALoginThatIsRootAtOnceIsRead) {
  const auto facts = parseProbe("@login\n uid 0\n user root\n sudo yes\n home /home/pi\n@end\n");
  ASSERT_TRUE(facts);
  EXPECT_EQ(facts->loginHome, "/home/pi");
  EXPECT_TRUE(goldenFacts("debian_12").loginHome.empty());
}

TEST(ProbeParser, contentCannotPoseAsAHeading) {
  const auto facts = parseProbe("@model\n @end\n @login\n uid 0\n@end\n");
  ASSERT_TRUE(facts);
  EXPECT_FALSE(facts->isRoot);
  EXPECT_EQ(facts->model, "@end");
}

TEST(ProbeParser, controlCharactersAreNotShown) {
  const auto facts = parseProbe("@model\n a\x1b[31mb\n@end\n");
  ASSERT_TRUE(facts);
  EXPECT_EQ(facts->model, "a?[31mb");
}

TEST(ProbeParser, aMemoryOnlyRootIsNotPersistent) {
  const auto facts = parseProbe("@mounts\n rootfs / rootfs rw 0 0\n tmpfs / tmpfs rw 0 0\n@end\n");
  ASSERT_TRUE(facts);
  EXPECT_FALSE(facts->isStoragePersistent);
}

}  // namespace
}  // namespace soho::router
