#include "app/shell/tray_presence.h"

#include "tests/support/event_loop.h"
#include "tests/support/fake_collector.h"
#include "tests/support/private_bus.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

TEST(TrayPresenceTest, whyTheCollectorDoesNotRunIsToldAsTheStripDoes) {
  tests::FakeSource source(QStringLiteral("/nonexistent"));
  const CollectorLink link(source);
  EXPECT_EQ(findingOf(link, {}, false).condition, health::Condition::CollectorStarts);
  source.known = Error{ErrorCode::PortInUse, "0.0.0.0:2055", "nfcapd (pid 12) has it"};
  EXPECT_EQ(findingOf(link, {}, false).condition, health::Condition::PortTaken);
  EXPECT_EQ(findingOf(link, {}, false).place, "0.0.0.0:2055");
  source.known = Error{ErrorCode::NotRunning, {}, {}};
  EXPECT_EQ(findingOf(link, {}, false).condition, health::Condition::CollectorStopped);
}

TEST(TrayPresenceTest, theLightOfASilentRouterIsThatOfTheStripAlsoElsewhere) {
  tests::FakeCollector collector;
  const Time now = SystemClock().now();
  control::ExporterState exporter;
  exporter.exporter.key.address = *IpAddress::parse("192.168.1.1");
  exporter.exporter.datagrams = exporter.exporter.records = 1;
  exporter.exporter.lastSeen = now - 10min;
  collector.service.currentState.exporters.push_back(exporter);
  collector.service.currentState.at = now;
  ASSERT_TRUE(collector.start());
  CollectorLink link(collector.source);
  link.start();
  ASSERT_TRUE(tests::runUntil([&link] { return link.state() != nullptr; }));
  EXPECT_EQ(health::lightOf(findingOf(link, now, false)), health::Light::Attention);
  EXPECT_EQ(health::lightOf(findingOf(link, now, true)), health::Light::Stopped);
}

TEST(TrayPresenceTest, theIconComesWithTheTrayAndGoesWithItsSetting) {
  const tests::TemporaryFolder folder;
  settings::Settings settings(settings::desktopTable());
  ASSERT_THAT(settings.openStore(folder / settings::kDesktopFileName), testing::IsEmpty());
  Preferences preferences(settings);
  tests::FakeCollector collector;
  CollectorLink link(collector.source);
  test::PrivateBus bus;
  NotificationService service(bus.connection(QStringLiteral("tray")));
  const SystemClock clock;
  Notifications notifications(link, preferences, service, clock);
  const Theme theme;
  TrayPresence presence(link, preferences, notifications, theme, clock);
  bool isThereATray = false;
  presence.setTrayQuestion([&isThereATray] { return isThereATray; });
  EXPECT_FALSE(presence.isThere());
  isThereATray = true;
  EXPECT_TRUE(presence.isThere());
  ASSERT_TRUE(preferences.setOn(settings::desktop::kTray, false));
  EXPECT_FALSE(presence.isThere()) << "a closed window would have no way back";
  ASSERT_TRUE(preferences.setOn(settings::desktop::kTray, true));
  EXPECT_TRUE(presence.isThere());
}

}  // namespace
}  // namespace soho::ui
