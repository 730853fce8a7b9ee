// An IP address with a port, as a person writes it: 127.0.0.1:2055, [::]:2055.
#pragma once

#include "core/base/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace soho {

struct Endpoint {
  IpAddress address;
  std::uint16_t port = 0;  ///< 0: the system chooses one.

  /// "ADDRESS:PORT", "[IPV6]:PORT", "*:PORT" (every IPv4 address); with a default port also "ADDRESS" alone.
  /// A bare IPv6 address has no port part.
  [[nodiscard]] static std::optional<Endpoint> parse(std::string_view text,
                                                     std::optional<std::uint16_t> defaultPort = {});
  /// "192.168.1.5:2055" or "[fd00::5]:2055"
  [[nodiscard]] std::string toString() const;

  bool operator==(const Endpoint&) const = default;
};

}  // namespace soho
