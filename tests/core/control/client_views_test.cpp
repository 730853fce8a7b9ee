#include "core/control/client_views.h"

#include "fake_service.h"

#include <gmock/gmock.h>

namespace soho::control {
namespace {

class ClientViewsTest : public testing::Test {
 protected:
  std::uint32_t subscribe(talkers::ViewQuery query) {
    const auto subscribed = views.subscribe({std::move(query), std::nullopt});
    return subscribed ? subscribed->subscription : 0;
  }

  FakeService service;
  ClientViews views{service, 2, snapshotOf(1)};
};

TEST_F(ClientViewsTest, aSubscriptionIsAnsweredAtOnceAndThenWhenThereIsSomethingNewer) {
  const auto subscription = subscribe(queryOf(1));
  auto update = views.nextDue();
  ASSERT_TRUE(update);
  EXPECT_EQ(update->subscription, subscription);
  EXPECT_EQ(update->view.revision, 1U);
  views.taken({subscription});
  EXPECT_FALSE(views.nextDue());
  views.snapshotChanged(snapshotOf(2));
  update = views.nextDue();
  ASSERT_TRUE(update);
  EXPECT_EQ(update->view.revision, 2U);
}

TEST_F(ClientViewsTest, aClientThatHasNotTakenAnAnswerGetsNoNextOne) {
  const auto subscription = subscribe(queryOf(1));
  ASSERT_TRUE(views.nextDue());
  views.snapshotChanged(snapshotOf(2));
  views.snapshotChanged(snapshotOf(3));
  EXPECT_FALSE(views.nextDue());
  views.taken({subscription});
  const auto update = views.nextDue();
  ASSERT_TRUE(update);
  EXPECT_EQ(update->view.revision, 3U) << "the newest one, not each in turn";
  EXPECT_FALSE(views.nextDue());
}

TEST_F(ClientViewsTest, anotherQueryIsAnsweredFromTheSameSnapshot) {
  const auto subscription = subscribe(queryOf(1));
  ASSERT_TRUE(views.nextDue());
  views.taken({subscription});
  ASSERT_TRUE(views.subscribe({queryOf(5), subscription}));
  const auto update = views.nextDue();
  ASSERT_TRUE(update);
  EXPECT_EQ(update->subscription, subscription);
  EXPECT_EQ(update->view.rows.size(), 5U);
}

TEST_F(ClientViewsTest, aWrongFilterIsRefusedAndChangesNothing) {
  const auto subscription = subscribe(queryOf(1));
  EXPECT_EQ(views.subscribe({queryOf(1, "("), std::nullopt}).error().code, ErrorCode::BadFilter);
  EXPECT_EQ(views.subscribe({queryOf(1, "("), subscription}).error().code, ErrorCode::BadFilter);
  EXPECT_TRUE(views.nextDue());
}

TEST_F(ClientViewsTest, subscriptionsAreLimited) {
  EXPECT_EQ(subscribe(queryOf(1)), 1U);
  const auto second = subscribe(queryOf(1));
  EXPECT_EQ(views.subscribe({queryOf(1), std::nullopt}).error().code, ErrorCode::TooLarge);
  EXPECT_TRUE(views.unsubscribe({second}));
  EXPECT_EQ(subscribe(queryOf(1)), 3U) << "numbers are not used twice";
}

TEST_F(ClientViewsTest, anEndedSubscriptionIsAnsweredNoMore) {
  const auto subscription = subscribe(queryOf(1));
  EXPECT_TRUE(views.unsubscribe({subscription}));
  views.taken({subscription});
  EXPECT_FALSE(views.nextDue());
  EXPECT_FALSE(views.unsubscribe({subscription}));
  EXPECT_FALSE(views.subscribe({queryOf(1), subscription}));
}

TEST_F(ClientViewsTest, aHeldRevisionStaysUntilItIsReleased) {
  const auto held = views.hold({});
  ASSERT_TRUE(held);
  EXPECT_EQ(held->revision, 1U);
  views.snapshotChanged(snapshotOf(2));
  auto reply = views.view({queryOf(1), 1});
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->view.rows[0].bytesIn, 1U);
  EXPECT_EQ(views.view({queryOf(1), std::nullopt})->view.revision, 2U);
  views.release();
  EXPECT_EQ(views.view({queryOf(1), 1}).error().code, ErrorCode::BadOption);
  EXPECT_TRUE(views.view({queryOf(1), 2}));
}

TEST_F(ClientViewsTest, whatIsOnTheScreenCanBeHeld) {
  const auto subscription = subscribe(queryOf(1));
  ASSERT_TRUE(views.nextDue());
  views.snapshotChanged(snapshotOf(2));
  const auto held = views.hold({1});
  ASSERT_TRUE(held);
  views.taken({subscription});
  ASSERT_TRUE(views.nextDue());
  views.snapshotChanged(snapshotOf(3));
  EXPECT_TRUE(views.view({queryOf(1), 1}));
  EXPECT_FALSE(views.hold({7}));
  EXPECT_TRUE(views.view({queryOf(1), 1})) << "a hold that failed leaves the old one";
}

TEST_F(ClientViewsTest, aSecondHoldTakesThePlaceOfTheFirst) {
  ASSERT_TRUE(views.hold({}));
  views.snapshotChanged(snapshotOf(2));
  ASSERT_TRUE(views.hold({}));
  views.snapshotChanged(snapshotOf(3));
  EXPECT_TRUE(views.view({queryOf(1), 2}));
  EXPECT_FALSE(views.view({queryOf(1), 1}));
}

TEST_F(ClientViewsTest, seriesSayWhichRevisionTheyShow) {
  ASSERT_TRUE(views.hold({}));
  views.snapshotChanged(snapshotOf(2));
  const auto reply = views.series({{}, SeriesTier::Minutes, 1});
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->revision, 1U);
  EXPECT_EQ(reply->at, Time(std::chrono::seconds(1)));
  EXPECT_EQ(reply->series.bytesIn, std::vector<double>{1});
  EXPECT_FALSE(views.series({{}, SeriesTier::Minutes, 9}));
}

}  // namespace
}  // namespace soho::control
