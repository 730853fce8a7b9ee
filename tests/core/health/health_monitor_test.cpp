#include "core/health/health_monitor.h"

#include "tests/core/health/sample_facts.h"

#include <gmock/gmock.h>

namespace soho::health {
namespace {

using namespace std::chrono_literals;

/// Plays seconds of a household into a monitor.
class HealthMonitorTest : public ::testing::Test {
 protected:
  CollectorFacts& collector() { return *m_facts.collector; }
  ExporterFacts& exporter() { return collector().exporters.front(); }

  const Health& second() {
    m_facts.now += 1s;
    collector().at = m_facts.now;
    exporter().lastSeen = m_facts.now;
    return m_monitor.update(m_facts);
  }
  const Health& seconds(int count) {
    for (int i = 1; i < count; ++i) second();
    return second();
  }
  Condition router() { return second().node(Node::Router).condition; }

  Facts m_facts = workingFacts();
  HealthMonitor m_monitor;
};

TEST_F(HealthMonitorTest, lossBeforeTheFirstLookIsNotNews) {
  collector().kernelDrops = 1000;
  exporter().lost = 1000;
  const Health& health = seconds(3);
  EXPECT_EQ(health.node(Node::Collector).condition, Condition::CollectorRuns);
  EXPECT_EQ(health.node(Node::Router).condition, Condition::RouterSends);
}

TEST_F(HealthMonitorTest, lossShowsAndFadesAfterFiveMinutes) {
  seconds(10);
  collector().kernelDrops += 40;
  EXPECT_EQ(second().node(Node::Collector).count, 40U);
  EXPECT_EQ(seconds(270).node(Node::Collector).condition, Condition::LostHere);
  EXPECT_EQ(seconds(40).node(Node::Collector).condition, Condition::CollectorRuns);
}

TEST_F(HealthMonitorTest, aRestartedCollectorBeginsAnew) {
  collector().kernelDrops = 10;
  seconds(10);
  collector().processId += 1;
  collector().kernelDrops = 12;
  EXPECT_EQ(second().node(Node::Collector).condition, Condition::CollectorRuns);
}

TEST_F(HealthMonitorTest, aClockThatStepsBackMakesNoLoss) {
  seconds(10);
  m_facts.now -= 1h;
  collector().kernelDrops += 5;
  EXPECT_EQ(second().node(Node::Collector).condition, Condition::CollectorRuns);
  collector().kernelDrops += 5;
  EXPECT_EQ(second().node(Node::Collector).count, 5U);
}

TEST_F(HealthMonitorTest, ratesAreTakenOverAMinute) {
  for (int i = 0; i < 120; ++i) {
    collector().records += 20;
    collector().datagrams += 2;
    collector().ntopng.published += 10;
    second();
  }
  const auto rate = [&](Stage stage) { return m_monitor.health().perMinute[static_cast<std::size_t>(stage)]; };
  EXPECT_NEAR(rate(Stage::Record), 1200, 1);
  EXPECT_NEAR(rate(Stage::Packet), 120, 1);
  EXPECT_NEAR(rate(Stage::Published), 600, 1);
}

TEST_F(HealthMonitorTest, dataGivenUpBeforeTheFirstRecordIsTheTemplatesMatterOnly) {
  exporter().records = 0;
  exporter().untemplated = 3;
  EXPECT_EQ(router(), Condition::TemplateMissing);
  exporter().untemplated = 8;
  EXPECT_EQ(router(), Condition::TemplateMissing);
  exporter().records = 5;
  EXPECT_EQ(seconds(12).node(Node::Router).condition, Condition::RouterSends);
  exporter().untemplated = 9;
  EXPECT_EQ(router(), Condition::RecordsUnreadable);
}

TEST_F(HealthMonitorTest, anExporterThatAppearsBroken) {
  seconds(5);
  ExporterFacts other = workingExporter();
  other.address = *IpAddress::parse("192.168.1.9");
  other.unreadable = 2;
  collector().exporters.push_back(other);
  EXPECT_EQ(second().exporters.back().condition, Condition::RecordsUnreadable);
}

TEST_F(HealthMonitorTest, theLastHourIsKeptByMinute) {
  for (int i = 0; i < 120; ++i) {
    collector().records += 1;
    second();
  }
  const History history = m_monitor.history(Stage::Record);
  EXPECT_TRUE(history.back().isKnown);
  EXPECT_TRUE(history[kHistoryMinutes - 2].isKnown);
  EXPECT_EQ(history[kHistoryMinutes - 2].count, 60U);
  EXPECT_FALSE(history.front().isKnown);
}

TEST_F(HealthMonitorTest, aMinuteRemembersItsWorstSecond) {
  seconds(5);
  m_facts.connection = Connection::NotAnswering;
  second();
  m_facts.connection = Connection::Connected;
  second();
  EXPECT_EQ(m_monitor.history(Stage::Packet).back().worst, Light::Attention);
}

TEST_F(HealthMonitorTest, sleepLeavesAGapInTheHistory) {
  seconds(2);
  m_facts.now += 10min;
  second();
  const History history = m_monitor.history(Stage::Packet);
  EXPECT_TRUE(history.back().isKnown);
  EXPECT_FALSE(history[kHistoryMinutes - 2].isKnown);
  EXPECT_TRUE(history[kHistoryMinutes - 11].isKnown);
  m_facts.now += 24h;
  second();
  EXPECT_FALSE(m_monitor.history(Stage::Packet)[kHistoryMinutes - 2].isKnown);
}

TEST_F(HealthMonitorTest, aClockThatStepsBackBeginsTheHistoryAnew) {
  m_facts.connection = Connection::NotAnswering;
  seconds(2);
  m_facts.connection = Connection::Connected;
  m_facts.now -= 1h;
  seconds(2);
  collector().records += 7;
  second();
  const History history = m_monitor.history(Stage::Record);
  EXPECT_TRUE(history.back().isKnown);
  EXPECT_EQ(history.back().worst, Light::Running);
  EXPECT_EQ(history.back().count, 7U);
  EXPECT_FALSE(history[kHistoryMinutes - 2].isKnown);
}

TEST_F(HealthMonitorTest, howLongALossShowsIsAMatterOfPatience) {
  m_monitor.setPatience({.lossShows = 3s});
  seconds(5);
  collector().kernelDrops += 40;
  EXPECT_EQ(seconds(2).node(Node::Collector).condition, Condition::LostHere);
  EXPECT_EQ(seconds(4).node(Node::Collector).condition, Condition::CollectorRuns);
}

TEST_F(HealthMonitorTest, patienceCanBeSetWhileItRuns) {
  m_facts.collector->exporters.front().lastSeen = m_facts.now - 11s;
  EXPECT_EQ(m_monitor.update(m_facts).node(Node::Router).condition, Condition::RouterSends);
  m_monitor.setPatience({.silence = 10s});
  EXPECT_EQ(m_monitor.update(m_facts).node(Node::Router).condition, Condition::RouterSilent);
}

}  // namespace
}  // namespace soho::health
