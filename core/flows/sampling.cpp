#include "core/flows/sampling.h"

#include "core/flows/saturating.h"

#include <utility>

namespace soho::flows {

Sampling::Sampling(std::vector<FlowSettings::Sampling> settings) : m_settings(std::move(settings)) {}

std::uint32_t Sampling::userInterval(const IpAddress& exporter) const {
  for (const FlowSettings::Sampling& setting : m_settings) {
    if (setting.exporter.contains(exporter)) return setting.interval;
  }
  return 0;
}

decoder::Counters scaled(const decoder::Counters& counters, std::uint32_t interval) {
  return {saturatingProduct(counters.bytes, interval), saturatingProduct(counters.packets, interval),
          saturatingProduct(counters.reverseBytes, interval), saturatingProduct(counters.reversePackets, interval)};
}

}  // namespace soho::flows
