// Messages of a front end that sets up a router: a test datagram to look out for, an exporter that is no longer
// allowed.
#pragma once

#include "core/control/session_messages.h"

#include <cstdint>
#include <optional>
#include <string>

namespace soho::control {

struct ProbeArrived {
  IpAddress source;  ///< As the collector sees the router; behind NAT not what the router calls itself.
  std::uint16_t sourcePort = 0;
  Time at{};
  bool operator==(const ProbeArrived&) const = default;
};

struct ProbeState {
  static constexpr const char* kName = "probe-state";
  std::optional<ProbeArrived> arrived;
  bool operator==(const ProbeState&) const = default;
};

/// Looks out for a datagram that holds `token` (8 to 40 lower-case letters and digits), whoever sends it, from now on
/// and for two minutes after the last time this was asked; the reply says whether one has come. Malformed.
struct ExpectProbe {
  static constexpr const char* kName = "expect-probe";
  using Reply = ProbeState;
  std::string token;
  bool operator==(const ExpectProbe&) const = default;
};

/// Takes back Allow of exactly this address or prefix; one that is not in the list is no error.
struct Disallow {
  static constexpr const char* kName = "disallow";
  using Reply = Done;
  IpPrefix exporters;
  bool operator==(const Disallow&) const = default;
};

}  // namespace soho::control
