#include "core/geoip/place_database.h"

#include "test_databases.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

namespace soho::geoip {
namespace {

using testing::Contains;

const IpAddress kSweden = *IpAddress::parse("89.160.20.113");
const IpAddress kPrivate = *IpAddress::parse("192.168.1.1");

TEST(PlaceDatabase, tellsTheOwnerOfANetwork) {
  const auto asn = PlaceDatabase::open(testDatabase("GeoLite2-ASN-Test"));
  ASSERT_TRUE(asn) << asn.error().detail;
  EXPECT_EQ((*asn)->file().kind, PlaceKind::Asn);
  EXPECT_EQ((*asn)->file().provider, PlaceProvider::MaxMind);
  EXPECT_EQ((*asn)->file().type, "GeoLite2-ASN");
  EXPECT_GT((*asn)->file().builtAt, Time(std::chrono::hours(24 * 365 * 40)));
  EXPECT_THAT((*asn)->file().attribution, testing::HasSubstr("https://www.maxmind.com"));
  const auto owner = (*asn)->ownerOf(kSweden);
  ASSERT_TRUE(owner);
  EXPECT_EQ(owner->name, "Bredband2 AB");
  EXPECT_EQ(owner->asNumber, 29518U);
  EXPECT_FALSE((*asn)->ownerOf(kPrivate));
}

TEST(PlaceDatabase, tellsTheCountryInSeveralLanguages) {
  for (const char* name : {"GeoLite2-Country-Test", "GeoLite2-City-Test", "GeoIP2-City-Test"}) {
    const auto database = PlaceDatabase::open(testDatabase(name));
    ASSERT_TRUE(database) << name << database.error().detail;
    const auto country = (*database)->countryOf(kSweden);
    ASSERT_TRUE(country) << name;
    EXPECT_EQ(country->code, "SE");
    EXPECT_EQ(country->names.front(), "Sweden");
    EXPECT_THAT(country->names, Contains("Schweden"));
    EXPECT_FALSE((*database)->countryOf(kPrivate));
    EXPECT_TRUE((*database)->countryOf(*IpAddress::parse("2001:218::1"))) << "IPv6 too";
  }
}

TEST(PlaceDatabase, brokenFilesAreRefused) {
  for (const char* name : {"GeoIP2-City-Test-Broken-Double-Format", "GeoIP2-City-Test-Invalid-Node-Count"}) {
    const auto opened = PlaceDatabase::open(testDatabase(name));
    ASSERT_FALSE(opened) << name;
    EXPECT_EQ(opened.error().code, ErrorCode::FileDamaged) << name;
    EXPECT_FALSE(opened.error().detail.empty());
  }
}

TEST(PlaceDatabase, whatIsNoDatabaseIsRefusedAtEveryLength) {
  const tests::TemporaryFolder folder;
  std::ifstream whole(testDatabase("GeoLite2-Country-Test"), std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(whole), {}};
  ASSERT_GT(bytes.size(), 1'000U);
  for (std::size_t length = 0; length < bytes.size(); length += 997) {
    std::ofstream(folder / "cut.mmdb", std::ios::binary) << bytes.substr(0, length);
    const auto opened = PlaceDatabase::open(folder / "cut.mmdb");
    ASSERT_FALSE(opened) << length;
    EXPECT_EQ(opened.error().code, ErrorCode::FileDamaged) << length;
  }
  EXPECT_EQ(PlaceDatabase::open(folder / "none.mmdb").error().code, ErrorCode::FileMissing);
}

TEST(PlaceDatabase, theKindComesFromTheTypeTheFileStates) {
  EXPECT_EQ(kindOf("DBIP-ASN-Lite (compat=GeoLite2-ASN)", "x"), PlaceKind::Asn);
  EXPECT_EQ(kindOf("DBIP-City-Lite", "x"), PlaceKind::City);
  EXPECT_EQ(kindOf("DBIP-Country-Lite", "x"), PlaceKind::Country);
  EXPECT_EQ(kindOf("GeoIP2-Anonymous-IP", "x").error().code, ErrorCode::Unsupported);
}

}  // namespace
}  // namespace soho::geoip
