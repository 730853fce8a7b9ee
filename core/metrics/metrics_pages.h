// The three pages as text, made from one MetricsInput. Pure; any thread.
#pragma once

#include "core/metrics/metrics_input.h"

#include <string>

namespace soho::metrics {

/// Prometheus text exposition format 0.0.4. Names follow Prometheus' conventions: base units, `_total` for counters.
[[nodiscard]] std::string metricsPage(const MetricsInput& input);

struct HealthPage {
  /// {"status", "version", "uptime_seconds", "stages": [{"name", "status", "condition", "detail"}]}
  std::string json;
  /// False when a stage calls for attention: the page is then answered with 503.
  bool isHealthy = false;
};
[[nodiscard]] HealthPage healthPage(const MetricsInput& input);

/// JSON list of every template of every exporter, with its age at the time of the values.
[[nodiscard]] std::string templatesPage(const MetricsInput& input);

}  // namespace soho::metrics
