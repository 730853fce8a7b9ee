// One tier of a series: steps of equal length in a ring, kept as differences so that a run of any length costs O(1).
// Knows no clock: its owner says which step is the oldest.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace soho::talkers {

/// Bytes of one step, or their difference to the step before (unsigned arithmetic wraps, the sums are exact).
struct StepBytes {
  std::uint64_t in = 0;
  std::uint64_t out = 0;

  constexpr StepBytes& operator+=(const StepBytes& more) {
    in += more.in;
    out += more.out;
    return *this;
  }
  constexpr StepBytes& operator-=(const StepBytes& less) {
    in -= less.in;
    out -= less.out;
    return *this;
  }
  [[nodiscard]] constexpr StepBytes times(std::int64_t count) const {
    return {in * static_cast<std::uint64_t>(count), out * static_cast<std::uint64_t>(count)};
  }
  [[nodiscard]] constexpr bool isZero() const { return (in | out) == 0; }
  bool operator==(const StepBytes&) const = default;
};

/// `kSlots` must be at least the number of steps that can hold bytes at one time, and one more.
template <std::int64_t kWidthSeconds, std::int64_t kSlots>
class TierRing {
 public:
  static constexpr std::int64_t kWidth = kWidthSeconds;

  [[nodiscard]] static constexpr std::int64_t stepOf(std::int64_t second) { return second / kWidth; }

  /// Adds `perSecond` to every second from `first` to `last`, both inside the ring's present steps.
  void addRun(std::int64_t first, std::int64_t last, const StepBytes& perSecond) {
    const std::int64_t firstStep = stepOf(first);
    const std::int64_t lastStep = stepOf(last);
    if (firstStep == lastStep) {
      addStep(firstStep, perSecond.times(last - first + 1));
      return;
    }
    addStep(firstStep, perSecond.times((firstStep + 1) * kWidth - first));
    addStep(lastStep, perSecond.times(last - lastStep * kWidth + 1));
    slot(firstStep + 1) += perSecond.times(kWidth);
    slot(lastStep) -= perSecond.times(kWidth);
  }

  /// The difference between a step and the one before it: for runs whose ends are written one by one.
  StepBytes& change(std::int64_t step) { return slot(step); }

  void addStep(std::int64_t step, const StepBytes& bytes) {
    slot(step) += bytes;
    slot(step + 1) -= bytes;
  }

  /// Gives up the oldest step and returns its bytes.
  StepBytes dropOldest(std::int64_t step) {
    StepBytes& oldest = slot(step);
    const StepBytes bytes = oldest;
    slot(step + 1) += bytes;
    oldest = {};
    return bytes;
  }

  /// Calls visit(step, bytes) for every step from the oldest one to `last`.
  template <class Visit>
  void forEach(std::int64_t oldest, std::int64_t last, Visit&& visit) const {
    StepBytes level;
    for (std::int64_t step = oldest; step <= last; ++step) {
      level += m_changes[static_cast<std::size_t>(step % kSlots)];
      visit(step, level);
    }
  }

  void clear() { m_changes = {}; }

 private:
  StepBytes& slot(std::int64_t step) { return m_changes[static_cast<std::size_t>(step % kSlots)]; }

  std::array<StepBytes, static_cast<std::size_t>(kSlots)> m_changes;
};

}  // namespace soho::talkers
