// One live table: keys, what each exchanged, its windows, and Other for what was given up.
// Lives inside TalkerStore on the collector thread.
#pragma once

#include "core/talkers/eviction.h"
#include "core/talkers/rate_meter.h"
#include "core/talkers/series_bank.h"
#include "core/talkers/slot_table.h"
#include "core/talkers/spread.h"
#include "core/talkers/window_ledger.h"

#include <cstdint>
#include <vector>

namespace soho::talkers {

/// One piece, placed in time once and then given to every row it belongs to.
struct PlacedPiece {
  Spread spread;
  RateSum rate;                           ///< What RateMeter makes of the spread.
  const WindowShares* windows = nullptr;  ///< The spread cut for the present minute.
  Time start{};
  Time end{};
};

/// What every row has, whatever its key.
struct Tally {
  TrafficSums all;
  RateSum rate;
  Time firstSeen{};
  Time lastSeen{};
  MacAddress mac;
  std::uint32_t lastPieceSeconds = 0;
  std::uint32_t conversations = 0;
  std::uint32_t series = SeriesBank::kNone;
  std::uint32_t generation = 0;  ///< Changes when the slot gets another key.
  bool isLocalDevice = false;
};

/// A slot remembered elsewhere; stale once the slot was given to another key.
struct SlotReference {
  std::uint32_t slot = 0;
  std::uint32_t generation = 0;
};

template <class Key>
class TrafficTable {
 public:
  /// `nodesPerSlot`: shares per row beyond its first, on average (see WindowLedger).
  explicit TrafficTable(std::uint32_t capacity, std::uint32_t nodesPerSlot = 3)
      : m_slots(std::max(1U, capacity)),
        m_windows(m_slots.capacity() + 1, m_slots.capacity() * nodesPerSlot),
        m_victims(m_slots.capacity()) {
    m_tallies.reserve(std::size_t{m_slots.capacity()} + 1);
    m_tallies.emplace_back();
  }

  [[nodiscard]] const SlotTable<Key>& slots() const { return m_slots; }
  [[nodiscard]] Tally& tally(std::uint32_t slot) { return m_tallies[slot]; }
  [[nodiscard]] const Tally& tally(std::uint32_t slot) const { return m_tallies[slot]; }
  [[nodiscard]] const Tally& other() const { return m_tallies[WindowLedger::kOther]; }
  [[nodiscard]] WindowLedger& windows() { return m_windows; }
  [[nodiscard]] const WindowLedger& windows() const { return m_windows; }
  [[nodiscard]] SlotReference reference(std::uint32_t slot) const { return {slot, m_tallies[slot].generation}; }
  [[nodiscard]] bool isValid(const SlotReference& reference) const {
    return reference.slot != 0 && m_tallies[reference.slot].generation == reference.generation;
  }

  /// A new row for a key that has none. A full table first gives up its least active row; onEvict(slot) is called while
  /// that row's tally and key can still be read.
  template <class OnEvict>
  std::uint32_t insert(const Key& key, OnEvict&& onEvict) {
    if (m_slots.isFull()) evict(onEvict);
    const std::uint32_t slot = m_slots.insert(key);
    if (slot == m_tallies.size()) m_tallies.emplace_back();
    const std::uint32_t generation = m_tallies[slot].generation;
    m_tallies[slot] = {};
    m_tallies[slot].generation = generation;
    return slot;
  }

  /// Counts a piece in a row.
  void add(std::uint32_t slot, const PlacedPiece& piece) {
    touch(slot, piece);
    m_tallies[slot].all += piece.spread.amount;
    m_windows.add(slot, *piece.windows);
  }
  /// Times and rate only.
  void touch(std::uint32_t slot, const PlacedPiece& piece) {
    Tally& tally = m_tallies[slot];
    tally.firstSeen = tally.lastSeen == Time{} ? piece.start : std::min(tally.firstSeen, piece.start);
    tally.lastSeen = std::max(tally.lastSeen, piece.end);
    tally.lastPieceSeconds = static_cast<std::uint32_t>(piece.spread.last - piece.spread.first);
    tally.rate += piece.rate;
  }
  /// Brings a row into the cache that is about to be added to.
  void prefetch(std::uint32_t slot) const {
    __builtin_prefetch(&m_tallies[slot], 1);
    __builtin_prefetch(reinterpret_cast<const char*>(&m_tallies[slot]) + sizeof(Tally) - 1, 1);
    m_windows.prefetch(slot);
  }

  void scaleRates(double factor) {
    m_slots.forEach([&](std::uint32_t slot) {
      m_tallies[slot].rate.in *= factor;
      m_tallies[slot].rate.out *= factor;
    });
  }

 private:
  template <class OnEvict>
  void evict(OnEvict&& onEvict) {
    while (true) {
      if (m_victims.isEmpty()) chooseVictims();
      const EvictionCandidate victim = m_victims.take();
      const Tally& tally = m_tallies[victim.slot];
      // Right after a scan nothing has changed, so this ends.
      if (tally.generation != victim.generation || tally.all.bytes() != victim.allBytes) continue;
      giveUp(victim.slot, onEvict);
      return;
    }
  }

  void chooseVictims() {
    m_slots.forEach([&](std::uint32_t slot) {
      const auto sums = m_windows.sums(slot);
      const Tally& tally = m_tallies[slot];
      m_victims.offer({tally.isLocalDevice, sums[0].bytes(), sums[1].bytes(), tally.lastSeen.time_since_epoch().count(),
                       slot, tally.generation, tally.all.bytes()});
    });
    m_victims.choose();
  }

  template <class OnEvict>
  void giveUp(std::uint32_t slot, OnEvict&& onEvict) {
    onEvict(slot);
    Tally& other = m_tallies[WindowLedger::kOther];
    Tally& tally = m_tallies[slot];
    other.firstSeen = other.conversations == 0 ? tally.firstSeen : std::min(other.firstSeen, tally.firstSeen);
    other.lastSeen = std::max(other.lastSeen, tally.lastSeen);
    other.all += tally.all;
    other.rate += tally.rate;
    other.lastPieceSeconds = std::max(other.lastPieceSeconds, tally.lastPieceSeconds);
    other.conversations += tally.conversations;
    m_windows.giveUp(slot);
    m_slots.erase(slot);
    ++tally.generation;
  }

  SlotTable<Key> m_slots;
  std::vector<Tally> m_tallies;
  WindowLedger m_windows;
  EvictionQueue m_victims;
};

}  // namespace soho::talkers
