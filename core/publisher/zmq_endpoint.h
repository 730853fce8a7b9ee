// An endpoint as a person writes it for ntopng: tcp://192.168.1.5:5556, tcp://[fd00::5]:5556, ipc:///run/ntopng.sock.
// Pure text: nothing is resolved or opened here.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace soho::publisher {

/// Who opens the connection. ntopng listens when its own endpoint ends in "c" (-i tcp://*:5556c).
enum class SocketMode : std::uint8_t {
  Connect,  ///< We connect to ntopng.
  Bind,     ///< ntopng connects to us.
};

struct ZmqEndpoint {
  std::string text;  ///< As ZeroMQ takes it.
  /// Written with an IPv6 address. Names and * mean IPv4: ntopng itself never listens on IPv6, and ZeroMQ would try
  /// nothing but the first address of a name.
  bool isIpv6 = false;

  /// "tcp://HOST:PORT" with an address, [IPv6 address] or name and a port of 1 to 65535, or "ipc://PATH". Bind mode
  /// also takes * as host (every IPv4 address) and as port (the system chooses). Errors: BadOption; the detail says
  /// what is wrong and what is allowed.
  [[nodiscard]] static Result<ZmqEndpoint> parse(std::string_view text, SocketMode mode);

  bool operator==(const ZmqEndpoint&) const = default;
};

}  // namespace soho::publisher
