// Everything the metrics pages show, as plain values copied at one moment. The event loop makes one a second and when a
// request comes, and hands it over; the HTTP server's threads only read it. It knows no other module: the pipeline
// fills it in.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soho::metrics {

/// In the order of their weight.
enum class StageStatus : std::uint8_t { Running, Waiting, Stopped, Attention };

/// One station of the way from packet to ntopng.
struct Stage {
  std::string name;
  StageStatus status = StageStatus::Waiting;
  std::string condition;  ///< In a word, for programs.
  std::string detail;     ///< The same in a sentence.
};

/// One of the collector's caps and how often it was reached.
struct LimitInput {
  const char* name = "";
  const char* meaning = "";
  std::uint64_t count = 0;
};

struct TemplateInput {
  std::uint16_t id = 0;
  std::uint16_t sourcePort = 0;
  bool isOptions = false;
  bool isFromDisk = false;  ///< Restored, not yet seen live.
  std::uint16_t fieldCount = 0;
  std::uint32_t recordLength = 0;
  Time learnedAt{};
};

struct ExporterInput {
  IpAddress address;
  std::uint32_t domain = 0;
  std::string protocol;  ///< "netflow5", "netflow9", "ipfix", "sflow"
  std::uint64_t datagrams = 0;
  std::uint64_t bytes = 0;
  std::uint64_t records = 0;
  std::uint64_t optionRecords = 0;
  std::uint64_t waitingSets = 0;
  std::uint64_t unknownElements = 0;
  std::uint64_t truncated = 0;
  std::uint64_t malformedTemplate = 0;
  std::uint64_t malformedSet = 0;
  std::uint64_t unknownTemplate = 0;
  std::uint64_t overLimit = 0;
  std::string sequenceUnit;                ///< What one sequence number counts: "unknown", "datagram", "record", …
  std::optional<std::uint64_t> lostUnits;  ///< Sequence gaps; empty while what the sequence counts is unknown.
  std::uint64_t restarts = 0;
  std::uint32_t samplingInterval = 0;  ///< 1-in-N; 0 when nobody said.
  std::optional<Duration> clockSkew;   ///< Empty while a recording is replayed with its times moved to now.
  Time lastSeen{};
  std::vector<TemplateInput> templates;
};

struct ListenerInput {
  std::string address;  ///< "0.0.0.0:2055"
  std::uint64_t datagrams = 0;
  std::uint64_t bytes = 0;
  std::uint64_t kernelDrops = 0;
  std::uint64_t receiveBufferBytes = 0;
};

struct FlowInput {
  std::uint64_t records = 0;
  std::uint64_t conversations = 0;
  std::uint64_t mergedHalves = 0;
  std::uint64_t emptyRecords = 0;
  std::uint64_t acceptedBytes = 0;
  std::uint64_t acceptedPackets = 0;
  std::uint64_t mutedConversations = 0;
  std::uint64_t mutedBytes = 0;
  std::uint64_t mutedPackets = 0;
};

struct TalkerInput {
  std::uint64_t conversations = 0;
  std::uint64_t bytes = 0;
  std::uint64_t packets = 0;
  std::uint64_t evictedConversations = 0;
  std::uint64_t evictedBytes = 0;
  std::uint64_t conversationRows = 0;  ///< Rows in the tables at the moment.
  std::uint64_t deviceRows = 0;
  std::uint64_t destinationRows = 0;
  std::uint64_t serviceRows = 0;
};

struct PublisherInput {
  bool isListenedTo = false;  ///< ntopng has subscribed.
  std::uint64_t messages = 0;
  std::uint64_t events = 0;
  std::uint64_t records = 0;
  std::uint64_t conversations = 0;
  std::uint64_t refusedMessages = 0;  ///< ntopng did not keep up.
  std::uint64_t failedMessages = 0;
  std::uint64_t lostRecords = 0;
  std::uint64_t unheardRecords = 0;  ///< Sent while nobody listened.
};

struct JsonLinesInput {
  std::uint64_t lines = 0;
  std::uint64_t bytes = 0;
  std::uint64_t droppedRecords = 0;  ///< The queue was full.
  std::uint64_t lostRecords = 0;     ///< Writing failed.
};

struct ProcessInput {
  Time startedAt{};
  Duration uptime{};  ///< By the system's clock; `at` is the recording's in a replay.
  Duration cpuTime{};
  std::uint64_t residentBytes = 0;
  std::uint64_t openFiles = 0;
};

struct MetricsInput {
  std::string version;
  Time at{};  ///< When these values were copied.
  std::vector<Stage> stages;
  std::vector<ListenerInput> listeners;
  std::vector<ExporterInput> exporters;
  std::vector<LimitInput> limits;
  std::uint64_t rejectedDatagrams = 0;
  std::uint64_t unknownSenderDatagrams = 0;
  FlowInput flows;
  TalkerInput talkers;
  std::optional<PublisherInput> publisher;  ///< Empty: no ntopng configured.
  std::optional<JsonLinesInput> jsonLines;  ///< Empty: off.
  ProcessInput process;
};

}  // namespace soho::metrics
