// Window sums of a table's rows: how much of each row's traffic lies in the last 5 minutes, hour and day.
// Lives inside a table on the collector thread. Slot 0 is the table's Other and never runs out of room.
#pragma once

#include "core/talkers/spread.h"
#include "core/talkers/view.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace soho::talkers {

/// A stretch of time at the resolution that its age asks for: single minutes while they are in the 5-minute window,
/// then 5 minutes, then an hour, then none.
struct WindowBucket {
  enum class Level : std::uint32_t { Minute, FiveMinutes, Hour, None };
  Level level = Level::None;
  std::uint32_t number = 0;  ///< Of its level: minutes, 5 minutes or hours since 1970.

  bool operator==(const WindowBucket&) const = default;
  /// Where a minute belongs when it is `now`; minutes older than a day belong nowhere.
  [[nodiscard]] static WindowBucket of(std::int64_t minute, std::int64_t now);
  [[nodiscard]] std::int64_t firstMinute() const;
  /// The minute at which it has to move on to the next level.
  [[nodiscard]] std::uint32_t changesAt() const;
};

/// A piece cut at the edges of the stretches: made once, given to the rows of every table. Kept by its owner for its
/// memory, because most pieces need one share and some need forty.
class WindowShares {
 public:
  struct Share {
    WindowBucket bucket;
    TrafficSums sums;
  };

  /// What lies before the windows is left out.
  void assign(const Spread& spread, std::int64_t nowMinute);
  [[nodiscard]] std::span<const Share> shares() const { return {m_shares.data(), m_count}; }

 private:
  void add(const WindowBucket& bucket, const TrafficSums& sums);

  std::array<Share, 48> m_shares{};  ///< At most 7 minutes, 14 × 5 minutes and 26 hours.
  std::size_t m_count = 0;
};

/// A row's shares lie in its slot (the newest one) and in a chain of nodes behind it. Most rows live for a minute and
/// need no node. When none is left, a share goes to Other's windows (the row keeps it in Window::All), so that rows +
/// Other stays exact.
class WindowLedger {
 public:
  /// Sums of FiveMinutes, Hour, Day.
  using Sums = std::array<TrafficSums, 3>;
  static constexpr std::uint32_t kOther = 0;

  /// Slots 0 to `slots` - 1, `nodes` more shares in all (beside a reserve for Other).
  WindowLedger(std::uint32_t slots, std::uint32_t nodes);

  /// The shares must have been made for the present minute.
  void add(std::uint32_t slot, const WindowShares& shares) {
    for (const WindowShares::Share& share : shares.shares()) addShare(slot, share.bucket, share.sums);
  }
  /// Gives a row's windows to Other.
  void giveUp(std::uint32_t slot);
  /// Moves the windows on; `minute` must not be before the present one.
  void advance(std::int64_t minute);
  /// Empties everything.
  void reset(std::int64_t minute);

  [[nodiscard]] Sums sums(std::uint32_t slot) const;
  /// Brings a slot into the cache that is about to be added to.
  void prefetch(std::uint32_t slot) const { __builtin_prefetch(&m_slots[slot], 1); }
  /// Shares that found no node of their row's and went to Other.
  [[nodiscard]] std::uint64_t displacedShares() const { return m_displacedShares; }

 private:
  static constexpr std::uint32_t kEnd = UINT32_MAX;
  static constexpr std::uint32_t kNever = UINT32_MAX;
  static constexpr std::uint32_t kReserve = 48;

  struct Node {
    WindowBucket bucket;
    std::uint32_t next = kEnd;
    TrafficSums sums;
  };
  struct Slot {
    WindowBucket bucket;  ///< Level::None: the slot is empty.
    std::uint32_t next = kEnd;
    std::uint32_t changesAt = kNever;  ///< Minute at which the slot and its chain must be looked at.
    TrafficSums sums;
  };

  void addShare(std::uint32_t index, const WindowBucket& bucket, const TrafficSums& share) {
    Slot& slot = m_slots[index];
    if (slot.bucket == bucket) {
      slot.sums += share;
    } else {
      addElsewhere(index, bucket, share);
    }
  }
  void addElsewhere(std::uint32_t index, const WindowBucket& bucket, const TrafficSums& share);
  void age(std::uint32_t index);
  [[nodiscard]] std::uint32_t takeNode(std::uint32_t index);
  Node freed(std::uint32_t node);

  std::vector<Slot> m_slots;
  std::vector<Node> m_nodes;  ///< Grows up to its capacity, which is reserved from the start.
  std::uint32_t m_nodeCapacity;
  std::uint32_t m_usedNodes = 0;
  std::uint32_t m_free = kEnd;
  std::int64_t m_minute = 0;
  std::uint64_t m_displacedShares = 0;
};

}  // namespace soho::talkers
