#include "app/models/traffic_series.h"

#include "app/models/top_list_model.h"
#include "model_fixture.h"

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using talkers::Make;
using talkers::Window;
using tests::runUntil;

class TrafficSeriesTest : public ModelTest {
 protected:
  TrafficSeriesTest() {
    connectFeed();
    give(Make{.from = -200, .to = 9, .down = 40'000, .up = 4'000});
    give(Make{.client = "192.168.1.11", .from = -3'000, .to = -2'000, .down = 7'000, .up = 700});
    publish();
  }
  TrafficScope scope;
};

TEST_F(TrafficSeriesTest, theChartAndTheListsAddUpToTheSame) {
  for (const Window window : {Window::FiveMinutes, Window::Hour, Window::Day}) {
    scope.setWindow(window);
    TrafficSeries series(feed, scope);
    TopListModel devices(feed, scope, talkers::ViewKind::Devices, 1);
    series.setActive(true);
    devices.setActive(true);
    ASSERT_TRUE(runUntil([&] { return series.picture() && devices.hasAnswer(); }));
    EXPECT_NEAR(series.picture()->totalIn(), static_cast<double>(devices.listed().bytesIn), 1);
    EXPECT_NEAR(series.picture()->totalOut(), static_cast<double>(devices.listed().bytesOut), 1);
  }
}

TEST_F(TrafficSeriesTest, saysWhoseTrafficItIsWhenAChoiceHasNoSeries) {
  scope.setDestination(talkers::ip("203.0.113.5"), u"server"_s);
  scope.setDevice(talkers::ip("192.168.1.10"), u"laptop"_s);
  TrafficSeries series(feed, scope);
  series.setActive(true);
  ASSERT_TRUE(runUntil([&] { return series.picture().has_value(); }));
  EXPECT_EQ(series.picture()->shown, (talkers::Chip{talkers::ip("192.168.1.10"), {}, {}}));
  EXPECT_NE(series.picture()->shown, series.picture()->asked);
}

TEST_F(TrafficSeriesTest, staysWhileFrozen) {
  TrafficSeries series(feed, scope);
  series.setActive(true);
  ASSERT_TRUE(runUntil([&] { return series.picture().has_value(); }));
  series.setFrozen(true);
  const auto revision = series.picture()->revision;
  publish();
  int states = 0;
  QObject::connect(&feed, &CollectorFeed::stateChanged, &series, [&states] { ++states; });
  ASSERT_TRUE(runUntil([&] { return states > 3; }));
  EXPECT_EQ(series.picture()->revision, revision);
  series.setFrozen(false);
  ASSERT_TRUE(runUntil([&] { return series.picture()->revision > revision; }));
}

TEST(TrafficPictureTest, theStepInProgressCountsAsFarAsItWent) {
  TrafficPicture picture;
  picture.start = talkers::at(100);
  picture.step = std::chrono::seconds(60);
  picture.at = talkers::at(190);
  picture.bytesIn = {600, 300};
  picture.bytesOut = {0, 0};
  EXPECT_DOUBLE_EQ(picture.rateIn(0), 80);
  EXPECT_DOUBLE_EQ(picture.rateIn(1), 80);
  EXPECT_EQ(picture.stepAt(talkers::at(161)), 1U);
  EXPECT_FALSE(picture.stepAt(talkers::at(99)));
  EXPECT_FALSE(picture.stepAt(talkers::at(220)));
}

}  // namespace
}  // namespace soho::ui
