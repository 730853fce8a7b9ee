// When a captured datagram is due in a replay, and which receive time it gets. Pure arithmetic; waits for nothing.
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string_view>

namespace soho::collector {

enum class ReplaySpeed {
  Recorded,  ///< `--speed 1`: as recorded, shifted so that the first datagram is now.
  Maximum,   ///< `--speed max`: at once, on the capture's own clock.
};

/// "1" or "max".
[[nodiscard]] std::optional<ReplaySpeed> parseReplaySpeed(std::string_view text);

class ReplayPacer {
 public:
  explicit ReplayPacer(ReplaySpeed speed) : m_speed(speed) {}

  struct Placement {
    Time due{};         ///< When to hand it over, on the clock `now` is from; never after `now` at full speed.
    Time receivedAt{};  ///< What the datagram's receive time becomes.
  };
  /// The first call fixes the shift between capture and replay.
  Placement place(Time capturedAt, Time now);

 private:
  ReplaySpeed m_speed;
  std::optional<Duration> m_shift;
};

}  // namespace soho::collector
