// Brings the two halves of a conversation together when both come from one probe within 500 ms. Half a conversation
// that finds no other goes on alone. Bounded; the time is that of reception.
#pragma once

#include "core/base/clock.h"
#include "core/flows/bounded_table.h"
#include "core/flows/draft.h"

#include <cstdint>
#include <optional>

namespace soho::flows {

class HalfMatcher {
 public:
  HalfMatcher(std::uint32_t capacity, Duration wait, std::uint64_t hashSeed)
      : m_waiting(capacity), m_wait(wait), m_hashSeed(hashSeed) {}

  /// Takes one draft and calls `emit(Draft&)` for each that is ready: the merged one, the draft itself when it has both
  /// directions already, and halves that have to make room. A second half in the same direction sends the first one
  /// on alone: pieces of a long flow are never added up here.
  template <class Emit>
  void take(const Draft& draft, Time now, Emit&& emit) {
    if (draft.isTwoWay()) {
      Draft ready = draft;
      emit(ready);
      return;
    }
    // Exporters write both halves side by side, so the one before this is tried first, without any table.
    if (m_last && isSameProbe(*m_last, draft) && m_last->key == draft.key) {
      if (isReply(*m_last, draft) && isRecent(m_lastAt, now)) {
        merge(*m_last, draft, emit);
        m_last.reset();
        return;
      }
      emit(*m_last);
      m_last.reset();
    } else if (!m_waiting.isEmpty() && meetsWaiting(draft, now, emit)) {
      return;
    }
    park(emit);
    m_last = draft;
    m_lastAt = now;
  }

  /// Sends on what has waited longer than allowed, oldest first.
  template <class Emit>
  void expire(Time now, Emit&& emit) {
    park(emit);
    while (!m_waiting.isEmpty() && !isRecent(m_waiting.value(m_waiting.oldest()).since, now)) emitOldest(emit);
  }

  template <class Emit>
  void flush(Emit&& emit) {
    park(emit);
    while (!m_waiting.isEmpty()) emitOldest(emit);
  }

  [[nodiscard]] std::uint64_t merged() const { return m_merged; }
  [[nodiscard]] std::uint32_t waiting() const { return m_waiting.size() + (m_last ? 1 : 0); }

 private:
  struct Key {
    TupleKey tuple;
    std::uint32_t exporterIndex = 0;
    std::uint16_t probePort = 0;
    bool operator==(const Key&) const = default;
  };
  struct Waiting {
    Draft draft;
    Time since{};
  };

  [[nodiscard]] static Key keyOf(const Draft& draft) {
    return {draft.key, draft.conversation.exporterIndex, draft.probePort};
  }
  [[nodiscard]] std::uint64_t hashOf(const Key& key) const {
    return HashMix(key.tuple.hash(m_hashSeed))
        .add(static_cast<std::uint64_t>(key.exporterIndex) << 16 | key.probePort)
        .value();
  }
  [[nodiscard]] static bool isSameProbe(const Draft& left, const Draft& right) {
    return left.conversation.exporterIndex == right.conversation.exporterIndex && left.probePort == right.probePort;
  }
  /// False also when the clock was set back by more than the wait: nothing may wait for ever.
  [[nodiscard]] bool isRecent(Time since, Time now) const { return now - since <= m_wait && since - now <= m_wait; }

  template <class Emit>
  void merge(Draft& first, const Draft& reply, Emit& emit) {
    mergeReply(first, reply);
    ++m_merged;
    emit(first);
  }

  template <class Emit>
  bool meetsWaiting(const Draft& draft, Time now, Emit& emit) {
    const Key key = keyOf(draft);
    const auto slot = m_waiting.find(key, hashOf(key));
    if (slot == Table::kNone) return false;
    Draft first = m_waiting.value(slot).draft;
    const bool isInTime = isRecent(m_waiting.value(slot).since, now);
    m_waiting.erase(slot);
    if (isInTime && isReply(first, draft)) {
      merge(first, draft, emit);
      return true;
    }
    emit(first);
    return false;
  }

  /// Moves the last half into the table, where its key is not yet.
  template <class Emit>
  void park(Emit& emit) {
    if (!m_last) return;
    const Key key = keyOf(*m_last);
    if (m_waiting.isFull()) emitOldest(emit);
    m_waiting.insert(key, hashOf(key), {*m_last, m_lastAt});
    m_last.reset();
  }

  template <class Emit>
  void emitOldest(Emit& emit) {
    const auto slot = m_waiting.oldest();
    Draft alone = m_waiting.value(slot).draft;
    m_waiting.erase(slot);
    emit(alone);
  }

  using Table = BoundedTable<Key, Waiting>;
  Table m_waiting;
  std::optional<Draft> m_last;  ///< The newest half, not in the table yet. Its key is not in the table either.
  Time m_lastAt{};
  Duration m_wait;
  std::uint64_t m_hashSeed;
  std::uint64_t m_merged = 0;
};

}  // namespace soho::flows
