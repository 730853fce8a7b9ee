#include "app/shell/window_closing.h"

#include "tests/support/temporary_folder.h"

#include <QWidget>
#include <gmock/gmock.h>

namespace soho::ui {
namespace {

class WindowClosingTest : public testing::Test {
 protected:
  WindowClosingTest() {
    EXPECT_THAT(settings.openStore(folder / settings::kDesktopFileName), testing::IsEmpty());
    window.show();
  }

  tests::TemporaryFolder folder;
  settings::Settings settings{settings::desktopTable()};
  Preferences preferences{settings};
  QWidget window;
};

TEST_F(WindowClosingTest, withoutATrayTheWindowStaysWithinReach) {
  EXPECT_TRUE(putAway(window, false, preferences));
  EXPECT_TRUE(window.isMinimized());
  EXPECT_TRUE(window.isVisible()) << "to the system: nothing else leads back to it";
}

TEST_F(WindowClosingTest, withATrayItIsGone) {
  EXPECT_TRUE(putAway(window, true, preferences));
  EXPECT_FALSE(window.isVisible());
}

TEST_F(WindowClosingTest, whatItMeansIsToldOnceAlsoAfterARestart) {
  EXPECT_TRUE(putAway(window, false, preferences));
  window.showNormal();
  EXPECT_FALSE(putAway(window, false, preferences));
  settings::Settings later(settings::desktopTable());
  EXPECT_THAT(later.openStore(folder / settings::kDesktopFileName), testing::IsEmpty());
  Preferences laterPreferences(later);
  EXPECT_FALSE(putAway(window, true, laterPreferences));
}

}  // namespace
}  // namespace soho::ui
