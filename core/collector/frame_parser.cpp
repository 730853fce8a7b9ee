#include "core/collector/frame_parser.h"

namespace soho::collector {
namespace {

constexpr std::uint8_t kUdp = 17;
constexpr int kMaxVlanTags = 4;
constexpr int kMaxExtensionHeaders = 8;

// EtherTypes (IEEE registry) and PPP protocol numbers (RFC 1332, RFC 5072).
constexpr std::uint16_t kEtherIpv4 = 0x0800;
constexpr std::uint16_t kEtherIpv6 = 0x86dd;
constexpr std::uint16_t kEtherVlan = 0x8100;
constexpr std::uint16_t kEtherServiceVlan = 0x88a8;
constexpr std::uint16_t kEtherOldServiceVlan = 0x9100;
constexpr std::uint16_t kEtherPppoeSession = 0x8864;
constexpr std::uint16_t kPppIpv4 = 0x0021;
constexpr std::uint16_t kPppIpv6 = 0x0057;

std::uint16_t readPppProtocol(SpanReader& reader) {
  std::uint16_t protocol = reader.u8();
  if (protocol == 0xff && reader.remaining() > 0 && reader.rest().front() == 0x03) {
    reader.skip(1);  // HDLC address and control (RFC 1662 §3.1), left out on many links
    protocol = reader.u8();
  }
  // An odd first byte is a compressed one-byte protocol (RFC 1661 §6.5).
  if ((protocol & 1U) == 0) protocol = static_cast<std::uint16_t>(protocol << 8 | reader.u8());
  return protocol;
}

/// The IP version of the first nibble, for links whose own header says it in the byte order of another machine.
std::uint16_t etherTypeOfVersion(const SpanReader& reader) {
  if (reader.remaining() == 0) return 0;
  const int version = reader.rest().front() >> 4;
  if (version == 4) return kEtherIpv4;
  return version == 6 ? kEtherIpv6 : std::uint16_t{0};
}

std::uint16_t etherTypeOfPpp(SpanReader& reader) {
  const std::uint16_t protocol = readPppProtocol(reader);
  if (protocol == kPppIpv4) return kEtherIpv4;
  return protocol == kPppIpv6 ? kEtherIpv6 : std::uint16_t{0};
}

/// Skips VLAN tags and a PPPoE header that follow an EtherType; the EtherType of what is inside.
std::uint16_t innerEtherType(SpanReader& reader, std::uint16_t type) {
  for (int tags = 0; tags < kMaxVlanTags; ++tags) {
    if (type != kEtherVlan && type != kEtherServiceVlan && type != kEtherOldServiceVlan) break;
    reader.skip(2);
    type = reader.u16();
  }
  if (type != kEtherPppoeSession) return type;
  reader.skip(6);
  return etherTypeOfPpp(reader);
}

bool isExtensionHeader(std::uint8_t next) { return next == 0 || next == 43 || next == 51 || next == 60; }

/// Extension headers count in units of 8 bytes after the first 8; the authentication header in 4 bytes after the
/// first 8 (RFC 4302 §2.2).
std::size_t extensionLength(std::uint8_t kind, std::uint8_t length) {
  return kind == 51 ? (length + std::size_t{2}) * 4 : (length + std::size_t{1}) * 8;
}

}  // namespace

bool isKnownLinkType(int linkType) {
  switch (static_cast<LinkType>(linkType)) {
    case LinkType::Null:
    case LinkType::Ethernet:
    case LinkType::Ppp:
    case LinkType::Raw:
    case LinkType::PppSerial:
    case LinkType::PppEthernet:
    case LinkType::Loop:
    case LinkType::LinuxCooked:
    case LinkType::Ipv4:
    case LinkType::Ipv6:
    case LinkType::LinuxCooked2:
      return true;
  }
  return false;
}

std::optional<UdpPacket> FrameParser::none(std::uint64_t& counter) {
  ++counter;
  return std::nullopt;
}

FrameParser::Network FrameParser::skipLinkHeader(SpanReader& reader) const {
  std::uint16_t type = 0;
  switch (m_linkType) {
    case LinkType::Ethernet:
      reader.skip(12);
      type = innerEtherType(reader, reader.u16());
      break;
    case LinkType::LinuxCooked:
      reader.skip(14);
      type = innerEtherType(reader, reader.u16());
      break;
    case LinkType::LinuxCooked2:
      type = reader.u16();
      reader.skip(18);
      type = innerEtherType(reader, type);
      break;
    case LinkType::Null:
    case LinkType::Loop:
      reader.skip(4);
      type = etherTypeOfVersion(reader);
      break;
    case LinkType::PppEthernet:
      reader.skip(6);
      type = etherTypeOfPpp(reader);
      break;
    case LinkType::Ppp:
    case LinkType::PppSerial:
      type = etherTypeOfPpp(reader);
      break;
    case LinkType::Raw:
    case LinkType::Ipv4:
    case LinkType::Ipv6:
      type = etherTypeOfVersion(reader);
      break;
  }
  if (reader.hasFailed()) return Network::Other;
  if (type == kEtherIpv4) return Network::Ipv4;
  return type == kEtherIpv6 ? Network::Ipv6 : Network::Other;
}

std::optional<UdpPacket> FrameParser::parse(std::span<const std::uint8_t> frame, Time at) {
  SpanReader reader(frame);
  switch (skipLinkHeader(reader)) {
    case Network::Ipv4:
      return parseIpv4(reader.rest(), at);
    case Network::Ipv6:
      return parseIpv6(reader.rest(), at);
    case Network::Other:
      break;
  }
  return none(m_counters.notUdp);
}

std::optional<UdpPacket> FrameParser::parseIpv4(std::span<const std::uint8_t> bytes, Time at) {
  SpanReader reader(bytes);
  const std::uint8_t versionAndLength = reader.u8();
  const std::size_t headerLength = (versionAndLength & 0xfU) * std::size_t{4};
  reader.skip(1);
  std::size_t totalLength = reader.u16();
  const std::uint16_t identification = reader.u16();
  const std::uint16_t flagsAndOffset = reader.u16();
  reader.skip(1);
  const std::uint8_t protocol = reader.u8();
  reader.skip(2);
  UdpPacket packet;
  packet.source = IpAddress::v4(reader.u32());
  packet.destination = IpAddress::v4(reader.u32());
  if (reader.hasFailed()) return none(m_counters.cut);
  // Segmentation offload leaves the length to the network card.
  if (totalLength == 0) totalLength = bytes.size();
  if (versionAndLength >> 4 != 4 || headerLength < 20 || totalLength < headerLength) return none(m_counters.malformed);
  if (protocol != kUdp) return none(m_counters.notUdp);
  if (totalLength > bytes.size()) return none(m_counters.cut);
  const auto payload = bytes.subspan(headerLength, totalLength - headerLength);
  const bool moreFollow = (flagsAndOffset & 0x2000U) != 0;
  const std::size_t offset = (flagsAndOffset & 0x1fffU) * std::size_t{8};
  if (!moreFollow && offset == 0) return parseUdp(payload, packet);
  ++m_counters.fragments;
  const auto whole = m_fragments.add({packet.source, packet.destination, identification, protocol},
                                     {offset, !moreFollow, payload}, at);
  return whole ? parseUdp(*whole, packet) : std::nullopt;
}

std::optional<UdpPacket> FrameParser::parseIpv6(std::span<const std::uint8_t> bytes, Time at) {
  SpanReader header(bytes);
  const std::uint8_t version = header.u8() >> 4;
  header.skip(3);
  const std::size_t payloadLength = header.u16();
  std::uint8_t next = header.u8();
  header.skip(1);
  UdpPacket packet;
  packet.source = IpAddress::fromBytes(header.take(16));
  packet.destination = IpAddress::fromBytes(header.take(16));
  if (header.hasFailed()) return none(m_counters.cut);
  if (version != 6) return none(m_counters.malformed);
  const bool isCut = payloadLength > header.remaining();
  SpanReader reader(header.rest().first(isCut ? header.remaining() : payloadLength));
  for (int headers = 0; headers < kMaxExtensionHeaders && isExtensionHeader(next); ++headers) {
    const std::uint8_t kind = next;
    next = reader.u8();
    reader.skip(extensionLength(kind, reader.u8()) - 2);
  }
  constexpr std::uint8_t kFragmentHeader = 44;
  if (reader.hasFailed()) return none(isCut ? m_counters.cut : m_counters.malformed);
  if (next == kUdp) return isCut ? none(m_counters.cut) : parseUdp(reader.rest(), packet);
  if (next != kFragmentHeader) return none(m_counters.notUdp);
  const std::uint8_t protocol = reader.u8();
  reader.skip(1);
  const std::uint16_t offsetAndMore = reader.u16();
  const std::uint32_t identification = reader.u32();
  if (reader.hasFailed() || isCut) return none(isCut ? m_counters.cut : m_counters.malformed);
  if (protocol != kUdp) return none(m_counters.notUdp);
  ++m_counters.fragments;
  const auto whole = m_fragments.add({packet.source, packet.destination, identification, protocol},
                                     {offsetAndMore & 0xfff8U, (offsetAndMore & 1U) == 0, reader.rest()}, at);
  return whole ? parseUdp(*whole, packet) : std::nullopt;
}

std::optional<UdpPacket> FrameParser::parseUdp(std::span<const std::uint8_t> bytes, UdpPacket packet) {
  SpanReader reader(bytes);
  packet.sourcePort = reader.u16();
  packet.destinationPort = reader.u16();
  const std::size_t length = reader.u16();
  reader.skip(2);
  if (reader.hasFailed() || length < 8 || length > bytes.size()) return none(m_counters.malformed);
  packet.payload = reader.take(length - 8);
  return packet;
}

}  // namespace soho::collector
