// Whole set-ups of fake routers: apply, apply twice, a fault at every step, undo later, foreign changes. What counts is
// the router's tree, byte for byte.
#include "core/setup/router_change.h"

#include "core/router/restart_job.h"
#include "tests/core/setup/router_scene.h"

#include <gmock/gmock.h>

#include <array>

namespace soho::setup {
namespace {

using router::ForeignChange;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using tests::FakeRouter;
using tests::Scene;

class RouterChange : public ::testing::TestWithParam<FakeRouter::Kind> {
 protected:
  RouterChange() : m_scene(GetParam()) { m_scene.remember(); }
  Scene m_scene;
};

TEST_P(RouterChange, applyThenUndoLeavesTheRouterAsItWas) {
  const auto applied = m_scene.apply();
  ASSERT_TRUE(applied) << applied.error().place << ": " << applied.error().detail;
  const auto facts = m_scene.probe();
  EXPECT_TRUE(facts.exporter.isUsable);
  ASSERT_EQ(facts.exporter.processes.size(), 1U);
  EXPECT_THAT(facts.exporter.processes[0], HasSubstr("sohoflow_1a2b3c4d.ctl"));
  EXPECT_THAT(facts.exporter.processes[0], HasSubstr("192.168.1.50:2055"));
  EXPECT_TRUE(m_scene.gate.m_admitted.contains(*IpAddress::parse("192.168.1.1")));
  EXPECT_FALSE(m_scene.journal.isUnfinished());
  const auto undone = m_scene.undo();
  ASSERT_TRUE(undone) << undone.error().place << ": " << undone.error().detail;
  m_scene.expectUntouched();
}

TEST_P(RouterChange, applyingTwiceChangesNothingTheSecondTime) {
  ASSERT_TRUE(m_scene.apply());
  const auto tree = m_scene.router.tree();
  const auto entries = m_scene.journal.entries();
  const auto again = m_scene.plan();
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->steps.empty());
  ASSERT_TRUE(m_scene.apply());
  EXPECT_EQ(m_scene.router.tree(), tree);
  EXPECT_EQ(m_scene.journal.entries(), entries);
}

TEST_P(RouterChange, aNewAddressIsUpdatedAndBothChangesAreUndone) {
  ASSERT_TRUE(m_scene.apply());
  ASSERT_TRUE(m_scene.apply("192.168.1.77:2055"));
  const auto facts = m_scene.probe();
  ASSERT_EQ(facts.exporter.processes.size(), 1U);
  EXPECT_THAT(facts.exporter.processes[0], HasSubstr("192.168.1.77:2055"));
  const auto undone = m_scene.undo();
  ASSERT_TRUE(undone) << undone.error().place << ": " << undone.error().detail;
  m_scene.expectUntouched();
}

TEST_P(RouterChange, aJournalReadAgainLaterUndoesToo) {
  ASSERT_TRUE(m_scene.apply());
  auto later = router::Journal::open(m_scene.folder.path(), "SHA256:x/y");
  ASSERT_TRUE(later);
  EXPECT_EQ(later->entries(), m_scene.journal.entries());
  m_scene.journal = std::move(*later);
  ASSERT_TRUE(m_scene.undo());
  m_scene.expectUntouched();
}

/// Every script of a set-up fails once, the first, then the second, and so on: each time the router is as before. The
/// scripts that only look and write down are the same on every system, so the others than opkg try every third.
TEST_P(RouterChange, whereverARouterFailsTheTreeIsAsBefore) {
  const auto plan = m_scene.plan();
  ASSERT_TRUE(plan);
  const std::size_t stride = GetParam() == FakeRouter::Kind::OpenWrtOpkg ? 1 : 3;
  std::size_t failed = 0;
  for (std::size_t failing = 0;; failing += stride) {
    const std::size_t first = m_scene.router.shell().scripts().size();
    bool hasFailed = false;
    std::string failedScript;
    m_scene.router.shell().disturb([&](std::size_t number, const std::string& script) -> tests::LocalShell::Disturbed {
      const bool isUndo = hasFailed || script.find("# unlock.sh") != std::string::npos;
      if (number - first != failing || isUndo) return std::nullopt;
      hasFailed = true;
      failedScript = script;
      return tests::LocalShell::failed();
    });
    const auto job = makeApplyJob(*plan, m_scene.parts());
    Scene::runJob(*job);
    m_scene.router.shell().disturb({});
    if (!hasFailed) {
      EXPECT_TRUE(job->result());
      break;
    }
    ++failed;
    ASSERT_FALSE(job->result()) << failedScript;
    SCOPED_TRACE(failing);
    m_scene.expectUntouched();
    if (HasFailure()) break;
  }
  EXPECT_GT(failed, 10U / stride);
  ASSERT_TRUE(m_scene.undo());
}

/// The connection breaks for good in the middle of each script; the next connection finds the journal and undoes, and
/// our own lock that was left on the router does not keep it out.
TEST_P(RouterChange, aConnectionCutAnywhereIsUndoneByTheNextOne) {
  const auto plan = m_scene.plan();
  ASSERT_TRUE(plan);
  for (std::size_t cut = 3;; cut += 6) {
    const std::size_t first = m_scene.router.shell().scripts().size();
    bool isCut = false;
    m_scene.router.shell().disturb([&](std::size_t number, const std::string&) -> tests::LocalShell::Disturbed {
      if (number - first < cut) return std::nullopt;
      isCut = true;
      return failure(cut % 4 == 3 ? ErrorCode::ConnectionLost : ErrorCode::TimedOut, "router", "the test says so");
    });
    m_scene.journal.setInstallation("1a2b3c4d");
    const auto job = makeApplyJob(*plan, m_scene.parts());
    Scene::runJob(*job);
    m_scene.router.shell().disturb({});
    m_scene.router.shell().reconnect();
    if (!isCut) break;
    SCOPED_TRACE(cut);
    EXPECT_FALSE(job->result());
    m_scene.journal = *router::Journal::open(m_scene.folder.path(), "SHA256:x/y");
    m_scene.journal.setInstallation("1a2b3c4d");
    const auto undone = m_scene.undo();
    ASSERT_TRUE(undone) << undone.error().place << ": " << undone.error().detail;
    m_scene.expectUntouched();
    if (HasFailure()) break;
  }
  ASSERT_TRUE(m_scene.undo());
}

TEST_P(RouterChange, aRestartChangesTheProcessAndNothingElse) {
  ASSERT_TRUE(m_scene.apply());
  const auto tree = m_scene.router.tree();
  const auto entries = m_scene.journal.entries();
  const std::string before = m_scene.run("pidof softflowd");
  router::RestartJob restart(m_scene.plan()->restart, m_scene.router.shell());
  Scene::runJob(restart);
  ASSERT_TRUE(restart.result()) << restart.result().error().detail;
  const std::string now = m_scene.run("pidof softflowd");
  EXPECT_FALSE(now.empty());
  EXPECT_NE(now, before);
  EXPECT_EQ(m_scene.router.tree(), tree);
  EXPECT_EQ(m_scene.journal.entries(), entries);
  m_scene.router.fault("exporter-dies");
  router::RestartJob failing(m_scene.plan()->restart, m_scene.router.shell());
  Scene::runJob(failing);
  ASSERT_FALSE(failing.result());
  EXPECT_EQ(failing.result().error().code, ErrorCode::RouterExporterDied);
}

TEST_P(RouterChange, anExporterThatDiesIsNoSuccess) {
  m_scene.router.fault("exporter-dies");
  const auto applied = m_scene.apply();
  ASSERT_FALSE(applied);
  EXPECT_EQ(applied.error().code, ErrorCode::RouterExporterDied);
  EXPECT_THAT(applied.error().detail, HasSubstr("Network is unreachable"));
  m_scene.expectUntouched();
}

TEST_P(RouterChange, anotherJobOnTheRouterIsNamed) {
  const router::RemoteScript lock{"lock", {"theirs", "sohoflow on laptop"}};
  m_scene.run(*router::scriptText(lock));
  const auto plan = m_scene.plan();
  ASSERT_TRUE(plan);
  const auto job = makeApplyJob(*plan, m_scene.parts());
  Scene::runJob(*job);
  ASSERT_FALSE(job->result());
  EXPECT_EQ(job->result().error().code, ErrorCode::Locked);
  EXPECT_EQ(job->result().error().detail, "sohoflow on laptop");
  // From before the router's last start: stale.
  m_scene.router.write("tmp/sohoflow.lock/time", "99999999\n");
  EXPECT_TRUE(m_scene.apply());
  EXPECT_TRUE(m_scene.undo());
}

struct Fault {
  const char* name;
  ErrorCode code;
};

TEST_P(RouterChange, everyInstallationFaultHasItsErrorAndLeavesNothing) {
  for (const Fault& fault : {
           Fault{"space", ErrorCode::RouterStorageFull},
           Fault{"refused", ErrorCode::RouterFeedUnreachable},
           Fault{"dns", ErrorCode::RouterFeedUnreachable},
           Fault{"404", ErrorCode::RouterFeedMissing},
           Fault{"badsig", ErrorCode::RouterFeedUntrusted},
           Fault{"unknown", ErrorCode::RouterPackageMissing},
           Fault{"busy", ErrorCode::RouterPackageBusy},
       }) {
    SCOPED_TRACE(fault.name);
    std::filesystem::remove(m_scene.router / "tmp/feeds-are-known");  // as a restart of the router does
    m_scene.router.fault("fail-install", fault.name);
    const auto applied = m_scene.apply();
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, fault.code) << applied.error().detail;
    EXPECT_THAT(applied.error().detail, Not(IsEmpty()));
    m_scene.expectUntouched();
  }
}

