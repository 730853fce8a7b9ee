// Health over time: takes the facts of each second, remembers how counters grew, and keeps the last hour by minute.
// Lives on a front end's event loop; no clock of its own, the facts carry the time.
#pragma once

#include "core/health/health.h"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace soho::health {

/// One minute of one stage.
struct Minute {
  Light worst = Light::Running;
  std::uint64_t count = 0;  ///< What passed the stage in that minute.
  bool isKnown = false;     ///< False: nobody looked.
  bool operator==(const Minute&) const = default;
};
inline constexpr std::size_t kHistoryMinutes = 60;
using History = std::array<Minute, kHistoryMinutes>;  ///< Oldest first; the last one is the running minute.

class HealthMonitor {
 public:
  explicit HealthMonitor(Patience patience = {}) : m_patience(patience) {}

  void setPatience(const Patience& patience) { m_patience = patience; }
  /// Call about once a second. Facts older than the newest, of a clock that was set back, begin the memory anew.
  const Health& update(const Facts& facts);
  [[nodiscard]] const Health& health() const { return m_health; }
  [[nodiscard]] History history(Stage stage) const;

 private:
  /// The collector's counters at one moment.
  struct Sample {
    Time at{};
    CollectorFacts collector;
  };

  void remember(const Facts& facts);
  [[nodiscard]] Recent recentGrowth() const;
  [[nodiscard]] Recent::Exporter growthOf(const ExporterFacts& exporter) const;
  void writeHistory(const Facts& facts);

  Patience m_patience;
  std::deque<Sample> m_samples;  ///< Over Patience::lossShows; the newest is always the last facts.
  Health m_health;
  std::array<History, kStageCount> m_history{};
  std::optional<std::int64_t> m_minute;  ///< Since 1970, of the last element of the histories.
  std::optional<CollectorFacts> m_countedTo;
};

}  // namespace soho::health
