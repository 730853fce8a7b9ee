// Which container engine there is and what it can do, read from its `info`. Pure.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>

namespace soho::container {

enum class EngineKind : std::uint8_t { Docker, Podman };

struct EngineFacts {
  EngineKind kind = EngineKind::Docker;
  QString version;       ///< "20.10.24"
  QString architecture;  ///< As images name it: "amd64", "arm64", "arm".
  bool isRootless = false;
  bool canLimitMemory = true;
  bool hasSelinux = false;  ///< Containers reach only files that are labelled for them.
  /// No container can be started with the option "nocopy" of a volume: Podman before 5.6.1 hands it on to the runtime,
  /// and runc refuses what it does not know from 1.2 on (Podman's pull request 26945).
  bool refusesNoCopy = false;
  bool operator==(const EngineFacts&) const = default;
};

[[nodiscard]] QString programOf(EngineKind kind);  ///< "docker", "podman"
[[nodiscard]] QString nameOf(EngineKind kind);     ///< "Docker", "Podman"
/// "docker" or "podman"; BadOption otherwise.
[[nodiscard]] Result<EngineKind> parseEngineKind(std::string_view text);

/// From `info --format '{{json .}}'`. A Podman that answers to the name docker is found out. EngineTooOld: before
/// Docker 20.10 or Podman 3.4; Malformed.
[[nodiscard]] Result<EngineFacts> readEngineFacts(const QByteArray& json);

}  // namespace soho::container
