// Hands decoded records to the sink in batches from one buffer that is used again and again. One per decoder, its
// thread. It also counts the exporter's records and measures the longest of the datagram in work.
#pragma once

#include "core/decoder/compiled_template.h"
#include "core/decoder/exporter.h"
#include "core/decoder/flow_record.h"
#include "core/decoder/limits.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace soho::decoder {

class RecordOutput {
 public:
  struct Sent {
    std::uint32_t records = 0;
    std::uint32_t pairs = 0;  ///< Two records side by side that are the halves of one flow.
  };

  RecordOutput() : m_buffer(limits::kBatchRecords) {}

  /// Decodes all whole records at the front of `bytes` and passes them on; returns how many.
  Sent send(const CompiledTemplate& layout, std::span<const std::uint8_t> bytes, const HeaderClock& clock,
            const SamplingTable& sampling, const RecordContext& context, Exporter& exporter, RecordSink& sink);

  /// The buffer for readers without templates (v5); fill its front, then call pass.
  [[nodiscard]] std::span<FlowRecord> buffer() { return m_buffer; }
  void pass(std::size_t count, const RecordContext& context, Exporter& exporter, RecordSink& sink);

  /// Longest end − start of what was passed on since the last call.
  [[nodiscard]] Duration takeLongest() { return std::exchange(m_longest, Duration{}); }

 private:
  std::vector<FlowRecord> m_buffer;
  Duration m_longest{};
};

}  // namespace soho::decoder
