// Records per second through FlowEngine, in the shapes real exporters send them.
#include "core/flows/flow_engine.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace {

using namespace soho;

constexpr std::size_t kFlows = 100'000;
constexpr std::size_t kHosts = 1'000;
constexpr std::size_t kRecordsPerDatagram = 32;

class CountingSink final : public flows::ConversationSink {
 public:
  void conversations(std::span<const flows::Conversation> conversations) override {
    count += conversations.size();
    for (const flows::Conversation& one : conversations) bytes += one.bytesToServer + one.bytesToClient;
  }
  std::uint64_t count = 0;
  std::uint64_t bytes = 0;
};

enum class Shape : std::int64_t {
  SideBySide,    ///< softflowd: both halves next to each other.
  NextDatagram,  ///< Each datagram's replies come in the next one.
  OneWay,        ///< No replies: everything waits its 500 ms or for room.
  TwoWay,        ///< One record has both directions.
};

/// Two records of one flow, forward and reply.
std::pair<decoder::FlowRecord, decoder::FlowRecord> flowOf(std::mt19937& random, bool isServiceKnown, Time now) {
  decoder::FlowRecord forward;
  forward.source = IpAddress::v4(static_cast<std::uint32_t>(0x0a000000 + random() % kHosts));
  forward.destination = IpAddress::v4(static_cast<std::uint32_t>(0x08000000 + random() % kHosts));
  forward.sourcePort = static_cast<std::uint16_t>(32'768 + random() % 28'000);
  forward.destinationPort = static_cast<std::uint16_t>(isServiceKnown ? 443 : 20'000 + random() % 40'000);
  forward.protocol = 6;
  forward.tcpFlags = 0x1b;
  forward.start = now - std::chrono::seconds(random() % 60);
  forward.end = now;
  forward.bytes = 100 + random() % 10'000;
  forward.packets = 1 + random() % 10;
  forward.ingressInterface = forward.egressInterface = 1;
  forward.present.add(decoder::Field::Times);
  decoder::FlowRecord reply = forward;
  std::swap(reply.source, reply.destination);
  std::swap(reply.sourcePort, reply.destinationPort);
  reply.bytes *= 10;
  return {forward, reply};
}

std::vector<decoder::FlowRecord> recordsOf(Shape shape, bool isServiceKnown, Time now) {
  std::mt19937 random(1);
  std::vector<decoder::FlowRecord> records;
  std::vector<decoder::FlowRecord> replies;
  for (std::size_t number = 0; number < kFlows; ++number) {
    auto [forward, reply] = flowOf(random, isServiceKnown, now);
    if (shape == Shape::TwoWay) {
      forward.outBytes = reply.bytes;
      forward.outPackets = reply.packets;
      forward.isOutReverse = true;
    }
    records.push_back(forward);
    if (shape == Shape::SideBySide) records.push_back(reply);
    if (shape != Shape::NextDatagram) continue;
    replies.push_back(reply);
    if (replies.size() == kRecordsPerDatagram) {
      records.insert(records.end(), replies.begin(), replies.end());
      replies.clear();
    }
  }
  return records;
}

/// Arguments: shape; 1 = the service port is known, 0 = two ephemeral ports (the decision must be remembered);
/// how many sources report, each flow by one of them.
void merge(benchmark::State& state) {
  Time now{std::chrono::seconds(1'790'000'000)};
  const auto records = recordsOf(static_cast<Shape>(state.range(0)), state.range(1) != 0, now);
  const auto sources = static_cast<std::uint16_t>(state.range(2));
  CountingSink sink;
  flows::FlowEngine engine({}, sink);
  decoder::RecordContext context;
  context.exporter.address = IpAddress::v4(0xc0a80101);
  std::uint64_t done = 0;
  for (auto _ : state) {
    for (std::size_t first = 0; first < records.size(); first += kRecordsPerDatagram) {
      const std::size_t count = std::min(kRecordsPerDatagram, records.size() - first);
      context.receivedAt = now;
      context.sourcePort = static_cast<std::uint16_t>(40'000 + first / kRecordsPerDatagram / 2 % sources);
      engine.records(context, std::span(records).subspan(first, count));
      engine.endOfDatagram(now);
      now += std::chrono::microseconds(5);
    }
    done += records.size();
  }
  engine.flush();
  if (sink.bytes != engine.counters().acceptedBytes) state.SkipWithError("bytes were lost");
  state.SetItemsProcessed(static_cast<std::int64_t>(done));
  state.counters["records_per_conversation"] = static_cast<double>(done) / static_cast<double>(sink.count);
}

BENCHMARK(merge)
    ->ArgNames({"shape", "service", "sources"})
    ->Args({0, 1, 1})
    ->Args({0, 0, 1})
    ->Args({0, 1, 3})
    ->Args({1, 1, 1})
    ->Args({2, 1, 1})
    ->Args({3, 1, 1})
    ->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
