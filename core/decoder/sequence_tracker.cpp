#include "core/decoder/sequence_tracker.h"

#include "core/decoder/limits.h"

#include <algorithm>

namespace soho::decoder {
namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;

std::int32_t difference(std::uint32_t later, std::uint32_t earlier) {
  return static_cast<std::int32_t>(later - earlier);
}

}  // namespace

std::string_view wordOf(SequenceUnit unit) {
  switch (unit) {
    case SequenceUnit::Unknown:
      return "unknown";
    case SequenceUnit::Datagram:
      return "datagram";
    case SequenceUnit::Record:
      return "record";
    case SequenceUnit::TwoRecords:
      return "two-records";
  }
  return {};
}

void SequenceTracker::inherit(SequenceUnit unit, bool isCountAfter) {
  switch (unit) {
    case SequenceUnit::Unknown:
      break;
    case SequenceUnit::Datagram:
      m_learned = kDatagram;
      break;
    case SequenceUnit::Record:
      m_learned = isCountAfter ? kRecordAfter : kRecordBefore;
      break;
    case SequenceUnit::TwoRecords:
      m_learned = isCountAfter ? kPairAfter : kPairBefore;
      break;
  }
}

bool SequenceTracker::begin(std::uint32_t sequence, std::optional<std::uint32_t> uptimeMs, Time receivedAt) {
  m_current = sequence;
  m_isLate = false;
  if (!m_hasPrevious) {
    m_uptimeMs = uptimeMs;
    m_receivedAt = receivedAt;
    return false;
  }
  const std::int32_t step = difference(sequence, m_sequence);
  bool isOtherBoot = step < -limits::kSequenceReorder;
  if (uptimeMs && m_uptimeMs) {
    const std::int64_t elapsed = (receivedAt - m_receivedAt).count() / kNsPerMs;
    const auto expected = static_cast<std::uint32_t>(*m_uptimeMs + static_cast<std::uint32_t>(elapsed));
    const std::int64_t drift = std::int64_t{difference(*uptimeMs, expected)} * kNsPerMs;
    // Uptime that went back is a boot however short ago the last one was; one that only drifts needs a minute.
    const bool isBack = difference(*uptimeMs, *m_uptimeMs) < -1000;
    isOtherBoot = isBack || drift > limits::kUptimeDrift.count() || drift < -limits::kUptimeDrift.count();
  }
  const bool goesOn = step >= 0 && step < limits::kSequenceStep;
  if (isOtherBoot && !goesOn) {
    m_hasPrevious = false;
    m_uptimeMs = uptimeMs;
    m_receivedAt = receivedAt;
    return true;
  }
  m_isLate = step < 0 && step >= -limits::kSequenceReorder;
  if (!m_isLate) {
    m_uptimeMs = uptimeMs;
    m_receivedAt = receivedAt;
  }
  return false;
}

void SequenceTracker::end(const Content& content) {
  if (m_isLate) {
    // Counted as missing when its successor came; a doubled one takes back too much, but never below zero.
    if (m_learned && content.isComplete) {
      const auto units = static_cast<std::uint64_t>(unitsOf(*m_learned, content).most);
      m_lost -= std::min(m_lost, units);
      m_lostInWindow -= std::min(m_lostInWindow, units);
    }
    return;
  }
  if (m_hasPrevious) {
    const std::int64_t step = difference(m_current, m_sequence);
    // A number far back without a new boot is another count: begin from it.
    if (step >= 0) {
      if (m_learned) {
        settleTie(step, content);
        count(step, content);
      }
      vote(step, content);
    }
  }
  m_previous = content;
  m_sequence = m_current;
  m_hasPrevious = true;
}

SequenceTracker::Range SequenceTracker::unitsOf(Hypothesis hypothesis, const Content& content) {
  // Whether option records count too differs between exporters: both are believed.
  const std::int64_t most = std::int64_t{content.records} + content.optionRecords;
  switch (hypothesis) {
    case kDatagram:
      return {1, 1};
    case kRecordBefore:
    case kRecordAfter:
      return {content.records, most};
    // One number per flow; a flow with traffic one way only makes one record.
    default:
      return {(std::int64_t{content.records} + 1) / 2, most - content.pairs};
  }
}

