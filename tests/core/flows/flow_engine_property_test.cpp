// The invariant of core/flows: what comes out, muted or not, is what came in after scaling, to the byte and packet,
// whatever the order, the halves, the translation and the time between datagrams.
#include "core/flows/flow_engine.h"
#include "tests/core/flows/records.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <random>
#include <utility>
#include <vector>

namespace soho::flows {
namespace {

using test::at;
using test::context;

/// Makes records as a few badly behaved routers would, and keeps the sums they must lead to.
class Traffic {
 public:
  explicit Traffic(unsigned seed) : m_random(seed) {}

  decoder::FlowRecord record() {
    decoder::FlowRecord record;
    record.source = host();
    record.destination = host();
    record.sourcePort = port();
    record.destinationPort = port();
    record.protocol = pick<std::uint8_t>({6, 17, 1, 58, 47});
    record.tcpFlags = static_cast<std::uint8_t>(below(64));
    record.start = at(m_now - static_cast<std::int64_t>(below(90'000)));
    record.end = record.start + std::chrono::milliseconds(below(60'000));
    record.samplingInterval = pick<std::uint32_t>({0, 0, 1, 10, 1000});
    record.ingressInterface = below(3);
    record.egressInterface = below(3);
    record.present.add(decoder::Field::Times);
    if (below(4) == 0) translate(record);
    count(record);
    return record;
  }

  /// The other direction of a record, as the same router would report it.
  decoder::FlowRecord replyTo(const decoder::FlowRecord& forward) {
    decoder::FlowRecord reply = forward;
    std::swap(reply.source, reply.destination);
    std::swap(reply.sourcePort, reply.destinationPort);
    reply.postNatDestination = {};
    reply.postNatSource = {};
    count(reply);
    return reply;
  }

  void pass(std::int64_t milliseconds) { m_now += milliseconds; }
  [[nodiscard]] std::int64_t now() const { return m_now; }
  std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(m_random() % limit); }

 private:
  IpAddress host() {
    switch (below(4)) {
      case 0:
        return IpAddress::v4(0x08080800 + below(4));
      case 1:
        return IpAddress::v6(0x20010db8ULL << 32, below(4));
      case 2:
        return pick<IpAddress>({IpAddress::v4(0xffffffff), IpAddress::v4(0xe00000fb)});
      default:
        return IpAddress::v4(0x0a000000 + below(8));
    }
  }
  std::uint16_t port() { return pick<std::uint16_t>({0, 53, 123, 443, 8080, 40'000, 40'001, 50'000}); }
  void translate(decoder::FlowRecord& record) {
    record.postNatDestination = host();
    record.postNatDestinationPort = port();
  }
  void count(decoder::FlowRecord& record) {
    record.bytes = record.packets = record.outBytes = record.outPackets = 0;
    record.isOutReverse = below(8) == 0;
    if (below(16) == 0) return;
    record.bytes = below(2) == 0 ? below(100'000) : 5'000'000'000ULL + below(1000);
    record.packets = below(1000);
    if (record.isOutReverse) {
      record.outBytes = below(100'000);
      record.outPackets = below(100);
    }
  }
  template <class T>
  T pick(std::initializer_list<T> choices) {
    return *(choices.begin() + below(static_cast<std::uint32_t>(choices.size())));
  }

  std::mt19937_64 m_random;
  std::int64_t m_now = 1'000'000;
};

struct Sums {
  std::uint64_t bytes = 0;
  std::uint64_t packets = 0;

  void add(const decoder::FlowRecord& record) {
    const std::uint64_t interval = std::max(record.samplingInterval, 1U);
    bytes += (record.bytes + (record.isOutReverse ? record.outBytes : 0)) * interval;
    packets += (record.packets + (record.isOutReverse ? record.outPackets : 0)) * interval;
  }
};

class NothingIsLost : public ::testing::TestWithParam<unsigned> {};

TEST_P(NothingIsLost, whateverTheOrderMergingAndTranslation) {
  Traffic traffic(GetParam());
  test::KeptConversations out;
  FlowEngine engine({}, out);
  Sums expected;
  std::vector<decoder::FlowRecord> later;
  for (int round = 0; round < 2000; ++round) {
    std::vector<decoder::FlowRecord> records;
    for (std::uint32_t number = traffic.below(30); number > 0; --number) {
      const decoder::FlowRecord record = traffic.record();
      records.push_back(record);
      if (traffic.below(3) != 0) (traffic.below(2) == 0 ? records : later).push_back(traffic.replyTo(record));
    }
    if (traffic.below(4) == 0) {
      records.insert(records.end(), later.begin(), later.end());
      later.clear();
    }
    std::shuffle(records.begin(), records.end(), std::mt19937(GetParam()));
    for (const decoder::FlowRecord& record : records) expected.add(record);
    const auto probe = static_cast<std::uint16_t>(40'000 + traffic.below(2));
    engine.records(context(traffic.now(), probe, traffic.below(3)), records);
    engine.endOfDatagram(at(traffic.now()));
    traffic.pass(traffic.below(400));
    if (traffic.below(2) == 0) engine.tick(at(traffic.now()));
  }
  engine.flush();

  EXPECT_EQ(out.bytes(), expected.bytes);
  EXPECT_EQ(out.packets(), expected.packets);
  const FlowCounters& counters = engine.counters();
  EXPECT_EQ(counters.acceptedBytes, expected.bytes);
  EXPECT_EQ(counters.acceptedPackets, expected.packets);
  EXPECT_EQ(counters.conversations, out.all.size());
  EXPECT_EQ(counters.records, counters.conversations + counters.mergedHalves + counters.emptyRecords);
  EXPECT_GT(counters.mergedHalves, 1000U);
  std::uint64_t muted = 0;
  for (const Conversation& one : out.all) muted += one.isMuted ? one.bytesToServer + one.bytesToClient : 0;
  EXPECT_EQ(counters.mutedBytes, muted);
}

INSTANTIATE_TEST_SUITE_P(Seeds, NothingIsLost, ::testing::Range(1U, 9U));

}  // namespace
}  // namespace soho::flows
