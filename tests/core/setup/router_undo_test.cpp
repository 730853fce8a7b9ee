// Undoing on fake routers where something has come in between: others' files, a package manager at work, a set-up that
// was cut off.
#include "core/router/journal_copy_job.h"
#include "core/setup/router_change.h"
#include "tests/core/setup/router_scene.h"

#include <gmock/gmock.h>

namespace soho::setup {
namespace {

using router::ForeignChange;
using ::testing::HasSubstr;
using ::testing::Not;
using tests::FakeRouter;
using tests::Scene;

/// Folders we made in which others keep something by now: the second desktop's copy, the login's known hosts.
TEST(SharedFolder, staysWithWhatOthersKeepInItAndTheUndoGoesOn) {
  Scene scene(FakeRouter::Kind::Debian);
  scene.publicKey = "ssh-ed25519 AAAAOURS";
  scene.remember();
  ASSERT_TRUE(scene.apply());
  ASSERT_THAT(scene.router.read("root/.ssh/authorized_keys"), HasSubstr("AAAAOURS"));
  scene.router.write("etc/sohoflow/sohoflow_other.json", "theirs", 0600);
  scene.router.write("root/.ssh/known_hosts", "a host", 0600);
  const auto undone = scene.undo();
  ASSERT_TRUE(undone) << undone.error().place << ": " << undone.error().detail;
  EXPECT_TRUE(scene.journal.isEmpty());
  EXPECT_EQ(scene.warnings.size(), 2U);
  EXPECT_EQ(scene.router.read("etc/sohoflow/sohoflow_other.json"), "theirs");
  EXPECT_EQ(scene.router.read("root/.ssh/known_hosts"), "a host");
  EXPECT_FALSE(std::filesystem::exists(scene.router / "root/.ssh/authorized_keys"));
  std::filesystem::remove_all(scene.router / "etc/sohoflow");
  scene.expectUntouched();
}

/// An update that is cut off has not spoiled the set-up before it: package, key and section stay.
TEST(CutOffUpdate, isTakenBackAndTheSetUpBeforeItStays) {
  Scene scene(FakeRouter::Kind::OpenWrtOpkg);
  scene.publicKey = "ssh-ed25519 AAAAOURS";
  scene.remember();
  ASSERT_TRUE(scene.apply());
  const auto entries = scene.journal.entries();
  const auto update = scene.plan("192.168.1.77:2055");
  ASSERT_TRUE(update);
  scene.router.shell().disturb([](std::size_t, const std::string& script) -> tests::LocalShell::Disturbed {
    if (script.find("# openwrt_start.sh") == std::string::npos) return std::nullopt;
    return failure(ErrorCode::ConnectionLost, "router");
  });
  Scene::runJob(*makeApplyJob(*update, scene.parts()));
  scene.router.shell().disturb({});
  scene.router.shell().reconnect();
  ASSERT_TRUE(scene.journal.isUnfinished());
  ASSERT_GT(scene.journal.entries().size(), entries.size());
  const auto takingBack = makeTakeBackJob(scene.parts());
  Scene::runJob(*takingBack);
  ASSERT_TRUE(takingBack->result()) << takingBack->result().error().detail;
  EXPECT_FALSE(scene.journal.isUnfinished());
  ASSERT_GE(scene.journal.entries().size(), entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) EXPECT_EQ(scene.journal.entries()[i], entries[i]);
  EXPECT_THAT(scene.router.packages(), HasSubstr("softflowd"));
  EXPECT_THAT(scene.router.read("etc/dropbear/authorized_keys"), HasSubstr("AAAAOURS"));
  // The update can be made again, and all of it taken back.
  ASSERT_TRUE(scene.apply("192.168.1.77:2055"));
  ASSERT_TRUE(scene.undo());
  scene.expectUntouched();
}

/// A set-up whose connection was cut while opkg was installing, which goes on on the router.
class LatePackage : public ::testing::Test {
 protected:
  LatePackage() {
    m_scene.remember();
    m_scene.router.shell().disturb([](std::size_t, const std::string& script) -> tests::LocalShell::Disturbed {
      if (script.find("# install.sh") == std::string::npos) return std::nullopt;
      return failure(ErrorCode::ConnectionLost, "router");
    });
    EXPECT_FALSE(m_scene.apply());
    m_scene.router.shell().disturb({});
    m_scene.router.shell().reconnect();
  }
  void installIn(const std::string& seconds) {
    m_scene.router.write(
        "stand-in/late/opkg",
        "#!/bin/sh\n/bin/busybox sleep " + seconds + "\n/usr/bin/opkg update\n/usr/bin/opkg install softflowd\n", 0755);
    m_scene.run("/stand-in/late/opkg </dev/null >/dev/null 2>&1 &");
  }
  Scene m_scene{FakeRouter::Kind::OpenWrtOpkg};
};

TEST_F(LatePackage, isWaitedForAndRemoved) {
  installIn("2");
  const auto undone = m_scene.undo();
  ASSERT_TRUE(undone) << undone.error().place << ": " << undone.error().detail;
  EXPECT_EQ(m_scene.run("pidof opkg"), "");
  m_scene.expectUntouched();
}

TEST_F(LatePackage, thatDoesNotComeToAnEndIsToldAndTheJournalStays) {
  installIn("1000");
  const auto undone = m_scene.undo();
  ASSERT_FALSE(undone);
  EXPECT_EQ(undone.error().code, ErrorCode::RouterPackageBusy);
  EXPECT_FALSE(m_scene.journal.isEmpty());
  m_scene.run("kill $(pidof opkg)");
  ASSERT_TRUE(m_scene.undo());
  m_scene.expectUntouched();
}

/// opkg lists nothing while another one works: neither "nothing is installed" nor "it is gone".
TEST(BusyOpkg, isNoEmptyRouter) {
  Scene scene(FakeRouter::Kind::OpenWrtOpkg);
  scene.remember();
  ASSERT_TRUE(scene.apply());
  scene.router.fault("fail-install", "busy");
  EXPECT_EQ(scene.undo().error().code, ErrorCode::RouterPackageBusy);
  EXPECT_THAT(scene.router.packages(), HasSubstr("softflowd"));
  scene.router.fault("fail-install");
  ASSERT_TRUE(scene.undo());
  scene.expectUntouched();
}

TEST(JournalCopy, ofOneInstallationIsReadAndOthersAreNamed) {
  Scene scene(FakeRouter::Kind::Merlin);
  ASSERT_TRUE(scene.apply());
  scene.router.write("opt/etc/sohoflow/sohoflow_00c0ffee.json", "{}", 0600);
  scene.router.write("opt/etc/sohoflow/sohoflow_notes.json", "{}", 0600);
  router::JournalCopyJob own(scene.router.shell(), "1a2b3c4d");
  Scene::runJob(own);
  ASSERT_TRUE(own.result()) << own.result().error().detail;
  EXPECT_EQ(own.others(), std::vector<std::string>{"00c0ffee"});
  ASSERT_TRUE(own.copy());
  const auto copy = router::Journal::read(scene.folder.path(), "SHA256:x/y", *own.copy());
  ASSERT_TRUE(copy);
  EXPECT_EQ(copy->entries().size(), scene.journal.entries().size());
  router::JournalCopyJob nobody(scene.router.shell(), "ffffffff");
  Scene::runJob(nobody);
  ASSERT_TRUE(nobody.result());
  EXPECT_FALSE(nobody.copy());
  EXPECT_EQ(nobody.others().size(), 2U);
}

}  // namespace
}  // namespace soho::setup
