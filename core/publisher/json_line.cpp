#include "core/publisher/json_line.h"

#include "core/publisher/json_writer.h"
#include "core/publisher/protocol_names.h"

#include <array>
#include <charconv>
#include <string_view>

namespace soho::publisher {
namespace {

using decoder::Field;
using decoder::FlowRecord;
using decoder::Protocol;
using decoder::RecordContext;

std::string_view typeName(Protocol protocol) {
  switch (protocol) {
    case Protocol::NetFlowV5:
      return "NETFLOW_V5";
    case Protocol::NetFlowV9:
      return "NETFLOW_V9";
    case Protocol::Ipfix:
      return "IPFIX";
    case Protocol::SFlow:
      return "SFLOW_5";
  }
  return "FLOWUNKNOWN";
}

std::string_view etypeName(const FlowRecord& record) {
  if (record.present.has(Field::Source)) return record.source.isV4() ? "IPv4" : "IPv6";
  if (record.present.has(Field::Destination)) return record.destination.isV4() ? "IPv4" : "IPv6";
  if (record.ipVersion == 4) return "IPv4";
  return record.ipVersion == 6 ? "IPv6" : "";
}

void writeTime(JsonWriter& json, std::string_view key, Time time) {
  json.number(key, std::int64_t{time.time_since_epoch().count()});
}

void writeAddress(JsonWriter& json, std::string_view key, const IpAddress& address, bool isPresent) {
  std::array<char, IpAddress::kTextCapacity> text;
  json.text(key, {text.data(), isPresent ? address.writeTo(text) : 0});
}

void writeMac(JsonWriter& json, std::string_view key, const MacAddress& mac) {
  std::array<char, MacAddress::kTextLength> text;
  mac.writeTo(text);
  json.text(key, {text.data(), text.size()});
}

/// The address's network, as "10.0.0.0/8".
void writeNetwork(JsonWriter& json, std::string_view key, const IpAddress& address, unsigned length, bool isPresent) {
  if (!isPresent) {
    json.text(key, "");
    return;
  }
  const IpPrefix prefix(address, length);
  std::array<char, IpAddress::kTextCapacity + 4> text;
  const std::span<char, IpAddress::kTextCapacity> addressText(text.data(), IpAddress::kTextCapacity);
  char* end = text.data() + prefix.network().writeTo(addressText);
  *end++ = '/';
  end = std::to_chars(end, text.data() + text.size(), prefix.length()).ptr;
  json.text(key, {text.data(), static_cast<std::size_t>(end - text.data())});
}

void writeCounters(JsonWriter& json, const FlowRecord& record) {
  const decoder::Counters counters = decoder::countersOf(record);
  json.number("bytes", counters.bytes);
  json.number("packets", counters.packets);
  if (counters.reverseBytes != 0 || counters.reversePackets != 0) {
    json.number("bytes_reverse", counters.reverseBytes);
    json.number("packets_reverse", counters.reversePackets);
  }
  if (record.present.has(Field::TotalBytes)) json.number("bytes_total", record.totalBytes);
  if (record.present.has(Field::TotalPackets)) json.number("packets_total", record.totalPackets);
}

void writeLayer2(JsonWriter& json, const FlowRecord& record) {
  writeMac(json, "src_mac", record.sourceMac.isKnown() ? record.sourceMac : record.postSourceMac);
  writeMac(json, "dst_mac", record.destinationMac.isKnown() ? record.destinationMac : record.postDestinationMac);
  json.number("src_vlan", std::uint64_t{record.vlan});
  json.number("dst_vlan", std::uint64_t{record.postVlan});
  json.number("vlan_id", std::uint64_t{record.vlan});
}

void writeRouting(JsonWriter& json, const FlowRecord& record) {
  const bool hasSource = record.present.has(Field::Source);
  const bool hasDestination = record.present.has(Field::Destination);
  json.number("src_as", std::uint64_t{record.sourceAs});
  json.number("dst_as", std::uint64_t{record.destinationAs});
  writeAddress(json, "next_hop", record.nextHop, record.present.has(Field::NextHop));
  writeNetwork(json, "src_net", record.source, record.sourcePrefixLength, hasSource);
  writeNetwork(json, "dst_net", record.destination, record.destinationPrefixLength, hasDestination);
}

}  // namespace

void appendJsonLine(const RecordContext& context, const FlowRecord& record, std::string& out) {
  JsonWriter json(out);
  json.beginObject();
  json.text("type", typeName(context.protocol));
  writeTime(json, "time_received_ns", context.receivedAt);
  json.number("sequence_num", std::uint64_t{context.sequence});
  json.number("sampling_rate", std::uint64_t{record.samplingInterval});
  writeAddress(json, "sampler_address", context.exporter.address, true);
  writeTime(json, "time_flow_start_ns", record.start);
  writeTime(json, "time_flow_end_ns", record.end);
  writeCounters(json, record);
  writeAddress(json, "src_addr", record.source, record.present.has(Field::Source));
  writeAddress(json, "dst_addr", record.destination, record.present.has(Field::Destination));
  json.text("etype", etypeName(record));
  json.text("proto", protocolName(record.protocol));
  json.number("src_port", std::uint64_t{record.sourcePort});
  json.number("dst_port", std::uint64_t{record.destinationPort});
  json.number("in_if", std::uint64_t{record.ingressInterface});
  json.number("out_if", std::uint64_t{record.egressInterface});
  writeLayer2(json, record);
  json.number("ip_tos", std::uint64_t{record.tos});
  json.number("tcp_flags", std::uint64_t{record.tcpFlags});
  json.number("icmp_type", std::uint64_t{record.icmpTypeCode} >> 8);
  json.number("icmp_code", std::uint64_t{record.icmpTypeCode} & 0xff);
  writeRouting(json, record);
  json.number("observation_domain_id", std::uint64_t{context.exporter.domain});
  json.endObject();
  out += '\n';
}

}  // namespace soho::publisher
