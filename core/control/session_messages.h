// Messages every session has: the greeting, refusals, events, and orders that are only done or refused.
// Each request names its reply; `kName` is its name on the wire.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ip_address.h"
#include "core/control/cbor_layout.h"
#include "core/control/event_log.h"
#include "core/flows/flow_engine.h"

#include <cstdint>
#include <optional>
#include <string>

namespace soho::control {

/// Grows when a message changes in a way an older program would misread. Programs of different numbers part.
inline constexpr std::uint32_t kProtocolVersion = 1;

/// The collector's answer to Hello.
struct Welcome {
  static constexpr const char* kName = "welcome";
  std::uint32_t protocol = kProtocolVersion;
  std::string program;
  std::string version;
  std::uint64_t processId = 0;
  bool operator==(const Welcome&) const = default;
};

/// The first message of a client; anything else is refused until it came.
struct Hello {
  static constexpr const char* kName = "hello";
  using Reply = Welcome;
  std::uint32_t protocol = kProtocolVersion;
  std::string program;
  std::string version;
  bool operator==(const Hello&) const = default;
};

/// Answers a request that could not be done; as an answer to no request it ends the session.
struct Refusal {
  static constexpr const char* kName = "refusal";
  Error error;
  bool operator==(const Refusal&) const = default;
};

struct Done {
  static constexpr const char* kName = "done";
  bool operator==(const Done&) const = default;
};

/// Events with a number greater than `after`, oldest first.
struct EventQuery {
  static constexpr const char* kName = "events";
  using Reply = EventList;
  std::uint64_t after = 0;
  bool operator==(const EventQuery&) const = default;
};

/// Admits an exporter's address, or a prefix of them, from now on.
struct Allow {
  static constexpr const char* kName = "allow";
  using Reply = Done;
  IpPrefix exporters;
  bool operator==(const Allow&) const = default;
};

/// Mutes the second of two sources that repeat one another, or lets it count again (`pair.isMutingOn`).
struct SetMuting {
  static constexpr const char* kName = "set-muting";
  using Reply = Done;
  flows::DuplicatePair pair;
};

/// What a front end knows of an exporter because it set it up or asked it.
struct ExporterFacts {
  IpAddress exporter;
  std::string name;
  std::string version;
  std::optional<Duration> activeTimeout;
  std::optional<Duration> scanInterval;           ///< How often it looks for expired flows (softflowd expint).
  std::optional<std::uint32_t> samplingInterval;  ///< 1-in-N as configured there.
  bool operator==(const ExporterFacts&) const = default;
};

struct SetExporterFacts {
  static constexpr const char* kName = "set-exporter-facts";
  using Reply = Done;
  ExporterFacts facts;
  bool operator==(const SetExporterFacts&) const = default;
};

/// Ends the collector in good order; the answer comes before the end.
struct Stop {
  static constexpr const char* kName = "stop";
  using Reply = Done;
  bool startsAgain = false;  ///< It tells its supervisor, by its exit code, to start it again.
  bool operator==(const Stop&) const = default;
};

}  // namespace soho::control
