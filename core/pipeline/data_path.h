// The collector's data path as one object: datagram → records → conversations → talkers and ntopng.
// Lives on the collector thread, which alone calls it; no socket, file or clock of its own.
#pragma once

#include "core/decoder/decoder.h"
#include "core/flows/flow_engine.h"
#include "core/pipeline/known_exporters.h"
#include "core/pipeline/muting_choices.h"
#include "core/publisher/ntopng_publisher.h"
#include "core/talkers/talker_store.h"

#include <optional>
#include <string>
#include <utility>

namespace soho::pipeline {

struct DataPathSettings {
  flows::FlowSettings flows;
  talkers::TalkerLimits talkers;
  publisher::PublisherSettings publisher;
};

/// What the statistics event tells ntopng and the data path cannot know by itself.
struct SocketFacts {
  std::uint64_t bytes = 0;
  std::uint64_t datagrams = 0;
  std::uint64_t kernelDrops = 0;
  std::uint16_t port = 0;
  std::string address;
  std::string version;
};

class DataPath {
 public:
  /// `ntopng` and `recordTap` (each record as the wire said it) may be null; what is given must outlive the data path.
  DataPath(DataPathSettings settings, publisher::MessageSink* ntopng, decoder::RecordSink* recordTap);
  DataPath(const DataPath&) = delete;
  DataPath& operator=(const DataPath&) = delete;

  void datagram(const decoder::Datagram& datagram);
  /// Moves every window and timer on. Call at least every 200 ms of the clock the datagrams live on, every 50 ms while
  /// isHurried().
  void tick(Time now, const SocketFacts& facts);
  /// Sends on all that waits: at the end of a recording and before exit.
  void finish(Time now, const SocketFacts& facts);

  /// From now on to another ntopng, or in another form; null: to none. What waited goes the old way; counters begin
  /// anew.
  void setNtopng(const publisher::PublisherSettings& settings, publisher::MessageSink* ntopng);
  void setFlowSettings(flows::FlowSettings settings) { m_flows.setSettings(std::move(settings)); }
  void setMuting(const flows::DuplicatePair& pair, bool isOn) { m_flows.setMuting(pair, isOn); }
  /// Pairs that are found from now on start as these say, at the next tick.
  void setMutingChoices(MutingChoices choices) { m_mutingChoices = std::move(choices); }
  /// ntopng has begun to listen: it needs the event with the timeouts before the first flow.
  void greetNtopng() {
    if (m_publisher) m_publisher->sendEventSoon();
  }
  void setKnownExporters(KnownExporters known) { m_knownExporters = std::move(known); }
  Result<void> restoreSampling(const decoder::StoredSampling& stored) { return m_decoder.restoreSampling(stored); }
  Result<void> restoreTemplate(const decoder::StoredTemplate& stored) { return m_decoder.restoreTemplate(stored); }

  /// ntopng is to get something soon.
  [[nodiscard]] bool isHurried() const { return m_publisher && m_publisher->hasWaitingRecords(); }
  [[nodiscard]] const decoder::Decoder& decoder() const { return m_decoder; }
  [[nodiscard]] const flows::FlowEngine& flowEngine() const { return m_flows; }
  [[nodiscard]] const talkers::TalkerStore& talkerStore() const { return m_talkers; }
  [[nodiscard]] const publisher::NtopngPublisher* publisher() const { return m_publisher ? &*m_publisher : nullptr; }
  /// As the statistics event will say it; also the source of "ntopng will split flows".
  [[nodiscard]] publisher::EventFacts eventFacts(const SocketFacts& facts) const;

 private:
  void applyMutingChoices();
  void addTimeouts(const decoder::Exporter& exporter, publisher::EventFacts& facts) const;

  /// One batch of records to the flow engine and the tap.
  class RecordFork final : public decoder::RecordSink {
   public:
    RecordFork(decoder::RecordSink& first, decoder::RecordSink* second) : m_first(first), m_second(second) {}
    void records(const decoder::RecordContext& context, std::span<const decoder::FlowRecord> records) override;

   private:
    decoder::RecordSink& m_first;
    decoder::RecordSink* m_second;
  };

  /// One batch of conversations to the talkers and to ntopng.
  class ConversationFork final : public flows::ConversationSink {
   public:
    explicit ConversationFork(DataPath& path) : m_path(path) {}
    void conversations(std::span<const flows::Conversation> conversations) override;

   private:
    DataPath& m_path;
  };

  decoder::Decoder m_decoder;
  talkers::TalkerStore m_talkers;
  std::optional<publisher::NtopngPublisher> m_publisher;
  ConversationFork m_conversationFork;
  flows::FlowEngine m_flows;
  RecordFork m_recordFork;
  MutingChoices m_mutingChoices;
  KnownExporters m_knownExporters;
  publisher::EventFacts m_eventFacts;  ///< Renewed once a second: its strings are not for every tick.
  Time m_eventFactsAt{};
};

}  // namespace soho::pipeline
