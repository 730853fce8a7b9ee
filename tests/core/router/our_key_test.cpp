#include "core/router/our_key.h"

#include "core/base/atomic_file.h"
#include "core/router/file_transfer.h"
#include "core/router/nvram_place.h"
#include "core/router/path_look.h"
#include "tests/core/router/shells.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

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

/// Written by root, but read by the SSH server as the one who logs in.
TEST_P(OurKey, belongsToWhomTheHomeBelongsTo) {
  constexpr ::uid_t kSomebody = 1234;
  const auto ownerOf = [](const std::filesystem::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_uid : 0;
  };
  std::filesystem::create_directories(m_folder / "home");
  ASSERT_EQ(::chown((m_folder / "home").c_str(), kSomebody, kSomebody), 0);
  run(router::addKeyScript(m_file, kLine, kInstallation));
  EXPECT_EQ(ownerOf(m_file), kSomebody);
  EXPECT_EQ(ownerOf(m_folder / "home/.ssh"), kSomebody);
  ASSERT_TRUE(replaceFile(m_file, "ssh-rsa AAAA me@home\n"));
  ASSERT_EQ(::chown(m_file.c_str(), kSomebody, kSomebody), 0);
  run(router::addKeyScript(m_file, kLine, kInstallation));
  EXPECT_EQ(ownerOf(m_file), kSomebody);
  run(router::removeKeyScript(m_file, kInstallation));
  EXPECT_EQ(ownerOf(m_file), kSomebody);
  EXPECT_EQ(content(), "ssh-rsa AAAA me@home\n");
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

/// Keys in nvram, with the stand-in of tests/support/router_stand_ins.
class NvramKey : public OurKey {
 protected:
  NvramKey() {
    std::filesystem::create_directories(m_folder / "nvram/flash");
    m_shell.setEnvironment(QStringLiteral("NVRAM_STATE"), QString::fromStdString((m_folder / "nvram").string()));
    m_shell.setEnvironment(QStringLiteral("PATH"), QStringLiteral(SOHO_ROUTER_STAND_INS ":/usr/bin:/bin"));
  }
  void keep(const router::KeyPlace& place, const std::string& value) {
    std::filesystem::remove_all(m_folder / "nvram/running");
    ASSERT_TRUE(replaceFile(m_folder / "nvram/flash" / place.nvramKey, value));
  }
  /// What a restart finds.
  [[nodiscard]] std::string kept(const router::KeyPlace& place) const {
    return readFile(m_folder / "nvram/flash" / place.nvramKey, 100'000).value_or("(none)");
  }
  const router::KeyPlace m_lines{.file = "/root/.ssh/authorized_keys", .nvramKey = "sshd_authorized_keys"};
  const router::KeyPlace m_merlin{.file = "/root/.ssh/authorized_keys", .nvramKey = "sshd_authkeys", .separator = ">"};
};

TEST_P(NvramKey, isAddedOnceBesideOthersAndTakenOutAgain) {
  for (const router::KeyPlace& place : {m_lines, m_merlin}) {
    const std::string others =
        "# mine" + place.separator + "ssh-rsa AAAA me@home" + place.separator + "ssh-rsa BBBB sohoflow-99999999";
    keep(place, others);
    run(router::addNvramKeyScript(place, kLine, kInstallation));
    run(router::addNvramKeyScript(place, kLine, kInstallation));
    EXPECT_EQ(kept(place), others + place.separator + kLine + " sohoflow-1a2b3c4d");
    run(router::addNvramKeyScript(place, "ssh-ed25519 NEWER", kInstallation));
    EXPECT_EQ(kept(place), others + place.separator + "ssh-ed25519 NEWER sohoflow-1a2b3c4d");
    run(router::removeNvramKeyScript(place, kInstallation));
    EXPECT_EQ(kept(place), others);
    run(router::removeNvramKeyScript(place, kInstallation));
    EXPECT_EQ(kept(place), others);
  }
}

TEST_P(NvramKey, isTheOnlyOneWhereThereWasNone) {
  run(router::addNvramKeyScript(m_merlin, kLine, kInstallation));
  EXPECT_EQ(kept(m_merlin), std::string(kLine) + " sohoflow-1a2b3c4d");
}

TEST_P(NvramKey, thatWouldBeCutOffIsRefused) {
  const std::string full = "ssh-rsa " + std::string(3450, 'A');
  keep(m_merlin, full);
  const auto answer =
      answerTo(m_shell, *router::scriptText(*router::addNvramKeyScript(m_merlin, kLine, kInstallation)));
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->exitCode, 91);
  EXPECT_EQ(kept(m_merlin), full);
}

TEST_P(NvramKey, refusesWhatIsNoKeyOfNvram) {
  EXPECT_FALSE(router::addNvramKeyScript({.file = m_file, .nvramKey = "a b"}, kLine, kInstallation));
  EXPECT_FALSE(router::addNvramKeyScript({.file = m_file, .nvramKey = "a", .separator = ""}, kLine, kInstallation));
  EXPECT_FALSE(router::addNvramKeyScript(m_lines, "ssh-rsa AAAA>ssh-rsa BBBB", kInstallation));
  EXPECT_FALSE(router::removeNvramKeyScript(m_lines, "$(id)"));
}

/// Every byte that nvram can hold comes and goes as it is, and what is not set is told from what is empty.
TEST_P(NvramKey, valuesAreReadAndPutBackByteForByte) {
  std::string value;
  for (int byte = 1; byte < 256; ++byte) value += static_cast<char>(byte);
  for (const std::string& written : {value, std::string("ends in lines\n\n"), std::string(), std::string("\n.")}) {
    run(router::setNvramScript("nvram:some_key", written));
    EXPECT_EQ(kept({.file = {}, .nvramKey = "some_key"}), written);
    const auto answer = answerTo(m_shell, *router::getPlaceScript("nvram:some_key"));
    ASSERT_TRUE(answer);
    const auto file = router::readGetFile("nvram:some_key", *answer);
    ASSERT_TRUE(file);
    ASSERT_TRUE(*file);
    EXPECT_EQ((*file)->content, written);
  }
  const auto look = [this] {
    const auto answer = answerTo(m_shell, *router::scriptText({"look", {"nvram:some_key"}}));
    return (*router::parseLook(*answer, {"nvram:some_key"}))[0];
  };
  EXPECT_EQ(look().kind, router::PathState::Kind::File);
  run(router::unsetNvramScript("nvram:some_key"));
  EXPECT_EQ(look().kind, router::PathState::Kind::Absent);
  const auto answer = answerTo(m_shell, *router::getPlaceScript("nvram:some_key"));
  EXPECT_FALSE(*router::readGetFile("nvram:some_key", *answer));
  EXPECT_FALSE(router::setNvramScript("/etc/passwd", "x"));
  EXPECT_FALSE(router::unsetNvramScript("nvram:a;b"));
}

INSTANTIATE_TEST_SUITE_P(Shells, NvramKey, ::testing::Values("ash", "dash"),
                         [](const auto& name) { return name.param; });
INSTANTIATE_TEST_SUITE_P(Shells, OurKey, ::testing::Values("ash", "dash"), [](const auto& name) { return name.param; });

}  // namespace
}  // namespace soho::tests
