#include "core/names/device_book.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <ctime>

namespace soho::names {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const IpAddress kPhone = IpAddress::v4(0xc0a80105);
const IpAddress kPhone6 = *IpAddress::parse("2001:db8:1::5");
const IpAddress kLaptop = IpAddress::v4(0xc0a80106);
const IpAddress kRouter = IpAddress::v4(0xc0a80101);
const MacAddress kPhoneMac(0x001122334455);
const MacAddress kLaptopMac(0x001122334466);
constexpr Time kNoon{std::chrono::hours(24 * 365 + 12)};

Time utcMidnight(Time moment) { return std::chrono::floor<std::chrono::days>(moment); }

Sighting sighting(IpAddress address, MacAddress mac = {}, std::uint64_t in = 10, std::uint64_t out = 1,
                  Time at = kNoon) {
  return {address, mac, in, out, at, at};
}

class DeviceBookTest : public testing::Test {
 protected:
  std::vector<IpAddress> see(std::vector<Sighting> sightings, Time now = kNoon) { return book.look(sightings, now); }
  DeviceBook book{utcMidnight};
};

TEST_F(DeviceBookTest, aDeviceAppearsOnceAndIsNewUntilAcknowledged) {
  EXPECT_THAT(see({sighting(kPhone)}), ElementsAre(kPhone));
  EXPECT_THAT(see({sighting(kPhone)}), IsEmpty());
  EXPECT_TRUE(book.find(kPhone)->isNew);
  book.acknowledge(std::vector{kPhone});
  EXPECT_FALSE(book.find(kPhone)->isNew);
}

TEST_F(DeviceBookTest, acknowledgingNobodyInParticularAcknowledgesAll) {
  see({sighting(kPhone), sighting(kLaptop)});
  book.acknowledge({});
  EXPECT_FALSE(book.find(kPhone)->isNew);
  EXPECT_FALSE(book.find(kLaptop)->isNew);
}

TEST_F(DeviceBookTest, anAddressThatNeverSentIsNoDevice) {
  EXPECT_THAT(see({sighting(kPhone, {}, 500, 0)}), IsEmpty());
  EXPECT_EQ(book.find(kPhone), nullptr) << "somebody scans the network; nobody is there";
}

TEST_F(DeviceBookTest, addressesOfOneMacAreOneDevice) {
  see({sighting(kPhone, kPhoneMac), sighting(kPhone6, kPhoneMac), sighting(kLaptop, kLaptopMac)});
  EXPECT_EQ(book.size(), 2U);
  EXPECT_EQ(book.find(kPhone), book.find(kPhone6));
  EXPECT_THAT(book.addressesOf(kPhone6), ElementsAre(kPhone, kPhone6)) << "IPv4 first, whichever was seen last";
  EXPECT_EQ(book.firstAddressOf(kPhone6), kPhone);
  EXPECT_THAT(book.addressesOf(kRouter), ElementsAre(kRouter)) << "nobody's";
  EXPECT_EQ(book.firstAddressOf(kRouter), kRouter);
  EXPECT_THAT(book.find(kPhone)->addresses, SizeIs(2));
}

TEST_F(DeviceBookTest, twoEntriesBecomeOneWhenTheirMacIsLearnt) {
  see({sighting(kPhone, {}, 10, 1, kNoon - 1h), sighting(kPhone6, {}, 20, 2)});
  EXPECT_EQ(book.size(), 2U);
  ASSERT_TRUE(book.setLabel(kPhone6, "Phone"));
  ASSERT_TRUE(
      book.setLeases(kRouter, std::vector<Lease>{{kPhone, kPhoneMac, "android", {}}, {kPhone6, kPhoneMac, "", {}}}));
  EXPECT_THAT(see({sighting(kPhone, {}, 10, 1), sighting(kPhone6, {}, 20, 2)}), IsEmpty());
  ASSERT_EQ(book.size(), 1U);
  const KnownDevice& phone = *book.find(kPhone);
  EXPECT_EQ(phone.label, "Phone");
  EXPECT_EQ(phone.hostName, "android");
  EXPECT_EQ(phone.firstSeen, kNoon - 1h);
  EXPECT_EQ(phone.bytesIn, 30U) << "what each had moved, and nothing twice";
}

TEST_F(DeviceBookTest, anAddressThatGotAnotherMacIsAnotherDevice) {
  see({sighting(kPhone, kPhoneMac)});
  ASSERT_TRUE(book.setLabel(kPhone, "Phone"));
  EXPECT_THAT(see({sighting(kPhone, kLaptopMac)}), ElementsAre(kPhone));
  EXPECT_EQ(book.find(kPhone)->label, "");
  EXPECT_THAT(see({sighting(kLaptop, kPhoneMac)}), IsEmpty()) << "the phone is back under another address";
  EXPECT_EQ(book.find(kLaptop)->label, "Phone");
}

TEST_F(DeviceBookTest, whoeverIsBehindARouterIsToldApartByAddress) {
  std::vector<Sighting> behind;
  for (std::uint32_t host = 0; host < 10; ++host)
    behind.push_back(sighting(IpAddress::v4(0xc0a80120 + host), kPhoneMac));
  see(behind);
  EXPECT_EQ(book.size(), 10U - DeviceBook::kMostIpv4Addresses + 1);
  see(behind);
  EXPECT_EQ(book.size(), 10U - DeviceBook::kMostIpv4Addresses + 1);
}

TEST_F(DeviceBookTest, manyTemporaryIpv6AddressesStayOneDevice) {
  for (std::uint64_t number = 0; number < 100; ++number) {
    see({sighting(IpAddress::v6(0x20010db8ULL << 32, number + 1), kPhoneMac, 10, 1,
                  kNoon + std::chrono::hours(number))});
  }
  EXPECT_EQ(book.size(), 1U);
  EXPECT_THAT(book.devices()[0].addresses, SizeIs(DeviceBook::kMostAddresses));
  EXPECT_NE(book.find(IpAddress::v6(0x20010db8ULL << 32, 100)), nullptr) << "the newest are kept";
}

TEST_F(DeviceBookTest, todaysVolumeCountsWhatIsAddedAndBeginsAgainAtMidnight) {
  see({sighting(kPhone, {}, 100, 10)});
  see({sighting(kPhone, {}, 150, 12)});
  EXPECT_EQ(book.find(kPhone)->bytesIn, 150U);
  EXPECT_EQ(book.find(kPhone)->bytesOut, 12U);
  see({sighting(kPhone, {}, 170, 13)}, kNoon + 12h);
  EXPECT_EQ(book.find(kPhone)->bytesIn, 20U);
  EXPECT_EQ(book.find(kPhone)->bytesOut, 1U);
}

TEST_F(DeviceBookTest, aRowThatBeganAgainLosesNothing) {
  see({sighting(kPhone, {}, 100, 10)});
  see({sighting(kPhone, {}, 30, 3)});
  EXPECT_EQ(book.find(kPhone)->bytesIn, 130U) << "the table had given the row up in between";
  see({});
  see({sighting(kPhone, {}, 30, 3)});
  EXPECT_EQ(book.find(kPhone)->bytesIn, 160U);
}

TEST_F(DeviceBookTest, whatWasKeptGoesOn) {
  see({sighting(kPhone, kPhoneMac, 100, 10), sighting(kLaptop)});
  ASSERT_TRUE(book.setLabel(kPhone, "Phone"));
  EXPECT_TRUE(book.meetCountry("DE"));
  DeviceBook next(utcMidnight);
  next.restore(book.devices(), book.countries());
  EXPECT_EQ(next.devices(), book.devices());
  EXPECT_FALSE(next.meetCountry("DE"));
  EXPECT_THAT(next.look(std::vector{sighting(kPhone6, kPhoneMac, 5, 5)}, kNoon), IsEmpty());
  EXPECT_EQ(next.find(kPhone6)->label, "Phone");
  EXPECT_EQ(next.find(kPhone6)->bytesIn, 105U);
}

TEST_F(DeviceBookTest, labelsAreForDevicesThatExistAndTextThatCanBeShown) {
  EXPECT_EQ(book.setLabel(kPhone, "Phone").error().code, ErrorCode::BadAddress);
  see({sighting(kPhone)});
  EXPECT_EQ(book.setLabel(kPhone, "a\nb").error().code, ErrorCode::BadSetting);
  EXPECT_EQ(book.setLabel(kPhone, std::string(kMaxLabelBytes + 1, 'x')).error().code, ErrorCode::BadSetting);
  EXPECT_TRUE(book.setLabel(kPhone, "  Großmutters Telefon "));
  EXPECT_EQ(book.find(kPhone)->label, "Großmutters Telefon");
  EXPECT_TRUE(book.setLabel(kPhone, ""));
  EXPECT_EQ(book.find(kPhone)->label, "");
}

TEST_F(DeviceBookTest, aRoutersLeasesTakeThePlaceOfItsOldOnes) {
  see({sighting(kPhone, kPhoneMac), sighting(kLaptop)});
  ASSERT_TRUE(book.setLeases(kRouter, std::vector<Lease>{{kPhone, kPhoneMac, "old\x1b[31m", {}}}));
  EXPECT_EQ(book.find(kPhone)->hostName, "old[31m") << "no escape sequence reaches a terminal";
  ASSERT_TRUE(book.setLeases(kRouter, std::vector<Lease>{{kPhone, kPhoneMac, "new", {}}}));
  EXPECT_EQ(book.find(kPhone)->hostName, "new");
  ASSERT_TRUE(book.setLeases(kRouter, std::vector<Lease>{{kPhone, kLaptopMac, "laptop", {}}}));
  EXPECT_EQ(book.find(kPhone)->hostName, "new") << "the lease is another device's, which was not seen yet";
  EXPECT_EQ(book.setLeases(kRouter, std::vector<Lease>(kMaxLeases + 1)).error().code, ErrorCode::TooLarge);
}

TEST_F(DeviceBookTest, theBookIsBoundedAndKeepsTheLabelled) {
  see({sighting(kPhone, kPhoneMac, 10, 1, kNoon - 100h)});
  ASSERT_TRUE(book.setLabel(kPhone, "Phone"));
  for (std::uint32_t host = 0; host < 3 * DeviceBook::kMostDevices; ++host) {
    see({sighting(IpAddress::v4(0x0a000000 + host), {}, 10, 1, kNoon + std::chrono::seconds(host))});
  }
  EXPECT_LE(book.size(), DeviceBook::kMostDevices);
  ASSERT_NE(book.find(kPhone), nullptr);
  EXPECT_EQ(book.find(kPhone)->label, "Phone");
  EXPECT_NE(book.find(IpAddress::v4(0x0a000000 + 3 * DeviceBook::kMostDevices - 1)), nullptr);
}

TEST(LocalMidnight, followsTheTimeZoneOverAChangeOfTheClock) {
  ASSERT_EQ(::setenv("TZ", "Europe/Berlin", 1), 0);
  ::tzset();
  // 2026-03-29 12:00 UTC: summer time began that night; midnight was 23:00 UTC of the day before.
  const Time noon{std::chrono::sys_days(std::chrono::year(2026) / 3 / 29) + 12h};
  EXPECT_EQ(localMidnight(noon), noon - 13h);
  EXPECT_EQ(localMidnight(noon + 24h), noon + 24h - 14h);
  ::unsetenv("TZ");
  ::tzset();
}

}  // namespace
}  // namespace soho::names
