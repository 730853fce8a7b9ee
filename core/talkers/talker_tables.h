// Everything TalkerStore keeps: the tables, the total, the series and the rates, moved by one clock.
// Lives on the collector thread. Does not know muted traffic, nor views.
#pragma once

#include "core/talkers/aggregate_table.h"
#include "core/talkers/conversation_table.h"
#include "core/talkers/rate_meter.h"
#include "core/talkers/series_bank.h"
#include "core/talkers/talker_store.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace soho::talkers {

class TalkerTables {
 public:
  explicit TalkerTables(const TalkerLimits& limits);

  /// Sets the clock; windows, series and rates begin empty, rows and their sums stay.
  void restart(std::int64_t second);
  /// Moves everything on to a second that is not before the present one.
  void advance(std::int64_t second);
  [[nodiscard]] std::int64_t second() const { return m_series.head(); }

  /// Counts pieces, none of them muted, in every table.
  void add(std::span<const flows::Conversation> pieces);

  /// Adds all but revision, time and muted traffic; `snapshot` has no rows and series yet.
  void fill(Snapshot& snapshot);
  [[nodiscard]] const TrafficSums& all() const { return m_all; }
  [[nodiscard]] const Tally& evictedConversations() const { return m_conversations.other(); }
  /// Shares of any row's windows that went to Other for want of room.
  [[nodiscard]] std::uint64_t displacedShares() const {
    return m_conversations.windows().displacedShares() + m_devices.displacedShares() +
           m_destinations.displacedShares() + m_services.displacedShares() + m_pairs.displacedShares();
  }

 private:
  /// A piece on its way in: looked up ahead, so that its rows come into the cache while others are counted.
  struct Arrival {
    OrientedPiece piece;
    SlotReference row;
  };

  void lookUp(const flows::Conversation& conversation, Arrival& arrival) const;
  void count(const flows::Conversation& conversation, const Arrival& arrival);
  [[nodiscard]] PlacedPiece place(const flows::Conversation& conversation, const TrafficSums& sums);
  [[nodiscard]] std::uint32_t conversationRow(const OrientedPiece& piece);
  void addToAggregates(const OrientedPiece& piece, ConversationFacts& facts, const PlacedPiece& placed);
  void addToPeer(const OrientedPiece& piece, ConversationFacts& facts, const PlacedPiece& placed);
  void scaleRates(double factor);

  void fillConversations(Snapshot& snapshot) const;
  void fillAggregates(Snapshot& snapshot) const;
  void fillSeries(Snapshot& snapshot);
  void setRate(Row& row, const Tally& tally) const;

  SeriesBank m_series;
  RateMeter m_rates;
  TrafficTable<ConversationKey> m_conversations;
  std::vector<ConversationFacts> m_facts;  ///< By slot of m_conversations.
  AggregateTable m_devices;
  AggregateTable m_destinations;
  AggregateTable m_services;
  AggregateTable m_pairs;  ///< (device, service): for series only.
  TrafficSums m_all;
  WindowLedger m_allWindows;  ///< One slot.
  std::array<Arrival, 16> m_arrivals;
  WindowShares m_shares;      ///< Of the piece being counted,
  WindowShares m_peerShares;  ///< and as its other end sees it.
};

}  // namespace soho::talkers
