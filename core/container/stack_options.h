// What a person can choose about ntopng and Redis in containers; kept as JSON in the acting user's state folder.
// Secrets are not among it. Plain values.
#pragma once

#include "core/base/result.h"
#include "core/container/flow_dump.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace soho::container {

struct StackOptions {
  QString name = QStringLiteral("sohoflow");  ///< Of the network, and the beginning of every other name.
  QString ntopngImage = QStringLiteral("docker.io/ntop/ntopng:stable");
  QString redisImage = QStringLiteral("docker.io/library/redis:7");
  QString webAddress = QStringLiteral("127.0.0.1");  ///< Another one makes ntopng's page reachable from the network.
  std::uint16_t webPort = 3000;
  std::uint16_t zmqPort = 5556;  ///< Always on 127.0.0.1.
  QStringList localNetworks;     ///< CIDRs; empty: those of this computer, see Surroundings.
  QString dataFolder;            ///< Absolute; empty: a volume of the engine's.
  std::uint32_t userId = 2055;   ///< What ntopng and Redis run as. Rootless Podman always uses the caller's own.
  std::uint32_t groupId = 2055;
  int dnsMode = 0;            ///< ntopng's -n: 0 local addresses, 1 all, 2 none, 3 none and nothing decoded.
  int ntopngMemoryMb = 1024;  ///< 0: no limit.
  int redisMemoryMb = 256;
  QString timeZone;  ///< "Europe/Berlin"; empty: UTC.
  FlowDump flowDump;
  QString placesFolder;          ///< Absolute, with .mmdb files, mounted read-only; empty: see Surroundings.
  QStringList extraOptions;      ///< See checkExtraOptions().
  bool startsWithEngine = true;  ///< Restart policy unless-stopped, else no.
  bool operator==(const StackOptions&) const = default;
};

/// BadOption, BadAddress: the place is the command line's name of the option.
[[nodiscard]] Result<void> checkOptions(const StackOptions& options);
[[nodiscard]] bool isReachableFromNetwork(const StackOptions& options);

[[nodiscard]] QJsonObject toJson(const StackOptions& options);
/// Missing members keep their defaults; BadSetting as checkOptions().
[[nodiscard]] Result<StackOptions> stackOptionsFrom(const QJsonObject& json);

}  // namespace soho::container
