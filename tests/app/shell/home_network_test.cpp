#include "app/shell/home_network.h"

#include <gmock/gmock.h>

#include <vector>

namespace soho::ui {
namespace {

const std::vector<IpAddress> kRouter{*IpAddress::parse("192.168.1.1")};
const std::vector<IpPrefix> kHome{*IpPrefix::parse("192.168.1.0/24")};
const std::vector<IpPrefix> kCafe{*IpPrefix::parse("10.8.0.0/16")};

TEST(HomeNetworkTest, whoLeftTheRoutersNetworkIsAwayUntilBack) {
  HomeNetwork home;
  EXPECT_FALSE(home.isAway(kRouter, kHome));
  EXPECT_TRUE(home.isAway(kRouter, kCafe));
  EXPECT_TRUE(home.isAway(kRouter, {}));
  EXPECT_FALSE(home.isAway(kRouter, kHome));
}

TEST(HomeNetworkTest, aRouterThatNeverWasANeighbourSaysNothing) {
  HomeNetwork home;
  EXPECT_FALSE(home.isAway(kRouter, kCafe));
}

TEST(HomeNetworkTest, oneOfTwoRoutersNearIsHome) {
  HomeNetwork home;
  const std::vector<IpAddress> both{kRouter.front(), *IpAddress::parse("10.8.0.1")};
  EXPECT_FALSE(home.isAway(both, kHome));
  EXPECT_FALSE(home.isAway(both, kCafe));
  EXPECT_TRUE(home.isAway(both, {}));
}

TEST(HomeNetworkTest, itsMemoryOutlivesAStartFarFromHome) {
  HomeNetwork before;
  EXPECT_EQ(before.memory(), QString());
  EXPECT_FALSE(before.isAway(kRouter, kHome));
  HomeNetwork after;
  after.setMemory(before.memory() + QStringLiteral(",rubbish"));
  EXPECT_TRUE(after.isAway(kRouter, kCafe));
  EXPECT_EQ(after.memory(), before.memory());
}

TEST(HomeNetworkTest, aRouterThatIsOnlyWaitedForCountsToo) {
  HomeNetwork home;
  home.setMemory(QStringLiteral("240.0.0.1"));  // reserved: in no network of any computer
  control::CollectorState state;
  state.allowedExporters = {IpPrefix(*IpAddress::parse("240.0.0.1"), 128)};
  EXPECT_TRUE(home.isAway(state));
}

TEST(HomeNetworkTest, anExporterTheCollectorForgotIsForgottenHere) {
  HomeNetwork home;
  EXPECT_FALSE(home.isAway(kRouter, kHome));
  EXPECT_FALSE(home.isAway({}, kCafe));
  EXPECT_FALSE(home.isAway(kRouter, kCafe));
}

}  // namespace
}  // namespace soho::ui
