#include "tests/core/talkers/conversation_maker.h"

#include <gtest/gtest.h>

#include <numeric>

namespace soho::talkers {
namespace {

double sumOf(const std::vector<double>& steps) { return std::accumulate(steps.begin(), steps.end(), 0.0); }

class SeriesAnswerTest : public testing::Test {
 protected:
  SeriesAnswerTest() {
    store.tick(at(kStart + 100));
    give(store, Make{.from = 0, .to = 99, .down = 10'000, .up = 100});
    give(store,
         Make{.client = "192.168.1.11", .clientPort = 2, .serverPort = 80, .from = 90, .to = 90, .down = 7, .up = 5});
  }
  [[nodiscard]] SeriesAnswer ask(const Chip& chip, SeriesTier tier = SeriesTier::Minutes) const {
    return answer(*store.snapshot(), SeriesQuery{chip, tier});
  }

  TalkerStore store;
};

TEST_F(SeriesAnswerTest, totalHasEveryTier) {
  const SeriesAnswer seconds = ask({}, SeriesTier::Seconds);
  EXPECT_EQ(seconds.series.step, std::chrono::seconds(1));
  EXPECT_EQ(seconds.series.start, at(kStart - 19));
  EXPECT_EQ(seconds.series.bytesIn[19], 100);
  EXPECT_EQ(seconds.series.bytesIn[109], 107);
  EXPECT_EQ(ask({}, SeriesTier::FiveSeconds).series.step, std::chrono::seconds(5));
  const SeriesAnswer minutes = ask({});
  EXPECT_EQ(minutes.series.bytesIn, (std::vector<double>{6'000, 4'007}));
  EXPECT_EQ(minutes.series.bytesOut, (std::vector<double>{60, 45}));
  EXPECT_EQ(minutes.shown, Chip{});
}

TEST_F(SeriesAnswerTest, chipsHaveTheirOwn) {
  EXPECT_EQ(sumOf(ask({ip("192.168.1.11"), {}, {}}).series.bytesIn), 7);
  EXPECT_EQ(sumOf(ask({{}, ip("203.0.113.5"), {}}).series.bytesIn), 10'007);
  EXPECT_EQ(sumOf(ask({{}, {}, serviceKey(6, 80)}).series.bytesOut), 5);
  const Chip pair{ip("192.168.1.10"), {}, serviceKey(6, 443)};
  EXPECT_EQ(sumOf(ask(pair).series.bytesIn), 10'000);
  EXPECT_EQ(ask(pair).shown, pair);
}

TEST_F(SeriesAnswerTest, chipWithoutSeriesSaysWhoseTrafficIsShown) {
  const SeriesAnswer combined = ask({ip("192.168.1.10"), ip("203.0.113.5"), {}});
  EXPECT_EQ(combined.shown, (Chip{ip("192.168.1.10"), {}, {}}));
  const SeriesAnswer unknown = ask({ip("192.168.1.99"), {}, {}});
  EXPECT_EQ(unknown.shown, Chip{});
  EXPECT_EQ(sumOf(unknown.series.bytesIn), 10'007);
}

TEST_F(SeriesAnswerTest, seriesOfADeviceHoldsWhatItServedToOtherLocalDevices) {
  give(store, Make{.client = "192.168.1.11",
                   .server = "192.168.1.10",
                   .clientPort = 5,
                   .to = 0,
                   .down = 30,
                   .up = 4,
                   .localEnds = flows::LocalEnds::Both});
  EXPECT_EQ(sumOf(ask({ip("192.168.1.10"), {}, {}}).series.bytesOut), 130);
  EXPECT_EQ(sumOf(ask({}).series.bytesOut), 109);
}

}  // namespace
}  // namespace soho::talkers
