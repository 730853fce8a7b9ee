#include "core/talkers/series_bank.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

namespace soho::talkers {
namespace {

Time timeOf(std::int64_t second) { return Time(std::chrono::seconds(second)); }

Series emptySeries(std::int64_t firstStep, std::int64_t lastStep, std::int64_t width) {
  Series series;
  series.start = timeOf(firstStep * width);
  series.step = std::chrono::seconds(width);
  const auto count = static_cast<std::size_t>(lastStep - firstStep + 1);
  series.bytesIn.resize(count);
  series.bytesOut.resize(count);
  return series;
}

/// Bytes of steps outside the series go to its first or last step.
void addTo(Series& series, std::int64_t firstStep, std::int64_t step, const StepBytes& bytes) {
  const auto last = static_cast<std::int64_t>(series.bytesIn.size()) - 1;
  const auto index = static_cast<std::size_t>(std::clamp<std::int64_t>(step - firstStep, 0, last));
  series.bytesIn[index] += static_cast<double>(bytes.in);
  series.bytesOut[index] += static_cast<double>(bytes.out);
}

}  // namespace

void SeriesBank::Tiers::clear(std::int64_t head) {
  seconds.clear();
  fiveSeconds.clear();
  minutes.clear();
  before = {};
  earliest = std::numeric_limits<std::int64_t>::max();
  latest = 0;
  isChanged = true;
  since = head;
  isUsed = true;
}

SeriesBank::SeriesBank(std::uint32_t keyed) {
  m_tiers.reserve(std::size_t{keyed} + 1);
  m_free.reserve(keyed);
  m_tiers.emplace_back().clear(m_head);
}

std::uint32_t SeriesBank::acquire() {
  std::uint32_t series = kNone;
  if (!m_free.empty()) {
    series = m_free.back();
    m_free.pop_back();
  } else if (m_tiers.size() < m_tiers.capacity()) {
    series = static_cast<std::uint32_t>(m_tiers.size());
    m_tiers.emplace_back();
  } else {
    return kNone;
  }
  m_tiers[series].clear(m_head);
  return series;
}

void SeriesBank::release(std::uint32_t series) {
  assert(series != kTotal && m_tiers[series].isUsed);
  m_tiers[series].isUsed = false;
  m_tiers[series].picture.reset();
  m_free.push_back(series);
}

void SeriesBank::add(std::uint32_t series, const Spread& spread) {
  Tiers& tiers = m_tiers[series];
  tiers.earliest = std::min(tiers.earliest, spread.first);
  tiers.latest = std::max(tiers.latest, spread.last);
  tiers.isChanged = true;
  const StepBytes perSecond{spread.perSecond.bytesIn, spread.perSecond.bytesOut};
  if (spread.first < oldestSecond(m_head)) {
    addRun(tiers, spread.first, spread.last, perSecond);
    const auto lastExtra = [&](std::uint64_t extra) { return spread.first + static_cast<std::int64_t>(extra) - 1; };
    if (spread.extra.bytesIn != 0) addRun(tiers, spread.first, lastExtra(spread.extra.bytesIn), {1, 0});
    if (spread.extra.bytesOut != 0) addRun(tiers, spread.first, lastExtra(spread.extra.bytesOut), {0, 1});
    return;
  }
  // The usual case in one go: three runs that start together.
  const auto end = [&](std::uint64_t extra) { return spread.first + static_cast<std::int64_t>(extra); };
  tiers.seconds.change(spread.first) +=
      {perSecond.in + (spread.extra.bytesIn != 0 ? 1 : 0), perSecond.out + (spread.extra.bytesOut != 0 ? 1 : 0)};
  tiers.seconds.change(spread.last + 1) -= perSecond;
  if (spread.extra.bytesIn != 0) --tiers.seconds.change(end(spread.extra.bytesIn)).in;
  if (spread.extra.bytesOut != 0) --tiers.seconds.change(end(spread.extra.bytesOut)).out;
}

void SeriesBank::addRun(Tiers& tiers, std::int64_t first, std::int64_t last, const StepBytes& perSecond) const {
  const std::int64_t oldest = oldestSecond(m_head);
  if (last >= oldest) tiers.seconds.addRun(std::max(first, oldest), last, perSecond);
  if (first < oldest) addLate(tiers, m_head, first, std::min(last, oldest - 1), perSecond);
}

void SeriesBank::addLate(Tiers& tiers, std::int64_t head, std::int64_t first, std::int64_t last,
                         const StepBytes& perSecond) {
  const std::int64_t firstOfFive = oldestFive(head) * FiveSecondRing::kWidth;
  if (last >= firstOfFive) tiers.fiveSeconds.addRun(std::max(first, firstOfFive), last, perSecond);
  const std::int64_t firstOfMinutes = oldestMinute(head) * MinuteRing::kWidth;
  if (last >= firstOfMinutes) tiers.minutes.addRun(std::max(first, firstOfMinutes), last, perSecond);
  if (first < firstOfMinutes) tiers.before += perSecond.times(std::min(last + 1, firstOfMinutes) - first);
}

void SeriesBank::advance(std::int64_t second) {
  assert(second >= m_head);
  if (second == m_head) return;
  for (Tiers& tiers : m_tiers) {
    if (tiers.isUsed) advanceOne(tiers, m_head, second);
  }
  m_head = second;
}

void SeriesBank::advanceOne(Tiers& tiers, std::int64_t from, std::int64_t to) {
  // After a ring's length in steps (and what may lie ahead) everything in it has left: a long gap costs no more.
  const auto drop = [](std::int64_t oldest, std::int64_t newOldest, std::int64_t last, auto&& leave) {
    for (std::int64_t step = oldest; step < std::min(newOldest, last + 1); ++step) leave(step);
  };
  drop(oldestFive(from), oldestFive(to), FiveSecondRing::stepOf(from),
       [&](std::int64_t step) { (void)tiers.fiveSeconds.dropOldest(step); });
  drop(oldestMinute(from), oldestMinute(to), MinuteRing::stepOf(from),
       [&](std::int64_t step) { tiers.before += tiers.minutes.dropOldest(step); });
  drop(oldestSecond(from), oldestSecond(to), from + kFutureSeconds, [&](std::int64_t step) {
    const StepBytes bytes = tiers.seconds.dropOldest(step);
    if (!bytes.isZero()) addLate(tiers, to, step, step, bytes);
  });
}

void SeriesBank::reset(std::int64_t second) {
  m_head = std::max(second, kEarliestHead);
  for (Tiers& tiers : m_tiers) {
    if (tiers.isUsed) tiers.clear(m_head);
  }
}

Time SeriesBank::since(std::uint32_t series) const { return timeOf(m_tiers[series].since); }

std::shared_ptr<const SeriesTiers> SeriesBank::picture(std::uint32_t series) {
  Tiers& tiers = m_tiers[series];
  if (tiers.isChanged) tiers.picture = std::make_shared<const SeriesTiers>(read(series));
  // What lies ahead was shown in the step in progress and has to move to its own.
  tiers.isChanged = tiers.latest > m_head;
  return tiers.picture;
}

SeriesTiers SeriesBank::read(std::uint32_t series) const {
  const Tiers& tiers = m_tiers[series];
  const std::int64_t firstSecond = oldestSecond(m_head);
  const std::int64_t firstFive = oldestFive(m_head);
  const std::int64_t lastMinute = MinuteRing::stepOf(m_head);
  const std::int64_t firstMinute =
      std::min(lastMinute, std::max(oldestMinute(m_head), MinuteRing::stepOf(tiers.earliest)));

  SeriesTiers result{emptySeries(firstSecond, m_head, SecondRing::kWidth),
                     emptySeries(firstFive, FiveSecondRing::stepOf(m_head), FiveSecondRing::kWidth),
                     emptySeries(firstMinute, lastMinute, MinuteRing::kWidth)};
  tiers.fiveSeconds.forEach(firstFive, FiveSecondRing::stepOf(m_head), [&](std::int64_t step, const StepBytes& bytes) {
    addTo(result.fiveSeconds, firstFive, step, bytes);
  });
  // Before its first bytes a series is empty, so nothing is missed by beginning there.
  tiers.minutes.forEach(firstMinute, lastMinute, [&](std::int64_t step, const StepBytes& bytes) {
    addTo(result.minutes, firstMinute, step, bytes);
  });
  // What lies up to kFutureSeconds ahead is shown in the step in progress.
  tiers.seconds.forEach(firstSecond, m_head + kFutureSeconds, [&](std::int64_t second, const StepBytes& bytes) {
    if (bytes.isZero()) return;
    addTo(result.seconds, firstSecond, second, bytes);
    addTo(result.fiveSeconds, firstFive, FiveSecondRing::stepOf(second), bytes);
    addTo(result.minutes, firstMinute, MinuteRing::stepOf(second), bytes);
  });
  result.minutes.beforeIn = tiers.before.in;
  result.minutes.beforeOut = tiers.before.out;
  return result;
}

}  // namespace soho::talkers
