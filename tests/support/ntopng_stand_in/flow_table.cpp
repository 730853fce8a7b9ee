#include "tests/support/ntopng_stand_in/flow_table.h"

#include <algorithm>
#include <utility>

namespace soho::stand_in {
namespace {

// Element numbers of IPFIX; those from 57472 up are ntop's own.
constexpr std::uint32_t kBytesOut = 1, kPacketsOut = 2, kProtocol = 4, kSourcePort = 7, kSource4 = 8,
                        kDestinationPort = 11, kDestination4 = 12, kLast = 21, kFirst = 22, kBytesBack = 23,
                        kPacketsBack = 24, kSource6 = 27, kDestination6 = 28, kExporter = 130, kClientFlags = 57550,
                        kServerName = 57660;
constexpr std::uint64_t kSyn = 2;
constexpr std::uint8_t kTcp = 6;

std::vector<IpPrefix> prefixesOf(const std::vector<std::string>& texts) {
  std::vector<IpPrefix> prefixes;
  for (const std::string& text : texts) {
    if (const auto prefix = IpPrefix::parse(text.substr(0, text.find('=')))) prefixes.push_back(*prefix);
  }
  return prefixes;
}

std::uint16_t port(const tests::TlvRecord& record, std::uint32_t element) {
  return static_cast<std::uint16_t>(record.number(element));
}

/// ntopng's guess for TCP halves whose first packet it does not know: the higher port is the client's.
bool isAnswer(const tests::TlvRecord& record) {
  return record.number(kProtocol) == kTcp && port(record, kSourcePort) < port(record, kDestinationPort) &&
         (record.number(kClientFlags) & kSyn) == 0;
}

Flow flowOf(const tests::TlvRecord& record, std::uint64_t now) {
  Flow flow{.client = {record.text(record.has(kSource4) ? kSource4 : kSource6), port(record, kSourcePort)},
            .server = {record.text(record.has(kDestination4) ? kDestination4 : kDestination6),
                       port(record, kDestinationPort)},
            .protocol = static_cast<std::uint8_t>(record.number(kProtocol)),
            .clientPackets = record.number(kPacketsOut),
            .serverPackets = record.number(kPacketsBack),
            .firstSeen = record.number(kFirst),
            .lastSeen = record.number(kLast),
            .arrived = now,
            .exporter = record.text(kExporter),
            .info = record.text(kServerName)};
  // Bytes of a direction without packets are not counted.
  if (flow.clientPackets > 0) flow.clientBytes = record.number(kBytesOut);
  if (flow.serverPackets > 0) flow.serverBytes = record.number(kBytesBack);
  if (isAnswer(record)) {
    std::swap(flow.client, flow.server);
    std::swap(flow.clientBytes, flow.serverBytes);
    std::swap(flow.clientPackets, flow.serverPackets);
  }
  return flow;
}

void addTo(Flow& known, Flow flow) {
  if (known.client != flow.client) {
    std::swap(flow.clientBytes, flow.serverBytes);
    std::swap(flow.clientPackets, flow.serverPackets);
  }
  known.clientBytes += flow.clientBytes;
  known.serverBytes += flow.serverBytes;
  known.clientPackets += flow.clientPackets;
  known.serverPackets += flow.serverPackets;
  known.firstSeen = std::min(known.firstSeen, flow.firstSeen);
  known.lastSeen = std::max(known.lastSeen, flow.lastSeen);
  known.arrived = flow.arrived;
  known.exporter = flow.exporter;
}

}  // namespace

FlowTable::FlowTable(const std::vector<std::string>& localNetworks) : m_local(prefixesOf(localNetworks)) {}

void FlowTable::countMessage(std::uint32_t source, std::uint32_t number) {
  const std::lock_guard lock(m_mutex);
  ++m_reception.messages;
  const auto last = m_lastNumber.find(source);
  if (last != m_lastNumber.end() && number > last->second + 1) m_reception.lost += number - last->second - 1;
  m_lastNumber[source] = number;
}

void FlowTable::countRefused() {
  const std::lock_guard lock(m_mutex);
  ++m_reception.refused;
}

void FlowTable::countDropped() {
  const std::lock_guard lock(m_mutex);
  ++m_reception.flows;
  ++m_reception.dropped;
}

void FlowTable::add(const tests::TlvRecord& record, std::uint64_t now) {
  Flow flow = flowOf(record, now);
  const std::lock_guard lock(m_mutex);
  ++m_reception.flows;
  const Key key{std::min(flow.client, flow.server), std::max(flow.client, flow.server), flow.protocol};
  const auto known = m_flows.find(key);
  if (known != m_flows.end()) return addTo(known->second, std::move(flow));
  flow.id = m_nextId++;
  m_flows.emplace(key, std::move(flow));
}

void FlowTable::addEvent(const QJsonObject& event) {
  const QJsonObject timeouts = event.value(QStringLiteral("timeout")).toObject();
  const int idle = std::clamp(2 * timeouts.value(QStringLiteral("idle")).toInt(), 60, 600);
  const int lifetime = std::min(timeouts.value(QStringLiteral("lifetime")).toInt(),
                                timeouts.value(QStringLiteral("collected_lifetime")).toInt());
  const std::lock_guard lock(m_mutex);
  ++m_reception.events;
  m_event = event;
  m_idleSeconds = static_cast<std::uint64_t>(std::max(idle, lifetime + 10));
}

std::vector<Flow> FlowTable::flows(std::uint64_t now) {
  const std::lock_guard lock(m_mutex);
  std::erase_if(m_flows, [&](const auto& entry) { return entry.second.arrived + m_idleSeconds < now; });
  std::vector<Flow> all;
  for (const auto& [key, flow] : m_flows) all.push_back(flow);
  return all;
}

Reception FlowTable::reception() const {
  const std::lock_guard lock(m_mutex);
  return m_reception;
}

QJsonObject FlowTable::newestEvent() const {
  const std::lock_guard lock(m_mutex);
  return m_event;
}

bool FlowTable::isLocal(const std::string& address) const {
  const auto parsed = IpAddress::parse(address);
  return parsed && m_local.contains(*parsed);
}

}  // namespace soho::stand_in
