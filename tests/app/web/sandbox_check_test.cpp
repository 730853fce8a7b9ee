#include "app/web/sandbox_check.h"

#include <QByteArray>
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

namespace soho::ui {
namespace {

class SandboxCheckTest : public ::testing::Test {
 protected:
  SandboxCheckTest() {
    qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
    qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS");
  }
};

/// The answer that a process of another user gets; nothing when this user may not change to another.
int answerAs(uid_t user) {
  const pid_t child = fork();
  if (child == 0) _exit(setuid(user) == 0 ? static_cast<int>(checkWebSandbox()) : 100);
  int status = 0;
  waitpid(child, &status, 0);
  return WEXITSTATUS(status);
}

TEST_F(SandboxCheckTest, theAdministratorMayNot) {
  const auto expected = geteuid() == 0 ? WebSandbox::Administrator : WebSandbox::Works;
  EXPECT_EQ(checkWebSandbox(), expected);
}

TEST_F(SandboxCheckTest, aCommonUserMayWhereTheSystemGivesUserNamespaces) {
  const auto answer = static_cast<WebSandbox>(answerAs(geteuid() == 0 ? 65534 : geteuid()));
  EXPECT_TRUE(answer == WebSandbox::Works || answer == WebSandbox::NoUserNamespaces);
}

TEST_F(SandboxCheckTest, theUsersOwnEnvironmentDecides) {
  qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --no-sandbox");
  EXPECT_EQ(checkWebSandbox(), WebSandbox::SwitchedOff);
  qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --no-sandbox-and-elevated");
  EXPECT_NE(checkWebSandbox(), WebSandbox::SwitchedOff);
  qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
  EXPECT_TRUE(mayLoadWebEngine(checkWebSandbox()));
}

}  // namespace
}  // namespace soho::ui
