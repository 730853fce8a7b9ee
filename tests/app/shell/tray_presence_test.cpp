#include "app/shell/tray_presence.h"

#include "tests/support/event_loop.h"
#include "tests/support/fake_collector.h"

#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

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
  EXPECT_EQ(lightOf(link, now, false), health::Light::Attention);
  EXPECT_EQ(lightOf(link, now, true), health::Light::Stopped);
}

}  // namespace
}  // namespace soho::ui
