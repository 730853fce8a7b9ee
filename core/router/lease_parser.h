// Names a router knows of the devices in its network: DHCP leases and neighbours, as text → values. Pure; any thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"
#include "core/base/mac_address.h"
#include "core/router/router_facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soho::router {

/// At most so many devices are taken from one router.
inline constexpr std::size_t kMaxLeases = 4096;

struct Lease {
  IpAddress address;
  std::optional<MacAddress> mac = {};
  std::string name = {};  ///< A host name (RFC 1123 letters, digits, '-', '.', '_'); empty when none was given.
  std::optional<Time> expires = {};  ///< Empty: never, or not said.
  bool operator==(const Lease&) const = default;
};

/// What cannot be read is left out. Of several lines for one address the last one wins, as in these files it is newest.
///  - Dnsmasq: "EXPIRY MAC ADDRESS NAME CLIENT-ID", for IPv6 "EXPIRY IAID ADDRESS NAME DUID" (dnsmasq(8), leases file).
///  - Odhcpd: its state file's lines "# IFACE DUID-or-MAC IAID NAME VALID-UNTIL …  ADDRESS/LENGTH …".
///  - Isc: dhcpd.leases(5). Kea: the CSV file of the memfile backend.
[[nodiscard]] std::vector<Lease> parseLeases(LeaseFormat format, std::string_view text);

/// `ip neigh show`: addresses with their MAC address; entries that did not answer (FAILED, INCOMPLETE) are left out.
[[nodiscard]] std::vector<Lease> parseNeighbours(std::string_view text);

}  // namespace soho::router
