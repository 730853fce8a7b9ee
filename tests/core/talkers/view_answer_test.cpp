#include "tests/core/talkers/conversation_maker.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace soho::talkers {
namespace {

using flows::LocalEnds;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

std::string places(const IpAddress& address) { return address == ip("203.0.113.5") ? "Änderung AG" : std::string(); }

std::string names(const IpAddress& address) {
  if (address == ip("192.168.1.10")) return "alpha";
  if (address == ip("192.168.1.11")) return "Bravo";
  return {};
}

class ViewAnswerTest : public testing::Test {
 protected:
  ViewAnswerTest() {
    store.tick(at(kStart + 10));
    give(store, Make{.clientPort = 1, .to = 5, .down = 5'000, .up = 500});
    give(store, Make{.client = "192.168.1.11", .clientPort = 2, .from = 2, .to = 9, .down = 300, .up = 9'000});
    give(store, Make{.client = "192.168.1.11",
                     .server = "198.51.100.1",
                     .clientPort = 3,
                     .serverPort = 53,
                     .protocol = 17,
                     .down = 70,
                     .up = 30,
                     .packetsDown = 50});
    give(store, Make{.server = "192.168.1.1",
                     .clientPort = 4,
                     .serverPort = 53,
                     .protocol = 17,
                     .down = 200,
                     .up = 40,
                     .localEnds = LocalEnds::Both});
  }

  [[nodiscard]] ViewAnswer ask(ViewQuery query) const {
    ViewAnswer result = answer(*store.snapshot(), query, names, places).value();
    EXPECT_EQ(accounted(result), result.all);
    return result;
  }
  [[nodiscard]] std::vector<std::uint16_t> portsBy(SortKey sort, bool isAscending = false) const {
    std::vector<std::uint16_t> ports;
    for (const Row& row : ask({.sort = sort, .isAscending = isAscending}).rows) ports.push_back(row.devicePort);
    return ports;
  }

  TalkerStore store;
};

TEST_F(ViewAnswerTest, conversationsCarryEverything) {
  const ViewAnswer result = ask({.window = Window::All, .count = 1});
  ASSERT_EQ(result.rows.size(), 1U);
  EXPECT_EQ(result.total, 4U);
  const Row& row = result.rows[0];
  EXPECT_EQ(row.device, ip("192.168.1.11"));
  EXPECT_EQ(row.remote, ip("203.0.113.5"));
  EXPECT_EQ(row.service, serviceKey(6, 443));
  EXPECT_EQ(row.counted(), (TrafficSums{300, 9'000, 2, 1}));
  EXPECT_EQ(row.firstSeen, at(kStart + 2));
  EXPECT_EQ(row.lastSeen, at(kStart + 9));
  EXPECT_GT(row.bitsPerSecondOut, 0);
  EXPECT_EQ(row.conversations, 1U);
  EXPECT_EQ(result.other.counted(), (TrafficSums{5'270, 570, 54, 3}));
  EXPECT_EQ(result.other.conversations, 3U);
  EXPECT_EQ(result.all, (TrafficSums{5'570, 9'570, 56, 4}));
}

TEST_F(ViewAnswerTest, sortsByEveryKeyBothWays) {
  EXPECT_THAT(portsBy(SortKey::Bytes), ElementsAre(2, 1, 4, 3));
  EXPECT_THAT(portsBy(SortKey::Bytes, true), ElementsAre(3, 4, 1, 2));
  EXPECT_THAT(portsBy(SortKey::BytesIn), ElementsAre(1, 2, 4, 3));
  EXPECT_THAT(portsBy(SortKey::BytesOut), ElementsAre(2, 1, 4, 3));
  EXPECT_THAT(portsBy(SortKey::Packets), ElementsAre(3, 2, 1, 4));
  EXPECT_THAT(portsBy(SortKey::Rate), ElementsAre(2, 1, 4, 3));
  EXPECT_THAT(portsBy(SortKey::LastSeen), ElementsAre(2, 1, 4, 3));
  EXPECT_THAT(portsBy(SortKey::Duration), ElementsAre(2, 1, 4, 3));
  EXPECT_THAT(portsBy(SortKey::Name, true), ElementsAre(4, 1, 3, 2)) << "device, then remote; case does not matter";
  EXPECT_THAT(portsBy(SortKey::Name), ElementsAre(2, 3, 1, 4));
  EXPECT_THAT(portsBy(SortKey::Remote, true), ElementsAre(4, 3, 2, 1)) << "by address where there is no name";
  EXPECT_THAT(portsBy(SortKey::Remote), ElementsAre(2, 1, 3, 4)) << "equal ones by bytes";
  EXPECT_THAT(portsBy(SortKey::Place, true), ElementsAre(2, 1, 4, 3)) << "what has no place comes last";
  EXPECT_THAT(portsBy(SortKey::Service, true), ElementsAre(4, 3, 2, 1)) << "dns, then https";
  EXPECT_THAT(portsBy(SortKey::Service), ElementsAre(2, 1, 4, 3));
}

TEST_F(ViewAnswerTest, cutAnswersRowsFromTheFirstAsked) {
  const ViewAnswer result = ask({.firstRow = 1, .count = 2});
  ASSERT_EQ(result.rows.size(), 2U);
  EXPECT_EQ(result.rows[0].devicePort, 1);
  EXPECT_EQ(result.rows[1].devicePort, 4);
  EXPECT_EQ(result.total, 4U);
  EXPECT_TRUE(ask({.firstRow = 99}).rows.empty());
  EXPECT_TRUE(ask({.count = 0}).rows.empty());
}

TEST_F(ViewAnswerTest, filterCountsWhatPassesAndTheRestIsOther) {
  const ViewAnswer result = ask({.filter = "bravo !dns"});
  EXPECT_EQ(result.total, 1U);
  EXPECT_EQ(result.rows[0].devicePort, 2);
}

TEST_F(ViewAnswerTest, badFilterIsAnError) {
  const auto result = answer(*store.snapshot(), {.filter = "!"}, names);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::BadFilter);
}

TEST_F(ViewAnswerTest, devicesShowBothLocalEndsAndCountTheConversationOnce) {
  const ViewAnswer result = ask({.kind = ViewKind::Devices});
  ASSERT_EQ(result.rows.size(), 3U);
  EXPECT_EQ(result.rows[0].device, ip("192.168.1.11"));
  EXPECT_EQ(result.rows[0].conversations, 2U);
  EXPECT_EQ(result.rows[1].device, ip("192.168.1.10"));
  EXPECT_EQ(result.rows[1].counted(), (TrafficSums{5'200, 540, 4, 2}));
  const Row& router = result.rows[2];
  EXPECT_EQ(router.device, ip("192.168.1.1"));
  EXPECT_TRUE(router.counted().isEmpty());
  EXPECT_EQ(router.peer, (TrafficSums{40, 200, 1, 2}));
  EXPECT_EQ(router.shown(), router.peer);
}

TEST_F(ViewAnswerTest, whatCountsOrdersOtherwiseThanWhatIsShown) {
  give(store,
       Make{.client = "192.168.1.12", .server = "192.168.1.1", .down = 90'000, .up = 9, .localEnds = LocalEnds::Both});
  const ViewAnswer shown = ask({.kind = ViewKind::Devices});
  EXPECT_EQ(shown.rows[0].device, ip("192.168.1.1")) << "it served two others";
  const ViewAnswer counted = ask({.kind = ViewKind::Devices, .sort = SortKey::Counted});
  EXPECT_EQ(counted.rows[0].device, ip("192.168.1.12"));
  EXPECT_EQ(counted.rows.back().device, ip("192.168.1.1"));
}

TEST_F(ViewAnswerTest, destinationsAndServicesSumTheirConversations) {
  const ViewAnswer destinations = ask({.kind = ViewKind::Destinations});
  ASSERT_EQ(destinations.rows.size(), 3U);
  EXPECT_EQ(destinations.rows[0].remote, ip("203.0.113.5"));
  EXPECT_EQ(destinations.rows[0].counted(), (TrafficSums{5'300, 9'500, 4, 2}));
  const ViewAnswer services = ask({.kind = ViewKind::Services});
  ASSERT_EQ(services.rows.size(), 2U);
  EXPECT_EQ(services.rows[1].service, serviceKey(17, 53));
  EXPECT_EQ(services.rows[1].counted(), (TrafficSums{270, 70, 52, 2}));
}

TEST_F(ViewAnswerTest, chipOnTheViewsOwnKeyPicksARow) {
  EXPECT_EQ(ask({.kind = ViewKind::Devices, .chip = {ip("192.168.1.10"), {}, {}}}).total, 1U);
  EXPECT_EQ(ask({.kind = ViewKind::Destinations, .chip = {{}, ip("198.51.100.1"), {}}}).total, 1U);
  EXPECT_EQ(ask({.kind = ViewKind::Services, .chip = {{}, {}, serviceKey(17, 53)}}).total, 1U);
}

TEST_F(ViewAnswerTest, chipOfADeviceGivesItsServicesAndDestinations) {
  const Chip chip{ip("192.168.1.11"), {}, {}};
  const ViewAnswer services = ask({.kind = ViewKind::Services, .chip = chip});
  ASSERT_EQ(services.total, 2U);
  EXPECT_EQ(services.rows[0].counted(), (TrafficSums{300, 9'000, 2, 1}));
  EXPECT_EQ(services.rows[1].counted(), (TrafficSums{70, 30, 50, 1}));
  EXPECT_EQ(ask({.kind = ViewKind::Destinations, .chip = chip}).total, 2U);
}

TEST_F(ViewAnswerTest, chipOfAServiceGivesItsDevicesWithPeers) {
  const ViewAnswer result = ask({.kind = ViewKind::Devices, .chip = {{}, {}, serviceKey(17, 53)}});
  ASSERT_EQ(result.total, 3U);
  EXPECT_EQ(result.rows[1].peer.bytes() + result.rows[1].counted().bytes(), 240U);
  EXPECT_EQ(result.other.counted(), (TrafficSums{5'300, 9'500, 4, 2}));
}

TEST_F(ViewAnswerTest, chipOfTheServerOfALocalConversationFindsIt) {
  const Chip chip{ip("192.168.1.1"), {}, {}};
  EXPECT_EQ(ask({.chip = chip}).total, 1U);
  EXPECT_EQ(ask({.kind = ViewKind::Services, .chip = chip}).total, 1U);
  EXPECT_EQ(ask({.kind = ViewKind::Destinations, .chip = chip}).total, 0U) << "it called nobody";
}

TEST_F(ViewAnswerTest, chipOfADeviceWithSeveralAddressesGivesThemAll) {
  give(store, Make{.client = "2001:db8::10", .server = "2001:db8:1::5", .clientPort = 5});
  const Chip chip{ip("192.168.1.10"), {}, {}, {ip("2001:db8::10"), ip("2001:db8::11")}};
  EXPECT_EQ(ask({.chip = chip}).total, 3U);
  EXPECT_EQ(ask({.kind = ViewKind::Devices, .chip = chip}).total, 2U);
  EXPECT_EQ(ask({.kind = ViewKind::Services, .chip = chip}).total, 2U);
  const Chip server{ip("192.168.1.99"), {}, {}, {ip("192.168.1.1")}};
  EXPECT_EQ(ask({.chip = server}).total, 1U) << "also by the remote end of a local conversation";
}

TEST_F(ViewAnswerTest, addressesOfOneDeviceShareARow) {
  give(store, Make{.client = "2001:db8::10", .server = "2001:db8:1::5", .clientPort = 5, .down = 30, .up = 3});
  const auto deviceOf = [](const IpAddress& address) {
    return address == ip("2001:db8::10") ? ip("192.168.1.10") : address;
  };
  const auto devices = answer(*store.snapshot(), {.kind = ViewKind::Devices}, names, {}, deviceOf).value();
  EXPECT_EQ(accounted(devices), devices.all);
  EXPECT_EQ(devices.total, 3U);
  const auto row = std::ranges::find(devices.rows, ip("192.168.1.10"), &Row::device);
  ASSERT_NE(row, devices.rows.end());
  EXPECT_EQ(row->bytesIn, 5'000U + 200 + 30);
  EXPECT_EQ(row->bytesOut, 500U + 40 + 3);
  EXPECT_EQ(row->conversations, 3U);
  const auto all = answer(*store.snapshot(), {.kind = ViewKind::Conversations}, names, {}, deviceOf).value();
  EXPECT_EQ(all.total, 5U) << "conversations keep the address they use";
}

TEST_F(ViewAnswerTest, chipsCombine) {
  const ViewAnswer result = ask({.chip = {ip("192.168.1.11"), ip("203.0.113.5"), serviceKey(6, 443)}});
  ASSERT_EQ(result.total, 1U);
  EXPECT_EQ(result.rows[0].devicePort, 2);
  EXPECT_EQ(ask({.chip = {ip("192.168.1.11"), ip("203.0.113.5"), serviceKey(6, 80)}}).total, 0U);
}

TEST_F(ViewAnswerTest, rowsWithoutTrafficInTheWindowAreNotShown) {
  store.tick(at(kStart + 400));
  give(store, Make{.clientPort = 9, .from = 399, .to = 400});
  EXPECT_EQ(ask({.window = Window::FiveMinutes}).total, 1U);
  EXPECT_EQ(ask({.window = Window::Hour}).total, 5U);
  EXPECT_EQ(ask({.window = Window::All}).total, 5U);
  store.tick(at(kStart + 30 * 3'600));
  EXPECT_EQ(ask({.window = Window::Day}).total, 0U);
  EXPECT_TRUE(ask({.window = Window::Day}).all.isEmpty());
  EXPECT_EQ(ask({.window = Window::All}).total, 5U);
}

TEST_F(ViewAnswerTest, answerNamesItsRevision) {
  const auto first = store.snapshot();
  const auto second = store.snapshot();
  EXPECT_GT(second->revision, first->revision);
  EXPECT_EQ(answer(*first, ViewQuery{}, names)->revision, first->revision);
  EXPECT_EQ(answer(*first, ViewQuery{}, names)->at, at(kStart + 10));
}

}  // namespace
}  // namespace soho::talkers
