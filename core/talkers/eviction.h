// Chooses which rows a full table gives up: those with the fewest recent bytes, local devices last.
// Pure; whole batches at once, so that the scan costs a constant per row that comes in.
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>

namespace soho::talkers {

/// Ordered by what is given up first.
struct EvictionCandidate {
  bool isLocalDevice = false;
  std::uint64_t recentBytes = 0;  ///< Of the last 5 minutes,
  std::uint64_t hourBytes = 0;    ///< then of the hour,
  std::int64_t lastSeen = 0;      ///< then the longest silent one.
  std::uint32_t slot = 0;

  auto operator<=>(const EvictionCandidate&) const = default;
};

/// How many rows a full table of this capacity gives up at once.
[[nodiscard]] constexpr std::uint32_t evictionBatch(std::uint32_t capacity) { return std::max(1U, capacity / 16); }

/// Reorders the candidates and returns the `count` to give up.
[[nodiscard]] inline std::span<const EvictionCandidate> leastActive(std::span<EvictionCandidate> candidates,
                                                                    std::size_t count) {
  if (count < candidates.size()) {
    std::nth_element(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(count), candidates.end());
  }
  return candidates.first(std::min(count, candidates.size()));
}

}  // namespace soho::talkers
