#include "app/ctl/geoip_text.h"

#include "app/ctl/json_values.h"
#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

using geoip::PlaceKind;

QString translated(const char* text, int count = -1) {
  return QCoreApplication::translate("CtlGeoip", text, nullptr, count);
}

QString wordOf(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::Asn:
      return u"asn"_s;
    case PlaceKind::City:
      return u"city"_s;
    case PlaceKind::Country:
      break;
  }
  return u"country"_s;
}

QString wordOf(geoip::PlaceProvider provider) {
  switch (provider) {
    case geoip::PlaceProvider::MaxMind:
      return u"maxmind"_s;
    case geoip::PlaceProvider::DbIp:
      return u"db-ip"_s;
    case geoip::PlaceProvider::Other:
      break;
  }
  return u"other"_s;
}

QString dateOf(Time time, const QLocale& locale) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
  return locale.toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date(), QLocale::ShortFormat);
}

QString lineOf(const geoip::PlaceFile& file, Time now, const QLocale& locale) {
  if (file.problem) return text::oneLine(*file.problem) + u'\n';
  const auto days = std::chrono::duration_cast<std::chrono::days>(now - file.builtAt).count();
  //: %1 is the kind of database such as GeoLite2-ASN, %2 a date, %n its age, %3 a file
  return translated(QT_TRANSLATE_N_NOOP("CtlGeoip", "%1 of %2, %n day(s) old: %3"),
                    static_cast<int>(std::max<long>(days, 0)))
             .arg(textOf(file.type), dateOf(file.builtAt, locale), textOf(file.path)) +
         u'\n';
}

QStringList attributionsOf(const control::PlaceStatus& status) {
  QStringList words;
  for (const geoip::PlaceFile& file : status.files) {
    if (!file.problem && !file.attribution.empty()) words.append(textOf(file.attribution));
  }
  words.removeDuplicates();
  return words;
}

}  // namespace

QString textOf(const control::PlaceStatus& status, Time now, const QLocale& locale) {
  QString text;
  const auto isUsed = [](const geoip::PlaceFile& file) { return !file.problem; };
  for (const geoip::PlaceFile& file : status.files) text += lineOf(file, now, locale);
  if (std::ranges::none_of(status.files, isUsed)) {
    text += translated(QT_TRANSLATE_NOOP("CtlGeoip",
                                         "No location database is in use, so no country and no network owner is shown. "
                                         "Download one: sohoflowctl geoip update\n"));
  }
  for (const QString& words : attributionsOf(status)) text += words + u'\n';
  return text;
}

QJsonObject jsonOf(const control::PlaceStatus& status) {
  QJsonArray files;
  for (const geoip::PlaceFile& file : status.files) {
    QJsonObject object{{u"kind"_s, wordOf(file.kind)}, {u"path"_s, textOf(file.path)}, {u"in_use"_s, !file.problem}};
    if (file.problem) {
      object.insert(u"problem"_s, text::oneLine(*file.problem));
    } else {
      object.insert(u"type"_s, textOf(file.type));
      object.insert(u"source"_s, wordOf(file.provider));
      object.insert(u"built"_s, timeOf(file.builtAt));
      object.insert(u"attribution"_s, textOf(file.attribution));
    }
    files.append(object);
  }
  QJsonArray folders;
  for (const std::string& folder : status.folders) folders.append(textOf(folder));
  return {{u"files"_s, files}, {u"folders"_s, folders}};
}

}  // namespace soho::ctl
