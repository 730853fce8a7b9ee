#include "core/pipeline/metrics_input.h"

#include "core/base/endpoint.h"
#include "core/health/health_text.h"

#include <QLocale>

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
  input.sequenceUnit = decoder::wordOf(exporter.sequenceUnit);
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

StageStatus statusOf(health::Light light) {
  switch (light) {
    case health::Light::Running:
      return StageStatus::Running;
    case health::Light::Waiting:
      return StageStatus::Waiting;
    case health::Light::Stopped:
      return StageStatus::Stopped;
    case health::Light::Attention:
      break;
  }
  return StageStatus::Attention;
}

Stage stageOf(const char* name, const health::Finding& finding) {
  return {name, statusOf(health::lightOf(finding)), health::rowOf(finding.condition).name,
          health::sentenceOf(finding, QLocale::c()).toStdString()};
}

std::vector<Stage> stagesOf(const health::Health& health) {
  std::vector<Stage> stages;
  for (std::size_t i = 0; i < health::kNodeCount; ++i) {
    const auto node = static_cast<health::Node>(i);
    if (node != health::Node::You) stages.push_back(stageOf(health::nameOf(node), health.node(node)));
  }
  for (std::size_t i = 0; i < health::kStageCount; ++i) {
    const auto stage = static_cast<health::Stage>(i);
    stages.push_back(stageOf(health::nameOf(stage), health.stage(stage)));
  }
  return stages;
}

std::vector<metrics::LimitInput> limitInputs(const control::LimitCounters& limits) {
  std::vector<metrics::LimitInput> inputs;
  inputs.reserve(std::size(control::kLimitRows));
  for (const control::LimitRow& row : control::kLimitRows) {
    inputs.push_back({row.name, row.meaning, limits.*row.count});
  }
  return inputs;
}

}  // namespace

metrics::MetricsInput metricsInput(const control::CollectorState& state, const health::Health& health,
                                   const talkers::Snapshot* snapshot, metrics::ProcessInput process) {
  metrics::MetricsInput input;
  input.version = state.version;
  input.at = state.at;
  input.stages = stagesOf(health);
  for (const control::ListenState& listen : state.listening) {
    input.listeners.push_back({Endpoint{listen.address, listen.port}.toString(), listen.datagrams, listen.bytes,
                               listen.kernelDrops, listen.bufferGiven});
  }
  for (const control::ExporterState& exporter : state.exporters) {
    input.exporters.push_back(exporterInput(exporter.exporter));
    if (state.replay && state.replay->isShifted()) input.exporters.back().clockSkew.reset();
  }
  input.limits = limitInputs(state.limits);
  input.rejectedDatagrams = state.rejectedDatagrams;
  input.unknownSenderDatagrams = state.unknownSenderDatagrams;
  input.flows = flowInput(state.flows);
  input.talkers = talkerInput(state.talkers, snapshot);
  if (state.ntopng.mode != control::NtopngMode::Off) input.publisher = publisherInput(state.ntopng);
  if (!state.jsonLines.target.empty()) {
    input.jsonLines = {state.jsonLines.lines, state.jsonLines.bytes, state.jsonLines.droppedRecords,
                       state.jsonLines.lostRecords};
  }
  input.process = process;
  return input;
}

}  // namespace soho::pipeline
