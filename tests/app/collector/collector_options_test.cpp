#include "app/collector/options.h"

#include <gmock/gmock.h>

namespace soho::app {
namespace {

TEST(CollectorOptions, settingsAndRunOptionsAreToldApart) {
  const auto options = parseOptions({"--listen", "127.0.0.1:2055", "--read", "a.pcap", "--speed=max", "--stay"});
  ASSERT_TRUE(options);
  EXPECT_EQ(options->settings.at("listen"), "127.0.0.1:2055");
  EXPECT_EQ(options->run.recording, std::filesystem::path("a.pcap"));
  EXPECT_EQ(options->run.speed, collector::ReplaySpeed::Maximum);
  EXPECT_TRUE(options->run.staysAfterReplay);
}

TEST(CollectorOptions, withoutReadItCollectsLive) {
  const auto options = parseOptions({});
  ASSERT_TRUE(options);
  EXPECT_FALSE(options->run.isReplay());
  EXPECT_EQ(options->run.speed, collector::ReplaySpeed::Recorded);
}

TEST(CollectorOptions, refusesAnotherSpeedByNameAndValue) {
  const auto options = parseOptions({"--speed", "fast"});
  ASSERT_FALSE(options);
  EXPECT_EQ(options.error().code, ErrorCode::BadOption);
  EXPECT_EQ(options.error().place, "--speed");
  EXPECT_THAT(options.error().detail, ::testing::HasSubstr("fast"));
}

TEST(CollectorOptions, refusesWhatIsNoOption) {
  EXPECT_FALSE(parseOptions({"start"}));
  EXPECT_FALSE(parseOptions({"--nonsense"}));
  EXPECT_FALSE(parseOptions({"--read"}));
}

TEST(CollectorOptions, helpNamesEveryOption) {
  const std::string help = helpText();
  for (const char* option : {"--control",
                             "--listen",
                             "--ntopng",
                             "--ntopng-mode",
                             "--ntopng-header",
                             "--ntopng-exporter-ids",
                             "--ntopng-curve-key",
                             "--source-id",
                             "--local-networks",
                             "--allow",
                             "--sampling",
                             "--active-timeout",
                             "--json",
                             "--metrics",
                             "--state-dir",
                             "--read",
                             "--speed",
                             "--config",
                             "--log-level",
                             "--version",
                             "--help"}) {
    EXPECT_THAT(help, ::testing::HasSubstr(option));
  }
}

}  // namespace
}  // namespace soho::app
