#include "app/ctl/status_json.h"

#include "app/ctl/json_values.h"
#include "app/ctl/muting.h"
#include "app/ctl/status_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

using control::CollectorState;

QString linkName(control::NtopngLink link) {
  switch (link) {
    case control::NtopngLink::Unknown:
      return u"unknown"_s;
    case control::NtopngLink::NotConnected:
      return u"not-connected"_s;
    case control::NtopngLink::ConnectedNotListening:
      return u"connected"_s;
    case control::NtopngLink::Listening:
      return u"listening"_s;
  }
  return {};
}

QString modeName(control::NtopngMode mode) {
  switch (mode) {
    case control::NtopngMode::Off:
      return u"off"_s;
    case control::NtopngMode::Connect:
      return u"connect"_s;
    case control::NtopngMode::Bind:
      return u"bind"_s;
  }
  return {};
}

QString originName(settings::Origin origin) {
  switch (origin) {
    case settings::Origin::Default:
      return u"default"_s;
    case settings::Origin::Stored:
      return u"stored"_s;
    case settings::Origin::ConfigFile:
      return u"config-file"_s;
    case settings::Origin::CommandLine:
      return u"command-line"_s;
  }
  return {};
}

QString warningName(control::WarningKind kind) {
  switch (kind) {
    case control::WarningKind::NtopngWillSplitFlows:
      return u"ntopng-will-split-flows"_s;
    case control::WarningKind::NtopngNotListening:
      return u"ntopng-not-listening"_s;
    case control::WarningKind::ReceiveBufferSmall:
      return u"receive-buffer-small"_s;
    case control::WarningKind::KernelDrops:
      return u"kernel-drops"_s;
    case control::WarningKind::UnknownSenders:
      return u"unknown-senders"_s;
    case control::WarningKind::TemplatesMissing:
      return u"templates-missing"_s;
    case control::WarningKind::ClockSkew:
      return u"clock-skew"_s;
    case control::WarningKind::JsonLinesStopped:
      return u"json-lines-stopped"_s;
    case control::WarningKind::StateFolderNotWritable:
      return u"state-folder-not-writable"_s;
    case control::WarningKind::NtopngAddressTaken:
      return u"ntopng-address-taken"_s;
    case control::WarningKind::SettingsNotUsable:
      return u"settings-not-usable"_s;
    case control::WarningKind::DevicesNotUsable:
      return u"devices-not-usable"_s;
    case control::WarningKind::MetricsNotServed:
      return u"metrics-not-served"_s;
  }
  return {};
}

template <class Range, class Function>
QJsonArray listOf(const Range& range, Function jsonOfOne) {
  QJsonArray list;
  for (const auto& element : range) list.append(jsonOfOne(element));
  return list;
}

QJsonObject listenJson(const control::ListenState& listen) {
  return {{u"address"_s, textOf(listen.address)},
          {u"port"_s, listen.port},
          {u"buffer_asked"_s, numberOf(listen.bufferAsked)},
          {u"buffer_given"_s, numberOf(listen.bufferGiven)},
          {u"datagrams"_s, numberOf(listen.datagrams)},
          {u"bytes"_s, numberOf(listen.bytes)},
          {u"kernel_drops"_s, numberOf(listen.kernelDrops)}};
}

QJsonObject errorsJson(const decoder::DecodeErrors& errors) {
  return {{u"total"_s, numberOf(errors.sum())},
          {u"truncated"_s, numberOf(errors.truncated)},
          {u"malformed_template"_s, numberOf(errors.malformedTemplate)},
          {u"malformed_set"_s, numberOf(errors.malformedSet)},
          {u"unknown_template"_s, numberOf(errors.unknownTemplate)},
          {u"over_limit"_s, numberOf(errors.overLimit)}};
}

QJsonObject templateJson(const decoder::TemplateSummary& summary) {
  return {{u"id"_s, summary.id},
          {u"source_port"_s, summary.sourcePort},
          {u"options"_s, summary.isOptions},
          {u"from_disk"_s, summary.isFromDisk},
          {u"fields"_s, summary.fieldCount},
          {u"learned_at"_s, timeOf(summary.learnedAt)}};
}

