#include "core/decoder/sampling.h"

#include "core/decoder/limits.h"

#include <algorithm>

namespace soho::decoder {
namespace {

bool isPlausible(std::uint64_t interval) { return interval != 0 && interval <= limits::kSamplingInterval; }

}  // namespace

void SamplingTable::announce(std::uint64_t interval) {
  if (!isPlausible(interval)) return;
  m_interval = static_cast<std::uint32_t>(interval);
  m_lastAnnounced = m_interval;
}

void SamplingTable::announceForInterface(std::uint32_t interfaceIndex, std::uint64_t interval) {
  put(m_interfaces, interfaceIndex, interval);
}

void SamplingTable::announceForSampler(std::uint64_t sampler, std::uint64_t interval) {
  put(m_samplers, sampler, interval);
}

std::uint32_t SamplingTable::intervalOfSampler(std::uint64_t sampler, std::uint32_t ingress,
                                               std::uint32_t egress) const {
  const auto found = std::ranges::find(m_samplers, sampler, &Entry::id);
  return found != m_samplers.end() ? found->interval : intervalFor(ingress, egress);
}

std::uint32_t SamplingTable::intervalOfInterfaces(std::uint32_t ingress, std::uint32_t egress) const {
  for (const std::uint32_t interfaceIndex : {ingress, egress}) {
    const auto found = std::ranges::find(m_interfaces, interfaceIndex, &Entry::id);
    if (found != m_interfaces.end()) return found->interval;
  }
  return m_interval;
}

void SamplingTable::put(std::vector<Entry>& entries, std::uint64_t id, std::uint64_t interval) {
  if (!isPlausible(interval)) return;
  const auto value = static_cast<std::uint32_t>(interval);
  const auto found = std::ranges::find(entries, id, &Entry::id);
  if (found != entries.end()) {
    found->interval = value;
  } else if (entries.size() < limits::kSamplers) {
    entries.push_back({id, value});
  } else {
    return;
  }
  m_lastAnnounced = value;
}

}  // namespace soho::decoder
