#include "core/decoder/record_output.h"

#include <algorithm>

namespace soho::decoder {
namespace {

/// Exporters that keep two-way flows write both halves with the flow's own times.
bool areHalves(const FlowRecord& one, const FlowRecord& other) {
  return one.source == other.destination && one.destination == other.source &&
         one.sourcePort == other.destinationPort && one.destinationPort == other.sourcePort &&
         one.protocol == other.protocol && one.start == other.start && one.end == other.end;
}

std::uint32_t pairsIn(std::span<const FlowRecord> records) {
  std::uint32_t pairs = 0;
  for (std::size_t index = 1; index < records.size(); ++index) {
    if (!areHalves(records[index - 1], records[index])) continue;
    ++pairs;
    ++index;
  }
  return pairs;
}

}  // namespace

RecordOutput::Sent RecordOutput::send(const CompiledTemplate& layout, std::span<const std::uint8_t> bytes,
                                      const HeaderClock& clock, const SamplingTable& sampling,
                                      const RecordContext& context, Exporter& exporter, RecordSink& sink) {
  Sent sent;
  while (bytes.size() >= layout.recordLength()) {
    const std::size_t count = layout.decode(bytes, clock, sampling, m_buffer);
    sent.records += static_cast<std::uint32_t>(count);
    sent.pairs += pairsIn(std::span<const FlowRecord>(m_buffer).first(count));
    pass(count, context, exporter, sink);
    exporter.unknownElements += count * layout.unknownFields();
    bytes = bytes.subspan(count * layout.recordLength());
  }
  return sent;
}

void RecordOutput::pass(std::size_t count, const RecordContext& context, Exporter& exporter, RecordSink& sink) {
  if (count == 0) return;
  const auto records = std::span<const FlowRecord>(m_buffer).first(count);
  Duration longest = m_longest;
  for (const FlowRecord& record : records) longest = std::max(longest, record.end - record.start);
  m_longest = longest;
  exporter.records += count;
  sink.records(context, records);
}

}  // namespace soho::decoder
