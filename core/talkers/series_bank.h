// All series there are: the total and those of the most active devices, destinations, services and pairs.
// Lives inside TalkerStore on the collector thread. Who may have a series is decided elsewhere.
#pragma once

#include "core/talkers/snapshot.h"
#include "core/talkers/spread.h"
#include "core/talkers/tier_ring.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace soho::talkers {

/// Bytes enter at one-second steps; a second that is two minutes old moves on into the coarser tiers. Bytes that arrive
/// later than that enter the coarser tiers directly. So a record writes a constant number of words.
class SeriesBank {
 public:
  static constexpr std::uint32_t kNone = UINT32_MAX;
  static constexpr std::uint32_t kTotal = 0;
  static constexpr std::int64_t kEarliestHead = std::int64_t{2} * 86'400;
  static constexpr std::int64_t kFutureSeconds = 2;  ///< How far ahead of the last tick bytes may lie.

  /// Room for the total and `keyed` other series.
  explicit SeriesBank(std::uint32_t keyed);

  /// An empty series, or kNone when all are in use.
  [[nodiscard]] std::uint32_t acquire();
  void release(std::uint32_t series);

  /// The spread's last second must be at most kFutureSeconds after the head.
  void add(std::uint32_t series, const Spread& spread);
  /// Moves every series on to `second`, which must not be before the head.
  void advance(std::int64_t second);
  /// Empties every series and sets the head, to kEarliestHead if it is earlier: no step then lies before 1970.
  void reset(std::int64_t second);

  /// As of the head.
  [[nodiscard]] SeriesTiers read(std::uint32_t series) const;
  /// As of the last change: calls share one until the next change.
  [[nodiscard]] std::shared_ptr<const SeriesTiers> picture(std::uint32_t series);
  [[nodiscard]] Time since(std::uint32_t series) const;
  [[nodiscard]] std::int64_t head() const { return m_head; }

 private:
  static constexpr std::int64_t kSeconds = 120;
  static constexpr std::int64_t kFiveSeconds = 120;
  static constexpr std::int64_t kMinutes = 1440;
  using SecondRing = TierRing<1, 128>;
  using FiveSecondRing = TierRing<5, 128>;
  using MinuteRing = TierRing<60, kMinutes + 4>;
  static_assert(kSeconds + kFutureSeconds + 1 <= 128);

  struct Tiers {
    SecondRing seconds;
    FiveSecondRing fiveSeconds;  ///< Without what still lies in `seconds`; so is `minutes`.
    MinuteRing minutes;
    StepBytes before;           ///< Older than the minutes.
    std::int64_t earliest = 0;  ///< First second that ever had bytes.
    std::int64_t latest = 0;
    std::int64_t since = 0;  ///< Head when the series was acquired.
    std::shared_ptr<const SeriesTiers> picture;
    bool isChanged = true;  ///< Since the picture was made.
    bool isUsed = false;

    void clear(std::int64_t head);
  };

  [[nodiscard]] static std::int64_t oldestSecond(std::int64_t head) { return head - kSeconds + 1; }
  [[nodiscard]] static std::int64_t oldestFive(std::int64_t head) {
    return FiveSecondRing::stepOf(head) - kFiveSeconds + 1;
  }
  [[nodiscard]] static std::int64_t oldestMinute(std::int64_t head) { return MinuteRing::stepOf(head) - kMinutes + 1; }
  void addRun(Tiers& tiers, std::int64_t first, std::int64_t last, const StepBytes& perSecond) const;
  static void addLate(Tiers& tiers, std::int64_t head, std::int64_t first, std::int64_t last,
                      const StepBytes& perSecond);
  static void advanceOne(Tiers& tiers, std::int64_t from, std::int64_t to);

  std::vector<Tiers> m_tiers;  ///< Grows up to its capacity, which is reserved from the start.
  std::vector<std::uint32_t> m_free;
  std::int64_t m_head = kEarliestHead;
};

}  // namespace soho::talkers
