// How many records a second the decoder turns out on one core: softflowd-shaped NetFlow v9, and v5.
#include "core/decoder/decoder.h"
#include "tests/bench/softflowd_datagrams.h"
#include "tests/support/message_builder.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdint>
#include <vector>

namespace soho {
namespace {

constexpr std::uint32_t kExportedAt = 1'800'000'000;
constexpr std::uint32_t kUptime = 3'600'000;

/// Reads of each record what every consumer reads, so that nothing is optimised away.
class SummingSink final : public decoder::RecordSink {
 public:
  void records(const decoder::RecordContext& /*context*/, std::span<const decoder::FlowRecord> records) override {
    for (const decoder::FlowRecord& record : records) m_sum += record.bytes;
    m_count += records.size();
    benchmark::DoNotOptimize(m_sum);
  }
  [[nodiscard]] std::uint64_t count() const { return m_count; }

 private:
  std::uint64_t m_sum = 0;
  std::uint64_t m_count = 0;
};

void softflowdV9(benchmark::State& state) {
  bench::TrafficShape shape;
  shape.ipv6Percent = static_cast<std::uint32_t>(state.range(0));
  bench::SoftflowdDatagrams traffic(shape);
  std::uint32_t sequence = 0;
  for (auto& datagram : traffic.round()) {
    bench::SoftflowdDatagrams::stamp(datagram, {kUptime, kExportedAt, ++sequence});
  }
  decoder::Decoder decoder;
  SummingSink sink;
  const Time receivedAt{std::chrono::seconds(kExportedAt)};
  for (auto _ : state) {
    for (const auto& datagram : traffic.round()) {
      decoder.decode({datagram.bytes, IpAddress::v4(0xc0a80101), 40000, receivedAt}, sink);
    }
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(sink.count()));
}
BENCHMARK(softflowdV9)->Arg(0)->Arg(20)->Arg(100)->ArgName("ipv6Percent");

void softflowdV5(benchmark::State& state) {
  tests::V5Message message;
  message.uptime(kUptime).exportedAt(kExportedAt);
  for (std::uint16_t index = 0; index < 29; ++index) {
    tests::V5Record record;
    record.source = "192.168.1.10";
    record.destination = "203.0.113.5";
    record.octets = 1000;
    record.packets = 3;
    record.first = kUptime - 10'000;
    record.last = kUptime - 50;
    record.sourcePort = static_cast<std::uint16_t>(20'000 + index);
    record.destinationPort = 443;
    record.protocol = 6;
    message.record(record);
  }
  const tests::Bytes bytes = message.build();
  decoder::Decoder decoder;
  SummingSink sink;
  const Time receivedAt{std::chrono::seconds(kExportedAt)};
  for (auto _ : state) decoder.decode({bytes, IpAddress::v4(0xc0a80101), 40000, receivedAt}, sink);
  state.SetItemsProcessed(static_cast<std::int64_t>(sink.count()));
}
BENCHMARK(softflowdV5);

}  // namespace
}  // namespace soho
