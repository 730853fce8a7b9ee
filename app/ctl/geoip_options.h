// What `sohoflowctl geoip …` was asked for, checked. Pure.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace soho::ctl {

enum class GeoipCommand { Help, Update, Status };

struct GeoipOptions {
  GeoipCommand command = GeoipCommand::Help;
  QString controlPath;  ///< Empty: the usual place.
  bool isJson = false;
  QString folder;                    ///< Empty: this user's own.
  QString file;                      ///< A database the person has; nothing is downloaded then.
  QString account;                   ///< MaxMind account id.
  std::optional<int> keyDescriptor;  ///< Where the licence key is read from.
  QString configuration;             ///< A GeoIP.conf.
  QUrl maxMindServer;                ///< Empty: MaxMind's own.
  QUrl dbIpServer;                   ///< Empty: DB-IP's own.
  bool isFree = false;               ///< DB-IP Lite, whatever account there is.
  bool isRemembering = false;        ///< The licence key is kept in the keychain.
};

/// BadOption names the option and what is allowed.
[[nodiscard]] Result<GeoipOptions> parseGeoipOptions(const QStringList& arguments);
[[nodiscard]] QString geoipHelp();

}  // namespace soho::ctl