std::string nameOf(const ::testing::TestParamInfo<FakeRouter::Kind>& info) {
  constexpr std::array<const char*, 4> kNames{"opkg", "apk", "debian", "merlin"};
  return kNames.at(static_cast<std::size_t>(info.param));
}
INSTANTIATE_TEST_SUITE_P(Systems, RouterChange,
                         ::testing::Values(FakeRouter::Kind::OpenWrtOpkg, FakeRouter::Kind::OpenWrtApk,
                                           FakeRouter::Kind::Debian, FakeRouter::Kind::Merlin),
                         nameOf);

/// Entware's start script has nobody who waits for it: what follows "stop" must not meet the old process.
TEST(EntwareStartScript, stopWaitsForTheEndOfTheExporter) {
  Scene scene(FakeRouter::Kind::Merlin);
  scene.router.fault("ends-slowly");
  ASSERT_TRUE(scene.apply());
  EXPECT_NE(scene.run("pidof softflowd"), "");
  EXPECT_EQ(scene.run("/opt/etc/init.d/S99sohoflow_1a2b3c4d stop; pidof softflowd"), "");
}

/// A firmware that writes the keys of its login anew from nvram at every start.
struct KeyFirmware {
  FakeRouter::Kind kind;
  const char* file;
  const char* nvramKey;
  char separator;
};
class KeyInNvram : public ::testing::TestWithParam<KeyFirmware> {
 protected:
  KeyInNvram() : m_scene(GetParam().kind) {
    m_scene.publicKey = "ssh-ed25519 AAAAOURS";
    m_scene.router.write(std::string("stand-in/nvram/flash/") + GetParam().nvramKey, "ssh-rsa AAAA me@home\n");
    restart();
    m_scene.remember();
  }
  void restart() { m_scene.router.forgetMemory(GetParam().file, GetParam().nvramKey, GetParam().separator); }
  [[nodiscard]] std::string keys() const { return m_scene.router.read(GetParam().file); }
  Scene m_scene;
};

