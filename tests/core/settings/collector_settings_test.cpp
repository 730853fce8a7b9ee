#include "core/settings/collector_settings.h"

#include <gmock/gmock.h>

#include <set>

namespace soho::settings {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

CollectorSettings settingsOf(const std::vector<std::string>& words) {
  Settings settings(collectorTable());
  const auto line = parseCommandLine(collectorTable(), {}, words);
  EXPECT_TRUE(line);
  EXPECT_TRUE(settings.fixByCommandLine(line->settings));
  return collectorSettings(settings);
}

TEST(CollectorSettingsTest, everyRowIsCompleteAndItsDefaultIsAllowed) {
  std::set<std::string_view> names;
  for (const Setting& row : collectorTable()) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_FALSE(row.allowed.empty() || row.help.empty() || row.valueName.empty()) << row.name;
    const auto value = parse(row, row.defaultText);
    ASSERT_TRUE(value) << row.name;
    EXPECT_EQ(toText(row, *value), row.defaultText);
    for (const std::string_view choice : row.choices) EXPECT_NE(row.allowed.find(choice), std::string_view::npos);
  }
}

TEST(CollectorSettingsTest, theDefaultsAreSafe) {
  const CollectorSettings settings = settingsOf({});
  ASSERT_EQ(settings.listen.size(), 2U);
  EXPECT_EQ(settings.listen[0].toString(), "0.0.0.0:2055");
  EXPECT_EQ(settings.listen[1].toString(), "[::]:2055");
  EXPECT_THAT(settings.ntopng, ElementsAre("tcp://127.0.0.1:5556"));
  EXPECT_TRUE(settings.isNtopngListening);
  EXPECT_EQ(settings.ntopngHeaderBytes, 28U);
  EXPECT_TRUE(settings.hasExporterIds);
  EXPECT_THAT(settings.allow, IsEmpty());
  EXPECT_FALSE(settings.localNetworks || settings.activeTimeout || settings.jsonFile || settings.controlPath);
  EXPECT_TRUE(settings.metrics->address.isLoopback());
  EXPECT_EQ(settings.metrics->port, kMetricsPort);
  EXPECT_EQ(settings.logLevel, "info");
  EXPECT_EQ(settings.receiveBufferBytes, 4 * 1024 * 1024);
}

TEST(CollectorSettingsTest, everyOptionReachesItsPlace) {
  const CollectorSettings settings = settingsOf({"--control",
                                                 "/run/c",
                                                 "-a",
                                                 "127.0.0.1:9995",
                                                 "--ntopng",
                                                 "ntopng:5556",
                                                 "--ntopng-mode",
                                                 "bind",
                                                 "--ntopng-header",
                                                 "36",
                                                 "--ntopng-curve-key",
                                                 "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh6",
                                                 "--ntopng-exporter-ids",
                                                 "off",
                                                 "--source-id",
                                                 "4294967295",
                                                 "--local-networks",
                                                 "192.168.1.0/24",
                                                 "--allow",
                                                 "192.168.1.1",
                                                 "--allow",
                                                 "10.0.0.0/8",
                                                 "--sampling",
                                                 "192.168.1.1=10",
                                                 "--active-timeout",
                                                 "5m",
                                                 "--json",
                                                 "-",
                                                 "--metrics",
                                                 "off",
                                                 "--log-level",
                                                 "warn",
                                                 "--receive-buffer",
                                                 "64K"});
  EXPECT_EQ(settings.controlPath, "/run/c");
  EXPECT_THAT(settings.listen, ElementsAre(Endpoint{IpAddress::v4(0x7f000001), 9995}));
  EXPECT_THAT(settings.ntopng, ElementsAre("tcp://ntopng:5556"));
  EXPECT_FALSE(settings.isNtopngListening);
  EXPECT_EQ(settings.ntopngHeaderBytes, 36U);
  EXPECT_FALSE(settings.hasExporterIds);
  EXPECT_EQ(settings.sourceId, 4294967295U);
  EXPECT_THAT(*settings.localNetworks, ElementsAre(IpPrefix(IpAddress::v4(0xc0a80100), 24)));
  EXPECT_THAT(settings.allow,
              ElementsAre(IpPrefix(IpAddress::v4(0xc0a80101), 32), IpPrefix(IpAddress::v4(0x0a000000), 8)));
  EXPECT_THAT(settings.sampling, ElementsAre(ExporterSampling{IpPrefix(IpAddress::v4(0xc0a80101), 32), 10}));
  EXPECT_EQ(settings.activeTimeout, std::chrono::minutes(5));
  EXPECT_EQ(settings.jsonFile, "-");
  EXPECT_FALSE(settings.metrics);
  EXPECT_EQ(settings.logLevel, "warning");
  EXPECT_EQ(settings.receiveBufferBytes, 65536);
}

TEST(CollectorSettingsTest, theLogLevelMayHaveItsNameInNetflow2ng) {
  EXPECT_EQ(settingsOf({"--log-level", "trace"}).logLevel, "debug");
}

TEST(CollectorSettingsTest, ntopngCanBeOff) { EXPECT_THAT(settingsOf({"--ntopng", "off"}).ntopng, IsEmpty()); }

}  // namespace
}  // namespace soho::settings
