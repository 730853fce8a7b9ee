#include "core/health/health.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace soho::health {
namespace {

using namespace std::chrono_literals;

/// An exporter silent for longer than this, while others send, was taken out of service: nobody need be told for ever.
constexpr Duration kRetired = 24h;

/// Collects findings; the first of the weightiest wins a node or stage, of routers the one that sent last.
class Findings {
 public:
  void add(Finding finding) { m_all.push_back(std::move(finding)); }

  [[nodiscard]] std::optional<Finding> weightiest(Node node) const {
    return pick([node](const ConditionRow& row) { return row.node == node; });
  }
  [[nodiscard]] std::optional<Finding> weightiest(Stage stage) const {
    return pick([stage](const ConditionRow& row) { return row.stage == stage; });
  }
  [[nodiscard]] std::vector<Finding> troubles() const {
    std::vector<Finding> troubles;
    std::ranges::copy_if(m_all, std::back_inserter(troubles), [](const Finding& finding) {
      return rowOf(finding.condition).node && lightOf(finding) >= Light::Stopped;
    });
    std::ranges::stable_sort(troubles, std::ranges::greater{}, lightOf);
    return troubles;
  }

 private:
  template <class Predicate>
  [[nodiscard]] std::optional<Finding> pick(Predicate belongs) const {
    std::optional<Finding> found;
    for (const Finding& finding : m_all) {
      if (belongs(rowOf(finding.condition)) && (!found || outweighs(finding, *found))) found = finding;
    }
    return found;
  }

  static bool outweighs(const Finding& finding, const Finding& other) {
    if (lightOf(finding) != lightOf(other)) return lightOf(finding) > lightOf(other);
    // Its age is the number the strip shows.
    return isOfExporter(finding) && isOfExporter(other) && finding.age < other.age;
  }
  static bool isOfExporter(const Finding& finding) {
    return rowOf(finding.condition).node == Node::Router && finding.condition != Condition::ExporterNotAllowed;
  }

