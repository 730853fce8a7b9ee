// Names of devices from a fake router to a control server that answers from memory. Needs root, for the router.
#include "core/setup/lease_watch.h"

#include "core/control/control_server.h"
#include "core/setup/router_access.h"
#include "tests/core/control/fake_service.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_router.h"
#include "tests/support/fake_secret_store.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace soho::setup {
namespace {

using tests::FakeRouter;
using tests::runUntil;

/// Opens for our key alone.
class KeyDoor final : public RouterDoor {
 public:
  explicit KeyDoor(FakeRouter& router, int& opened) : m_router(router), m_opened(opened) {}

  void open(const router::RouterAddress& router, const router::Credentials& credentials, const router::SshOptions&,
            QObject* context, std::function<void(Result<void>)> done) override {
    EXPECT_FALSE(credentials.password) << "no password is tried unasked";
    ++m_opened;
    Result<void> answer;
    if (credentials.ourKey != QByteArray("our key")) answer = failure(ErrorCode::LoginRefused, router.toString());
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
  }
  void close() override {}
  router::RemoteShell& shell() override { return m_router.shell(); }
  const router::SshGreeting& greeting() const override { return m_greeting; }

 private:
  FakeRouter& m_router;
  int& m_opened;
  router::SshGreeting m_greeting;
};

class LeaseWatchTest : public ::testing::Test {
 protected:
  LeaseWatchTest() : m_server(m_service, settings()) {
    EXPECT_TRUE(m_server.listen());
    m_router.write("tmp/dhcp.leases", "1900000000 aa:bb:cc:00:00:01 192.168.1.20 living-room-tv *\n");
  }
  [[nodiscard]] QString controlPath() const { return QString::fromStdString((m_folder.path() / "control").string()); }
  [[nodiscard]] control::ControlServerSettings settings() const {
    control::ControlServerSettings settings;
    settings.path = controlPath();
    settings.version = "0";
    return settings;
  }
  RouterWorkplace place() {
    RouterWorkplace place;
    place.stateFolder = m_folder.path() / "state";
    place.controlPaths = [this] { return QStringList{controlPath()}; };
    place.makeDoor = [this](secrets::SecretStore* store) {
      EXPECT_EQ(store, nullptr);
      return std::make_unique<KeyDoor>(m_router, m_opened);
    };
    place.openStore = [this](QObject* context, const secrets::StoreReply& reply) {
      ++m_storesOpened;
      auto store = std::make_unique<tests::FakeSecretStore>();
      store->write(ourKeyName(*router::RouterAddress::parse(m_login)), m_key, context, [](const Result<void>&) {});
      QMetaObject::invokeMethod(
          context,
          [reply, kept = std::make_shared<std::unique_ptr<secrets::SecretStore>>(std::move(store))] {
            reply(std::move(*kept));
          },
          Qt::QueuedConnection);
    };
    return place;
  }
  void addJournal(bool hasOurKey) {
    auto journal = *router::Journal::open(m_folder.path() / "state", "SHA256:one");
    journal.setRouter(m_login);
    router::JournalEntry entry{.title = "a change", .isComplete = true};
    if (hasOurKey) entry.undoKeeping = router::RemoteScript{"remove_key", {"/etc/dropbear/authorized_keys", "x"}};
    ASSERT_TRUE(journal.append(entry));
    if (m_admitted.empty()) return;
    ASSERT_TRUE(journal.append({.title = "the collector", .admitted = m_admitted, .isComplete = true}));
  }
  int readings(LeaseWatch& watch) {
    QSignalSpy finished(&watch, &LeaseWatch::finished);
    watch.readNow();
    if (!watch.isReading()) return -1;
    EXPECT_TRUE(runUntil([&] { return !finished.isEmpty(); }));
    return finished.isEmpty() ? -2 : finished[0][0].toInt();
  }

  tests::TemporaryFolder m_folder;
  control::FakeService m_service;
  control::ControlServer m_server;
  FakeRouter m_router{FakeRouter::Kind::OpenWrtOpkg};
  std::string m_login = "root@192.168.1.1";
  std::string m_admitted;
  QByteArray m_key = "our key";
  int m_opened = 0;
  int m_storesOpened = 0;
};

TEST_F(LeaseWatchTest, tellsTheCollectorTheNamesOfARouterThatHoldsOurKey) {
  addJournal(true);
  LeaseWatch watch(place());
  EXPECT_EQ(readings(watch), 1);
  EXPECT_EQ(readings(watch), 1) << "and again later";
  ASSERT_EQ(m_service.leases.size(), 2U);
  EXPECT_EQ(m_service.leases[0].router, IpAddress::parse("192.168.1.1"));
  const auto& leases = m_service.leases[1].leases;
  const auto tv = std::ranges::find(leases, *IpAddress::parse("192.168.1.20"), &names::Lease::address);
  ASSERT_NE(tv, leases.end());
  EXPECT_EQ(tv->hostName, "living-room-tv");
  EXPECT_EQ(tv->mac.toString(), "aa:bb:cc:00:00:01");
  EXPECT_EQ(m_storesOpened, 1);
}

/// The collector knows a router by where its flows come from, whatever name a person reaches it by.
TEST_F(LeaseWatchTest, aRouterReachedByItsNameIsToldByItsAddress) {
  m_login = "root@router.lan";
  m_admitted = "192.168.1.1";
  addJournal(true);
  LeaseWatch watch(place());
  EXPECT_EQ(readings(watch), 1);
  ASSERT_EQ(m_service.leases.size(), 1U);
  EXPECT_EQ(m_service.leases[0].router, IpAddress::parse("192.168.1.1"));
}

TEST_F(LeaseWatchTest, asksNeitherRouterNorKeychainWithoutAKeyOfOurs) {
  addJournal(false);
  LeaseWatch watch(place());
  EXPECT_EQ(readings(watch), -1);
  EXPECT_EQ(m_storesOpened, 0);
  EXPECT_EQ(m_opened, 0);
}

TEST_F(LeaseWatchTest, aRouterThatRefusesTheKeyIsLeftAlone) {
  addJournal(true);
  m_key = "an old key";
  LeaseWatch watch(place());
  EXPECT_EQ(readings(watch), 0);
  EXPECT_EQ(m_opened, 1);
  EXPECT_TRUE(m_service.leases.empty());
}

}  // namespace
}  // namespace soho::setup
