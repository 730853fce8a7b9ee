#include "core/pipeline/data_path.h"

#include "core/decoder/longest_record.h"

#include <algorithm>
#include <utility>

namespace soho::pipeline {
namespace {

constexpr Duration kEventFactsPeriod = std::chrono::seconds(1);
/// softflowd's expint when nobody set it (softflowd.8): assuming less would let ntopng forget a flow between its
/// pieces.
constexpr Duration kUsualScanInterval = std::chrono::seconds(60);

}  // namespace

DataPath::DataPath(DataPathSettings settings, publisher::MessageSink* ntopng, decoder::RecordSink* recordTap)
    : m_talkers(settings.talkers),
      m_conversationFork(*this),
      m_flows(std::move(settings.flows), m_conversationFork),
      m_recordFork(m_flows, recordTap) {
  if (ntopng != nullptr) m_publisher.emplace(settings.publisher, *ntopng);
}

void DataPath::datagram(const decoder::Datagram& datagram) {
  m_decoder.decode(datagram, m_recordFork);
  m_flows.endOfDatagram(datagram.receivedAt);
}

void DataPath::tick(Time now, const SocketFacts& facts) {
  // The talkers first: what has waited for its other half is of this time, not of that of the last tick.
  m_talkers.tick(now);
  m_flows.tick(now);
  applyMutingChoices();
  if (!m_publisher) return;
  if (now - m_eventFactsAt >= kEventFactsPeriod || now < m_eventFactsAt) {
    m_eventFacts = eventFacts(facts);
    m_eventFactsAt = now;
  }
  m_publisher->tick(now, m_eventFacts);
}

void DataPath::applyMutingChoices() {
  if (m_mutingChoices.isEmpty()) return;
  const auto exporters = m_decoder.exporters();
  for (const flows::DuplicatePair& pair : m_flows.duplicates()) {
    if (!pair.isMutingOn || pair.keptExporter >= exporters.size() || pair.mutedExporter >= exporters.size()) continue;
    const NamedSource kept{exporters[pair.keptExporter].key, pair.keptPort, pair.keptInterface};
    const NamedSource muted{exporters[pair.mutedExporter].key, pair.mutedPort, pair.mutedInterface};
    if (!m_mutingChoices.isMutingOn(kept, muted)) m_flows.setMuting(pair, false);
  }
}

void DataPath::finish(Time now, const SocketFacts& facts) {
  m_talkers.tick(now);
  m_flows.flush();
  tick(now, facts);
  if (m_publisher) m_publisher->flush();
}

void DataPath::setNtopng(const publisher::PublisherSettings& settings, publisher::MessageSink* ntopng) {
  if (m_publisher) m_publisher->flush();
  m_publisher.reset();
  if (ntopng != nullptr) m_publisher.emplace(settings, *ntopng);
}

publisher::EventFacts DataPath::eventFacts(const SocketFacts& socket) const {
  publisher::EventFacts facts;
  facts.bytes = socket.bytes;
  facts.packets = socket.datagrams;
  facts.packetDrops = socket.kernelDrops;
  facts.collectionPort = socket.port;
  facts.collectorAddress = socket.address;
  facts.version = socket.version;
  const auto exporters = m_decoder.exporters();
  Time newest = Time::min();
  for (const decoder::Exporter& exporter : exporters) newest = std::max(newest, exporter.lastSeen);
  for (const decoder::Exporter& exporter : exporters) {
    facts.recordsReceived += exporter.records;
    // One that fell silent while others send says nothing of how flows are reported now.
    if (newest - exporter.lastSeen <= decoder::LongestRecord::kMemory) addTimeouts(exporter, facts);
    facts.exporters.push_back(
        {exporter.key.address.toString(), exporter.lastSeen, exporter.records, exporter.lostUnits.value_or(0)});
  }
  if (facts.scanInterval == Duration::zero()) facts.scanInterval = kUsualScanInterval;
  return facts;
}

void DataPath::addTimeouts(const decoder::Exporter& exporter, publisher::EventFacts& facts) const {
  const control::ExporterFacts* const known = m_knownExporters.find(exporter.key.address);
  // ntopng has one timeout for all: each is the longest of any exporter.
  const bool isTold = known != nullptr && known->activeTimeout;
  std::optional<Duration>& active = isTold ? facts.exporterActiveTimeout : facts.longestRecord;
  active = std::max(active.value_or(Duration::zero()), isTold ? *known->activeTimeout : exporter.longestRecord);
  const Duration scan = known != nullptr ? known->scanInterval.value_or(kUsualScanInterval) : kUsualScanInterval;
  facts.scanInterval = std::max(facts.scanInterval, scan);
}

void DataPath::RecordFork::records(const decoder::RecordContext& context,
                                   std::span<const decoder::FlowRecord> records) {
  m_first.records(context, records);
  if (m_second != nullptr) m_second->records(context, records);
}

void DataPath::ConversationFork::conversations(std::span<const flows::Conversation> conversations) {
  m_path.m_talkers.conversations(conversations);
  if (m_path.m_publisher) m_path.m_publisher->conversations(conversations);
}

}  // namespace soho::pipeline
