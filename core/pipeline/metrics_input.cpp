#include "core/pipeline/metrics_input.h"

#include "core/base/endpoint.h"

#include <algorithm>
#include <utility>

namespace soho::pipeline {
namespace {

using metrics::Stage;
using metrics::StageStatus;

metrics::TemplateInput templateInput(const decoder::TemplateSummary& summary) {
  return {summary.id,         summary.sourcePort,   summary.isOptions, summary.isFromDisk,
          summary.fieldCount, summary.recordLength, summary.learnedAt};
}

metrics::ExporterInput exporterInput(const decoder::Exporter& exporter) {
  metrics::ExporterInput input;
  input.address = exporter.key.address;
  input.domain = exporter.key.domain;
  input.protocol = decoder::wordOf(exporter.protocol);
  input.datagrams = exporter.datagrams;
  input.bytes = exporter.bytes;
  input.records = exporter.records;
  input.optionRecords = exporter.optionRecords;
  input.waitingSets = exporter.waitingSets;
  input.unknownElements = exporter.unknownElements;
  input.truncated = exporter.errors.truncated;
  input.malformedTemplate = exporter.errors.malformedTemplate;
  input.malformedSet = exporter.errors.malformedSet;
  input.unknownTemplate = exporter.errors.unknownTemplate;
  input.overLimit = exporter.errors.overLimit;
  input.lostUnits = exporter.lostUnits;
  input.restarts = exporter.restarts;
  input.samplingInterval = exporter.samplingInterval;
  input.clockSkew = exporter.clockSkew;
  input.lastSeen = exporter.lastSeen;
  for (const decoder::TemplateSummary& summary : exporter.templates) input.templates.push_back(templateInput(summary));
  return input;
}

metrics::FlowInput flowInput(const flows::FlowCounters& counters) {
  metrics::FlowInput input;
  input.records = counters.records;
  input.conversations = counters.conversations;
  input.mergedHalves = counters.mergedHalves;
  input.emptyRecords = counters.emptyRecords;
  input.acceptedBytes = counters.acceptedBytes;
  input.acceptedPackets = counters.acceptedPackets;
  input.mutedConversations = counters.mutedConversations;
  input.mutedBytes = counters.mutedBytes;
  input.mutedPackets = counters.mutedPackets;
  return input;
}

metrics::TalkerInput talkerInput(const talkers::TalkerCounters& counters, const talkers::Snapshot* snapshot) {
  metrics::TalkerInput input;
  input.conversations = counters.conversations;
  input.bytes = counters.bytes;
  input.packets = counters.packets;
  input.evictedConversations = counters.evictedConversations;
  input.evictedBytes = counters.evictedBytes;
  if (snapshot == nullptr) return input;
  const auto rows = [&](talkers::ViewKind kind) { return snapshot->tables[static_cast<std::size_t>(kind)].size(); };
  input.conversationRows = rows(talkers::ViewKind::Conversations);
  input.deviceRows = rows(talkers::ViewKind::Devices);
  input.destinationRows = rows(talkers::ViewKind::Destinations);
  input.serviceRows = rows(talkers::ViewKind::Services);
  return input;
}

metrics::PublisherInput publisherInput(const control::NtopngState& ntopng) {
  metrics::PublisherInput input;
  input.isListenedTo = ntopng.link == control::NtopngLink::Listening;
  input.messages = ntopng.counters.messages;
  input.events = ntopng.counters.events;
  input.records = ntopng.counters.records;
  input.conversations = ntopng.counters.conversations;
  input.refusedMessages = ntopng.counters.wouldBlock;
  input.failedMessages = ntopng.counters.failed;
  input.lostRecords = ntopng.counters.lostRecords;
  input.unheardRecords = ntopng.counters.unheardRecords;
  return input;
}

bool hasWarning(const control::CollectorState& state, control::WarningKind kind) {
  return std::ranges::find(state.warnings, kind, &control::Warning::kind) != state.warnings.end();
}

Stage ntopngStage(const control::CollectorState& state) {
  const bool isListening = state.ntopng.link == control::NtopngLink::Listening;
  const bool isLosing = state.ntopng.counters.lostRecords > 0;
  return {"ntopng",
          !isListening ? StageStatus::Waiting
          : isLosing   ? StageStatus::Attention
                       : StageStatus::Good,
          state.ntopng.endpoint};
}

}  // namespace

std::vector<Stage> stagesOf(const control::CollectorState& state) {
  std::uint64_t datagrams = 0;
  std::uint64_t records = 0;
  std::size_t templates = 0;
  bool needsTemplates = false;
  for (const control::ExporterState& exporter : state.exporters) {
    datagrams += exporter.exporter.datagrams;
    records += exporter.exporter.records;
    templates += exporter.exporter.templates.size();
    needsTemplates |= exporter.exporter.protocol != decoder::Protocol::NetFlowV5;
  }
  const auto seenOrWaiting = [](std::uint64_t count) { return count > 0 ? StageStatus::Good : StageStatus::Waiting; };
  std::vector<Stage> stages;
  stages.push_back(
      {"packets",
       hasWarning(state, control::WarningKind::KernelDrops) ? StageStatus::Attention : seenOrWaiting(datagrams),
       std::to_string(datagrams)});
  if (needsTemplates) {
    stages.push_back(
        {"templates",
         hasWarning(state, control::WarningKind::TemplatesMissing) ? StageStatus::Attention : seenOrWaiting(templates),
         std::to_string(templates)});
  }
  stages.push_back({"records", seenOrWaiting(records), std::to_string(records)});
  if (state.ntopng.mode != control::NtopngMode::Off) stages.push_back(ntopngStage(state));
  return stages;
}

metrics::MetricsInput metricsInput(const control::CollectorState& state, const talkers::Snapshot* snapshot,
                                   metrics::ProcessInput process) {
  metrics::MetricsInput input;
  input.version = state.version;
  input.at = state.at;
  input.stages = stagesOf(state);
  for (const control::ListenState& listen : state.listening) {
    input.listeners.push_back({Endpoint{listen.address, listen.port}.toString(), listen.datagrams, listen.bytes,
                               listen.kernelDrops, listen.bufferGiven});
  }
  for (const control::ExporterState& exporter : state.exporters) {
    input.exporters.push_back(exporterInput(exporter.exporter));
  }
  input.rejectedDatagrams = state.rejectedDatagrams;
  input.unknownSenderDatagrams = state.unknownSenderDatagrams;
  input.flows = flowInput(state.flows);
  input.talkers = talkerInput(state.talkers, snapshot);
  if (state.ntopng.mode != control::NtopngMode::Off) input.publisher = publisherInput(state.ntopng);
  if (!state.jsonLines.target.empty()) {
    input.jsonLines = {state.jsonLines.lines, state.jsonLines.bytes, state.jsonLines.droppedRecords};
  }
  input.process = std::move(process);
  return input;
}

}  // namespace soho::pipeline
