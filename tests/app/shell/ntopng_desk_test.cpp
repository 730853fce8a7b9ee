// What looks after the ntopng page, over a real StackDesk: an engine that answers from memory, an ntopng on loopback.
#include "app/shell/ntopng_desk.h"

#include "app/pages/setting_catalog.h"
#include "tests/support/engine_answers.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_ntopng_view.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/no_feed.h"
#include "tests/support/temporary_folder.h"

#include <QInputDialog>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace soho::ui {
namespace {

using namespace Qt::StringLiterals;
using tests::runUntil;
namespace keys = settings::desktop;

/// An ntopng's REST interface that lets everybody in; it can be told to take its time with how its pages should look.
class Ntopng {
 public:
  Ntopng() {
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
      QTcpSocket* socket = m_server.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        const QByteArray request = socket->readAll();
        asked << request;
        if (isSlowToDress && request.startsWith("POST")) {
          waiting = socket;
        } else {
          answer(*socket, request.contains("interfaces.lua"));
        }
      });
    });
  }
  void goOn() {
    isSlowToDress = false;
    if (waiting) answer(*waiting, false);
  }
  [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
  [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(port()); }

  bool isSlowToDress = false;
  QList<QByteArray> asked;
  QPointer<QTcpSocket> waiting;

 private:
  static void answer(QTcpSocket& socket, bool asksForList) {
    const QByteArray json = asksForList ? R"({"rc":0,"rsp":[{"ifid":0,"ifname":"tcp://*:5556c"}]})"
                                        : R"({"rc":0,"success":true,"rsp":{"num_flows":3}})";
    socket.write("HTTP/1.1 200 OK\r\nServer: ntopng 6.2 (x86_64)\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(json.size()) + "\r\n\r\n" + json);
    socket.disconnectFromHost();
  }

  QTcpServer m_server;
};

class NtopngDeskTest : public ::testing::Test {
 protected:
  NtopngDeskTest() {
    EXPECT_TRUE(store.openStore(folder / "desktop.json").empty());
    stack.setInterval(std::chrono::hours(1));
    auto made = std::make_unique<tests::FakeSecretStore>();
    secrets = made.get();
    NtopngPageServices services;
    services.icon = [](const QString&) { return QIcon(); };
    services.sandbox = [] { return WebSandbox::Works; };
    services.loadFactory = [this](QString&) { return &factory; };
    services.openInBrowser = [](const QUrl&) {};
    page = std::make_unique<NtopngPage>(services, theme);
    page->show();
    page->activate({});
    desk = std::make_unique<NtopngDesk>(*page, stack, preferences, theme);
    m_made = std::move(made);
  }

  /// Both containers run, and ntopng's page is that of the test.
  void start(const std::optional<QByteArray>& password) {
    container::StackFile file;
    file.options.webPort = ntopng.port();
    ASSERT_TRUE(container::writeStackFile(folder.path(), file));
    if (password) keep(setup::passwordName(container::StackSpec(file.options, {}, 1000, 1000)), *password);
    runner.willPrint(tests::kDockerInfo);
    for (const char* name : {"sohoflow-redis", "sohoflow-ntopng"}) {
      runner.willPrint(tests::inspected(QString::fromLatin1(name), u"running"_s));
    }
    stack.start(std::move(m_made));
  }
  void startElsewhere(const container::NtopngElsewhere& elsewhere, const QByteArray& password) {
    use(elsewhere, password);
    stack.start(std::move(m_made));
  }
  void use(const container::NtopngElsewhere& elsewhere, const QByteArray& password) {
    container::StackFile file;
    file.elsewhere = elsewhere;
    ASSERT_TRUE(container::writeStackFile(folder.path(), file));
    keep(setup::passwordName(elsewhere), password);
  }
  void keep(const secrets::SecretName& name, const QByteArray& password) {
    bool isKept = false;
    secrets->write(name, password, &stack, [&isKept](const Result<void>&) { isKept = true; });
    ASSERT_TRUE(runUntil([&isKept] { return isKept; }));
  }
  [[nodiscard]] QList<NtopngAccess> opened() const {
    return factory.view == nullptr ? QList<NtopngAccess>() : factory.view->accesses;
  }
  [[nodiscard]] QPushButton* button(const QString& text) const {
    for (QPushButton* each : page->findChildren<QPushButton*>()) {
      if (each->isVisible() && each->text() == text) return each;
    }
    return nullptr;
  }
  [[nodiscard]] QString said() const {
    QString all;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
      if (label->isVisible()) all += label->text() + u'\n';
    }
    return all;
  }

  tests::TemporaryFolder folder;
  Ntopng ntopng;
  tests::FakeProcessRunner runner;
  tests::NoFeed feed;
  settings::Settings store{settings::desktopTable()};
  Preferences preferences{store};
  Theme theme;
  tests::FakeFactory factory;
  StackDesk stack{runner, feed, folder.path()};
  tests::FakeSecretStore* secrets = nullptr;
  std::unique_ptr<NtopngPage> page;
  std::unique_ptr<NtopngDesk> desk;

 private:
  std::unique_ptr<tests::FakeSecretStore> m_made;
};

TEST_F(NtopngDeskTest, thePageOpensWithThePasswordThatIsKept) {
  start("Kept12345");
  ASSERT_TRUE(runUntil([this] { return !opened().isEmpty(); }));
  EXPECT_EQ(opened().first(), (NtopngAccess{QUrl(ntopng.url()), u"admin"_s, u"Kept12345"_s, {}, false}));
  EXPECT_EQ(page->presence(), NtopngPresence::Running);
}

