#include "core/container/stack_state.h"

#include "core/container/stack_spec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace soho::container {
namespace {

struct StateName {
  RunState state;
  const char* name;
};

constexpr std::array kStates{StateName{RunState::Missing, "missing"}, StateName{RunState::Created, "created"},
                             StateName{RunState::Running, "running"}, StateName{RunState::Restarting, "restarting"},
                             StateName{RunState::Paused, "paused"},   StateName{RunState::Exited, "exited"}};

RunState stateOf(const QString& status) {
  for (const StateName& row : kStates) {
    if (status == QLatin1String(row.name)) return row.state;
  }
  // Podman's words for the moments around a start and an end.
  if (status == QStringLiteral("configured") || status == QStringLiteral("initialized")) return RunState::Created;
  return RunState::Exited;
}

QStringList addressesOf(const QJsonObject& ports) {
  QStringList addresses;
  for (const QJsonValue bindings : ports) {
    for (const QJsonValue entry : bindings.toArray()) {
      const QJsonObject binding = entry.toObject();
      const QString host = binding.value(QStringLiteral("HostIp")).toString();
      const QString shown = host.contains(u':') ? QString(u'[' + host + u']') : host;
      addresses << shown + u':' + binding.value(QStringLiteral("HostPort")).toString();
    }
  }
  addresses.sort();
  return addresses;
}

/// The folder of this computer that is mounted at `target`.
QString mountedAt(const char* target, const QJsonArray& mounts) {
  for (const QJsonValue mount : mounts) {
    if (mount[QStringLiteral("Destination")].toString() == QLatin1String(target)) {
      return mount[QStringLiteral("Source")].toString();
    }
  }
  return {};
}

}  // namespace

QString nameOf(RunState state) { return QString::fromLatin1(kStates[static_cast<std::size_t>(state)].name); }

Result<ContainerState> readContainerState(const QByteArray& json) {
  const QJsonObject all = QJsonDocument::fromJson(json).array().first().toObject();
  const QJsonObject state = all.value(QStringLiteral("State")).toObject();
  const QJsonObject config = all.value(QStringLiteral("Config")).toObject();
  if (state.isEmpty()) return failure(ErrorCode::Malformed, "inspect", "it says nothing of a state");
  ContainerState result;
  result.name = all.value(QStringLiteral("Name")).toString();
  if (result.name.startsWith(u'/')) result.name.remove(0, 1);
  result.state = stateOf(state.value(QStringLiteral("Status")).toString());
  const bool isRunning = result.state == RunState::Running || result.state == RunState::Paused;
  const QString since = state.value(isRunning ? QStringLiteral("StartedAt") : QStringLiteral("FinishedAt")).toString();
  result.since = QDateTime::fromString(since, Qt::ISODateWithMs).toUTC();
  result.exitCode = state.value(QStringLiteral("ExitCode")).toInt();
  result.wasKilledForMemory = state.value(QStringLiteral("OOMKilled")).toBool();
  result.restarts = all.value(QStringLiteral("RestartCount")).toInt();
  result.image = config.value(QStringLiteral("Image")).toString();
  result.imageId = all.value(QStringLiteral("Image")).toString();
  if (!result.imageId.startsWith(QStringLiteral("sha256:"))) result.imageId.prepend(QStringLiteral("sha256:"));
  result.addresses =
      addressesOf(all.value(QStringLiteral("NetworkSettings")).toObject().value(QStringLiteral("Ports")).toObject());
  result.stackName = config.value(QStringLiteral("Labels")).toObject().value(QLatin1String(kStackLabel)).toString();
  result.placesFolder = mountedAt(kPlacesTarget, all.value(QStringLiteral("Mounts")).toArray());
  return result;
}

std::optional<quint64> readMemoryUsage(const QByteArray& text) {
  static const QRegularExpression pattern(QStringLiteral("^\\s*([0-9.]+)\\s*([kKMG]?)(i?)B\\b"));
  const auto match = pattern.match(QString::fromLatin1(text));
  if (!match.hasMatch()) return std::nullopt;
  const double unit = match.captured(3).isEmpty() ? 1000 : 1024;
  const QString prefix = match.captured(2).toUpper();
  const int power = prefix.isEmpty() ? 0 : 1 + static_cast<int>(QStringLiteral("KMG").indexOf(prefix));
  return static_cast<quint64>(match.captured(1).toDouble() * std::pow(unit, power));
}

std::optional<quint64> readMemoryUsageOf(const QString& container, const QByteArray& text) {
  const QByteArray start = container.toUtf8() + ' ';
  for (const QByteArray& line : text.split('\n')) {
    if (line.startsWith(start)) return readMemoryUsage(line.mid(start.size()));
  }
  return std::nullopt;
}

}  // namespace soho::container
