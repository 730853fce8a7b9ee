// What a person is told of a set-up that is cut off, cancelled or cannot be tested: real jobs and scripts against a
// fake router, a control server that answers from memory. In a network of its own; needs root.
#include "core/setup/router_work.h"

#include "core/control/control_server.h"
#include "core/setup/router_access.h"
#include "tests/core/control/fake_service.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_door.h"
#include "tests/support/fake_router.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/own_network.h"

#include <QSignalSpy>
#include <QTimer>
#include <gmock/gmock.h>

namespace soho::setup {
namespace {

using tests::FakeRouter;
using tests::LocalShell;
using tests::runUntil;

class RouterWorkTest : public ::testing::Test {
 protected:
  RouterWorkTest() : m_server(m_service, settings()) {
    tests::enterOwnNetwork();
    m_service.isEveryProbeArriving = true;
    EXPECT_TRUE(m_server.listen());
    m_router.shell().setEnvironment(QStringLiteral("SSH_CLIENT"), QStringLiteral("192.168.1.50 50000 22"));
    m_work = std::make_unique<RouterWork>(place());
    flowOnceAllowed();
    enter();
  }
  /// From when the exporter is allowed its records come in, as a real collector would tell.
  void flowOnceAllowed() {
    m_ticks.callOnTimeout([this] {
      auto& state = m_service.currentState;
      if (m_service.allowed.empty()) return;
      state.allowedExporters = m_service.allowed;
      if (state.exporters.empty()) {
        decoder::Exporter exporter;
        exporter.key.address = *IpAddress::parse(m_address.host);
        state.exporters.push_back({exporter, {}});
      }
      ++state.exporters.front().exporter.records;
    });
    m_ticks.start(100);
  }
  [[nodiscard]] control::ControlServerSettings settings() const {
    control::ControlServerSettings settings;
    settings.path = QString::fromStdString((m_folder.path() / "control").string());
    settings.version = "0";
    return settings;
  }
  RouterWorkplace place() {
    RouterWorkplace place;
    place.stateFolder = m_folder.path() / "state";
    place.controlPaths = [this] { return QStringList{settings().path}; };
    place.makeDoor = [this](secrets::SecretStore*) {
      return std::make_unique<tests::FakeDoor>(m_router, m_isKnown, m_isReplaced);
    };
    place.openStore = [this](QObject* context, const secrets::StoreReply& reply) {
      auto store = std::make_unique<tests::FakeSecretStore>();
      m_store = store.get();
      QMetaObject::invokeMethod(
          context, [reply, store = store.release()] { reply(std::unique_ptr<secrets::SecretStore>(store)); },
          Qt::QueuedConnection);
    };
    place.firewall = std::make_shared<tests::FakeFirewall>();
    place.holder = "test on desk";
    return place;
  }
  void enter() {
    QSignalSpy entered(m_work.get(), &RouterWork::entered);
    router::Credentials credentials;
    credentials.password = "right";
    m_work->enter(m_address, credentials, false);
    ASSERT_TRUE(runUntil([&] { return !entered.isEmpty(); }));
    ASSERT_TRUE(m_work->makePlan({}));
  }
  void finishAfter(const std::function<void()>& start) {
    QSignalSpy finished(m_work.get(), &RouterWork::finished);
    start();
    ASSERT_TRUE(runUntil([&] { return !finished.isEmpty(); }));
  }
  void apply() {
    finishAfter([this] { m_work->apply(); });
  }
  void undo() {
    finishAfter([this] { m_work->undo(router::ForeignChange::Ask); });
  }
  /// The script that holds `name` in its first comment gets this answer in the place of its own.
  void answerTo(const std::string& name, const LocalShell::Disturbed& answer) {
    m_router.shell().disturb([name = "# " + name + ".sh", answer](std::size_t, const std::string& script) {
      return script.find(name) == std::string::npos ? LocalShell::Disturbed() : answer;
    });
  }

