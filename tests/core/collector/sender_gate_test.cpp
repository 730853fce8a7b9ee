#include "core/collector/sender_gate.h"

#include <gmock/gmock.h>

#include <array>

namespace soho::collector {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::array<std::uint8_t, 100> kPayload{};
constexpr Time kStart{1'700'000'000s};

decoder::Datagram from(IpAddress source, Time at = kStart) { return {kPayload, source, 50'000, at}; }
decoder::Datagram from(const char* source, Time at = kStart) { return from(*IpAddress::parse(source), at); }
std::vector<IpPrefix> prefixes(std::initializer_list<const char*> texts) {
  std::vector<IpPrefix> result;
  for (const char* text : texts) result.push_back(*IpPrefix::parse(text));
  return result;
}

TEST(SenderGate, anEmptyListAdmitsNobodyNotEvenLoopback) {
  SenderGate gate({});
  EXPECT_FALSE(gate.admits(from("127.0.0.1")));
  EXPECT_FALSE(gate.admits(from("::1")));
  EXPECT_FALSE(gate.admits(from("192.168.1.1")));
}

TEST(SenderGate, admitsAddressesAndPrefixesOfBothFamilies) {
  SenderGate gate(prefixes({"192.168.1.1", "10.0.0.0/8", "fd00::/8"}));
  EXPECT_TRUE(gate.admits(from("192.168.1.1")));
  EXPECT_TRUE(gate.admits(from("10.200.3.4")));
  EXPECT_TRUE(gate.admits(from("fd12::1")));
  EXPECT_FALSE(gate.admits(from("192.168.1.2")));
  EXPECT_FALSE(gate.admits(from("2001:db8::1")));
}

TEST(SenderGate, theIpv4DefaultRouteAdmitsNoIpv6) {
  SenderGate gate(prefixes({"0.0.0.0/0"}));
  EXPECT_TRUE(gate.admits(from("203.0.113.9")));
  EXPECT_FALSE(gate.admits(from("2001:db8::1")));
}

TEST(SenderGate, countsRefusedApartFromAccepted) {
  SenderGate gate(prefixes({"192.168.1.1"}));
  for (int i = 0; i < 3; ++i) gate.admits(from("192.168.1.1"));
  for (int i = 0; i < 2; ++i) gate.admits(from("192.168.1.2"));
  EXPECT_EQ(gate.counters().acceptedDatagrams, 3U);
  EXPECT_EQ(gate.counters().acceptedBytes, 300U);
  EXPECT_EQ(gate.counters().refusedDatagrams, 2U);
  EXPECT_EQ(gate.counters().refusedBytes, 200U);
}

TEST(SenderGate, showsUnknownSendersLatestFirst) {
  SenderGate gate({});
  gate.admits(from("192.168.1.1", kStart));
  gate.admits(from("192.168.1.2", kStart + 1s));
  gate.admits(from("192.168.1.1", kStart + 2s));
  const auto unknown = gate.unknownSenders();
  ASSERT_THAT(unknown, SizeIs(2));
  EXPECT_EQ(unknown[0].address.toString(), "192.168.1.1");
  EXPECT_EQ(unknown[0].datagrams, 2U);
  EXPECT_EQ(unknown[0].bytes, 200U);
  EXPECT_EQ(unknown[0].firstSeen, kStart);
  EXPECT_EQ(unknown[0].lastSeen, kStart + 2s);
  EXPECT_EQ(unknown[1].address.toString(), "192.168.1.2");
  EXPECT_EQ(unknown[1].allowOption(), "--allow 192.168.1.2");
}

TEST(SenderGate, announcesEachUnknownSenderOnce) {
  std::vector<std::string> announced;
  SenderGate gate({}, [&](const UnknownSender& sender) { announced.push_back(sender.allowOption()); });
  for (int i = 0; i < 5; ++i) gate.admits(from("192.168.1.1", kStart + i * 1h));
  gate.admits(from("fe80::1"));
  EXPECT_THAT(announced, ElementsAre("--allow 192.168.1.1", "--allow fe80::1"));
}

TEST(SenderGate, aFloodOfForgedSendersIsAnnouncedAndListedWithinBounds) {
  std::size_t announced = 0;
  SenderGate gate({}, [&](const UnknownSender&) { ++announced; });
  constexpr std::uint32_t kSenders = 10'000;
  for (std::uint32_t i = 0; i < kSenders; ++i) gate.admits(from(IpAddress::v4(0xcb007100 + i), kStart + i * 1ms));
  EXPECT_EQ(announced, kAnnouncementBurst);
  EXPECT_THAT(gate.unknownSenders(), SizeIs(kMaxUnknownSenders));
  EXPECT_EQ(gate.counters().refusedDatagrams, kSenders);
  EXPECT_EQ(gate.counters().unlistedDatagrams, kSenders - kMaxUnknownSenders);
  EXPECT_EQ(gate.counters().delayedAnnouncements, kMaxUnknownSenders - kAnnouncementBurst);
}

TEST(SenderGate, announcementsResumeAfterThePause) {
  std::size_t announced = 0;
  SenderGate gate({}, [&](const UnknownSender&) { ++announced; });
  for (std::uint32_t i = 0; i <= kAnnouncementBurst; ++i) gate.admits(from(IpAddress::v4(0x0a000000 + i)));
  ASSERT_EQ(announced, kAnnouncementBurst);
  gate.admits(from("192.0.2.1", kStart + kAnnouncementPause));
  EXPECT_EQ(announced, kAnnouncementBurst + 1);
  gate.admits(from("192.0.2.2", kStart + kAnnouncementPause));
  EXPECT_EQ(announced, kAnnouncementBurst + 1);
}

TEST(SenderGate, whoWasHeldBackInABurstIsNamedAsSoonAsThereIsRoom) {
  std::vector<std::string> announced;
  SenderGate gate({}, [&](const UnknownSender& sender) { announced.push_back(sender.address.toString()); });
  for (std::uint32_t i = 0; i < kAnnouncementBurst; ++i) gate.admits(from(IpAddress::v4(0x0a000000 + i)));
  gate.admits(from("192.0.2.1"));
  ASSERT_THAT(announced, SizeIs(kAnnouncementBurst));
  for (auto after = 1s; after <= 2 * kAnnouncementPause; after += 1s) gate.admits(from("192.0.2.1", kStart + after));
  ASSERT_THAT(announced, SizeIs(kAnnouncementBurst + 1));
  EXPECT_EQ(announced.back(), "192.0.2.1");
  EXPECT_EQ(gate.counters().delayedAnnouncements, 1U);
}

TEST(SenderGate, aFullTableMakesRoomOnlyFromSilentSenders) {
  SenderGate gate({});
  for (std::uint32_t i = 0; i < kMaxUnknownSenders; ++i) gate.admits(from(IpAddress::v4(0x0a000000 + i)));
  const Time later = kStart + kUnknownSenderIdle;
  gate.admits(from("10.0.0.0", later - 2s));
  gate.admits(from("192.0.2.1", later - 2s));
  EXPECT_EQ(gate.counters().unlistedDatagrams, 1U);
  gate.admits(from("192.0.2.1", later));
  const auto unknown = gate.unknownSenders();
  ASSERT_THAT(unknown, SizeIs(2));
  EXPECT_EQ(unknown[0].address.toString(), "192.0.2.1");
  EXPECT_EQ(unknown[1].address.toString(), "10.0.0.0");
}

TEST(SenderGate, anAllowedSenderLeavesTheUnknown) {
  SenderGate gate({});
  gate.admits(from("192.168.1.1"));
  gate.admits(from("192.168.1.2"));
  gate.setAllowed(prefixes({"192.168.1.1"}));
  ASSERT_THAT(gate.unknownSenders(), SizeIs(1));
  EXPECT_EQ(gate.unknownSenders()[0].address.toString(), "192.168.1.2");
  EXPECT_TRUE(gate.admits(from("192.168.1.1")));
}

TEST(SenderGate, captureFilesNeedNoPermission) {
  auto gate = SenderGate::admittingEveryone();
  EXPECT_TRUE(gate.admits(from("203.0.113.1")));
  EXPECT_THAT(gate.unknownSenders(), IsEmpty());
}

}  // namespace
}  // namespace soho::collector
