// Chooses which rows a full table gives up: those with the fewest recent bytes, local devices last.
// Pure; a scan of the table yields a queue of victims, so that its cost is a constant per row that comes in.
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace soho::talkers {

/// Ordered by what is given up first.
struct EvictionCandidate {
  bool isLocalDevice = false;
  std::uint64_t recentBytes = 0;  ///< Of the last 5 minutes,
  std::uint64_t hourBytes = 0;    ///< then of the hour,
  std::int64_t lastSeen = 0;      ///< then the longest silent one.
  std::uint32_t slot = 0;
  std::uint32_t generation = 0;
  std::uint64_t allBytes = 0;  ///< When it was chosen: a victim that has talked since is spared.

  auto operator<=>(const EvictionCandidate&) const = default;
};

/// The victims of one scan, in order. Rows that came in after the scan are safe until the next one.
class EvictionQueue {
 public:
  explicit EvictionQueue(std::uint32_t capacity) : m_length(std::max<std::size_t>(1, capacity / 4)) {
    m_candidates.reserve(capacity);
  }

  [[nodiscard]] bool isEmpty() const { return m_candidates.empty(); }
  /// To be called for every row, then choose().
  void offer(const EvictionCandidate& candidate) { m_candidates.push_back(candidate); }
  /// Keeps the quarter that is given up first; local devices only when nothing else is left.
  void choose() {
    if (m_candidates.size() > m_length) {
      std::ranges::nth_element(m_candidates, m_candidates.begin() + static_cast<std::ptrdiff_t>(m_length));
      m_candidates.resize(m_length);
    }
    std::ranges::sort(m_candidates, std::greater());
    if (m_candidates.empty() || m_candidates.back().isLocalDevice) return;
    const auto firstOther = std::ranges::find(m_candidates, false, &EvictionCandidate::isLocalDevice);
    m_candidates.erase(m_candidates.begin(), firstOther);
  }
  /// The next victim; the queue must not be empty.
  EvictionCandidate take() {
    const EvictionCandidate victim = m_candidates.back();
    m_candidates.pop_back();
    return victim;
  }

 private:
  std::size_t m_length;
  std::vector<EvictionCandidate> m_candidates;  ///< The next victim last.
};

}  // namespace soho::talkers
