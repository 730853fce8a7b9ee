#include "core/settings/desktop_settings.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace soho::settings {
namespace {

TEST(DesktopSettingsTest, everyDefaultIsAValidValue) {
  for (const Setting& setting : desktopTable()) EXPECT_TRUE(parse(setting, setting.defaultText)) << setting.name;
}

TEST(DesktopSettingsTest, onlyWhatAPersonDecidesIsAnOption) {
  EXPECT_NE(find(desktopOptions(), desktop::kNotifyLostPackets), nullptr);
  EXPECT_EQ(find(desktopOptions(), desktop::kSnoozedUntil), nullptr);
}

TEST(DesktopSettingsTest, aCorruptFileIsKeptAsideAndTold) {
  const tests::TemporaryFolder folder;
  const auto file = folder / kDesktopFileName;
  std::ofstream(file) << "{ \"theme\": ";
  Settings settings(desktopTable());
  const auto notices = settings.openStore(file);
  ASSERT_EQ(notices.size(), 1U);
  EXPECT_EQ(notices.front().code, ErrorCode::FileDamaged);
  EXPECT_EQ(settings.get<std::string>(desktop::kTheme), "auto");
  EXPECT_TRUE(std::filesystem::exists(file.string() + ".damaged"));
  ASSERT_TRUE(settings.set(desktop::kTheme, "dark"));
  Settings again(desktopTable());
  EXPECT_THAT(again.openStore(file), testing::IsEmpty());
  EXPECT_EQ(again.get<std::string>(desktop::kTheme), "dark");
}

}  // namespace
}  // namespace soho::settings
