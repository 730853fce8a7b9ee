// Which process holds a port that we wanted, as far as the system tells this user. Any thread; reads /proc.
#pragma once

#include "core/base/endpoint.h"

#include <filesystem>
#include <optional>
#include <string>

namespace soho::collector {

struct PortHolder {
  std::string name;  ///< Of the process; empty when it belongs to a user whose processes we may not look into.
  int pid = 0;       ///< 0 when unknown.
  unsigned uid = 0;  ///< Owner of the socket.

  /// "held by nfcapd (pid 4711)", or "held by a process of user 998" when no more is known.
  [[nodiscard]] std::string toString() const;
};

/// The holder of a socket that keeps us from binding `address`; empty when the system shows none. Sockets of another
/// network namespace are not seen. `procFolder` is for tests.
std::optional<PortHolder> findPortHolder(const Endpoint& address, const std::filesystem::path& procFolder = "/proc");
/// The same for a TCP port somebody listens on.
std::optional<PortHolder> findListener(const Endpoint& address, const std::filesystem::path& procFolder = "/proc");

}  // namespace soho::collector
