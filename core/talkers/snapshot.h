// An immutable picture of the talker tables, shared between threads by shared_ptr<const Snapshot>.
#pragma once

#include "core/base/clock.h"
#include "core/talkers/view.h"

#include <array>
#include <cstdint>
#include <vector>

namespace soho::talkers {

/// Bytes per step, oldest first. `in` and `out` as seen from the local network.
struct Series {
  Time start{};     ///< Of the first step.
  Duration step{};  ///< 1 s over 2 min, 5 s over 10 min …, 1 min over 24 h.
  std::vector<double> bytesIn;
  std::vector<double> bytesOut;
};

/// The same traffic at every resolution that is kept.
struct SeriesTiers {
  Series seconds;
  Series fiveSeconds;
  Series minutes;
};

struct KeyedSeries {
  Chip chip;  ///< Which device, destination, service or (device, service) it belongs to.
  SeriesTiers tiers;
};

struct Snapshot {
  std::uint64_t revision = 0;
  Time at{};
  /// One table per ViewKind; each row carries its sums per Window in `sums`.
  struct WindowSums {
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
    std::uint64_t packetsIn = 0;
    std::uint64_t packetsOut = 0;
  };
  struct Entry {
    Row row;                            ///< Its counters are those of Window::All.
    std::array<WindowSums, 4> windows;  ///< By Window.
  };
  std::array<std::vector<Entry>, 4> tables;  ///< By ViewKind.
  std::array<Entry, 4> other;                ///< By ViewKind: what was evicted.
  SeriesTiers total;
  std::vector<KeyedSeries> series;
};

}  // namespace soho::talkers
