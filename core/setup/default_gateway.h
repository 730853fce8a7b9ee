// The router a person most likely means: the default gateway of this computer, and the address of this computer that it
// sees. Asks the kernel's tables; any thread.
#pragma once

#include "core/base/ip_address.h"

#include <optional>
#include <string_view>

namespace soho::setup {

/// The IPv4 gateway of the default route with the smallest metric; empty without one.
[[nodiscard]] std::optional<IpAddress> defaultGateway();

/// Of this computer, in the network of `router`; else its first address that is not loopback.
[[nodiscard]] std::optional<IpAddress> ownAddressTowards(const std::optional<IpAddress>& router);

/// `table` is the content of /proc/net/route (proc_net_route(5)): addresses as hexadecimal words in the byte order of
/// this machine.
[[nodiscard]] std::optional<IpAddress> gatewayIn(std::string_view table);

}  // namespace soho::setup
