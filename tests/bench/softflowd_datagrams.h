// NetFlow v9 datagrams shaped as softflowd 1.1 sends them: at most 1,428 bytes, 32 IPv4 or 20 IPv6 records, both
// directions of a conversation side by side, the four templates and the sampling option every 16 datagrams.
// Built once; before a datagram is sent its header and times are brought up to date.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace soho::bench {

struct TrafficShape {
  std::uint32_t flows = 100'000;  ///< Distinct one-way flows; two make a conversation.
  std::uint32_t hosts = 1'000;    ///< Addresses that appear, of both families.
  std::uint32_t ipv6Percent = 20;
  std::uint32_t seed = 1;
};

class SoftflowdDatagrams {
 public:
  static constexpr std::size_t kDatagramsPerTemplate = 16;

  struct Datagram {
    std::vector<std::uint8_t> bytes;
    std::vector<std::size_t> timesAt;  ///< Offsets of each record's first-switched field; last-switched follows it.
    std::uint32_t records = 0;
    std::uint64_t flowBytes = 0;  ///< Sum of the records' octets.
    std::uint64_t flowPackets = 0;
  };

  explicit SoftflowdDatagrams(const TrafficShape& shape);

  /// One round through all flows; its length is a multiple of kDatagramsPerTemplate.
  [[nodiscard]] std::span<Datagram> round() { return m_round; }

  struct Header {
    std::uint32_t uptimeMilliseconds = 0;
    std::uint32_t unixSeconds = 0;
    std::uint32_t sequence = 0;
  };
  /// Writes header and times; every flow then lasted from 10 s to 50 ms before the export.
  static void stamp(Datagram& datagram, const Header& header);

 private:
  std::vector<Datagram> m_round;
};

}  // namespace soho::bench
