// What ntopng would have counted: flows merged by key, hosts, reception counters. Filled by the ZeroMQ thread, read by
// web threads; one lock.
#pragma once

#include "core/flows/local_networks.h"
#include "tests/support/tlv_reader.h"

#include <QJsonObject>

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <tuple>
#include <vector>

namespace soho::stand_in {

struct FlowEnd {
  std::string address;
  std::uint16_t port = 0;
  auto operator<=>(const FlowEnd&) const = default;
};

struct Flow {
  FlowEnd client;
  FlowEnd server;
  std::uint8_t protocol = 0;
  std::uint64_t clientBytes = 0;
  std::uint64_t serverBytes = 0;
  std::uint64_t clientPackets = 0;
  std::uint64_t serverPackets = 0;
  std::uint64_t firstSeen = 0;  ///< Epoch seconds.
  std::uint64_t lastSeen = 0;
  std::uint64_t arrived = 0;  ///< When the newest record came.
  std::string exporter;
  std::string info;
  std::uint64_t id = 0;
};

struct Reception {
  std::uint64_t messages = 0;
  std::uint64_t lost = 0;  ///< Gaps in the message ids.
  std::uint64_t flows = 0;
  std::uint64_t dropped = 0;
  std::uint64_t events = 0;
  std::uint64_t refused = 0;  ///< Unsupported publisher version.
};

class FlowTable {
 public:
  explicit FlowTable(const std::vector<std::string>& localNetworks);

  /// `source` and `number` are those of the message's header.
  void countMessage(std::uint32_t source, std::uint32_t number);
  void countRefused();
  /// Received, and dropped.
  void countDropped();
  void add(const tests::TlvRecord& record, std::uint64_t now);
  void addEvent(const QJsonObject& event);

  /// Flows that have not been idle too long, as ntopng would say of its timeouts; others are forgotten.
  [[nodiscard]] std::vector<Flow> flows(std::uint64_t now);
  [[nodiscard]] Reception reception() const;
  [[nodiscard]] QJsonObject newestEvent() const;
  [[nodiscard]] bool isLocal(const std::string& address) const;

 private:
  using Key = std::tuple<FlowEnd, FlowEnd, std::uint8_t>;

  flows::LocalNetworks m_local;
  mutable std::mutex m_mutex;
  std::map<Key, Flow> m_flows;
  std::map<std::uint32_t, std::uint32_t> m_lastNumber;
  Reception m_reception;
  QJsonObject m_event;
  std::uint64_t m_idleSeconds = 60;
  std::uint64_t m_nextId = 1;
};

}  // namespace soho::stand_in
