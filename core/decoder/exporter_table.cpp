#include "core/decoder/exporter_table.h"

#include "core/decoder/limits.h"

#include <algorithm>
#include <utility>

namespace soho::decoder {
namespace {

/// Whether two looks at a boot time, `elapsed` apart, are of one process.
bool isSameBoot(Time one, Time other, Duration elapsed) {
  return std::chrono::abs(one - other) <= limits::kSameBoot + std::chrono::abs(elapsed) / limits::kClockDriftParts;
}

}  // namespace

ExporterTable::ExporterTable(Forgotten forgotten) : m_forgotten(std::move(forgotten)) {
  m_exporters.reserve(limits::kExporters);
}

std::optional<Source> ExporterTable::open(const ExporterKey& key, Protocol protocol, const Datagram& datagram,
                                          std::optional<std::uint32_t> uptimeMs) {
  const auto index = indexOf(key, datagram.receivedAt);
  if (!index) return std::nullopt;
  Exporter& exporter = m_exporters[*index];
  if (exporter.datagrams == 0) exporter.firstSeen = datagram.receivedAt;
  ++exporter.datagrams;
  exporter.bytes += datagram.bytes.size();
  exporter.lastSeen = datagram.receivedAt;
  exporter.protocol = protocol;
  Session& session = sessionOf(*index, protocol, datagram.sourcePort, datagram.receivedAt, uptimeMs);
  return Source{exporter, session, m_places[*index]->templates, m_places[*index]->longestRecord};
}

std::optional<Source> ExporterTable::restore(const ExporterKey& key, Protocol protocol, std::uint16_t port, Time seen) {
  const auto index = indexOf(key, seen);
  if (!index) return std::nullopt;
  Session& session = sessionOf(*index, protocol, port, seen, std::nullopt);
  return Source{m_exporters[*index], session, m_places[*index]->templates, m_places[*index]->longestRecord};
}

std::optional<std::uint32_t> ExporterTable::indexOf(const ExporterKey& key, Time now) {
  if (m_lastIndex < m_exporters.size() && m_exporters[m_lastIndex].key == key) return m_lastIndex;
  const auto known = m_index.find(key);
  const auto index = known != m_index.end() ? std::optional(known->second) : add(key, now);
  if (index) m_lastIndex = *index;
  return index;
}

std::optional<std::uint32_t> ExporterTable::add(const ExporterKey& key, Time now) {
  const auto domains = m_domains.find(key.address);
  const bool isAddressFull = domains != m_domains.end() && domains->second.count >= limits::kDomainsPerAddress;
  std::optional<std::uint32_t> index;
  if (isAddressFull || m_exporters.size() >= limits::kExporters) {
    index = isAddressFull ? silentPlace(&key.address, domains.value().fullUntil, now)
                          : silentPlace(nullptr, m_fullUntil, now);
    if (!index) return std::nullopt;
    const ExporterKey gone = m_exporters[*index].key;
    m_index.erase(gone);
    const auto left = m_domains.find(gone.address);
    if (--left.value().count == 0) m_domains.erase(left);
    m_forgotten(*index);
    m_exporters[*index] = Exporter{};
    m_places[*index] = std::make_unique<Place>(m_budget);
  } else {
    index = static_cast<std::uint32_t>(m_exporters.size());
    m_exporters.emplace_back();
    m_places.push_back(std::make_unique<Place>(m_budget));
  }
  Exporter& exporter = m_exporters[*index];
  exporter.key = key;
  exporter.index = *index;
  exporter.lastSeen = now;
  m_index.insert_or_assign(key, *index);
  ++m_domains[key.address].count;
  return index;
}

std::optional<std::uint32_t> ExporterTable::silentPlace(const IpAddress* ofAddress, Time& fullUntil, Time now) const {
  if (now < fullUntil) return std::nullopt;
  const Exporter* silent = nullptr;
  for (const Exporter& exporter : m_exporters) {
    if (ofAddress != nullptr && exporter.key.address != *ofAddress) continue;
    if (silent == nullptr || exporter.lastSeen < silent->lastSeen) silent = &exporter;
  }
  if (silent == nullptr) return std::nullopt;
  // Nobody falls silent sooner than the one that is longest silent now: no need to look again before.
  fullUntil = silent->lastSeen + limits::kExporterSilence;
  return now >= fullUntil ? std::optional(silent->index) : std::nullopt;
}

Session& ExporterTable::sessionOf(std::uint32_t index, Protocol protocol, std::uint16_t port, Time now,
                                  std::optional<std::uint32_t> uptimeMs) {
  Place& place = *m_places[index];
  auto& sessions = place.sessions;
  const auto isIt = [&](const std::unique_ptr<Session>& session) {
    return session->port == port && session->protocol == protocol;
  };
  auto found = sessions.end();
  if (place.lastUsed < sessions.size() && isIt(sessions[place.lastUsed])) {
    found = sessions.begin() + static_cast<std::ptrdiff_t>(place.lastUsed);
  } else {
    found = std::ranges::find_if(sessions, isIt);
  }
  const auto booted = uptimeMs ? std::optional(now - std::chrono::milliseconds(*uptimeMs)) : std::nullopt;
  if (found == sessions.end()) {
    auto fresh = std::make_unique<Session>();
    fresh->port = port;
    fresh->protocol = protocol;
    fresh->bootedAt = booted;
    fresh->lastSeen = now;
    const auto longestSilent = [](const auto& left, const auto& right) { return left->lastSeen < right->lastSeen; };
    const auto newest = std::ranges::max_element(sessions, longestSilent);
    if (newest != sessions.end() && (*newest)->protocol == protocol && !inherit(*fresh, **newest)) {
      m_exporters[index].samplingInterval = 0;
      m_exporters[index].longestRecord = {};
      place.longestRecord = {};
    }
    if (sessions.size() >= limits::kSessionsPerExporter) {
      found = std::ranges::min_element(sessions, longestSilent);
      place.templates.forgetPort((*found)->protocol, (*found)->port);
      *found = std::move(fresh);
    } else {
      sessions.push_back(std::move(fresh));
      found = sessions.end() - 1;
    }
  }
  place.lastUsed = static_cast<std::size_t>(found - sessions.begin());
  Session& session = **found;
  checkRestored(index, session, booted, now);
  session.lastSeen = std::max(session.lastSeen, now);
  if (booted) session.bootedAt = booted;
  return session;
}

bool ExporterTable::inherit(Session& session, const Session& from) {
  session.sequence.inherit(from.sequence.unit(), from.sequence.isCountAfter());
  // What was announced holds on only for the same process: one started anew without sampling announces nothing
  // (softflowd 0.9.9), and its traffic must not go on being multiplied.
  const bool isSameProcess = !session.bootedAt || !from.bootedAt ||
                             isSameBoot(*session.bootedAt, *from.bootedAt, session.lastSeen - from.lastSeen);
  if (!isSameProcess) return false;
  session.sampling = from.sampling;
  session.samplingAnnouncedAt = from.samplingAnnouncedAt;
  return true;
}

void ExporterTable::checkRestored(std::uint32_t index, Session& session, std::optional<Time> booted, Time now) {
  if (!session.isSamplingFromDisk || !booted || !session.bootedAt) return;
  if (isSameBoot(*booted, *session.bootedAt, now - session.lastSeen)) return;
  session.sampling = SamplingTable();
  session.isSamplingFromDisk = false;
  m_exporters[index].samplingInterval = 0;
}

std::span<const Exporter> ExporterTable::exporters() {
  for (std::size_t index = 0; index < m_exporters.size(); ++index) {
    Place& place = *m_places[index];
    if (place.changesShown == place.templates.changes()) continue;
    place.changesShown = place.templates.changes();
    m_exporters[index].templates = place.templates.summaries();
  }
  return m_exporters;
}

std::vector<StoredTemplate> ExporterTable::templates() const {
  std::vector<StoredTemplate> all;
  for (const auto& place : m_places) place->templates.appendTo(all);
  return all;
}

std::vector<StoredSampling> ExporterTable::samplings() const {
  std::vector<StoredSampling> all;
  for (std::size_t index = 0; index < m_places.size(); ++index) {
    for (const auto& session : m_places[index]->sessions) {
      if (session->sampling == SamplingTable()) continue;
      all.push_back({m_exporters[index].key, session->protocol, session->port, session->samplingAnnouncedAt,
                     session->bootedAt, session->sampling});
    }
  }
  return all;
}

}  // namespace soho::decoder
