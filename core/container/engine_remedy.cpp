#include "core/container/engine_remedy.h"

#include <array>

namespace soho::container {
namespace {

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' '); }

struct Installer {
  const char* program;
  const char* command;
};

// Debian's and Arch's docker start their service or leave it to the next step, Start.
constexpr std::array kInstallers{Installer{"apt-get", "apt-get install --yes docker.io"},
                                 Installer{"dnf", "dnf install --assumeyes moby-engine"},
                                 Installer{"zypper", "zypper --non-interactive install docker"},
                                 Installer{"pacman", "pacman --sync --noconfirm docker"}};

}  // namespace

EngineRemedy remedyFor(const Error& problem, const std::function<bool(const QString&)>& hasProgram,
                       const QString& user) {
  const bool isPodman = problem.place == "Podman";
  switch (problem.code) {
    case ErrorCode::EngineMissing:
      for (const Installer& installer : kInstallers) {
        if (hasProgram(QString::fromLatin1(installer.program))) return {RemedyKind::Install, words(installer.command)};
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
