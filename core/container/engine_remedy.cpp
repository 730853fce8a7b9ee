#include "core/container/engine_remedy.h"

#include <algorithm>
#include <array>

namespace soho::container {
namespace {

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' '); }

struct Installer {
  const char* program;
  const char* install;
  const char* update;
  const char* docker;  ///< The distribution's own package; Podman's is "podman" everywhere.
};

// Debian's and Arch's docker start their service or leave it to the next step, Start.
constexpr std::array kInstallers{
    Installer{"apt-get", "apt-get install --yes", "apt-get install --yes --only-upgrade", "docker.io"},
    Installer{"dnf", "dnf install --assumeyes", "dnf upgrade --assumeyes", "moby-engine"},
    Installer{"zypper", "zypper --non-interactive install", "zypper --non-interactive update", "docker"},
    Installer{"pacman", "pacman --sync --noconfirm", "pacman --sync --noconfirm", "docker"}};

}  // namespace

EngineRemedy remedyFor(const Error& problem, const std::function<bool(const QString&)>& hasProgram,
                       const QString& user) {
  const bool isPodman = problem.place == "Podman";
  const auto* installer = std::ranges::find_if(
      kInstallers, [&](const Installer& known) { return hasProgram(QString::fromLatin1(known.program)); });
  switch (problem.code) {
    case ErrorCode::EngineMissing:
      if (installer != kInstallers.end()) {
        return {RemedyKind::Install, words(installer->install) << QString::fromLatin1(installer->docker)};
      }
      return {};
    case ErrorCode::EngineTooOld:
      if (installer != kInstallers.end()) {
        return {RemedyKind::Update, words(installer->update)
                                        << QString::fromLatin1(isPodman ? "podman" : installer->docker)};
      }
      return {};
    case ErrorCode::EngineNotRunning:
      if (!isPodman) return {RemedyKind::Start, words("systemctl enable --now docker.service")};
      return {};
    case ErrorCode::EngineNoPermission:
      if (!isPodman && !user.isEmpty()) return {RemedyKind::Allow, words("usermod --append --groups docker") << user};
      return {};
    case ErrorCode::FileDamaged:
    case ErrorCode::FileUnreadable:
      return {RemedyKind::KeepFileAside, {}};
    default:
      return {};
  }
}

}  // namespace soho::container
