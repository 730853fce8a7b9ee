#include "core/router/without_shell.h"

#include "core/router/driver.h"
#include "core/router/plan_text.h"

#include <gmock/gmock.h>

namespace soho::router {
namespace {

SshGreeting loggedIn(const char* banner) {
  SshGreeting greeting;
  greeting.banner = banner;
  greeting.method = LoginMethod::Password;
  return greeting;
}
Error noShell(const char* answer) { return {ErrorCode::NoShell, "admin@192.168.88.1", answer}; }

TEST(WithoutShell, routerOsIsKnownByItsBannerOrItsAnswer) {
  for (const auto& facts :
       {factsWithoutShell(loggedIn("SSH-2.0-ROSSSH"), noShell("")),
        factsWithoutShell(loggedIn("SSH-2.0-ROSSSH"), {ErrorCode::ConnectionLost, "admin@192.168.88.1", {}}),
        factsWithoutShell(loggedIn("SSH-2.0-x"), noShell("bad command name sh (line 1 column 1)"))}) {
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->system, System::RouterOs);
    EXPECT_EQ(driverFor(*facts), nullptr);
    const std::string recipe = recipeFor(*facts, *Endpoint::parse("192.168.88.50:2055")).toStdString();
    EXPECT_THAT(recipe, ::testing::HasSubstr("/ip traffic-flow target add dst-address=192.168.88.50 port=2055"));
  }
}

TEST(WithoutShell, whatNobodyKnowsStaysAnError) {
  EXPECT_FALSE(factsWithoutShell(loggedIn("SSH-2.0-OpenSSH_9.2"), noShell("This account is currently not available.")));
  EXPECT_FALSE(factsWithoutShell(loggedIn("SSH-2.0-OpenSSH_9.2"), {ErrorCode::ConnectionLost, "router", {}}));
  EXPECT_FALSE(factsWithoutShell(loggedIn("SSH-2.0-ROSSSH"), {ErrorCode::RootRefused, "router", {}}));
  SshGreeting refused = loggedIn("SSH-2.0-ROSSSH");
  refused.method.reset();
  EXPECT_FALSE(factsWithoutShell(refused, noShell(""))) << "the login was refused";
}

}  // namespace
}  // namespace soho::router
