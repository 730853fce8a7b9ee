#include "core/pipeline/state_builder.h"

#include "core/publisher/statistics_event.h"

#include <algorithm>
#include <cstdlib>
#include <ranges>

namespace soho::pipeline {
namespace {

using control::CollectorState;
using control::Warning;
using control::WarningKind;
using namespace std::chrono_literals;

/// Unknown senders a person is asked about at once; the table holds more.
constexpr std::size_t kMostOffered = 5;
/// A skew smaller than this is ordinary for a router without a battery clock.
constexpr Duration kNoticeableSkew = 60s;

std::vector<control::ListenState> listenStates(const ReceiveReport& receive) {
  std::vector<control::ListenState> states;
  for (const collector::ListenerReport& listener : receive.listeners) {
    control::ListenState state;
    state.address = listener.bound.address;
    state.port = listener.bound.port;
    state.bufferAsked = listener.buffer.askedBytes;
    state.bufferGiven = listener.buffer.givenBytes;
    state.datagrams = listener.counters.datagrams;
    state.bytes = listener.counters.bytes;
    state.kernelDrops = listener.counters.kernelDrops;
    states.push_back(state);
  }
  return states;
}

std::vector<control::ExporterState> exporterStates(const WorkerReport& report, const ServiceFacts& facts) {
  std::vector<control::ExporterState> states;
  for (const decoder::Exporter& exporter : report.exporters) {
    control::ExporterState state{exporter, std::nullopt};
    if (const auto* known = facts.knownExporters.find(exporter.key.address)) state.facts = *known;
    states.push_back(std::move(state));
  }
  return states;
}

control::NtopngCounters countersOf(const publisher::PublisherCounters& counters) {
  return {counters.messages,   counters.events, counters.records,     counters.conversations,
          counters.wouldBlock, counters.failed, counters.lostRecords, counters.unheardRecords};
}

control::LimitCounters limitsOf(const WorkerReport& report) {
  control::LimitCounters limits;
  limits.refusedDatagrams = report.refusedDatagrams;
  limits.cutDatagrams = report.receive.counters.truncated;
  limits.failedReceives = report.receive.counters.errors;
  limits.unlistedDatagrams = report.senders.counters.unlistedDatagrams;
  limits.delayedAnnouncements = report.senders.counters.delayedAnnouncements;
  limits.droppedCommands = report.droppedCommands;
  limits.forgottenTotals = report.flows.forgottenTotals;
  limits.displacedShares = report.talkers.displacedShares;
  limits.mixedConversations = report.publisher.mixedConversations;
  limits.cutConversations = report.publisher.cutConversations;
  limits.emptyConversations = report.publisher.emptyConversations;
  return limits;
}

std::uint64_t activeConversations(const talkers::Snapshot& snapshot) {
  const auto& conversations = snapshot.tables[static_cast<std::size_t>(talkers::ViewKind::Conversations)];
  return static_cast<std::uint64_t>(std::ranges::count_if(conversations, [](const talkers::Snapshot::Entry& entry) {
    const talkers::TrafficSums& sums = entry.windows[static_cast<std::size_t>(talkers::Window::FiveMinutes)];
    return sums.bytesIn + sums.bytesOut > 0;
  }));
}

void addNtopngWarnings(const CollectorState& state, const std::optional<Error>& problem,
                       std::vector<Warning>& warnings) {
  if (state.ntopng.mode == control::NtopngMode::Off) return;
  if (problem) {
    warnings.push_back({WarningKind::NtopngAddressTaken, problem->place, problem->detail});
  } else if (state.ntopng.link != control::NtopngLink::Listening) {
    const bool isBound = state.ntopng.mode == control::NtopngMode::Bind;
    warnings.push_back({WarningKind::NtopngNotListening, state.ntopng.endpoint, isBound ? "bind" : "connect"});
  }
  if (state.ntopng.activeTimeout > publisher::kLongestUnsplitTimeout) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(state.ntopng.activeTimeout).count();
    warnings.push_back({WarningKind::NtopngWillSplitFlows, state.ntopng.endpoint, std::to_string(seconds)});
  }
}

void addReceiveWarnings(const WorkerReport& report, std::vector<Warning>& warnings) {
  if (report.receive.counters.kernelDrops > 0) {
    warnings.push_back({WarningKind::KernelDrops, {}, std::to_string(report.receive.counters.kernelDrops)});
  }
  const collector::ReceiveBuffer& buffer = report.receive.buffer;
  if (buffer.isSmallerThanAsked()) {
    warnings.push_back({WarningKind::ReceiveBufferSmall,
                        collector::receiveBufferLimitName() + ('=' + std::to_string(buffer.askedBytes)),
                        std::to_string(buffer.givenBytes)});
  }
  for (const collector::UnknownSender& sender : report.senders.unknown | std::views::take(kMostOffered)) {
    warnings.push_back({WarningKind::UnknownSenders, sender.address.toString(), std::to_string(sender.datagrams)});
  }
}

void addExporterWarnings(const WorkerReport& report, std::vector<Warning>& warnings) {
  const bool isShifted = report.replay && report.replay->isShifted();
  for (const decoder::Exporter& exporter : report.exporters) {
    const std::string address = exporter.key.address.toString();
    if (exporter.records == 0 && (exporter.waitingSets > 0 || exporter.errors.unknownTemplate > 0)) {
      warnings.push_back({WarningKind::TemplatesMissing, address, std::to_string(exporter.waitingSets)});
    }
    if (!isShifted && std::chrono::abs(exporter.clockSkew) >= kNoticeableSkew) {
      const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(exporter.clockSkew).count();
      warnings.push_back({WarningKind::ClockSkew, address, std::to_string(seconds)});
    }
  }
}

}  // namespace

