// A local address and UDP port to receive flows on, as a person writes it: 0.0.0.0:2055, [::]:2055, 192.168.1.5.
#pragma once

#include "core/base/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace soho::collector {

/// What NetFlow exporters send to by habit.
inline constexpr std::uint16_t kDefaultFlowPort = 2055;

struct ListenAddress {
  IpAddress address;
  std::uint16_t port = kDefaultFlowPort;  ///< 0: the system chooses one.

  /// "ADDRESS", "ADDRESS:PORT", "[IPV6]:PORT", "*:PORT" (every IPv4 address). A bare IPv6 address has no port part.
  [[nodiscard]] static std::optional<ListenAddress> parse(std::string_view text);
  /// "192.168.1.5:2055" or "[fd00::5]:2055"
  [[nodiscard]] std::string toString() const;

  bool operator==(const ListenAddress&) const = default;
};

}  // namespace soho::collector
