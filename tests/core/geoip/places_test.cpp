#include "core/geoip/places.h"

#include "test_databases.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace soho::geoip {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::SizeIs;

const IpAddress kSweden = *IpAddress::parse("89.160.20.113");

class PlacesTest : public testing::Test {
 protected:
  void put(const std::string& name, const std::string& as) {
    fs::copy_file(testDatabase(name), folder / as, fs::copy_options::overwrite_existing);
    fs::permissions(folder / as, fs::perms(0644));
  }
  void reload() { places.reload({folder.path()}); }

  tests::TemporaryFolder folder;
  Places places;
};

TEST_F(PlacesTest, ownerAndCountryComeFromTheFilesOfAFolder) {
  put("GeoLite2-ASN-Test", "GeoLite2-ASN.mmdb");
  put("GeoLite2-Country-Test", "GeoLite2-Country.mmdb");
  reload();
  EXPECT_THAT(places.files(), SizeIs(2));
  EXPECT_FALSE(places.isKnown(kSweden));
  EXPECT_EQ(places.known(kSweden).country, nullptr) << "what is known is never looked up";
  const Place& place = places.lookUp(kSweden);
  ASSERT_NE(place.country, nullptr);
  ASSERT_NE(place.owner, nullptr);
  EXPECT_EQ(place.country->code, "SE");
  EXPECT_THAT(place.country->words, HasSubstr("Schweden"));
  EXPECT_EQ(*place.owner, "Bredband2 AB");
  EXPECT_EQ(place.asNumber, 29518U);
  EXPECT_EQ(places.known(kSweden).country, place.country);
}

TEST_F(PlacesTest, aCityFileTellsCountriesToo) {
  put("GeoLite2-City-Test", "GeoLite2-City.mmdb");
  reload();
  ASSERT_NE(places.lookUp(kSweden).country, nullptr);
  EXPECT_EQ(places.lookUp(kSweden).country->code, "SE");
}

TEST_F(PlacesTest, aBrokenFileIsToldAndTheOthersServe) {
  put("GeoIP2-City-Test-Broken-Double-Format", "GeoLite2-City.mmdb");
  put("GeoLite2-Country-Test", "GeoLite2-Country.mmdb");
  reload();
  ASSERT_THAT(places.files(), SizeIs(2));
  EXPECT_FALSE(places.files()[0].problem);
  ASSERT_TRUE(places.files()[1].problem);
  EXPECT_EQ(places.files()[1].kind, PlaceKind::City);
  EXPECT_EQ(places.files()[1].problem->code, ErrorCode::FileDamaged);
  EXPECT_EQ(places.lookUp(kSweden).country->code, "SE");
}

TEST_F(PlacesTest, aReplacedFileIsNoticedAndUsed) {
  reload();
  EXPECT_TRUE(places.isEmpty());
  EXPECT_EQ(places.lookUp(kSweden).country, nullptr);
  put("GeoLite2-Country-Test", "GeoLite2-Country.mmdb");
  EXPECT_TRUE(places.hasChanged());
  reload();
  EXPECT_FALSE(places.hasChanged());
  EXPECT_NE(places.lookUp(kSweden).country, nullptr) << "what was not found before is looked up again";
  fs::last_write_time(folder / "GeoLite2-Country.mmdb", fs::file_time_type::clock::now() + std::chrono::hours(1));
  EXPECT_TRUE(places.hasChanged());
}

TEST_F(PlacesTest, foldersThatAreNotThereAreNoProblem) {
  places.reload({folder / "none", "/proc/self/mem"});
  EXPECT_THAT(places.files(), SizeIs(0));
  EXPECT_THAT(places.folders(), SizeIs(2));
}

TEST_F(PlacesTest, theNewerOfTwoFilesOfAKindServes) {
  put("GeoLite2-City-Test", "a.mmdb");
  put("GeoIP2-City-Test", "b.mmdb");
  reload();
  const auto newest = std::max(PlaceDatabase::open(folder / "a.mmdb").value()->file().builtAt,
                               PlaceDatabase::open(folder / "b.mmdb").value()->file().builtAt);
  ASSERT_THAT(places.files(), SizeIs(1));
  EXPECT_EQ(places.files()[0].builtAt, newest);
}

TEST(UsualPlaceFolders, theUsersComeBeforeTheSystems) {
  const auto folders = usualPlaceFolders("/home/a/.local/share");
  EXPECT_EQ(folders.front(), "/home/a/.local/share/sohoflow/geoip");
  EXPECT_THAT(folders, testing::Contains("/var/lib/GeoIP"));
  EXPECT_EQ(usualPlaceFolders({}).front(), "/var/lib/GeoIP");
}

}  // namespace
}  // namespace soho::geoip
