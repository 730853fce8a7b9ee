#include "core/decoder/record_times.h"

#include <limits>

namespace soho::decoder {
namespace {

constexpr std::int64_t kNsPerUs = 1000;
constexpr std::int64_t kNsPerMs = 1000 * kNsPerUs;
constexpr std::int64_t kNsPerSecond = 1000 * kNsPerMs;
/// Seconds from NTP's epoch (1900) to 1970, RFC 5905.
constexpr std::uint32_t kNtpTo1970 = 2208988800U;
/// An age that no check lets pass.
constexpr std::int64_t kAbsurd = std::numeric_limits<std::int64_t>::max();

constexpr std::int64_t kMaxAge = limits::kRecordAge.count();

/// A difference of unsigned counters that wrap, as a signed number.
constexpr std::int64_t wrapped(std::uint32_t later, std::uint32_t earlier) {
  return static_cast<std::int32_t>(later - earlier);
}

std::int64_t scaled(std::uint64_t value, std::int64_t unit) {
  return value > static_cast<std::uint64_t>(kMaxAge / unit) ? kAbsurd : static_cast<std::int64_t>(value) * unit;
}

/// Nanoseconds before the export; negative when after it.
std::int64_t ageOf(TimeKind kind, std::uint64_t raw, const HeaderClock& clock) {
  switch (kind) {
    case TimeKind::Uptime:
      return wrapped(clock.uptimeMs, static_cast<std::uint32_t>(raw)) * kNsPerMs;
    case TimeKind::Seconds:
      return wrapped(clock.unixSeconds, static_cast<std::uint32_t>(raw)) * kNsPerSecond;
    case TimeKind::Milliseconds: {
      const std::uint64_t exported = std::uint64_t{clock.unixSeconds} * 1000;
      if (raw <= exported) return scaled(exported - raw, kNsPerMs);
      const std::int64_t ahead = scaled(raw - exported, kNsPerMs);
      return ahead == kAbsurd ? kAbsurd : -ahead;
    }
    case TimeKind::Ntp: {
      const auto seconds = static_cast<std::uint32_t>(raw >> 32);
      const auto fraction = static_cast<std::int64_t>(((raw & 0xffffffffU) * std::uint64_t{kNsPerSecond}) >> 32);
      return wrapped(clock.unixSeconds + kNtpTo1970, seconds) * kNsPerSecond - fraction;
    }
    case TimeKind::BeforeExport:
      return scaled(raw, kNsPerUs);
    case TimeKind::None:
    case TimeKind::DurationMs:
    case TimeKind::DurationUs:
      break;
  }
  return kAbsurd;
}

std::int64_t durationOf(TimeKind kind, std::uint64_t raw) {
  const std::int64_t duration = scaled(raw, kind == TimeKind::DurationMs ? kNsPerMs : kNsPerUs);
  return duration == kAbsurd ? 0 : duration;
}

}  // namespace

FlowTimes anchorTimes(const TimeLayout& layout, const RawTimes& raw, const HeaderClock& clock) {
  const bool hasStart = layout.start != TimeKind::None;
  const bool hasEnd = layout.end != TimeKind::None;
  const bool hasDuration = layout.duration != TimeKind::None;
  if (!hasStart && !hasEnd && !hasDuration) return {clock.receivedAt, clock.receivedAt};

  std::int64_t startAge = hasStart ? ageOf(layout.start, raw.start, clock) : kAbsurd;
  std::int64_t endAge = 0;
  const std::int64_t duration = hasDuration ? durationOf(layout.duration, raw.duration) : 0;
  if (hasEnd) {
    endAge = ageOf(layout.end, raw.end, clock);
  } else if (hasStart && hasDuration && startAge <= kMaxAge) {
    endAge = startAge - duration;
  }
  if (!hasStart) startAge = endAge <= kMaxAge ? endAge + duration : endAge;
  return anchorAges(startAge, endAge, clock.receivedAt);
}

}  // namespace soho::decoder
