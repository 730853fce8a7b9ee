#include "core/pipeline/state_builder.h"

#include "core/control/health_facts.h"
#include "core/control/warning_text.h"

#include <gmock/gmock.h>

namespace soho::pipeline {
namespace {

using control::WarningKind;
using namespace std::chrono_literals;

bool hasWarning(const control::CollectorState& state, WarningKind kind) {
  return std::ranges::find(state.warnings, kind, &control::Warning::kind) != state.warnings.end();
}

decoder::Exporter exporterOf(const char* address) {
  decoder::Exporter exporter;
  exporter.key.address = *IpAddress::parse(address);
  exporter.datagrams = 1;
  return exporter;
}

TEST(StateBuilder, aQuietCollectorHasNoWarnings) {
  const auto state = buildState({}, {});
  EXPECT_TRUE(state.warnings.empty());
  EXPECT_EQ(state.ntopng.mode, control::NtopngMode::Off);
}

TEST(StateBuilder, ntopngThatDoesNotListenIsAWarningOnlyWhenItIsWanted) {
  ServiceFacts facts;
  facts.ntopngEndpoint = "tcp://127.0.0.1:5556";
  EXPECT_FALSE(hasWarning(buildState({}, facts), WarningKind::NtopngNotListening));
  facts.ntopngMode = control::NtopngMode::Connect;
  EXPECT_TRUE(hasWarning(buildState({}, facts), WarningKind::NtopngNotListening));
  WorkerReport report;
  report.ntopng.link = control::NtopngLink::Listening;
  EXPECT_FALSE(hasWarning(buildState(report, facts), WarningKind::NtopngNotListening));
}

TEST(StateBuilder, theAdviceForAnNtopngThatDoesNotListenFollowsWhoCallsWhom) {
  ServiceFacts facts;
  facts.ntopngEndpoint = "tcp://*:5556";
  facts.ntopngMode = control::NtopngMode::Connect;
  EXPECT_TRUE(
      control::sentenceOf(buildState({}, facts).warnings.at(0)).contains(QStringLiteral("with a c at the end")));
  facts.ntopngMode = control::NtopngMode::Bind;
  const auto state = buildState({}, facts);
  EXPECT_TRUE(control::sentenceOf(state.warnings.at(0)).contains(QStringLiteral("without a c at the end")));
  EXPECT_TRUE(control::healthFacts(state).ntopng.isBound);
}

TEST(StateBuilder, whatCapsTurnedAwayIsCountedInOnePlace) {
  WorkerReport report;
  report.refusedDatagrams = 1;
  report.receive.counters.truncated = 2;
  report.receive.counters.errors = 3;
  report.senders.counters.unlistedDatagrams = 4;
  report.senders.counters.delayedAnnouncements = 5;
  report.droppedCommands = 6;
  report.flows.forgottenTotals = 7;
  report.talkers.displacedShares = 8;
  report.publisher.mixedConversations = 9;
  report.publisher.cutConversations = 10;
  report.publisher.emptyConversations = 11;
  EXPECT_EQ(buildState(report, {}).limits, (control::LimitCounters{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
}

TEST(StateBuilder, anAddressForNtopngThatIsTakenIsNamedAndNtopngNotBlamed) {
  ServiceFacts facts;
  facts.ntopngMode = control::NtopngMode::Bind;
  WorkerReport report;
  report.ntopng.problem = Error{ErrorCode::PortInUse, "tcp://127.0.0.1:5556", "Address already in use"};
  const auto state = buildState(report, facts);
  EXPECT_FALSE(hasWarning(state, WarningKind::NtopngNotListening));
  ASSERT_TRUE(hasWarning(state, WarningKind::NtopngAddressTaken));
  EXPECT_EQ(state.warnings.front().place, "tcp://127.0.0.1:5556");
}

TEST(StateBuilder, anActiveTimeoutAbove570SecondsMeansThatNtopngSplitsFlows) {
  ServiceFacts facts;
  facts.ntopngMode = control::NtopngMode::Connect;
  WorkerReport report;
  report.activeTimeout = 570s;
  EXPECT_FALSE(hasWarning(buildState(report, facts), WarningKind::NtopngWillSplitFlows));
  report.activeTimeout = 571s;
  EXPECT_TRUE(hasWarning(buildState(report, facts), WarningKind::NtopngWillSplitFlows));
}

TEST(StateBuilder, dataWithoutTemplateIsNamedWithItsExporter) {
  WorkerReport report;
  report.exporters.push_back(exporterOf("192.168.1.1"));
  report.exporters.front().waitingSets = 3;
  const auto state = buildState(report, {});
  ASSERT_TRUE(hasWarning(state, WarningKind::TemplatesMissing));
  EXPECT_EQ(state.warnings.front().place, "192.168.1.1");
  report.exporters.front().records = 1;
  EXPECT_FALSE(hasWarning(buildState(report, {}), WarningKind::TemplatesMissing));
}

TEST(StateBuilder, aClockAMinuteOffIsWorthAWordInBothDirections) {
  for (const Duration skew : {Duration(60s), Duration(-60s)}) {
    WorkerReport report;
    report.exporters.push_back(exporterOf("192.168.1.1"));
    report.exporters.front().clockSkew = skew;
    EXPECT_TRUE(hasWarning(buildState(report, {}), WarningKind::ClockSkew));
  }
}

TEST(StateBuilder, theAgeOfARecordingIsNoClockSkew) {
  WorkerReport report;
  report.exporters.push_back(exporterOf("192.168.1.1"));
  report.exporters.front().clockSkew = -72h;
  report.replay.emplace().isAtFullSpeed = false;
  EXPECT_FALSE(hasWarning(buildState(report, {}), WarningKind::ClockSkew));
  report.replay->isAtFullSpeed = true;
  EXPECT_TRUE(hasWarning(buildState(report, {}), WarningKind::ClockSkew));
}

TEST(StateBuilder, unknownSendersAreOffered) {
  WorkerReport report;
  report.senders.unknown.push_back({*IpAddress::parse("192.168.1.1"), 5, 100, {}, {}});
  const auto state = buildState(report, {});
  ASSERT_EQ(state.unknownSenders.size(), 1U);
  EXPECT_EQ(state.unknownSenders.front().datagrams, 5U);
  EXPECT_TRUE(hasWarning(state, WarningKind::UnknownSenders));
}

TEST(StateBuilder, eachSocketShowsItsOwnCounters) {
  WorkerReport report;
  report.receive.listeners = {{{IpAddress::v4(0), 2055}, {}, {}}, {{IpAddress(), 2055}, {}, {}}};
  report.receive.listeners[1].counters.datagrams = 9;
  const auto state = buildState(report, {});
  ASSERT_EQ(state.listening.size(), 2U);
  EXPECT_EQ(state.listening[0].datagrams, 0U);
  EXPECT_EQ(state.listening[1].datagrams, 9U);
}

TEST(StateBuilder, aReceiveBufferThatTheSystemCutsIsToldWithTheCommandThatMendsIt) {
  WorkerReport report;
  report.receive.buffer = {.askedBytes = 4194304, .givenBytes = 212992};
  const auto state = buildState(report, {});
  ASSERT_TRUE(hasWarning(state, WarningKind::ReceiveBufferSmall));
  const QString sentence = control::sentenceOf(state.warnings.front());
  EXPECT_TRUE(sentence.contains(QStringLiteral("212992 bytes"))) << sentence.toStdString();
  EXPECT_TRUE(sentence.endsWith(QStringLiteral("sysctl -w net.core.rmem_max=4194304"))) << sentence.toStdString();
  report.receive.buffer.givenBytes = 4194304;
  EXPECT_FALSE(hasWarning(buildState(report, {}), WarningKind::ReceiveBufferSmall));
}

TEST(StateBuilder, factsOfAnExporterStandBesideIt) {
  WorkerReport report;
  report.exporters.push_back(exporterOf("192.168.1.1"));
  ServiceFacts facts;
  control::ExporterFacts known;
  known.exporter = *IpAddress::parse("192.168.1.1");
  known.name = "router";
  facts.knownExporters.set(known);
  const auto state = buildState(report, facts);
  ASSERT_TRUE(state.exporters.front().facts);
  EXPECT_EQ(state.exporters.front().facts->name, "router");
}

TEST(StateBuilder, whatCannotBeKeptIsSaid) {
  ServiceFacts facts;
  facts.stateFolderProblem = "No space left on device";
  facts.jsonLines.problem = "No space left on device";
  facts.settingsProblems = {{ErrorCode::FileDamaged, "/state/collector.json", "not JSON"}};
  facts.devicesProblem = Error{ErrorCode::FileDamaged, "/state/devices.json", "not JSON"};
  facts.metricsProblem = {ErrorCode::PortInUse, "127.0.0.1:12055", "held by nginx (pid 4711)"};
  const auto state = buildState({}, facts);
  EXPECT_TRUE(hasWarning(state, WarningKind::StateFolderNotWritable));
  EXPECT_TRUE(hasWarning(state, WarningKind::JsonLinesStopped));
  EXPECT_TRUE(hasWarning(state, WarningKind::SettingsNotUsable));
  EXPECT_TRUE(hasWarning(state, WarningKind::DevicesNotUsable));
  ASSERT_TRUE(hasWarning(state, WarningKind::MetricsNotServed));
  const QString sentence = control::sentenceOf(state.warnings.back());
  EXPECT_TRUE(sentence.contains(QStringLiteral("127.0.0.1:12055: held by nginx (pid 4711)"))) << sentence.toStdString();
}

}  // namespace
}  // namespace soho::pipeline
