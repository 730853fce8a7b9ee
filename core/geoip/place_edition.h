// Which database comes from where: names, addresses, what the makers' servers say. Pure; any thread.
// MaxMind: metadata (edition, date, MD5 of the database) and the database as .tar.gz, both with the account's basic
// authentication; https://dev.maxmind.com/geoip/updating-databases. DB-IP Lite: one .mmdb.gz a month, without account;
// https://db-ip.com/db/lite.php.
#pragma once

#include "core/base/result.h"
#include "core/geoip/place_source.h"

#include <QByteArray>
#include <QDate>
#include <QUrl>

#include <string>
#include <vector>

namespace soho::geoip {

/// The makers' servers; others in tests.
struct PlaceServers {
  QUrl maxMind{QStringLiteral("https://updates.maxmind.com")};
  QUrl dbIp{QStringLiteral("https://download.db-ip.com")};
};

/// "GeoLite2-ASN.mmdb" or "dbip-asn-lite.mmdb": names under which ntopng finds them too.
[[nodiscard]] QString fileNameOf(PlaceProvider provider, PlaceKind kind);

[[nodiscard]] QUrl metadataUrl(const PlaceServers& servers, PlaceKind kind);
[[nodiscard]] QUrl maxMindUrl(const PlaceServers& servers, PlaceKind kind, const QDate& date);
[[nodiscard]] QUrl dbIpUrl(const PlaceServers& servers, PlaceKind kind, const QDate& month);

struct EditionFacts {
  QDate date;
  QByteArray md5;  ///< Of the unpacked database, 32 lower-case hexadecimal digits.
};
/// Malformed when it is not what it should be.
[[nodiscard]] Result<EditionFacts> readMetadata(const QByteArray& json, PlaceKind kind);

/// Files of this age are refreshed.
inline constexpr std::chrono::hours kRefreshAfter{24 * 7};

}  // namespace soho::geoip
