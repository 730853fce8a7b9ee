#include "tests/golden/record_text.h"

#include <chrono>
#include <string_view>

namespace soho::golden {
namespace {

using decoder::Field;

/// One JSON object on one line.
class Line {
 public:
  Line& number(std::string_view key, std::uint64_t value) { return plain(key, std::to_string(value)); }
  Line& text(std::string_view key, const std::string& value) { return plain(key, '"' + value + '"'); }
  Line& milliseconds(std::string_view key, Duration value) {
    return plain(key, std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(value).count()));
  }
  Line& flag(std::string_view key, bool value) { return value ? plain(key, "true") : *this; }
  [[nodiscard]] std::string end() const { return m_text + "}"; }

 private:
  Line& plain(std::string_view key, const std::string& value) {
    m_text += m_text.size() > 1 ? ",\"" : "\"";
    m_text.append(key).append("\":").append(value);
    return *this;
  }
  std::string m_text = "{";
};

std::string_view nameOf(decoder::Protocol protocol) {
  switch (protocol) {
    case decoder::Protocol::NetFlowV5:
      return "v5";
    case decoder::Protocol::NetFlowV9:
      return "v9";
    case decoder::Protocol::Ipfix:
      return "ipfix";
    case decoder::Protocol::SFlow:
      return "sflow";
  }
  return "";
}

std::string_view nameOf(decoder::SequenceUnit unit) {
  switch (unit) {
    case decoder::SequenceUnit::Datagram:
      return "datagram";
    case decoder::SequenceUnit::Record:
      return "record";
    case decoder::SequenceUnit::TwoRecords:
      return "two records";
    case decoder::SequenceUnit::Unknown:
      break;
  }
  return "unknown";
}

}  // namespace

std::string textOf(const decoder::RecordContext& context, const decoder::FlowRecord& record) {
  Line line;
  line.text("protocol", std::string(nameOf(context.protocol))).number("exporter", context.exporterIndex);
  const auto address = [&](Field field, std::string_view key, const IpAddress& value) {
    if (record.present.has(field)) line.text(key, value.toString());
  };
  const auto mac = [&](Field field, std::string_view key, const MacAddress& value) {
    if (record.present.has(field)) line.text(key, value.toString());
  };
  const auto number = [&](Field field, std::string_view key, std::uint64_t value) {
    if (record.present.has(field)) line.number(key, value);
  };
  address(Field::Source, "source", record.source);
  address(Field::Destination, "destination", record.destination);
  address(Field::PostNatSource, "postNatSource", record.postNatSource);
  address(Field::PostNatDestination, "postNatDestination", record.postNatDestination);
  address(Field::NextHop, "nextHop", record.nextHop);
  number(Field::SourcePort, "sourcePort", record.sourcePort);
  number(Field::DestinationPort, "destinationPort", record.destinationPort);
  number(Field::PostNatSourcePort, "postNatSourcePort", record.postNatSourcePort);
  number(Field::PostNatDestinationPort, "postNatDestinationPort", record.postNatDestinationPort);
  number(Field::Protocol, "ipProtocol", record.protocol);
  number(Field::Tos, "tos", record.tos);
  number(Field::TcpFlags, "tcpFlags", record.tcpFlags);
  number(Field::IcmpTypeCode, "icmpTypeCode", record.icmpTypeCode);
  number(Field::Direction, "direction", record.direction);
  number(Field::EndReason, "endReason", record.endReason);
  number(Field::Vlan, "vlan", record.vlan);
  number(Field::PostVlan, "postVlan", record.postVlan);
  mac(Field::SourceMac, "sourceMac", record.sourceMac);
  mac(Field::DestinationMac, "destinationMac", record.destinationMac);
  mac(Field::PostSourceMac, "postSourceMac", record.postSourceMac);
  mac(Field::PostDestinationMac, "postDestinationMac", record.postDestinationMac);
  number(Field::IngressInterface, "ingressInterface", record.ingressInterface);
  number(Field::EgressInterface, "egressInterface", record.egressInterface);
  number(Field::SourceAs, "sourceAs", record.sourceAs);
  number(Field::DestinationAs, "destinationAs", record.destinationAs);
  number(Field::Bytes, "bytes", record.bytes);
  number(Field::Packets, "packets", record.packets);
  number(Field::OutBytes, "outBytes", record.outBytes);
  number(Field::OutPackets, "outPackets", record.outPackets);
  number(Field::InitiatorBytes, "initiatorBytes", record.initiatorBytes);
  number(Field::InitiatorPackets, "initiatorPackets", record.initiatorPackets);
  number(Field::ResponderBytes, "responderBytes", record.responderBytes);
  number(Field::ResponderPackets, "responderPackets", record.responderPackets);
  number(Field::TotalBytes, "totalBytes", record.totalBytes);
  number(Field::TotalPackets, "totalPackets", record.totalPackets);
  number(Field::SourcePrefixLength, "sourcePrefixLength", record.sourcePrefixLength);
  number(Field::DestinationPrefixLength, "destinationPrefixLength", record.destinationPrefixLength);
  number(Field::BiflowDirection, "biflowDirection", record.biflowDirection);
  line.number("ipVersion", record.ipVersion);
  if (record.samplingInterval != 0) line.number("samplingInterval", record.samplingInterval);
  line.milliseconds("startAgeMs", context.receivedAt - record.start);
  line.milliseconds("endAgeMs", context.receivedAt - record.end);
  return line.flag("isOutReverse", record.isOutReverse).end();
}

std::string textOf(const decoder::Exporter& exporter) {
  const auto& errors = exporter.errors;
  Line line;
  line.text("address", exporter.key.address.toString()).number("domain", exporter.key.domain);
  line.number("datagrams", exporter.datagrams).number("records", exporter.records);
  line.number("optionRecords", exporter.optionRecords).number("waitingSets", exporter.waitingSets);
  line.number("templates", exporter.templates.size()).number("unknownElements", exporter.unknownElements);
  line.number("truncated", errors.truncated).number("malformedTemplate", errors.malformedTemplate);
  line.number("malformedSet", errors.malformedSet).number("unknownTemplate", errors.unknownTemplate);
  line.number("samplingInterval", exporter.samplingInterval).number("restarts", exporter.restarts);
  line.text("sequenceUnit", std::string(nameOf(exporter.sequenceUnit)));
  if (exporter.lostUnits) line.number("lostUnits", *exporter.lostUnits);
  if (!exporter.interfaceName.empty()) line.text("interfaceName", exporter.interfaceName);
  return line.end();
}

}  // namespace soho::golden
