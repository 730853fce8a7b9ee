// Finds the UDP datagram in a captured frame: link header (with VLAN tags, PPPoE), IPv4 or IPv6 with its extension
// headers and fragments, UDP. Pure: no libpcap, no I/O. Checksums are not verified, captures on the sending machine
// have none yet.
#pragma once

#include "core/base/span_reader.h"
#include "core/collector/fragment_assembler.h"

#include <cstdint>
#include <optional>
#include <span>

namespace soho::collector {

/// Link types as libpcap's pcap_datalink() numbers them.
enum class LinkType : int {
  Null = 0,
  Ethernet = 1,
  Ppp = 9,
  Raw = 12,
  PppSerial = 50,
  PppEthernet = 51,
  Loop = 108,
  LinuxCooked = 113,
  Ipv4 = 228,
  Ipv6 = 229,
  LinuxCooked2 = 276,
};
[[nodiscard]] bool isKnownLinkType(int linkType);

struct UdpPacket {
  IpAddress source;
  IpAddress destination;
  std::uint16_t sourcePort = 0;
  std::uint16_t destinationPort = 0;
  std::span<const std::uint8_t> payload;
};

struct FrameCounters {
  std::uint64_t notUdp = 0;
  std::uint64_t fragments = 0;  ///< Frames that held one.
  std::uint64_t cut = 0;        ///< The capture did not keep the whole frame (snap length).
  std::uint64_t malformed = 0;  ///< Lengths that contradict each other.
  bool operator==(const FrameCounters&) const = default;
};

class FrameParser {
 public:
  explicit FrameParser(LinkType linkType) : m_linkType(linkType) {}

  /// The UDP datagram the frame holds or completes; its payload is valid until the next call and while `frame` is.
  std::optional<UdpPacket> parse(std::span<const std::uint8_t> frame, Time at);

  [[nodiscard]] const FrameCounters& counters() const { return m_counters; }
  [[nodiscard]] const FragmentAssembler& fragments() const { return m_fragments; }

 private:
  enum class Network { Ipv4, Ipv6, Other };
  Network skipLinkHeader(SpanReader& reader) const;
  std::optional<UdpPacket> parseIpv4(std::span<const std::uint8_t> bytes, Time at);
  std::optional<UdpPacket> parseIpv6(std::span<const std::uint8_t> bytes, Time at);
  std::optional<UdpPacket> parseUdp(std::span<const std::uint8_t> bytes, UdpPacket packet);
  /// Counts and gives nothing: how a parser says "not this one".
  static std::optional<UdpPacket> none(std::uint64_t& counter);

  LinkType m_linkType;
  FrameCounters m_counters;
  FragmentAssembler m_fragments;
};

}  // namespace soho::collector
