// Puts a record's times on our own clock: how long before its export a flow began and ended, by the exporter's clock
// alone, counted back from the moment we received the datagram. A wrong exporter clock therefore moves nothing.
// Values only, any thread.
#pragma once

#include "core/base/clock.h"

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

/// Start and end on our clock. Without times, or with absurd ones (limits::kRecordAge, kRecordFuture), both are the
/// receive time; an absurd start alone becomes the end. `start` is never after `end`, `end` never after the receive
/// time; the flow's duration is kept when header seconds are coarser than record times.
[[nodiscard]] FlowTimes anchorTimes(const TimeLayout& layout, const RawTimes& raw, const HeaderClock& clock);

}  // namespace soho::decoder
