#include "app/shell/tray_icon.h"

#include "core/health/health_text.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

#include <set>

namespace soho::ui {
namespace {

using health::Condition;

health::Finding of(Condition condition) { return {condition, "192.168.1.1", {}, 0, std::chrono::minutes(6)}; }

class TrayIconTest : public testing::Test {
 protected:
  TrayIconTest() : icon(theme) {}
  QAction* action(int index) { return icon.menu().actions().at(index); }

  Theme theme;
  TrayIcon icon;
};

TEST_F(TrayIconTest, theToolTipTellsTheRates) {
  icon.setState(of(Condition::RouterSends), CurrentRates{12'300'000, 450'000});
  EXPECT_TRUE(icon.toolTip().contains(QStringLiteral("12.3 Mbit/s"))) << icon.toolTip().toStdString();
  EXPECT_TRUE(icon.toolTip().contains(QStringLiteral("450.0 kbit/s"))) << icon.toolTip().toStdString();
  EXPECT_EQ(icon.toolTip().count(u'\n'), 0) << "what runs needs no words";
}

TEST_F(TrayIconTest, whatDoesNotRunIsSaidBesideTheRates) {
  for (const Condition condition : {Condition::RouterAwaited, Condition::RouterAway, Condition::RouterSilent}) {
    icon.setState(of(condition), CurrentRates{12'300'000, 450'000});
    EXPECT_TRUE(icon.toolTip().contains(health::sentenceOf(of(condition)))) << icon.toolTip().toStdString();
    EXPECT_TRUE(icon.toolTip().contains(QStringLiteral("12.3 Mbit/s"))) << icon.toolTip().toStdString();
  }
  icon.setState(of(Condition::CollectorStopped), std::nullopt);
  EXPECT_TRUE(icon.toolTip().contains(health::sentenceOf(of(Condition::CollectorStopped))));
}

TEST_F(TrayIconTest, eachLightHasAShapeOfItsOwn) {
  std::set<QByteArray> shapes;
  for (const Condition condition :
       {Condition::RouterSends, Condition::RouterAwaited, Condition::RouterAway, Condition::RouterSilent}) {
    icon.setState(of(condition), std::nullopt);
    const QImage shape = icon.icon().pixmap(64).toImage().convertToFormat(QImage::Format_Alpha8);
    ASSERT_FALSE(shape.isNull());
    shapes.emplace(reinterpret_cast<const char*>(shape.constBits()), shape.sizeInBytes());
  }
  EXPECT_EQ(shapes.size(), 4U) << "told apart without colour";
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
