// What the decoder's fuzz targets share: a file is a row of datagrams (16 bits of length, 8 bits that choose the port,
// bytes), and whatever comes out must keep the decoder's promises.
#pragma once

#include "core/base/span_reader.h"
#include "core/decoder/decoder.h"
#include "core/decoder/limits.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

namespace soho::fuzz {

class CheckingSink final : public decoder::RecordSink {
 public:
  void records(const decoder::RecordContext& context, std::span<const decoder::FlowRecord> records) override {
    if (records.empty() || records.size() > decoder::limits::kBatchRecords) std::abort();
    for (const decoder::FlowRecord& record : records) {
      if (record.start > record.end || record.end > context.receivedAt) std::abort();
      if (record.end - record.start > 2 * decoder::limits::kRecordAge) std::abort();
      if (record.samplingInterval > decoder::limits::kSamplingInterval) std::abort();
    }
    m_count += records.size();
  }
  [[nodiscard]] std::uint64_t count() const { return m_count; }

 private:
  std::uint64_t m_count = 0;
};

/// Feeds the file's datagrams, each with `version` written over its first two bytes, and checks what is left behind.
inline void decodeAll(std::span<const std::uint8_t> file, std::uint16_t version) {
  decoder::Decoder decoder;
  CheckingSink sink;
  SpanReader reader(file);
  Time now{std::chrono::seconds(1'800'000'000)};
  while (reader.remaining() >= 3) {
    const std::size_t length = std::min<std::size_t>(reader.u16(), reader.remaining() - 1);
    const std::uint8_t port = reader.u8();
    const auto bytes = reader.take(length);
    std::vector<std::uint8_t> datagram(bytes.begin(), bytes.end());
    if (datagram.size() >= 2) {
      datagram[0] = static_cast<std::uint8_t>(version >> 8);
      datagram[1] = static_cast<std::uint8_t>(version);
    }
    decoder.decode({datagram, IpAddress::v4(0xc0000201), port, now}, sink);
    now += std::chrono::seconds(1);
  }
  std::uint64_t records = 0;
  for (const decoder::Exporter& exporter : decoder.exporters()) {
    records += exporter.records;
    if (exporter.templates.size() > decoder::limits::kTemplatesPerExporter) std::abort();
    if (exporter.waitingSets > decoder::limits::kWaitingSets) std::abort();
  }
  if (records != sink.count()) std::abort();
  // What would be saved can be put back.
  decoder::Decoder next;
  for (const auto& saved : decoder.templates()) {
    if (!next.restoreTemplate(saved)) std::abort();
  }
}

}  // namespace soho::fuzz
