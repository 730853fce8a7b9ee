// What is known of a device of the local network, and what others may tell about one. Plain values; any thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"
#include "core/base/mac_address.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soho::names {

/// Where a name comes from, best first.
enum class NameSource : std::uint8_t {
  Label,       ///< What the person calls it.
  Dhcp,        ///< What it told the router's DHCP server.
  Mdns,        ///< What it announces itself (RFC 6762).
  ReverseDns,  ///< PTR record.
  Maker,       ///< Maker of its network card and the end of its MAC address.
  Address,     ///< Nothing better than its address.
};

struct Device {
  std::vector<IpAddress>
      addresses;      ///< The one seen last comes first; may be empty: another device has its last one now.
  MacAddress mac;     ///< Unknown when no exporter and no router told it.
  std::string label;  ///< Empty: the person gave none.
  std::string name;   ///< The best there is, never empty; equal to `label` if there is one.
  NameSource nameSource = NameSource::Address;
  std::string maker;  ///< Of the network card; empty when unknown or when the MAC address is a made-up one.
  Time firstSeen{};
  Time lastSeen{};
  std::uint64_t bytesInToday = 0;  ///< Since local midnight, towards the device.
  std::uint64_t bytesOutToday = 0;
  /// Bytes per minute over at most the last hour, oldest first; the last one is the minute in progress.
  std::vector<std::uint64_t> minutesIn;
  std::vector<std::uint64_t> minutesOut;
  bool isNew = false;  ///< Appeared and was not acknowledged yet.
  bool operator==(const Device&) const = default;
};

/// What a router knows of a neighbour: a DHCP lease, or an ARP or NDP entry (which has no name).
struct Lease {
  IpAddress address;
  MacAddress mac;
  std::string hostName;
  std::optional<Time> expiresAt;
  bool operator==(const Lease&) const = default;
};

/// Longest name a person may give a device, in bytes of UTF-8.
inline constexpr std::size_t kMaxLabelBytes = 200;
inline constexpr std::size_t kMaxLeases = 4096;

}  // namespace soho::names
