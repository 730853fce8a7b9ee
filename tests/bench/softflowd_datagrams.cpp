#include "tests/bench/softflowd_datagrams.h"

#include <algorithm>
#include <array>
#include <random>
#include <utility>

namespace soho::bench {
namespace {

using Bytes = std::vector<std::uint8_t>;
using Spec = std::pair<std::uint16_t, std::uint16_t>;  ///< Element and length.

constexpr std::uint32_t kRecordsV4 = 32;
constexpr std::uint32_t kRecordsV6 = 20;
constexpr std::uint32_t kRecordsV4BesideTemplates = 24;
constexpr std::size_t kHeaderBytes = 20;

void append(Bytes& bytes, std::uint64_t value, std::size_t width) {
  for (std::size_t i = width; i-- > 0;) bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void put32(Bytes& bytes, std::size_t at, std::uint32_t value) {
  for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
}

void put16(Bytes& bytes, std::size_t at, std::size_t value) {
  bytes[at] = static_cast<std::uint8_t>(value >> 8);
  bytes[at + 1] = static_cast<std::uint8_t>(value);
}

/// Field lists as softflowd 1.1.0 sends them: addresses, times, counters, interfaces, direction, end reason, …
void appendTemplate(Bytes& bytes, std::uint16_t id, bool isV6, bool isIcmp) {
  std::vector<Spec> fields = isV6 ? std::vector<Spec>{{27, 16}, {28, 16}} : std::vector<Spec>{{8, 4}, {12, 4}};
  for (const Spec& field : {Spec{22, 4}, {21, 4}, {1, 4}, {2, 4}, {10, 4}, {14, 4}, {61, 1}, {136, 1}}) {
    fields.push_back(field);
  }
  if (isIcmp) {
    fields.emplace_back(isV6 ? 139 : 32, 2);
    fields.emplace_back(4, 1);
  } else {
    for (const Spec& field : {Spec{7, 2}, {11, 2}, {4, 1}, {6, 1}}) fields.push_back(field);
  }
  fields.emplace_back(60, 1);
  fields.emplace_back(5, 1);
  append(bytes, 0, 2);
  append(bytes, 8 + 4 * fields.size(), 2);
  append(bytes, id, 2);
  append(bytes, fields.size(), 2);
  for (const auto& [element, length] : fields) {
    append(bytes, element, 2);
    append(bytes, length, 2);
  }
}

/// Options template 256 and its record: scope interface, interval 1, algorithm, name. Not padded, as softflowd.
void appendSamplingOption(Bytes& bytes) {
  append(bytes, 1, 2);
  append(bytes, 26, 2);
  append(bytes, 256, 2);
  append(bytes, 4, 2);
  append(bytes, 12, 2);
  for (const auto& [element, length] : {Spec{2, 4}, {34, 4}, {35, 1}, {82, 16}}) {
    append(bytes, element, 2);
    append(bytes, length, 2);
  }
  append(bytes, 256, 2);
  append(bytes, 29, 2);
  append(bytes, 0, 4);
  append(bytes, 1, 4);
  append(bytes, 1, 1);
  std::array<char, 16> name{"br-lan"};
  bytes.insert(bytes.end(), name.begin(), name.end());
}

class Builder {
 public:
  explicit Builder(const TrafficShape& shape) : m_shape(shape), m_random(shape.seed) {}

  SoftflowdDatagrams::Datagram next(bool hasTemplates, bool isV6) {
    SoftflowdDatagrams::Datagram datagram;
    append(datagram.bytes, 9, 2);
    datagram.bytes.resize(kHeaderBytes);
    if (hasTemplates) {
      for (const bool isIcmp : {false, true}) appendTemplate(datagram.bytes, isIcmp ? 1025 : 1024, false, isIcmp);
      for (const bool isIcmp : {false, true}) appendTemplate(datagram.bytes, isIcmp ? 2049 : 2048, true, isIcmp);
      appendSamplingOption(datagram.bytes);
    }
    const std::uint32_t count = hasTemplates ? kRecordsV4BesideTemplates : isV6 ? kRecordsV6 : kRecordsV4;
    const std::size_t setAt = datagram.bytes.size();
    append(datagram.bytes, isV6 ? 2048 : 1024, 2);
    append(datagram.bytes, 0, 2);
    for (std::uint32_t i = 0; i < count; i += 2) appendConversation(datagram, isV6);
    put16(datagram.bytes, setAt + 2, datagram.bytes.size() - setAt);
    put16(datagram.bytes, 2, datagram.records);
    return datagram;
  }
  [[nodiscard]] std::uint32_t flowsBuilt() const { return m_flows; }

 private:
  struct Half {
    std::uint32_t source, destination;
    std::uint16_t sourcePort, destinationPort;
    std::uint8_t flags;
  };
  void appendConversation(SoftflowdDatagrams::Datagram& datagram, bool isV6) {
    // Conversation n is the same in every round, whatever datagram it lands in.
    const std::uint32_t conversation = (m_flows / 2) % std::max<std::uint32_t>(m_shape.flows / 2, 1);
    const std::uint32_t localHosts = std::max<std::uint32_t>(m_shape.hosts / 10, 1);
    const std::uint32_t client = conversation % localHosts;
    const std::uint32_t remoteHosts = std::max<std::uint32_t>(m_shape.hosts - localHosts, 1);
    const std::uint32_t server = localHosts + (conversation + conversation / localHosts * 7) % remoteHosts;
    const auto port = static_cast<std::uint16_t>(20'000 + conversation % 40'000);
    constexpr std::array<std::uint16_t, 4> kServices{443, 443, 53, 80};
    const std::uint16_t service = kServices[conversation % kServices.size()];
    const bool isUdp = service == 53;
    appendRecord(datagram, isV6, {client, server, port, service, std::uint8_t{0x1b}}, isUdp);
    appendRecord(datagram, isV6, {server, client, service, port, std::uint8_t{0x1b}}, isUdp);
    m_flows += 2;
  }
  void appendRecord(SoftflowdDatagrams::Datagram& datagram, bool isV6, const Half& half, bool isUdp) {
    const std::uint32_t packets = 1 + static_cast<std::uint32_t>(m_random()) % 500;
    const std::uint32_t octets = packets * (60 + static_cast<std::uint32_t>(m_random()) % 1'400);
    Bytes& bytes = datagram.bytes;
    appendAddress(bytes, isV6, half.source);
    appendAddress(bytes, isV6, half.destination);
    datagram.timesAt.push_back(bytes.size());
    append(bytes, 0, 8);  // first and last switched
    append(bytes, octets, 4);
    append(bytes, packets, 4);
    append(bytes, 0, 8);  // interfaces
    append(bytes, half.source < half.destination ? 0 : 1, 1);
    append(bytes, 2, 1);  // active timeout
    append(bytes, half.sourcePort, 2);
    append(bytes, half.destinationPort, 2);
    append(bytes, isUdp ? 17 : 6, 1);
    append(bytes, isUdp ? 0 : half.flags, 1);
    append(bytes, isV6 ? 6 : 4, 1);
    append(bytes, 0, 1);
    ++datagram.records;
    datagram.flowBytes += octets;
    datagram.flowPackets += packets;
  }
  /// The first tenth of the hosts is on the LAN, the others are far away (documentation and benchmarking ranges).
  void appendAddress(Bytes& bytes, bool isV6, std::uint32_t host) const {
    const bool isLocal = host < std::max<std::uint32_t>(m_shape.hosts / 10, 1);
    if (isV6) {
      append(bytes, isLocal ? 0xfd00'0000'0000'0000 : 0x2001'0db8'0000'0000, 8);
      append(bytes, host + 1, 8);
    } else {
      append(bytes, (isLocal ? 0xc0a8'0000U : 0xc612'0000U) + host + 1, 4);
    }
  }

  TrafficShape m_shape;
  std::mt19937 m_random;
  std::uint32_t m_flows = 0;
};

}  // namespace

SoftflowdDatagrams::SoftflowdDatagrams(const TrafficShape& shape) {
  Builder builder(shape);
  while (builder.flowsBuilt() < shape.flows || m_round.size() % kDatagramsPerTemplate != 0) {
    const bool hasTemplates = m_round.size() % kDatagramsPerTemplate == 0;
    const bool isV6 = !hasTemplates && (m_round.size() * shape.ipv6Percent) % 100 < shape.ipv6Percent;
    m_round.push_back(builder.next(hasTemplates, isV6));
  }
}

void SoftflowdDatagrams::stamp(Datagram& datagram, const Header& header) {
  put32(datagram.bytes, 4, header.uptimeMilliseconds);
  put32(datagram.bytes, 8, header.unixSeconds);
  put32(datagram.bytes, 12, header.sequence);
  for (const std::size_t at : datagram.timesAt) {
    put32(datagram.bytes, at, header.uptimeMilliseconds - 10'000);
    put32(datagram.bytes, at + 4, header.uptimeMilliseconds - 50);
  }
}

}  // namespace soho::bench
