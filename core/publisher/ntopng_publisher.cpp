#include "core/publisher/ntopng_publisher.h"

#include "core/publisher/ntopng_record.h"
#include "core/publisher/tlv_writer.h"

#include <algorithm>
#include <string>
#include <vector>

namespace soho::publisher {
namespace {

constexpr Duration kLongestWait = std::chrono::milliseconds(200);
constexpr Duration kEventPeriod = std::chrono::seconds(5);
constexpr Duration kShortestActiveTimeout = std::chrono::seconds(60);

/// Time may be set back: what is due then is due at once.
bool isOver(Time since, Duration period, Time now) { return now - since >= period || now < since; }

std::uint64_t perSecond(std::uint64_t count, Duration period) {
  const double seconds = std::chrono::duration<double>(period).count();
  return seconds > 0 ? static_cast<std::uint64_t>(static_cast<double>(count) / seconds) : 0;
}

std::span<const std::uint8_t> bytesOf(const std::string& text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

}  // namespace

class NtopngPublisher::State {
 public:
  State(PublisherSettings settings, MessageSink& sink)
      : m_settings(settings), m_sink(sink), m_buffer(kMaxPayloadBytes), m_writer(m_buffer) {}

  void add(const flows::Conversation& conversation);
  void tick(Time now, const EventFacts& facts);
  void flush();

  [[nodiscard]] Duration activeTimeout(const EventFacts& facts) const {
    const Duration told = facts.exporterActiveTimeout.value_or(Duration::zero());
    if (facts.exporterActiveTimeout && !facts.longestRecord) return told;
    const Duration learned = std::max(facts.longestRecord.value_or(Duration::zero()), kShortestActiveTimeout);
    return std::max(told, m_settings.activeTimeout.value_or(learned));
  }

  [[nodiscard]] bool hasWaitingRecords() const { return m_waitingRecords != 0; }

  PublisherCounters m_counters;
  bool m_isEventDue = true;

 private:
  SendResult send(PayloadKind kind, std::span<const std::uint8_t> payload);
  void sendEvent(Time now, const EventFacts& facts);

  PublisherSettings m_settings;
  MessageSink& m_sink;
  std::vector<std::uint8_t> m_buffer;
  TlvWriter m_writer;
  std::size_t m_waitingRecords = 0;
  std::uint32_t m_lastMessageId = 0;  ///< One count for flows and events: ntopng keeps one per source id.
  Time m_lastTick{};
  Time m_waitingSince{};
  Time m_lastEvent{};
  std::uint64_t m_bytesSinceEvent = 0;
  std::uint64_t m_packetsSinceEvent = 0;
};

void NtopngPublisher::State::add(const flows::Conversation& conversation) {
  if (conversation.isMuted) {
    ++m_counters.mutedConversations;
    return;
  }
  if (!isOfOneFamily(conversation)) {
    ++m_counters.mixedConversations;
    return;
  }
  const RecordPieces pieces(conversation);
  if (pieces.count() == 0) {
    ++m_counters.emptyConversations;
    return;
  }
  ++m_counters.conversations;
  if (pieces.isCut()) ++m_counters.cutConversations;
  m_bytesSinceEvent += conversation.bytesToServer + conversation.bytesToClient;
  m_packetsSinceEvent += conversation.packetsToServer + conversation.packetsToClient;
  for (std::uint32_t i = 0; i < pieces.count(); ++i) {
    if (m_writer.room() < kMaxRecordBytes) flush();
    // The last tick is the latest time known, so the real wait is never longer than what is measured.
    if (m_waitingRecords == 0) m_waitingSince = m_lastTick;
    writeRecord(conversation, pieces.piece(i), m_settings.hasExporterIds, m_writer);
    if (++m_waitingRecords == kMaxRecordsPerMessage) flush();
  }
}

void NtopngPublisher::State::tick(Time now, const EventFacts& facts) {
  m_lastTick = now;
  if (m_waitingRecords != 0 && isOver(m_waitingSince, kLongestWait, now)) flush();
  if (m_isEventDue || isOver(m_lastEvent, kEventPeriod, now)) sendEvent(now, facts);
}

void NtopngPublisher::State::flush() {
  if (m_waitingRecords == 0) return;
  switch (send(PayloadKind::TlvFlows, m_writer.bytes())) {
    case SendResult::Sent:
      ++m_counters.messages;
      m_counters.records += m_waitingRecords;
      break;
    case SendResult::Unheard:
      m_counters.unheardRecords += m_waitingRecords;
      break;
    case SendResult::WouldBlock:
    case SendResult::Failed:
      m_counters.lostRecords += m_waitingRecords;
      break;
  }
  m_writer.restart();
  m_waitingRecords = 0;
}

/// The id goes on whatever happens to the message, so that ntopng counts what it missed.
SendResult NtopngPublisher::State::send(PayloadKind kind, std::span<const std::uint8_t> payload) {
  const MessageHeader header =
      makeMessageHeader(m_settings.header, kind, ++m_lastMessageId, m_settings.sourceId, payload.size());
  const SendResult result = m_sink.send(header.bytes(), payload);
  if (result == SendResult::Unheard) ++m_counters.unheard;
  if (result == SendResult::WouldBlock) ++m_counters.wouldBlock;
  if (result == SendResult::Failed) ++m_counters.failed;
  return result;
}

void NtopngPublisher::State::sendEvent(Time now, const EventFacts& facts) {
  const bool isFirst = m_lastEvent == Time{};
  const Duration elapsed = isFirst || now < m_lastEvent ? Duration::zero() : now - m_lastEvent;
  EventNumbers numbers;
  numbers.now = now;
  numbers.activeTimeout = activeTimeout(facts);
  numbers.sourceId = m_settings.sourceId;
  numbers.bitsPerSecond = perSecond(m_bytesSinceEvent, elapsed) * 8;
  numbers.packetsPerSecond = perSecond(m_packetsSinceEvent, elapsed);
  numbers.publishedRecords = m_counters.records;
  numbers.refusedMessages = m_counters.wouldBlock + m_counters.failed;
  if (send(PayloadKind::JsonEvent, bytesOf(statisticsEvent(facts, numbers))) == SendResult::Sent) {
    ++m_counters.events;
  }
  m_lastEvent = now;
  m_isEventDue = false;
  m_bytesSinceEvent = 0;
  m_packetsSinceEvent = 0;
}

NtopngPublisher::NtopngPublisher(PublisherSettings settings, MessageSink& sink)
    : m_state(std::make_unique<State>(settings, sink)) {}

NtopngPublisher::~NtopngPublisher() = default;

void NtopngPublisher::conversations(std::span<const flows::Conversation> conversations) {
  for (const flows::Conversation& conversation : conversations) m_state->add(conversation);
}

void NtopngPublisher::tick(Time now, const EventFacts& facts) { m_state->tick(now, facts); }

void NtopngPublisher::flush() { m_state->flush(); }

bool NtopngPublisher::hasWaitingRecords() const { return m_state->hasWaitingRecords(); }

void NtopngPublisher::sendEventSoon() { m_state->m_isEventDue = true; }

const PublisherCounters& NtopngPublisher::counters() const { return m_state->m_counters; }

Duration NtopngPublisher::activeTimeout(const EventFacts& facts) const { return m_state->activeTimeout(facts); }

bool NtopngPublisher::isSplittingFlows(const EventFacts& facts) const {
  return activeTimeout(facts) > kLongestUnsplitTimeout;
}

}  // namespace soho::publisher