TEST_P(KeyInNvram, isValidAtOnceSurvivesARestartAndIsTakenBack) {
  ASSERT_TRUE(m_scene.apply());
  EXPECT_TRUE(m_scene.journal.hasOurKey());
  EXPECT_THAT(keys(), HasSubstr("ssh-ed25519 AAAAOURS sohoflow-1a2b3c4d\n"));
  restart();
  EXPECT_THAT(keys(), HasSubstr("ssh-ed25519 AAAAOURS sohoflow-1a2b3c4d\n"));
  EXPECT_THAT(keys(), HasSubstr("ssh-rsa AAAA me@home\n"));
  const auto undone = m_scene.undo();
  ASSERT_TRUE(undone) << undone.error().place << ": " << undone.error().detail;
  m_scene.expectUntouched();
  EXPECT_THAT(keys(), Not(HasSubstr("sohoflow")));
  EXPECT_THAT(keys(), HasSubstr("ssh-rsa AAAA me@home\n"));
}

TEST_P(KeyInNvram, ofSomebodyElseAddedSinceIsAskedAboutAndStays) {
  ASSERT_TRUE(m_scene.apply());
  m_scene.run(std::string("nvram set \"") + GetParam().nvramKey + "=$(nvram get " + GetParam().nvramKey + ")" +
              GetParam().separator + "ssh-rsa CCCC you@home\"; nvram commit");
  const auto undone = m_scene.undo();
  ASSERT_FALSE(undone);
  EXPECT_EQ(undone.error().code, ErrorCode::RouterFileChanged);
  ASSERT_TRUE(m_scene.undo(ForeignChange::Keep));
  const std::string left = m_scene.router.read(std::string("stand-in/nvram/flash/") + GetParam().nvramKey);
  EXPECT_THAT(left, Not(HasSubstr("sohoflow")));
  EXPECT_THAT(left, HasSubstr("me@home"));
  EXPECT_THAT(left, HasSubstr("you@home"));
}

