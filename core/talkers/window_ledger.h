// Window sums of a table's rows: how much of each row's traffic lies in the last 5 minutes, hour and day.
// Lives inside a table on the collector thread. Slot 0 is the table's Other and never runs out of room.
#pragma once

#include "core/talkers/spread.h"
#include "core/talkers/view.h"

#include <array>
#include <cstdint>
#include <vector>

namespace soho::talkers {

/// A row's bytes lie in a chain of nodes, each for a stretch of time: single minutes while they are in the 5-minute
/// window, then 5 minutes, then an hour, then gone. Most rows live for a minute and need one node. When no node is
/// left, a share goes to Other's windows (the row keeps it in Window::All), so that rows + Other stays exact.
class WindowLedger {
 public:
  /// Sums of FiveMinutes, Hour, Day.
  using Sums = std::array<TrafficSums, 3>;
  static constexpr std::uint32_t kOther = 0;

  /// Slots 0 to `slots` - 1, `nodes` stretches of time in all (beside a reserve for Other).
  WindowLedger(std::uint32_t slots, std::uint32_t nodes);

  /// Older than a day: in no window.
  void add(std::uint32_t slot, const Spread& spread);
  /// Gives a row's windows to Other.
  void giveUp(std::uint32_t slot);
  /// Moves the windows on; `minute` must not be before the present one.
  void advance(std::int64_t minute);
  /// Empties everything.
  void reset(std::int64_t minute);

  [[nodiscard]] Sums sums(std::uint32_t slot) const;
  /// Shares that found no node of their row's and went to Other.
  [[nodiscard]] std::uint64_t displacedShares() const { return m_displacedShares; }

 private:
  enum class Level : std::uint32_t { Minute, FiveMinutes, Hour, None };
  struct Bucket {
    Level level = Level::None;
    std::uint32_t number = 0;  ///< Of its level: minutes, 5 minutes or hours since 1970.
    bool operator==(const Bucket&) const = default;
  };
  struct Node {
    Bucket bucket;
    std::uint32_t next;
    TrafficSums sums;
  };
  static constexpr std::uint32_t kEnd = UINT32_MAX;
  static constexpr std::uint32_t kNever = UINT32_MAX;
  static constexpr std::uint32_t kReserve = 64;  ///< More than Other can need: 7 minutes, 14 × 5 minutes, 26 hours.

  [[nodiscard]] Bucket bucketOf(std::int64_t minute) const;
  [[nodiscard]] static std::int64_t firstMinuteOf(const Bucket& bucket);
  [[nodiscard]] static std::uint32_t changesAt(const Bucket& bucket);
  void addAcrossMinutes(std::uint32_t slot, const Spread& spread);
  void addShare(std::uint32_t slot, const Bucket& bucket, const TrafficSums& share);
  void age(std::uint32_t slot);
  [[nodiscard]] std::uint32_t takeNode(std::uint32_t slot);
  void freeNode(std::uint32_t node);

  std::uint32_t m_slots;
  std::uint32_t m_nodeCapacity;
  std::vector<std::uint32_t> m_heads;
  std::vector<std::uint32_t> m_changesAt;  ///< Minute at which a slot's chain must be looked at.
  std::vector<Node> m_nodes;               ///< Grows up to its capacity, which is reserved from the start.
  std::uint32_t m_usedNodes = 0;
  std::uint32_t m_free = kEnd;
  std::int64_t m_minute = 0;
  std::uint64_t m_displacedShares = 0;
};

}  // namespace soho::talkers
