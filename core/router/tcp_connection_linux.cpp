#include "core/router/tcp_connection.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace soho::router {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

std::string messageOf(int errorNumber) { return std::generic_category().message(errorNumber); }

Unexpected failureOf(int errorNumber, const std::string& place) {
  switch (errorNumber) {
    case ECONNREFUSED:
      return failure(ErrorCode::SshClosed, place, messageOf(errorNumber));
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
    case ETIMEDOUT:
    case EADDRNOTAVAIL:
    case EINVAL:  // a link-local address whose interface is gone
    case EACCES:  // a firewall of ours that rejects
    case EPERM:
      return failure(ErrorCode::HostUnreachable, place, messageOf(errorNumber));
    default:
      return failure(ErrorCode::SocketFailed, place, messageOf(errorNumber));
  }
}

struct SocketAddress {
  sockaddr_storage storage{};
  socklen_t length = 0;
};

SocketAddress socketAddress(const QHostAddress& address, std::uint16_t port) {
  SocketAddress result;
  if (address.protocol() == QAbstractSocket::IPv4Protocol) {
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    v4.sin_addr.s_addr = htonl(address.toIPv4Address());
    result.length = sizeof v4;
    std::memcpy(&result.storage, &v4, sizeof v4);
    return result;
  }
  sockaddr_in6 v6{};
  v6.sin6_family = AF_INET6;
  v6.sin6_port = htons(port);
  const Q_IPV6ADDR bytes = address.toIPv6Address();
  std::memcpy(&v6.sin6_addr, &bytes, sizeof bytes);
  v6.sin6_scope_id = ::if_nametoindex(address.scopeId().toUtf8().constData());
  result.length = sizeof v6;
  std::memcpy(&result.storage, &v6, sizeof v6);
  return result;
}

void set(int descriptor, int level, int option, int value) {
  // What an old kernel does not know only makes a dead peer be noticed later, by the deadline.
  (void)::setsockopt(descriptor, level, option, &value, sizeof value);
}

/// Probes an idle peer (a long opkg run says nothing) and limits how long sent bytes may stay unacknowledged.
void noticeDeadPeer(int descriptor) {
  set(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
  set(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, 3);
  set(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, 2);
  set(descriptor, IPPROTO_TCP, TCP_KEEPCNT, 3);
  set(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, static_cast<int>(milliseconds(kDeadPeer).count()));
  set(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
}

int pendingError(int descriptor) {
  int error = 0;
  socklen_t length = sizeof error;
  return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

Result<void> finishConnecting(int descriptor, steady_clock::time_point deadline, const Interrupt& interrupt,
                              const std::string& place) {
  for (;;) {
    const auto left = std::chrono::ceil<milliseconds>(deadline - steady_clock::now());
    if (left.count() <= 0) return failure(ErrorCode::HostUnreachable, place, "no answer in time");
    switch (interrupt.waitFor(descriptor, false, true, left)) {
      case Interrupt::Outcome::Interrupted:
        return failure(ErrorCode::Cancelled, place);
      case Interrupt::Outcome::Nothing:
        continue;
      case Interrupt::Outcome::Ready:
        if (const int error = pendingError(descriptor); error != 0) return failureOf(error, place);
        return {};
    }
  }
}

}  // namespace

Result<int> connectTcp(std::span<const QHostAddress> addresses, std::uint16_t port, steady_clock::time_point deadline,
                       const Interrupt& interrupt, const std::string& place) {
  Result<int> outcome = failure(ErrorCode::HostNotFound, place);
  for (std::size_t i = 0; i < addresses.size(); ++i) {
    const SocketAddress target = socketAddress(addresses[i], port);
    const int descriptor = ::socket(target.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0) return failureOf(errno, place);
    noticeDeadPeer(descriptor);
    // Each address gets its share of what is left, so that a dead IPv6 address does not eat the time of a live IPv4
    // one.
    const auto now = steady_clock::now();
    const auto share = now + (deadline - now) / static_cast<long>(addresses.size() - i);
    Result<void> connected;
    const auto* address = reinterpret_cast<const sockaddr*>(&target.storage);
    if (::connect(descriptor, address, target.length) != 0) {
      const int error = errno;
      connected = error == EINPROGRESS ? finishConnecting(descriptor, share, interrupt, place)
                                       : Result<void>(failureOf(error, place));
    }
    if (connected) return descriptor;
    ::close(descriptor);
    outcome = Unexpected(connected.error());
    if (connected.error().code == ErrorCode::Cancelled) return outcome;
  }
  return outcome;
}

}  // namespace soho::router
