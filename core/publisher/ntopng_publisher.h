// Conversations → messages ntopng reads (nDPI TLV in ZeroMQ frames) and the statistics event every 5 s.
// Pure: the socket is behind MessageSink, time comes from outside. One thread.
#pragma once

#include "core/flows/conversation.h"
#include "core/publisher/message_header.h"
#include "core/publisher/message_sink.h"
#include "core/publisher/statistics_event.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace soho::publisher {

/// ntopng counts the records of a message in 8 bits and drops payloads above 128 KiB.
inline constexpr std::size_t kMaxRecordsPerMessage = 200;
inline constexpr std::size_t kMaxPayloadBytes = 100'000;

struct PublisherSettings {
  HeaderForm header = HeaderForm::Bytes28;
  std::uint32_t sourceId = 0;
  bool hasExporterIds = true;             ///< Exporter address and interfaces in each record.
  std::optional<Duration> activeTimeout;  ///< The user's word on the exporters' active timeout.
  bool operator==(const PublisherSettings&) const = default;
};

struct PublisherCounters {
  std::uint64_t messages = 0;  ///< Flow messages that went out.
  std::uint64_t events = 0;
  std::uint64_t records = 0;  ///< TLV records in those messages (a conversation may need several).
  std::uint64_t conversations = 0;
  std::uint64_t mutedConversations = 0;
  std::uint64_t emptyConversations = 0;  ///< No bytes in either direction: not sent.
  std::uint64_t mixedConversations = 0;  ///< Between an IPv4 and an IPv6 address, which ntopng refuses: not sent.
  std::uint64_t cutConversations = 0;    ///< Sent with smaller counters: see kMaxPieces.
  std::uint64_t unheard = 0;             ///< Messages and events while nobody listened.
  std::uint64_t unheardRecords = 0;      ///< Records in those messages.
  std::uint64_t wouldBlock = 0;          ///< Messages and events refused because ntopng did not keep up.
  std::uint64_t failed = 0;              ///< Messages and events the socket could not take at all.
  std::uint64_t lostRecords = 0;         ///< Records in refused and failed messages.
};

class NtopngPublisher final : public flows::ConversationSink {
 public:
  /// `sink` must outlive the publisher.
  NtopngPublisher(PublisherSettings settings, MessageSink& sink);
  ~NtopngPublisher() override;

  void conversations(std::span<const flows::Conversation> conversations) override;
  /// Flushes what is older than 200 ms and sends the event when 5 s have passed. Call at least every 50 ms while
  /// records wait.
  void tick(Time now, const EventFacts& facts);
  /// Sends the records that wait for their message to fill.
  void flush();
  /// Records wait for their message to fill, or for the 200 ms to pass.
  [[nodiscard]] bool hasWaitingRecords() const;
  /// The next tick sends an event: ntopng has just begun to listen and knows no timeouts yet.
  void sendEventSoon();

  [[nodiscard]] const PublisherCounters& counters() const;
  /// The active timeout in force: the longest of what was told of exporters and, when there are others, the user's word
  /// or else their longest record (at least 60 s).
  [[nodiscard]] Duration activeTimeout(const EventFacts& facts) const;
  /// ntopng will split flows that last longer than its longest idle time (active timeout above 570 s).
  [[nodiscard]] bool isSplittingFlows(const EventFacts& facts) const;

 private:
  class State;
  std::unique_ptr<State> m_state;
};

}  // namespace soho::publisher
