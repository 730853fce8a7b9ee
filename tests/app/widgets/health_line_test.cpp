#include "app/widgets/health_line.h"

#include "tests/core/health/sample_facts.h"

#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

health::Health without(health::Connection connection) {
  health::Facts facts = health::workingFacts();
  facts.connection = connection;
  return health::judge(facts, {});
}

class HealthLineTest : public ::testing::Test {
 protected:
  Theme m_theme;
  QWidget m_window;
  HealthLine* m_line = new HealthLine(m_theme, &m_window);
};

TEST_F(HealthLineTest, saysNothingWhileAllIsWell) {
  m_line->setHealth(health::judge(health::workingFacts(), {}));
  EXPECT_TRUE(m_line->isHidden());
  m_line->setHealth(without(health::Connection::NotRunning));
  EXPECT_FALSE(m_line->isHidden());
  m_line->setHealth(health::judge(health::workingFacts(), {}));
  EXPECT_TRUE(m_line->isHidden());
}

TEST_F(HealthLineTest, whatIsMerelyOffIsNoReasonToSpeak) {
  health::Facts facts = health::workingFacts();
  facts.collector->ntopng.link = health::NtopngLink::Off;
  m_line->setHealth(health::judge(facts, {}));
  EXPECT_TRUE(m_line->isHidden());
}

TEST_F(HealthLineTest, saysWhatNeedsAttentionAndItsButtonAsksForTheFix) {
  health::Facts facts = health::workingFacts();
  facts.collector->exporters.clear();
  facts.collector->unknownSenders = {{*IpAddress::parse("192.168.1.77"), facts.now}};
  m_line->setHealth(health::judge(facts, {}));
  EXPECT_TRUE(m_line->sentence().contains(u"192.168.1.77"_s)) << qPrintable(m_line->sentence());
  const QSignalSpy wanted(m_line, &HealthLine::fixWanted);
  auto* button = m_line->findChild<QPushButton*>();
  ASSERT_FALSE(button->isHidden());
  QTest::mouseClick(button, Qt::LeftButton);
  ASSERT_EQ(wanted.count(), 1);
  EXPECT_EQ(wanted.first().first().value<health::Fix>(), (health::Fix{health::FixKind::AllowExporter, "192.168.1.77"}));
}

}  // namespace
}  // namespace soho::ui
