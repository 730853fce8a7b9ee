// A place traffic is reported from: one interface of one probe of one exporter. What duplicates are judged between.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"
#include "core/flows/tuple_key.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace soho::flows {

struct SourceKey {
  std::uint32_t exporterIndex = 0;
  std::uint32_t interface = 0;  ///< ifIndex where the client's packets come in.
  std::uint16_t probePort = 0;  ///< The exporter's UDP source port.

  bool operator==(const SourceKey&) const = default;
  [[nodiscard]] std::uint64_t hash(std::uint64_t seed) const {
    return HashMix(seed).add(static_cast<std::uint64_t>(exporterIndex) << 32 | interface).add(probePort).value();
  }
};

/// About how many different addresses were added, and how many of them another sketch lacks: 1,024 bits, one per
/// address. Good for comparing up to some hundred addresses; more crowd it.
class AddressSketch {
 public:
  static constexpr std::size_t kBits = 1024;

  void add(const IpAddress& address, std::uint64_t seed) {
    const std::uint64_t bit = HashMix(seed).add(address).value() % kBits;
    std::uint64_t& word = m_words[bit / 64];
    m_count += (word >> (bit % 64) & 1) == 0 ? 1 : 0;
    word |= std::uint64_t{1} << (bit % 64);
  }
  void clear() { *this = {}; }
  [[nodiscard]] int count() const { return m_count; }
  [[nodiscard]] bool isCrowded() const { return m_count > static_cast<int>(kBits * 3 / 4); }
  [[nodiscard]] int countNotIn(const AddressSketch& other) const {
    int sum = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) sum += std::popcount(m_words[i] & ~other.m_words[i]);
    return sum;
  }

 private:
  std::array<std::uint64_t, kBits / 64> m_words{};
  int m_count = 0;
};

struct FlowSource {
  std::uint32_t serial = 0;  ///< Never used twice; a later source has a larger one.
  IpAddress exporterAddress;
  std::uint64_t conversations = 0;
  Time lastSeen{};  ///< Receive time.
  AddressSketch localAddresses;
  bool isMuted = false;
};

}  // namespace soho::flows