TEST_P(KeyInNvram, thatCannotBeSavedLeavesNothing) {
  m_scene.router.fault("fail-nvram-commit");
  const auto applied = m_scene.apply();
  ASSERT_FALSE(applied);
  EXPECT_EQ(applied.error().code, ErrorCode::RouterStepFailed);
  std::filesystem::remove(m_scene.router / "stand-in/fail-nvram-commit");
  if (!m_scene.journal.isEmpty()) {
    ASSERT_TRUE(m_scene.undo(ForeignChange::PutOldBack));
  }
  m_scene.expectUntouched();
}

INSTANTIATE_TEST_SUITE_P(
    Firmwares, KeyInNvram,
    ::testing::Values(KeyFirmware{FakeRouter::Kind::Merlin, "root/.ssh/authorized_keys", "sshd_authkeys", '>'},
                      KeyFirmware{FakeRouter::Kind::FreshTomato, "root/.ssh/authorized_keys", "sshd_authkeys", '\n'},
                      KeyFirmware{FakeRouter::Kind::DdWrt, "tmp/root/.ssh/authorized_keys", "sshd_authorized_keys",
                                  '\n'}),
    [](const auto& named) { return "firmware" + std::to_string(static_cast<int>(named.param.kind)); });

class OpenedFirewall : public ::testing::Test {
 protected:
  OpenedFirewall() : m_scene(FakeRouter::Kind::Debian) {
    m_scene.firewall.found = {Firewall::Firewalld, "home"};
    m_scene.remember();
  }
  Result<void> open() {
    const auto job = makeOpeningJob(m_rules, m_scene.parts());
    Scene::runJob(*job);
    return job->result();
  }
  Scene m_scene;
  std::vector<FirewallRule> m_rules = openingRules(Firewall::Firewalld, *IpAddress::parse("192.168.1.1"), 2055, "home");
};

TEST_F(OpenedFirewall, isClosedByTheUndoOfALaterSetUp) {
  ASSERT_TRUE(open());
  EXPECT_EQ(m_scene.firewall.rules, m_rules);
  ASSERT_TRUE(m_scene.apply());
  m_scene.journal = *router::Journal::open(m_scene.folder.path(), "SHA256:x/y");
  ASSERT_TRUE(m_scene.undo());
  EXPECT_TRUE(m_scene.firewall.rules.empty());
  m_scene.expectUntouched();
}

TEST_F(OpenedFirewall, thatWasOpenBeforeIsNotOursToClose) {
  m_scene.firewall.rules = m_rules;
  ASSERT_TRUE(open());
  EXPECT_TRUE(m_scene.journal.isEmpty());
  ASSERT_TRUE(m_scene.undo());
  EXPECT_EQ(m_scene.firewall.rules, m_rules);
}

