#include "app/shell/collector_link.h"

#include "tests/support/event_loop.h"
#include "tests/support/fake_collector.h"

#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using tests::FakeCollector;
using tests::runUntil;

class CollectorLinkTest : public testing::Test {
 protected:
  CollectorLinkTest() : link(collector.source) {
    QObject::connect(&link, &CollectorLink::eventsArrived, &link, [this](const std::vector<control::Event>& arrived) {
      for (const control::Event& event : arrived) events.push_back(event.place);
    });
  }
  void startBoth() {
    ASSERT_TRUE(collector.start());
    link.start();
    ASSERT_TRUE(runUntil([this] { return link.state() != nullptr; }));
  }

  FakeCollector collector;
  CollectorLink link;
  std::vector<std::string> events;
};

TEST_F(CollectorLinkTest, readsStateAndEachEventOnce) {
  collector.service.currentState.version = "7";
  collector.service.events.append({}, control::EventKind::UnknownSender, "first");
  startBoth();
  EXPECT_EQ(link.status(), CollectorLink::Status::Connected);
  EXPECT_EQ(link.state()->version, "7");
  ASSERT_TRUE(runUntil([this] { return events.size() == 1; }));
  collector.service.events.append({}, control::EventKind::UnknownSender, "second");
  link.poll();
  ASSERT_TRUE(runUntil([this] { return events.size() > 1; }));
  EXPECT_THAT(events, testing::ElementsAre("first", "second"));
}

TEST_F(CollectorLinkTest, asksTheSourceForACollectorAndFindsItWhenItIsThere) {
  link.start();
  ASSERT_TRUE(runUntil([this] { return collector.source.asked > 1; }));
  ASSERT_TRUE(link.problem());
  EXPECT_EQ(link.problem()->code, ErrorCode::NotRunning);
  ASSERT_TRUE(collector.start());
  EXPECT_TRUE(runUntil([this] { return link.isConnected(); }));
  EXPECT_FALSE(link.problem());
}

TEST_F(CollectorLinkTest, saysWhatTheSourceKnowsOfTheProblem) {
  link.start();
  ASSERT_TRUE(runUntil([this] { return link.problem().has_value(); }));
  int told = 0;
  QObject::connect(&link, &CollectorLink::statusChanged, &link, [&told] { ++told; });
  collector.source.tell(Error{ErrorCode::ServiceStopped, "unit", {}});
  EXPECT_EQ(link.problem()->code, ErrorCode::ServiceStopped);
  EXPECT_GT(told, 0);
}

TEST_F(CollectorLinkTest, survivesTheEndOfTheCollectorAndReadsTheNextOnesEventsFromTheBeginning) {
  collector.service.events.append({}, control::EventKind::CollectorStarted, "one");
  startBoth();
  ASSERT_TRUE(runUntil([this] { return events.size() == 1; }));
  collector.stop();
  ASSERT_TRUE(runUntil([this] { return link.status() == CollectorLink::Status::Lost; }));
  EXPECT_NE(link.state(), nullptr) << "the last state stays to be shown";
  collector.service.events = control::EventLog();
  collector.service.events.append({}, control::EventKind::CollectorStarted, "two");
  ASSERT_TRUE(collector.start(4712));
  ASSERT_TRUE(runUntil([this] { return events.size() == 2; }));
  EXPECT_EQ(events.back(), "two");
  EXPECT_TRUE(link.isConnected());
}

TEST_F(CollectorLinkTest, aQuestionAskedWithoutAConnectionIsAnsweredWithAnError) {
  const auto answer = tests::answerOf<Result<control::SettingList>>(
      [this](auto done) { link.ask(control::SettingQuery{}, &link, std::move(done)); });
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, ErrorCode::NotRunning);
}

TEST_F(CollectorLinkTest, tellsTheSourceOfAnEndThatIsAskedFor) {
  link.ask(control::Stop{}, &link, [](const Result<control::Done>&) {});
  EXPECT_EQ(collector.source.stopsAsked, 0) << "nobody hears it";
  startBoth();
  link.ask(control::Stop{}, &link, [](const Result<control::Done>&) {});
  EXPECT_EQ(collector.source.stopsAsked, 1);
}

TEST_F(CollectorLinkTest, tellsTheSourceOfAnEndThatSomebodyElseAskedFor) {
  startBoth();
  collector.stop(true);
  ASSERT_TRUE(runUntil([this] { return link.status() == CollectorLink::Status::Lost; }));
  EXPECT_EQ(collector.source.stopsAsked, 1);
  ASSERT_TRUE(collector.start(4712));
  ASSERT_TRUE(runUntil([this] { return link.isConnected(); }));
  collector.stop();
  ASSERT_TRUE(runUntil([this] { return link.status() == CollectorLink::Status::Lost; }));
  EXPECT_EQ(collector.source.stopsAsked, 1) << "a crash";
}

TEST_F(CollectorLinkTest, whileSuspendedThereIsNoConnection) {
  startBoth();
  link.setSuspended(true);
  EXPECT_EQ(link.status(), CollectorLink::Status::Suspended);
  EXPECT_TRUE(link.path().isEmpty());
  EXPECT_FALSE(link.problem());
  link.setSuspended(false);
  EXPECT_TRUE(runUntil([this] { return link.isConnected(); }));
}

TEST_F(CollectorLinkTest, canBeLedToAnotherCollector) {
  startBoth();
  FakeCollector other;
  other.service.currentState.version = "other";
  ASSERT_TRUE(other.start(4712));
  link.setSource(other.source);
  EXPECT_EQ(link.state(), nullptr) << "nothing of the former collector is shown as the new one's";
  ASSERT_TRUE(runUntil([this] { return link.state() != nullptr; }));
  EXPECT_EQ(link.state()->version, "other");
}

}  // namespace
}  // namespace soho::ui
