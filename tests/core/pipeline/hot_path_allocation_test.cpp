// This program's own operator new, over malloc so that the sanitizers still see every block.
#include "core/pipeline/data_path.h"
#include "tests/support/message_builder.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <new>

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

/// As softflowd sends it: a template, and both halves of a conversation.
tests::Bytes exchange(std::uint32_t sequence, std::uint32_t octets) {
  return tests::V9Message()
      .uptime(60'000)
      .exportedAt(kSeconds)
      .sequence(sequence)
      .templateOf(kTemplate, {{8, 4}, {12, 4}, {7, 2}, {11, 2}, {4, 1}, {1, 4}, {2, 4}})
      .data(kTemplate, {half("192.168.1.10", "203.0.113.1", 40000, 443, 1000),
                        half("203.0.113.1", "192.168.1.10", 443, 40000, octets)})
      .build();
}

TEST(HotPathAllocation, aKnownExportersRecordsAreTakenInAndSentWithoutAny) {
  CountingSink ntopng;
  DataPath path({}, &ntopng, nullptr);
  const SocketFacts facts;
  const auto pass = [&](const tests::Bytes& bytes, Time at) {
    path.datagram({bytes, IpAddress::v4(0xc0a80101), 50'000, at});
    path.tick(at + 250ms, facts);
  };
  const tests::Bytes first = exchange(1, 50'000);
  const tests::Bytes second = exchange(2, 60'000);
  path.tick(kStart, facts);
  const std::size_t before = allocations;
  pass(first, kStart);
  EXPECT_GT(allocations, before) << "an exporter, a session and a template are new";
  const std::size_t messages = ntopng.messages;
  const std::size_t known = allocations;
  // In the same second: the statistics event has strings, once a second at most.
  pass(second, kStart + 300ms);
  EXPECT_EQ(allocations, known);
  EXPECT_EQ(ntopng.messages, messages + 1) << "it went all the way";
  EXPECT_EQ(path.flowEngine().counters().conversations, 2U) << "each of two halves";
  EXPECT_EQ(path.talkerStore().counters().bytes, 112'000U);
}

}  // namespace
}  // namespace soho::pipeline