TEST_F(NtopngDeskTest, thePageComesWhenNtopngKnowsHowToLook) {
  ntopng.isSlowToDress = true;
  start("Kept12345");
  ASSERT_TRUE(runUntil([this] { return ntopng.waiting != nullptr; }));
  EXPECT_TRUE(opened().isEmpty()) << "it would flash up in the other colours";
  EXPECT_NE(page->presence(), NtopngPresence::Running);
  ntopng.goOn();
  EXPECT_TRUE(runUntil([this] { return !opened().isEmpty(); }));
}

TEST_F(NtopngDeskTest, withoutAPasswordThePageShowsNtopngsOwnLogin) {
  start(std::nullopt);
  ASSERT_TRUE(runUntil([this] { return !opened().isEmpty(); }));
  EXPECT_EQ(opened().first().password, QString());
  EXPECT_FALSE(std::ranges::any_of(ntopng.asked, [](const QByteArray& request) { return request.startsWith("POST"); }))
      << "nobody may be told how to look without a login";
}

TEST_F(NtopngDeskTest, consentToMapsIsKept) {
  start("Kept12345");
  ASSERT_TRUE(runUntil([this] { return !opened().isEmpty(); }));
  factory.told->thirdPartyBlocked(u"a.tile.openstreetmap.org"_s);
  ASSERT_NE(button(u"Show maps"_s), nullptr);
  button(u"Show maps"_s)->click();
  EXPECT_TRUE(preferences.isOn(keys::kMapTiles));
  EXPECT_TRUE(opened().last().areMapTilesAllowed);
}

TEST_F(NtopngDeskTest, consentToMapsCanBeTakenBackInTheSettings) {
  ASSERT_TRUE(preferences.setOn(keys::kMapTiles, true));
  start("Kept12345");
  ASSERT_TRUE(runUntil([this] { return !opened().isEmpty(); }));
  EXPECT_TRUE(opened().last().areMapTilesAllowed);
  page->activate(u"lua/hosts_geomap.lua"_s);
  ASSERT_TRUE(preferences.setOn(keys::kMapTiles, false));
  EXPECT_FALSE(opened().last().areMapTilesAllowed);
  EXPECT_EQ(factory.view->opened.last().path(), u"/lua/hosts_geomap.lua"_s) << "the person stays where they were";
  const SettingWords words = settingWords(keys::kMapTiles);
  EXPECT_TRUE(words.isKnown);
  EXPECT_EQ(words.section, SettingSection::Privacy);
}

TEST_F(NtopngDeskTest, aPasswordThatCannotBeKeptIsSaidAndWorksMeanwhile) {
  start("Old12345");
  ASSERT_TRUE(runUntil([this] { return !opened().isEmpty(); }));
  factory.told->loginRefused();
  ASSERT_NE(button(u"Enter the password"_s), nullptr);
  button(u"Enter the password"_s)->click();
  auto* dialog = page->findChild<QInputDialog*>();
  ASSERT_NE(dialog, nullptr);
  secrets->failWith(Error{ErrorCode::KeychainLocked, "keychain", {}});
  dialog->setTextValue(u"New12345"_s);
  dialog->accept();
  ASSERT_TRUE(runUntil([this] { return opened().last().password == u"New12345"_s; }));
  EXPECT_TRUE(said().contains(u"The password could not be kept"_s)) << said().toStdString();
}

TEST_F(NtopngDeskTest, anotherNtopngNeverGetsThePasswordOfTheOneBefore) {
  const container::NtopngElsewhere first{ntopng.url(), u"me"_s, u"tcp://127.0.0.1:5556"_s};
  startElsewhere(first, "First12345");
  ASSERT_TRUE(runUntil([this] { return !opened().isEmpty(); }));
  EXPECT_EQ(page->presence(), NtopngPresence::Elsewhere);
  const Ntopng other;
  use({other.url(), u"me"_s, u"tcp://127.0.0.1:5556"_s}, "Second12345");
  stack.lookNow();
  ASSERT_TRUE(runUntil([&] { return opened().last().origin == QUrl(other.url()); }));
  for (const NtopngAccess& access : opened()) {
    EXPECT_EQ(access.password, access.origin == QUrl(first.url) ? u"First12345"_s : u"Second12345"_s);
  }
}

TEST_F(NtopngDeskTest, aTokenIsNoPasswordForThePage) {
  container::NtopngElsewhere elsewhere{ntopng.url(), u"me"_s, u"tcp://127.0.0.1:5556"_s};
  elsewhere.hasToken = true;
  startElsewhere(elsewhere, "abc123");
  ASSERT_TRUE(runUntil([this] { return !opened().isEmpty(); }));
  EXPECT_EQ(page->presence(), NtopngPresence::Elsewhere);
  EXPECT_TRUE(opened().last().user.isEmpty());
  EXPECT_TRUE(opened().last().password.isEmpty());
  factory.told->externalLinkClicked(QUrl(ntopng.url()));
  EXPECT_TRUE(said().contains(u"ntopng asks for a login there."_s)) << said().toStdString();
  EXPECT_EQ(button(u"Copy the password"_s), nullptr) << "the token opens no page";
}

}  // namespace
}  // namespace soho::ui
