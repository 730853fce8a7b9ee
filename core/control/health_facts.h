// The collector's state as the facts health is judged by: the same mapping for every front end. Pure; any thread.
#pragma once

#include "core/control/collector_state.h"
#include "core/health/facts.h"

#include <vector>

namespace soho::control {

/// Routers that are allowed by an address of their own, so that somebody waits for them.
[[nodiscard]] std::vector<IpAddress> expectedExporters(const CollectorState& state);
/// What only a front end knows (how ntopng counts) stays empty.
[[nodiscard]] health::CollectorFacts healthFacts(const CollectorState& state);
/// Those of somebody who has just got this state from a collector that runs.
[[nodiscard]] health::Facts connectedFacts(const CollectorState& state);

}  // namespace soho::control