  tests::TemporaryFolder m_folder;
  control::FakeService m_service;
  control::ControlServer m_server;
  FakeRouter m_router{FakeRouter::Kind::OpenWrtOpkg};
  router::RouterAddress m_address{"root", "192.168.1.1", router::kSshPort};
  bool m_isKnown = true;
  bool m_isReplaced = false;
  tests::FakeSecretStore* m_store = nullptr;
  QTimer m_ticks;
  std::unique_ptr<RouterWork> m_work;
};

TEST_F(RouterWorkTest, aLostConnectionLeavesTheChangesBehindAndTheNextSetUpFinishes) {
  const auto before = m_router.tree();
  answerTo("uci_set", failure(ErrorCode::TimedOut, "router"));
  apply();
  ASSERT_FALSE(m_work->outcome().result);
  EXPECT_TRUE(m_work->outcome().isLeftBehind);
  EXPECT_FALSE(m_work->outcome().isChanged);
  EXPECT_NE(m_router.tree(), before);
  m_router.shell().disturb({});
  enter();
  apply();
  EXPECT_TRUE(m_work->outcome().result);
  EXPECT_TRUE(m_work->outcome().isChanged);
  EXPECT_FALSE(m_work->outcome().isLeftBehind);
  undo();
  EXPECT_TRUE(m_work->outcome().result);
  EXPECT_EQ(m_router.tree(), before);
}

TEST_F(RouterWorkTest, aStepThatFailsLeavesNothingBehind) {
  const auto before = m_router.tree();
  answerTo("uci_set", LocalShell::failed());
  apply();
  ASSERT_FALSE(m_work->outcome().result);
  EXPECT_FALSE(m_work->outcome().isLeftBehind);
  EXPECT_EQ(m_router.tree(), before);
}

TEST_F(RouterWorkTest, aTestThatCouldNotBeMadeTellsNoStageAndTheSetUpStays) {
  answerTo("statistics", failure(ErrorCode::TimedOut, "router"));
  apply();
  ASSERT_FALSE(m_work->outcome().result);
  EXPECT_EQ(m_work->outcome().result.error().code, ErrorCode::TimedOut);
  EXPECT_FALSE(m_work->outcome().stage);
  EXPECT_TRUE(m_work->outcome().isChanged);
  EXPECT_FALSE(m_work->outcome().isLeftBehind);
  m_router.shell().disturb({});
  enter();
  undo();
  EXPECT_TRUE(m_work->outcome().result);
}

TEST_F(RouterWorkTest, aCancelledTestPacketIsNoneThatDidNotArrive) {
  m_service.isEveryProbeArriving = false;
  m_service.isNoProbeArriving = true;
  const auto before = m_router.tree();
  finishAfter([this] {
    m_work->apply();
    ASSERT_TRUE(runUntil([this] { return m_work->isWorking() && !m_work->steps().empty(); }));
    m_work->stop();
  });
  ASSERT_FALSE(m_work->outcome().result);
  EXPECT_EQ(m_work->outcome().result.error().code, ErrorCode::Cancelled);
  EXPECT_FALSE(m_work->outcome().stage);
  EXPECT_EQ(m_router.tree(), before);
}

TEST_F(RouterWorkTest, aTestPacketThatDoesNotArriveStopsTheSetUp) {
  m_service.isEveryProbeArriving = false;
  m_service.isNoProbeArriving = true;
  apply();
  ASSERT_FALSE(m_work->outcome().result);
  EXPECT_EQ(m_work->outcome().stage, router::VerifyStage::NothingArrives);
}

TEST_F(RouterWorkTest, aRouterThatCanSendNoTestPacketIsSetUpAllTheSame) {
  m_service.isEveryProbeArriving = false;
  m_service.isNoProbeArriving = true;
  router::ShellAnswer noTool;
  noTool.exitCode = 40;
  answerTo("send_token", noTool);
  apply();
  EXPECT_TRUE(m_work->outcome().result);
  EXPECT_TRUE(m_work->outcome().isChanged);
  EXPECT_EQ(m_work->warnings().size(), 1U);
  m_router.shell().disturb({});
  undo();
  EXPECT_TRUE(m_work->outcome().result);
}

TEST_F(RouterWorkTest, anUndoWhereNothingWasChangedForgetsThePasswordToo) {
  m_store->write(passwordName(m_address), "right", m_work.get(), [](const Result<void>&) {});
  ASSERT_EQ(m_store->count(), 1);
  undo();
  EXPECT_TRUE(m_work->outcome().result);
  EXPECT_EQ(m_store->count(), 0);
}

TEST_F(RouterWorkTest, anUndoWithoutAJournalReadsTheCopyOnTheRouter) {
  const auto before = m_router.tree();
  apply();
  ASSERT_TRUE(m_work->outcome().isChanged);
  std::filesystem::remove_all(m_folder.path() / "state/routers");
  undo();
  EXPECT_TRUE(m_work->outcome().result);
  EXPECT_EQ(m_router.tree(), before);
  EXPECT_TRUE(router::Journal::all(m_folder.path() / "state").empty());
}

TEST_F(RouterWorkTest, anUndoLeavesWhatAnotherInstallationChanged) {
  apply();
  ASSERT_TRUE(m_work->outcome().isChanged);
  const auto changed = m_router.tree();
  std::filesystem::remove_all(m_folder.path() / "state");
  undo();
  EXPECT_TRUE(m_work->outcome().result);
  EXPECT_EQ(m_router.tree(), changed);
}

/// By the set-up's own test, and by every later one.
TEST_F(RouterWorkTest, whatATestFoundIsWrittenDownForTheRoutersCard) {
  const auto found = [this] {
    return router::Journal::open(m_folder.path() / "state", tests::kFingerprint)->findings();
  };
  apply();
  ASSERT_TRUE(m_work->outcome().isChanged);
  const std::string system = found().system;
  EXPECT_NE(system.find("OpenWrt"), std::string::npos);
  auto journal = *router::Journal::open(m_folder.path() / "state", tests::kFingerprint);
  journal.setFindings({});
  ASSERT_TRUE(journal.save());
  enter();
  finishAfter([this] { m_work->verify(); });
  EXPECT_TRUE(m_work->outcome().result);
  EXPECT_EQ(found().system, system);
}

TEST_F(RouterWorkTest, aComparisonStandsUntilTheSettingsAreOthersAndAnUndoForgetsIt) {
  const auto open = [this] { return *router::Journal::open(m_folder.path() / "state", tests::kFingerprint); };
  apply();
  ASSERT_TRUE(m_work->outcome().isChanged);
  auto journal = open();
  router::RouterFindings compared = journal.findings();
  compared.seenShare = 0.97;
  journal.setFindings(compared);
  ASSERT_TRUE(journal.save());
  enter();
  apply();
  EXPECT_EQ(open().findings().seenShare, 0.97) << "nothing was changed";
  ASSERT_TRUE(m_work->makePlan({.sampling = 10}));
  apply();
  ASSERT_TRUE(m_work->outcome().result);
  EXPECT_FALSE(open().findings().seenShare);
  EXPECT_EQ(open().wishes().sampling, 10U);
  undo();
  EXPECT_TRUE(m_work->outcome().result);
  EXPECT_FALSE(std::filesystem::exists(open().path()));
}

TEST_F(RouterWorkTest, anExporterIsNotRestartedWhileSomebodyChangesTheRouter) {
  apply();
  ASSERT_TRUE(m_work->outcome().isChanged);
  const auto lock = jobs::JobLock::acquire(m_folder.path() / "state", tests::kFingerprint);
  ASSERT_TRUE(lock);
  finishAfter([this] { m_work->restart(); });
  ASSERT_FALSE(m_work->outcome().result);
  EXPECT_EQ(m_work->outcome().result.error().code, ErrorCode::Locked);
}

TEST_F(RouterWorkTest, thePlanShowsThatTheCollectorIsToAcceptTheRouter) {
  EXPECT_TRUE(m_work->plan().admitsExporter);
  m_service.currentState.allowedExporters = {*IpPrefix::parse("192.168.1.0/24")};
  enter();
  EXPECT_FALSE(m_work->plan().admitsExporter);
}

/// The key is kept by the login it was made for; who reaches the same router by another name must find it again.
TEST_F(RouterWorkTest, theKeyOfARouterThatIsReachedByAnotherNameGoesWithIt) {
  m_store->write(ourKeyName({"root", "router.lan"}), "our key", m_work.get(), [](const Result<void>&) {});
  auto journal = *router::Journal::open(m_folder.path() / "state", tests::kFingerprint);
  journal.setRouter("root@router.lan");
  ASSERT_TRUE(journal.append({.title = "a key",
                              .undoKeeping = router::RemoteScript{"remove_key", {"/etc/dropbear/x", "y"}},
                              .isComplete = true}));
  apply();
  EXPECT_TRUE(m_work->outcome().result);
  std::optional<Result<QByteArray>> kept;
  m_store->read(ourKeyName(m_address), m_work.get(), [&](const Result<QByteArray>& key) { kept = key; });
  ASSERT_TRUE(runUntil([&] { return kept.has_value(); }));
  ASSERT_TRUE(*kept);
  EXPECT_EQ(**kept, QByteArray("our key"));
  EXPECT_EQ(m_store->count(), 1) << "and nothing is left of the old name";
}

/// A MikroTik lets the login in and has its own interpreter in the place of a shell.
class DoorWithoutShell final : public RouterDoor {
 public:
  explicit DoorWithoutShell(FakeRouter& router) : m_router(router) {}
  void open(const router::RouterAddress& router, const router::Credentials&, const router::SshOptions&,
            QObject* context, std::function<void(Result<void>)> done) override {
    m_greeting.banner = "SSH-2.0-ROSSSH";
    m_greeting.method = router::LoginMethod::Password;
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done), place = router.toString()] {
          done(failure(ErrorCode::NoShell, place, "bad command name sh (line 1 column 1)"));
        },
        Qt::QueuedConnection);
  }
  void close() override {}
  router::RemoteShell& shell() override { return m_router.shell(); }
  const router::SshGreeting& greeting() const override { return m_greeting; }

 private:
  FakeRouter& m_router;
  router::SshGreeting m_greeting;
};

