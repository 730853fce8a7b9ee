// Follows one session's sequence numbers: learns what they count, then counts what is missing, and tells restarts from
// losses. One per session, decoder's thread. Two calls a datagram: begin before its sets are read, end after.
#pragma once

#include "core/base/clock.h"
#include "core/decoder/exporter.h"

#include <array>
#include <cstdint>
#include <optional>

namespace soho::decoder {

class SequenceTracker {
 public:
  /// What a datagram held, as far as its templates were known.
  struct Content {
    std::uint32_t records = 0;
    std::uint32_t optionRecords = 0;
    bool isComplete = true;   ///< False when a set could not be read: then records are not known.
    std::uint32_t pairs = 0;  ///< Of the records: flows whose two halves stand side by side.
  };

  /// A session behind a new port goes on with what the exporter's numbers were found to count.
  void inherit(SequenceUnit unit, bool isCountAfter);

  /// True when the exporter began anew: number and uptime (milliseconds, where the protocol has one) do not go on.
  bool begin(std::uint32_t sequence, std::optional<std::uint32_t> uptimeMs, Time receivedAt);
  void end(const Content& content);

  [[nodiscard]] SequenceUnit unit() const;
  /// True when a number already counts its own datagram (softflowd), false when it is the count before it (RFC 7011).
  [[nodiscard]] bool isCountAfter() const;
  /// Units missing so far, late ones taken back; 0 while the unit is unknown.
  [[nodiscard]] std::uint64_t lost() const { return m_lost; }

 private:
  /// What may be counted. "After": the number includes the records of its own datagram.
  enum Hypothesis : std::uint8_t { kDatagram, kRecordBefore, kRecordAfter, kPairBefore, kPairAfter, kHypotheses };
  struct Range {
    std::int64_t least = 0;
    std::int64_t most = 0;
  };

  [[nodiscard]] static Range unitsOf(Hypothesis hypothesis, const Content& content);
  [[nodiscard]] const Content& contentFor(Hypothesis hypothesis, const Content& current) const;
  void vote(std::int64_t step, const Content& content);
  void count(std::int64_t step, const Content& content);
  void settleTie(std::int64_t step, const Content& content);
  void startLearning();
  [[nodiscard]] bool explains(Hypothesis hypothesis, std::int64_t step, const Content& content) const;
  [[nodiscard]] Hypothesis leader() const;

  std::array<std::uint32_t, kHypotheses> m_votes{};
  Content m_previous;
  Time m_receivedAt{};
  std::uint64_t m_lost = 0;
  std::uint64_t m_lostInWindow = 0;  ///< Taken back when the unit turns out to be wrong.
  std::uint32_t m_sequence = 0;
  std::uint32_t m_current = 0;
  std::optional<std::uint32_t> m_uptimeMs;
  unsigned m_datagrams = 0;    ///< While learning.
  unsigned m_windowSteps = 0;  ///< Since the unit was learned or last confirmed.
  unsigned m_windowMisfits = 0;
  std::optional<Hypothesis> m_learned;
  std::array<bool, kHypotheses> m_isTied{};  ///< Explained as much as the one that was learned.
  bool m_hasPrevious = false;
  bool m_isLate = false;  ///< The datagram in work came out of order.
};

}  // namespace soho::decoder
