// The collector's state in the form the metrics pages take. Pure, but for the process's own use of the system.
#pragma once

#include "core/control/collector_state.h"
#include "core/health/health.h"
#include "core/metrics/metrics_input.h"
#include "core/talkers/snapshot.h"

namespace soho::pipeline {

/// `snapshot` may be null. `process` comes from processInput(), or is left empty. The stations of `/health` are those
/// of `health`, the person at their end left out.
[[nodiscard]] metrics::MetricsInput metricsInput(const control::CollectorState& state, const health::Health& health,
                                                 const talkers::Snapshot* snapshot, metrics::ProcessInput process);

/// CPU time, memory and open files of this process; zero where the system does not tell.
[[nodiscard]] metrics::ProcessInput processInput(Time startedAt);

}  // namespace soho::pipeline
