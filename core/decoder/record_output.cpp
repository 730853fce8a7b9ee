#include "core/decoder/record_output.h"

#include <algorithm>

namespace soho::decoder {

std::size_t RecordOutput::send(const CompiledTemplate& layout, std::span<const std::uint8_t> bytes,
                               const HeaderClock& clock, const SamplingTable& sampling, const RecordContext& context,
                               Exporter& exporter, RecordSink& sink) {
  std::size_t sent = 0;
  while (bytes.size() >= layout.recordLength()) {
    const std::size_t count = layout.decode(bytes, clock, sampling, m_buffer);
    pass(count, context, exporter, sink);
    exporter.unknownElements += count * layout.unknownFields();
    sent += count;
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
