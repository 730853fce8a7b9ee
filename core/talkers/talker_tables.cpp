#include "core/talkers/talker_tables.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace soho::talkers {
namespace {

// Pairs are kept for their series only; some more than can have one, so that the busiest show.
constexpr std::uint32_t kPairsPerSeries = 32;
constexpr std::uint32_t kSeriesKinds = 4;

std::int64_t secondOf(Time time) {
  return std::max<std::int64_t>(0, std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count());
}

}  // namespace

TalkerTables::TalkerTables(const TalkerLimits& limits)
    : m_series(limits.seriesPerKind * kSeriesKinds),
      m_conversations(limits.conversations),
      m_devices(limits.devices, limits.seriesPerKind, m_series),
      m_destinations(limits.destinations, limits.seriesPerKind, m_series),
      m_services(limits.services, limits.seriesPerKind, m_series),
      m_pairs(limits.seriesPerKind * kPairsPerSeries, limits.seriesPerKind, m_series),
      m_allWindows(1, 0) {
  m_facts.reserve(std::size_t{m_conversations.slots().capacity()} + 1);
  m_facts.emplace_back();
}

void TalkerTables::restart(std::int64_t second) {
  m_series.reset(second);
  m_rates.reset(m_series.head());
  scaleRates(0);
  const std::int64_t minute = m_series.head() / 60;
  m_conversations.windows().reset(minute);
  for (AggregateTable* table : {&m_devices, &m_destinations, &m_services, &m_pairs}) table->reset(minute);
  m_allWindows.reset(minute);
}

void TalkerTables::advance(std::int64_t second) {
  const std::int64_t before = m_series.head();
  if (second == before) return;
  m_series.advance(second);
  const double factor = m_rates.advance(second);
  if (factor != 1) scaleRates(factor);
  const std::int64_t minute = second / 60;
  if (minute == before / 60) return;
  m_conversations.windows().advance(minute);
  for (AggregateTable* table : {&m_devices, &m_destinations, &m_services, &m_pairs}) table->advance(minute);
  m_allWindows.advance(minute);
}

void TalkerTables::scaleRates(double factor) {
  m_conversations.scaleRates(factor);
  for (AggregateTable* table : {&m_devices, &m_destinations, &m_services, &m_pairs}) table->table().scaleRates(factor);
}

TalkerTables::Placed TalkerTables::place(const flows::Conversation& piece, const TrafficSums& sums) const {
  const std::int64_t latest = m_series.head() + SeriesBank::kFutureSeconds;
  const std::int64_t last = std::min(secondOf(piece.end), latest);
  const Spread spread = Spread::over(std::min(secondOf(piece.start), latest), last, sums);
  const Time end = std::clamp(piece.end, Time{}, Time(std::chrono::seconds(latest + 1)));
  const Time start = std::clamp(piece.start, Time(std::chrono::seconds(spread.first)),
                                std::max(end, Time(std::chrono::seconds(spread.first))));
  return {spread, m_rates.contribution(spread), start, end};
}

void TalkerTables::add(const flows::Conversation& piece) {
  const OrientedPiece oriented = OrientedPiece::of(piece);
  const std::uint32_t row = conversationRow(oriented);
  ConversationFacts& facts = m_facts[row];
  facts.exporterIndex = piece.exporterIndex;
  // A later piece may have been turned round: the row's direction is that of its key, and so are the sums.
  const Placed placed = place(piece, oriented.sums);
  m_all += oriented.sums;
  m_allWindows.add(WindowLedger::kOther, placed.spread);
  m_series.add(SeriesBank::kTotal, placed.spread);
  m_conversations.add(row, placed.spread, placed.rate, placed.start, placed.end);
  if (oriented.deviceMac.isKnown()) m_conversations.tally(row).mac = oriented.deviceMac;
  addToAggregates(oriented, facts, placed);
}

std::uint32_t TalkerTables::conversationRow(const OrientedPiece& piece) {
  const std::uint32_t known = m_conversations.slots().find(piece.key);
  if (known != SlotTable<ConversationKey>::kNone) return known;
  const std::uint32_t row = m_conversations.insert(piece.key, [](std::uint32_t) {});
  if (row == m_facts.size()) m_facts.emplace_back();
  m_facts[row] = {};
  m_facts[row].serviceKey = piece.service;
  m_facts[row].isDeviceServer = piece.isDeviceServer;
  m_facts[row].isRemoteLocal = piece.isRemoteLocal;
  m_conversations.tally(row).conversations = 1;
  return row;
}

void TalkerTables::addToAggregates(const OrientedPiece& piece, ConversationFacts& facts, const Placed& placed) {
  const AggregateShare share{placed.spread, placed.rate, placed.start, placed.end};
  const std::uint32_t device = m_devices.rowOf({piece.key.device, 0}, facts.device, piece.isDeviceLocal);
  m_devices.add(device, share);
  if (piece.deviceMac.isKnown()) m_devices.table().tally(device).mac = piece.deviceMac;
  m_destinations.add(m_destinations.rowOf({piece.key.remote, 0}, facts.destination), share);
  m_services.add(m_services.rowOf({{}, facts.serviceKey}, facts.service), share);
  m_pairs.add(m_pairs.rowOf({piece.key.device, facts.serviceKey}, facts.pair), share);
  if (!facts.isRemoteLocal) return;
  const Spread seenFromPeer = placed.spread.mirrored();
  const AggregateShare peerShare{seenFromPeer, placed.rate.mirrored(), placed.start, placed.end};
  // After the device's share: a full table may give up either row for the other.
  const std::uint32_t peer = m_devices.rowOf({piece.key.remote, 0}, facts.peer, true);
  m_devices.addPeer(peer, peerShare);
  if (piece.remoteMac.isKnown()) m_devices.table().tally(peer).mac = piece.remoteMac;
}

}  // namespace soho::talkers
