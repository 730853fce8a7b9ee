// Keys in numbered slots with a hash index; memory is reserved once and touched as slots are used.
// Slot 0 belongs to no key. Not thread-safe.
#pragma once

#include <tsl/robin_set.h>

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace soho::talkers {

/// The finaliser of MurmurHash3 (public domain): every input bit changes every output bit.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t value) {
  value ^= value >> 33;
  value *= 0xff51afd7ed558ccdULL;
  value ^= value >> 33;
  value *= 0xc4ceb9fe1a85ec53ULL;
  return value ^ (value >> 33);
}

/// A random number of this process, so that nobody outside can choose keys that collide.
[[nodiscard]] std::uint64_t hashSeed();

/// `Key` is a value with operator== and `std::uint64_t hash(std::uint64_t seed) const`.
template <class Key>
class SlotTable {
 public:
  static constexpr std::uint32_t kNone = 0;

  /// Slots 1 to `capacity` can be used.
  explicit SlotTable(std::uint32_t capacity)
      : m_capacity(capacity),
        m_keys(reserved(capacity)),
        m_index(0, Hash{m_keys.data(), hashSeed()}, Equal{m_keys.data()}) {
    m_index.reserve(capacity);
    m_free.reserve(capacity);
    m_isUsed.assign(std::size_t{capacity} + 1, false);
  }
  SlotTable(const SlotTable&) = delete;
  SlotTable& operator=(const SlotTable&) = delete;

  [[nodiscard]] std::size_t hashOf(const Key& key) const { return m_index.hash_function()(key); }
  /// kNone when the key has no slot.
  [[nodiscard]] std::uint32_t find(const Key& key, std::size_t hash) const {
    const auto found = m_index.find(key, hash);
    return found == m_index.end() ? kNone : *found;
  }
  [[nodiscard]] std::uint32_t find(const Key& key) const { return find(key, hashOf(key)); }

  /// The key must not be inside, the table not full.
  std::uint32_t insert(const Key& key) {
    assert(!isFull());
    std::uint32_t slot = kNone;
    if (m_free.empty()) {
      slot = static_cast<std::uint32_t>(m_keys.size());
      m_keys.push_back(key);
    } else {
      slot = m_free.back();
      m_free.pop_back();
      m_keys[slot] = key;
    }
    m_isUsed[slot] = true;
    m_index.insert(slot);
    return slot;
  }
  void erase(std::uint32_t slot) {
    assert(m_isUsed[slot]);
    m_index.erase(slot);
    m_isUsed[slot] = false;
    m_free.push_back(slot);
  }

  [[nodiscard]] const Key& key(std::uint32_t slot) const { return m_keys[slot]; }
  [[nodiscard]] bool isUsed(std::uint32_t slot) const { return m_isUsed[slot]; }
  [[nodiscard]] bool isFull() const { return m_index.size() >= m_capacity; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_index.size()); }
  [[nodiscard]] std::uint32_t capacity() const { return m_capacity; }

  template <class Visit>
  void forEach(Visit&& visit) const {
    for (std::uint32_t slot = 1; slot < m_keys.size(); ++slot) {
      if (m_isUsed[slot]) visit(slot);
    }
  }

 private:
  struct Hash {
    using is_transparent = void;
    const Key* keys;
    std::uint64_t seed;
    std::size_t operator()(const Key& key) const { return static_cast<std::size_t>(key.hash(seed)); }
    std::size_t operator()(std::uint32_t slot) const { return (*this)(keys[slot]); }
  };
  struct Equal {
    using is_transparent = void;
    const Key* keys;
    bool operator()(std::uint32_t left, std::uint32_t right) const { return left == right; }
    bool operator()(const Key& key, std::uint32_t slot) const { return key == keys[slot]; }
    bool operator()(std::uint32_t slot, const Key& key) const { return key == keys[slot]; }
  };

  /// The index points into the keys: they must never move.
  static std::vector<Key> reserved(std::uint32_t capacity) {
    std::vector<Key> keys;
    keys.reserve(std::size_t{capacity} + 1);
    keys.emplace_back();
    return keys;
  }

  std::uint32_t m_capacity;
  std::vector<Key> m_keys;
  tsl::robin_set<std::uint32_t, Hash, Equal, std::allocator<std::uint32_t>, true> m_index;
  std::vector<std::uint32_t> m_free;
  std::vector<bool> m_isUsed;
};

}  // namespace soho::talkers
