// The collector's state as the facts health is judged by: the same mapping for every front end. Pure; any thread.
#pragma once

#include "core/control/collector_state.h"
#include "core/health/facts.h"

#include <vector>

namespace soho::control {

/// Routers somebody waits for: they have sent nothing since the collector's start, and are allowed by an address of
/// their own, or are allowed and known from before.
[[nodiscard]] std::vector<IpAddress> expectedExporters(const CollectorState& state);
/// Unknown senders a person is asked about: those that still send, who came first first, at most five. The next one to
/// send does not change it, so that a button that allows one keeps its address under the pointer.
[[nodiscard]] std::vector<UnknownSender> offeredSenders(const CollectorState& state);
/// What only a front end knows (how ntopng counts) stays empty.
[[nodiscard]] health::CollectorFacts healthFacts(const CollectorState& state);
/// Those of somebody who has just got this state from a collector that runs.
[[nodiscard]] health::Facts connectedFacts(const CollectorState& state);

}  // namespace soho::control
