#include "core/pipeline/event_watcher.h"

#include <gmock/gmock.h>

namespace soho::pipeline {
namespace {

using control::EventKind;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const IpAddress kRouter = IpAddress::v4(0xc0a80101);
const Time kStart{1'000'000s};

class EventWatcherTest : public ::testing::Test {
 protected:
  std::vector<EventKind> look(const WorkerReport& report) {
    m_watcher.look(report, m_log);
    std::vector<EventKind> kinds;
    const control::EventList news = m_log.after(m_seen);
    for (const control::Event& event : news.events) kinds.push_back(event.kind);
    m_seen = news.newest;
    return kinds;
  }

  static WorkerReport reportAt(Time at) {
    WorkerReport report;
    report.at = at;
    return report;
  }
  static WorkerReport withExporter(Time at, Time lastSeen, std::uint64_t restarts = 0) {
    WorkerReport report = reportAt(at);
    decoder::Exporter exporter;
    exporter.key = {kRouter, 0};
    exporter.lastSeen = lastSeen;
    exporter.datagrams = 1;
    exporter.restarts = restarts;
    report.exporters.push_back(exporter);
    return report;
  }

  EventWatcher m_watcher;
  control::EventLog m_log;
  std::uint64_t m_seen = 0;
};

TEST_F(EventWatcherTest, anExporterAppearsOnce) {
  EXPECT_THAT(look(withExporter(kStart, kStart)), ElementsAre(EventKind::ExporterAppeared));
  EXPECT_THAT(look(withExporter(kStart + 1s, kStart + 1s)), IsEmpty());
}

TEST_F(EventWatcherTest, anExporterWhosePlaceWasGivenAwayAppearsAgain) {
  (void)look(withExporter(kStart, kStart));
  (void)look(reportAt(kStart + 1s));
  EXPECT_THAT(look(withExporter(kStart + 2s, kStart + 2s)), ElementsAre(EventKind::ExporterAppeared));
}

TEST_F(EventWatcherTest, silenceOfFiveMinutesIsToldOnceAndSoIsTheReturn) {
  (void)look(withExporter(kStart, kStart));
  for (Duration passed = 1min; passed <= 5min; passed += 1min) {
    EXPECT_THAT(look(withExporter(kStart + passed, kStart)), IsEmpty());
  }
  EXPECT_THAT(look(withExporter(kStart + 5min + 1s, kStart)), ElementsAre(EventKind::ExporterSilent));
  EXPECT_THAT(look(withExporter(kStart + 6min, kStart)), IsEmpty());
  EXPECT_THAT(look(withExporter(kStart + 7min, kStart + 7min)), ElementsAre(EventKind::ExporterAppeared));
}

TEST_F(EventWatcherTest, nobodyWasSilentWhileThisComputerSlept) {
  (void)look(withExporter(kStart, kStart));
  EXPECT_EQ(m_watcher.awakeSince(), Time{});
  EXPECT_THAT(look(withExporter(kStart + 8h, kStart)), IsEmpty());
  EXPECT_EQ(m_watcher.awakeSince(), kStart + 8h);
  for (Duration passed = 1min; passed <= 5min; passed += 1min) {
    EXPECT_THAT(look(withExporter(kStart + 8h + passed, kStart)), IsEmpty());
  }
  EXPECT_THAT(look(withExporter(kStart + 8h + 5min + 1s, kStart)), ElementsAre(EventKind::ExporterSilent))
      << "who does not come back is told";
}

TEST_F(EventWatcherTest, oneThatIsKnownByItsTemplatesOnlyIsSilentFiveMinutesAfterTheStartAndAppearsWhenItComes) {
  const auto restored = [](Time at) {
    WorkerReport report = withExporter(at, kStart - 8h);
    report.exporters.front().datagrams = 0;
    report.senders.allowed = {*IpPrefix::parse("192.168.1.0/24")};
    return report;
  };
  for (Duration passed{}; passed <= 5min; passed += 1min) EXPECT_THAT(look(restored(kStart + passed)), IsEmpty());
  EXPECT_THAT(look(restored(kStart + 5min + 1s)), ElementsAre(EventKind::ExporterSilent));
  EXPECT_THAT(look(withExporter(kStart + 6min, kStart + 6min)), ElementsAre(EventKind::ExporterAppeared));
}

TEST_F(EventWatcherTest, oneThatMaySendNoMoreIsNotMissed) {
  for (Duration passed{}; passed <= 6min; passed += 1min) {
    WorkerReport report = withExporter(kStart + passed, kStart - 8h);
    report.exporters.front().datagrams = 0;
    EXPECT_THAT(look(report), IsEmpty());
  }
}

TEST_F(EventWatcherTest, theClockOfARecordingSleepsNot) {
  (void)look(withExporter(kStart, kStart));
  WorkerReport later = withExporter(kStart + 8h, kStart);
  later.replay = control::ReplayState{};
  EXPECT_THAT(look(later), ElementsAre(EventKind::ExporterSilent));
}

TEST_F(EventWatcherTest, aRestartOfTheExporterIsTold) {
  (void)look(withExporter(kStart, kStart));
  EXPECT_THAT(look(withExporter(kStart + 1s, kStart + 1s, 1)), ElementsAre(EventKind::ExporterRestarted));
}

TEST_F(EventWatcherTest, anUnknownSenderIsToldOnceUntilItLeftTheTable) {
  WorkerReport report = reportAt(kStart);
  report.senders.unknown.push_back({kRouter, 1, 24, kStart, kStart});
  EXPECT_THAT(look(report), ElementsAre(EventKind::UnknownSender));
  EXPECT_THAT(look(report), IsEmpty());
  EXPECT_THAT(look(reportAt(kStart + 1s)), IsEmpty());
  EXPECT_THAT(look(report), ElementsAre(EventKind::UnknownSender));
}

TEST_F(EventWatcherTest, ntopngComesAndGoes) {
  WorkerReport report = reportAt(kStart);
  report.ntopng.link = control::NtopngLink::NotConnected;
  EXPECT_THAT(look(report), IsEmpty());
  report.ntopng.link = control::NtopngLink::Listening;
  EXPECT_THAT(look(report), ElementsAre(EventKind::NtopngConnected));
  report.ntopng.link = control::NtopngLink::NotConnected;
  EXPECT_THAT(look(report), ElementsAre(EventKind::NtopngGone));
}

TEST_F(EventWatcherTest, kernelDropsAreToldWithTheirNumber) {
  WorkerReport report = reportAt(kStart);
  report.receive.counters.kernelDrops = 7;
  EXPECT_THAT(look(report), ElementsAre(EventKind::KernelDropped));
  report.receive.counters.kernelDrops = 9;
  (void)look(report);
  EXPECT_EQ(m_log.after(1).events.front().detail, "2");
}

TEST_F(EventWatcherTest, aMutedDuplicateNamesBothExporters) {
  WorkerReport report = withExporter(kStart, kStart);
  (void)look(report);
  report.duplicates.push_back({});
  EXPECT_THAT(look(report), ElementsAre(EventKind::DuplicateMuted));
  EXPECT_EQ(m_log.after(1).events.front().place, "192.168.1.1");
}

TEST_F(EventWatcherTest, eachMutedDuplicateIsToldOnceWhateverPlaceItHas) {
  const flows::DuplicatePair later{.keptExporter = 0, .mutedExporter = 2};
  flows::DuplicatePair earlier{.keptExporter = 0, .mutedExporter = 1};
  WorkerReport report = reportAt(kStart);
  for (const std::uint32_t last : {1U, 2U, 3U}) {
    decoder::Exporter exporter;
    exporter.key.address = IpAddress::v4(0xc0a80100 + last);
    report.exporters.push_back(exporter);
  }
  report.duplicates = {later};
  EXPECT_THAT(look(report), ElementsAre(EventKind::DuplicateMuted));
  report.duplicates = {earlier, later};
  EXPECT_THAT(look(report), ElementsAre(EventKind::DuplicateMuted));
  EXPECT_EQ(m_log.after(1).events.front().place, "192.168.1.2");
  earlier.isMutingOn = false;
  report.duplicates = {later, earlier};
  EXPECT_THAT(look(report), IsEmpty());
  report.duplicates = {later};
  EXPECT_THAT(look(report), IsEmpty());
  report.duplicates = {later, earlier};
  EXPECT_THAT(look(report), ElementsAre(EventKind::DuplicateMuted)) << "forgotten and found anew";
}

TEST_F(EventWatcherTest, theEndOfAReplayIsToldOnce) {
  WorkerReport report = reportAt(kStart);
  report.replay.emplace();
  report.hasSourceEnded = true;
  EXPECT_THAT(look(report), ElementsAre(EventKind::ReplayFinished));
  EXPECT_THAT(look(report), IsEmpty());
}

}  // namespace
}  // namespace soho::pipeline
