#include "core/talkers/snapshot.h"

#include <algorithm>
#include <array>

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
    result.series = tierOf(found->tiers, query.tier);
    return result;
  }
  result.series = tierOf(snapshot.total, query.tier);
  result.since = snapshot.total.minutes.start;
  return result;
}

}  // namespace soho::talkers
