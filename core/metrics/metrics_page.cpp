#include "core/metrics/metrics_pages.h"
#include "core/metrics/prometheus_families.h"

#include <prometheus/text_serializer.h>

namespace soho::metrics {
namespace {

Labels labelsOf(const ExporterInput& exporter) {
  return {{"exporter", exporter.address.toString()},
          {"domain", std::to_string(exporter.domain)},
          {"protocol", exporter.protocol}};
}

Labels with(Labels labels, const char* name, std::string value) {
  labels.push_back({name, std::move(value)});
  return labels;
}

void addProcess(PrometheusFamilies& families, const MetricsInput& input) {
  families.gauge("build_info", "Always 1; the version is in the label.", 1, {{"version", input.version}});
  families.processGauge("process_start_time_seconds", "Start time of the process since 1970, in seconds.",
                        secondsOf(input.process.startedAt));
  families.processCounter("process_cpu_seconds_total", "User and system CPU time spent, in seconds.",
                          secondsOf(input.process.cpuTime));
  families.processGauge("process_resident_memory_bytes", "Resident memory size in bytes.",
                        static_cast<double>(input.process.residentBytes));
  families.processGauge("process_open_fds", "Number of open file descriptors.",
                        static_cast<double>(input.process.openFiles));
}

void addListener(PrometheusFamilies& families, const ListenerInput& listener) {
  const Labels labels{{"listen", listener.address}};
  families.counter("listener_datagrams", "UDP datagrams received.", listener.datagrams, labels);
  families.counter("listener_bytes", "Bytes of UDP payload received.", listener.bytes, labels);
  families.counter("listener_kernel_drops", "Datagrams the kernel dropped because the receive buffer was full.",
                   listener.kernelDrops, labels);
  families.gauge("listener_receive_buffer_bytes", "Size of the receive buffer the kernel gave.",
                 static_cast<double>(listener.receiveBufferBytes), labels);
}

void addExporterErrors(PrometheusFamilies& families, const ExporterInput& exporter) {
  constexpr const char* kName = "exporter_decode_errors";
  constexpr const char* kHelp = "What could not be decoded, by kind.";
  const Labels labels = labelsOf(exporter);
  families.counter(kName, kHelp, exporter.truncated, with(labels, "kind", "truncated"));
  families.counter(kName, kHelp, exporter.malformedTemplate, with(labels, "kind", "malformed_template"));
  families.counter(kName, kHelp, exporter.malformedSet, with(labels, "kind", "malformed_set"));
  families.counter(kName, kHelp, exporter.unknownTemplate, with(labels, "kind", "unknown_template"));
  families.counter(kName, kHelp, exporter.overLimit, with(labels, "kind", "over_limit"));
}

void addExporter(PrometheusFamilies& families, const ExporterInput& exporter) {
  const Labels labels = labelsOf(exporter);
  families.counter("exporter_datagrams", "Datagrams of an exporter.", exporter.datagrams, labels);
  families.counter("exporter_bytes", "Bytes of UDP payload of an exporter.", exporter.bytes, labels);
  families.counter("exporter_records", "Flow records decoded.", exporter.records, labels);
  families.counter("exporter_option_records", "Option records decoded.", exporter.optionRecords, labels);
  families.gauge("exporter_waiting_sets", "Data sets that are kept at the moment, until their template comes.",
                 static_cast<double>(exporter.waitingSets), labels);
  families.counter("exporter_unknown_elements", "Fields skipped because the element is not known.",
                   exporter.unknownElements, labels);
  families.counter("exporter_restarts", "Times the exporter began its sequence and uptime anew.", exporter.restarts,
                   labels);
  families.gauge("exporter_sequence_unit", "Always 1; what one sequence number counts is in the label.", 1,
                 with(labels, "unit", exporter.sequenceUnit));
  if (exporter.lostUnits) {
    // A datagram that comes late is taken back, so this is no counter.
    families.gauge("exporter_lost_units",
                   "Sequence numbers missing so far; absent while it is unknown what the exporter counts.",
                   static_cast<double>(*exporter.lostUnits), labels);
  }
  addExporterErrors(families, exporter);
  families.gauge("exporter_last_seen_timestamp_seconds", "Time of the last datagram since 1970, in seconds.",
                 secondsOf(exporter.lastSeen), labels);
  if (exporter.clockSkew) {
    families.gauge("exporter_clock_skew_seconds", "The exporter's clock minus ours, in seconds.",
                   secondsOf(*exporter.clockSkew), labels);
  }
  families.gauge("exporter_sampling_interval", "One packet in so many is counted; 0 when nobody said.",
                 exporter.samplingInterval, labels);
  families.gauge("exporter_templates", "Templates known of an exporter.",
                 static_cast<double>(exporter.templates.size()), labels);
}

void addFlows(PrometheusFamilies& families, const MetricsInput& input) {
  families.counter("rejected_datagrams", "Datagrams that are of no known protocol.", input.rejectedDatagrams);
  families.counter("unknown_sender_datagrams", "Datagrams of senders that are not allowed.",
                   input.unknownSenderDatagrams);
  const FlowInput& flows = input.flows;
  families.counter("flow_records", "Flow records taken in.", flows.records);
  families.counter("flow_conversations", "Conversations made of them.", flows.conversations);
  families.counter("flow_merged_halves", "Reply halves merged with their request.", flows.mergedHalves);
  families.counter("flow_empty_records", "Records without bytes and packets.", flows.emptyRecords);
  families.counter("flow_accepted_bytes", "Bytes of all records after sampling correction.", flows.acceptedBytes);
  families.counter("flow_accepted_packets", "Packets of all records after sampling correction.", flows.acceptedPackets);
  families.counter("flow_muted_conversations", "Conversations muted as duplicates.", flows.mutedConversations);
  families.counter("flow_muted_bytes", "Bytes muted as duplicates.", flows.mutedBytes);
  families.counter("flow_muted_packets", "Packets muted as duplicates.", flows.mutedPackets);
}

void addTalkers(PrometheusFamilies& families, const TalkerInput& talkers) {
  families.counter("talker_conversations", "Pieces of conversations counted in the talker tables.",
                   talkers.conversations);
  families.counter("talker_bytes", "Bytes counted in the talker tables.", talkers.bytes);
  families.counter("talker_packets", "Packets counted in the talker tables.", talkers.packets);
  families.counter("talker_evicted_conversations", "Conversations that went into Other to make room.",
                   talkers.evictedConversations);
  families.counter("talker_evicted_bytes", "Bytes of conversations that went into Other.", talkers.evictedBytes);
  constexpr const char* kRows = "talker_rows";
  constexpr const char* kHelp = "Rows in the talker tables.";
  families.gauge(kRows, kHelp, static_cast<double>(talkers.conversationRows), {{"table", "conversations"}});
  families.gauge(kRows, kHelp, static_cast<double>(talkers.deviceRows), {{"table", "devices"}});
  families.gauge(kRows, kHelp, static_cast<double>(talkers.destinationRows), {{"table", "destinations"}});
  families.gauge(kRows, kHelp, static_cast<double>(talkers.serviceRows), {{"table", "services"}});
}

void addPublisher(PrometheusFamilies& families, const PublisherInput& publisher) {
  families.gauge("ntopng_listening", "1 when ntopng has subscribed.", publisher.isListenedTo ? 1 : 0);
  families.counter("ntopng_messages", "Flow messages sent to ntopng.", publisher.messages);
  families.counter("ntopng_events", "Statistics events sent to ntopng.", publisher.events);
  families.counter("ntopng_records", "Records sent to ntopng.", publisher.records);
  families.counter("ntopng_conversations", "Conversations sent to ntopng.", publisher.conversations);
  families.counter("ntopng_refused_messages", "Messages refused because ntopng did not keep up.",
                   publisher.refusedMessages);
  families.counter("ntopng_failed_messages", "Messages that could not be sent.", publisher.failedMessages);
  families.counter("ntopng_unheard_records", "Records sent while ntopng did not listen.", publisher.unheardRecords);
  families.counter("ntopng_lost_records", "Records in refused and failed messages.", publisher.lostRecords);
}

void addJsonLines(PrometheusFamilies& families, const JsonLinesInput& jsonLines) {
  families.counter("json_lines", "JSON lines written.", jsonLines.lines);
  families.counter("json_lines_bytes", "Bytes of JSON lines written.", jsonLines.bytes);
  families.counter("json_lines_dropped_records", "Records not written because the queue was full.",
                   jsonLines.droppedRecords);
  families.counter("json_lines_failed_records", "Records not written because writing failed.", jsonLines.lostRecords);
}

}  // namespace

std::string metricsPage(const MetricsInput& input) {
  PrometheusFamilies families;
  addProcess(families, input);
  for (const ListenerInput& listener : input.listeners) addListener(families, listener);
  for (const ExporterInput& exporter : input.exporters) addExporter(families, exporter);
  for (const LimitInput& limit : input.limits) families.counter(limit.name, limit.meaning, limit.count);
  addFlows(families, input);
  addTalkers(families, input.talkers);
  if (input.publisher) addPublisher(families, *input.publisher);
  if (input.jsonLines) addJsonLines(families, *input.jsonLines);
  return prometheus::TextSerializer().Serialize(families.families());
}

}  // namespace soho::metrics
