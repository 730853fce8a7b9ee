#include "app/widgets/traffic_chart.h"

#include <QApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace soho::ui {
namespace {

constexpr Time kAt{1'793'491'200s};

/// Five minutes in steps of one, the newest just begun.
TrafficPicture pictureOf(double bytes) {
  TrafficPicture picture;
  picture.from = kAt - 5min;
  picture.until = kAt + 1min;
  picture.at = kAt;
  picture.step = 1min;
  picture.start = picture.from;
  picture.bytesIn = {bytes, bytes, bytes, bytes, bytes};
  picture.bytesOut = {bytes / 2, bytes / 2, bytes / 2, bytes / 2, bytes / 2};
  return picture;
}

class TrafficChartTest : public testing::Test {
 protected:
  TrafficChartTest() {
    window.resize(700, 500);
    chart.setGeometry(0, 0, 700, 300);
    other.setGeometry(0, 320, 300, 40);
    other.setFocusPolicy(Qt::StrongFocus);
    chart.setPicture(pictureOf(60'000));
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
  }

  void enterAndMove(const QPoint& place) {
    QEnterEvent enter(place, place, chart.mapToGlobal(place));
    QApplication::sendEvent(&chart, &enter);
    QTest::mouseMove(&chart, place);
  }
  void leave() {
    QEvent event(QEvent::Leave);
    QApplication::sendEvent(&chart, &event);
  }

  Theme theme;
  QWidget window;
  TrafficChart chart{theme, &window};
  QWidget other{&window};
};

TEST_F(TrafficChartTest, thePointerBringsTheCursorAndTakesItAway) {
  QSignalSpy moved(&chart, &TrafficChart::cursorChanged);
  enterAndMove({400, 100});
  ASSERT_TRUE(chart.cursor());
  EXPECT_EQ(moved.count(), 1);
  const Time first = *chart.cursor();
  EXPECT_GT(first, kAt - 5min);
  EXPECT_LT(first, kAt);
  QTest::mouseMove(&chart, {450, 100});
  EXPECT_GT(*chart.cursor(), first);
  leave();
  EXPECT_FALSE(chart.cursor());
  EXPECT_EQ(moved.count(), 3);
}

TEST_F(TrafficChartTest, theBoxAtTheCursorStaysWithinANarrowChart) {
  chart.setGeometry(0, 0, 300, 300);
  enterAndMove({150, 100});
  const int middle = 2 * kSpaceSmall + kSpace + chart.fontMetrics().height() / 2;
  const int edge = qGray(chart.grab().toImage().pixel(0, middle));
  EXPECT_NEAR(edge, qGray(theme.color(Token::Border).rgb()), 2) << "its left side is in sight";
}

TEST_F(TrafficChartTest, theCursorStaysWithinWhatIsKnown) {
  enterAndMove({699, 100});
  EXPECT_EQ(chart.cursor(), kAt) << "the rest of the minute lies ahead";
  QTest::mouseMove(&chart, {1, 100});
  EXPECT_EQ(chart.cursor(), kAt - 5min);
}

TEST_F(TrafficChartTest, theKeyboardMovesTheCursorAndEscapeTakesItAway) {
  chart.setFocus(Qt::TabFocusReason);
  QTest::keyClick(&chart, Qt::Key_Left);
  EXPECT_EQ(chart.cursor(), kAt - 1min);
  QTest::keyClick(&chart, Qt::Key_Left);
  EXPECT_EQ(chart.cursor(), kAt - 2min);
  QTest::keyClick(&chart, Qt::Key_Right);
  EXPECT_EQ(chart.cursor(), kAt - 1min);
  QTest::keyClick(&chart, Qt::Key_Escape);
  EXPECT_FALSE(chart.cursor());
  QTest::keyClick(&chart, Qt::Key_Left);
  leave();  // a test before may have left the pointer there
  chart.setFocus(Qt::TabFocusReason);
  QTest::keyClick(&chart, Qt::Key_Left);
  ASSERT_TRUE(chart.cursor());
  other.setFocus();
  EXPECT_FALSE(chart.cursor()) << "who goes on does not leave it frozen";
}

TEST_F(TrafficChartTest, theBoxAtTheCursorListsWhoWasActive) {
  enterAndMove({300, 100});
  const QImage alone = chart.grab().toImage();
  chart.setContributors({{u"laptop"_s, 1'000, 200}});
  EXPECT_NE(chart.grab().toImage(), alone);
}

TEST_F(TrafficChartTest, withoutAPictureThereIsNothingToPointAt) {
  TrafficChart empty(theme);
  empty.resize(300, 200);
  empty.show();
  QTest::mouseMove(&empty, {100, 100});
  QTest::keyClick(&empty, Qt::Key_Left);
  EXPECT_FALSE(empty.cursor());
}

TEST_F(TrafficChartTest, aSmallChartSaysItsHighestRateWithItsUnit) {
  chart.setCompact(true);
  chart.setPicture(pictureOf(60'000));
  const QImage small = chart.grab().toImage();
  chart.setPicture(pictureOf(120'000));
  EXPECT_NE(chart.grab().toImage(), small) << "the areas are the same, their scale is not";
}

TEST_F(TrafficChartTest, itDescribesItselfInTheLanguageOfTheMoment) {
  EXPECT_EQ(chart.accessibleName(), u"Traffic over time"_s);
  EXPECT_EQ(chart.accessibleDescription(), u"In 300.0 kB, out 150.0 kB"_s);
  QLocale::setDefault(QLocale(u"de"_s));
  QEvent change(QEvent::LanguageChange);
  QApplication::sendEvent(&chart, &change);
  EXPECT_EQ(chart.accessibleDescription(), u"In 300,0 kB, out 150,0 kB"_s);
  QLocale::setDefault(QLocale::c());
}

}  // namespace
}  // namespace soho::ui
