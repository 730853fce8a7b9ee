#include "core/control/health_facts.h"

#include <algorithm>
#include <tuple>

namespace soho::control {
namespace {

/// Of either family: IpPrefix cuts it to what the address has.
constexpr unsigned kWholeAddress = 128;
/// An unknown sender that has stopped sending asks for nothing.
constexpr std::chrono::minutes kSenderIsCurrent{10};
/// Forged sources come by the hundred.
constexpr std::size_t kMostOffered = 5;

health::ExporterFacts exporterFacts(const ExporterState& state) {
  const decoder::Exporter& exporter = state.exporter;
  health::ExporterFacts facts;
  facts.address = exporter.key.address;
  facts.domain = exporter.key.domain;
  if (state.facts) facts.name = state.facts->name;
  facts.firstSeen = exporter.firstSeen;
  facts.lastSeen = exporter.lastSeen;
  facts.datagrams = exporter.datagrams;
  facts.records = exporter.records;
  facts.waitingSets = exporter.waitingSets;
  facts.untemplated = exporter.errors.unknownTemplate;
  facts.unreadable = exporter.errors.sum() - exporter.errors.unknownTemplate;
  facts.lost = exporter.lostUnits.value_or(0);
  for (const decoder::TemplateSummary& summary : exporter.templates) {
    if (summary.isOptions) continue;
    ++facts.templates;
    facts.templateTime = std::max(facts.templateTime.value_or(Time{}), summary.learnedAt);
  }
  return facts;
}

health::NtopngLink linkOf(const NtopngState& ntopng) {
  if (ntopng.mode == NtopngMode::Off) return health::NtopngLink::Off;
  switch (ntopng.link) {
    case NtopngLink::Unknown:
      return health::NtopngLink::Unknown;
    case NtopngLink::NotConnected:
      return health::NtopngLink::NotConnected;
    case NtopngLink::ConnectedNotListening:
      return health::NtopngLink::NotListening;
    case NtopngLink::Listening:
      return health::NtopngLink::Listening;
  }
  return health::NtopngLink::Unknown;
}

std::optional<health::Obstacle> problemOf(const CollectorState& state, WarningKind kind) {
  const auto warning = std::ranges::find(state.warnings, kind, &Warning::kind);
  if (warning == state.warnings.end()) return std::nullopt;
  return health::Obstacle{warning->place, warning->detail};
}

health::NtopngFacts ntopngFacts(const CollectorState& state) {
  health::NtopngFacts facts;
  facts.link = linkOf(state.ntopng);
  facts.linkSince = state.ntopng.linkSince;
  facts.isBound = state.ntopng.mode == NtopngMode::Bind;
  facts.endpoint = state.ntopng.endpoint;
  facts.problem = problemOf(state, WarningKind::NtopngAddressTaken);
  const NtopngCounters& counters = state.ntopng.counters;
  facts.published = counters.records;
  facts.lost = counters.lostRecords;
  const auto splits = std::ranges::find(state.warnings, WarningKind::NtopngWillSplitFlows, &Warning::kind);
  if (splits != state.warnings.end()) facts.splitsAfter = state.ntopng.activeTimeout;
  return facts;
}

}  // namespace

std::vector<IpAddress> expectedExporters(const CollectorState& state) {
  const auto isHeard = [&](const IpAddress& address) {
    return std::ranges::any_of(state.exporters, [&](const ExporterState& known) {
      return known.exporter.key.address == address && known.exporter.isHeard();
    });
  };
  std::vector<IpAddress> expected;
  const auto expect = [&](const IpAddress& address) {
    if (!isHeard(address) && std::ranges::find(expected, address) == expected.end()) expected.push_back(address);
  };
  for (const IpPrefix& allowed : state.allowedExporters) {
    if (allowed == IpPrefix(allowed.network(), kWholeAddress)) expect(allowed.network());
    for (const ExporterState& known : state.exporters) {
      if (allowed.contains(known.exporter.key.address)) expect(known.exporter.key.address);
    }
  }
  return expected;
}

std::vector<UnknownSender> offeredSenders(const CollectorState& state) {
  std::vector<UnknownSender> offered = state.unknownSenders;
  std::erase_if(offered, [&](const UnknownSender& sender) { return state.at - sender.lastSeen > kSenderIsCurrent; });
  std::ranges::sort(offered, {},
                    [](const UnknownSender& sender) { return std::tuple(sender.firstSeen, sender.address); });
  if (offered.size() > kMostOffered) offered.resize(kMostOffered);
  return offered;
}

health::CollectorFacts healthFacts(const CollectorState& state) {
  health::CollectorFacts facts;
  facts.processId = state.processId;
  facts.startedAt = state.startedAt;
  facts.awakeSince = state.awakeSince;
  facts.at = state.at;
  facts.isReplay = state.replay.has_value();
  facts.isReplayFinished = state.replay && state.replay->isFinished;
  for (const ExporterState& exporter : state.exporters) {
    if (exporter.exporter.isHeard()) facts.exporters.push_back(exporterFacts(exporter));
  }
  for (const UnknownSender& sender : offeredSenders(state)) {
    facts.unknownSenders.push_back({sender.address, sender.lastSeen});
  }
  facts.expected = expectedExporters(state);
  facts.expectedSince = std::max(state.startedAt, state.allowedSince);
  for (const ExporterState& exporter : state.exporters) facts.datagrams += exporter.exporter.datagrams;
  for (const ListenState& listen : state.listening) facts.kernelDrops += listen.kernelDrops;
  facts.records = state.flows.records;
  facts.activeConversations = state.activeConversations;
  facts.stateProblem = problemOf(state, WarningKind::StateFolderNotWritable);
  facts.linesProblem = problemOf(state, WarningKind::JsonLinesStopped);
  facts.ntopng = ntopngFacts(state);
  return facts;
}

health::Facts connectedFacts(const CollectorState& state) {
  health::Facts facts;
  facts.now = state.at;
  facts.connection = health::Connection::Connected;
  facts.collector = healthFacts(state);
  return facts;
}

}  // namespace soho::control
