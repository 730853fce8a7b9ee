// A decoder, a sink that keeps what it gets, and short ways to feed it.
#pragma once

#include "core/decoder/decoder.h"
#include "tests/support/message_builder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace soho::decoder {

class KeepingSink final : public RecordSink {
 public:
  struct Entry {
    RecordContext context;
    FlowRecord record;
  };

  void records(const RecordContext& context, std::span<const FlowRecord> records) override {
    batchSizes.push_back(records.size());
    for (const FlowRecord& record : records) all.push_back({context, record});
  }

  std::vector<Entry> all;
  std::vector<std::size_t> batchSizes;
};

class DecoderFixture : public ::testing::Test {
 protected:
  static constexpr std::uint32_t kExportedAt = 1'800'000'000;
  static constexpr Time kReceivedAt{std::chrono::seconds(kExportedAt + 5)};

  void feed(const tests::Bytes& bytes, std::uint16_t port = 40000, Time at = kReceivedAt,
            std::string_view source = "192.0.2.1") {
    decoder.decode({bytes, *IpAddress::parse(source), port, at}, sink);
  }
  [[nodiscard]] const FlowRecord& record(std::size_t index) const { return sink.all.at(index).record; }
  [[nodiscard]] const Exporter& exporter(std::size_t index = 0) const { return decoder.exporters()[index]; }

  static IpAddress ip(std::string_view text) { return *IpAddress::parse(text); }

  Decoder decoder;
  KeepingSink sink;
};

/// A small template used where the fields do not matter: source, destination, bytes.
inline const std::vector<tests::FieldOf> kSmallFields{{8, 4}, {12, 4}, {1, 4}};
constexpr std::uint16_t kSmallId = 300;

inline tests::RecordBytes smallRecord(std::uint32_t bytes) {
  return tests::RecordBytes().address("10.0.0.1").address("10.0.0.2").u32(bytes);
}

}  // namespace soho::decoder
