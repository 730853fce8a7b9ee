#include "app/web/sandbox_check.h"

#include <QByteArray>
#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <sched.h>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace soho::ui {
namespace {

constexpr int kNotMade = 100;

class SandboxCheckTest : public ::testing::Test {
 protected:
  SandboxCheckTest() {
    qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
    qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS");
  }
};

/// What `question` answers in a process of its own.
int answerOf(const std::function<int()>& question) {
  const pid_t child = fork();
  if (child == 0) _exit(question());
  int status = 0;
  waitpid(child, &status, 0);
  return WEXITSTATUS(status);
}

int check() { return static_cast<int>(checkWebSandbox()); }

/// Nobody when this one is root.
bool becomeCommon() {
  if (geteuid() != 0) return true;
  // As after a start of its own: /proc/self belongs to the user.
  return setgid(65534) == 0 && setuid(65534) == 0 && prctl(PR_SET_DUMPABLE, 1) == 0;
}

bool put(const char* file, const std::string& text) {
  std::ofstream stream(file);
  stream << text << std::flush;
  return stream.good();
}

/// User 1000 of a user namespace in which nobody may make a network of his own.
bool enterNamespaceWithoutNetworks() {
  const std::string user = "1000 " + std::to_string(geteuid()) + " 1\n";
  const std::string group = "1000 " + std::to_string(getegid()) + " 1\n";
  return unshare(CLONE_NEWUSER) == 0 && put("/proc/self/setgroups", "deny") && put("/proc/self/uid_map", user) &&
         put("/proc/self/gid_map", group) && geteuid() == 1000 && put("/proc/sys/user/max_net_namespaces", "0\n");
}

TEST_F(SandboxCheckTest, theAdministratorMayNot) {
  const auto expected = geteuid() == 0 ? WebSandbox::Administrator : WebSandbox::Works;
  EXPECT_EQ(checkWebSandbox(), expected);
}

TEST_F(SandboxCheckTest, aCommonUserMayWhereTheSystemGivesWhatTheSandboxIsMadeOf) {
  // unshare(1) says whether it does.
  const int tool = answerOf([] {
    if (!becomeCommon()) return kNotMade;
    execlp("unshare", "unshare", "--user", "--map-current-user", "--pid", "--net", "--fork", "true", nullptr);
    return kNotMade;
  });
  ASSERT_NE(tool, kNotMade);
  EXPECT_EQ(answerOf([] { return becomeCommon() ? check() : kNotMade; }),
            static_cast<int>(tool == 0 ? WebSandbox::Works : WebSandbox::NoUserNamespaces));
}

TEST_F(SandboxCheckTest, aUserNamespaceThatGivesNoPowerIsNotEnough) {
  // As where AppArmor gives programs the namespace without the power that goes with it.
  EXPECT_EQ(answerOf([] {
              if (!enterNamespaceWithoutNetworks()) return kNotMade;
              const bool isNamespaceGiven = answerOf([] { return unshare(CLONE_NEWUSER) == 0 ? 0 : 1; }) == 0;
              return isNamespaceGiven ? check() : kNotMade;
            }),
            static_cast<int>(WebSandbox::NoUserNamespaces));
}

TEST_F(SandboxCheckTest, theUsersOwnEnvironmentDecides) {
  qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --no-sandbox");
  EXPECT_EQ(checkWebSandbox(), WebSandbox::SwitchedOff);
  qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --no-sandbox-and-elevated");
  EXPECT_NE(checkWebSandbox(), WebSandbox::SwitchedOff);
  // Whatever its value, Qt goes without the sandbox.
  for (const char* value : {"1", "0", ""}) {
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", value);
    EXPECT_EQ(checkWebSandbox(), WebSandbox::SwitchedOff) << value;
  }
}

}  // namespace
}  // namespace soho::ui
