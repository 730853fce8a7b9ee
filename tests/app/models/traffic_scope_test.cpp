#include "app/models/traffic_scope.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

TEST(TrafficScopeTest, aChipPerPartIsKeptAndTold) {
  TrafficScope scope;
  int changes = 0;
  QObject::connect(&scope, &TrafficScope::changed, &scope, [&changes] { ++changes; });
  scope.add({.device = IpAddress::v4(1)}, u"laptop"_s);
  scope.add({.service = 443}, u"https"_s);
  scope.add({.device = IpAddress::v4(2)}, u"phone"_s);
  EXPECT_EQ(changes, 3);
  EXPECT_EQ(scope.chip(), (talkers::Chip{IpAddress::v4(2), {}, 443}));
  EXPECT_EQ(scope.label(ChipPart::Device), u"phone"_s);
  EXPECT_EQ(scope.label(ChipPart::Destination), QString());
  scope.clear(ChipPart::Device);
  EXPECT_EQ(scope.chip(), (talkers::Chip{{}, {}, 443}));
  scope.clearAll();
  scope.clearAll();
  EXPECT_EQ(scope.chip(), talkers::Chip{});
  EXPECT_EQ(changes, 5);
}

TEST(TrafficScopeTest, theSameWindowIsNoChange) {
  TrafficScope scope;
  int changes = 0;
  QObject::connect(&scope, &TrafficScope::changed, &scope, [&changes] { ++changes; });
  scope.setWindow(talkers::Window::FiveMinutes);
  scope.setWindow(talkers::Window::Day);
  EXPECT_EQ(changes, 1);
}

}  // namespace
}  // namespace soho::ui
