#include "core/flows/totals.h"

#include <algorithm>

namespace soho::flows {

using decoder::Field;

namespace {

/// flowEndReason (IE 136): idle timeout, end of flow, forced end, lack of resources. 2 is the active timeout.
bool isLastOfFlow(std::uint8_t endReason) { return endReason == 1 || (endReason >= 3 && endReason <= 5); }

}  // namespace

RunningTotals::RunningTotals(std::uint32_t capacity, std::uint64_t hashSeed)
    : m_flows(capacity), m_hashSeed(hashSeed) {}

std::uint64_t RunningTotals::Key::hash(std::uint64_t seed) const {
  return HashMix(seed)
      .add(source)
      .add(destination)
      .add(static_cast<std::uint64_t>(exporterIndex) << 32 | ingressInterface)
      .add(static_cast<std::uint64_t>(probePort) << 48 | static_cast<std::uint64_t>(sourcePort) << 32 |
           static_cast<std::uint64_t>(destinationPort) << 16 | vlan)
      .add(static_cast<std::uint64_t>(protocol) << 8 | direction)
      .value();
}

bool RunningTotals::isLate(const decoder::FlowRecord& record, const Last& last) {
  const bool isSmaller = record.totalBytes < last.bytes || record.totalPackets < last.packets;
  return isSmaller && record.present.has(Field::Times) && record.end < last.end;
}

bool RunningTotals::isNewFlow(const decoder::FlowRecord& record, const Last& last) {
  if (record.present.has(Field::Times) && record.start > last.end) return true;
  return (record.present.has(Field::TotalBytes) && record.totalBytes < last.bytes) ||
         (record.present.has(Field::TotalPackets) && record.totalPackets < last.packets);
}

RunningTotals::Added RunningTotals::added(const decoder::RecordContext& context, const decoder::FlowRecord& record,
                                          const decoder::Counters& counters) {
  const Key key{record.source,      record.destination, context.exporterIndex,  record.ingressInterface,
                context.sourcePort, record.sourcePort,  record.destinationPort, record.vlan,
                record.protocol,    record.direction};
  const std::uint64_t hash = key.hash(m_hashSeed);
  const auto slot = m_flows.find(key, hash);
  Last before{};
  Time start = record.start;
  if (slot != BoundedTable<Key, Last>::kNone) {
    const Last& last = m_flows.value(slot);
    if (isLate(record, last)) return {counters, start};
    if (!isNewFlow(record, last)) {
      before = last;
      start = std::clamp(last.end, record.start, record.end);
    }
  }
  Added result{counters, start};
  if (counters.bytes == 0 && record.present.has(Field::TotalBytes)) {
    result.counters.bytes = record.totalBytes - before.bytes;
  }
  if (counters.packets == 0 && record.present.has(Field::TotalPackets)) {
    result.counters.packets = record.totalPackets - before.packets;
  }
  if (counters.bytes != 0) result.start = record.start;  // The record's own difference has the record's own times.
  if (isLastOfFlow(record.endReason)) {
    if (slot != BoundedTable<Key, Last>::kNone) m_flows.erase(slot);
  } else {
    remember(key, hash, {record.totalBytes, record.totalPackets, record.start, record.end});
  }
  return result;
}

void RunningTotals::remember(const Key& key, std::uint64_t hash, const Last& last) {
  const auto slot = m_flows.find(key, hash);
  if (slot != BoundedTable<Key, Last>::kNone) {
    m_flows.value(slot) = last;
    m_flows.renew(slot);
    return;
  }
  if (m_flows.isFull()) {
    m_flows.erase(m_flows.oldest());
    ++m_forgotten;
  }
  m_flows.insert(key, hash, last);
}

}  // namespace soho::flows
