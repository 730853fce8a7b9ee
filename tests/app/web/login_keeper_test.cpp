#include "app/web/login_keeper.h"

#include <gtest/gtest.h>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

TEST(LoginKeeperTest, twoRefusalsInARowAreTheLast) {
  LoginKeeper keeper;
  const LoginKeeper::TimePoint now{1h};
  EXPECT_TRUE(keeper.mayLogIn(now));
  EXPECT_TRUE(keeper.mayLogIn(now + 1s));
  EXPECT_FALSE(keeper.mayLogIn(now + 2s));
  EXPECT_FALSE(keeper.mayLogIn(now + 24h));
}

TEST(LoginKeeperTest, aSessionThatEndsAfterAWhileIsRenewedAsOftenAsNeeded) {
  LoginKeeper keeper;
  LoginKeeper::TimePoint now{1h};
  for (int day = 0; day < 30; ++day, now += 12h) {
    EXPECT_TRUE(keeper.mayLogIn(now)) << day;
    keeper.loggedIn();
  }
}

TEST(LoginKeeperTest, aSessionThatEndsAtOnceCountsAsRefused) {
  LoginKeeper keeper;
  const LoginKeeper::TimePoint now{1h};
  EXPECT_TRUE(keeper.mayLogIn(now));
  keeper.loggedIn();
  EXPECT_TRUE(keeper.mayLogIn(now + 1s));
  keeper.loggedIn();
  EXPECT_FALSE(keeper.mayLogIn(now + 2s));
}

TEST(LoginKeeperTest, anotherPasswordMayBeTried) {
  LoginKeeper keeper;
  const LoginKeeper::TimePoint now{1h};
  while (keeper.mayLogIn(now)) {
  }
  keeper.reset();
  EXPECT_TRUE(keeper.mayLogIn(now));
}

}  // namespace
}  // namespace soho::ui
