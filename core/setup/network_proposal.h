// What a person is asked first: which networks are theirs, and under which address the router reaches this computer.
// Proposed from the interfaces and the default route. Any thread.
#pragma once

#include "core/base/ip_address.h"
#include "core/collector/local_interfaces.h"

#include <optional>
#include <span>
#include <vector>

namespace soho::setup {

struct NetworkProposal {
  std::optional<IpAddress> gateway;
  std::vector<IpPrefix> networks;    ///< Of the interface that leads to the gateway; without one, of all. IPv4 first.
  std::vector<IpAddress> addresses;  ///< Of this computer, the one that the gateway sees first.
};

/// Loopback and link-local addresses (RFC 3927, RFC 4291 §2.5.6) are left out: no router sends to them.
[[nodiscard]] NetworkProposal proposeNetworks(std::span<const collector::InterfaceNetwork> interfaces,
                                              const std::optional<IpAddress>& gateway);
/// Of this computer, now.
[[nodiscard]] NetworkProposal proposeNetworks();

}  // namespace soho::setup
