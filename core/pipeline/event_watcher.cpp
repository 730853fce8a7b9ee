#include "core/pipeline/event_watcher.h"

#include <algorithm>
#include <utility>

namespace soho::pipeline {
namespace {

using control::EventKind;
using control::EventLog;

/// Longer than any sensible active timeout and template interval: after this an exporter counts as silent.
constexpr Duration kSilence = std::chrono::minutes(5);
/// Reports come every second; a busy computer may be late with one, a minute means that it slept.
constexpr Duration kGap = std::chrono::minutes(1);

bool isAllowed(const WorkerReport& report, const IpAddress& address) {
  return std::ranges::any_of(report.senders.allowed,
                             [&](const IpPrefix& allowed) { return allowed.contains(address); });
}

}  // namespace

void EventWatcher::look(const WorkerReport& report, EventLog& log) {
  lookAtClock(report);
  lookAtExporters(report, log);
  lookAtSenders(report, log);
  lookAtLink(report, log);
  lookAtDuplicates(report, log);
  if (const std::uint64_t drops = report.receive.counters.kernelDrops; drops > m_kernelDrops) {
    log.append(report.at, EventKind::KernelDropped, {}, std::to_string(drops - m_kernelDrops));
    m_kernelDrops = drops;
  }
  if (report.hasSourceEnded && !m_hasEnded && report.replay) {
    log.append(report.at, EventKind::ReplayFinished, report.replay->file);
  }
  m_hasEnded = report.hasSourceEnded;
}

void EventWatcher::lookAtClock(const WorkerReport& report) {
  const std::optional<Time> last = std::exchange(m_lastLook, report.at);
  if (!m_firstLook) m_firstLook = report.at;
  // The clock of a recording jumps with its packets.
  if (last && !report.replay && report.at - *last > kGap) m_awakeSince = report.at;
}

void EventWatcher::lookAtExporters(const WorkerReport& report, EventLog& log) {
  for (const decoder::Exporter& exporter : report.exporters) {
    // One that is known by templates kept from before counts as silent when it does not come, unless it may not.
    if (!exporter.isHeard() && !isAllowed(report, exporter.key.address)) continue;
    Watched& watched = m_exporters.try_emplace(exporter.key, Watched{exporter.restarts, false, false}).first->second;
    const std::string address = exporter.key.address.toString();
    const bool isSilent = report.at - std::max({exporter.lastSeen, m_awakeSince, *m_firstLook}) > kSilence;
    const bool appears = exporter.isHeard() && !isSilent && (!watched.isHeard || watched.isSilent);
    if (appears) log.append(report.at, EventKind::ExporterAppeared, address);
    if (exporter.restarts > watched.restarts) log.append(report.at, EventKind::ExporterRestarted, address);
    if (isSilent && !watched.isSilent) log.append(report.at, EventKind::ExporterSilent, address);
    watched = {exporter.restarts, isSilent, exporter.isHeard()};
  }
  // The decoder's table gives silent exporters' places to new ones; this map is as bounded as that table.
  if (m_exporters.size() <= report.exporters.size()) return;
  std::erase_if(m_exporters, [&](const auto& entry) {
    return std::ranges::none_of(report.exporters, [&](const auto& exporter) { return exporter.key == entry.first; });
  });
}

void EventWatcher::lookAtSenders(const WorkerReport& report, EventLog& log) {
  for (const collector::UnknownSender& sender : report.senders.unknown) {
    if (m_unknownSenders.insert(sender.address).second) {
      log.append(report.at, EventKind::UnknownSender, sender.address.toString());
    }
  }
  // Forget those who left the bounded table, so that this set is bounded by it too.
  std::erase_if(m_unknownSenders, [&](const IpAddress& address) {
    return std::ranges::find(report.senders.unknown, address, &collector::UnknownSender::address) ==
           report.senders.unknown.end();
  });
}

void EventWatcher::lookAtLink(const WorkerReport& report, EventLog& log) {
  const control::NtopngLink link = report.ntopng.link;
  if (link == m_link) return;
  if (link == control::NtopngLink::Listening) {
    log.append(report.at, EventKind::NtopngConnected, {});
  } else if (m_link == control::NtopngLink::Listening) {
    log.append(report.at, EventKind::NtopngGone, {});
  }
  m_link = link;
}

void EventWatcher::lookAtDuplicates(const WorkerReport& report, EventLog& log) {
  const auto addressOf = [&](std::uint32_t index) {
    return index < report.exporters.size() ? report.exporters[index].key.address.toString() : std::string();
  };
  std::set<flows::DuplicatePair> found;
  for (flows::DuplicatePair pair : report.duplicates) {
    pair.isMutingOn = true;  // A person's choice makes no other pair of it.
    if (!m_duplicates.contains(pair)) {
      log.append(report.at, EventKind::DuplicateMuted, addressOf(pair.mutedExporter), addressOf(pair.keptExporter));
    }
    found.insert(pair);
  }
  m_duplicates = std::move(found);  // As bounded as the table of pairs.
}

}  // namespace soho::pipeline
