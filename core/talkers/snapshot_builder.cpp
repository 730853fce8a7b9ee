// TalkerTables' picture: one pass over every table; the rows are copied, nothing is sorted.
#include "core/talkers/talker_tables.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace soho::talkers {
namespace {

constexpr std::size_t indexOf(ViewKind kind) { return static_cast<std::size_t>(kind); }

Snapshot::Windows windowsOf(const WindowLedger::Sums& sums, const TrafficSums& all) {
  return {sums[0], sums[1], sums[2], all};
}

/// With some to spare: a table that grows by a few rows must not need new memory for every picture.
void makeRoom(std::vector<Snapshot::Entry>& entries, std::size_t rows) {
  if (entries.capacity() < rows) entries.reserve(rows + rows / 4);
}

void setTally(Row& row, const Tally& tally) {
  row.mac = tally.mac;
  row.bytesIn = tally.all.bytesIn;
  row.bytesOut = tally.all.bytesOut;
  row.packetsIn = tally.all.packetsIn;
  row.packetsOut = tally.all.packetsOut;
  row.firstSeen = tally.firstSeen;
  row.lastSeen = tally.lastSeen;
  row.conversations = tally.conversations;
}

template <class Key>
Snapshot::Entry otherOf(const TrafficTable<Key>& table) {
  Snapshot::Entry entry;
  setTally(entry.row, table.other());
  entry.windows = windowsOf(table.windows().sums(WindowLedger::kOther), table.other().all);
  return entry;
}

}  // namespace

void TalkerTables::fill(Snapshot& snapshot) {
  fillConversations(snapshot);
  fillAggregates(snapshot);
  fillSeries(snapshot);
  snapshot.all = windowsOf(m_allWindows.sums(WindowLedger::kOther), m_all);
}

void TalkerTables::setRate(Row& row, const Tally& tally) const {
  const std::int64_t last = std::chrono::floor<std::chrono::seconds>(tally.lastSeen).time_since_epoch().count();
  const RateSum rate = m_rates.bitsPerSecond(tally.rate, last, tally.lastPieceSeconds);
  row.bitsPerSecondIn = rate.in;
  row.bitsPerSecondOut = rate.out;
}

void TalkerTables::fillConversations(Snapshot& snapshot) const {
  std::vector<Snapshot::Entry>& entries = snapshot.tables[indexOf(ViewKind::Conversations)];
  makeRoom(entries, m_conversations.slots().size());
  m_conversations.slots().forEach([&](std::uint32_t slot) {
    const ConversationKey& key = m_conversations.slots().key(slot);
    const ConversationFacts& facts = m_facts[slot];
    const Tally& tally = m_conversations.tally(slot);
    Snapshot::Entry& entry = entries.emplace_back();
    Row& row = entry.row;
    setTally(row, tally);
    setRate(row, tally);
    row.device = key.device;
    row.remote = key.remote;
    row.service = facts.serviceKey;
    row.devicePort = key.devicePort;
    row.remotePort = key.remotePort;
    row.isDeviceServer = facts.isDeviceServer;
    row.isRemoteLocal = facts.isRemoteLocal;
    row.exporterIndex = facts.exporterIndex;
    entry.windows = windowsOf(m_conversations.windows().sums(slot), tally.all);
  });
  snapshot.other[indexOf(ViewKind::Conversations)] = otherOf(m_conversations);
}

void TalkerTables::fillAggregates(Snapshot& snapshot) const {
  const std::pair<ViewKind, const AggregateTable*> tables[] = {
      {ViewKind::Devices, &m_devices}, {ViewKind::Destinations, &m_destinations}, {ViewKind::Services, &m_services}};
  for (const auto& [kind, aggregate] : tables) {
    const TrafficTable<AggregateKey>& table = aggregate->table();
    std::vector<Snapshot::Entry>& entries = snapshot.tables[indexOf(kind)];
    makeRoom(entries, table.slots().size());
    table.slots().forEach([&, viewKind = kind, rows = aggregate](std::uint32_t slot) {
      const AggregateKey& key = table.slots().key(slot);
      const Tally& tally = table.tally(slot);
      Snapshot::Entry& entry = entries.emplace_back();
      setTally(entry.row, tally);
      setRate(entry.row, tally);
      if (viewKind == ViewKind::Devices) {
        entry.row.device = key.address;
        entry.row.peer = rows->peerSums(slot);
        snapshot.devicePeers.push_back(windowsOf(rows->peerWindows(slot), rows->peerSums(slot)));
      } else if (viewKind == ViewKind::Destinations) {
        entry.row.remote = key.address;
      } else {
        entry.row.service = key.service;
      }
      entry.windows = windowsOf(table.windows().sums(slot), tally.all);
    });
    snapshot.other[indexOf(kind)] = otherOf(table);
  }
  snapshot.otherPeers =
      windowsOf(m_devices.peerWindows(WindowLedger::kOther), m_devices.peerSums(WindowLedger::kOther));
}

void TalkerTables::fillSeries(Snapshot& snapshot) {
  snapshot.total = m_series.read(SeriesBank::kTotal);
  const std::pair<ViewKind, const AggregateTable*> tables[] = {{ViewKind::Devices, &m_devices},
                                                               {ViewKind::Destinations, &m_destinations},
                                                               {ViewKind::Services, &m_services},
                                                               {ViewKind::Conversations, &m_pairs}};
  for (const auto& [kind, aggregate] : tables) {
    const TrafficTable<AggregateKey>& table = aggregate->table();
    table.slots().forEach([&, viewKind = kind](std::uint32_t slot) {
      const std::uint32_t series = table.tally(slot).series;
      if (series == SeriesBank::kNone) return;
      const AggregateKey& key = table.slots().key(slot);
      Chip chip;
      if (viewKind == ViewKind::Devices || viewKind == ViewKind::Conversations) chip.device = key.address;
      if (viewKind == ViewKind::Destinations) chip.destination = key.address;
      if (viewKind == ViewKind::Services || viewKind == ViewKind::Conversations) chip.service = key.service;
      snapshot.series.push_back({chip, m_series.since(series), m_series.picture(series)});
    });
  }
}

}  // namespace soho::talkers
