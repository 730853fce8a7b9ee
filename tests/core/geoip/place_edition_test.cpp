#include "core/geoip/place_edition.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace soho::geoip {
namespace {

const QDate kDay(2026, 1, 9);

TEST(PlaceEdition, addressesAreTheMakers) {
  const PlaceServers servers;
  EXPECT_EQ(metadataUrl(servers, PlaceKind::Asn).toString(),
            u"https://updates.maxmind.com/geoip/updates/metadata?edition_id=GeoLite2-ASN"_s);
  EXPECT_EQ(maxMindUrl(servers, PlaceKind::City, kDay).toString(),
            u"https://updates.maxmind.com/geoip/databases/GeoLite2-City/download?date=20260109&suffix=tar.gz"_s);
  EXPECT_EQ(dbIpUrl(servers, PlaceKind::Country, kDay).toString(),
            u"https://download.db-ip.com/free/dbip-country-lite-2026-01.mmdb.gz"_s);
}

TEST(PlaceEdition, aMirrorMayLieInAFolder) {
  PlaceServers servers;
  servers.dbIp = QUrl(u"http://mirror.example:8080/places"_s);
  EXPECT_EQ(dbIpUrl(servers, PlaceKind::Asn, kDay).toString(),
            u"http://mirror.example:8080/places/free/dbip-asn-lite-2026-01.mmdb.gz"_s);
}

TEST(PlaceEdition, ntopngFindsTheFilesByTheirNames) {
  EXPECT_EQ(fileNameOf(PlaceProvider::MaxMind, PlaceKind::City), u"GeoLite2-City.mmdb"_s);
  EXPECT_EQ(fileNameOf(PlaceProvider::DbIp, PlaceKind::Asn), u"dbip-asn-lite.mmdb"_s);
}

TEST(PlaceEdition, metadataIsCheckedBeforeItIsUsed) {
  const QByteArray md5(32, 'a');
  const auto answer = [&](const char* edition, const char* date, const QByteArray& sum) -> QByteArray {
    return QByteArray(R"({"databases":[{"edition_id":")") + edition + R"(","date":")" + date + R"(","md5":")" + sum +
           "\"}]}";
  };
  const auto facts = readMetadata(answer("GeoLite2-ASN", "2026-01-09", md5), PlaceKind::Asn);
  ASSERT_TRUE(facts);
  EXPECT_EQ(facts->date, kDay);
  EXPECT_EQ(facts->md5, md5);
  for (const QByteArray& wrong :
       {answer("GeoLite2-City", "2026-01-09", md5), answer("GeoLite2-ASN", "yesterday", md5),
        answer("GeoLite2-ASN", "2026-01-09", "abc"), answer("GeoLite2-ASN", "2026-01-09", QByteArray(32, 'x')),
        QByteArray("<html>"), QByteArray("{}"), QByteArray()}) {
    EXPECT_EQ(readMetadata(wrong, PlaceKind::Asn).error().code, ErrorCode::Malformed) << wrong.toStdString();
  }
}

}  // namespace
}  // namespace soho::geoip
