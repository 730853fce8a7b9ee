// Layouts of the collector's state and of what it holds of other modules; included by the codec's files only.
#pragma once

#include "core/control/cbor_layout.h"
#include "core/control/collector_state.h"
#include "core/control/session_layouts.h"
#include "core/control/setting_layouts.h"

namespace soho::control {

template <>
struct LastOf<decoder::Protocol> {
  static constexpr decoder::Protocol kValue = decoder::Protocol::SFlow;
};
template <>
struct LastOf<decoder::SequenceUnit> {
  static constexpr decoder::SequenceUnit kValue = decoder::SequenceUnit::TwoRecords;
};
template <>
struct LastOf<NtopngMode> {
  static constexpr NtopngMode kValue = NtopngMode::Bind;
};
template <>
struct LastOf<NtopngLink> {
  static constexpr NtopngLink kValue = NtopngLink::Listening;
};
template <>
struct LastOf<WarningKind> {
  static constexpr WarningKind kValue = WarningKind::NtopngAddressTaken;
};

template <>
inline constexpr auto kLayout<decoder::ExporterKey> =
    namedLayout(field("address", &decoder::ExporterKey::address), field("domain", &decoder::ExporterKey::domain));
template <>
inline constexpr auto kLayout<decoder::DecodeErrors> =
    namedLayout(field("truncated", &decoder::DecodeErrors::truncated),
                field("malformed-template", &decoder::DecodeErrors::malformedTemplate),
                field("malformed-set", &decoder::DecodeErrors::malformedSet),
                field("unknown-template", &decoder::DecodeErrors::unknownTemplate),
                field("over-limit", &decoder::DecodeErrors::overLimit));
template <>
inline constexpr auto kLayout<decoder::TemplateSummary> = namedLayout(
    field("id", &decoder::TemplateSummary::id), field("port", &decoder::TemplateSummary::sourcePort),
    field("options", &decoder::TemplateSummary::isOptions), field("from-disk", &decoder::TemplateSummary::isFromDisk),
    field("fields", &decoder::TemplateSummary::fieldCount),
    field("record-length", &decoder::TemplateSummary::recordLength),
    field("learned-at", &decoder::TemplateSummary::learnedAt));
template <>
inline constexpr auto kLayout<decoder::Exporter> = namedLayout(
    field("key", &decoder::Exporter::key), field("index", &decoder::Exporter::index),
    field("protocol", &decoder::Exporter::protocol), field("first-seen", &decoder::Exporter::firstSeen),
    field("last-seen", &decoder::Exporter::lastSeen), field("datagrams", &decoder::Exporter::datagrams),
    field("bytes", &decoder::Exporter::bytes), field("records", &decoder::Exporter::records),
    field("option-records", &decoder::Exporter::optionRecords), field("waiting-sets", &decoder::Exporter::waitingSets),
    field("unknown-elements", &decoder::Exporter::unknownElements), field("errors", &decoder::Exporter::errors),
    field("sequence-unit", &decoder::Exporter::sequenceUnit), field("lost-units", &decoder::Exporter::lostUnits),
    field("restarts", &decoder::Exporter::restarts), field("clock-skew", &decoder::Exporter::clockSkew),
    field("sampling", &decoder::Exporter::samplingInterval), field("longest-record", &decoder::Exporter::longestRecord),
    field("interface-name", &decoder::Exporter::interfaceName), field("templates", &decoder::Exporter::templates));
template <>
inline constexpr auto kLayout<flows::FlowCounters> = namedLayout(
    field("records", &flows::FlowCounters::records), field("conversations", &flows::FlowCounters::conversations),
    field("merged-halves", &flows::FlowCounters::mergedHalves),
    field("muted-conversations", &flows::FlowCounters::mutedConversations),
    field("accepted-bytes", &flows::FlowCounters::acceptedBytes),
    field("accepted-packets", &flows::FlowCounters::acceptedPackets),
    field("muted-bytes", &flows::FlowCounters::mutedBytes), field("muted-packets", &flows::FlowCounters::mutedPackets),
    field("empty-records", &flows::FlowCounters::emptyRecords));
template <>
inline constexpr auto kLayout<talkers::TalkerCounters> = namedLayout(
    field("conversations", &talkers::TalkerCounters::conversations), field("bytes", &talkers::TalkerCounters::bytes),
    field("packets", &talkers::TalkerCounters::packets), field("muted-bytes", &talkers::TalkerCounters::mutedBytes),
    field("muted-packets", &talkers::TalkerCounters::mutedPackets),
    field("evicted-conversations", &talkers::TalkerCounters::evictedConversations),
    field("evicted-bytes", &talkers::TalkerCounters::evictedBytes));
template <>
inline constexpr auto kLayout<LimitCounters> = namedLayout(
    field("refused-datagrams", &LimitCounters::refusedDatagrams), field("cut-datagrams", &LimitCounters::cutDatagrams),
    field("failed-receives", &LimitCounters::failedReceives),
    field("unlisted-datagrams", &LimitCounters::unlistedDatagrams),
    field("delayed-announcements", &LimitCounters::delayedAnnouncements),
    field("dropped-commands", &LimitCounters::droppedCommands),
    field("forgotten-totals", &LimitCounters::forgottenTotals),
    field("displaced-shares", &LimitCounters::displacedShares),
    field("mixed-conversations", &LimitCounters::mixedConversations),
    field("cut-conversations", &LimitCounters::cutConversations),
    field("empty-conversations", &LimitCounters::emptyConversations));
template <>
inline constexpr auto kLayout<NtopngCounters> = namedLayout(
    field("messages", &NtopngCounters::messages), field("events", &NtopngCounters::events),
    field("records", &NtopngCounters::records), field("conversations", &NtopngCounters::conversations),
    field("would-block", &NtopngCounters::wouldBlock), field("failed", &NtopngCounters::failed),
    field("lost-records", &NtopngCounters::lostRecords), field("unheard-records", &NtopngCounters::unheardRecords));

template <>
inline constexpr auto kLayout<ListenState> =
    namedLayout(field("address", &ListenState::address), field("port", &ListenState::port),
                field("buffer-asked", &ListenState::bufferAsked), field("buffer-given", &ListenState::bufferGiven),
                field("datagrams", &ListenState::datagrams), field("bytes", &ListenState::bytes),
                field("kernel-drops", &ListenState::kernelDrops));
template <>
inline constexpr auto kLayout<ExporterState> =
    namedLayout(field("exporter", &ExporterState::exporter), field("facts", &ExporterState::facts));
template <>
inline constexpr auto kLayout<UnknownSender> =
    namedLayout(field("address", &UnknownSender::address), field("datagrams", &UnknownSender::datagrams),
                field("first-seen", &UnknownSender::firstSeen), field("last-seen", &UnknownSender::lastSeen));
template <>
inline constexpr auto kLayout<NtopngState> = namedLayout(
    field("mode", &NtopngState::mode), field("endpoint", &NtopngState::endpoint), field("link", &NtopngState::link),
    field("link-since", &NtopngState::linkSince), field("source-id", &NtopngState::sourceId),
    field("active-timeout", &NtopngState::activeTimeout), field("counters", &NtopngState::counters));
template <>
inline constexpr auto kLayout<JsonLinesState> =
    namedLayout(field("target", &JsonLinesState::target), field("lines", &JsonLinesState::lines),
                field("bytes", &JsonLinesState::bytes), field("dropped-records", &JsonLinesState::droppedRecords),
                field("lost-records", &JsonLinesState::lostRecords), field("problem", &JsonLinesState::problem));
template <>
inline constexpr auto kLayout<ReplayState> =
    namedLayout(field("file", &ReplayState::file), field("full-speed", &ReplayState::isAtFullSpeed),
                field("finished", &ReplayState::isFinished), field("bytes-read", &ReplayState::bytesRead),
                field("bytes-total", &ReplayState::bytesTotal), field("packets", &ReplayState::packets),
                field("datagrams", &ReplayState::datagrams), field("capture-time", &ReplayState::captureTime));
template <>
inline constexpr auto kLayout<Warning> =
    namedLayout(field("kind", &Warning::kind), field("place", &Warning::place), field("detail", &Warning::detail));
template <>
inline constexpr auto kLayout<CollectorState> = namedLayout(
    field("version", &CollectorState::version), field("pid", &CollectorState::processId),
    field("started-at", &CollectorState::startedAt), field("awake-since", &CollectorState::awakeSince),
    field("at", &CollectorState::at), field("state-folder", &CollectorState::stateFolder),
    field("listening", &CollectorState::listening), field("exporters", &CollectorState::exporters),
    field("allowed", &CollectorState::allowedExporters), field("allowed-since", &CollectorState::allowedSince),
    field("unknown-senders", &CollectorState::unknownSenders),
    field("unknown-sender-datagrams", &CollectorState::unknownSenderDatagrams),
    field("rejected-datagrams", &CollectorState::rejectedDatagrams), field("limits", &CollectorState::limits),
    field("flows", &CollectorState::flows), field("duplicates", &CollectorState::duplicates),
    field("local-prefixes", &CollectorState::localPrefixes), field("talkers", &CollectorState::talkers),
    field("active-conversations", &CollectorState::activeConversations),
    field("snapshot-revision", &CollectorState::snapshotRevision), field("ntopng", &CollectorState::ntopng),
    field("json-lines", &CollectorState::jsonLines), field("settings", &CollectorState::settings),
    field("replay", &CollectorState::replay), field("warnings", &CollectorState::warnings));
template <>
inline constexpr auto kLayout<StateQuery> = namedLayout();

}  // namespace soho::control