  std::vector<Finding> m_all;
};

Condition conditionOfFailure(const std::optional<Error>& failure) {
  if (!failure) return Condition::CollectorCannotStart;
  if (failure->code == ErrorCode::PortInUse) return Condition::PortTaken;
  if (failure->code == ErrorCode::PortNeedsPrivilege) return Condition::PortNeedsPrivilege;
  return Condition::CollectorCannotStart;
}

Finding collectorFinding(const Facts& facts) {
  switch (facts.connection) {
    case Connection::Starting:
      return {Condition::CollectorStarts, {}, {}, 0, {}};
    case Connection::Connected:
      return {Condition::CollectorRuns, {}, {}, facts.collector ? facts.collector->records : 0, {}};
    case Connection::NotAnswering:
      return {
          Condition::CollectorNotAnswering, {}, {}, 0, facts.collector ? facts.now - facts.collector->at : Duration{}};
    case Connection::NotRunning:
      return {Condition::CollectorStopped, {}, {}, 0, {}};
    case Connection::ServiceDown:
      return {Condition::ServiceStopped, {}, {}, 0, {}};
    case Connection::NotAllowed:
      return {Condition::CollectorForbidden, {}, {}, 0, {}};
    case Connection::OtherVersion:
      return {Condition::CollectorOtherVersion, {}, {}, 0, {}};
    case Connection::CannotStart:
      break;
  }
  Finding finding{conditionOfFailure(facts.startFailure), {}, {}, 0, {}};
  if (facts.startFailure) {
    finding.place = facts.startFailure->place;
    finding.detail = facts.startFailure->detail;
  }
  return finding;
}

Finding exporterFinding(const ExporterFacts& exporter, const Recent::Exporter& recent, const Facts& facts,
                        const Patience& patience) {
  const CollectorFacts& collector = *facts.collector;
  Finding finding{Condition::RouterSends, exporter.address.toString(), exporter.name, 0,
                  std::max(collector.at - exporter.lastSeen, Duration{})};
  const Duration silence = collector.at - std::max(exporter.lastSeen, collector.awakeSince);
  if (silence > patience.silence && !collector.isReplay) {
    finding.condition = facts.isAway ? Condition::RouterAway : Condition::RouterSilent;
  } else if (exporter.records == 0 && (exporter.waitingSets > 0 || exporter.untemplated > 0)) {
    finding.age = collector.at - std::max(exporter.firstSeen, collector.startedAt);
    finding.condition = finding.age > patience.noTemplate ? Condition::TemplateMissing : Condition::TemplateAwaited;
    finding.count = exporter.waitingSets;
  } else if (recent.unreadable > 0) {
    finding.condition = Condition::RecordsUnreadable;
    finding.count = recent.unreadable;
  } else if (recent.lost > 0) {
    finding.condition = Condition::LostOnTheWay;
    finding.count = recent.lost;
  }
  return finding;
}

/// Nobody has sent anything since the collector's start. Where one does, others that are allowed may be retired.
Finding absentRouterFinding(const Facts& facts, const Patience& patience) {
  const CollectorFacts& collector = *facts.collector;
  if (facts.isAway) return {Condition::RouterAway, {}, {}, 0, {}};
  if (collector.expected.empty() || collector.isReplay) return {Condition::NoRouterYet, {}, {}, 0, {}};
  const Duration silence = collector.at - std::max(collector.expectedSince, collector.awakeSince);
  const Condition condition = silence > patience.silence ? Condition::RouterSilent : Condition::RouterAwaited;
  return {condition, collector.expected.front().toString(), {}, 0, std::max(silence, Duration{}), false};
}

void judgeRouters(const Facts& facts, const Recent& recent, const Patience& patience, Findings& findings,
                  std::vector<Finding>& exporters) {
  const CollectorFacts& collector = *facts.collector;
  for (const SenderFacts& sender : collector.unknownSenders) {
    const Duration age = std::max(collector.at - sender.lastSeen, Duration{});
    findings.add({Condition::ExporterNotAllowed, sender.address.toString(), {}, 0, age});
  }
  for (std::size_t i = 0; i < collector.exporters.size(); ++i) {
    const Recent::Exporter lately = i < recent.exporters.size() ? recent.exporters[i] : Recent::Exporter{};
    exporters.push_back(exporterFinding(collector.exporters[i], lately, facts, patience));
  }
  const auto sends = [](const Finding& finding) { return finding.condition == Condition::RouterSends; };
  // By address, which stays: a button must not become another router's while ages change.
  std::vector<Finding> ordered = exporters;
  std::ranges::stable_sort(ordered, {}, &Finding::place);
  const bool doesOneSend = std::ranges::any_of(ordered, sends);
  for (const Finding& finding : ordered) {
    if (doesOneSend && finding.condition == Condition::RouterSilent && finding.age > kRetired) continue;
    findings.add(finding);
  }
  if (collector.isReplayFinished) findings.add({Condition::RecordingEnded, {}, {}, 0, {}});
  if (exporters.empty()) findings.add(absentRouterFinding(facts, patience));
}

void judgeCollector(const CollectorFacts& collector, const Recent& recent, Findings& findings) {
  if (collector.stateProblem) {
    findings.add({Condition::NothingKept, collector.stateProblem->place, collector.stateProblem->detail, 0, {}});
  }
  if (recent.kernelDrops > 0) findings.add({Condition::LostHere, {}, {}, recent.kernelDrops, {}});
  if (collector.linesProblem) {
    findings.add({Condition::LinesStopped, collector.linesProblem->place, collector.linesProblem->detail, 0, {}});
  }
}

Condition conditionOfLink(NtopngLink link, bool isPatient) {
  switch (link) {
    case NtopngLink::Off:
      return Condition::NtopngOff;
    case NtopngLink::Listening:
      return Condition::NtopngListens;
    case NtopngLink::NotListening:
      return isPatient ? Condition::NtopngAwaited : Condition::NtopngNotListening;
    case NtopngLink::Unknown:
    case NtopngLink::NotConnected:
      break;
  }
  return isPatient ? Condition::NtopngAwaited : Condition::NtopngNotRunning;
}

bool hasDatagramsSince(const CollectorFacts& collector, Time time) {
  return std::ranges::any_of(collector.exporters,
                             [&](const ExporterFacts& exporter) { return exporter.lastSeen > time; });
}

void judgeNtopng(const CollectorFacts& collector, const Recent& recent, const Patience& patience, Findings& findings) {
  const NtopngFacts& ntopng = collector.ntopng;
  if (ntopng.problem && ntopng.link != NtopngLink::Off) {
    return findings.add({Condition::NtopngAddressTaken, ntopng.problem->place, ntopng.problem->detail, 0, {}});
  }
  const Duration since = collector.at - std::max(ntopng.linkSince, collector.startedAt);
  const Condition link = conditionOfLink(ntopng.link, since <= patience.noNtopng);
  findings.add({link, ntopng.endpoint, ntopng.isBound ? "bind" : "", recent.ntopngLost, {}});
  if (link != Condition::NtopngListens) return;
  if (recent.ntopngLost > 0) findings.add({Condition::NtopngTooSlow, ntopng.endpoint, {}, recent.ntopngLost, {}});
  if (ntopng.splitsAfter) findings.add({Condition::NtopngSplitsFlows, {}, {}, 0, *ntopng.splitsAfter});
  if (!ntopng.counted) {
    findings.add({Condition::NtopngNotAsked, {}, {}, 0, {}});
  } else if (*ntopng.counted == 0 && ntopng.published > 0 && since > patience.noNtopng &&
             hasDatagramsSince(collector, ntopng.linkSince)) {
    // ntopng counts anew when it starts; what was sent before says nothing.
    findings.add({Condition::NtopngCountsNothing, ntopng.endpoint, {}, ntopng.published, {}});
  } else {
    findings.add({Condition::NtopngCounts, {}, {}, *ntopng.counted, {}});
  }
}

void judgeContent(const CollectorFacts& collector, Findings& findings) {
  std::uint32_t templates = 0;
  std::optional<Time> newest;
  for (const ExporterFacts& exporter : collector.exporters) {
    templates += exporter.templates;
    if (exporter.templateTime) newest = std::max(newest.value_or(Time{}), *exporter.templateTime);
  }
  if (collector.records > 0) {
    findings.add({Condition::TemplatesKnown, {}, {}, templates, newest ? collector.at - *newest : Duration{}});
    findings.add({Condition::RecordsRead, {}, {}, collector.records, {}});
  }
  const auto shown = collector.activeConversations;
  findings.add({shown > 0 ? Condition::TalkersShown : Condition::NoTalkersYet, {}, {}, shown, {}});
}

}  // namespace

