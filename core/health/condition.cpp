#include "core/health/condition.h"

#include <algorithm>
#include <array>

namespace soho::health {
namespace {

using enum Condition;
using enum Light;
using enum FixKind;
constexpr std::optional<Node> kNoNode;
constexpr std::optional<Stage> kNoStage;

constexpr std::array<ConditionRow, kConditionCount> kRows{{
    {RouterSends, "router-sends", Node::Router, Stage::Packet, Running, None},
    {RouterUnknown, "router-unknown", Node::Router, kNoStage, Stopped, None},
    {NoRouterYet, "no-router-yet", Node::Router, Stage::Packet, Waiting, OpenRouterSetup},
    {RouterAwaited, "router-awaited", Node::Router, Stage::Packet, Waiting, OpenRouter},
    {ExporterNotAllowed, "exporter-not-allowed", Node::Router, Stage::Packet, Attention, AllowExporter},
    {RouterSilent, "router-silent", Node::Router, Stage::Packet, Attention, OpenRouter},
    {RouterAway, "router-away", Node::Router, Stage::Packet, Stopped, None},
    {RecordingEnded, "recording-ended", Node::Router, Stage::Packet, Stopped, None},
    {TemplateAwaited, "template-awaited", Node::Router, Stage::Template, Waiting, None},
    {TemplateMissing, "template-missing", Node::Router, Stage::Template, Attention, OpenRouter},
    {RecordsUnreadable, "records-unreadable", Node::Router, Stage::Record, Attention, OpenRouter},
    {LostOnTheWay, "lost-on-the-way", Node::Router, Stage::Packet, Attention, OpenRouter},
    {CollectorRuns, "collector-runs", Node::Collector, kNoStage, Running, None},
    {CollectorStarts, "collector-starts", Node::Collector, Stage::Packet, Waiting, None},
    {CollectorStopped, "collector-stopped", Node::Collector, Stage::Packet, Stopped, StartCollector},
    {ServiceStopped, "service-stopped", Node::Collector, Stage::Packet, Stopped, StartCollector},
    {CollectorNotAnswering, "collector-not-answering", Node::Collector, Stage::Packet, Attention, StartCollector},
    {CollectorForbidden, "collector-forbidden", Node::Collector, Stage::Packet, Attention, StartCollector},
    {CollectorOtherVersion, "collector-other-version", Node::Collector, Stage::Packet, Attention, StartCollector},
    {PortTaken, "port-taken", Node::Collector, Stage::Packet, Attention, StartCollector},
    {PortNeedsPrivilege, "port-needs-privilege", Node::Collector, Stage::Packet, Attention, StartCollector},
    {CollectorCannotStart, "collector-cannot-start", Node::Collector, Stage::Packet, Attention, StartCollector},
    {LostHere, "lost-here", Node::Collector, Stage::Packet, Attention, OpenSettings},
    {NothingKept, "nothing-kept", Node::Collector, kNoStage, Attention, FreeDisk},
    {LinesStopped, "lines-stopped", Node::Collector, kNoStage, Attention, FreeDisk},
    {NtopngListens, "ntopng-listens", Node::Ntopng, Stage::Published, Running, None},
    {NtopngUnknown, "ntopng-unknown", Node::Ntopng, Stage::Published, Stopped, None},
    {NtopngOff, "ntopng-off", Node::Ntopng, Stage::Published, Stopped, OpenSettings},
    {NtopngAwaited, "ntopng-awaited", Node::Ntopng, Stage::Published, Waiting, None},
    {NtopngNotRunning, "ntopng-not-running", Node::Ntopng, Stage::Published, Stopped, OpenServices},
    {NtopngNotListening, "ntopng-not-listening", Node::Ntopng, Stage::Published, Attention, OpenServices},
    {NtopngAddressTaken, "ntopng-address-taken", Node::Ntopng, Stage::Published, Attention, OpenSettings},
    {NtopngTooSlow, "ntopng-too-slow", Node::Ntopng, Stage::Published, Attention, OpenServices},
    {NtopngSplitsFlows, "ntopng-splits-flows", Node::Ntopng, kNoStage, Attention, OpenRouter},
    {NtopngCounts, "ntopng-counts", kNoNode, Stage::Counted, Running, None},
    {NtopngNotAsked, "ntopng-not-asked", kNoNode, Stage::Counted, Stopped, None},
    {NtopngCountsNothing, "ntopng-counts-nothing", Node::Ntopng, Stage::Counted, Attention, OpenServices},
    {TemplatesKnown, "templates-known", kNoNode, Stage::Template, Running, None},
    {RecordsRead, "records-read", kNoNode, Stage::Record, Running, None},
    {NothingComes, "nothing-comes", kNoNode, kNoStage, Waiting, None},
    {TalkersShown, "talkers-shown", Node::You, kNoStage, Running, None},
    {NoTalkersYet, "no-talkers-yet", Node::You, kNoStage, Waiting, None},
    {PictureIsOld, "picture-is-old", Node::You, kNoStage, Stopped, None},
}};

constexpr bool areRowsInOrder() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (static_cast<std::size_t>(kRows[i].condition) != i) return false;
  }
  return true;
}
static_assert(areRowsInOrder(), "one row per Condition, in its order");

}  // namespace

const ConditionRow& rowOf(Condition condition) {
  return kRows[std::min(static_cast<std::size_t>(condition), kRows.size() - 1)];
}

const char* nameOf(Node node) {
  constexpr std::array<const char*, kNodeCount> kNames{"router", "collector", "ntopng", "you"};
  return kNames.at(static_cast<std::size_t>(node));
}

const char* nameOf(Stage stage) {
  constexpr std::array<const char*, kStageCount> kNames{"packet", "template", "record", "published", "counted"};
  return kNames.at(static_cast<std::size_t>(stage));
}

}  // namespace soho::health
