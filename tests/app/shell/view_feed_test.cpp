#include "app/shell/view_feed.h"

#include "tests/support/event_loop.h"
#include "tests/support/fake_collector.h"

#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using tests::runUntil;

class ViewFeedTest : public testing::Test {
 protected:
  ViewFeedTest() : link(collector.source), feed(std::make_unique<ViewFeed>(link)) {
    QObject::connect(feed.get(), &ViewFeed::answered, &link,
                     [this](const talkers::ViewAnswer& answer) { answers.push_back(answer); });
    QObject::connect(feed.get(), &ViewFeed::refused, &link, [this](const Error& error) { refusals.push_back(error); });
  }
  void SetUp() override {
    ASSERT_TRUE(collector.start());
    feed->setQuery(control::queryOf(3));
    feed->setActive(true);
    link.start();
  }

  tests::FakeCollector collector;
  CollectorLink link;
  std::unique_ptr<ViewFeed> feed;
  std::vector<talkers::ViewAnswer> answers;
  std::vector<Error> refusals;
};

TEST_F(ViewFeedTest, answersNowAndForEachNewSnapshot) {
  ASSERT_TRUE(runUntil([this] { return answers.size() == 1; }));
  EXPECT_EQ(answers.front().rows.size(), 3U);
  collector.server->snapshotChanged(control::snapshotOf(2));
  ASSERT_TRUE(runUntil([this] { return answers.size() == 2; }));
  EXPECT_EQ(answers.back().revision, 2U);
}

TEST_F(ViewFeedTest, aNewQueryTakesThePlaceOfTheOldOne) {
  ASSERT_TRUE(runUntil([this] { return answers.size() == 1; }));
  feed->setQuery(control::queryOf(5));
  feed->setQuery(control::queryOf(7));
  ASSERT_TRUE(runUntil([this] { return answers.back().rows.size() == 7; }));
}

TEST_F(ViewFeedTest, goesOnAfterTheCollectorCameBack) {
  ASSERT_TRUE(runUntil([this] { return answers.size() == 1; }));
  collector.stop();
  ASSERT_TRUE(runUntil([this] { return !link.isConnected(); }));
  ASSERT_TRUE(collector.start(4712));
  EXPECT_TRUE(runUntil([this] { return answers.size() == 2; }));
  EXPECT_THAT(refusals, testing::IsEmpty()) << "a lost connection is no fault of the query";
}

TEST_F(ViewFeedTest, aQueryThatCannotBeAnsweredIsRefusedWithItsReason) {
  feed->setQuery(control::queryOf(3, "("));
  ASSERT_TRUE(runUntil([this] { return refusals.size() == 1; }));
  EXPECT_EQ(refusals.front().code, ErrorCode::BadFilter);
}

TEST_F(ViewFeedTest, anInactiveOneCostsNothing) {
  ASSERT_TRUE(runUntil([this] { return answers.size() == 1; }));
  feed->setActive(false);
  // The server works in order: when this question is answered, the subscription has ended.
  ASSERT_TRUE(tests::answerOf<Result<control::SettingList>>(
      [this](auto done) { link.ask(control::SettingQuery{}, &link, std::move(done)); }));
  const int views = collector.service.views;
  collector.server->snapshotChanged(control::snapshotOf(2));
  ASSERT_TRUE(tests::answerOf<Result<control::SettingList>>(
      [this](auto done) { link.ask(control::SettingQuery{}, &link, std::move(done)); }));
  EXPECT_EQ(collector.service.views, views);
  feed->setActive(true);
  EXPECT_TRUE(runUntil([this] { return answers.back().revision == 2; }));
}

TEST_F(ViewFeedTest, leavesNoSubscriptionBehindWhenItGoesWhileAsking) {
  ASSERT_TRUE(runUntil([this] { return link.isConnected(); }));
  feed.reset();
  ASSERT_TRUE(tests::answerOf<Result<control::SettingList>>(
      [this](auto done) { link.ask(control::SettingQuery{}, &link, std::move(done)); }));
  ASSERT_TRUE(tests::answerOf<Result<control::SettingList>>(
      [this](auto done) { link.ask(control::SettingQuery{}, &link, std::move(done)); }));
  const int views = collector.service.views;
  collector.server->snapshotChanged(control::snapshotOf(2));
  ASSERT_TRUE(tests::answerOf<Result<control::SettingList>>(
      [this](auto done) { link.ask(control::SettingQuery{}, &link, std::move(done)); }));
  EXPECT_EQ(collector.service.views, views);
}

}  // namespace
}  // namespace soho::ui
