// Keeps data sets that came before their template, until it comes. Bounded in sets, bytes, bytes per exporter and age
// (limits.h); a full room turns newcomers away. Decoder's thread.
#pragma once

#include "core/decoder/exporter.h"
#include "core/decoder/record_times.h"

#include <tsl/robin_map.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace soho::decoder {

struct WaitingSet {
  std::uint32_t exporterIndex = 0;
  Protocol protocol = Protocol::NetFlowV9;
  std::uint16_t sourcePort = 0;
  std::uint16_t templateId = 0;
  std::uint32_t sequence = 0;
  HeaderClock clock;                ///< Of the datagram it came in: its records are anchored there.
  std::vector<std::uint8_t> bytes;  ///< Without the set header.
};

class WaitingRoom {
 public:
  /// Told of each set that leaves without having been read.
  using Dropped = std::function<void(std::uint32_t exporterIndex)>;

  explicit WaitingRoom(Dropped dropped) : m_dropped(std::move(dropped)) {}

  /// False when there is no room; `dropped` was told. `bytes` are copied.
  bool admit(WaitingSet set, std::span<const std::uint8_t> bytes);
  /// Takes out, oldest first, what waited for a template of an exporter; the template serves every port that has none
  /// of its own.
  [[nodiscard]] std::vector<WaitingSet> take(std::uint32_t exporterIndex, Protocol protocol, std::uint16_t templateId);
  /// The exporter is forgotten.
  void forget(std::uint32_t exporterIndex);

  [[nodiscard]] bool isEmpty() const { return m_sets.empty(); }
  [[nodiscard]] std::size_t waitingOf(std::uint32_t exporterIndex) const;

 private:
  struct Usage {
    std::size_t sets = 0;
    std::size_t bytes = 0;
  };

  void dropExpired(Time now);
  void release(const WaitingSet& set);

  Dropped m_dropped;
  std::deque<WaitingSet> m_sets;
  tsl::robin_map<std::uint32_t, Usage> m_usage;  ///< Per exporter index.
  std::size_t m_bytes = 0;
};

}  // namespace soho::decoder
