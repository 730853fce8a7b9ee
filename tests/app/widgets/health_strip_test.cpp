#include "app/widgets/health_strip.h"

#include "tests/core/health/sample_facts.h"

#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using health::Node;

health::Health healthy() { return health::judge(health::workingFacts(), {}); }
health::Health withoutCollector() {
  health::Facts facts = health::workingFacts();
  facts.connection = health::Connection::NotRunning;
  return health::judge(facts, {});
}

class HealthStripTest : public ::testing::Test {
 protected:
  HealthStripTest() {
    m_strip.resize(1000, m_strip.sizeHint().height());
    m_strip.show();
    m_strip.setHealth(healthy());
  }
  QImage picture() { return m_strip.grab().toImage(); }

  Theme m_theme;
  HealthStrip m_strip{m_theme};
};

TEST_F(HealthStripTest, eachNodeSaysStateAndNumberToAScreenReader) {
  EXPECT_EQ(m_strip.node(Node::Router).accessibleName(), u"Router: running, 3 s ago"_s);
  EXPECT_EQ(m_strip.node(Node::You).accessibleName(), u"You: running, 312 active flow(s)"_s);
  m_strip.setHealth(withoutCollector());
  EXPECT_EQ(m_strip.node(Node::Collector).accessibleName(), u"Collector: stopped"_s);
  EXPECT_TRUE(m_strip.node(Node::Collector).accessibleDescription().contains(u"Start it."_s));
  EXPECT_EQ(m_strip.node(Node::Collector).toolTip(), m_strip.node(Node::Collector).accessibleDescription());
}

TEST_F(HealthStripTest, aClickOnANodeLeadsToIt) {
  const QSignalSpy chosen(&m_strip, &HealthStrip::nodeChosen);
  const QSignalSpy panel(&m_strip, &HealthStrip::panelWanted);
  QTest::mouseClick(&m_strip.node(Node::Ntopng), Qt::LeftButton);
  ASSERT_EQ(chosen.count(), 1);
  EXPECT_EQ(chosen.first().first().value<Node>(), Node::Ntopng);
  EXPECT_EQ(panel.count(), 0);
}

TEST_F(HealthStripTest, aClickBesideANodeOpensThePanel) {
  const QSignalSpy panel(&m_strip, &HealthStrip::panelWanted);
  const QPoint between =
      (m_strip.node(Node::Router).geometry().center() + m_strip.node(Node::Collector).geometry().center()) / 2;
  QTest::mouseClick(&m_strip, Qt::LeftButton, {}, between);
  EXPECT_EQ(panel.count(), 1);
}

TEST_F(HealthStripTest, everythingIsReachedByKeyboard) {
  const QSignalSpy chosen(&m_strip, &HealthStrip::nodeChosen);
  const QSignalSpy panel(&m_strip, &HealthStrip::panelWanted);
  m_strip.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&m_strip));
  m_strip.node(Node::Router).setFocus();
  for (std::size_t i = 0; i < health::kNodeCount; ++i) {
    EXPECT_TRUE(m_strip.node(static_cast<Node>(i)).hasFocus()) << i;
    QTest::keyClick(m_strip.focusWidget(), Qt::Key_Space);
    QTest::keyClick(m_strip.focusWidget(), Qt::Key_Tab);
  }
  EXPECT_EQ(chosen.count(), 4);
  EXPECT_TRUE(m_strip.panelButton().hasFocus());
  QTest::keyClick(&m_strip.panelButton(), Qt::Key_Space);
  EXPECT_EQ(panel.count(), 1);
}

/// Colours apart: grey pictures of two states must differ.
TEST_F(HealthStripTest, theStateShowsWithoutColour) {
  const QImage before = picture().convertToFormat(QImage::Format_Grayscale8);
  health::Facts facts = health::workingFacts();
  facts.collector->kernelDrops = 3;
  m_strip.setHealth(health::judge(facts, health::sinceStart(*facts.collector)));
  EXPECT_NE(picture().convertToFormat(QImage::Format_Grayscale8), before);
}

TEST_F(HealthStripTest, itIsPaintedInEverySchemeAndFromRightToLeft) {
  const QImage light = picture();
  m_theme.setScheme(Scheme::Dark);
  EXPECT_NE(picture(), light);
  m_theme.setScheme(Scheme::Light);
  m_strip.setLayoutDirection(Qt::RightToLeft);
  QTest::qWait(0);
  EXPECT_GT(m_strip.node(Node::Router).x(), m_strip.node(Node::You).x());
}

TEST_F(HealthStripTest, itFitsANarrowWindow) {
  QFont big = m_strip.font();
  big.setPointSizeF(big.pointSizeF() * 3);
  m_strip.setFont(big);
  EXPECT_LE(m_strip.minimumSizeHint().width(), 700);
}

}  // namespace
}  // namespace soho::ui