QJsonObject exporterJson(const control::ExporterState& state, bool isShifted) {
  const decoder::Exporter& exporter = state.exporter;
  QJsonObject json{{u"address"_s, textOf(exporter.key.address)},
                   {u"domain"_s, numberOf(exporter.key.domain)},
                   {u"protocol"_s, textOf(std::string(decoder::wordOf(exporter.protocol)))},
                   {u"first_seen"_s, timeOf(exporter.firstSeen)},
                   {u"last_seen"_s, timeOf(exporter.lastSeen)},
                   {u"datagrams"_s, numberOf(exporter.datagrams)},
                   {u"bytes"_s, numberOf(exporter.bytes)},
                   {u"records"_s, numberOf(exporter.records)},
                   {u"option_records"_s, numberOf(exporter.optionRecords)},
                   {u"waiting_sets"_s, numberOf(exporter.waitingSets)},
                   {u"unknown_elements"_s, numberOf(exporter.unknownElements)},
                   {u"errors"_s, errorsJson(exporter.errors)},
                   {u"sequence_unit"_s, textOf(std::string(decoder::wordOf(exporter.sequenceUnit)))},
                   {u"restarts"_s, numberOf(exporter.restarts)},
                   {u"sampling_interval"_s, numberOf(exporter.samplingInterval)},
                   {u"longest_record_seconds"_s, secondsOf(exporter.longestRecord)},
                   {u"templates"_s, listOf(exporter.templates, templateJson)}};
  if (!isShifted) json.insert(u"clock_skew_seconds"_s, secondsOf(exporter.clockSkew));
  // Absent, not 0, while the unit of the sequence numbers is not known.
  if (exporter.lostUnits) json.insert(u"lost"_s, numberOf(*exporter.lostUnits));
  if (!exporter.interfaceName.empty()) json.insert(u"interface"_s, textOf(exporter.interfaceName));
  if (state.facts) {
    json.insert(u"name"_s, textOf(state.facts->name));
    json.insert(u"version"_s, textOf(state.facts->version));
  }
  return json;
}

QJsonObject limitsJson(const control::LimitCounters& limits) {
  QJsonObject json;
  for (const control::LimitRow& row : control::kLimitRows) {
    json.insert(QLatin1StringView(row.name), numberOf(limits.*row.count));
  }
  return json;
}

QJsonObject flowsJson(const flows::FlowCounters& counters) {
  return {{u"records"_s, numberOf(counters.records)},
          {u"conversations"_s, numberOf(counters.conversations)},
          {u"merged_halves"_s, numberOf(counters.mergedHalves)},
          {u"muted_conversations"_s, numberOf(counters.mutedConversations)},
          {u"accepted_bytes"_s, numberOf(counters.acceptedBytes)},
          {u"accepted_packets"_s, numberOf(counters.acceptedPackets)},
          {u"muted_bytes"_s, numberOf(counters.mutedBytes)},
          {u"muted_packets"_s, numberOf(counters.mutedPackets)},
          {u"empty_records"_s, numberOf(counters.emptyRecords)}};
}

QJsonObject talkersJson(const talkers::TalkerCounters& counters) {
  return {{u"conversations"_s, numberOf(counters.conversations)},
          {u"bytes"_s, numberOf(counters.bytes)},
          {u"packets"_s, numberOf(counters.packets)},
          {u"muted_bytes"_s, numberOf(counters.mutedBytes)},
          {u"evicted_conversations"_s, numberOf(counters.evictedConversations)},
          {u"evicted_bytes"_s, numberOf(counters.evictedBytes)}};
}

QJsonObject ntopngJson(const control::NtopngState& ntopng) {
  return {{u"mode"_s, modeName(ntopng.mode)},
          {u"endpoint"_s, textOf(ntopng.endpoint)},
          {u"link"_s, linkName(ntopng.link)},
          {u"link_since"_s, timeOf(ntopng.linkSince)},
          {u"source_id"_s, numberOf(ntopng.sourceId)},
          {u"active_timeout_seconds"_s, secondsOf(ntopng.activeTimeout)},
          {u"messages"_s, numberOf(ntopng.counters.messages)},
          {u"events"_s, numberOf(ntopng.counters.events)},
          {u"records"_s, numberOf(ntopng.counters.records)},
          {u"conversations"_s, numberOf(ntopng.counters.conversations)},
          {u"would_block"_s, numberOf(ntopng.counters.wouldBlock)},
          {u"failed"_s, numberOf(ntopng.counters.failed)},
          {u"lost_records"_s, numberOf(ntopng.counters.lostRecords)},
          {u"unheard_records"_s, numberOf(ntopng.counters.unheardRecords)}};
}

QJsonObject jsonLinesJson(const control::JsonLinesState& lines) {
  return {{u"target"_s, textOf(lines.target)},
          {u"lines"_s, numberOf(lines.lines)},
          {u"dropped_records"_s, numberOf(lines.droppedRecords)},
          {u"lost_records"_s, numberOf(lines.lostRecords)},
          {u"error"_s, lines.problem ? QJsonValue(textOf(*lines.problem)) : QJsonValue()}};
}

QJsonObject replayJson(const control::ReplayState& replay) {
  return {{u"file"_s, textOf(replay.file)},
          {u"ended"_s, replay.isFinished},
          {u"packets"_s, numberOf(replay.packets)},
          {u"datagrams"_s, numberOf(replay.datagrams)},
          {u"bytes_read"_s, numberOf(replay.bytesRead)},
          {u"bytes_total"_s, numberOf(replay.bytesTotal)},
          {u"capture_time"_s, timeOf(replay.captureTime)}};
}

