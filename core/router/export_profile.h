// How softflowd is told to export: version, timers, table size, filter. Pure; any thread. The tables are the fact
// sheet's: export version 12.4, timers 1.2, memory 1.1.
#pragma once

#include "core/router/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soho::router {

/// Seconds; the collector is told them, because they say how far behind real time the picture is.
inline constexpr unsigned kActiveTimeout = 60;
inline constexpr unsigned kScanInterval = 10;

struct ExportProfile {
  unsigned version = 9;  ///< 9 from softflowd 1.0.0 on, else 5: the v9 templates of 0.9.9 are malformed.
  std::uint32_t maxFlows = 8192;
  std::uint32_t sampling = 1;
  bool carriesIpv6 = true;
  std::vector<std::string> timers;  ///< "maxlife=60", …
  std::string filter;               ///< BPF without brackets, so that no shell between us and softflowd sees one.
};

/// The version that will run: what is installed, else what the system's packages hold.
[[nodiscard]] std::string expectedExporterVersion(const RouterFacts& facts);

/// -1, 0, 1: numbers between dots are compared as numbers; what is missing counts as 0.
[[nodiscard]] int compareVersions(std::string_view left, std::string_view right);

/// `router` is its own address towards the collector, if known.
[[nodiscard]] ExportProfile exportProfile(const RouterFacts& facts, const Wishes& wishes,
                                          std::optional<IpAddress> router);

/// The options of softflowd's command line for it, without interface and control socket.
[[nodiscard]] std::string commandLineOptions(const ExportProfile& profile, const Endpoint& collector);

}  // namespace soho::router
