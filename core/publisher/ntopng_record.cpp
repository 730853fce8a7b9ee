#include "core/publisher/ntopng_record.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace soho::publisher {
namespace {

using flows::Conversation;

/// Element numbers as ntopng reads them: IANA's, and its own from 57472 on.
namespace element {
constexpr std::uint16_t kInBytes = 1;
constexpr std::uint16_t kInPackets = 2;
constexpr std::uint16_t kProtocol = 4;
constexpr std::uint16_t kSourceTos = 5;
constexpr std::uint16_t kSourcePort = 7;
constexpr std::uint16_t kIpv4Source = 8;
constexpr std::uint16_t kInputInterface = 10;
constexpr std::uint16_t kDestinationPort = 11;
constexpr std::uint16_t kIpv4Destination = 12;
constexpr std::uint16_t kOutputInterface = 14;
constexpr std::uint16_t kSourceAs = 16;
constexpr std::uint16_t kDestinationAs = 17;
constexpr std::uint16_t kLastSwitched = 21;
constexpr std::uint16_t kFirstSwitched = 22;
constexpr std::uint16_t kOutBytes = 23;
constexpr std::uint16_t kOutPackets = 24;
constexpr std::uint16_t kIpv6Source = 27;
constexpr std::uint16_t kIpv6Destination = 28;
constexpr std::uint16_t kDestinationTos = 55;
constexpr std::uint16_t kInSourceMac = 56;
constexpr std::uint16_t kSourceVlan = 58;
constexpr std::uint16_t kDestinationVlan = 59;
constexpr std::uint16_t kIpVersion = 60;
constexpr std::uint16_t kInDestinationMac = 80;
constexpr std::uint16_t kExporterIpv4 = 130;
constexpr std::uint16_t kExporterIpv6 = 131;
constexpr std::uint16_t kClientTcpFlags = 57550;
constexpr std::uint16_t kServerTcpFlags = 57551;
constexpr std::uint16_t kFlowSource = 58051;
}  // namespace element

constexpr std::uint8_t kIcmp = 1;
constexpr std::uint8_t kTcp = 6;
constexpr std::uint8_t kUdp = 17;
constexpr std::uint8_t kIcmpV6 = 58;
constexpr std::uint8_t kTcpSyn = 0x02;
constexpr std::uint16_t kMaxVlan = 4095;
/// "NetFlow/IPFIX": ntopng then takes a flow's throughput from each record instead of polling.
constexpr std::uint64_t kFlowSourceNetFlow = 1;
constexpr std::uint64_t kMaxCounter = UINT32_MAX;

std::int64_t secondOf(Time time) { return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count(); }

std::uint32_t wireSecond(std::int64_t second) {
  return static_cast<std::uint32_t>(std::clamp<std::int64_t>(second, 0, UINT32_MAX));
}

/// Part `index` of `value` cut into `pieces` nearly equal parts, the larger ones first.
std::uint32_t shareOf(std::uint64_t value, std::uint32_t pieces, std::uint32_t index) {
  return static_cast<std::uint32_t>(value / pieces + (index < value % pieces ? 1 : 0));
}

void writeAddress(TlvWriter& writer, std::uint16_t ipv4Element, std::uint16_t ipv6Element, const IpAddress& address) {
  std::array<char, IpAddress::kTextCapacity> text;
  writer.text(address.isV4() ? ipv4Element : ipv6Element, {text.data(), address.writeTo(text)});
}

void writeMac(TlvWriter& writer, std::uint16_t macElement, const MacAddress& mac) {
  if (!mac.isKnown()) return;
  std::array<char, MacAddress::kTextLength> text;
  mac.writeTo(text);
  writer.text(macElement, {text.data(), text.size()});
}

void writeUnlessZero(TlvWriter& writer, std::uint16_t numberElement, std::uint64_t value) {
  if (value != 0) writer.number(numberElement, value);
}

bool isGroup(const IpAddress& address) { return address.isMulticast() || address.isBroadcast(); }

/// ntopng turns such a record round by itself when the client has the lower port, except UDP and clients that sent a
/// SYN.
bool isTurnedByNtopng(const Conversation& c) {
  if (c.clientPort >= c.serverPort || c.protocol == kUdp) return false;
  if (c.protocol == kTcp && (c.tcpFlagsToServer & kTcpSyn) != 0) return false;
  return !isGroup(c.client) && !isGroup(c.server);
}

/// Turning cuts interface numbers to 16 bits: no interface is better than another one's.
std::uint64_t safeInterface(std::uint32_t interface, bool isTurned) {
  return isTurned && interface > UINT16_MAX ? 0 : interface;
}

void writeExporter(const Conversation& c, TlvWriter& writer) {
  writeAddress(writer, element::kExporterIpv4, element::kExporterIpv6, c.exporterAddress);
  const bool isTurned = isTurnedByNtopng(c);
  writer.number(element::kInputInterface, safeInterface(c.ingressInterface, isTurned));
  writer.number(element::kOutputInterface, safeInterface(c.egressInterface, isTurned));
}

/// What ntopng's table of flows does not need but its details show.
void writeDetails(const Conversation& c, TlvWriter& writer) {
  if (c.protocol == kTcp) {
    writeUnlessZero(writer, element::kClientTcpFlags, c.tcpFlagsToServer);
    writeUnlessZero(writer, element::kServerTcpFlags, c.tcpFlagsToClient);
  }
  if (c.vlan != 0 && c.vlan <= kMaxVlan) {
    // Both fill the same variable of ntopng, and it is part of a flow's key.
    writer.number(element::kSourceVlan, c.vlan);
    writer.number(element::kDestinationVlan, c.vlan);
  }
  writeMac(writer, element::kInSourceMac, c.clientMac);
  writeMac(writer, element::kInDestinationMac, c.serverMac);
  writeUnlessZero(writer, element::kSourceTos, c.tosToServer);
  writeUnlessZero(writer, element::kDestinationTos, c.tosToClient);
  writeUnlessZero(writer, element::kSourceAs, c.clientAs);
  writeUnlessZero(writer, element::kDestinationAs, c.serverAs);
}

}  // namespace

