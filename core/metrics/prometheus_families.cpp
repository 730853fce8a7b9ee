#include "core/metrics/prometheus_families.h"

#include <QString>

#include <algorithm>
#include <chrono>
#include <utility>

namespace soho::metrics {
namespace {

constexpr const char* kPrefix = "sohoflow_";

}  // namespace

prometheus::ClientMetric& PrometheusFamilies::sample(std::string name, const char* help, prometheus::MetricType type,
                                                     Labels labels) {
  auto family = std::ranges::find(m_families, name, &prometheus::MetricFamily::name);
  if (family == m_families.end()) {
    m_families.push_back({std::move(name), help, type, {}});
    family = m_families.end() - 1;
  }
  // The format is UTF-8; the serialiser escapes \, " and line ends but passes broken UTF-8 on.
  for (auto& label : labels) label.value = QString::fromStdString(label.value).toStdString();
  prometheus::ClientMetric& metric = family->metric.emplace_back();
  metric.label = std::move(labels);
  return metric;
}

void PrometheusFamilies::counter(const char* name, const char* help, std::uint64_t value, Labels labels) {
  sample(std::string(kPrefix) + name + "_total", help, prometheus::MetricType::Counter, std::move(labels))
      .counter.value = static_cast<double>(value);
}

void PrometheusFamilies::gauge(const char* name, const char* help, double value, Labels labels) {
  sample(std::string(kPrefix) + name, help, prometheus::MetricType::Gauge, std::move(labels)).gauge.value = value;
}

void PrometheusFamilies::processCounter(const char* name, const char* help, double value) {
  sample(name, help, prometheus::MetricType::Counter, {}).counter.value = value;
}

void PrometheusFamilies::processGauge(const char* name, const char* help, double value) {
  sample(name, help, prometheus::MetricType::Gauge, {}).gauge.value = value;
}

double secondsOf(Duration duration) { return std::chrono::duration<double>(duration).count(); }
double secondsOf(Time time) { return secondsOf(time.time_since_epoch()); }

}  // namespace soho::metrics
