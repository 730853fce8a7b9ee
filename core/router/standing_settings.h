// How our exporter is set up on a router now, as the probe found it: what an update starts from where the wishes of the
// last set-up were not kept. Pure; any thread.
#pragma once

#include "core/router/journal.h"
#include "core/router/router_facts.h"

#include <cstdint>
#include <string>

namespace soho::router {

struct StandingSettings {
  std::string interface = {};  ///< Empty: the driver chooses.
  std::uint32_t sampling = 1;  ///< 1 in N packets.
  bool operator==(const StandingSettings&) const = default;
};

/// Of the section or file that is named `instance`; the usual ones when there is none.
[[nodiscard]] StandingSettings standingSettings(const RouterFacts& facts, const std::string& instance);

/// What was wished the last time; what is not known of that is as it stands on the router.
[[nodiscard]] StandingSettings lastSettings(const SetUpWishes& wishes, const RouterFacts& facts,
                                            const std::string& instance);

}  // namespace soho::router
