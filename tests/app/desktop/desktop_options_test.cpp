#include "app/desktop/options.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace soho::desktop {
namespace {

TEST(DesktopOptionsTest, takesARunApart) {
  const auto options = parseOptions({"--page", "talkers", "--replay", "/r/a.pcap", "--minimised", "--theme", "dark"});
  ASSERT_TRUE(options);
  EXPECT_EQ(options->page, "talkers");
  EXPECT_EQ(options->replay, "/r/a.pcap");
  EXPECT_TRUE(options->isMinimised);
  EXPECT_EQ(options->settings.at("theme"), "dark");
  EXPECT_FALSE(options->isSampleWanted);
}

TEST(DesktopOptionsTest, aRecordingIsNamedSoThatAnotherProcessFindsIt) {
  const auto options = parseOptions({"--replay", "a.pcap"});
  ASSERT_TRUE(options);
  EXPECT_EQ(options->replay, (std::filesystem::current_path() / "a.pcap").string());
}

TEST(DesktopOptionsTest, anUnknownPageIsRefusedWithThoseThereAre) {
  const auto options = parseOptions({"--page", "cellar"});
  ASSERT_FALSE(options);
  EXPECT_EQ(options.error().code, ErrorCode::BadOption);
  EXPECT_THAT(options.error().detail, testing::AllOf(testing::HasSubstr("cellar"), testing::HasSubstr("services")));
}

TEST(DesktopOptionsTest, refusesWhatItDoesNotKnow) {
  EXPECT_FALSE(parseOptions({"--nonsense"}));
  EXPECT_FALSE(parseOptions({"file"}));
  EXPECT_FALSE(parseOptions({"--sample", "--replay", "a.pcap"}));
  EXPECT_FALSE(parseOptions({"--last-looked", "never"})) << "what the program remembers is no option";
}

TEST(DesktopOptionsTest, helpNamesEveryOption) {
  for (const char* name : {"--page", "--replay", "--sample", "--minimised", "--control", "--state-dir", "--theme",
                           "--language", "--keep-collecting"}) {
    EXPECT_THAT(helpText(), testing::HasSubstr(name));
  }
}

}  // namespace
}  // namespace soho::desktop
