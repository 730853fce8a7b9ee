#include "app/shell/replay_collector.h"

#include "app/shell/collector_link.h"
#include "app/shell/replay_view.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_collector.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <gmock/gmock.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <string>
#include <vector>

namespace soho::ui {
namespace {

using tests::runUntil;

QString collectorProgram() { return QStringLiteral(SOHO_COLLECTOR); }

TEST(ReplayCollectorTest, showsTheBuiltInRecordingAndLeavesNothingBehind) {
  ReplayCollector replay(collectorProgram());
  ASSERT_TRUE(replay.startSample());
  CollectorLink link(replay);
  link.start();
  ASSERT_TRUE(runUntil([&link] { return link.state() != nullptr; }));
  ASSERT_TRUE(link.state()->replay);
  EXPECT_TRUE(link.state()->listening.empty()) << "a replay takes nobody's port";
  const QString control = replay.controlPaths().constFirst();
  const auto pid = static_cast<pid_t>(link.state()->processId);
  link.setSuspended(true);
  replay.stop();
  EXPECT_TRUE(replay.controlPaths().isEmpty());
  EXPECT_TRUE(runUntil([&control, pid] { return !QFile::exists(control) && ::kill(pid, 0) != 0; }));
}

TEST(ReplayCollectorTest, saysWhatIsWrongWithARecording) {
  const tests::TemporaryFolder folder;
  std::ofstream(folder / "bad.pcap") << "this is no recording";
  ReplayCollector replay(collectorProgram());
  ASSERT_TRUE(replay.start(QString::fromStdString((folder / "bad.pcap").string())));
  ASSERT_TRUE(runUntil([&replay] { return replay.problem().has_value(); }));
  EXPECT_EQ(replay.problem()->code, ErrorCode::ProgramEnded);
  EXPECT_THAT(replay.problem()->detail, testing::HasSubstr("bad.pcap"));
}

TEST(ReplayCollectorTest, aMissingProgramIsToldNotWaitedFor) {
  ReplayCollector replay(QStringLiteral("/nowhere/collector"));
  ASSERT_TRUE(replay.startSample());
  ASSERT_TRUE(runUntil([&replay] { return replay.problem().has_value(); }));
  EXPECT_EQ(replay.problem()->code, ErrorCode::StartFailed);
}

TEST(ReplayViewTest, leadsTheWindowToTheRecordingAndBack) {
  tests::FakeCollector live;
  live.service.currentState.version = "live";
  ASSERT_TRUE(live.start());
  ReplayCollector replay(collectorProgram());
  CollectorLink shown(live.source);
  Theme theme;
  Banner banner(theme);
  ReplayView view(replay, shown, live.source, banner);
  shown.start();
  ASSERT_TRUE(runUntil([&shown] { return shown.state() != nullptr; }));
  view.showSample();
  EXPECT_EQ(shown.state(), nullptr);
  EXPECT_FALSE(banner.isHidden());
  ASSERT_TRUE(runUntil([&shown] { return shown.state() && shown.state()->replay; }));
  EXPECT_TRUE(live.server != nullptr) << "the live collector goes on";
  banner.findChild<QPushButton*>()->click();
  ASSERT_TRUE(runUntil([&shown] { return shown.state() && shown.state()->version == "live"; }));
  EXPECT_TRUE(banner.isHidden());
}

TEST(ReplayViewTest, theSamplesDevicesHaveNamesAndItsAddressesAPlace) {
  tests::FakeCollector live;
  ASSERT_TRUE(live.start());
  ReplayCollector replay(collectorProgram());
  CollectorLink shown(live.source);
  Theme theme;
  Banner banner(theme);
  ReplayView view(replay, shown, live.source, banner);
  view.showSample();
  shown.start();
  std::vector<std::string> names;
  const auto isNamed = [&] {
    if (!shown.isConnected()) return false;
    const auto list = tests::answerOf<Result<control::DeviceList>>(
        [&](auto done) { shown.ask(control::DeviceQuery{}, &banner, std::move(done)); });
    names.clear();
    for (const names::Device& device : list.value_or(control::DeviceList{}).devices) names.push_back(device.name);
    return std::ranges::find(names, "television") != names.end();
  };
  EXPECT_TRUE(runUntil(isNamed)) << testing::PrintToString(names);
  const auto places = tests::answerOf<Result<control::PlaceStatus>>(
      [&](auto done) { shown.ask(control::PlaceQuery{}, &banner, std::move(done)); });
  ASSERT_TRUE(places);
  EXPECT_EQ(places->files.size(), 2U);
  for (const geoip::PlaceFile& file : places->files) EXPECT_FALSE(file.problem) << file.path;
}

}  // namespace
}  // namespace soho::ui
