// What the engine says of our two containers. Pure: reads `inspect` and `stats`.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace soho::container {

enum class RunState : std::uint8_t { Missing, Created, Running, Restarting, Paused, Exited };

struct ContainerState {
  QString name;
  RunState state = RunState::Missing;
  QDateTime since;  ///< Start when running, end when exited; UTC.
  int exitCode = 0;
  bool wasKilledForMemory = false;
  int restarts = 0;
  QString image;          ///< As it was asked for.
  QString imageId;        ///< "sha256:…"
  QStringList addresses;  ///< Published, "127.0.0.1:3000".
  QString stackName;      ///< Of our label; empty: not ours.
  QString placesFolder;   ///< Where its location databases come from; empty: from its image.
  std::optional<quint64> memoryBytes = {};
  bool operator==(const ContainerState&) const = default;
};

/// From `container inspect`; Malformed.
[[nodiscard]] Result<ContainerState> readContainerState(const QByteArray& json);
/// Bytes of the first part of "12.3MiB / 1GiB" in `stats --no-stream --format '{{.MemUsage}}'`.
[[nodiscard]] std::optional<quint64> readMemoryUsage(const QByteArray& text);
/// Of several: `text` has a line "NAME 12.3MiB / 1GiB" for each.
[[nodiscard]] std::optional<quint64> readMemoryUsageOf(const QString& container, const QByteArray& text);
/// "running", "exited", … for JSON.
[[nodiscard]] QString nameOf(RunState state);

}  // namespace soho::container
