// This program's own operator new, over malloc so that the sanitizers still see every block.
#include "core/pipeline/data_path.h"
#include "tests/support/message_builder.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <new>
#include <utility>
#include <vector>

namespace {

std::size_t allocations = 0;

// Not inlined: else GCC sees malloc paired with delete.
[[gnu::noinline]] void* allocate(std::size_t size) noexcept {
  ++allocations;
  return std::malloc(size == 0 ? 1 : size);
}
[[gnu::noinline]] void release(void* memory) noexcept { std::free(memory); }

}  // namespace

void* operator new(std::size_t size) {
  void* memory = allocate(size);
  if (memory == nullptr) std::abort();
  return memory;
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept { return allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t& /*tag*/) noexcept { return allocate(size); }
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t /*size*/) noexcept { release(memory); }
void operator delete(void* memory, const std::nothrow_t& /*tag*/) noexcept { release(memory); }
void operator delete[](void* memory, const std::nothrow_t& /*tag*/) noexcept { release(memory); }

namespace soho::pipeline {
namespace {

using namespace std::chrono_literals;
using tests::RecordBytes;

constexpr std::uint32_t kSeconds = 1'700'000'000;
constexpr Time kStart{std::chrono::seconds(kSeconds)};
constexpr std::uint16_t kTemplate = 300;

/// Counts what would go to ntopng.
class CountingSink final : public publisher::MessageSink {
 public:
  publisher::SendResult send(std::span<const std::uint8_t> /*header*/,
                             std::span<const std::uint8_t> /*payload*/) override {
    ++messages;
    return publisher::SendResult::Sent;
  }
  std::size_t messages = 0;
};

RecordBytes half(const char* source, const char* destination, std::uint16_t sourcePort, std::uint16_t destinationPort,
                 std::uint32_t octets) {
  return RecordBytes()
      .address(source)
      .address(destination)
      .u16(sourcePort)
      .u16(destinationPort)
      .u8(6)
      .u32(octets)
      .u32(10);
}

struct Exchange {
  const char* device = "";
  const char* remote = "";
  std::uint16_t devicePort = 0;
  std::uint16_t remotePort = 0;
  std::uint32_t octets = 0;  ///< Of the answer.
};

constexpr Exchange kKnown{"192.168.1.10", "203.0.113.1", 40000, 443, 50'000};
/// Each with a device, a destination and a service of its own.
const std::vector<Exchange> kNewcomers{{"192.168.1.11", "203.0.113.11", 40001, 993, 60'000},
                                       {"192.168.1.12", "203.0.113.12", 40002, 853, 70'000},
                                       {"192.168.1.13", "203.0.113.13", 40003, 22, 80'000}};

/// As softflowd sends it: a template, and both halves of each conversation.
tests::Bytes inV9(std::uint32_t sequence, const std::vector<Exchange>& exchanges) {
  std::vector<RecordBytes> records;
  for (const Exchange& each : exchanges) {
    records.push_back(half(each.device, each.remote, each.devicePort, each.remotePort, 1000));
    records.push_back(half(each.remote, each.device, each.remotePort, each.devicePort, each.octets));
  }
  return tests::V9Message()
      .uptime(60'000)
      .exportedAt(kSeconds)
      .sequence(sequence)
      .templateOf(kTemplate, {{8, 4}, {12, 4}, {7, 2}, {11, 2}, {4, 1}, {1, 4}, {2, 4}})
      .data(kTemplate, records)
      .build();
}

tests::Bytes inV5(std::uint32_t sequence, const std::vector<Exchange>& exchanges) {
  tests::V5Message message;
  message.uptime(60'000).exportedAt(kSeconds).sequence(sequence);
  for (const Exchange& each : exchanges) {
    tests::V5Record record;
    record.source = each.device;
    record.destination = each.remote;
    record.sourcePort = each.devicePort;
    record.destinationPort = each.remotePort;
    record.protocol = 6;
    record.octets = 1000;
    record.packets = 10;
    message.record(record);
    std::swap(record.source, record.destination);
    std::swap(record.sourcePort, record.destinationPort);
    record.octets = each.octets;
    message.record(record);
  }
  return message.build();
}

/// Nothing is allocated for `second`, which comes after `first` and brings so many conversations.
void expectNoneForTheSecond(const tests::Bytes& first, const tests::Bytes& second, std::size_t conversations) {
  CountingSink ntopng;
  DataPath path({}, &ntopng, nullptr);
  const SocketFacts facts;
  const auto pass = [&](const tests::Bytes& bytes, Time at) {
    path.datagram({bytes, IpAddress::v4(0xc0a80101), 50'000, at});
    path.tick(at + 250ms, facts);
  };
  path.tick(kStart, facts);
  const std::size_t before = allocations;
  pass(first, kStart);
  EXPECT_GT(allocations, before) << "an exporter, a session and what it announces are new";
  const std::size_t messages = ntopng.messages;
  const std::uint64_t counted = path.flowEngine().counters().conversations;
  const std::uint64_t bytes = path.talkerStore().counters().bytes;
  const std::size_t known = allocations;
  // In the same second: the statistics event has strings, once a second at most.
  pass(second, kStart + 300ms);
  EXPECT_EQ(allocations, known);
  EXPECT_EQ(ntopng.messages, messages + 1) << "it went all the way";
  EXPECT_EQ(path.flowEngine().counters().conversations, counted + conversations) << "each of two halves";
  EXPECT_GT(path.talkerStore().counters().bytes, bytes);
}

TEST(HotPathAllocation, aKnownExportersRecordsAreTakenInAndSentWithoutAny) {
  expectNoneForTheSecond(inV9(1, {kKnown}), inV9(2, {kKnown}), 1);
  expectNoneForTheSecond(inV5(1, {kKnown}), inV5(3, {kKnown}), 1);
}

TEST(HotPathAllocation, conversationsThatAreNewTakeNoneEither) {
  expectNoneForTheSecond(inV9(1, {kKnown}), inV9(2, kNewcomers), kNewcomers.size());
  expectNoneForTheSecond(inV5(1, {kKnown}), inV5(3, kNewcomers), kNewcomers.size());
}

}  // namespace
}  // namespace soho::pipeline
