// The 5-tuple of a conversation without its direction, so that both halves have the same key.
#pragma once

#include "core/base/ip_address.h"

#include <cstdint>
#include <tuple>

namespace soho::flows {

/// Folds words into 64 well-mixed bits. A secret seed keeps senders from choosing colliding keys.
class HashMix {
 public:
  explicit constexpr HashMix(std::uint64_t seed) : m_state(seed ^ 0x9e3779b97f4a7c15ULL) {}
  constexpr HashMix& add(std::uint64_t word) {
    m_state = (m_state ^ word) * 0xbf58476d1ce4e5b9ULL;
    m_state ^= m_state >> 32;
    return *this;
  }
  constexpr HashMix& add(const IpAddress& address) { return add(address.high()).add(address.low()); }
  [[nodiscard]] constexpr std::uint64_t value() const {
    const std::uint64_t mixed = m_state * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
  }

 private:
  std::uint64_t m_state;
};

/// `low` is the end with the smaller (address, port).
struct TupleKey {
  IpAddress lowAddress;
  IpAddress highAddress;
  std::uint16_t lowPort = 0;
  std::uint16_t highPort = 0;
  std::uint8_t protocol = 0;

  bool operator==(const TupleKey&) const = default;

  [[nodiscard]] constexpr std::uint64_t hash(std::uint64_t seed) const {
    return HashMix(seed)
        .add(lowAddress)
        .add(highAddress)
        .add(static_cast<std::uint64_t>(lowPort) << 32 | static_cast<std::uint64_t>(highPort) << 16 | protocol)
        .value();
  }
};

struct DirectedTuple {
  TupleKey key;
  bool isSourceLow = true;
};

[[nodiscard]] inline DirectedTuple tupleOf(const IpAddress& source, std::uint16_t sourcePort,
                                           const IpAddress& destination, std::uint16_t destinationPort,
                                           std::uint8_t protocol) {
  if (std::tie(source, sourcePort) <= std::tie(destination, destinationPort)) {
    return {{source, destination, sourcePort, destinationPort, protocol}, true};
  }
  return {{destination, source, destinationPort, sourcePort, protocol}, false};
}

}  // namespace soho::flows