CollectorState buildState(const WorkerReport& report, const ServiceFacts& facts) {
  CollectorState state;
  state.version = facts.version;
  state.processId = facts.processId;
  state.startedAt = facts.startedAt;
  state.awakeSince = facts.awakeSince;
  state.at = report.at;
  state.stateFolder = facts.stateFolder;
  state.listening = listenStates(report.receive);
  state.exporters = exporterStates(report, facts);
  state.allowedExporters = report.senders.allowed;
  state.allowedSince = facts.allowedSince;
  for (const collector::UnknownSender& sender : report.senders.unknown) {
    state.unknownSenders.push_back({sender.address, sender.datagrams, sender.firstSeen, sender.lastSeen});
  }
  state.unknownSenderDatagrams = report.senders.counters.refusedDatagrams;
  state.rejectedDatagrams = report.rejectedDatagrams;
  state.limits = limitsOf(report);
  state.flows = report.flows;
  state.duplicates = report.duplicates;
  state.localPrefixes = facts.localPrefixes;
  state.talkers = report.talkers;
  state.activeConversations = report.snapshot ? activeConversations(*report.snapshot) : 0;
  state.snapshotRevision = report.snapshot ? report.snapshot->revision : 0;
  state.ntopng.mode = facts.ntopngMode;
  state.ntopng.endpoint = facts.ntopngEndpoint;
  state.ntopng.link = report.ntopng.link;
  state.ntopng.linkSince = report.ntopng.since;
  state.ntopng.sourceId = facts.sourceId;
  state.ntopng.activeTimeout = report.activeTimeout;
  state.ntopng.counters = countersOf(report.publisher);
  state.jsonLines = facts.jsonLines;
  state.settings = facts.settings;
  state.replay = report.replay;
  if (state.replay) state.replay->isFinished = report.hasSourceEnded;
  state.warnings = warningsOf(state, report, facts);
  return state;
}

std::vector<Warning> warningsOf(const CollectorState& state, const WorkerReport& report, const ServiceFacts& facts) {
  std::vector<Warning> warnings;
  addReceiveWarnings(report, warnings);
  addExporterWarnings(report, warnings);
  addNtopngWarnings(state, report.ntopng.problem, warnings);
  if (facts.jsonLines.problem) {
    warnings.push_back({WarningKind::JsonLinesStopped, facts.jsonLines.target, *facts.jsonLines.problem});
  }
  if (facts.stateFolderProblem) {
    warnings.push_back({WarningKind::StateFolderNotWritable, facts.stateFolder, *facts.stateFolderProblem});
  }
  if (facts.devicesProblem) {
    warnings.push_back({WarningKind::DevicesNotUsable, facts.devicesProblem->place, facts.devicesProblem->detail});
  }
  for (const Error& problem : facts.settingsProblems) {
    warnings.push_back({WarningKind::SettingsNotUsable, problem.place, problem.detail});
  }
  if (facts.metricsProblem) {
    warnings.push_back({WarningKind::MetricsNotServed, facts.metricsProblem->place, facts.metricsProblem->detail});
  }
  return warnings;
}

}  // namespace soho::pipeline
