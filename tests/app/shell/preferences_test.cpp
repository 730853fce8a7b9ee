#include "app/shell/preferences.h"

#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

namespace soho::ui {
namespace {

namespace keys = settings::desktop;

class PreferencesTest : public testing::Test {
 protected:
  PreferencesTest() : settings(settings::desktopTable()), preferences(settings) {
    EXPECT_THAT(settings.openStore(folder / settings::kDesktopFileName), testing::IsEmpty());
  }

  tests::TemporaryFolder folder;
  settings::Settings settings;
  Preferences preferences;
};

TEST_F(PreferencesTest, tellsAChangeOnceAndKeepsIt) {
  QSignalSpy changed(&preferences, &Preferences::changed);
  ASSERT_TRUE(preferences.set(keys::kTheme, QStringLiteral("dark")));
  ASSERT_TRUE(preferences.set(keys::kTheme, QStringLiteral("dark")));
  ASSERT_EQ(changed.count(), 1);
  EXPECT_EQ(changed[0][0].toString(), QStringLiteral("theme"));
  settings::Settings again(settings::desktopTable());
  EXPECT_THAT(again.openStore(folder / settings::kDesktopFileName), testing::IsEmpty());
  EXPECT_EQ(Preferences(again).text(keys::kTheme), QStringLiteral("dark"));
}

TEST_F(PreferencesTest, aBadValueSaysWhatIsAllowedAndKeepsTheOldOne) {
  const auto stored = preferences.set(keys::kTheme, QStringLiteral("pink"));
  ASSERT_FALSE(stored);
  EXPECT_THAT(stored.error().detail, testing::HasSubstr("high-contrast"));
  EXPECT_EQ(preferences.text(keys::kTheme), QStringLiteral("auto"));
}

TEST_F(PreferencesTest, keepsTimes) {
  EXPECT_FALSE(preferences.time(keys::kSnoozedUntil));
  const QDateTime time = QDateTime::fromSecsSinceEpoch(1'795'194'000);
  ASSERT_TRUE(preferences.setTime(keys::kSnoozedUntil, time));
  EXPECT_EQ(preferences.time(keys::kSnoozedUntil), time);
}

TEST_F(PreferencesTest, whatTheCommandLineFixesCannotBeSet) {
  ASSERT_TRUE(settings.fixByCommandLine({{"theme", "light"}}));
  const auto stored = preferences.set(keys::kTheme, QStringLiteral("dark"));
  ASSERT_FALSE(stored);
  EXPECT_EQ(stored.error().code, ErrorCode::NotAllowed);
}

}  // namespace
}  // namespace soho::ui
