#include "app/shell/notification_service.h"

#include "tests/support/event_loop.h"
#include "tests/support/notification_daemon.h"
#include "tests/support/private_bus.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using tests::runUntil;
using Urgency = NotificationService::Urgency;

class NotificationServiceTest : public testing::Test {
 protected:
  NotificationServiceTest()
      : service(bus.connection(tests::busName())), settled(&service, &NotificationService::settled) {}
  void startDaemon() { daemon = std::make_unique<tests::NotificationDaemon>(bus.connection(tests::busName())); }

  test::PrivateBus bus;
  std::unique_ptr<tests::NotificationDaemon> daemon;
  NotificationService service;
  QSignalSpy settled;
};

TEST_F(NotificationServiceTest, showsAndThenReplaces) {
  startDaemon();
  service.show(QStringLiteral("devices"), QStringLiteral("Title"), QStringLiteral("A <b>name</b>"), Urgency::Low);
  ASSERT_TRUE(runUntil([this] { return settled.count() == 1; }));
  ASSERT_EQ(daemon->shown.size(), 1U);
  const auto first = daemon->shown.front();
  EXPECT_EQ(first.title, QStringLiteral("Title"));
  EXPECT_EQ(first.body, QStringLiteral("A &lt;b&gt;name&lt;/b&gt;")) << "names from the network are no markup";
  EXPECT_EQ(first.hints.value(QStringLiteral("urgency")).toInt(), 0);
  // The names under which the package installs them (installer/CMakeLists.txt).
  EXPECT_EQ(first.hints.value(QStringLiteral("desktop-entry")), QStringLiteral("org.sohoflow.SohoFlow"));
  EXPECT_EQ(first.icon, QStringLiteral("org.sohoflow.SohoFlow"));
  EXPECT_EQ(first.replaced, 0U);
  service.show(QStringLiteral("devices"), QStringLiteral("Newer"), {}, Urgency::Normal);
  service.show(QStringLiteral("router"), QStringLiteral("Other"), {}, Urgency::Normal);
  ASSERT_TRUE(runUntil([this] { return settled.count() == 3; }));
  EXPECT_EQ(daemon->shown[1].replaced, first.id);
  EXPECT_EQ(daemon->shown[2].replaced, 0U);
}

TEST_F(NotificationServiceTest, hearsWhatWasPressed) {
  startDaemon();
  service.show(QStringLiteral("devices"), QStringLiteral("Title"), {}, Urgency::Normal);
  ASSERT_TRUE(runUntil([this] { return settled.count() == 1; }));
  QSignalSpy opened(&service, &NotificationService::opened);
  QSignalSpy paused(&service, &NotificationService::pauseWanted);
  QSignalSpy activation(&service, &NotificationService::activationGiven);
  Q_EMIT daemon->ActivationToken(daemon->shown.front().id + 1, QStringLiteral("not ours"));
  Q_EMIT daemon->ActivationToken(daemon->shown.front().id, QStringLiteral("token"));
  Q_EMIT daemon->ActionInvoked(daemon->shown.front().id + 1, QStringLiteral("default"));  // somebody else's
  Q_EMIT daemon->ActionInvoked(daemon->shown.front().id, QStringLiteral("default"));
  ASSERT_TRUE(runUntil([&opened] { return opened.count() == 1; }));
  EXPECT_EQ(opened[0][0].toString(), QStringLiteral("devices"));
  ASSERT_EQ(activation.count(), 1);
  EXPECT_EQ(activation[0][0].toString(), QStringLiteral("token"));
  EXPECT_EQ(paused.count(), 0);
  Q_EMIT daemon->ActionInvoked(daemon->shown.front().id, QStringLiteral("pause"));
  EXPECT_TRUE(runUntil([&paused] { return paused.count() == 1; }));
}

TEST_F(NotificationServiceTest, saysWhenNobodyShowsIt) {
  service.show(QStringLiteral("devices"), QStringLiteral("Title"), {}, Urgency::Normal);
  ASSERT_TRUE(runUntil([this] { return settled.count() == 1; }));
  EXPECT_FALSE(settled[0][1].toBool());
}

}  // namespace
}  // namespace soho::ui
