#include "core/health/health_monitor.h"

#include <algorithm>
#include <iterator>

namespace soho::health {
namespace {

using namespace std::chrono_literals;

/// Over which rates are taken; an exporter sends in bursts of its own scan interval (softflowd: 60 s).
constexpr Duration kRateWindow = 60s;
/// Loss is measured over Patience::lossShows in so many steps.
constexpr int kSamples = 60;

std::uint64_t grownBy(std::uint64_t now, std::uint64_t before) { return now > before ? now - before : 0; }

const ExporterFacts* find(const std::vector<ExporterFacts>& exporters, const ExporterFacts& wanted) {
  const auto found = std::ranges::find_if(exporters, [&](const ExporterFacts& exporter) {
    return exporter.address == wanted.address && exporter.domain == wanted.domain;
  });
  return found == exporters.end() ? nullptr : &*found;
}

std::uint64_t counterOf(const CollectorFacts& collector, Stage stage) {
  switch (stage) {
    case Stage::Packet:
      return collector.datagrams;
    case Stage::Template: {
      std::uint64_t templates = 0;
      for (const ExporterFacts& exporter : collector.exporters) templates += exporter.templates;
      return templates;
    }
    case Stage::Record:
      return collector.records;
    case Stage::Published:
      return collector.ntopng.published;
    case Stage::Counted:
      return collector.ntopng.counted.value_or(0);
  }
  return 0;
}

}  // namespace

const Health& HealthMonitor::update(const Facts& facts) {
  remember(facts);
  m_health = judge(facts, recentGrowth(), m_patience);
  writeHistory(facts);
  return m_health;
}

void HealthMonitor::remember(const Facts& facts) {
  if (facts.connection != Connection::Connected || !facts.collector) return;
  if (!m_samples.empty()) {
    const Sample& last = m_samples.back();
    const bool isOther = last.collector.processId != facts.collector->processId;
    // A clock that stepped back, by NTP or by hand, would make every difference wrong.
    if (isOther || facts.now < last.at) m_samples.clear();
  }
  if (m_samples.size() >= 2 &&
      m_samples.back().at - std::prev(m_samples.end(), 2)->at < m_patience.lossShows / kSamples) {
    m_samples.pop_back();
  }
  m_samples.push_back({facts.now, *facts.collector});
  while (m_samples.size() > 1 && facts.now - m_samples[1].at > m_patience.lossShows) m_samples.pop_front();
}

Recent::Exporter HealthMonitor::growthOf(const ExporterFacts& exporter) const {
  const ExporterFacts* past = find(m_samples.front().collector.exporters, exporter);
  Recent::Exporter growth;
  growth.lost = grownBy(exporter.lost, past != nullptr ? past->lost : 0);
  growth.unreadable = grownBy(exporter.unreadable, past != nullptr ? past->unreadable : 0);
  // Before the first record, data without a template is the template's own condition.
  for (const Sample& sample : m_samples) {
    const ExporterFacts* then = find(sample.collector.exporters, exporter);
    if (then == nullptr || then->records == 0) continue;
    growth.unreadable += grownBy(exporter.untemplated, then->untemplated);
    break;
  }
  return growth;
}

Recent HealthMonitor::recentGrowth() const {
  Recent recent;
  if (m_samples.empty()) return recent;
  const CollectorFacts& now = m_samples.back().collector;
  const CollectorFacts& before = m_samples.front().collector;
  recent.kernelDrops = grownBy(now.kernelDrops, before.kernelDrops);
  recent.ntopngLost = grownBy(now.ntopng.lost, before.ntopng.lost);
  for (const ExporterFacts& exporter : now.exporters) recent.exporters.push_back(growthOf(exporter));
  const auto base = std::ranges::find_if(m_samples, [&](const Sample& sample) {
    return m_samples.back().at - sample.at <= kRateWindow + m_patience.lossShows / kSamples;
  });
  const Duration span = m_samples.back().at - base->at;
  if (span < 1s) return recent;
  for (std::size_t i = 0; i < kStageCount; ++i) {
    const auto stage = static_cast<Stage>(i);
    const auto grown = static_cast<double>(grownBy(counterOf(now, stage), counterOf(base->collector, stage)));
    recent.perMinute[i] = grown * 60.0 / std::chrono::duration<double>(span).count();
  }
  return recent;
}

void HealthMonitor::writeHistory(const Facts& facts) {
  const std::int64_t minute = std::chrono::floor<std::chrono::minutes>(facts.now).time_since_epoch().count();
  // The clock stepped back: what was noted for a time still to come would keep out what comes.
  if (m_minute && minute < *m_minute) {
    m_history = {};
    m_minute.reset();
  }
  const auto steps = m_minute ? static_cast<std::size_t>(std::min<std::int64_t>(minute - *m_minute, kHistoryMinutes))
                              : kHistoryMinutes;
  m_minute = minute;
  const bool isSame = m_countedTo && facts.collector && m_countedTo->processId == facts.collector->processId;
  for (std::size_t i = 0; i < kStageCount; ++i) {
    History& history = m_history[i];
    std::shift_left(history.begin(), history.end(), static_cast<std::ptrdiff_t>(steps));
    std::fill(history.end() - static_cast<std::ptrdiff_t>(steps), history.end(), Minute{});
    Minute& last = history.back();
    last.isKnown = true;
    last.worst = std::max(last.worst, lightOf(m_health.stages[i]));
    const auto stage = static_cast<Stage>(i);
    if (isSame) last.count += grownBy(counterOf(*facts.collector, stage), counterOf(*m_countedTo, stage));
  }
  if (facts.connection == Connection::Connected) m_countedTo = facts.collector;
}

History HealthMonitor::history(Stage stage) const { return m_history[static_cast<std::size_t>(stage)]; }

}  // namespace soho::health
