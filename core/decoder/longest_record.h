// The longest record of an exporter within the last hour: a lower bound of its active timeout that follows when the
// exporter is configured anew. One per exporter, decoder's thread; fixed memory.
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace soho::decoder {

class LongestRecord {
 public:
  /// How long a record is remembered, less up to one part of it.
  static constexpr Duration kMemory = std::chrono::hours(1);

  /// `at` is when it was received. A step back counts as the newest time known, unless it is longer than the memory.
  void note(Duration length, Time at) {
    const std::int64_t part = at.time_since_epoch() / kPart;
    const std::int64_t step = part - m_part;
    if (step >= kParts || step <= -kParts) {
      m_longest.fill({});
      m_part = part;
    }
    while (m_part < part) m_longest[placeOf(++m_part)] = {};
    Duration& newest = m_longest[placeOf(m_part)];
    newest = std::max(newest, length);
  }

  /// As of the last note; zero when there was none.
  [[nodiscard]] Duration length() const { return *std::ranges::max_element(m_longest); }

 private:
  static constexpr std::int64_t kParts = 12;
  static constexpr Duration kPart = kMemory / kParts;

  [[nodiscard]] static std::size_t placeOf(std::int64_t part) {
    return static_cast<std::size_t>((part % kParts + kParts) % kParts);
  }

  std::array<Duration, kParts> m_longest{};
  std::int64_t m_part = 0;  ///< Of the time axis, the one that is being filled.
};

}  // namespace soho::decoder
