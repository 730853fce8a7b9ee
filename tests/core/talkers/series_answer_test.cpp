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

TEST_F(SeriesAnswerTest, seriesOfADeviceIsTheSumOfItsAddresses) {
  const Chip both{ip("192.168.1.11"), {}, {}, {ip("192.168.1.10"), ip("192.168.1.99")}};
  const SeriesAnswer minutes = ask(both);
  EXPECT_EQ(minutes.shown, both);
  EXPECT_EQ(minutes.series.start, at(kStart));
  EXPECT_EQ(minutes.series.bytesIn, (std::vector<double>{6'000, 4'007}));
  EXPECT_EQ(minutes.series.bytesOut, (std::vector<double>{60, 45}));
  const Chip unknownFirst{ip("192.168.1.99"), {}, {}, {ip("192.168.1.11")}};
  EXPECT_EQ(sumOf(ask(unknownFirst).series.bytesIn), 7);
  EXPECT_EQ(ask(unknownFirst).shown, unknownFirst);
}

TEST_F(SeriesAnswerTest, seriesOfAQuietDeviceMovesOnWithTime) {
  const Chip quiet{ip("192.168.1.11"), {}, {}};
  (void)store.snapshot();
  for (std::int64_t now = 101; now < 2 * 86'400; now += now < 400 ? 7 : 7'000) {
    store.tick(at(kStart + now));
    for (const SeriesTier tier : {SeriesTier::Seconds, SeriesTier::FiveSeconds, SeriesTier::Minutes}) {
      const Series device = ask(quiet, tier).series;
      const std::int64_t step = device.step / std::chrono::seconds(1);
      ASSERT_EQ(device.start + device.step * static_cast<std::int64_t>(device.bytesIn.size()),
                at((kStart + now) / step * step + step));
      const std::int64_t place = (kStart + 90) / step - device.start.time_since_epoch() / device.step;
      const bool isInside = place >= 0;
      ASSERT_EQ(sumOf(device.bytesIn), isInside ? 7 : 0) << now;
      if (isInside) {
        ASSERT_EQ(device.bytesIn.at(static_cast<std::size_t>(place)), 7);
      }
      if (tier == SeriesTier::Minutes) {
        ASSERT_EQ(sumOf(device.bytesIn) + static_cast<double>(device.beforeIn), 7);
      }
    }
  }
}

TEST_F(SeriesAnswerTest, bytesAheadOfTheClockMoveToTheirOwnSecond) {
  give(store, Make{.client = "192.168.1.12", .clientPort = 3, .from = 102, .to = 102, .down = 9});
  const Chip chip{ip("192.168.1.12"), {}, {}};
  EXPECT_EQ(ask(chip, SeriesTier::Seconds).series.bytesIn.at(119), 9);
  store.tick(at(kStart + 103));
  EXPECT_EQ(ask(chip, SeriesTier::Seconds).series.bytesIn.at(118), 9);
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
