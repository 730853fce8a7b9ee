// An immutable picture of the talker tables, shared between threads by shared_ptr<const Snapshot>.
// Made by TalkerStore; questions to it are answered by answer(), a pure function any thread may call.
#pragma once

#include "core/base/clock.h"
#include "core/talkers/view.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace soho::talkers {

/// Bytes per step, oldest first. `in` and `out` as seen from the local network. Steps lie on multiples of their length
/// since 1970 (UTC). The rule that spreads a flow's bytes over its time is Spread's (spread.h); a longer step is the
/// sum of its seconds. Sum of the steps of `minutes` + before = everything this series took in.
struct Series {
  Time start{};     ///< Of the first step.
  Duration step{};  ///< 1 s over 2 min, 5 s over 10 min, 1 min over 24 h.
  std::vector<double> bytesIn;
  std::vector<double> bytesOut;
  std::uint64_t beforeIn = 0;  ///< Minutes only: bytes older than the first step.
  std::uint64_t beforeOut = 0;
};

/// The same traffic at every resolution that is kept. `minutes` starts where its first bytes lie.
struct SeriesTiers {
  Series seconds;
  Series fiveSeconds;
  Series minutes;
};

/// A device's series holds what the device moved, also as the server of other local devices (Row::shown).
struct KeyedSeries {
  Chip chip;     ///< Which device, destination, service or (device, service) it belongs to.
  Time since{};  ///< When it began to be kept: only the most active have one, earlier bytes are not in it.
  /// As of the series' last change, so that snapshots share it: answer() moves it on to the snapshot's time.
  std::shared_ptr<const SeriesTiers> tiers;
};

struct Snapshot {
  using WindowSums = TrafficSums;
  using Windows = std::array<WindowSums, kWindowCount>;  ///< By Window.

  std::uint64_t revision = 0;
  Time at{};
  /// One table per ViewKind; each row carries its sums per Window.
  struct Entry {
    Row row;  ///< Its counters are those of Window::All.
    Windows windows{};
  };
  std::array<std::vector<Entry>, 4> tables;  ///< By ViewKind.
  std::array<Entry, 4> other;                ///< By ViewKind: what was evicted. Rows + other = all, in every window.
  std::vector<Windows> devicePeers;          ///< Row::peer per Window, beside tables[Devices]; may be shorter.
  Windows otherPeers{};                      ///< The same of evicted devices.
  Windows all{};                             ///< Everything accepted and not muted.
  WindowSums muted;                          ///< Since the start.
  SeriesTiers total;
  std::vector<KeyedSeries> series;

  /// Without rows and series, whose room stays for the next ones.
  void clear() {
    for (std::vector<Entry>& table : tables) table.clear();
    devicePeers.clear();
    series.clear();
  }
};

struct SeriesAnswer {
  std::uint64_t revision = 0;
  Time at{};
  Chip shown;    ///< Whose traffic it is: the chip asked for, or the nearest wider one that has a series.
  Time since{};  ///< When this series began to be kept.
  Series series;
};

/// Filters, sorts and cuts. `nameOf` is what filters look at and names are sorted by, `placeOf` what SortKey::Place is.
/// With `deviceOf` the addresses of one device share a row of the view of devices.
/// Fails with BadFilter when the filter cannot be understood.
[[nodiscard]] Result<ViewAnswer> answer(const Snapshot& snapshot, const ViewQuery& query, const NameOf& nameOf,
                                        const NameOf& placeOf = {}, const DeviceOf& deviceOf = {});
/// The chip's series; without one of its own that of its device, else of its service, destination, else the total. Of a
/// device with several addresses it is the sum of those that have one.
[[nodiscard]] SeriesAnswer answer(const Snapshot& snapshot, const SeriesQuery& query);

}  // namespace soho::talkers
