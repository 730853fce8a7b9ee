// What the collector thread tells the event loop once a second. Immutable once sent.
#pragma once

#include "core/base/endpoint.h"
#include "core/base/error.h"
#include "core/collector/probe_watch.h"
#include "core/collector/sender_gate.h"
#include "core/collector/udp_receiver.h"
#include "core/control/collector_state.h"
#include "core/decoder/exporter.h"
#include "core/flows/flow_engine.h"
#include "core/pipeline/data_path.h"
#include "core/publisher/ntopng_publisher.h"
#include "core/talkers/talker_store.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace soho::pipeline {

/// What the sockets say; empty in a replay.
struct ReceiveReport {
  std::vector<collector::ListenerReport> listeners;
  collector::ReceiveBuffer buffer;      ///< The smallest of all listeners.
  collector::ReceiveCounters counters;  ///< Of all listeners together.
};

struct SenderReport {
  std::vector<IpPrefix> allowed;
  std::vector<collector::UnknownSender> unknown;
  collector::GateCounters counters;
};

struct LinkReport {
  control::NtopngLink link = control::NtopngLink::Unknown;
  Time since{};
  std::optional<Error> problem = {};  ///< Why there can be no link yet; tried again all the time.
};

struct WorkerReport {
  Time at{};
  std::vector<decoder::Exporter> exporters;
  std::uint64_t rejectedDatagrams = 0;
  std::uint64_t refusedDatagrams = 0;
  std::uint64_t templateRevision = 0;
  /// Only in reports whose revision is new, and every ten minutes, so that their ages on disk are renewed.
  std::optional<std::vector<decoder::StoredTemplate>> templates;
  std::vector<decoder::StoredSampling> samplings;  ///< With `templates`: what was announced of sampling.
  flows::FlowCounters flows;
  std::vector<flows::DuplicatePair> duplicates;
  talkers::TalkerCounters talkers;
  publisher::PublisherCounters publisher;
  Duration activeTimeout{};
  ReceiveReport receive;
  SenderReport senders;
  std::vector<collector::ProbeArrival> probes;  ///< Test datagrams that were expected and came.
  LinkReport ntopng;
  std::optional<control::ReplayState> replay;
  std::uint64_t droppedCommands = 0;
  bool hasSourceEnded = false;  ///< The recording is at its end, or receiving failed for good.
  std::optional<Error> sourceError;
  std::shared_ptr<const talkers::Snapshot> snapshot;
};

}  // namespace soho::pipeline
