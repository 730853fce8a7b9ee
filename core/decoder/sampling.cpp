#include "core/decoder/sampling.h"

#include "core/decoder/limits.h"

#include <algorithm>
#include <utility>

namespace soho::decoder {
namespace {

bool isPlausible(std::uint64_t interval) { return interval != 0 && interval <= limits::kSamplingInterval; }

}  // namespace

bool SamplingTable::announce(std::uint64_t interval) {
  if (!isPlausible(interval)) return false;
  m_lastAnnounced = static_cast<std::uint32_t>(interval);
  return std::exchange(m_interval, m_lastAnnounced) != m_lastAnnounced;
}

bool SamplingTable::announceForInterface(std::uint32_t interfaceIndex, std::uint64_t interval) {
  return put(m_interfaces, interfaceIndex, interval);
}

bool SamplingTable::announceForSampler(std::uint64_t sampler, std::uint64_t interval) {
  return put(m_samplers, sampler, interval);
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

bool SamplingTable::put(std::vector<Entry>& entries, std::uint64_t id, std::uint64_t interval) {
  if (!isPlausible(interval)) return false;
  const auto value = static_cast<std::uint32_t>(interval);
  const auto found = std::ranges::find(entries, id, &Entry::id);
  if (found != entries.end()) {
    m_lastAnnounced = value;
    return std::exchange(found->interval, value) != value;
  }
  if (entries.size() >= limits::kSamplers) return false;
  entries.push_back({id, value});
  m_lastAnnounced = value;
  return true;
}

}  // namespace soho::decoder
