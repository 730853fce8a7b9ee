#include "core/geoip/place_edition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soho::geoip {
namespace {

QString maxMindName(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::Asn:
      return u"GeoLite2-ASN"_s;
    case PlaceKind::City:
      return u"GeoLite2-City"_s;
    case PlaceKind::Country:
      break;
  }
  return u"GeoLite2-Country"_s;
}

QString dbIpName(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::Asn:
      return u"dbip-asn-lite"_s;
    case PlaceKind::City:
      return u"dbip-city-lite"_s;
    case PlaceKind::Country:
      break;
  }
  return u"dbip-country-lite"_s;
}

QUrl under(const QUrl& server, const QString& path, const QUrlQuery& query = {}) {
  QUrl url = server;
  url.setPath(server.path() + path);
  url.setQuery(query);
  return url;
}

bool isHexDigit(char character) {
  return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
}

}  // namespace

QString fileNameOf(PlaceProvider provider, PlaceKind kind) {
  return (provider == PlaceProvider::DbIp ? dbIpName(kind) : maxMindName(kind)) + u".mmdb";
}

QUrl metadataUrl(const PlaceServers& servers, PlaceKind kind) {
  return under(servers.maxMind, u"/geoip/updates/metadata"_s, {{u"edition_id"_s, maxMindName(kind)}});
}

QUrl maxMindUrl(const PlaceServers& servers, PlaceKind kind, const QDate& date) {
  return under(servers.maxMind, u"/geoip/databases/"_s + maxMindName(kind) + u"/download"_s,
               {{u"date"_s, date.toString(u"yyyyMMdd"_s)}, {u"suffix"_s, u"tar.gz"_s}});
}

QUrl dbIpUrl(const PlaceServers& servers, PlaceKind kind, const QDate& month) {
  return under(servers.dbIp, u"/free/"_s + dbIpName(kind) + u'-' + month.toString(u"yyyy-MM"_s) + u".mmdb.gz"_s);
}

Result<EditionFacts> readMetadata(const QByteArray& json, PlaceKind kind) {
  const QJsonArray databases = QJsonDocument::fromJson(json).object().value(u"databases"_s).toArray();
  for (const QJsonValue value : databases) {
    const QJsonObject database = value.toObject();
    if (database.value(u"edition_id"_s).toString() != maxMindName(kind)) continue;
    EditionFacts facts{QDate::fromString(database.value(u"date"_s).toString(), Qt::ISODate),
                       database.value(u"md5"_s).toString().toLatin1().toLower()};
    if (!facts.date.isValid() || facts.md5.size() != 32 || !std::ranges::all_of(facts.md5, isHexDigit)) break;
    return facts;
  }
  return failure(ErrorCode::Malformed, "MaxMind's answer about " + maxMindName(kind).toStdString(),
                 "date or checksum is missing");
}

}  // namespace soho::geoip
