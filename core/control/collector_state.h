// Everything `status` shows of the collector, as plain values copied at one moment. Read by any front end; made on the
// collector's event loop.
#pragma once

#include "core/control/limit_counters.h"
#include "core/control/session_messages.h"
#include "core/control/setting_messages.h"
#include "core/decoder/exporter.h"
#include "core/flows/flow_engine.h"
#include "core/talkers/talker_store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soho::control {

struct ListenState {
  IpAddress address;
  std::uint16_t port = 0;
  std::uint64_t bufferAsked = 0;  ///< Bytes of receive buffer asked for.
  std::uint64_t bufferGiven = 0;  ///< Bytes the kernel says it gave.
  std::uint64_t datagrams = 0;
  std::uint64_t bytes = 0;
  std::uint64_t kernelDrops = 0;  ///< Datagrams the kernel dropped because the buffer was full (SO_RXQ_OVFL).
  bool operator==(const ListenState&) const = default;
};

struct ExporterState {
  decoder::Exporter exporter;
  std::optional<ExporterFacts> facts;
};

/// Somebody who sends flows and is not allowed.
struct UnknownSender {
  IpAddress address;
  std::uint64_t datagrams = 0;
  Time firstSeen{};
  Time lastSeen{};
  bool operator==(const UnknownSender&) const = default;
};

enum class NtopngMode : std::uint8_t { Off, Connect, Bind };
enum class NtopngLink : std::uint8_t { Unknown, NotConnected, ConnectedNotListening, Listening };

/// As in publisher::PublisherCounters.
struct NtopngCounters {
  std::uint64_t messages = 0;
  std::uint64_t events = 0;
  std::uint64_t records = 0;
  std::uint64_t conversations = 0;
  std::uint64_t wouldBlock = 0;  ///< Messages refused because ntopng did not keep up.
  std::uint64_t failed = 0;
  std::uint64_t lostRecords = 0;
  std::uint64_t unheardRecords = 0;  ///< Sent while nobody listened; not among `records`, as the lost ones.
  bool operator==(const NtopngCounters&) const = default;
};

struct NtopngState {
  NtopngMode mode = NtopngMode::Off;
  std::string endpoint;
  NtopngLink link = NtopngLink::Unknown;
  Time linkSince{};
  std::uint32_t sourceId = 0;
  Duration activeTimeout{};
  NtopngCounters counters;
  bool operator==(const NtopngState&) const = default;
};

struct JsonLinesState {
  std::string target;  ///< A file, or "-" for standard output; empty: off.
  std::uint64_t lines = 0;
  std::uint64_t bytes = 0;
  std::uint64_t droppedRecords = 0;    ///< The queue was full.
  std::uint64_t lostRecords = 0;       ///< Writing failed.
  std::optional<std::string> problem;  ///< Why nothing is written at the moment.
  bool operator==(const JsonLinesState&) const = default;
};

struct ReplayState {
  std::string file;
  bool isAtFullSpeed = false;
  bool isFinished = false;
  std::uint64_t bytesRead = 0;  ///< Of the file; 0 where it cannot tell.
  std::uint64_t bytesTotal = 0;
  std::uint64_t packets = 0;
  std::uint64_t datagrams = 0;  ///< UDP datagrams among the packets that were decoded.
  Time captureTime{};           ///< Time stamp of the last packet.

  /// Times are moved to now, as at the recorded speed: what looks like an exporter's clock skew is the recording's age.
  [[nodiscard]] bool isShifted() const { return !isAtFullSpeed; }
  bool operator==(const ReplayState&) const = default;
};

enum class WarningKind : std::uint8_t {
  NtopngWillSplitFlows,
  NtopngNotListening,
  ReceiveBufferSmall,  ///< place: the system's limit and what it has to be, as NAME=BYTES; detail: the bytes given.
  KernelDrops,
  UnknownSenders,
  TemplatesMissing,
  ClockSkew,
  JsonLinesStopped,
  StateFolderNotWritable,
  SettingsNotUsable,   ///< Something stored could not be used; place: what, detail: why, and where it is kept.
  DevicesNotUsable,    ///< The list of devices could not be read; place: the file, detail: why.
  MetricsNotServed,    ///< place: the stored address, detail: why.
  NtopngAddressTaken,  ///< Where ntopng is waited for cannot be listened at; place: where, detail: why.
};

struct Warning {
  WarningKind kind = WarningKind::NtopngWillSplitFlows;
  std::string place;   ///< Whom or what it is about.
  std::string detail;  ///< Numbers and names for the sentence.
  bool operator==(const Warning&) const = default;
};

struct CollectorState {
  static constexpr const char* kName = "collector-state";
  std::string version;
  std::uint64_t processId = 0;
  Time startedAt{};
  Time awakeSince{};  ///< After a sleep of the computer: its end. The epoch while there was none.
  Time at{};          ///< When this picture was taken (capture time in a replay at full speed).
  std::string stateFolder;
  std::vector<ListenState> listening;
  std::vector<ExporterState> exporters;
  std::vector<IpPrefix> allowedExporters;
  Time allowedSince{};  ///< When that list last changed; the start when it has not.
  std::vector<UnknownSender> unknownSenders;
  std::uint64_t unknownSenderDatagrams = 0;
  std::uint64_t rejectedDatagrams = 0;
  LimitCounters limits;
  flows::FlowCounters flows;
  std::vector<flows::DuplicatePair> duplicates;
  std::vector<IpPrefix> localPrefixes;
  talkers::TalkerCounters talkers;
  std::uint64_t activeConversations = 0;  ///< That moved bytes within the last five minutes.
  std::uint64_t snapshotRevision = 0;
  NtopngState ntopng;
  JsonLinesState jsonLines;
  std::vector<SettingState> settings;
  std::optional<ReplayState> replay;
  std::vector<Warning> warnings;
};

struct StateQuery {
  static constexpr const char* kName = "state";
  using Reply = CollectorState;
  bool operator==(const StateQuery&) const = default;
};

}  // namespace soho::control