RecordPieces::RecordPieces(const Conversation& conversation)
    : m_toServer(directionOf(conversation.bytesToServer, conversation.packetsToServer)),
      m_toClient(directionOf(conversation.bytesToClient, conversation.packetsToClient)),
      m_count(std::max(m_toServer.pieces, m_toClient.pieces)),
      m_startSecond(secondOf(conversation.start)),
      m_endSecond(std::max(secondOf(conversation.end), m_startSecond)) {}

RecordPieces::Direction RecordPieces::directionOf(std::uint64_t bytes, std::uint64_t packets) {
  if (bytes == 0) return {};
  if (bytes <= kMaxCounter && packets <= kMaxCounter) return {bytes, packets, 1};
  const std::uint64_t largest = std::max(bytes, packets);
  const std::uint64_t needed = largest / kMaxCounter + (largest % kMaxCounter != 0 ? 1 : 0);
  // No more pieces than bytes, lest one has packets that belong to no bytes.
  const std::uint64_t pieces = std::min({needed, std::uint64_t{kMaxPieces}, bytes});
  const std::uint64_t capacity = pieces * kMaxCounter;
  m_isCut = m_isCut || largest > capacity;
  return {std::min(bytes, capacity), std::min(packets, capacity), static_cast<std::uint32_t>(pieces)};
}

RecordPiece RecordPieces::piece(std::uint32_t index) const {
  RecordPiece piece;
  if (index < m_toServer.pieces) {
    piece.bytesToServer = shareOf(m_toServer.bytes, m_toServer.pieces, index);
    piece.packetsToServer = std::max(shareOf(m_toServer.packets, m_toServer.pieces, index), 1U);
  }
  if (index < m_toClient.pieces) {
    piece.bytesToClient = shareOf(m_toClient.bytes, m_toClient.pieces, index);
    piece.packetsToClient = std::max(shareOf(m_toClient.packets, m_toClient.pieces, index), 1U);
  }
  if (m_count == 1) {
    piece.firstSecond = wireSecond(m_startSecond);
    piece.lastSecond = wireSecond(m_endSecond);
  } else {
    const std::int64_t duration = m_endSecond - m_startSecond;
    piece.firstSecond = wireSecond(m_startSecond + duration * index / m_count);
    piece.lastSecond = wireSecond(m_startSecond + duration * (index + 1) / m_count);
  }
  return piece;
}

bool isOfOneFamily(const Conversation& conversation) {
  return conversation.client.isV4() == conversation.server.isV4() || conversation.client.isUnspecified() ||
         conversation.server.isUnspecified();
}

void writeRecord(const Conversation& c, const RecordPiece& piece, bool hasExporterIds, TlvWriter& writer) {
  const bool hasPorts = c.protocol != kIcmp && c.protocol != kIcmpV6;
  const bool isV4 = c.client.isUnspecified() ? c.server.isV4() : c.client.isV4();
  writer.number(element::kIpVersion, isV4 ? 4 : 6);
  writeAddress(writer, element::kIpv4Source, element::kIpv6Source, c.client);
  writeAddress(writer, element::kIpv4Destination, element::kIpv6Destination, c.server);
  writer.number(element::kSourcePort, hasPorts ? c.clientPort : 0);
  writer.number(element::kDestinationPort, hasPorts ? c.serverPort : 0);
  writer.number(element::kProtocol, c.protocol);
  if (piece.bytesToServer != 0) {
    writer.number(element::kInBytes, piece.bytesToServer);
    writer.number(element::kInPackets, piece.packetsToServer);
  }
  if (piece.bytesToClient != 0) {
    writer.number(element::kOutBytes, piece.bytesToClient);
    writer.number(element::kOutPackets, piece.packetsToClient);
  }
  writer.number(element::kFirstSwitched, piece.firstSecond);
  writer.number(element::kLastSwitched, piece.lastSecond);
  writer.number(element::kFlowSource, kFlowSourceNetFlow);
  if (hasExporterIds) writeExporter(c, writer);
  writeDetails(c, writer);
  writer.endRecord();
}

}  // namespace soho::publisher
