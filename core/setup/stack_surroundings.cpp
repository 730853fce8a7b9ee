#include "core/setup/stack_surroundings.h"

#include "core/geoip/place_update.h"
#include "core/pipeline/settings_mapping.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace soho::setup {
namespace {

bool isWithin(const IpPrefix& inner, const IpPrefix& outer) {
  const bool isSameFamily = inner.network().isV4() == outer.network().isV4();
  return isSameFamily && inner.length() > outer.length() && outer.contains(inner.network());
}

/// Empty when an engine could not mount it.
QString ownPlaceFolder() {
  container::StackOptions trial;
  trial.placesFolder = QString::fromStdString(geoip::ownPlaceFolder().string());
  return container::checkOptions(trial) ? trial.placesFolder : QString();
}

}  // namespace

QString systemLog(const std::filesystem::path& place) {
  std::error_code error;
  // Often a link, which means nothing in a container.
  const std::filesystem::path socket = std::filesystem::canonical(place, error);
  return !error && std::filesystem::is_socket(socket, error) ? QString::fromStdString(socket.string()) : QString();
}

QStringList networksForNtopng(std::span<const IpPrefix> prefixes) {
  QStringList networks;
  for (const IpPrefix& prefix : prefixes) {
    const bool isCovered =
        std::ranges::any_of(prefixes, [&](const IpPrefix& other) { return isWithin(prefix, other); });
    const QString text = QString::fromStdString(prefix.toString());
    if (!isCovered && !networks.contains(text)) networks << text;
  }
  return networks;
}

container::Surroundings surroundings() {
  return {.localNetworks = networksForNtopng(pipeline::automaticLocalPrefixes()),
          .placesFolder = ownPlaceFolder(),
          .systemLog = systemLog("/dev/log")};
}

container::StackSpec specFor(container::StackOptions options, const container::EngineFacts& facts) {
  return {std::move(options), facts, ::getuid(), ::getgid(), surroundings()};
}

bool missesNewPlaces(const container::ContainerState& ntopng) {
  if (ntopng.state != container::RunState::Running || ntopng.placesFolder.isEmpty()) return false;
  const QFileInfoList files =
      QDir(ntopng.placesFolder).entryInfoList({QStringLiteral("*.mmdb")}, QDir::Files, QDir::Time);
  return !files.isEmpty() && files.first().lastModified() > ntopng.since;
}

}  // namespace soho::setup
