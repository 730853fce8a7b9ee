#include "core/container/engine_problem.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace soho::container {
namespace {

struct Sign {
  const char* part;  ///< Lower case, as Docker 20.10 to 28 and Podman 3.4 to 5 write it.
  ErrorCode code;
};

// The first that fits counts: the more telling ones stand before those that also occur in other messages.
constexpr std::array kSigns{
    Sign{"no space left on device", ErrorCode::DiskFull},
    Sign{"permission denied while trying to connect", ErrorCode::EngineNoPermission},
    Sign{"got permission denied", ErrorCode::EngineNoPermission},
    Sign{"cannot connect to the docker daemon", ErrorCode::EngineNotRunning},
    Sign{"is the docker daemon running", ErrorCode::EngineNotRunning},
    Sign{"unable to connect to podman", ErrorCode::EngineNotRunning},
    Sign{"cannot connect to podman", ErrorCode::EngineNotRunning},
    Sign{"error during connect", ErrorCode::EngineNotRunning},
    // A download that was cut off, before what an engine that ends leaves behind.
    Sign{"happened during read", ErrorCode::RegistryUnreachable},
    Sign{"error pulling image configuration", ErrorCode::RegistryUnreachable},
    Sign{"download failed after", ErrorCode::RegistryUnreachable},
    Sign{"read tcp", ErrorCode::RegistryUnreachable},
    Sign{"unexpected eof", ErrorCode::EngineNotRunning},
    Sign{"port is already allocated", ErrorCode::PortInUse},
    Sign{"address already in use", ErrorCode::PortInUse},
    Sign{"cannot assign requested address", ErrorCode::AddressNotLocal},
    Sign{"no matching manifest", ErrorCode::ImageWrongArchitecture},
    Sign{"no image found in manifest list", ErrorCode::ImageWrongArchitecture},
    Sign{"no image found in image index", ErrorCode::ImageWrongArchitecture},
    Sign{"does not match the specified platform", ErrorCode::ImageWrongArchitecture},
    Sign{"exec format error", ErrorCode::ImageWrongArchitecture},
    Sign{"manifest unknown", ErrorCode::ImageMissing},
    Sign{"pull access denied", ErrorCode::ImageMissing},
    Sign{"repository does not exist", ErrorCode::ImageMissing},
    Sign{"repository name not known", ErrorCode::ImageMissing},
    Sign{"requested access to the resource is denied", ErrorCode::ImageMissing},
    Sign{"no such image", ErrorCode::ImageMissing},
    Sign{"image not known", ErrorCode::ImageMissing},
    Sign{"no such host", ErrorCode::RegistryUnreachable},
    Sign{"server misbehaving", ErrorCode::RegistryUnreachable},
    Sign{"name resolution", ErrorCode::RegistryUnreachable},
    Sign{"network is unreachable", ErrorCode::RegistryUnreachable},
    Sign{"no route to host", ErrorCode::RegistryUnreachable},
    Sign{"tls handshake timeout", ErrorCode::RegistryUnreachable},
    Sign{"i/o timeout", ErrorCode::RegistryUnreachable},
    Sign{"client.timeout exceeded", ErrorCode::RegistryUnreachable},
    Sign{"request canceled while waiting for connection", ErrorCode::RegistryUnreachable},
    Sign{"connection refused", ErrorCode::RegistryUnreachable},
};

// Lower case, as above. "network NAME not found" is Docker's from 23 on.
constexpr std::array kMissingSigns{"no such container", "no such volume",    "no such network",
                                   "no such object",    "network not found", "no container with name or id"};

constexpr const char* kQuestion = " Is the docker daemon running?";  // Ours is the answer.

QString lastLine(const QByteArray& text) {
  const QList<QByteArray> lines = text.trimmed().split('\n');
  // Docker closes with advice, or its exit code, which say nothing of the cause.
  static const QRegularExpression closing(QStringLiteral("^(See '|Run '|exit status \\d+$)"));
  for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
    QString plain = QString::fromUtf8(*line).remove(QLatin1String(kQuestion)).trimmed();
    if (!plain.isEmpty() && !closing.match(plain).hasMatch()) return plain;
  }
  return {};
}

}  // namespace

Error engineProblem(const QByteArray& errorOutput, std::string place) {
  const QByteArray lower = errorOutput.toLower();
  const std::string detail = lastLine(errorOutput).left(400).toStdString();
  for (const Sign& sign : kSigns) {
    if (!lower.contains(sign.part)) continue;
    if (sign.code == ErrorCode::PortInUse) {
      static const QRegularExpression address(QStringLiteral("(\\d+\\.\\d+\\.\\d+\\.\\d+|\\[[0-9a-f:]+\\]):(\\d+)"));
      const auto match = address.match(QString::fromUtf8(errorOutput));
      if (match.hasMatch()) place = match.captured(0).toStdString();
    }
    return {sign.code, std::move(place), detail};
  }
  return {ErrorCode::EngineRefused, std::move(place), detail};
}

bool isMissing(const Error& refusal) {
  if (refusal.code == ErrorCode::ImageMissing) return true;
  if (refusal.code != ErrorCode::EngineRefused) return false;
  const QString said = QString::fromStdString(refusal.detail).toLower();
  static const QRegularExpression network(QStringLiteral("\\bnetwork \\S+ not found"));
  return network.match(said).hasMatch() ||
         std::ranges::any_of(kMissingSigns, [&](const char* sign) { return said.contains(QLatin1String(sign)); });
}

}  // namespace soho::container
