#include "app/shell/health_desk.h"

#include "tests/support/event_loop.h"
#include "tests/support/fake_collector.h"

#include <QDesktopServices>
#include <QPushButton>
#include <gmock/gmock.h>

#include <optional>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;
using health::Condition;
using health::Node;
using tests::runUntil;

class HealthDeskTest : public testing::Test {
 protected:
  HealthDeskTest() {
    window.setCover(new QWidget);
    desk = std::make_unique<HealthDesk>(shown, background, live, window, theme);
    shown.setSuspended(true);
  }
  [[nodiscard]] LiveCollectorSettings settings() const {
    return {QStringLiteral("/nonexistent"), collector.source.controlPaths().constFirst(), collector.folder.path(),
            collector.folder.path()};
  }
  void addExporter(Duration silentFor) {
    control::CollectorState& state = collector.service.currentState;
    control::ExporterState exporter;
    exporter.exporter.key.address = *IpAddress::parse("192.168.1.1");
    exporter.exporter.datagrams = exporter.exporter.records = 1;
    exporter.exporter.lastSeen = SystemClock().now() - silentFor;
    state.exporters.push_back(exporter);
    state.at = SystemClock().now();
  }
  [[nodiscard]] Condition conditionOf(Node node) const { return desk->health().node(node).condition; }

  tests::FakeCollector collector;
  Theme theme;
  MainWindow window{theme};
  std::unique_ptr<DetachedProcess> process = makeDetachedProcess();
  std::unique_ptr<SystemService> service = makeSystemService();
  LiveCollector live{settings(), *process, *service};
  CollectorLink shown{live};
  CollectorLink background{live};
  std::unique_ptr<HealthDesk> desk;
};

TEST_F(HealthDeskTest, remembersTheLiveCollectorWhileNobodyLooks) {
  ASSERT_TRUE(collector.start());
  background.start();
  EXPECT_TRUE(runUntil([this] { return conditionOf(Node::Collector) == Condition::CollectorRuns; }));
}

TEST_F(HealthDeskTest, aRecordingHasAMemoryOfItsOwn) {
  ASSERT_TRUE(collector.start());
  background.start();
  ASSERT_TRUE(runUntil([this] { return conditionOf(Node::Collector) == Condition::CollectorRuns; }));
  tests::FakeCollector recording;  // does not answer yet
  shown.setSource(recording.source);
  shown.start();
  shown.setSuspended(false);
  ASSERT_TRUE(runUntil([this] { return conditionOf(Node::Collector) != Condition::CollectorRuns; }));
  shown.setSuspended(true);  // so that only memory answers
  shown.setSource(live);
  EXPECT_EQ(conditionOf(Node::Collector), Condition::CollectorRuns) << "nothing of the recording's";
}

TEST_F(HealthDeskTest, aSilentRouterIsNoFaultWhileThisComputerIsElsewhere) {
  addExporter(10min);
  ASSERT_TRUE(collector.start());
  background.start();
  ASSERT_TRUE(runUntil([this] { return conditionOf(Node::Router) == Condition::RouterSilent; }));
  desk->setAway(true);
  background.poll();
  EXPECT_TRUE(runUntil([this] { return conditionOf(Node::Router) == Condition::RouterAway; }));
}

TEST_F(HealthDeskTest, aReopenedWindowWaitsForItsFirstStateAndIsNotLateWithAnOldOne) {
  ASSERT_TRUE(collector.start());
  shown.start();
  shown.setSuspended(false);
  ASSERT_TRUE(runUntil([this] { return conditionOf(Node::Collector) == Condition::CollectorRuns; }));
  shown.setSuspended(true);
  std::optional<Condition> atConnection;
  const QObject context;
  QObject::connect(&shown, &CollectorLink::statusChanged, &context, [&] {
    if (shown.isConnected()) atConnection = conditionOf(Node::Collector);
  });
  shown.setSuspended(false);
  ASSERT_TRUE(runUntil([&] { return atConnection.has_value(); }));
  EXPECT_EQ(*atConnection, Condition::CollectorStarts);
  EXPECT_TRUE(runUntil([this] { return conditionOf(Node::Collector) == Condition::CollectorRuns; }));
}

TEST_F(HealthDeskTest, aFolderThatCannotBeShownIsToldAsSuch) {
  std::optional<Error> told;
  const QObject context;
  QObject::connect(desk.get(), &HealthDesk::failed, &context, [&](const Error& error) { told = error; });
  QObject handler;  // without the slot: nothing opens a folder here
  QDesktopServices::setUrlHandler(QStringLiteral("file"), &handler, "show");
  Q_EMIT desk->panel().fixWanted({health::FixKind::FreeDisk, collector.folder.path().toStdString()});
  QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
  ASSERT_TRUE(told);
  EXPECT_EQ(*told, (Error{ErrorCode::FolderNotShown, collector.folder.path().toStdString(), {}}));
}

}  // namespace
}  // namespace soho::ui
