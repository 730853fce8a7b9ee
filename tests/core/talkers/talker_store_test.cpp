#include "core/talkers/talker_store.h"

#include "core/base/bounded_queue.h"
#include "tests/core/talkers/conversation_maker.h"

#include <gtest/gtest.h>

#include <chrono>
#include <numeric>
#include <thread>
#include <utility>

namespace soho::talkers {
namespace {

TEST(TalkerStore, emptyStoreAnswersEveryView) {
  const TalkerStore store;
  for (const ViewKind kind : {ViewKind::Conversations, ViewKind::Devices, ViewKind::Destinations, ViewKind::Services}) {
    const ViewAnswer result = ask(store, {.kind = kind, .window = Window::All});
    EXPECT_EQ(result.total, 0U);
    EXPECT_TRUE(result.all.isEmpty());
  }
  EXPECT_EQ(answer(*store.snapshot(), SeriesQuery{}).series.bytesIn.size(), 120U);
}

TEST(TalkerStore, piecesOfOneConversationAddUp) {
  TalkerStore store;
  store.tick(at(kStart + 100));
  give(store, Make{.from = 0, .to = 10});
  give(store, Make{.from = 11, .to = 70});
  const ViewAnswer result = ask(store, {});
  ASSERT_EQ(result.total, 1U);
  EXPECT_EQ(result.rows[0].counted(), (TrafficSums{2'000, 200, 4, 2}));
  EXPECT_EQ(result.rows[0].firstSeen, at(kStart));
  EXPECT_EQ(result.rows[0].lastSeen, at(kStart + 70));
  EXPECT_EQ(store.counters().conversations, 2U);
  EXPECT_EQ(store.counters().bytes, 2'200U);
  EXPECT_EQ(store.counters().packets, 6U);
}

TEST(TalkerStore, pieceTurnedRoundLaterKeepsTheConversationsService) {
  TalkerStore store;
  store.tick(at(kStart + 1));
  give(store, Make{});
  give(store, Make{.client = "203.0.113.5",
                   .server = "192.168.1.10",
                   .clientPort = 443,
                   .serverPort = 40'000,
                   .down = 7,
                   .up = 3'000,
                   .localEnds = flows::LocalEnds::Server});
  const ViewAnswer result = ask(store, {});
  ASSERT_EQ(result.total, 1U);
  EXPECT_EQ(result.rows[0].service, serviceKey(6, 443));
  EXPECT_EQ(result.rows[0].bytesIn, 4'000U);
  EXPECT_EQ(ask(store, {.kind = ViewKind::Services}).total, 1U);
}

TEST(TalkerStore, mutedPiecesAreCountedOnlyAsMuted) {
  TalkerStore store;
  store.tick(at(kStart + 1));
  give(store, Make{.isMuted = true});
  give(store, Make{.clientPort = 7});
  EXPECT_EQ(store.counters().mutedBytes, 1'100U);
  EXPECT_EQ(store.counters().mutedPackets, 3U);
  EXPECT_EQ(store.counters().bytes, 1'100U);
  const ViewAnswer result = ask(store, {.window = Window::All});
  EXPECT_EQ(result.total, 1U);
  EXPECT_EQ(result.all.bytes(), 1'100U);
  EXPECT_EQ(result.muted.bytes(), 1'100U);
}

TEST(TalkerStore, firstConversationsSetTheClockWhenNoTickDid) {
  TalkerStore store;
  give(store, Make{.from = 0, .to = 30});
  const SeriesAnswer total = answer(*store.snapshot(), SeriesQuery{});
  EXPECT_EQ(total.at, at(kStart + 30));
  EXPECT_EQ(std::accumulate(total.series.bytesIn.begin(), total.series.bytesIn.end(), 0.0), 1'000);
  EXPECT_EQ(ask(store, {}).total, 1U);
}

TEST(TalkerStore, timesFromTheFutureAreMovedBackAndCounted) {
  TalkerStore store;
  store.tick(at(kStart));
  give(store, Make{.from = 5'000, .to = 900'000});
  const ViewAnswer result = ask(store, {});
  ASSERT_EQ(result.total, 1U);
  EXPECT_EQ(result.all.bytesIn, 1'000U);
  EXPECT_LE(result.rows[0].lastSeen, at(kStart + 3));
  EXPECT_LE(result.rows[0].firstSeen, result.rows[0].lastSeen);
  const SeriesAnswer total = answer(*store.snapshot(), SeriesQuery{});
  EXPECT_EQ(total.series.bytesIn.back(), 1'000) << "what lies ahead is shown in the step in progress";
}

TEST(TalkerStore, timesOlderThanEveryWindowCountInAll) {
  TalkerStore store;
  store.tick(at(kStart));
  give(store, Make{.from = -3 * 86'400, .to = -2 * 86'400});
  give(store, Make{.clientPort = 2, .from = -1'000'000'000, .to = -900'000'000});
  EXPECT_TRUE(ask(store, {.window = Window::Day}).all.isEmpty());
  EXPECT_EQ(ask(store, {.window = Window::All}).all.bytesIn, 2'000U);
  const SeriesAnswer minutes = answer(*store.snapshot(), SeriesQuery{{}, SeriesTier::Minutes});
  EXPECT_EQ(minutes.series.beforeIn, 2'000U);
}

TEST(TalkerStore, timesBefore1970DoNotHarm) {
  TalkerStore store;
  store.tick(at(kStart));
  flows::Conversation conversation = Make{};
  conversation.start = Time::min();
  conversation.end = Time::min();
  give(store, conversation);
  EXPECT_EQ(ask(store, {.window = Window::All}).all.bytesIn, 1'000U);
}

TEST(TalkerStore, unknownStartDoesNotMakeALongConversation) {
  TalkerStore store;
  store.tick(at(kStart + 10));
  flows::Conversation conversation = Make{.to = 9};
  conversation.start = Time{};
  give(store, conversation);
  const Row row = ask(store, {}).rows.at(0);
  EXPECT_EQ(row.firstSeen, at(kStart + 9));
  EXPECT_EQ(row.bytesIn, 1'000U);
}

TEST(TalkerStore, smallStepBackOfTheClockChangesNothing) {
  TalkerStore store;
  store.tick(at(kStart + 100));
  give(store, Make{.from = 90, .to = 100});
  store.tick(at(kStart + 60));
  EXPECT_EQ(store.snapshot()->at, at(kStart + 100));
  EXPECT_EQ(ask(store, {}).all.bytesIn, 1'000U);
}

TEST(TalkerStore, largeStepBackEmptiesWindowsButNotSums) {
  TalkerStore store;
  store.tick(at(kStart + 86'400));
  give(store, Make{.from = 86'390, .to = 86'400});
  store.tick(at(kStart));
  EXPECT_EQ(store.snapshot()->at, at(kStart));
  EXPECT_TRUE(ask(store, {.window = Window::Day}).all.isEmpty());
  EXPECT_EQ(ask(store, {.window = Window::All}).all.bytesIn, 1'000U);
  give(store, Make{.from = -5, .to = 0});
  EXPECT_EQ(ask(store, {}).all.bytesIn, 1'000U);
  EXPECT_EQ(ask(store, {.window = Window::All}).all.bytesIn, 2'000U);
}

TEST(TalkerStore, rateFallsAfterAConversationEnded) {
  TalkerStore store;
  store.tick(at(kStart + 60));
  give(store, Make{.from = 30, .to = 60, .down = 31'000});
  const double fresh = ask(store, {.window = Window::All}).rows.at(0).bitsPerSecondIn;
  EXPECT_GT(fresh, 6'000);
  EXPECT_LT(fresh, 8'001);
  store.tick(at(kStart + 180));
  EXPECT_LT(ask(store, {.window = Window::All}).rows.at(0).bitsPerSecondIn, fresh / 50);
}

TEST(TalkerStore, fullTableEvictsTheQuietestConversationIntoOther) {
  TalkerStore store({.conversations = 3});
  store.tick(at(kStart + 1));
  give(store, Make{.clientPort = 1, .down = 5'000});
  give(store, Make{.clientPort = 2, .down = 10});
  give(store, Make{.clientPort = 3, .down = 5'000});
  give(store, Make{.clientPort = 4, .down = 20});
  const ViewAnswer result = ask(store, {.sort = SortKey::BytesIn});
  EXPECT_EQ(result.total, 3U);
  EXPECT_EQ(result.rows.back().devicePort, 4);
  EXPECT_EQ(result.other.counted(), (TrafficSums{10, 100, 2, 1}));
  EXPECT_EQ(store.counters().evictedConversations, 1U);
  EXPECT_EQ(store.counters().evictedBytes, 110U);
}

TEST(TalkerStore, devicesMacIsRemembered) {
  TalkerStore store;
  store.tick(at(kStart + 1));
  flows::Conversation conversation = Make{.server = "192.168.1.2", .localEnds = flows::LocalEnds::Both};
  conversation.clientMac = MacAddress(1);
  conversation.serverMac = MacAddress(2);
  give(store, conversation);
  give(store, Make{});
  for (const Row& row : ask(store, {.kind = ViewKind::Devices}).rows) {
    EXPECT_EQ(row.mac, MacAddress(row.device == ip("192.168.1.2") ? 2 : 1));
  }
}

TEST(TalkerStore, snapshotIsNotTouchedByLaterTraffic) {
  TalkerStore store;
  store.tick(at(kStart + 1));
  give(store, Make{});
  const auto snapshot = store.snapshot();
  give(store, Make{.clientPort = 9});
  store.tick(at(kStart + 900));
  const ViewAnswer result = answer(*snapshot, ViewQuery{}, {}).value();
  EXPECT_EQ(result.total, 1U);
  EXPECT_EQ(result.all.bytesIn, 1'000U);
}

TEST(TalkerStore, aSnapshotThatNobodyHoldsGivesItsRoomToTheNextAndNothingElse) {
  TalkerStore store;
  store.tick(at(kStart + 1));
  give(store, Make{});
  auto first = store.snapshot();
  const void* room = first->tables[0].data();
  first.reset();
  auto held = store.snapshot();
  EXPECT_EQ(held->tables[0].data(), room);
  give(store, Make{.clientPort = 9});
  EXPECT_NE(store.snapshot()->tables[0].data(), room) << "somebody holds it";
  EXPECT_EQ(answer(*held, ViewQuery{}, {}).value().total, 1U);
  held = store.snapshot();
  const auto next = store.snapshot();
  for (const auto& snapshot : {held, next}) {
    EXPECT_EQ(answer(*snapshot, ViewQuery{}, {}).value().total, 2U);
    EXPECT_EQ(snapshot->series.size(), next->series.size());
  }
  EXPECT_EQ(next->revision, held->revision + 1);
}

TEST(TalkerStore, snapshotsMayBeDroppedOnAnotherThread) {
  TalkerStore store;
  store.tick(at(kStart + 1));
  constexpr int kPictures = 200;
  BoundedQueue<std::shared_ptr<const Snapshot>> pictures(4);
  std::thread reader([&pictures] {
    std::size_t rows = 0;
    for (int seen = 0; seen < kPictures;) {
      const auto picture = pictures.popFor(std::chrono::seconds(1));
      if (!picture) continue;
      ++seen;
      EXPECT_GE((*picture)->tables[0].size(), std::exchange(rows, (*picture)->tables[0].size()));
    }
    EXPECT_EQ(rows, 64U);
  });
  for (int made = 0; made < kPictures; ++made) {
    give(store, Make{.clientPort = static_cast<std::uint16_t>(made % 64)});
    while (!pictures.push(store.snapshot())) std::this_thread::yield();
  }
  reader.join();
}

TEST(TalkerStore, aSnapshotOutlivesItsStore) {
  std::shared_ptr<const Snapshot> last;
  {
    TalkerStore store;
    store.tick(at(kStart + 1));
    give(store, Make{});
    last = store.snapshot();
  }
  EXPECT_EQ(answer(*last, ViewQuery{}, {}).value().total, 1U);
}

}  // namespace
}  // namespace soho::talkers
