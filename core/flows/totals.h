// Running totals (IE 85, 86) → what has been added since the flow's last record. Bounded: the flow heard of longest ago
// is forgotten first.
#pragma once

#include "core/decoder/flow_record.h"
#include "core/flows/bounded_table.h"
#include "core/flows/tuple_key.h"

#include <cstdint>
#include <optional>

namespace soho::flows {

class RunningTotals {
 public:
  explicit RunningTotals(std::uint32_t capacity, std::uint64_t hashSeed);

  /// What this record adds.
  struct Added {
    decoder::Counters counters;
    Time start{};  ///< Of what was added: where the flow's last record ended, or the record's own start.
  };

  /// `counters` are what countersOf() found. Where they hold a difference already, that stands; where they are zero and
  /// the record has a total, the total less the last one of the same flow key, exporter and probe is added. A smaller
  /// total or a start after the last end is a new flow and counts in full; a record that arrives after a later one of
  /// its flow adds nothing.
  [[nodiscard]] Added added(const decoder::RecordContext& context, const decoder::FlowRecord& record,
                            const decoder::Counters& counters);

  /// Flows given up because the table was full: should one go on, its next total counts in full again.
  [[nodiscard]] std::uint64_t forgotten() const { return m_forgotten; }

  [[nodiscard]] static bool concerns(const decoder::FlowRecord& record) {
    return record.present.has(decoder::Field::TotalBytes) || record.present.has(decoder::Field::TotalPackets);
  }

 private:
  struct Key {
    IpAddress source;
    IpAddress destination;
    std::uint32_t exporterIndex = 0;
    std::uint32_t ingressInterface = 0;
    std::uint16_t probePort = 0;
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::uint16_t vlan = 0;
    std::uint8_t protocol = 0;
    std::uint8_t direction = 0;
    bool operator==(const Key&) const = default;
    [[nodiscard]] std::uint64_t hash(std::uint64_t seed) const;
  };
  struct Last {
    std::uint64_t bytes = 0;
    std::uint64_t packets = 0;
    Time start{};
    Time end{};
  };

  [[nodiscard]] static bool isLate(const decoder::FlowRecord& record, const Last& last);
  [[nodiscard]] static bool isNewFlow(const decoder::FlowRecord& record, const Last& last);
  void remember(const Key& key, std::uint64_t hash, const Last& last);

  BoundedTable<Key, Last> m_flows;
  std::uint64_t m_hashSeed;
  std::uint64_t m_forgotten = 0;
};

}  // namespace soho::flows
