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

PlacedPiece TalkerTables::place(const flows::Conversation& conversation, const TrafficSums& sums) {
  const std::int64_t latest = m_series.head() + SeriesBank::kFutureSeconds;
  const std::int64_t last = std::min(secondOf(conversation.end), latest);
  PlacedPiece placed;
  placed.spread = Spread::over(std::min(secondOf(conversation.start), latest), last, sums);
  placed.rate = m_rates.contribution(placed.spread);
  m_shares.assign(placed.spread, m_series.head() / 60);
  placed.windows = &m_shares;
  const Time first(std::chrono::seconds(placed.spread.first));
  placed.end = std::clamp(conversation.end, first, std::max(first, Time(std::chrono::seconds(latest + 1))));
  placed.start = std::clamp(conversation.start, first, placed.end);
  return placed;
}

void TalkerTables::add(std::span<const flows::Conversation> pieces) {
  while (!pieces.empty()) {
    const std::size_t count = std::min(pieces.size(), m_arrivals.size());
    for (std::size_t index = 0; index < count; ++index) lookUp(pieces[index], m_arrivals[index]);
    for (std::size_t index = 0; index < count; ++index) this->count(pieces[index], m_arrivals[index]);
    pieces = pieces.subspan(count);
  }
}

void TalkerTables::lookUp(const flows::Conversation& conversation, Arrival& arrival) const {
  arrival.piece = OrientedPiece::of(conversation);
  const std::uint32_t slot = m_conversations.slots().find(arrival.piece.key);
  arrival.row = m_conversations.reference(slot);
  if (slot == SlotTable<ConversationKey>::kNone) return;
  m_conversations.prefetch(slot);
  __builtin_prefetch(&m_facts[slot]);
}

void TalkerTables::count(const flows::Conversation& conversation, const Arrival& arrival) {
  // A row found ahead may have been given up since for one that came before it.
  const OrientedPiece& piece = arrival.piece;
  const std::uint32_t row = m_conversations.isValid(arrival.row) ? arrival.row.slot : conversationRow(piece);
  ConversationFacts& facts = m_facts[row];
  facts.exporterIndex = conversation.exporterIndex;
  const PlacedPiece placed = place(conversation, piece.sums);
  m_all += piece.sums;
  m_allWindows.add(WindowLedger::kOther, m_shares);
  m_series.add(SeriesBank::kTotal, placed.spread);
  m_conversations.add(row, placed);
  if (piece.deviceMac.isKnown()) m_conversations.tally(row).mac = piece.deviceMac;
  addToAggregates(piece, facts, placed);
  if (facts.isRemoteLocal) addToPeer(piece, facts, placed);
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

void TalkerTables::addToAggregates(const OrientedPiece& piece, ConversationFacts& facts, const PlacedPiece& placed) {
  const std::uint32_t device = m_devices.rowOf({piece.key.device, 0}, facts.device, piece.isDeviceLocal);
  m_devices.add(device, placed);
  if (piece.deviceMac.isKnown()) m_devices.table().tally(device).mac = piece.deviceMac;
  m_destinations.add(m_destinations.rowOf({piece.key.remote, 0}, facts.destination), placed);
  m_services.add(m_services.rowOf({{}, facts.serviceKey}, facts.service), placed);
  m_pairs.add(m_pairs.rowOf({piece.key.device, facts.serviceKey}, facts.pair), placed);
}

// After the device's share: a full table may give up either row for the other.
void TalkerTables::addToPeer(const OrientedPiece& piece, ConversationFacts& facts, const PlacedPiece& placed) {
  PlacedPiece mirrored = placed;
  mirrored.spread = placed.spread.mirrored();
  mirrored.rate = placed.rate.mirrored();
  m_peerShares.assign(mirrored.spread, m_series.head() / 60);
  mirrored.windows = &m_peerShares;
  const std::uint32_t peer = m_devices.rowOf({piece.key.remote, 0}, facts.peer, true);
  m_devices.addPeer(peer, mirrored);
  if (piece.remoteMac.isKnown()) m_devices.table().tally(peer).mac = piece.remoteMac;
}

}  // namespace soho::talkers