QJsonObject settingsJson(const std::vector<control::SettingState>& settings) {
  QJsonObject json;
  for (const control::SettingState& setting : settings) {
    json.insert(textOf(setting.name), QJsonObject{{u"value"_s, textOf(setting.value)},
                                                  {u"origin"_s, originName(setting.origin)},
                                                  {u"waiting_for_restart"_s, setting.isWaitingForRestart}});
  }
  return json;
}

QString lightName(health::Light light) {
  switch (light) {
    case health::Light::Running:
      return u"running"_s;
    case health::Light::Waiting:
      return u"waiting"_s;
    case health::Light::Stopped:
      return u"stopped"_s;
    case health::Light::Attention:
      return u"attention"_s;
  }
  return {};
}

QJsonObject findingJson(const health::Finding& finding) {
  return {{u"light"_s, lightName(health::lightOf(finding))},
          {u"condition"_s, QString::fromLatin1(health::rowOf(finding.condition).name)}};
}

/// Keys are the strip's nodes and the panel's stages.
QJsonObject healthJson(const health::Health& health) {
  QJsonObject json;
  for (std::size_t i = 0; i < health::kNodeCount; ++i) {
    const auto node = static_cast<health::Node>(i);
    json.insert(QLatin1StringView(health::nameOf(node)), findingJson(health.node(node)));
  }
  for (std::size_t i = 0; i < health::kStageCount; ++i) {
    const auto stage = static_cast<health::Stage>(i);
    json.insert(QLatin1StringView(health::nameOf(stage)), findingJson(health.stage(stage)));
  }
  return json;
}

}  // namespace

QJsonObject jsonOf(const CollectorState& state) {
  const bool isShifted = state.replay && state.replay->isShifted();
  const auto prefixJson = [](const IpPrefix& prefix) { return QJsonValue(textOf(prefix.toString())); };
  QJsonObject json{{u"version"_s, textOf(state.version)},
                   {u"pid"_s, numberOf(state.processId)},
                   {u"started_at"_s, timeOf(state.startedAt)},
                   {u"at"_s, timeOf(state.at)},
                   {u"state_folder"_s, textOf(state.stateFolder)},
                   {u"listen"_s, listOf(state.listening, listenJson)},
                   {u"exporters"_s,
                    listOf(state.exporters,
                           [=](const control::ExporterState& exporter) { return exporterJson(exporter, isShifted); })},
                   {u"allowed"_s, listOf(state.allowedExporters, prefixJson)},
                   {u"unknown_senders"_s, listOf(state.unknownSenders,
                                                 [](const control::UnknownSender& sender) {
                                                   return QJsonObject{{u"address"_s, textOf(sender.address)},
                                                                      {u"datagrams"_s, numberOf(sender.datagrams)},
                                                                      {u"first_seen"_s, timeOf(sender.firstSeen)},
                                                                      {u"last_seen"_s, timeOf(sender.lastSeen)}};
                                                 })},
                   {u"unknown_sender_datagrams"_s, numberOf(state.unknownSenderDatagrams)},
                   {u"rejected_datagrams"_s, numberOf(state.rejectedDatagrams)},
                   {u"limits"_s, limitsJson(state.limits)},
                   {u"flows"_s, flowsJson(state.flows)},
                   {u"duplicates"_s, listOf(state.duplicates,
                                            [&state](const flows::DuplicatePair& pair) {
                                              return QJsonObject{{u"kept"_s, keptSourceOf(pair, state)},
                                                                 {u"source"_s, mutedSourceOf(pair, state)},
                                                                 {u"kept_exporter"_s, numberOf(pair.keptExporter)},
                                                                 {u"kept_port"_s, pair.keptPort},
                                                                 {u"muted_exporter"_s, numberOf(pair.mutedExporter)},
                                                                 {u"muted_port"_s, pair.mutedPort},
                                                                 {u"muted"_s, pair.isMutingOn}};
                                            })},
                   {u"local_networks"_s, listOf(state.localPrefixes, prefixJson)},
                   {u"talkers"_s, talkersJson(state.talkers)},
                   {u"active_conversations"_s, numberOf(state.activeConversations)},
                   {u"health"_s, healthJson(healthOf(state))},
                   {u"ntopng"_s, ntopngJson(state.ntopng)},
                   {u"json_lines"_s, jsonLinesJson(state.jsonLines)},
                   {u"settings"_s, settingsJson(state.settings)},
                   {u"warnings"_s, listOf(state.warnings, [](const control::Warning& warning) {
                      return QJsonObject{{u"warning"_s, warningName(warning.kind)},
                                         {u"place"_s, textOf(warning.place)},
                                         {u"detail"_s, textOf(warning.detail)}};
                    })}};
  if (state.replay) json.insert(u"replay"_s, replayJson(*state.replay));
  return json;
}

}  // namespace soho::ctl
