// Sends UDP datagrams to a bound address of this machine, from a port of its own.
#pragma once

#include "core/base/endpoint.h"
#include "core/collector/file_descriptor.h"

#include <cstring>
#include <netinet/in.h>
#include <span>
#include <string_view>
#include <sys/socket.h>

namespace soho::collector::test {

class LoopbackSender {
 public:
  explicit LoopbackSender(const Endpoint& target)
      : m_socket(::socket(target.address.isV4() ? AF_INET : AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
    if (target.address.isV4()) {
      sockaddr_in v4{};
      v4.sin_family = AF_INET;
      v4.sin_port = htons(target.port);
      v4.sin_addr.s_addr = htonl(target.address.v4Value());
      m_isReady = ::connect(m_socket.get(), reinterpret_cast<const sockaddr*>(&v4), sizeof v4) == 0;
    } else {
      sockaddr_in6 v6{};
      v6.sin6_family = AF_INET6;
      v6.sin6_port = htons(target.port);
      const auto bytes = target.address.bytes();
      std::memcpy(v6.sin6_addr.s6_addr, bytes.data(), bytes.size());
      m_isReady = ::connect(m_socket.get(), reinterpret_cast<const sockaddr*>(&v6), sizeof v6) == 0;
    }
  }

  [[nodiscard]] bool isReady() const { return m_isReady; }
  bool send(std::string_view payload) const {
    return ::send(m_socket.get(), payload.data(), payload.size(), 0) == static_cast<ssize_t>(payload.size());
  }
  [[nodiscard]] std::uint16_t port() const {
    sockaddr_in6 own{};
    socklen_t length = sizeof own;
    ::getsockname(m_socket.get(), reinterpret_cast<sockaddr*>(&own), &length);
    return ntohs(own.sin6_port);
  }

 private:
  FileDescriptor m_socket;
  bool m_isReady = false;
};

}  // namespace soho::collector::test
