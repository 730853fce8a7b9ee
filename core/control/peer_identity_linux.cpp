#include "core/control/peer_identity.h"

#include <cerrno>
#include <grp.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace soho::control {
namespace {

std::vector<std::uint32_t> supplementaryGroups(int socket) {
  std::vector<gid_t> groups(64);
  for (;;) {
    auto length = static_cast<socklen_t>(groups.size() * sizeof(gid_t));
    const int status = ::getsockopt(socket, SOL_SOCKET, SO_PEERGROUPS, groups.data(), &length);
    const std::size_t count = length / sizeof(gid_t);
    if (status == 0) {
      return {groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(count)};
    }
    if (errno != ERANGE || count <= groups.size()) return {};  // ERANGE: `length` now says how much it takes
    groups.resize(count);
  }
}

}  // namespace

Result<PeerIdentity> peerIdentity(qintptr socket) {
  const int descriptor = static_cast<int>(socket);
  ucred credentials{};
  socklen_t length = sizeof(credentials);
  if (::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length) != 0) {
    return failure(ErrorCode::SocketFailed, "control socket", std::generic_category().message(errno));
  }
  PeerIdentity peer{credentials.uid, supplementaryGroups(descriptor), credentials.pid};
  peer.groups.push_back(credentials.gid);
  return peer;
}

std::optional<std::uint32_t> groupNumber(const char* name) {
  std::vector<char> buffer(1024);
  for (;;) {
    group entry{};
    group* found = nullptr;
    const int status = ::getgrnam_r(name, &entry, buffer.data(), buffer.size(), &found);
    if (status == ERANGE && buffer.size() < std::size_t{1024} * 1024) {
      buffer.resize(buffer.size() * 2);
      continue;
    }
    if (status != 0 || found == nullptr) return std::nullopt;
    return entry.gr_gid;
  }
}

std::uint32_t ownUser() { return ::geteuid(); }

}  // namespace soho::control
