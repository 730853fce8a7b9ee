#include "app/shell/notifications.h"

#include "tests/support/event_loop.h"
#include "tests/support/fake_collector.h"
#include "tests/support/notification_daemon.h"
#include "tests/support/private_bus.h"
#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

#include <algorithm>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;
using control::EventKind;
using tests::runUntil;
namespace keys = settings::desktop;

class NotificationsTest : public testing::Test {
 protected:
  NotificationsTest()
      : daemon(bus.connection(tests::busName())),
        service(bus.connection(tests::busName())),
        settings(settings::desktopTable()),
        preferences(settings),
        link(collector.source) {
    EXPECT_THAT(settings.openStore(folder / settings::kDesktopFileName), testing::IsEmpty());
    clock.set(Time(1'000'000s));
    link.setPollInterval(20ms);
    QObject::connect(&link, &CollectorLink::eventsArrived, &link,
                     [this](const auto& events) { arrived += events.size(); });
  }
  void start() {
    notifications.emplace(link, preferences, service, clock);
    QObject::connect(&*notifications, &Notifications::awaySummary, &link,
                     [this](const QString& sentences) { summaries.append(sentences); });
    ASSERT_TRUE(collector.start());
    link.start();
    ASSERT_TRUE(runUntil([this] { return link.state() != nullptr; }));
  }
  void happen(EventKind kind, const char* place, const char* detail = "") {
    clock.advance(1s);
    collector.service.events.append(clock.now(), kind, place, detail);
    ++expected;
    ASSERT_TRUE(runUntil([this] { return arrived == expected; }));
  }
  /// What has been shown when everything that waits is due.
  const std::vector<tests::ShownNotification>& shownAfter(Duration time) {
    clock.advance(time);
    notifications->showDue();
    // The bus works in order: when the daemon has answered this, it has seen everything before.
    QSignalSpy settled(&service, &NotificationService::settled);
    service.show(QStringLiteral("last"), QStringLiteral("last"), {}, NotificationService::Urgency::Low);
    EXPECT_TRUE(runUntil([&settled] {
      return std::ranges::any_of(settled,
                                 [](const auto& each) { return each[0].toString() == QStringLiteral("last"); });
    }));
    std::erase_if(daemon.shown, [](const auto& each) { return each.title == QStringLiteral("last"); });
    return daemon.shown;
  }

  tests::TemporaryFolder folder;
  test::PrivateBus bus;
  tests::NotificationDaemon daemon;
  NotificationService service;
  settings::Settings settings;
  Preferences preferences;
  ManualClock clock;
  tests::FakeCollector collector;
  CollectorLink link;
  std::optional<Notifications> notifications;
  QStringList summaries;
  std::size_t arrived = 0;
  std::size_t expected = 0;
};

TEST_F(NotificationsTest, tellsOfNewDevicesInOneNotification) {
  start();
  happen(EventKind::DeviceAppeared, "192.168.1.7", "printer");
  happen(EventKind::DeviceAppeared, "192.168.1.8");
  EXPECT_THAT(daemon.shown, testing::IsEmpty());
  const auto& shown = shownAfter(10s);
  ASSERT_EQ(shown.size(), 1U);
  EXPECT_TRUE(shown.front().title.contains(u'2'));
  EXPECT_TRUE(shown.front().body.contains(QStringLiteral("printer")));
  EXPECT_TRUE(shown.front().body.contains(QStringLiteral("192.168.1.8")));
}

TEST_F(NotificationsTest, tellsOfEachKindThatIsOn) {
  start();
  happen(EventKind::ExporterSilent, "192.168.1.1");
  happen(EventKind::UnknownSender, "192.168.1.2");
  happen(EventKind::KernelDropped, "", "12");
  happen(EventKind::CountryContacted, "SE", "203.0.113.1");  // off unless it was switched on
  happen(EventKind::SettingChanged, "allow");
  EXPECT_EQ(shownAfter(10s).size(), 3U);
  ASSERT_TRUE(preferences.setOn(keys::kNotifyNewCountry, true));
  happen(EventKind::CountryContacted, "SE", "203.0.113.1");
  const auto& shown = shownAfter(10s);
  ASSERT_EQ(shown.size(), 4U);
  EXPECT_TRUE(shown.back().body.contains(QStringLiteral("Sweden")));
}

TEST_F(NotificationsTest, aSilentRouterIsCalmlyToldWhenThisComputerIsAway) {
  start();
  notifications->setAwayQuestion([] { return true; });
  happen(EventKind::ExporterSilent, "192.168.1.1");
  const auto& shown = shownAfter(10s);
  ASSERT_EQ(shown.size(), 1U);
  EXPECT_EQ(shown.front().hints.value(QStringLiteral("urgency")).toInt(), 0);
  EXPECT_TRUE(shown.front().title.contains(QStringLiteral("away")));
}

TEST_F(NotificationsTest, aPauseLastsADayAndSurvivesARestart) {
  start();
  notifications->pause();
  EXPECT_TRUE(notifications->isPaused());
  happen(EventKind::UnknownSender, "192.168.1.2");
  EXPECT_THAT(shownAfter(23h), testing::IsEmpty());
  settings::Settings again(settings::desktopTable());
  EXPECT_THAT(again.openStore(folder / settings::kDesktopFileName), testing::IsEmpty());
  EXPECT_TRUE(again.get<std::string>(keys::kSnoozedUntil));
  clock.advance(2h);
  EXPECT_FALSE(notifications->isPaused());
  happen(EventKind::UnknownSender, "192.168.1.3");
  EXPECT_EQ(shownAfter(10s).size(), 1U);
}

