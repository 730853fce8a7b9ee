// Conversations → messages ntopng reads (nDPI TLV in ZeroMQ frames) and the statistics event every 5 s.
// Pure: the socket is behind MessageSink, time comes from outside. One thread.
#pragma once

#include "core/flows/conversation.h"
#include "core/publisher/message_sink.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace soho::publisher {

/// Length of ntopng's flow header: 28 bytes with version 3 (5.4 and later), or 36 bytes with version 4 (6.3 and later).
enum class HeaderForm : std::uint8_t { Bytes28, Bytes36 };

struct PublisherSettings {
  HeaderForm header = HeaderForm::Bytes28;
  std::uint32_t sourceId = 0;
  bool hasExporterIds = true;             ///< Exporter address and interfaces in each record.
  std::optional<Duration> activeTimeout;  ///< The user's word on the exporters' active timeout.
};

struct PublisherCounters {
  std::uint64_t messages = 0;
  std::uint64_t events = 0;
  std::uint64_t records = 0;  ///< TLV records (a conversation may need several).
  std::uint64_t conversations = 0;
  std::uint64_t wouldBlock = 0;  ///< Messages refused because ntopng did not keep up.
  std::uint64_t failed = 0;
  std::uint64_t lostRecords = 0;  ///< Records in those messages.
};

/// Facts for the statistics event; the owner refreshes them before each tick.
struct EventFacts {
  struct ExporterFacts {
    std::string address;
    Time lastFlow{};
    std::uint64_t flows = 0;
    std::uint64_t drops = 0;
  };
  std::uint64_t bytes = 0;
  std::uint64_t packets = 0;
  std::uint64_t packetDrops = 0;  ///< Kernel drops of our socket.
  std::uint64_t recordsReceived = 0;
  std::uint16_t collectionPort = 2055;
  std::string collectorAddress;
  std::string version;
  std::optional<Duration> exporterActiveTimeout;  ///< From exporter facts.
  Duration longestRecord{};
  Duration scanInterval{};  ///< The exporters' expiry scan (softflowd expint); 0 unknown
  std::vector<ExporterFacts> exporters;
};

class NtopngPublisher final : public flows::ConversationSink {
 public:
  /// `sink` must outlive the publisher.
  NtopngPublisher(PublisherSettings settings, MessageSink& sink);
  ~NtopngPublisher() override;

  void conversations(std::span<const flows::Conversation> conversations) override;
  /// Flushes what is older than 200 ms and sends the event when 5 s have passed. Call at least every 50 ms.
  void tick(Time now, const EventFacts& facts);
  void flush();

  [[nodiscard]] const PublisherCounters& counters() const;
  /// The active timeout in force, and whether ntopng will split longer flows (above 570 s).
  [[nodiscard]] Duration activeTimeout(const EventFacts& facts) const;

 private:
  class State;
  std::unique_ptr<State> m_state;
};

}  // namespace soho::publisher