TEST_F(OpenedFirewall, aDismissedPasswordLeavesNothing) {
  m_scene.firewall.refusal = Error{ErrorCode::Cancelled, "firewalld", {}};
  EXPECT_EQ(open().error().code, ErrorCode::Cancelled);
  m_scene.expectUntouched();
}

TEST_F(OpenedFirewall, aRefusedClosingStaysInTheJournal) {
  ASSERT_TRUE(open());
  m_scene.firewall.refusal = Error{ErrorCode::NoPermission, "firewalld", {}};
  EXPECT_EQ(m_scene.undo().error().code, ErrorCode::NoPermission);
  EXPECT_EQ(m_scene.journal.entries().size(), m_rules.size());
  m_scene.firewall.refusal.reset();
  ASSERT_TRUE(m_scene.undo());
  m_scene.expectUntouched();
}

/// The next set-up needs it.
TEST_F(OpenedFirewall, staysWhenACutOffSetUpIsTakenBack) {
  ASSERT_TRUE(open());
  ASSERT_TRUE(m_scene.journal.append({.title = "cut off", .admitted = "192.168.1.1"}));
  const auto job = makeTakeBackJob(m_scene.parts());
  Scene::runJob(*job);
  ASSERT_TRUE(job->result());
  EXPECT_EQ(m_scene.journal.entries().size(), m_rules.size());
  EXPECT_EQ(m_scene.firewall.rules, m_rules);
  ASSERT_TRUE(m_scene.undo());
  m_scene.expectUntouched();
}

constexpr const char* kUserConfig =
    "# mine: do not touch\nconfig softflowd 'cellar'\n\toption enabled '1'\n\toption interface 'br-lan'\n"
    "\toption host_port '192.168.1.9:9995'\n\toption control_socket '/var/run/cellar.ctl'\n";

/// OpenWrt with softflowd and a section of the user's own, running.
class UserSection : public ::testing::Test {
 protected:
  UserSection() : m_scene(FakeRouter::Kind::OpenWrtOpkg) {
    const router::RemoteScript install{"install", {"opkg", "/usr/sbin/softflowd"}};
    shell(*router::scriptText(install));
    m_scene.router.write("etc/config/softflowd", kUserConfig, 0600);
    shell("/etc/init.d/softflowd restart");
    m_scene.remember();
  }
  void shell(const std::string& script) { m_scene.run(script); }
  std::size_t exporters() { return m_scene.probe().exporter.processes.size(); }

  Scene m_scene;
};

TEST_F(UserSection, staysBesideOursAndIsByteForByteAsBeforeAfterUndo) {
  ASSERT_TRUE(m_scene.apply());
  EXPECT_EQ(exporters(), 2U);
  EXPECT_THAT(m_scene.router.read("etc/config/softflowd"), Not(HasSubstr("do not touch")));  // uci drops comments
  ASSERT_TRUE(m_scene.undo());
  EXPECT_EQ(m_scene.router.read("etc/config/softflowd"), kUserConfig);
  EXPECT_EQ(m_scene.router.tree(), m_scene.tree);
  EXPECT_EQ(exporters(), 1U);
}

TEST_F(UserSection, aFileChangedSinceIsAskedAbout) {
  ASSERT_TRUE(m_scene.apply());
  shell("uci set softflowd.cellar.host_port=10.0.0.1:9 && uci commit softflowd");
  const auto undone = m_scene.undo();
  ASSERT_FALSE(undone);
  EXPECT_EQ(undone.error().code, ErrorCode::RouterFileChanged);
  EXPECT_EQ(undone.error().place, "/etc/config/softflowd");
  EXPECT_THAT(m_scene.router.read("etc/config/softflowd"), HasSubstr("10.0.0.1:9"));
}

TEST_F(UserSection, keepingAForeignChangeTakesOutOurSectionOnly) {
  ASSERT_TRUE(m_scene.apply());
  shell("uci set softflowd.cellar.host_port=10.0.0.1:9 && uci commit softflowd");
  ASSERT_TRUE(m_scene.undo(ForeignChange::Keep));
  EXPECT_THAT(m_scene.router.read("etc/config/softflowd"), HasSubstr("10.0.0.1:9"));
  EXPECT_THAT(m_scene.router.read("etc/config/softflowd"), Not(HasSubstr("sohoflow_")));
  EXPECT_TRUE(m_scene.journal.isEmpty());
}

