#include "core/talkers/snapshot.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace soho::talkers {
namespace {

const Series& tierOf(const SeriesTiers& tiers, SeriesTier tier) {
  switch (tier) {
    case SeriesTier::Seconds:
      return tiers.seconds;
    case SeriesTier::FiveSeconds:
      return tiers.fiveSeconds;
    case SeriesTier::Minutes:
      break;
  }
  return tiers.minutes;
}

constexpr std::size_t kMostMinutes = 24 * 60;

/// Appends empty steps until the series ends with the total's, and gives up as many old ones as it has too many then.
Series movedOn(Series series, const Series& total, std::size_t mostSteps) {
  const auto endOf = [](const Series& one) {
    return one.start + one.step * static_cast<std::int64_t>(one.bytesIn.size());
  };
  const auto added = static_cast<std::size_t>(std::max<std::int64_t>(0, (endOf(total) - endOf(series)) / series.step));
  const std::size_t size = series.bytesIn.size();
  const std::size_t dropped = size + added > mostSteps ? size + added - mostSteps : 0;
  const auto move = [&](std::vector<double>& steps, std::uint64_t& before) {
    const std::size_t old = std::min(dropped, size);
    for (std::size_t step = 0; step < old; ++step) before += static_cast<std::uint64_t>(steps[step]);
    steps.erase(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(old));
    steps.resize(size + added - dropped);
  };
  move(series.bytesIn, series.beforeIn);
  move(series.bytesOut, series.beforeOut);
  series.start += series.step * static_cast<std::int64_t>(dropped);
  return series;
}

Series keyedSeries(const Snapshot& snapshot, const KeyedSeries& keyed, SeriesTier tier) {
  const Series& total = tierOf(snapshot.total, tier);
  if (tier == SeriesTier::Minutes) return movedOn(tierOf(*keyed.tiers, tier), total, kMostMinutes);
  Series series = movedOn(tierOf(*keyed.tiers, tier), total, total.bytesIn.size());
  series.beforeIn = series.beforeOut = 0;
  return series;
}

}  // namespace

SeriesAnswer answer(const Snapshot& snapshot, const SeriesQuery& query) {
  SeriesAnswer result;
  result.revision = snapshot.revision;
  result.at = snapshot.at;
  const Chip device{query.chip.device, {}, {}};
  const Chip service{{}, {}, query.chip.service};
  const Chip destination{{}, query.chip.destination, {}};
  for (const Chip& chip : {query.chip, device, service, destination}) {
    if (chip == Chip{}) continue;
    const auto found = std::ranges::find(snapshot.series, chip, &KeyedSeries::chip);
    if (found == snapshot.series.end()) continue;
    result.shown = chip;
    result.since = found->since;
    result.series = keyedSeries(snapshot, *found, query.tier);
    return result;
  }
  result.series = tierOf(snapshot.total, query.tier);
  result.since = snapshot.total.minutes.start;
  return result;
}

}  // namespace soho::talkers
