#include "app/widgets/health_panel.h"

#include "tests/core/health/sample_facts.h"

#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

class HealthPanelTest : public ::testing::Test {
 protected:
  HealthPanelTest() {
    m_window.resize(900, 700);
    m_anchor.setParent(&m_window);
    m_anchor.setGeometry(20, 10, 860, 50);
    m_window.show();
    m_window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    show(health::workingFacts());
  }

  void show(const health::Facts& facts) { m_panel.setHealth(m_monitor.update(facts), m_monitor); }
  [[nodiscard]] QPushButton* button(int index) {
    return m_panel.findChild<QPushButton*>(u"health-fix-%1"_s.arg(index));
  }
  [[nodiscard]] bool says(const QString& words) const {
    const auto labels = m_panel.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
  }

  Theme m_theme;
  QWidget m_window;
  QWidget m_anchor;
  HealthPanel m_panel{m_theme, m_anchor, &m_window};
  health::HealthMonitor m_monitor;
};

health::Facts withUnknownSender() {
  health::Facts facts = health::workingFacts();
  facts.collector->unknownSenders = {{*IpAddress::parse("192.168.1.7"), facts.now}};
  return facts;
}

TEST_F(HealthPanelTest, whenAllIsWellItSaysSo) {
  m_panel.open();
  EXPECT_TRUE(says(u"Everything works."_s));
  EXPECT_TRUE(says(u"Packets"_s));
  EXPECT_TRUE(says(u"Counted by ntopng"_s));
}

TEST_F(HealthPanelTest, aTroubleHasItsSentenceAndItsButton) {
  show(withUnknownSender());
  m_panel.open();
  EXPECT_TRUE(says(u"192.168.1.7 sends flows"_s));
  EXPECT_FALSE(says(u"Everything works."_s));
  ASSERT_NE(button(0), nullptr);
  EXPECT_EQ(button(0)->text(), u"Allow 192.168.1.7"_s);
  const QSignalSpy wanted(&m_panel, &HealthPanel::fixWanted);
  QTest::mouseClick(button(0), Qt::LeftButton);
  ASSERT_EQ(wanted.count(), 1);
  EXPECT_EQ(wanted.first().first().value<health::Fix>(), (health::Fix{health::FixKind::AllowExporter, "192.168.1.7"}));
}

TEST_F(HealthPanelTest, theButtonKeepsTheFocusWhileSecondsPass) {
  show(withUnknownSender());
  m_panel.open();
  EXPECT_TRUE(button(0)->hasFocus());
  QPushButton* before = button(0);
  show(withUnknownSender());
  EXPECT_EQ(button(0), before);
  EXPECT_TRUE(before->hasFocus());
}

TEST_F(HealthPanelTest, whatIsMendedLeaves) {
  show(withUnknownSender());
  m_panel.open();
  show(health::workingFacts());
  EXPECT_FALSE(says(u"192.168.1.7"_s));
  EXPECT_TRUE(says(u"Everything works."_s));
}

TEST_F(HealthPanelTest, escapeClosesIt) {
  m_panel.open();
  const QSignalSpy changed(&m_panel, &HealthPanel::openChanged);
  QTest::keyClick(&m_panel, Qt::Key_Escape);
  EXPECT_FALSE(m_panel.isVisible());
  EXPECT_EQ(changed.count(), 1);
}

TEST_F(HealthPanelTest, itHangsUnderTheStripAndStaysInTheWindow) {
  show(withUnknownSender());
  m_panel.open();
  EXPECT_GE(m_panel.y(), m_anchor.geometry().bottom());
  EXPECT_LE(m_panel.geometry().bottom(), m_window.height());
  m_window.resize(900, 200);
  EXPECT_LE(m_panel.geometry().bottom(), 200);
}

TEST_F(HealthPanelTest, theHistorySaysInWordsWhatItShows) {
  show(withUnknownSender());
  const auto histories = m_panel.findChildren<HealthHistory*>();
  ASSERT_EQ(histories.size(), static_cast<qsizetype>(health::kStageCount));
  EXPECT_EQ(histories.front()->accessibleName(), u"Needed attention in 1 minute(s) of the last hour."_s);
  EXPECT_EQ(histories.back()->accessibleName(), u"The last hour, minute by minute; nothing needed attention."_s);
}

}  // namespace
}  // namespace soho::ui
