#include "core/decoder/netflow_v5.h"

#include "core/base/span_reader.h"
#include "core/decoder/big_endian.h"
#include "core/decoder/icmp_in_port.h"
#include "core/decoder/record_times.h"
#include "core/decoder/session_facts.h"

#include <algorithm>

namespace soho::decoder {
namespace {

constexpr std::size_t kRecordLength = 48;
constexpr std::uint16_t kIntervalBits = 0x3fff;  ///< The two above are the sampling mode.

struct Header {
  std::uint16_t count = 0;
  std::uint32_t uptimeMs = 0;
  std::uint32_t unixSeconds = 0;
  std::uint32_t unixNanoseconds = 0;
  std::uint32_t sequence = 0;
  std::uint16_t engine = 0;  ///< Type × 256 + id: the observation domain.
  std::uint16_t sampling = 0;
};

Header readHeader(SpanReader& reader) {
  Header header;
  reader.skip(2);
  header.count = reader.u16();
  header.uptimeMs = reader.u32();
  header.unixSeconds = reader.u32();
  header.unixNanoseconds = reader.u32();
  header.sequence = reader.u32();
  header.engine = reader.u16();
  header.sampling = reader.u16();
  return header;
}

/// What every v5 record carries.
FlowRecord blankRecord() {
  FlowRecord blank;
  for (const Field field :
       {Field::Source, Field::Destination, Field::NextHop, Field::SourcePort, Field::DestinationPort, Field::Protocol,
        Field::Tos, Field::TcpFlags, Field::IngressInterface, Field::EgressInterface, Field::SourceAs,
        Field::DestinationAs, Field::Bytes, Field::Packets, Field::Times, Field::SourcePrefixLength,
        Field::DestinationPrefixLength}) {
    blank.present.add(field);
  }
  blank.ipVersion = 4;
  return blank;
}

/// `wire` holds kRecordLength bytes.
void readRecord(const std::uint8_t* wire, const HeaderClock& clock, FlowRecord& record) {
  record.source = IpAddress::v4(load32(wire));
  record.destination = IpAddress::v4(load32(wire + 4));
  record.nextHop = IpAddress::v4(load32(wire + 8));
  record.ingressInterface = load16(wire + 12);
  record.egressInterface = load16(wire + 14);
  record.packets = load32(wire + 16);
  record.bytes = load32(wire + 20);
  const FlowTimes times = anchorUptimes(load32(wire + 24), load32(wire + 28), clock);
  record.start = times.start;
  record.end = times.end;
  record.sourcePort = load16(wire + 32);
  record.destinationPort = load16(wire + 34);
  record.tcpFlags = load8(wire + 37);
  record.protocol = load8(wire + 38);
  record.tos = load8(wire + 39);
  record.sourceAs = load16(wire + 40);
  record.destinationAs = load16(wire + 42);
  record.sourcePrefixLength = load8(wire + 44);
  record.destinationPrefixLength = load8(wire + 45);
  takeIcmpFromPort(record);
}

}  // namespace

ReadOutcome NetFlowV5::read(const Datagram& datagram, RecordSink& sink) {
  static const FlowRecord kBlank = blankRecord();
  SpanReader reader(datagram.bytes);
  const Header header = readHeader(reader);
  if (reader.hasFailed()) return ReadOutcome::Rejected;
  const ExporterKey key{datagram.source, header.engine};
  auto source = m_exporters.open(key, Protocol::NetFlowV5, datagram, header.uptimeMs);
  if (!source) return ReadOutcome::Refused;
  Exporter& exporter = source->exporter;
  const Time exported{std::chrono::seconds(header.unixSeconds) + std::chrono::nanoseconds(header.unixNanoseconds)};
  exporter.clockSkew = exported - datagram.receivedAt;
  noteHeader(*source, header.sequence, header.uptimeMs, datagram.receivedAt);
  FlowRecord blank = kBlank;
  blank.samplingInterval = header.sampling & kIntervalBits;
  exporter.samplingInterval = blank.samplingInterval;  // Every header says it; 0 is an announcement too.

  const std::size_t held = reader.remaining() / kRecordLength;
  if (header.count > held) ++exporter.errors.truncated;
  const HeaderClock clock{datagram.receivedAt, header.uptimeMs, header.unixSeconds};
  const RecordContext context{
      key, exporter.index, datagram.sourcePort, Protocol::NetFlowV5, datagram.receivedAt, header.sequence};
  std::size_t left = std::min<std::size_t>(header.count, held);
  const auto count = static_cast<std::uint32_t>(left);
  while (left > 0) {
    const auto batch = m_output.buffer().first(std::min(left, m_output.buffer().size()));
    const auto bytes = reader.take(batch.size() * kRecordLength);
    const std::uint8_t* wire = bytes.data();
    for (FlowRecord& record : batch) {
      record = blank;
      readRecord(wire, clock, record);
      wire += kRecordLength;
    }
    m_output.pass(batch.size(), context, exporter, sink);
    left -= batch.size();
  }
  noteRecords(*source, m_output.takeLongest(), datagram.receivedAt);
  noteContent(*source, {count, 0, header.count <= held});
  return ReadOutcome::Read;
}

}  // namespace soho::decoder
