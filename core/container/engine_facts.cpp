#include "core/container/engine_facts.h"

#include "core/container/engine_problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QVersionNumber>

namespace soho::container {
namespace {

const QVersionNumber kOldestDocker(20, 10);
const QVersionNumber kOldestPodman(3, 4);
const QVersionNumber kPodmanKeepsNoCopy(5, 6, 1);
const QVersionNumber kRuncRefusesNoCopy(1, 2);

/// The kernel's name of a processor → the name in image lists.
QString imageArchitecture(const QString& name) {
  if (name == QStringLiteral("x86_64")) return QStringLiteral("amd64");
  if (name == QStringLiteral("aarch64")) return QStringLiteral("arm64");
  if (name.startsWith(QStringLiteral("armv"))) return QStringLiteral("arm");
  return name;
}

EngineFacts dockerFacts(const QJsonObject& info) {
  EngineFacts facts{.kind = EngineKind::Docker,
                    .version = info.value(QStringLiteral("ServerVersion")).toString(),
                    .architecture = imageArchitecture(info.value(QStringLiteral("Architecture")).toString()),
                    .canLimitMemory = info.value(QStringLiteral("MemoryLimit")).toBool()};
  for (const QJsonValue option : info.value(QStringLiteral("SecurityOptions")).toArray()) {
    const QString name = option.toString().section(u',', 0, 0);
    if (name == QStringLiteral("name=rootless")) facts.isRootless = true;
    if (name == QStringLiteral("name=selinux")) facts.hasSelinux = true;
  }
  return facts;
}

/// `runtime` is what Podman says of the program that starts its containers; "runc version 1.1.5+ds1" and more lines.
bool refusesNoCopy(const QString& podman, const QJsonObject& runtime) {
  static const QRegularExpression pattern(QStringLiteral("^runc version ([0-9]+\\.[0-9]+)"));
  const auto match = pattern.match(runtime.value(QStringLiteral("version")).toString());
  const bool isStrict = match.hasMatch() && QVersionNumber::fromString(match.captured(1)) >= kRuncRefusesNoCopy;
  return isStrict && QVersionNumber::fromString(podman) < kPodmanKeepsNoCopy;
}

EngineFacts podmanFacts(const QJsonObject& info) {
  const QJsonObject host = info.value(QStringLiteral("host")).toObject();
  const QJsonObject security = host.value(QStringLiteral("security")).toObject();
  const bool isRootless = security.value(QStringLiteral("rootless")).toBool();
  const bool hasV2 = host.value(QStringLiteral("cgroupVersion")).toString() == QStringLiteral("v2");
  const bool hasMemory = host.value(QStringLiteral("cgroupControllers")).toArray().contains(QStringLiteral("memory"));
  const QString version = info.value(QStringLiteral("version")).toObject().value(QStringLiteral("Version")).toString();
  return {.kind = EngineKind::Podman,
          .version = version,
          .architecture = imageArchitecture(host.value(QStringLiteral("arch")).toString()),
          .isRootless = isRootless,
          .canLimitMemory = hasMemory || (!isRootless && !hasV2),
          .hasSelinux = security.value(QStringLiteral("selinuxEnabled")).toBool(),
          .refusesNoCopy = refusesNoCopy(version, host.value(QStringLiteral("ociRuntime")).toObject())};
}

}  // namespace

QString programOf(EngineKind kind) {
  return kind == EngineKind::Docker ? QStringLiteral("docker") : QStringLiteral("podman");
}

QString nameOf(EngineKind kind) {
  return kind == EngineKind::Docker ? QStringLiteral("Docker") : QStringLiteral("Podman");
}

Result<EngineKind> parseEngineKind(std::string_view text) {
  if (text == "docker") return EngineKind::Docker;
  if (text == "podman") return EngineKind::Podman;
  return failure(ErrorCode::BadOption, "--engine", std::string(text) + "; allowed: docker or podman");
}

Result<EngineFacts> readEngineFacts(const QByteArray& json) {
  const QJsonObject info = QJsonDocument::fromJson(json).object();
  const bool isPodman = info.contains(QStringLiteral("host"));
  // Some versions of docker end well and put into the answer that the daemon does not answer.
  const QJsonArray problems = info.value(QStringLiteral("ServerErrors")).toArray();
  if (!problems.isEmpty()) {
    return Unexpected(engineProblem(problems.first().toString().toUtf8(), nameOf(EngineKind::Docker).toStdString()));
  }
  EngineFacts facts = isPodman ? podmanFacts(info) : dockerFacts(info);
  const std::string name = nameOf(facts.kind).toStdString();
  const QVersionNumber version = QVersionNumber::fromString(facts.version);
  if (version.isNull()) return failure(ErrorCode::Malformed, name, "it does not say its version");
  const QVersionNumber& oldest = isPodman ? kOldestPodman : kOldestDocker;
  if (version < oldest) {
    return failure(ErrorCode::EngineTooOld, name,
                   "version " + facts.version.toStdString() + "; " + oldest.toString().toStdString() + " is needed");
  }
  return facts;
}

}  // namespace soho::container
