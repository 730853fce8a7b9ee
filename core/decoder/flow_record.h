// One exported flow record in the meanings of IPFIX (RFC 7012), whatever protocol carried it.
// It keeps what the wire said: nothing is scaled, merged or turned round here; core/flows does that.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"
#include "core/base/mac_address.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace soho::decoder {

/// Which fields a record carried. Absent fields are zero.
enum class Field : std::uint8_t {
  Source,                   // IE 8, 27
  Destination,              // IE 12, 28
  PostNatSource,            // IE 225, 281
  PostNatDestination,       // IE 226, 282
  NextHop,                  // IE 15, 62
  SourcePort,               // IE 7
  DestinationPort,          // IE 11
  PostNatSourcePort,        // IE 227
  PostNatDestinationPort,   // IE 228
  Protocol,                 // IE 4
  Tos,                      // IE 5
  TcpFlags,                 // IE 6
  IcmpTypeCode,             // IE 32, 139, 176+177, 178+179
  Direction,                // IE 61
  EndReason,                // IE 136
  Vlan,                     // IE 58, 243
  PostVlan,                 // IE 59, 254
  SourceMac,                // IE 56
  DestinationMac,           // IE 80
  PostSourceMac,            // IE 81
  PostDestinationMac,       // IE 57
  IngressInterface,         // IE 10
  EgressInterface,          // IE 14
  SourceAs,                 // IE 16
  DestinationAs,            // IE 17
  Bytes,                    // IE 1
  Packets,                  // IE 2
  OutBytes,                 // IE 23
  OutPackets,               // IE 24
  InitiatorBytes,           // IE 231
  InitiatorPackets,         // IE 298
  ResponderBytes,           // IE 232
  ResponderPackets,         // IE 299
  TotalBytes,               // IE 85
  TotalPackets,             // IE 86
  Times,                    // IE 21/22, 150–157, 152/153 …
  SamplingInterval,         // IE 34, 50, 305 in the record itself
  IpVersion,                // IE 60
  BiflowDirection,          // IE 239
  SourcePrefixLength,       // IE 9, 29
  DestinationPrefixLength,  // IE 13, 30
};

class FieldSet {
 public:
  constexpr void add(Field field) { m_bits |= bit(field); }
  constexpr void add(FieldSet fields) { m_bits |= fields.m_bits; }
  [[nodiscard]] constexpr bool has(Field field) const { return (m_bits & bit(field)) != 0; }
  bool operator==(const FieldSet&) const = default;

 private:
  static constexpr std::uint64_t bit(Field field) { return 1ULL << static_cast<unsigned>(field); }
  std::uint64_t m_bits = 0;
};

struct FlowRecord {
  IpAddress source;
  IpAddress destination;
  IpAddress postNatSource;
  IpAddress postNatDestination;
  IpAddress nextHop;
  Time start{};  ///< First packet, anchored at the receive time of the datagram; equals `end` when the record has no
                 ///< times.
  Time end{};    ///< Last packet; never before `start`.
  std::uint64_t bytes = 0;  ///< Layer 3 octets source → destination since the last record (IE 1).
  std::uint64_t packets = 0;
  std::uint64_t outBytes = 0;  ///< IE 23; what it means depends on `isOutReverse`.
  std::uint64_t outPackets = 0;
  std::uint64_t initiatorBytes = 0;  ///< Payload octets from the initiator (IE 231).
  std::uint64_t initiatorPackets = 0;
  std::uint64_t responderBytes = 0;
  std::uint64_t responderPackets = 0;
  std::uint64_t totalBytes = 0;  ///< Running total since the flow began (IE 85).
  std::uint64_t totalPackets = 0;
  MacAddress sourceMac;
  MacAddress destinationMac;
  MacAddress postSourceMac;
  MacAddress postDestinationMac;
  FieldSet present;
  std::uint32_t ingressInterface = 0;  ///< ifIndex
  std::uint32_t egressInterface = 0;
  std::uint32_t sourceAs = 0;
  std::uint32_t destinationAs = 0;
  std::uint32_t samplingInterval = 0;  ///< 1-in-N: from the record, else options, else header; 0 when nobody said.
  std::uint16_t sourcePort = 0;
  std::uint16_t destinationPort = 0;
  std::uint16_t postNatSourcePort = 0;
  std::uint16_t postNatDestinationPort = 0;
  std::uint16_t vlan = 0;
  std::uint16_t postVlan = 0;
  std::uint16_t icmpTypeCode = 0;  ///< type × 256 + code
  std::uint8_t protocol = 0;       ///< IANA protocol number
  std::uint8_t tos = 0;
  std::uint8_t tcpFlags = 0;
  std::uint8_t direction = 0;  ///< 0 ingress, 1 egress
  std::uint8_t endReason = 0;  ///< RFC 5102 flowEndReason, 0 unknown
  std::uint8_t sourcePrefixLength = 0;
  std::uint8_t destinationPrefixLength = 0;
  std::uint8_t ipVersion = 0;        ///< 4 or 6
  std::uint8_t biflowDirection = 0;  ///< RFC 5103: 1 source opened it, 2 destination did, 3 perimeter; 0 not said.
  bool isOutReverse = false;  ///< The template says that IE 23/24 (or responder counters) count destination → source.
};

/// The bytes and packets of a record after choosing among its counters (design: IE 1/23 before 231/232; zero never
/// overwrites a non-zero value). Running totals are not in here: only core/flows knows what was counted before.
struct Counters {
  std::uint64_t bytes = 0;
  std::uint64_t packets = 0;
  std::uint64_t reverseBytes = 0;
  std::uint64_t reversePackets = 0;
};
[[nodiscard]] Counters countersOf(const FlowRecord& record);

enum class Protocol : std::uint8_t { NetFlowV5, NetFlowV9, Ipfix, SFlow };
/// "netflow5", "netflow9", "ipfix", "sflow": the word programs use, never translated.
[[nodiscard]] std::string_view wordOf(Protocol protocol);

/// An exporter is its address and its observation domain (v9: source id; v5: engine type and id).
struct ExporterKey {
  IpAddress address;
  std::uint32_t domain = 0;
  auto operator<=>(const ExporterKey&) const = default;
};

/// What all records of one datagram share.
struct RecordContext {
  ExporterKey exporter;
  std::uint32_t exporterIndex = 0;  ///< Dense number of the exporter, stable while the process lives.
  std::uint16_t sourcePort = 0;     ///< Tells several probes on one router apart.
  Protocol protocol = Protocol::NetFlowV9;
  Time receivedAt{};
  std::uint32_t sequence = 0;  ///< As in the header.
};

/// Takes records in batches: one call per data set (or part of one), never per record.
class RecordSink {
 public:
  virtual ~RecordSink() = default;
  virtual void records(const RecordContext& context, std::span<const FlowRecord> records) = 0;
};

}  // namespace soho::decoder
