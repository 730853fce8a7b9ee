// A hash table with a fixed number of places that knows the age of its entries. Memory is taken once, at construction;
// finding, inserting and erasing never allocate. The caller makes room (erase the oldest) before inserting.
#pragma once

#include <bit>
#include <cassert>
#include <cstdint>
#include <limits>
#include <vector>

namespace soho::flows {

template <class Key, class Value>
class BoundedTable {
 public:
  using Slot = std::uint32_t;
  static constexpr Slot kNone = std::numeric_limits<Slot>::max();

  explicit BoundedTable(std::uint32_t capacity)
      : m_entries(capacity), m_buckets(std::bit_ceil(capacity), kNone), m_mask(std::bit_ceil(capacity) - 1) {}

  [[nodiscard]] std::uint32_t size() const { return m_size; }
  [[nodiscard]] bool isEmpty() const { return m_size == 0; }
  [[nodiscard]] bool isFull() const { return m_size == m_entries.size(); }

  /// The place of `key`, or kNone. `hash` must be the same for equal keys and mixed well in its low 32 bits.
  [[nodiscard]] Slot find(const Key& key, std::uint64_t hash) const {
    const auto tag = static_cast<std::uint32_t>(hash);
    for (Slot slot = m_buckets[tag & m_mask]; slot != kNone; slot = m_entries[slot].nextInBucket) {
      if (m_entries[slot].tag == tag && m_entries[slot].key == key) return slot;
    }
    return kNone;
  }

  /// Adds `key` as the newest entry. It must not be there yet, and the table must not be full.
  Slot insert(const Key& key, std::uint64_t hash, const Value& value) {
    assert(!isFull());
    Slot slot = m_free;
    if (slot == kNone) {
      slot = m_neverUsed++;
    } else {
      m_free = m_entries[slot].nextInBucket;
    }
    Entry& entry = m_entries[slot];
    entry.key = key;
    entry.value = value;
    entry.tag = static_cast<std::uint32_t>(hash);
    Slot& bucket = m_buckets[entry.tag & m_mask];
    entry.nextInBucket = bucket;
    bucket = slot;
    linkNewest(slot);
    ++m_size;
    return slot;
  }

  void erase(Slot slot) {
    Slot* link = &m_buckets[m_entries[slot].tag & m_mask];
    while (*link != slot) link = &m_entries[*link].nextInBucket;
    *link = m_entries[slot].nextInBucket;
    unlink(slot);
    m_entries[slot].nextInBucket = m_free;
    m_free = slot;
    --m_size;
  }

  /// Makes the entry the newest.
  void renew(Slot slot) {
    if (slot == m_newest) return;
    unlink(slot);
    linkNewest(slot);
  }

  [[nodiscard]] const Key& key(Slot slot) const { return m_entries[slot].key; }
  [[nodiscard]] Value& value(Slot slot) { return m_entries[slot].value; }
  [[nodiscard]] const Value& value(Slot slot) const { return m_entries[slot].value; }

  /// The entry inserted or renewed longest ago; kNone when empty.
  [[nodiscard]] Slot oldest() const { return m_oldest; }
  /// The next younger entry, or kNone.
  [[nodiscard]] Slot younger(Slot slot) const { return m_entries[slot].newer; }

 private:
  struct Entry {
    Key key{};
    std::uint32_t tag = 0;
    Slot nextInBucket = kNone;  ///< Of a free place: the next free one.
    Slot older = kNone;
    Slot newer = kNone;
    Value value{};
  };

  void linkNewest(Slot slot) {
    m_entries[slot].older = m_newest;
    m_entries[slot].newer = kNone;
    (m_newest == kNone ? m_oldest : m_entries[m_newest].newer) = slot;
    m_newest = slot;
  }

  void unlink(Slot slot) {
    const Entry& entry = m_entries[slot];
    (entry.older == kNone ? m_oldest : m_entries[entry.older].newer) = entry.newer;
    (entry.newer == kNone ? m_newest : m_entries[entry.newer].older) = entry.older;
  }

  std::vector<Entry> m_entries;
  std::vector<Slot> m_buckets;
  std::uint32_t m_mask;
  std::uint32_t m_size = 0;
  Slot m_neverUsed = 0;
  Slot m_free = kNone;
  Slot m_oldest = kNone;
  Slot m_newest = kNone;
};

}  // namespace soho::flows