TEST_F(UserSection, puttingTheOldFileBackIsPossible) {
  ASSERT_TRUE(m_scene.apply());
  shell("uci set softflowd.cellar.host_port=10.0.0.1:9 && uci commit softflowd");
  ASSERT_TRUE(m_scene.undo(ForeignChange::PutOldBack));
  EXPECT_EQ(m_scene.router.read("etc/config/softflowd"), kUserConfig);
}

TEST_F(UserSection, aBrokenFileIsNotTouched) {
  const std::string broken = std::string(kUserConfig) + "this is no line of uci\n";
  m_scene.router.write("etc/config/softflowd", broken, 0600);
  const auto applied = m_scene.apply();
  ASSERT_FALSE(applied);
  EXPECT_EQ(applied.error().code, ErrorCode::RouterSettingsDamaged);
  EXPECT_EQ(m_scene.router.read("etc/config/softflowd"), broken);
}

TEST_F(UserSection, changesSomebodyHasNotSavedAreNotSavedByUs) {
  shell("uci set softflowd.cellar.host_port=10.0.0.1:9");
  const auto applied = m_scene.apply();
  ASSERT_FALSE(applied);
  EXPECT_EQ(applied.error().code, ErrorCode::RouterChangesPending);
  EXPECT_EQ(m_scene.router.read("etc/config/softflowd"), kUserConfig);
}

/// What OpenWrt's init scripts take for a yes is one to us too.
TEST_F(UserSection, aSectionEnabledWithAnotherWordGoesOnAfterUndo) {
  std::string config = kUserConfig;
  config.replace(config.find("enabled '1'"), 11, "enabled 'yes'");
  m_scene.router.write("etc/config/softflowd", config, 0600);
  shell("/etc/init.d/softflowd restart");
  ASSERT_EQ(exporters(), 1U);
  EXPECT_TRUE(m_scene.probe().exporter.sections.at(0).isEnabled);
  ASSERT_TRUE(m_scene.apply());
  ASSERT_TRUE(m_scene.undo());
  EXPECT_EQ(m_scene.router.read("etc/config/softflowd"), config);
  EXPECT_EQ(exporters(), 1U);
}

TEST_F(UserSection, anUndoThatCannotReadTheSettingsIsNoSuccess) {
  ASSERT_TRUE(m_scene.apply());
  shell("echo 'this is no line of uci' >>/etc/config/softflowd");
  const std::string broken = m_scene.router.read("etc/config/softflowd");
  const auto undone = m_scene.undo(ForeignChange::Keep);
  ASSERT_FALSE(undone);
  EXPECT_THAT(undone.error().detail, HasSubstr("Parse error"));
  EXPECT_EQ(m_scene.router.read("etc/config/softflowd"), broken);
}

TEST_F(UserSection, anUndoDoesNotSaveWhatSomebodyHasNot) {
  ASSERT_TRUE(m_scene.apply());
  shell("uci set softflowd.cellar.host_port=10.0.0.1:9 && uci commit softflowd; uci set softflowd.cellar.enabled=0");
  ASSERT_FALSE(m_scene.undo(ForeignChange::Keep));
  EXPECT_THAT(m_scene.router.read("etc/config/softflowd"), HasSubstr("enabled '1'"));
  EXPECT_THAT(m_scene.router.read("etc/config/softflowd"), HasSubstr("sohoflow_"));
  shell("uci revert softflowd");
  ASSERT_TRUE(m_scene.undo(ForeignChange::Keep));
  EXPECT_THAT(m_scene.router.read("etc/config/softflowd"), Not(HasSubstr("sohoflow_")));
}

TEST(InstallationId, isMadeOnceAndKept) {
  const tests::TemporaryFolder folder;
  const auto first = installationId(folder.path());
  ASSERT_TRUE(first);
  EXPECT_EQ(first->size(), 8U);
  EXPECT_EQ(*installationId(folder.path()), *first);
}

}  // namespace
}  // namespace soho::setup
