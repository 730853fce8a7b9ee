#include "core/health/health.h"

#include "tests/core/health/sample_facts.h"

#include <gmock/gmock.h>

#include <functional>
#include <set>

namespace soho::health {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

ExporterFacts& exporter(Facts& facts) { return facts.collector->exporters.front(); }
NtopngFacts& ntopng(Facts& facts) { return facts.collector->ntopng; }

/// How one condition comes to be: from a household where all works, spoiled.
struct Case {
  Condition condition;
  std::function<void(Facts&, Recent&)> spoil;
};

void connectionIs(Facts& facts, Connection connection) { facts.connection = connection; }
void failedWith(Facts& facts, ErrorCode code) {
  facts.connection = Connection::CannotStart;
  facts.startFailure = Error{code, "0.0.0.0:2055", "nfcapd (pid 12) has it"};
}

const std::vector<Case>& cases() {
  using enum Condition;
  static const std::vector<Case> kCases{
      {RouterSends, [](Facts&, Recent&) {}},
      {RouterUnknown, [](Facts& f, Recent&) { connectionIs(f, Connection::NotRunning); }},
      {NoRouterYet, [](Facts& f, Recent&) { f.collector->exporters.clear(); }},
      {RouterAwaited,
       [](Facts& f, Recent&) {
         f.collector->exporters.clear();
         f.collector->expected = {*IpAddress::parse("192.168.1.1")};
         f.collector->expectedSince = f.now - 1min;
       }},
      {ExporterNotAllowed,
       [](Facts& f, Recent&) {
         f.collector->unknownSenders = {{*IpAddress::parse("192.168.1.7"), f.now - 5s}};
       }},
      {RouterSilent, [](Facts& f, Recent&) { exporter(f).lastSeen = f.now - 6min; }},
      {RouterAway,
       [](Facts& f, Recent&) {
         exporter(f).lastSeen = f.now - 6min;
         f.isAway = true;
       }},
      {RecordingEnded,
       [](Facts& f, Recent&) {
         f.collector->isReplay = f.collector->isReplayFinished = true;
         exporter(f).lastSeen = f.now - 1h;
       }},
      {TemplateAwaited,
       [](Facts& f, Recent&) {
         exporter(f).records = 0;
         exporter(f).waitingSets = 3;
         exporter(f).firstSeen = f.now - 10s;
       }},
      {TemplateMissing,
       [](Facts& f, Recent&) {
         exporter(f).records = 0;
         exporter(f).untemplated = 3;
       }},
      {RecordsUnreadable,
       [](Facts&, Recent& r) {
         r.exporters = {{0, 2}};
       }},
      {LostOnTheWay,
       [](Facts&, Recent& r) {
         r.exporters = {{7, 0}};
       }},
      {CollectorRuns, [](Facts&, Recent&) {}},
      {CollectorStarts, [](Facts& f, Recent&) { connectionIs(f, Connection::Starting); }},
      {CollectorStopped, [](Facts& f, Recent&) { connectionIs(f, Connection::NotRunning); }},
      {ServiceStopped, [](Facts& f, Recent&) { connectionIs(f, Connection::ServiceDown); }},
      {CollectorNotAnswering, [](Facts& f, Recent&) { connectionIs(f, Connection::NotAnswering); }},
      {CollectorForbidden, [](Facts& f, Recent&) { connectionIs(f, Connection::NotAllowed); }},
      {CollectorOtherVersion, [](Facts& f, Recent&) { connectionIs(f, Connection::OtherVersion); }},
      {PortTaken, [](Facts& f, Recent&) { failedWith(f, ErrorCode::PortInUse); }},
      {PortNeedsPrivilege, [](Facts& f, Recent&) { failedWith(f, ErrorCode::PortNeedsPrivilege); }},
      {CollectorCannotStart, [](Facts& f, Recent&) { failedWith(f, ErrorCode::FileMissing); }},
      {LostHere, [](Facts&, Recent& r) { r.kernelDrops = 9; }},
      {NothingKept,
       [](Facts& f, Recent&) {
         f.collector->stateProblem = {"/s", "No space left on device"};
       }},
      {LinesStopped,
       [](Facts& f, Recent&) {
         f.collector->linesProblem = {"/l", "No space left on device"};
       }},
      {NtopngListens, [](Facts&, Recent&) {}},
      {NtopngUnknown, [](Facts& f, Recent&) { connectionIs(f, Connection::Starting); }},
      {NtopngOff, [](Facts& f, Recent&) { ntopng(f).link = NtopngLink::Off; }},
      {NtopngAwaited,
       [](Facts& f, Recent&) {
         ntopng(f).link = NtopngLink::NotConnected;
         f.collector->startedAt = f.now - 5s;
         ntopng(f).linkSince = {};
       }},
      {NtopngNotRunning, [](Facts& f, Recent&) { ntopng(f).link = NtopngLink::NotConnected; }},
      {NtopngNotListening, [](Facts& f, Recent&) { ntopng(f).link = NtopngLink::NotListening; }},
      {NtopngAddressTaken,
       [](Facts& f, Recent&) {
         ntopng(f).link = NtopngLink::NotConnected;
         ntopng(f).problem = Obstacle{"tcp://127.0.0.1:5556", "Address already in use"};
       }},
      {NtopngTooSlow, [](Facts&, Recent& r) { r.ntopngLost = 4; }},
      {NtopngSplitsFlows, [](Facts& f, Recent&) { ntopng(f).splitsAfter = 30min; }},
      {NtopngCounts, [](Facts&, Recent&) {}},
      {NtopngNotAsked, [](Facts& f, Recent&) { ntopng(f).counted.reset(); }},
      {NtopngCountsNothing, [](Facts& f, Recent&) { ntopng(f).counted = 0; }},
      {TemplatesKnown, [](Facts&, Recent&) {}},
      {RecordsRead, [](Facts&, Recent&) {}},
      {NothingComes, [](Facts& f, Recent&) { f.collector->records = 0; }},
      {TalkersShown, [](Facts&, Recent&) {}},
      {NoTalkersYet, [](Facts& f, Recent&) { f.collector->activeConversations = 0; }},
      {PictureIsOld, [](Facts& f, Recent&) { connectionIs(f, Connection::NotRunning); }},
  };
  return kCases;
}

Health judged(const std::function<void(Facts&, Recent&)>& spoil) {
  Facts facts = workingFacts();
  Recent recent;
  spoil(facts, recent);
  return judge(facts, recent);
}

TEST(HealthTest, everyConditionHasACase) {
  std::set<Condition> seen;
  for (const Case& one : cases()) seen.insert(one.condition);
  EXPECT_EQ(seen.size(), kConditionCount);
}

TEST(HealthTest, eachConditionComesFromItsFactsAndGoesWithThem) {
  const Health healthy = judged([](Facts&, Recent&) {});
  for (const Case& one : cases()) {
    const ConditionRow& row = rowOf(one.condition);
    const Health health = judged(one.spoil);
    if (row.node) {
      EXPECT_EQ(health.node(*row.node).condition, one.condition) << row.name;
    } else if (row.stage) {
      EXPECT_EQ(health.stage(*row.stage).condition, one.condition) << row.name;
    }
    // The way back: with the facts of a working household it is gone.
    if (row.light == Light::Running) continue;
    for (const Finding& finding : healthy.nodes) EXPECT_NE(finding.condition, one.condition) << row.name;
    for (const Finding& finding : healthy.stages) EXPECT_NE(finding.condition, one.condition) << row.name;
  }
}

TEST(HealthTest, aStoppedStageIsShownAsSuch) {
  for (const Case& one : cases()) {
    const ConditionRow& row = rowOf(one.condition);
    if (!row.stage) continue;
    EXPECT_EQ(lightOf(judged(one.spoil).stage(*row.stage)), row.light) << row.name;
  }
}

TEST(HealthTest, aWorkingHouseholdIsGreenEverywhere) {
  const Health health = judge(workingFacts(), {});
  for (const Finding& finding : health.nodes) EXPECT_EQ(lightOf(finding), Light::Running);
  for (const Finding& finding : health.stages) EXPECT_EQ(lightOf(finding), Light::Running);
  EXPECT_THAT(health.troubles, IsEmpty());
}

TEST(HealthTest, everyConditionThatNeedsAttentionOffersAFix) {
  for (std::size_t i = 0; i < kConditionCount; ++i) {
    const ConditionRow& row = rowOf(static_cast<Condition>(i));
    EXPECT_TRUE(row.light != Light::Attention || row.fix != FixKind::None) << row.name;
    EXPECT_TRUE(row.light != Light::Running || row.fix == FixKind::None) << row.name;
  }
}

TEST(HealthTest, aFixNamesWhatItIsAbout) {
  EXPECT_EQ(fixOf({Condition::ExporterNotAllowed, "192.168.1.7", {}, 0, {}}),
            (Fix{FixKind::AllowExporter, "192.168.1.7"}));
  EXPECT_EQ(fixOf({Condition::NothingKept, "/s", {}, 0, {}}), (Fix{FixKind::FreeDisk, "/s"}));
  EXPECT_EQ(fixOf({Condition::LostHere, {}, {}, 0, {}}), (Fix{FixKind::OpenSettings, "receive-buffer"}));
  EXPECT_EQ(fixOf({Condition::NtopngOff, {}, {}, 0, {}}), (Fix{FixKind::OpenSettings, "ntopng"}));
  EXPECT_EQ(fixOf({Condition::RouterSilent, "192.168.1.1", {}, 0, {}}), (Fix{FixKind::OpenRouter, "192.168.1.1"}));
}

TEST(HealthTest, silenceIsMeasuredByThePatienceGiven) {
  Facts facts = workingFacts();
  exporter(facts).lastSeen = facts.now - 11s;
  EXPECT_EQ(judge(facts, {}).node(Node::Router).condition, Condition::RouterSends);
  EXPECT_EQ(judge(facts, {}, {.silence = 10s}).node(Node::Router).condition, Condition::RouterSilent);
}

TEST(HealthTest, whoCouldNotBeHeardWhileThisComputerSleptIsNotSilent) {
  Facts facts = workingFacts();
  exporter(facts).lastSeen = facts.now - 8h;
  facts.collector->awakeSince = facts.now - 5min;
  EXPECT_EQ(judge(facts, {}).node(Node::Router).condition, Condition::RouterSends);
  facts.collector->awakeSince = facts.now - 6min;
  EXPECT_EQ(judge(facts, {}).node(Node::Router).condition, Condition::RouterSilent);
}

TEST(HealthTest, aRouterThatIsWaitedForIsSilentWhenItDoesNotComeAndNobodyIsWaitedForInARecording) {
  Facts facts = workingFacts();
  facts.collector->exporters.clear();
  facts.collector->expected = {*IpAddress::parse("192.168.1.1")};
  facts.collector->expectedSince = facts.now - 6min;
  const Finding finding = judge(facts, {}).node(Node::Router);
  EXPECT_EQ(finding.condition, Condition::RouterSilent);
  EXPECT_EQ(finding.place, "192.168.1.1");
  EXPECT_EQ(finding.age, 6min);
  facts.collector->awakeSince = facts.now - 1min;
  EXPECT_EQ(judge(facts, {}).node(Node::Router).condition, Condition::RouterAwaited);
  facts.isAway = true;
  EXPECT_EQ(judge(facts, {}).node(Node::Router).condition, Condition::RouterAway);
  facts.isAway = false;
  facts.collector->isReplay = true;
  EXPECT_EQ(judge(facts, {}).node(Node::Router).condition, Condition::NoRouterYet);
}

TEST(HealthTest, anNtopngThatGotNothingSinceItsStartIsNotToldOff) {
  Facts facts = workingFacts();
  ntopng(facts).counted = 0;
  ntopng(facts).linkSince = facts.now - 40s;
  exporter(facts).lastSeen = facts.now - 50s;
  EXPECT_EQ(judge(facts, {}).node(Node::Ntopng).condition, Condition::NtopngListens);
  exporter(facts).lastSeen = facts.now - 20s;
  EXPECT_EQ(judge(facts, {}).node(Node::Ntopng).condition, Condition::NtopngCountsNothing);
}

TEST(HealthTest, theWeightiestConditionOfANodeWins) {
  Facts facts = workingFacts();
  facts.collector->unknownSenders = {{*IpAddress::parse("192.168.1.7"), facts.now}};
  const Health health = judge(facts, {});
  EXPECT_EQ(health.node(Node::Router).condition, Condition::ExporterNotAllowed);
  EXPECT_EQ(health.exporters.front().condition, Condition::RouterSends);
}

std::vector<std::string> placesOfTroubles(const Facts& facts) {
  std::vector<std::string> places;
  for (const Finding& finding : judge(facts, {}).troubles) places.push_back(finding.place);
  return places;
}

TEST(HealthTest, whoeverSentLastAnUnknownSendersTroubleKeepsItsPlace) {
  Facts facts = workingFacts();
  const IpAddress first = *IpAddress::parse("192.168.1.8");
  const IpAddress second = *IpAddress::parse("192.168.1.7");
  facts.collector->unknownSenders = {{first, facts.now}, {second, facts.now - 1s}};
  EXPECT_THAT(placesOfTroubles(facts), ElementsAre("192.168.1.8", "192.168.1.7"));
  facts.collector->unknownSenders = {{first, facts.now - 1s}, {second, facts.now}};
  EXPECT_THAT(placesOfTroubles(facts), ElementsAre("192.168.1.8", "192.168.1.7"));
  EXPECT_EQ(judge(facts, {}).node(Node::Router).place, "192.168.1.8");
}

TEST(HealthTest, theTroublesOfRoutersStandByAddressAndTheNodeIsTheOneThatSentLast) {
  Facts facts = workingFacts();
  ExporterFacts other = workingExporter();
  other.address = *IpAddress::parse("192.168.1.2");
  facts.collector->exporters.push_back(other);
  auto& exporters = facts.collector->exporters;
  exporters[0].lastSeen = facts.now - 7min;
  exporters[1].lastSeen = facts.now - 6min;
  EXPECT_THAT(placesOfTroubles(facts), ElementsAre("192.168.1.1", "192.168.1.2"));
  EXPECT_EQ(judge(facts, {}).node(Node::Router).place, "192.168.1.2");
  exporters[1].lastSeen = facts.now - 8min;
  EXPECT_THAT(placesOfTroubles(facts), ElementsAre("192.168.1.1", "192.168.1.2"));
  EXPECT_EQ(judge(facts, {}).node(Node::Router).place, "192.168.1.1");
}

TEST(HealthTest, aRouterTakenOutOfServiceIsForgottenWhileAnotherSends) {
  Facts facts = workingFacts();
  ExporterFacts old = workingExporter();
  old.address = *IpAddress::parse("192.168.1.2");
  old.lastSeen = facts.now - 1h;
  facts.collector->exporters.push_back(old);
  EXPECT_EQ(judge(facts, {}).node(Node::Router).condition, Condition::RouterSilent);
  facts.collector->exporters.back().lastSeen = facts.now - 25h;
  EXPECT_EQ(judge(facts, {}).node(Node::Router).condition, Condition::RouterSends);
  facts.collector->exporters.erase(facts.collector->exporters.begin());
  EXPECT_EQ(judge(facts, {}).node(Node::Router).condition, Condition::RouterSilent);
}

TEST(HealthTest, theStripShowsTheAgeOfTheNewestPacket) {
  Facts facts = workingFacts();
  ExporterFacts slower = workingExporter();
  slower.lastSeen = facts.now - 40s;
  facts.collector->exporters.insert(facts.collector->exporters.begin(), slower);
  EXPECT_EQ(judge(facts, {}).node(Node::Router).age, 3s);
}

TEST(HealthTest, troublesComeWeightiestFirst) {
  Facts facts = workingFacts();
  facts.collector->ntopng.link = NtopngLink::Off;
  facts.collector->stateProblem = {"/s", "No space left on device"};
  std::vector<Condition> troubles;
  for (const Finding& finding : judge(facts, {}).troubles) troubles.push_back(finding.condition);
  EXPECT_THAT(troubles, ElementsAre(Condition::NothingKept, Condition::NtopngOff));
}

TEST(HealthTest, whoLooksOnceSeesWhatHappenedSinceTheStart) {
  Facts facts = workingFacts();
  facts.collector->kernelDrops = 5;
  exporter(facts).lost = 2;
  const Health health = judge(facts, sinceStart(*facts.collector));
  EXPECT_EQ(health.node(Node::Collector).condition, Condition::LostHere);
  EXPECT_EQ(health.node(Node::Router).condition, Condition::LostOnTheWay);
}

}  // namespace
}  // namespace soho::health
