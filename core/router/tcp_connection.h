// A TCP connection to the router, made so that it says precisely why it failed and notices within 10 s that the other
// side is gone. Blocking, for an SSH worker's thread. Platform code is in tcp_connection_linux.cpp.
#pragma once

#include "core/base/result.h"
#include "core/router/interrupt.h"

#include <QHostAddress>

#include <chrono>
#include <cstdint>
#include <span>
#include <string>

namespace soho::router {

/// A peer that does not answer for so long is given up.
inline constexpr std::chrono::seconds kDeadPeer{9};

/// Connects to the first of `addresses` that answers; the caller owns the descriptor. `place` is for errors. Errors:
/// SshClosed (refused), HostUnreachable (no route, no answer), Cancelled, SocketFailed.
[[nodiscard]] Result<int> connectTcp(std::span<const QHostAddress> addresses, std::uint16_t port,
                                     std::chrono::steady_clock::time_point deadline, const Interrupt& interrupt,
                                     const std::string& place);

}  // namespace soho::router