TEST_F(NotificationsTest, sumsUpWhatHappenedWhileNobodyLooked) {
  start();
  notifications->setLooking(true);
  happen(EventKind::UnknownSender, "192.168.1.2");
  notifications->setLooking(false);
  happen(EventKind::DeviceAppeared, "192.168.1.7");
  happen(EventKind::DeviceAppeared, "192.168.1.8");
  EXPECT_THAT(summaries, testing::IsEmpty());
  notifications->setLooking(true);
  ASSERT_EQ(summaries.size(), 1);
  EXPECT_TRUE(summaries.front().contains(u'2'));
  EXPECT_FALSE(summaries.front().contains(QStringLiteral("exporter"))) << "that one was seen";
  notifications->setLooking(false);
  notifications->setLooking(true);
  EXPECT_EQ(summaries.size(), 1);
}

TEST_F(NotificationsTest, theSummaryIsSilentAboutKindsThatAreOff) {
  ASSERT_TRUE(preferences.setOn(keys::kNotifyUnknownExporter, false));
  start();
  notifications->setLooking(true);
  notifications->setLooking(false);
  happen(EventKind::UnknownSender, "192.168.1.2");
  happen(EventKind::CountryContacted, "SE", "203.0.113.1");  // off unless it was switched on
  notifications->setLooking(true);
  EXPECT_THAT(summaries, testing::IsEmpty());
  notifications->setLooking(false);
  happen(EventKind::UnknownSender, "192.168.1.3");
  happen(EventKind::DeviceAppeared, "192.168.1.7");
  notifications->setLooking(true);
  ASSERT_EQ(summaries.size(), 1);
  EXPECT_TRUE(summaries.front().contains(QStringLiteral("device")));
  EXPECT_FALSE(summaries.front().contains(QStringLiteral("exporter")));
}

TEST_F(NotificationsTest, aCountryIsNamedInTheLanguageOfTheWindow) {
  ASSERT_TRUE(preferences.setOn(keys::kNotifyNewCountry, true));
  start();
  QLocale::setDefault(QLocale(QStringLiteral("de")));
  happen(EventKind::CountryContacted, "SE", "203.0.113.1");
  const auto& shown = shownAfter(10s);
  QLocale::setDefault(QLocale::c());
  ASSERT_EQ(shown.size(), 1U);
  EXPECT_TRUE(shown.front().body.contains(QStringLiteral("Schweden")));
}

TEST_F(NotificationsTest, whatTheCollectorRemembersFromBeforeTheLastLookIsNoNews) {
  collector.service.events.append(Time(999'000s), EventKind::DeviceAppeared, "old");
  collector.service.events.append(Time(999'900s), EventKind::DeviceAppeared, "while this program did not run");
  ASSERT_TRUE(preferences.setTime(keys::kLastLooked, QDateTime::fromSecsSinceEpoch(999'500)));
  start();
  ASSERT_TRUE(runUntil([this] { return arrived == 2; }));
  const auto& shown = shownAfter(10s);
  ASSERT_EQ(shown.size(), 1U);
  EXPECT_EQ(shown.front().body, QStringLiteral("while this program did not run"));
}

TEST_F(NotificationsTest, whatWasNotifiedIsNotToldAgainAtTheNextStartButSummedUpForWhoLooks) {
  collector.service.events.append(Time(999'900s), EventKind::DeviceAppeared, "while nobody looked");
  ASSERT_TRUE(preferences.setTime(keys::kLastLooked, QDateTime::fromSecsSinceEpoch(999'500)));
  start();
  ASSERT_TRUE(runUntil([this] { return arrived == 1; }));
  EXPECT_EQ(shownAfter(10s).size(), 1U);

  const auto startAgain = [this] {
    notifications->stop();
    notifications.emplace(link, preferences, service, clock);
    QObject::connect(&*notifications, &Notifications::awaySummary, &link,
                     [this](const QString& sentences) { summaries.append(sentences); });
    link.setSource(collector.source);  // which tells all it remembers
  };
  startAgain();
  ASSERT_TRUE(runUntil([this] { return arrived == 2; }));
  EXPECT_EQ(shownAfter(10s).size(), 1U);
  clock.advance(1s);
  collector.service.events.append(clock.now(), EventKind::DeviceAppeared, "news");
  startAgain();
  ASSERT_TRUE(runUntil([this] { return arrived >= 4; }));
  const auto& shown = shownAfter(10s);
  ASSERT_EQ(shown.size(), 2U);
  EXPECT_EQ(shown.back().body, QStringLiteral("news"));
  notifications->setLooking(true);
  ASSERT_EQ(summaries.size(), 1);
  EXPECT_TRUE(summaries.front().contains(u'2'));
}

TEST_F(NotificationsTest, whoOpensTheWindowReadsWhatHappenedWhileNoDesktopRan) {
  collector.service.events.append(Time(999'900s), EventKind::DeviceAppeared, "missed");
  ASSERT_TRUE(preferences.setTime(keys::kLastLooked, QDateTime::fromSecsSinceEpoch(999'500)));
  notifications.emplace(link, preferences, service, clock);
  QObject::connect(&*notifications, &Notifications::awaySummary, &link,
                   [this](const QString& sentences) { summaries.append(sentences); });
  notifications->setLooking(true);
  ASSERT_TRUE(collector.start());
  link.start();
  ASSERT_TRUE(runUntil([this] { return summaries.size() == 1; }));
  EXPECT_THAT(shownAfter(10s), testing::IsEmpty()) << "the summary says it already";
}

}  // namespace
}  // namespace soho::ui
