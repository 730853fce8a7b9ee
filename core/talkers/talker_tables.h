// Everything TalkerStore keeps: the tables, the total, the series and the rates, moved by one clock.
// Lives on the collector thread. Does not know muted traffic, nor views.
#pragma once

#include "core/talkers/aggregate_table.h"
#include "core/talkers/conversation_table.h"
#include "core/talkers/rate_meter.h"
#include "core/talkers/series_bank.h"
#include "core/talkers/talker_store.h"

#include <cstdint>
#include <memory>
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

  /// Counts one piece in every table. `evictedBytes` and `evictedRows` of the conversation table grow as it gives up
  /// rows.
  void add(const flows::Conversation& piece);

  /// A picture of everything but revision, time and muted traffic.
  [[nodiscard]] std::unique_ptr<Snapshot> picture() const;
  [[nodiscard]] const TrafficSums& all() const { return m_all; }
  [[nodiscard]] const Tally& evictedConversations() const { return m_conversations.other(); }

 private:
  /// A piece's clamped times and their spread.
  struct Placed {
    Spread spread;
    RateSum rate;
    Time start{};
    Time end{};
  };

  [[nodiscard]] Placed place(const flows::Conversation& piece, const TrafficSums& sums) const;
  [[nodiscard]] std::uint32_t conversationRow(const OrientedPiece& piece);
  void addToAggregates(const OrientedPiece& piece, ConversationFacts& facts, const Placed& placed);
  void scaleRates(double factor);

  void fillConversations(Snapshot& snapshot) const;
  void fillAggregates(Snapshot& snapshot) const;
  void fillSeries(Snapshot& snapshot) const;
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
};

}  // namespace soho::talkers
