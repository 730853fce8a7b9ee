// Tables that sum conversations: devices, destinations, services and (device, service) pairs, and which of their rows
// have a series. Lives inside TalkerStore on the collector thread.
#pragma once

#include "core/talkers/traffic_table.h"

#include <cstdint>
#include <vector>

namespace soho::talkers {

/// A device or destination has an address only, a service a service only, a pair both.
struct AggregateKey {
  IpAddress address;
  std::uint32_t service = 0;

  bool operator==(const AggregateKey&) const = default;
  [[nodiscard]] std::uint64_t hash(std::uint64_t seed) const {
    return mixed(mixed(mixed(seed ^ address.low()) ^ address.high()) ^ service);
  }
};

class AggregateTable {
 public:
  /// At most `seriesCount` rows have a series, taken from `bank`, which must outlive the table.
  AggregateTable(std::uint32_t capacity, std::uint32_t seriesCount, SeriesBank& bank);

  /// The row of a key, made when there is none. A remembered reference saves the search while it is valid, and is
  /// renewed otherwise: then one more conversation stands behind the row.
  [[nodiscard]] std::uint32_t rowOf(const AggregateKey& key, SlotReference& remembered, bool isLocalDevice = false);
  void add(std::uint32_t slot, const PlacedPiece& piece);
  /// Counts what a device did as the server of another local device: in its series, rate and `peers`, not in its sums.
  void addPeer(std::uint32_t slot, const PlacedPiece& piece);

  /// Moves the windows on; once a minute the most active rows get the series.
  void advance(std::int64_t minute);
  void reset(std::int64_t minute);

  [[nodiscard]] TrafficTable<AggregateKey>& table() { return m_table; }
  [[nodiscard]] const TrafficTable<AggregateKey>& table() const { return m_table; }
  [[nodiscard]] const TrafficSums& peerSums(std::uint32_t slot) const;
  [[nodiscard]] WindowLedger::Sums peerWindows(std::uint32_t slot) const;
  [[nodiscard]] std::uint64_t displacedShares() const {
    return m_table.windows().displacedShares() + m_peerWindows.displacedShares();
  }

 private:
  struct Activity {
    std::uint64_t bytes = 0;
    std::uint32_t slot = 0;
  };

  void onEvict(std::uint32_t slot);
  void giveSeries(std::uint32_t slot);
  void takeSeries(std::uint32_t slot);
  void reassignSeries();

  TrafficTable<AggregateKey> m_table;
  WindowLedger m_peerWindows;  ///< Slots as in the table; so are `m_peerSums`, which end at the last one used.
  std::vector<TrafficSums> m_peerSums;
  SeriesBank& m_bank;
  std::uint32_t m_seriesCount;
  std::uint32_t m_seriesGiven = 0;
  std::vector<Activity> m_activity;  ///< Kept for its memory.
};

}  // namespace soho::talkers