const SequenceTracker::Content& SequenceTracker::contentFor(Hypothesis hypothesis, const Content& current) const {
  return hypothesis == kRecordBefore || hypothesis == kPairBefore ? m_previous : current;
}

void SequenceTracker::vote(std::int64_t step, const Content& content) {
  for (std::uint8_t index = 0; index < kHypotheses; ++index) {
    if (explains(static_cast<Hypothesis>(index), step, content)) ++m_votes[index];
  }
  ++m_datagrams;
  if (m_learned || m_datagrams + 1 < limits::kSequenceLearning) return;
  const Hypothesis best = leader();
  // Fewer than half of the steps explained: nothing learned, try the next twenty.
  if (m_votes[best] * 2 > m_datagrams) {
    m_learned = best;
    for (std::uint8_t index = 0; index < kHypotheses; ++index) m_isTied[index] = m_votes[index] == m_votes[best];
  }
  startLearning();
}

bool SequenceTracker::explains(Hypothesis hypothesis, std::int64_t step, const Content& content) const {
  const Content& counted = contentFor(hypothesis, content);
  if (hypothesis != kDatagram && !counted.isComplete) return false;
  const Range units = unitsOf(hypothesis, counted);
  return step >= units.least && step <= units.most;
}

// Datagrams of one record each do not tell records from datagrams: the first one that does decides.
void SequenceTracker::settleTie(std::int64_t step, const Content& content) {
  if (!explains(*m_learned, step, content)) {
    for (std::uint8_t index = 0; index < kHypotheses; ++index) {
      const auto other = static_cast<Hypothesis>(index);
      if (!m_isTied[index] || !explains(other, step, content)) continue;
      m_learned = other;
      break;
    }
    if (!explains(*m_learned, step, content)) return;
  }
  for (std::uint8_t index = 0; index < kHypotheses; ++index) {
    m_isTied[index] = m_isTied[index] && explains(static_cast<Hypothesis>(index), step, content);
  }
}

void SequenceTracker::count(std::int64_t step, const Content& content) {
  const Content& counted = contentFor(*m_learned, content);
  const bool isReadable = *m_learned == kDatagram || counted.isComplete;
  if (isReadable) {
    const Range units = unitsOf(*m_learned, counted);
    if (step > units.most) {
      m_lost += static_cast<std::uint64_t>(step - units.most);
      m_lostInWindow += static_cast<std::uint64_t>(step - units.most);
    }
    if (step < units.least || step > units.most) ++m_windowMisfits;
  }
  if (++m_windowSteps < limits::kSequenceLearning) return;
  // Most steps off, and another unit explains most of them: the unit was wrong, not the network.
  const Hypothesis best = leader();
  if (m_windowMisfits * 2 > m_windowSteps && best != *m_learned && m_votes[best] * 2 > m_datagrams) {
    m_learned = best;
    m_isTied.fill(false);
    m_lost -= std::min(m_lost, m_lostInWindow);
  }
  startLearning();
}

void SequenceTracker::startLearning() {
  m_votes.fill(0);
  m_datagrams = 0;
  m_windowSteps = 0;
  m_windowMisfits = 0;
  m_lostInWindow = 0;
}

SequenceTracker::Hypothesis SequenceTracker::leader() const {
  // The narrowest explanation stands first, so it wins a tie.
  return static_cast<Hypothesis>(std::ranges::max_element(m_votes) - m_votes.begin());
}

SequenceUnit SequenceTracker::unit() const {
  if (!m_learned) return SequenceUnit::Unknown;
  switch (*m_learned) {
    case kDatagram:
      return SequenceUnit::Datagram;
    case kRecordBefore:
    case kRecordAfter:
      return SequenceUnit::Record;
    default:
      return SequenceUnit::TwoRecords;
  }
}

bool SequenceTracker::isCountAfter() const {
  return m_learned && (*m_learned == kRecordAfter || *m_learned == kPairAfter);
}

}  // namespace soho::decoder
