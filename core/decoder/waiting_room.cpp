#include "core/decoder/waiting_room.h"

#include "core/decoder/limits.h"

#include <utility>

namespace soho::decoder {

bool WaitingRoom::admit(WaitingSet set, std::span<const std::uint8_t> bytes) {
  dropExpired(set.clock.receivedAt);
  const auto known = m_usage.find(set.exporterIndex);
  const std::size_t ofExporter = known != m_usage.end() ? known->second.bytes : 0;
  const bool isFull = m_sets.size() >= limits::kWaitingSets || m_bytes + bytes.size() > limits::kWaitingBytes ||
                      ofExporter + bytes.size() > limits::kWaitingBytesPerExporter;
  if (isFull) {
    m_dropped(set.exporterIndex);
    return false;
  }
  set.bytes.assign(bytes.begin(), bytes.end());
  Usage& usage = m_usage[set.exporterIndex];
  usage.bytes += bytes.size();
  ++usage.sets;
  m_bytes += bytes.size();
  m_sets.push_back(std::move(set));
  return true;
}

std::vector<WaitingSet> WaitingRoom::take(std::uint32_t exporterIndex, Protocol protocol, std::uint16_t templateId) {
  std::vector<WaitingSet> taken;
  if (!m_usage.contains(exporterIndex)) return taken;
  const auto isWanted = [&](const WaitingSet& set) {
    return set.exporterIndex == exporterIndex && set.protocol == protocol && set.templateId == templateId;
  };
  for (WaitingSet& set : m_sets) {
    if (!isWanted(set)) continue;
    release(set);
    taken.push_back(set);
  }
  if (!taken.empty()) std::erase_if(m_sets, isWanted);
  return taken;
}

void WaitingRoom::forget(std::uint32_t exporterIndex) {
  if (!m_usage.contains(exporterIndex)) return;
  const auto isGone = [&](const WaitingSet& set) { return set.exporterIndex == exporterIndex; };
  for (const WaitingSet& set : m_sets) {
    if (isGone(set)) release(set);
  }
  std::erase_if(m_sets, isGone);
}

std::size_t WaitingRoom::waitingOf(std::uint32_t exporterIndex) const {
  const auto known = m_usage.find(exporterIndex);
  return known != m_usage.end() ? known->second.sets : 0;
}

void WaitingRoom::release(const WaitingSet& set) {
  m_bytes -= set.bytes.size();
  const auto known = m_usage.find(set.exporterIndex);
  known.value().bytes -= set.bytes.size();
  if (--known.value().sets == 0) m_usage.erase(known);
}

void WaitingRoom::dropExpired(Time now) {
  while (!m_sets.empty() && now - m_sets.front().clock.receivedAt > limits::kWaitingAge) {
    const std::uint32_t exporterIndex = m_sets.front().exporterIndex;
    release(m_sets.front());
    m_sets.pop_front();
    m_dropped(exporterIndex);
  }
}

}  // namespace soho::decoder
