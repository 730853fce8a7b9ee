// Who is at the other end of a local socket, as the kernel says, and who may use the control socket. Any thread.
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace soho::control {

/// Members of this group may use the control socket of the system service.
inline constexpr const char* kServiceGroup = "sohoflow";

struct PeerIdentity {
  std::uint32_t user = 0;
  std::vector<std::uint32_t> groups;  ///< Primary and supplementary, as they were when it connected.
  std::int64_t processId = 0;
};

/// Asks the kernel about a connected local socket (Linux: SO_PEERCRED and SO_PEERGROUPS).
[[nodiscard]] Result<PeerIdentity> peerIdentity(qintptr socket);

/// The number of a group; empty when there is none of that name.
[[nodiscard]] std::optional<std::uint32_t> groupNumber(const char* name);
/// The user this process acts as.
[[nodiscard]] std::uint32_t ownUser();

/// The rule: the collector's own user, root, or a member of `group` if one is given.
[[nodiscard]] bool mayControl(const PeerIdentity& peer, std::uint32_t collectorUser,
                              std::optional<std::uint32_t> group);

}  // namespace soho::control
