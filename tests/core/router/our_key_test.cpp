#include "core/router/our_key.h"

#include "core/base/atomic_file.h"
#include "tests/core/router/shells.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <sys/stat.h>

namespace soho::tests {
namespace {

class OurKey : public ::testing::TestWithParam<std::string> {
 protected:
  void run(const Result<router::RemoteScript>& script) {
    ASSERT_TRUE(script);
    const auto answer = answerTo(m_shell, *router::scriptText(*script));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->exitCode, 0) << answer->errors;
  }
  [[nodiscard]] std::string content() const { return readFile(m_file, 100'000).value_or("(none)"); }

  TemporaryFolder m_folder;
  std::string m_file = (m_folder / "home/.ssh/authorized_keys").string();
  LocalShell m_shell{shellNamed(GetParam())};
};

constexpr const char* kLine = "ssh-ed25519 AAAAC3Nza+/=";
constexpr const char* kInstallation = "1a2b3c4d";

TEST_P(OurKey, isAddedOnceAndTakenAwayWithItsFile) {
  run(router::addKeyScript(m_file, kLine, kInstallation));
  run(router::addKeyScript(m_file, kLine, kInstallation));
  EXPECT_EQ(content(), std::string(kLine) + " sohoflow-1a2b3c4d\n");
  struct stat status {};
  ASSERT_EQ(::stat(m_file.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
  ASSERT_EQ(::stat((m_folder / "home/.ssh").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0700U);
  run(router::removeKeyScript(m_file, kInstallation));
  EXPECT_FALSE(std::filesystem::exists(m_file));
  run(router::removeKeyScript(m_file, kInstallation));
}

TEST_P(OurKey, leavesOtherKeysAsTheyAre) {
  std::filesystem::create_directories(m_folder / "home/.ssh");
  const std::string others = "# mine\nssh-rsa AAAA me@home\nssh-rsa BBBB sohoflow-99999999\n";
  ASSERT_TRUE(replaceFile(m_file, others));
  run(router::addKeyScript(m_file, kLine, kInstallation));
  EXPECT_EQ(content(), others + kLine + " sohoflow-1a2b3c4d\n");
  run(router::addKeyScript(m_file, "ssh-ed25519 NEWER", kInstallation));
  EXPECT_EQ(content(), others + "ssh-ed25519 NEWER sohoflow-1a2b3c4d\n");
  run(router::removeKeyScript(m_file, kInstallation));
  EXPECT_EQ(content(), others);
}

TEST_P(OurKey, aLastLineWithoutItsEndStaysALine) {
  std::filesystem::create_directories(m_folder / "home/.ssh");
  ASSERT_TRUE(replaceFile(m_file, "ssh-rsa AAAA me@home"));
  run(router::addKeyScript(m_file, kLine, kInstallation));
  EXPECT_EQ(content(), std::string("ssh-rsa AAAA me@home\n") + kLine + " sohoflow-1a2b3c4d\n");
}

TEST_P(OurKey, refusesWhatIsNoKeyOrNoPath) {
  EXPECT_FALSE(router::addKeyScript("authorized_keys", kLine, kInstallation));
  EXPECT_FALSE(router::addKeyScript(m_file, "ssh-rsa AAAA\ncommand=\"x\" ssh-rsa BBBB", kInstallation));
  EXPECT_FALSE(router::addKeyScript(m_file, "command=\"x\" ssh-rsa BBBB", kInstallation));
  EXPECT_FALSE(router::addKeyScript(m_file, kLine, ".*"));
  EXPECT_FALSE(router::removeKeyScript(m_file, "$(id)"));
}

INSTANTIATE_TEST_SUITE_P(Shells, OurKey, ::testing::Values("ash", "dash"), [](const auto& name) { return name.param; });

}  // namespace
}  // namespace soho::tests
