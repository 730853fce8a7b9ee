// Puts a record's times on our own clock: how long before its export a flow began and ended, by the exporter's clock
// alone, counted back from the moment we received the datagram. A wrong exporter clock therefore moves nothing.
// Values only, any thread.
#pragma once

#include "core/base/clock.h"
#include "core/decoder/limits.h"

#include <cstdint>

namespace soho::decoder {

/// The clocks of one export header, and our receive time.
struct HeaderClock {
  Time receivedAt{};
  std::uint32_t uptimeMs = 0;     ///< Since the exporter's boot, modulo 2^32 (49.7 days).
  std::uint32_t unixSeconds = 0;  ///< Since 1970.
};

/// In which clock a record's time is given.
enum class TimeKind : std::uint8_t {
  None,
  Uptime,        ///< Milliseconds since boot, IE 21/22
  Seconds,       ///< IE 150/151
  Milliseconds,  ///< IE 152/153
  Ntp,           ///< IE 154–157
  BeforeExport,  ///< Microseconds before export, IE 158/159
  DurationMs,    ///< IE 161: of the flow, tells the missing end
  DurationUs,    ///< IE 162
};

/// Which clocks the two ends of a template's records use.
struct TimeLayout {
  TimeKind start = TimeKind::None;
  TimeKind end = TimeKind::None;
  TimeKind duration = TimeKind::None;
};

struct RawTimes {
  std::uint64_t start = 0;
  std::uint64_t end = 0;
  std::uint64_t duration = 0;
};

struct FlowTimes {
  Time start{};
  Time end{};
};

/// Start and end from how long before the export they were, in nanoseconds; the checks of anchorTimes.
[[nodiscard]] inline FlowTimes anchorAges(std::int64_t startAge, std::int64_t endAge, Time receivedAt) {
  constexpr std::int64_t kMaxAge = limits::kRecordAge.count();
  if (endAge > kMaxAge || endAge < -limits::kRecordFuture.count()) return {receivedAt, receivedAt};
  if (startAge > kMaxAge || startAge < endAge) startAge = endAge;
  if (endAge < 0) {
    startAge -= endAge;
    endAge = 0;
  }
  return {receivedAt - Duration(startAge), receivedAt - Duration(endAge)};
}

/// anchorTimes for the layout nearly every exporter has: both ends in uptime (IE 22, 21).
[[nodiscard]] inline FlowTimes anchorUptimes(std::uint32_t startMs, std::uint32_t endMs, const HeaderClock& clock) {
  constexpr std::int64_t kNsPerMs = 1'000'000;
  // Differences of counters that wrap: right across the 49.7 days.
  const std::int64_t startAge = static_cast<std::int32_t>(clock.uptimeMs - startMs) * kNsPerMs;
  const std::int64_t endAge = static_cast<std::int32_t>(clock.uptimeMs - endMs) * kNsPerMs;
  return anchorAges(startAge, endAge, clock.receivedAt);
}

/// Start and end on our clock. Without times, or with absurd ones (limits::kRecordAge, kRecordFuture), both are the
/// receive time; an absurd start alone becomes the end. `start` is never after `end`, `end` never after the receive
/// time; the flow's duration is kept when header seconds are coarser than record times.
[[nodiscard]] FlowTimes anchorTimes(const TimeLayout& layout, const RawTimes& raw, const HeaderClock& clock);

}  // namespace soho::decoder
