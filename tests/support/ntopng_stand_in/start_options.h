// What the stand-in understands of ntopng's command line and configuration file, read the way ntopng reads them: an
// option it does not know ends the command line, but is skipped in a file.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace soho::stand_in {

struct StartOptions {
  QString endpoints;  ///< Of -i: comma list; a trailing c means bind.
  QString redisHost = QStringLiteral("127.0.0.1");
  int redisPort = 6379;
  QString httpAddress;  ///< Empty: every address.
  int httpPort = 3000;
  int httpsPort = 0;
  QString httpPrefix;  ///< Of -Z; requests without it are answered, too.
  QStringList localNetworks = {QStringLiteral("192.168.1.0/24"), QStringLiteral("127.0.0.0/8"),
                               QStringLiteral("fe80::/10")};
  QString dataFolder = QStringLiteral("/var/lib/ntopng");
  QString pidFile;   ///< Of -G; empty: none. ntopng's usual one in /var/run is left alone.
  QString flowDump;  ///< Of -F; only kept.
  bool isLoginDisabled = false;
  bool hasLongSessions = false;    ///< -q
  QString curveSecret;             ///< Z85; empty: no encryption.
  std::optional<QString> unknown;  ///< The option that ended the command line.

  // Ours alone: how the stand-in shall differ from an ordinary one.
  QString version = QStringLiteral("6.2.240926");
  bool hasExporterLimit = false;  ///< Flows that name their exporter are dropped, as for want of a licence.
  int headerBytes = 0;            ///< Only this header is understood; 0: each that ntopng 6.3 takes.
};

/// Empty when a configuration file named first cannot be read.
[[nodiscard]] std::optional<StartOptions> readStartOptions(const QStringList& arguments);

}  // namespace soho::stand_in
