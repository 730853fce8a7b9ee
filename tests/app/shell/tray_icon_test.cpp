#include "app/shell/tray_icon.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

namespace soho::ui {
namespace {

class TrayIconTest : public testing::Test {
 protected:
  TrayIconTest() : icon(theme) {}
  QAction* action(int index) { return icon.menu().actions().at(index); }

  Theme theme;
  TrayIcon icon;
};

TEST_F(TrayIconTest, theToolTipTellsTheRates) {
  icon.setState(health::Light::Running, CurrentRates{12'300'000, 450'000});
  EXPECT_TRUE(icon.toolTip().contains(QStringLiteral("12.3 Mbit/s"))) << icon.toolTip().toStdString();
  EXPECT_TRUE(icon.toolTip().contains(QStringLiteral("450.0 kbit/s"))) << icon.toolTip().toStdString();
  icon.setState(health::Light::Attention, CurrentRates{});
  EXPECT_TRUE(icon.toolTip().contains(QStringLiteral("attention")));
}

TEST_F(TrayIconTest, theMenuAsksForWhatItSays) {
  QSignalSpy opened(&icon, &TrayIcon::openWanted);
  QSignalSpy paused(&icon, &TrayIcon::pauseWanted);
  QSignalSpy login(&icon, &TrayIcon::startAtLoginWanted);
  QSignalSpy quit(&icon, &TrayIcon::quitWanted);
  action(0)->trigger();
  action(1)->trigger();
  action(2)->trigger();
  action(4)->trigger();
  EXPECT_EQ(opened.count(), 1);
  ASSERT_EQ(paused.count(), 1);
  EXPECT_TRUE(paused[0][0].toBool());
  EXPECT_EQ(login.count(), 1);
  EXPECT_EQ(quit.count(), 1);
}

}  // namespace
}  // namespace soho::ui
