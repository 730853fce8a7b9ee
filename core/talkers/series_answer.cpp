#include "core/talkers/snapshot.h"

#include <algorithm>
#include <cstddef>
#include <optional>
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

constexpr std::size_t kMostMinutes = std::size_t{24} * 60;

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

/// Adds a series that ends with the same step.
void add(Series& sum, const Series& more) {
  const auto addTo = [](std::vector<double>& steps, const std::vector<double>& others) {
    if (steps.size() < others.size()) steps.insert(steps.begin(), others.size() - steps.size(), 0);
    for (std::size_t back = 1; back <= others.size(); ++back)
      steps[steps.size() - back] += others[others.size() - back];
  };
  addTo(sum.bytesIn, more.bytesIn);
  addTo(sum.bytesOut, more.bytesOut);
  sum.start = std::min(sum.start, more.start);
  sum.beforeIn += more.beforeIn;
  sum.beforeOut += more.beforeOut;
}

/// The series that is kept of just this chip, by every address of its device.
std::optional<SeriesAnswer> keptSeries(const Snapshot& snapshot, const Chip& chip, SeriesTier tier) {
  std::optional<SeriesAnswer> result;
  const auto take = [&](const std::optional<IpAddress>& device) {
    const auto found =
        std::ranges::find(snapshot.series, Chip{device, chip.destination, chip.service}, &KeyedSeries::chip);
    if (found == snapshot.series.end()) return;
    Series series = keyedSeries(snapshot, *found, tier);
    if (result) {
      add(result->series, series);
      result->since = std::min(result->since, found->since);
    } else {
      result = SeriesAnswer{snapshot.revision, snapshot.at, chip, found->since, std::move(series)};
    }
  };
  take(chip.device);
  for (const IpAddress& address : chip.otherAddresses) take(address);
  return result;
}

}  // namespace

SeriesAnswer answer(const Snapshot& snapshot, const SeriesQuery& query) {
  const Chip device{query.chip.device, {}, {}, query.chip.otherAddresses};
  const Chip service{{}, {}, query.chip.service};
  const Chip destination{{}, query.chip.destination, {}};
  for (const Chip& chip : {query.chip, device, service, destination}) {
    if (chip == Chip{}) continue;
    if (auto kept = keptSeries(snapshot, chip, query.tier)) return std::move(*kept);
  }
  SeriesAnswer total;
  total.revision = snapshot.revision;
  total.at = snapshot.at;
  total.series = tierOf(snapshot.total, query.tier);
  total.since = snapshot.total.minutes.start;
  return total;
}

}  // namespace soho::talkers
