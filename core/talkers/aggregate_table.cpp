#include "core/talkers/aggregate_table.h"

#include <algorithm>
#include <cstddef>

namespace soho::talkers {
namespace {

// A row takes another's series over when it is this much busier, so that two equals do not swap every minute.
constexpr std::uint64_t kBusierBy = 2;
// Few rows are servers of other local devices.
constexpr std::uint32_t kPeerNodes = 4096;

}  // namespace

AggregateTable::AggregateTable(std::uint32_t capacity, std::uint32_t seriesCount, SeriesBank& bank)
    : m_table(capacity),
      m_peerWindows(m_table.slots().capacity() + 1, kPeerNodes),
      m_peerSums(1),
      m_bank(bank),
      m_seriesCount(seriesCount) {
  m_peerSums.reserve(std::size_t{m_table.slots().capacity()} + 1);
  m_activity.reserve(m_table.slots().capacity());
}

std::uint32_t AggregateTable::rowOf(const AggregateKey& key, SlotReference& remembered, bool isLocalDevice) {
  if (m_table.isValid(remembered)) return remembered.slot;
  std::uint32_t slot = m_table.slots().find(key);
  if (slot == SlotTable<AggregateKey>::kNone) {
    slot = m_table.insert(key, [this](std::uint32_t evicted) { onEvict(evicted); });
    if (slot == m_peerSums.size()) m_peerSums.emplace_back();
    m_peerSums[slot] = {};
    if (m_seriesGiven < m_seriesCount) giveSeries(slot);
  }
  Tally& tally = m_table.tally(slot);
  ++tally.conversations;
  tally.isLocalDevice = tally.isLocalDevice || isLocalDevice;
  remembered = m_table.reference(slot);
  return slot;
}

void AggregateTable::add(std::uint32_t slot, const PlacedPiece& piece) {
  m_table.add(slot, piece);
  const std::uint32_t series = m_table.tally(slot).series;
  if (series != SeriesBank::kNone) m_bank.add(series, piece.spread);
}

void AggregateTable::addPeer(std::uint32_t slot, const PlacedPiece& piece) {
  m_table.touch(slot, piece);
  m_peerSums[slot] += piece.spread.amount;
  m_peerWindows.add(slot, *piece.windows);
  const std::uint32_t series = m_table.tally(slot).series;
  if (series != SeriesBank::kNone) m_bank.add(series, piece.spread);
}

void AggregateTable::advance(std::int64_t minute) {
  m_table.windows().advance(minute);
  m_peerWindows.advance(minute);
  if (m_table.slots().size() > m_seriesCount) reassignSeries();
}

void AggregateTable::reset(std::int64_t minute) {
  m_table.windows().reset(minute);
  m_peerWindows.reset(minute);
}

const TrafficSums& AggregateTable::peerSums(std::uint32_t slot) const { return m_peerSums[slot]; }

WindowLedger::Sums AggregateTable::peerWindows(std::uint32_t slot) const { return m_peerWindows.sums(slot); }

void AggregateTable::onEvict(std::uint32_t slot) {
  if (m_table.tally(slot).series != SeriesBank::kNone) takeSeries(slot);
  m_peerSums[WindowLedger::kOther] += m_peerSums[slot];
  m_peerWindows.giveUp(slot);
}

void AggregateTable::giveSeries(std::uint32_t slot) {
  const std::uint32_t series = m_bank.acquire();
  if (series == SeriesBank::kNone) return;
  m_table.tally(slot).series = series;
  ++m_seriesGiven;
}

void AggregateTable::takeSeries(std::uint32_t slot) {
  m_bank.release(m_table.tally(slot).series);
  m_table.tally(slot).series = SeriesBank::kNone;
  --m_seriesGiven;
}

void AggregateTable::reassignSeries() {
  m_activity.clear();
  m_table.slots().forEach([&](std::uint32_t slot) {
    m_activity.push_back({m_table.windows().sums(slot)[1].bytes() + m_peerWindows.sums(slot)[1].bytes(), slot});
  });
  const auto isBusier = [](const Activity& left, const Activity& right) { return left.bytes > right.bytes; };
  const auto middle = m_activity.begin() + static_cast<std::ptrdiff_t>(m_seriesCount);
  std::ranges::nth_element(m_activity, middle, isBusier);

  // The busiest rows without a series against the quietest rows that have one and are not among the busiest.
  const auto hasSeries = [this](const Activity& row) { return m_table.tally(row.slot).series != SeriesBank::kNone; };
  const auto candidatesEnd =
      std::partition(m_activity.begin(), middle, [&](const Activity& row) { return !hasSeries(row); });
  const auto holdersEnd = std::partition(middle, m_activity.end(), hasSeries);
  std::sort(m_activity.begin(), candidatesEnd, isBusier);
  std::sort(middle, holdersEnd, [&](const Activity& left, const Activity& right) { return isBusier(right, left); });
  auto holder = middle;
  for (auto candidate = m_activity.begin(); candidate != candidatesEnd; ++candidate) {
    if (m_seriesGiven >= m_seriesCount) {
      if (holder == holdersEnd || candidate->bytes <= holder->bytes * kBusierBy) return;
      takeSeries((holder++)->slot);
    }
    giveSeries(candidate->slot);
  }
}

}  // namespace soho::talkers
