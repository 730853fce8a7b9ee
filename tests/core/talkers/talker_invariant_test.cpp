// Random traffic with fixed seeds: whatever arrives, rows + Other + muted is what was accepted, in every view.
#include "tests/core/talkers/conversation_maker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <random>

namespace soho::talkers {
namespace {

constexpr std::array kKinds = {ViewKind::Conversations, ViewKind::Devices, ViewKind::Destinations, ViewKind::Services};
constexpr std::array kWindows = {Window::FiveMinutes, Window::Hour, Window::Day, Window::All};

/// Traffic of a household and of everything odd: transit, local to local, multicast, late, from the future, muted.
class RandomTraffic {
 public:
  explicit RandomTraffic(std::uint64_t seed) : m_random(seed) {}

  flows::Conversation next(std::int64_t now) {
    flows::Conversation made;
    made.localEnds = static_cast<flows::LocalEnds>(below(4));
    const bool isV6 = below(3) == 0;
    made.client = local(made.localEnds == flows::LocalEnds::Client || made.localEnds == flows::LocalEnds::Both, isV6);
    made.server = local(made.localEnds == flows::LocalEnds::Server || made.localEnds == flows::LocalEnds::Both, isV6);
    if (below(20) == 0) made.server = isV6 ? ip("ff02::fb") : ip("224.0.0.251");
    if (below(50) == 0) std::swap(made.client, made.server);
    made.protocol = below(10) == 0 ? 1 : below(2) == 0 ? 6 : 17;
    made.clientPort = made.protocol == 1 ? 0 : static_cast<std::uint16_t>(40'000 + below(4));
    made.serverPort = made.protocol == 1 ? 0 : static_cast<std::uint16_t>(1 + below(30));
    const std::int64_t end = now + 4 - static_cast<std::int64_t>(below(below(10) == 0 ? 200'000 : 60));
    made.end = at(end) + std::chrono::milliseconds(below(1'000));
    made.start = made.end - std::chrono::milliseconds(below(below(20) == 0 ? 100'000'000 : 90'000));
    if (below(100) == 0) made.start = made.end + std::chrono::seconds(below(50));
    made.bytesToServer = below(5) == 0 ? 0 : below(1'000'000);
    made.packetsToServer = made.bytesToServer == 0 ? 0 : 1 + below(1'000);
    made.bytesToClient = below(5) == 0 ? 0 : below(90'000'000);
    made.packetsToClient = made.bytesToClient == 0 ? 0 : 1 + below(60'000);
    made.isMuted = below(8) == 0;
    return made;
  }
  std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }

 private:
  IpAddress local(bool isLocal, bool isV6) {
    if (isV6) return IpAddress::v6(isLocal ? 0xfd00'0000'0000'0000ULL : 0x2001'0db8'0000'0000ULL, 1 + below(40));
    return IpAddress::v4((isLocal ? 0xc0a80100U : 0xcb007100U) + static_cast<std::uint32_t>(1 + below(40)));
  }

  std::mt19937_64 m_random;
};

/// Seconds' bytes kept for ever, spread by a loop over seconds: no code of the product but the clamp at now + 2 s.
class MinuteOracle {
 public:
  void add(const flows::Conversation& piece, std::int64_t now, bool isInToClient) {
    const auto second = [](Time time) {
      return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    };
    const std::int64_t last = std::min(second(piece.end), now + 2);
    std::int64_t first = std::min(second(piece.start), now + 2);
    if (first > last) first = last;
    spread(isInToClient ? piece.bytesToClient : piece.bytesToServer, first, last, m_in);
    spread(isInToClient ? piece.bytesToServer : piece.bytesToClient, first, last, m_out);
  }
  [[nodiscard]] const std::map<std::int64_t, std::uint64_t>& in() const { return m_in; }
  [[nodiscard]] const std::map<std::int64_t, std::uint64_t>& out() const { return m_out; }

 private:
  static void spread(std::uint64_t bytes, std::int64_t first, std::int64_t last,
                     std::map<std::int64_t, std::uint64_t>& minutes) {
    const auto seconds = static_cast<std::uint64_t>(last - first + 1);
    for (std::uint64_t index = 0; index < seconds; ++index) {
      const std::uint64_t share = bytes / seconds + (index < bytes % seconds ? 1 : 0);
      if (share != 0) minutes[(first + static_cast<std::int64_t>(index)) / 60] += share;
    }
  }

  std::map<std::int64_t, std::uint64_t> m_in;
  std::map<std::int64_t, std::uint64_t> m_out;
};

class TalkerInvariant : public testing::TestWithParam<std::uint64_t> {};

TEST_P(TalkerInvariant, rowsOtherAndMutedAreWhatWasAcceptedInEveryView) {
  RandomTraffic traffic(GetParam());
  TalkerStore store({.conversations = 200, .devices = 30, .destinations = 40, .services = 25, .seriesPerKind = 4});
  std::uint64_t bytes = 0;
  std::uint64_t packets = 0;
  std::uint64_t mutedBytes = 0;
  std::int64_t now = kStart;
  for (int round = 0; round < 8'000; ++round) {
    if (traffic.below(10) == 0)
      now += static_cast<std::int64_t>(traffic.below(50) == 0 ? traffic.below(9'000) : traffic.below(20));
    store.tick(at(now));
    const flows::Conversation piece = traffic.next(now);
    const std::uint64_t size = piece.bytesToClient + piece.bytesToServer;
    (piece.isMuted ? mutedBytes : bytes) += size;
    if (!piece.isMuted) packets += piece.packetsToClient + piece.packetsToServer;
    give(store, piece);
    if (round % 400 != 399) continue;

    const auto snapshot = store.snapshot();
    for (const Window window : kWindows) {
      const TrafficSums all = answer(*snapshot, ViewQuery{.window = window}, {})->all;
      for (const ViewKind kind : kKinds) {
        for (const ViewQuery& query : {ViewQuery{.kind = kind, .window = window, .count = kMaxRows},
                                       ViewQuery{.kind = kind, .window = window, .firstRow = 3, .count = 5},
                                       ViewQuery{.kind = kind, .window = window, .filter = "192.168 !.11"},
                                       ViewQuery{.kind = kind, .window = window, .chip = {ip("192.168.1.7"), {}, {}}},
                                       ViewQuery{.kind = kind, .window = window, .chip = {{}, {}, serviceKey(6, 5)}}}) {
          const ViewAnswer view = answer(*snapshot, query, {}).value();
          ASSERT_EQ(accounted(view), all) << "round " << round;
          ASSERT_EQ(view.all, all);
          ASSERT_EQ(view.muted.bytes(), mutedBytes);
        }
      }
      if (window != Window::All) continue;
      ASSERT_EQ(all.bytes(), bytes);
      ASSERT_EQ(all.packets(), packets);
    }
  }
  EXPECT_GT(store.counters().evictedConversations, 100U);
  EXPECT_EQ(store.counters().bytes, bytes);
  EXPECT_EQ(store.counters().mutedBytes, mutedBytes);
}

TEST_P(TalkerInvariant, minuteSeriesEqualsAnIndependentSum) {
  RandomTraffic traffic(GetParam());
  TalkerStore store({.seriesPerKind = 2});
  MinuteOracle oracle;
  std::int64_t now = kStart;
  for (int round = 0; round < 2'000; ++round) {
    now += static_cast<std::int64_t>(traffic.below(40));
    store.tick(at(now));
    flows::Conversation piece = traffic.next(now);
    // In is towards the client here, so that the test need not know how ends are chosen.
    piece.localEnds = flows::LocalEnds::Client;
    if (piece.client.isMulticast() || piece.server.isMulticast()) continue;
    give(store, piece);
    if (!piece.isMuted) oracle.add(piece, now, true);
  }
  store.tick(at(now + 3));
  const Series minutes = answer(*store.snapshot(), SeriesQuery{{}, SeriesTier::Minutes}).series;
  const std::int64_t first = minutes.start.time_since_epoch() / std::chrono::minutes(1);
  for (const auto& [series, before, expected] : {std::tuple{&minutes.bytesIn, minutes.beforeIn, &oracle.in()},
                                                 std::tuple{&minutes.bytesOut, minutes.beforeOut, &oracle.out()}}) {
    std::vector<double> steps(series->size());
    std::uint64_t earlier = 0;
    for (const auto& [minute, bytes] : *expected) {
      if (minute < first) {
        earlier += bytes;
      } else {
        steps.at(static_cast<std::size_t>(minute - first)) += static_cast<double>(bytes);
      }
    }
    EXPECT_EQ(*series, steps);
    EXPECT_EQ(before, earlier);
    EXPECT_GT(std::accumulate(steps.begin(), steps.end(), 0.0), 1e8);
  }
}

TEST_P(TalkerInvariant, tablesOfOneRowKeepTheSums) {
  RandomTraffic traffic(GetParam());
  TalkerStore store({.conversations = 1, .devices = 1, .destinations = 1, .services = 1, .seriesPerKind = 0});
  std::int64_t now = kStart;
  for (int round = 0; round < 1'000; ++round) {
    now += static_cast<std::int64_t>(traffic.below(30));
    store.tick(at(now));
    give(store, traffic.next(now));
    if (round % 50 != 0) continue;
    for (const ViewKind kind : kKinds) {
      for (const Window window : kWindows) {
        const ViewAnswer view = ask(store, {.kind = kind, .window = window});
        ASSERT_EQ(accounted(view), view.all);
        ASSERT_LE(view.total, 1U);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(seeds, TalkerInvariant, testing::Values(1, 2, 3, 20'261'123));

}  // namespace
}  // namespace soho::talkers
