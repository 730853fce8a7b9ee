// Information elements as data: number, enterprise, name, width, meaning, and what of FlowRecord each one fills.
// NetFlow v9 and IPFIX share it (field types 1–127 of v9 are the same elements, RFC 7012 §4).
// Read-only, any thread. Names are IANA's; they are for diagnostics, never looked at per record.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace soho::decoder {

namespace enterprise {
constexpr std::uint32_t kIana = 0;
constexpr std::uint32_t kReverse = 29305;  ///< RFC 5103: the element counts destination → source.
constexpr std::uint32_t kNtop = 35632;
/// ntop's own elements in v9, which has no enterprise numbers: 57472 + n.
constexpr std::uint16_t kNtopInV9 = 57472;
}  // namespace enterprise

/// How the bytes of an element are to be read (RFC 7011 §6.1).
enum class ElementType : std::uint8_t {
  Unsigned,
  Signed,
  Float,
  Boolean,
  Ipv4,
  Ipv6,
  Mac,
  Text,
  Octets,
  Seconds,          ///< Since 1970, 32 bits
  Milliseconds,     ///< Since 1970, 64 bits
  NtpMicroseconds,  ///< NTP time stamp, 64 bits
  NtpNanoseconds,   ///< NTP time stamp, 64 bits
  List,
};

/// What a data record's element fills.
enum class Target : std::uint8_t {
  None,  ///< Known, but nothing of ours carries it.
  SourceAddress,
  DestinationAddress,
  PostNatSourceAddress,
  PostNatDestinationAddress,
  NextHopAddress,
  SourcePort,
  DestinationPort,
  PostNatSourcePort,
  PostNatDestinationPort,
  ProtocolNumber,
  TypeOfService,
  TcpFlags,
  IcmpTypeAndCode,
  IcmpType,
  IcmpCode,
  Direction,
  EndReason,
  Vlan,
  PostVlan,
  SourceMac,
  DestinationMac,
  PostSourceMac,
  PostDestinationMac,
  IngressInterface,
  EgressInterface,
  SourceAs,
  DestinationAs,
  Bytes,
  Packets,
  OutBytes,
  OutPackets,
  InitiatorBytes,
  InitiatorPackets,
  ResponderBytes,
  ResponderPackets,
  TotalBytes,
  TotalPackets,
  IpVersion,
  BiflowDirection,
  SourcePrefixLength,
  DestinationPrefixLength,
  // Times: which end of the flow; the element's type says in which clock.
  StartUptime,
  EndUptime,
  StartAbsolute,
  EndAbsolute,
  StartBeforeExport,  ///< Microseconds before the export time (IE 158).
  EndBeforeExport,
  ObservedAt,  ///< Of an event; the end when nothing better is there.
  DurationMilliseconds,
  DurationMicroseconds,
  // Sampling said in the record
  SamplingInterval,
  SamplingSpace,
  SamplerId,
};

struct Element {
  std::uint32_t enterprise = 0;
  std::uint16_t number = 0;
  std::uint16_t width = 0;  ///< Full width in bytes; 0 when it varies.
  ElementType type = ElementType::Octets;
  Target target = Target::None;
  std::string_view name;
};

/// All rows, ordered by enterprise and number.
[[nodiscard]] std::span<const Element> elementRows();

/// The row of an element, or null. IANA numbers from 57472 on are ntop's (v9).
[[nodiscard]] const Element* findElement(std::uint32_t enterpriseNumber, std::uint16_t number);

/// True for elements that only exporters with two-way records send: ntop's, RFC 5103's, and IE 239.
[[nodiscard]] bool tellsTwoWayRecords(std::uint32_t enterpriseNumber, std::uint16_t number);

}  // namespace soho::decoder
