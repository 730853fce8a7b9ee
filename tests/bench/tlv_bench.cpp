// Conversations per second through NtopngPublisher into messages, and records per second into lines of JSON.
#include "core/publisher/json_line.h"
#include "core/publisher/ntopng_publisher.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace {

using namespace soho;

constexpr std::size_t kConversations = 16'384;
constexpr std::size_t kBatch = 32;
constexpr Time kNow{std::chrono::seconds(1'795'443'200)};

class NullSink final : public publisher::MessageSink {
 public:
  publisher::SendResult send(std::span<const std::uint8_t> header, std::span<const std::uint8_t> payload) override {
    bytes += header.size() + payload.size();
    return publisher::SendResult::Sent;
  }
  std::uint64_t bytes = 0;
};

enum class Shape : std::int64_t {
  Softflowd,  ///< IPv4, both directions, TCP flags: what softflowd exports.
  Full,       ///< IPv4 with MAC addresses, VLAN, AS and TOS as well.
  Ipv6,
};

std::vector<flows::Conversation> conversationsOf(Shape shape) {
  std::mt19937_64 random(1);
  std::vector<flows::Conversation> all(kConversations);
  for (flows::Conversation& c : all) {
    c.client = IpAddress::v4(static_cast<std::uint32_t>(0xc0a80000 + random() % 1'000));
    c.server = IpAddress::v4(static_cast<std::uint32_t>(random()));
    if (shape == Shape::Ipv6) {
      c.client = IpAddress::v6(0x20010db800010002ULL, random());
      c.server = IpAddress::v6(0x2a00145040010000ULL + random() % 0x10000, random());
    }
    c.clientPort = static_cast<std::uint16_t>(32'768 + random() % 28'000);
    c.serverPort = 443;
    c.protocol = 6;
    c.bytesToServer = 100 + random() % 100'000;
    c.packetsToServer = 1 + random() % 100;
    c.bytesToClient = 100 + random() % 1'000'000;
    c.packetsToClient = 1 + random() % 1'000;
    c.tcpFlagsToServer = 0x1b;
    c.tcpFlagsToClient = 0x1a;
    c.end = kNow - std::chrono::milliseconds(random() % 60'000);
    c.start = c.end - std::chrono::milliseconds(random() % 60'000);
    c.exporterAddress = IpAddress::v4(0xc0a80001);
    c.ingressInterface = 2;
    c.egressInterface = 1;
    if (shape != Shape::Full) continue;
    c.clientMac = MacAddress(random());
    c.serverMac = MacAddress(random());
    c.vlan = 20;
    c.clientAs = 64'512;
    c.serverAs = static_cast<std::uint32_t>(random() % 400'000);
    c.tosToServer = 0xb8;
  }
  return all;
}

void publishConversations(benchmark::State& state) {
  const auto all = conversationsOf(static_cast<Shape>(state.range(0)));
  NullSink sink;
  publisher::NtopngPublisher publisher({}, sink);
  std::size_t next = 0;
  for (auto _ : state) {
    publisher.conversations(std::span(all).subspan(next, kBatch));
    next = (next + kBatch) % kConversations;
  }
  const auto conversations = static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(kBatch);
  state.SetItemsProcessed(conversations);
  state.counters["bytes/record"] = static_cast<double>(sink.bytes) / static_cast<double>(conversations);
}

void formatJsonLines(benchmark::State& state) {
  decoder::RecordContext context;
  context.exporter.address = IpAddress::v4(0xc0a80001);
  context.receivedAt = kNow;
  decoder::FlowRecord record;
  record.source = IpAddress::v4(0xc0a8010a);
  record.destination = IpAddress::v4(0x08080808);
  record.present.add(decoder::Field::Source);
  record.present.add(decoder::Field::Destination);
  record.protocol = 17;
  record.bytes = 1'000;
  record.packets = 10;
  record.start = record.end = kNow;
  std::string text;
  text.reserve(1 << 20);
  for (auto _ : state) {
    if (text.size() > (1 << 19)) text.clear();
    publisher::appendJsonLine(context, record, text);
    benchmark::DoNotOptimize(text.data());
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
}

}  // namespace

BENCHMARK(publishConversations)->Arg(0)->Arg(1)->Arg(2)->ArgName("softflowd/full/ipv6");
BENCHMARK(formatJsonLines);
BENCHMARK_MAIN();
