// Builds Prometheus metric families: one call per sample, families in the order of their first sample. Pure.
#pragma once

#include "core/base/clock.h"

#include <prometheus/metric_family.h>

#include <cstdint>
#include <string>
#include <vector>

namespace soho::metrics {

using Labels = std::vector<prometheus::ClientMetric::Label>;

class PrometheusFamilies {
 public:
  /// `name` without the prefix "sohoflow_"; `_total` is added. Name and help must be the same in each call for a
  /// family; labels tell its samples apart. Label values may be any bytes.
  void counter(const char* name, const char* help, std::uint64_t value, Labels labels = {});
  void gauge(const char* name, const char* help, double value, Labels labels = {});
  /// The names every Prometheus client uses for its process; without the prefix.
  void processCounter(const char* name, const char* help, double value);
  void processGauge(const char* name, const char* help, double value);

  [[nodiscard]] const std::vector<prometheus::MetricFamily>& families() const { return m_families; }

 private:
  prometheus::ClientMetric& sample(std::string name, const char* help, prometheus::MetricType type, Labels labels);

  std::vector<prometheus::MetricFamily> m_families;
};

[[nodiscard]] double secondsOf(Duration duration);
[[nodiscard]] double secondsOf(Time time);

}  // namespace soho::metrics
