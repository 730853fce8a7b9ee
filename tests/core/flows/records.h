// Readable building of flow records for the tests of core/flows, and a sink that keeps what comes out.
#pragma once

#include "core/decoder/flow_record.h"
#include "core/flows/conversation.h"

#include <algorithm>
#include <chrono>
#include <string_view>
#include <vector>

namespace soho::flows::test {

inline constexpr std::uint8_t kTcp = 6;
inline constexpr std::uint8_t kUdp = 17;
inline constexpr std::uint8_t kIcmp = 1;
inline constexpr std::uint8_t kIcmp6 = 58;

inline constexpr std::uint8_t kFin = 0x01;
inline constexpr std::uint8_t kSyn = 0x02;
inline constexpr std::uint8_t kAck = 0x10;

/// Milliseconds after some Tuesday in 2026.
[[nodiscard]] inline Time at(std::int64_t milliseconds) {
  return Time(std::chrono::seconds(1'790'000'000)) + std::chrono::milliseconds(milliseconds);
}

[[nodiscard]] inline IpAddress address(std::string_view text) { return IpAddress::parse(text).value(); }

struct End {
  std::string_view address;
  std::uint16_t port = 0;
};

/// A UDP record of 1 packet and 100 bytes that starts and ends now; change it step by step.
class RecordBuilder {
 public:
  RecordBuilder(End source, End destination) {
    using decoder::Field;
    m_record.source = test::address(source.address);
    m_record.destination = test::address(destination.address);
    m_record.sourcePort = source.port;
    m_record.destinationPort = destination.port;
    m_record.protocol = kUdp;
    for (const Field field : {Field::Source, Field::Destination, Field::SourcePort, Field::DestinationPort,
                              Field::Protocol, Field::Bytes, Field::Packets, Field::Times}) {
      m_record.present.add(field);
    }
    counts(100, 1).times(0, 0);
  }

  RecordBuilder& counts(std::uint64_t bytes, std::uint64_t packets) {
    m_record.bytes = bytes;
    m_record.packets = packets;
    return *this;
  }
  /// Total counters only, as exporters with IE 85/86 send them.
  RecordBuilder& totals(std::uint64_t bytes, std::uint64_t packets) {
    m_record.bytes = m_record.packets = 0;
    m_record.totalBytes = bytes;
    m_record.totalPackets = packets;
    m_record.present.add(decoder::Field::TotalBytes);
    m_record.present.add(decoder::Field::TotalPackets);
    return *this;
  }
  RecordBuilder& reverse(std::uint64_t bytes, std::uint64_t packets) {
    m_record.outBytes = bytes;
    m_record.outPackets = packets;
    m_record.isOutReverse = true;
    m_record.present.add(decoder::Field::OutBytes);
    m_record.present.add(decoder::Field::OutPackets);
    return *this;
  }
  RecordBuilder& times(std::int64_t startMs, std::int64_t endMs) {
    m_record.start = at(startMs);
    m_record.end = at(endMs);
    return *this;
  }
  RecordBuilder& protocol(std::uint8_t number) {
    m_record.protocol = number;
    return *this;
  }
  RecordBuilder& tcp(std::uint8_t flags) {
    m_record.protocol = kTcp;
    m_record.tcpFlags = flags;
    m_record.present.add(decoder::Field::TcpFlags);
    return *this;
  }
  RecordBuilder& sampled(std::uint32_t interval) {
    m_record.samplingInterval = interval;
    return *this;
  }
  RecordBuilder& translatedDestination(End end) {
    m_record.postNatDestination = test::address(end.address);
    m_record.postNatDestinationPort = end.port;
    m_record.present.add(decoder::Field::PostNatDestination);
    return *this;
  }
  RecordBuilder& translatedSource(End end) {
    m_record.postNatSource = test::address(end.address);
    m_record.postNatSourcePort = end.port;
    m_record.present.add(decoder::Field::PostNatSource);
    return *this;
  }
  RecordBuilder& interfaces(std::uint32_t ingress, std::uint32_t egress) {
    m_record.ingressInterface = ingress;
    m_record.egressInterface = egress;
    return *this;
  }
  RecordBuilder& endReason(std::uint8_t reason) {
    m_record.endReason = reason;
    return *this;
  }
  /// For what has no step of its own.
  template <class Change>
  RecordBuilder& with(Change change) {
    change(m_record);
    return *this;
  }

  operator decoder::FlowRecord() const { return m_record; }  // NOLINT(google-explicit-constructor)

 private:
  decoder::FlowRecord m_record;
};

[[nodiscard]] inline decoder::RecordContext context(std::int64_t receivedMs, std::uint16_t probePort = 40'000,
                                                    std::uint32_t exporterIndex = 0) {
  decoder::RecordContext result;
  result.exporter.address = IpAddress::v4(0xc0a80101 + exporterIndex);
  result.exporterIndex = exporterIndex;
  result.sourcePort = probePort;
  result.receivedAt = at(receivedMs);
  return result;
}

class KeptConversations final : public ConversationSink {
 public:
  void conversations(std::span<const Conversation> conversations) override {
    largestCall = std::max(largestCall, conversations.size());
    all.insert(all.end(), conversations.begin(), conversations.end());
  }
  [[nodiscard]] std::uint64_t bytes() const {
    std::uint64_t sum = 0;
    for (const Conversation& one : all) sum += one.bytesToServer + one.bytesToClient;
    return sum;
  }
  [[nodiscard]] std::uint64_t packets() const {
    std::uint64_t sum = 0;
    for (const Conversation& one : all) sum += one.packetsToServer + one.packetsToClient;
    return sum;
  }

  std::vector<Conversation> all;
  std::size_t largestCall = 0;
};

}  // namespace soho::flows::test