TEST_F(RouterWorkTest, aRouterWithoutAShellIsEnteredForItsRecipe) {
  RouterWorkplace other = place();
  other.makeDoor = [this](secrets::SecretStore*) { return std::make_unique<DoorWithoutShell>(m_router); };
  RouterWork work(other);
  QSignalSpy entered(&work, &RouterWork::entered);
  QSignalSpy refused(&work, &RouterWork::refused);
  router::Credentials credentials;
  credentials.password = "right";
  work.enter(m_address, credentials, true);
  ASSERT_TRUE(runUntil([&] { return !entered.isEmpty() || !refused.isEmpty(); }));
  EXPECT_TRUE(refused.isEmpty());
  EXPECT_EQ(work.facts().system, router::System::RouterOs);
  EXPECT_FALSE(work.hasDriver());
  EXPECT_FALSE(work.canInstallKey());
  EXPECT_EQ(m_store->count(), 0) << "the password is of no use";
}

TEST_F(RouterWorkTest, thePassphraseOfAKeyIsNotKeptAsThePassword) {
  QSignalSpy entered(m_work.get(), &RouterWork::entered);
  router::Credentials credentials;
  credentials.keyFile = router::KeyFile{"/root/.ssh/id", "phrase"};
  credentials.sudoPassword = "right";
  m_work->enter(m_address, credentials, true);
  ASSERT_TRUE(runUntil([&] { return !entered.isEmpty(); }));
  EXPECT_EQ(m_store->count(), 0);
}

}  // namespace
}  // namespace soho::setup