Light lightOf(const Finding& finding) { return rowOf(finding.condition).light; }

Fix fixOf(const Finding& finding) {
  const FixKind kind = rowOf(finding.condition).fix;
  switch (kind) {
    case FixKind::AllowExporter:
    case FixKind::OpenRouter:
    case FixKind::FreeDisk:
      return {kind, finding.place};
    case FixKind::OpenSettings:
      return {kind, finding.condition == Condition::LostHere ? "receive-buffer" : "ntopng"};
    case FixKind::None:
    case FixKind::StartCollector:
    case FixKind::OpenRouterSetup:
    case FixKind::OpenServices:
      break;
  }
  return {kind, {}};
}

Health judge(const Facts& facts, const Recent& recent, const Patience& patience) {
  Findings findings;
  Health health;
  findings.add(collectorFinding(facts));
  if (facts.connection == Connection::Connected && facts.collector) {
    judgeRouters(facts, recent, patience, findings, health.exporters);
    judgeCollector(*facts.collector, recent, findings);
    judgeNtopng(*facts.collector, recent, patience, findings);
    judgeContent(*facts.collector, findings);
    health.perMinute = recent.perMinute;
  } else {
    findings.add({Condition::RouterUnknown, {}, {}, 0, {}});
    findings.add({Condition::NtopngUnknown, {}, {}, 0, {}});
    const Duration age = facts.collector ? std::max(facts.now - facts.collector->at, Duration{}) : Duration{};
    findings.add({facts.collector ? Condition::PictureIsOld : Condition::NoTalkersYet, {}, {}, 0, age});
  }
  for (std::size_t i = 0; i < kNodeCount; ++i) {
    health.nodes[i] =
        findings.weightiest(static_cast<Node>(i)).value_or(Finding{Condition::NothingComes, {}, {}, 0, {}});
  }
  for (std::size_t i = 0; i < kStageCount; ++i) {
    health.stages[i] =
        findings.weightiest(static_cast<Stage>(i)).value_or(Finding{Condition::NothingComes, {}, {}, 0, {}});
  }
  health.troubles = findings.troubles();
  return health;
}

Recent sinceStart(const CollectorFacts& collector) {
  Recent recent;
  for (const ExporterFacts& exporter : collector.exporters) {
    recent.exporters.push_back(
        {exporter.lost, exporter.unreadable + (exporter.records > 0 ? exporter.untemplated : 0)});
  }
  recent.kernelDrops = collector.kernelDrops;
  recent.ntopngLost = collector.ntopng.lost;
  return recent;
}

}  // namespace soho::health
