// The router page with everything behind it but SSH: real jobs and scripts against a fake router, a control server that
// answers from memory. In a network namespace of its own; needs root.
#include "app/pages/router_page.h"

#include "app/theme/appearance.h"
#include "app/wizard/router_wizard_page.h"
#include "core/control/control_server.h"
#include "core/setup/router_access.h"
#include "tests/core/control/fake_service.h"
#include "tests/support/client_feed.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_door.h"
#include "tests/support/fake_router.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/own_network.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QScopeGuard>
#include <QTimer>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using tests::FakeDoor;
using tests::FakeFirewall;
using tests::FakeRouter;
using tests::kFingerprint;
using tests::kOldFingerprint;
using tests::runUntil;

constexpr const char* kRouter = "192.168.1.1";

class RouterPageTest : public ::testing::Test {
 protected:
  RouterPageTest()
      : m_server(m_service,
                 [this] {
                   control::ControlServerSettings settings;
                   settings.path = controlPath();
                   settings.version = "0";
                   return settings;
                 }()),
        m_theme(qEnvironmentVariable("SOHO_PICTURE_SCHEME") == u"dark" ? Scheme::Dark : Scheme::Light),
        m_appearance(m_theme, m_desktop) {
    tests::enterOwnNetwork();
    m_appearance.choose(qEnvironmentVariable("SOHO_PICTURE_SCHEME", u"light"_s));
    m_service.isEveryProbeArriving = true;
    m_service.currentState.at = Time(std::chrono::seconds(1'800'000'000));
    EXPECT_TRUE(m_server.listen());
    m_feed.open(controlPath());
    EXPECT_TRUE(runUntil([this] { return m_feed.state() != nullptr; }));
  }

  [[nodiscard]] QString controlPath() const { return QString::fromStdString((m_folder.path() / "control").string()); }

  void makePage(FakeRouter::Kind kind = FakeRouter::Kind::OpenWrtOpkg) {
    m_router = std::make_unique<FakeRouter>(kind);
    m_router->shell().setEnvironment(u"SSH_CLIENT"_s, u"192.168.1.50 50000 22"_s);
    showPage();
  }
  [[nodiscard]] setup::RouterWorkplace workplace() {
    setup::RouterWorkplace place;
    place.stateFolder = m_folder.path() / "state";
    place.controlPaths = [this] { return QStringList{controlPath()}; };
    place.makeDoor = [this](secrets::SecretStore*) {
      return std::make_unique<FakeDoor>(*m_router, m_isKnown, m_isReplaced);
    };
    place.openStore = [this](QObject* context, const secrets::StoreReply& reply) {
      const auto answer = [this, context, reply] {
        auto store = std::make_unique<tests::FakeSecretStore>();
        const router::RouterAddress router{"root", kRouter, router::kSshPort};
        if (m_isKeyKept) store->write(setup::ourKeyName(router), "kept", context, [](const Result<void>&) {});
        reply(std::move(store));
      };
      QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    };
    place.firewall = m_firewall;
    place.holder = "test on desk";
    place.reportAddress = [this] { return m_reportAddress; };
    return place;
  }
  void showPage() {
    m_page = std::make_unique<RouterPage>(m_feed, workplace(), m_theme);
    m_page->setAutoFillBackground(true);
    m_page->resize(1000, 720);
    m_page->show();
  }
  /// The same questions as a part of the first-run wizard.
  void makeWizardPage() {
    makePage();
    m_page.reset();
    m_wizardPage = std::make_unique<RouterWizardPage>(workplace(), m_theme);
    m_wizardPage->resize(1000, 720);
    m_wizardPage->show();
    m_wizardPage->begin();
  }
  [[nodiscard]] RouterSetup& questions() const { return m_page ? m_page->setup() : m_wizardPage->setup(); }
  [[nodiscard]] QuestionPanel& panel() const { return questions().panel(); }
  [[nodiscard]] std::string title() const { return panel().title().toStdString(); }
  [[nodiscard]] bool waitFor(const QString& title) const {
    const bool isThere = runUntil([&] { return panel().title().contains(title); });
    if (!isThere) ADD_FAILURE() << "still: " << this->title() << " / " << panel().problem().toStdString();
    return isThere;
  }
  void keepPicture(const QString& name) const {
    const QString folder = qEnvironmentVariable("SOHO_PICTURES");
    if (!folder.isEmpty()) m_page->grab().save(folder + u'/' + name + u".png"_s);
  }

  void typeLogin(const QString& password) const {
    const auto fields = questions().loginPanel().findChildren<QLineEdit*>();
    ASSERT_EQ(fields.size(), 5);
    fields[0]->setText(QString::fromLatin1(kRouter));
    fields[1]->setText(u"root"_s);
    fields[2]->setText(password);
  }
  /// To the panel with what was found.
  void logIn() {
    if (m_page) m_page->activate(u"setup"_s);
    typeLogin(u"right"_s);
    panel().primary().click();
    ASSERT_TRUE(waitFor(u"Is this your router"_s));
    panel().primary().click();
    ASSERT_TRUE(waitFor(u"What was found"_s));
  }
  void setUp() {
    logIn();
    panel().primary().click();
    ASSERT_TRUE(waitFor(u"What will change"_s));
    flowOnceAllowed();
    panel().primary().click();
  }
  /// To the router's card.
  void setUpToTheCard() {
    setUp();
    ASSERT_TRUE(waitFor(u"First flow received"_s));
    panel().back().click();
    ASSERT_TRUE(runUntil([this] { return !m_page->cards().empty() && m_page->cards()[0]->isVisible(); }));
  }
  /// From the card to the end of the undo.
  void takeBack() {
    cardButton(u"Undo…"_s)->click();
    ASSERT_TRUE(waitFor(u"What was changed"_s));
    keepPicture(u"7-changes"_s);
    EXPECT_THAT(panel().findChild<QTextBrowser*>()->toPlainText().toStdString(), HasSubstr("/etc/config/softflowd"));
    panel().primary().click();
    ASSERT_TRUE(waitFor(u"Your router"_s)) << "no password is kept";
    typeLogin(u"right"_s);
    panel().primary().click();
    ASSERT_TRUE(waitFor(u"as it was before"_s));
    keepPicture(u"8-undone"_s);
  }
  [[nodiscard]] QPushButton* cardButton(const QString& text) const {
    for (QPushButton* button : m_page->cards()[0]->findChildren<QPushButton*>()) {
      if (button->text().remove(u'&') == text) return button;
    }
    ADD_FAILURE() << "no button " << text.toStdString();
    return nullptr;
  }
  /// No password is kept here: it is asked for on the way to what the card's button does.
  void answerLogin() const {
    ASSERT_TRUE(waitFor(u"Your router"_s));
    typeLogin(u"right"_s);
    panel().primary().click();
  }
  void runOnRouter(const std::string& script) {
    bool isDone = false;
    m_router->shell().run(script, std::chrono::seconds(20), &m_router->shell(), [&](const auto&) { isDone = true; });
    ASSERT_TRUE(runUntil([&] { return isDone; }));
  }
  static void setOwnAddress(const QString& old, const QString& now) {
    EXPECT_EQ(QProcess::execute(u"ip"_s, {u"addr"_s, u"add"_s, now, u"dev"_s, u"lo"_s}), 0);
    EXPECT_EQ(QProcess::execute(u"ip"_s, {u"addr"_s, u"del"_s, old, u"dev"_s, u"lo"_s}), 0);
  }
  /// From when the exporter is allowed its records come in, as a real collector would tell.
  void flowOnceAllowed() {
    m_ticks.callOnTimeout([this] {
      if (m_service.allowed.empty()) return;
      auto& state = m_service.currentState;
      state.allowedExporters = m_service.allowed;
      if (state.exporters.empty()) state.exporters.push_back(flowing());
      ++state.exporters.front().exporter.records;
      state.exporters.front().exporter.lastSeen = state.at;
    });
    m_ticks.start(100);
  }
  static control::ExporterState flowing() {
    decoder::Exporter exporter;
    exporter.datagrams = 1;
    exporter.key.address = *IpAddress::parse(kRouter);
    exporter.lostUnits = 0;
    control::ExporterFacts facts;
    facts.exporter = exporter.key.address;
    facts.name = "Living room";
    facts.version = "softflowd 1.1.0";
    return {exporter, facts};
  }

  tests::TemporaryFolder m_folder;
  control::FakeService m_service;
  control::ControlServer m_server;
  tests::ClientFeed m_feed{std::chrono::milliseconds(50)};
  Theme m_theme;
  DesktopAppearance m_desktop{QDBusConnection(u"none"_s)};
  Appearance m_appearance;
  std::shared_ptr<FakeFirewall> m_firewall = std::make_shared<FakeFirewall>();
  bool m_isKnown = false;
  bool m_isKeyKept = false;   ///< In every secret store that is opened from then on.
  bool m_isReplaced = false;  ///< It shows another host key than it is known by.
  QTimer m_ticks;
  std::unique_ptr<FakeRouter> m_router;
  std::optional<IpAddress> m_reportAddress;
  std::unique_ptr<RouterPage> m_page;
  std::unique_ptr<RouterWizardPage> m_wizardPage;
};

TEST_F(RouterPageTest, eachPanelAsksOneQuestionAndBackLeadsToTheOneBefore) {
  makePage();
  m_page->activate(u"setup"_s);
  keepPicture(u"1-login"_s);
  typeLogin(u"right"_s);
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"Is this your router"_s));
  keepPicture(u"2-host-key"_s);
  panel().back().click();
  ASSERT_TRUE(waitFor(u"Your router"_s));
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"Is this your router"_s));
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"What was found"_s));
  keepPicture(u"3-found"_s);
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"What will change"_s));
  keepPicture(u"4-plan"_s);
  EXPECT_THAT(panel().findChild<QTextBrowser*>()->toPlainText().toStdString(), HasSubstr("/etc/config/softflowd"));
  panel().back().click();
  ASSERT_TRUE(waitFor(u"What was found"_s));
  panel().back().click();
  ASSERT_TRUE(waitFor(u"Your router"_s));
  EXPECT_TRUE(questions().loginPanel().findChildren<QLineEdit*>()[2]->text().isEmpty()) << "the password is forgotten";
  EXPECT_TRUE(m_service.allowed.empty());
}

TEST_F(RouterPageTest, aSetUpEndsWithTheFirstFlowAndUndoLeavesNothing) {
  makePage();
  const auto before = m_router->tree();
  setUp();
  ASSERT_TRUE(waitFor(u"First flow received"_s));
  keepPicture(u"5-flows"_s);
  ASSERT_EQ(m_service.facts.size(), 1U);
  EXPECT_EQ(m_service.facts[0].version, "softflowd 1.1.0");
  panel().back().click();
  ASSERT_TRUE(runUntil([this] { return !m_page->cards().empty() && m_page->cards()[0]->isVisible(); }));
  keepPicture(u"6-card"_s);
  EXPECT_EQ(m_page->cards()[0]->heading(), u"Living room"_s);

  takeBack();
  EXPECT_EQ(m_router->tree(), before);
  EXPECT_EQ(m_service.disallowed.size(), 1U);
  EXPECT_TRUE(router::Journal::all(m_folder.path() / "state").empty());
}

TEST_F(RouterPageTest, aNewAddressOfThisComputerIsUpdatedByOnePress) {
  makePage();
  setUpToTheCard();
  EXPECT_FALSE(cardButton(u"Update the router"_s)->isVisible());
  setOwnAddress(u"192.168.1.50/24"_s, u"192.168.1.60/24"_s);
  const auto restore = qScopeGuard([] { setOwnAddress(u"192.168.1.60/24"_s, u"192.168.1.50/24"_s); });
  m_router->shell().setEnvironment(u"SSH_CLIENT"_s, u"192.168.1.60 50000 22"_s);
  m_page->refresh();
  QPushButton* const update = cardButton(u"Update the router"_s);
  ASSERT_TRUE(update->isVisible());
  EXPECT_THAT(m_page->cards()[0]->accessibleDescription().toStdString(), HasSubstr("another address"));
  keepPicture(u"14-new-address"_s);
  update->click();
  answerLogin();
  ASSERT_TRUE(waitFor(u"First flow received"_s));
  EXPECT_THAT(m_router->read("etc/config/softflowd"), HasSubstr("192.168.1.60:2055"));
  EXPECT_THAT(m_router->read("etc/config/softflowd"), Not(HasSubstr("192.168.1.50:2055")));
  panel().back().click();
  EXPECT_FALSE(cardButton(u"Update the router"_s)->isVisible());
}

TEST_F(RouterPageTest, aTestOfAnOutdatedRouterOffersTheUpdate) {
  makePage();
  setUpToTheCard();
  m_router->shell().setEnvironment(u"SSH_CLIENT"_s, u"192.168.1.77 50000 22"_s);
  cardButton(u"Test"_s)->click();
  answerLogin();
  ASSERT_TRUE(waitFor(u"out of date"_s));
  EXPECT_EQ(panel().primary().text().remove(u'&'), u"Update the router"_s);
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"First flow received"_s));
  EXPECT_THAT(m_router->read("etc/config/softflowd"), HasSubstr("192.168.1.77:2055"));
}

TEST_F(RouterPageTest, aProgramThatAFirmwareUpdateRemovedIsInstalledAgain) {
  makePage();
  setUpToTheCard();
  runOnRouter("kill $(pidof softflowd)");
  std::filesystem::remove(*m_router / "usr/sbin/softflowd");
  m_router->write("var/lib/packages", "base-files\nbusybox\n");
  cardButton(u"Test"_s)->click();
  answerLogin();
  ASSERT_TRUE(waitFor(u"is gone from the router"_s));
  keepPicture(u"15-program-gone"_s);
  EXPECT_THAT(panel().problem().toStdString(), HasSubstr("firmware update"));
  EXPECT_EQ(panel().primary().text().remove(u'&'), u"Install it again"_s);
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"First flow received"_s));
  EXPECT_TRUE(std::filesystem::exists(*m_router / "usr/sbin/softflowd"));
}

TEST_F(RouterPageTest, theSamplingIsTunedWithoutAnotherQuestion) {
  makePage();
  setUpToTheCard();
  cardButton(u"Tune sampling…"_s)->click();
  ASSERT_TRUE(waitFor(u"How many packets"_s));
  keepPicture(u"16-sampling"_s);
  panel().findChild<QSpinBox*>()->setValue(10);
  panel().primary().click();
  answerLogin();
  ASSERT_TRUE(waitFor(u"First flow received"_s));
  EXPECT_THAT(m_router->read("etc/config/softflowd"), HasSubstr("sampling_rate '10'"));
  panel().back().click();
  cardButton(u"Test"_s)->click();
  answerLogin();
  ASSERT_TRUE(waitFor(u"First flow received"_s)) << "what was tuned is what is tested";
  panel().back().click();
  cardButton(u"Tune sampling…"_s)->click();
  EXPECT_EQ(panel().findChild<QSpinBox*>()->value(), 10);
}

TEST_F(RouterPageTest, anExporterThatHasStoppedIsRestarted) {
  makePage();
  setUpToTheCard();
  m_ticks.stop();
  runOnRouter("kill $(pidof softflowd)");
  cardButton(u"Test"_s)->click();
  answerLogin();
  ASSERT_TRUE(waitFor(u"No flow has arrived"_s));
  keepPicture(u"17-stopped"_s);
  EXPECT_THAT(panel().problem().toStdString(), HasSubstr("not running"));
  ASSERT_EQ(panel().other().text().remove(u'&'), u"Restart the exporter"_s);
  m_ticks.start(100);
  panel().other().click();
  ASSERT_TRUE(waitFor(u"First flow received"_s));
}

TEST_F(RouterPageTest, aRouterWithOurKeyTellsItsMemoryWhileThePageIsSeen) {
  makePage();
  setUpToTheCard();
  m_isKeyKept = true;
  const auto isShown = [this] {
    const auto labels = m_page->cards()[0]->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [](QLabel* label) { return label->text() == u"Memory" && label->isVisible(); });
  };
  EXPECT_FALSE(isShown());
  m_page->hide();
  m_page->show();
  EXPECT_TRUE(runUntil(isShown));
  keepPicture(u"18-load"_s);
  const std::size_t scripts = m_router->shell().scripts().size();
  m_page->hide();
  m_page->show();
  EXPECT_TRUE(runUntil([&] { return m_router->shell().scripts().size() > scripts; })) << "it is asked anew";
}

TEST_F(RouterPageTest, aStepThatFailsIsTakenBackAndSaysWhy) {
  makePage();
  const auto before = m_router->tree();
  m_router->fault("exporter-dies");
  setUp();
  ASSERT_TRUE(waitFor(u"everything was taken back"_s));
  keepPicture(u"9-failed"_s);
  EXPECT_THAT(panel().problem().toStdString(), HasSubstr("Network is unreachable"));
  EXPECT_EQ(m_router->tree(), before);
  m_router->write("stand-in/exporter-dies", "");
  std::filesystem::remove(*m_router / "stand-in/exporter-dies");
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"First flow received"_s));
}

TEST_F(RouterPageTest, aRouterThatDoesNotReachThisComputerIsNotChanged) {
  makePage();
  m_service.isEveryProbeArriving = false;
  m_service.isNoProbeArriving = true;
  const auto before = m_router->tree();
  setUp();
  ASSERT_TRUE(waitFor(u"nothing was changed"_s));
  EXPECT_EQ(m_router->tree(), before);
  EXPECT_TRUE(m_service.allowed.empty());
  EXPECT_FALSE(panel().other().isVisible()) << "no firewall is active here";
}

TEST_F(RouterPageTest, aFirewallInTheWayIsNamedAndOpenedForTheRouterOnly) {
  makePage();
  m_service.isEveryProbeArriving = false;
  m_service.isNoProbeArriving = true;
  m_firewall->found = {setup::Firewall::Firewalld, "home"};
  m_firewall->onOpen = [this] { m_service.isEveryProbeArriving = true; };
  setUp();
  ASSERT_TRUE(waitFor(u"nothing was changed"_s));
  ASSERT_TRUE(runUntil([this] { return panel().other().isVisible(); }));
  EXPECT_THAT(panel().problem().toStdString(), HasSubstr("firewalld"));
  keepPicture(u"12-firewall"_s);
  // A dismissed question for the password: said, and asked again.
  m_firewall->refusal = Error{ErrorCode::Cancelled, "firewalld", {}};
  panel().other().click();
  ASSERT_TRUE(runUntil([this] { return panel().problem().contains(u"cancelled"_s) && panel().other().isVisible(); }));
  EXPECT_TRUE(m_firewall->rules.empty());
  m_firewall->refusal.reset();
  panel().other().click();
  ASSERT_TRUE(waitFor(u"First flow received"_s));
  EXPECT_EQ(m_firewall->rules,
            setup::openingRules(setup::Firewall::Firewalld, *IpAddress::parse(kRouter), 2055, "home"));
  // Taking the set-up back closes it again.
  panel().back().click();
  ASSERT_TRUE(runUntil([this] { return !m_page->cards().empty() && m_page->cards()[0]->isVisible(); }));
  takeBack();
  EXPECT_TRUE(m_firewall->rules.empty());
}

TEST_F(RouterPageTest, aWrongPasswordIsSaidInWords) {
  makePage();
  m_isKnown = true;
  m_page->activate(u"setup"_s);
  typeLogin(u"wrong"_s);
  panel().primary().click();
  ASSERT_TRUE(runUntil([this] { return !panel().problem().isEmpty(); }));
  EXPECT_EQ(title(), "Your router");
  EXPECT_THAT(panel().problem().toStdString(), HasSubstr("refused"));
  EXPECT_THAT(panel().problem().toStdString(), Not(HasSubstr("wrong tries.wrong")));
}

TEST_F(RouterPageTest, aReplacedRouterIsMetAnewAfterBothFingerprintsWereShown) {
  makePage();
  m_isReplaced = true;
  m_page->activate(u"setup"_s);
  typeLogin(u"right"_s);
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"is not the router it was"_s));
  keepPicture(u"13-other-key"_s);
  QString shown;
  for (const QLabel* label : panel().findChildren<QLabel*>()) shown += label->text();
  EXPECT_THAT(shown.toStdString(), HasSubstr(kOldFingerprint));
  EXPECT_THAT(shown.toStdString(), HasSubstr(kFingerprint));
  panel().back().click();
  ASSERT_TRUE(waitFor(u"Your router"_s));
  EXPECT_TRUE(m_isReplaced) << "nothing is forgotten unasked";
  typeLogin(u"right"_s);
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"is not the router it was"_s));
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"Is this your router"_s));
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"What was found"_s));
}

TEST_F(RouterPageTest, anAddressThatIsNoneIsNotDialled) {
  makePage();
  m_page->activate(u"setup"_s);
  typeLogin(u"right"_s);
  questions().loginPanel().findChildren<QLineEdit*>()[0]->setText(u"$(reboot)"_s);
  panel().primary().click();
  EXPECT_EQ(title(), "Your router");
  EXPECT_FALSE(panel().problem().isEmpty());
}

TEST_F(RouterPageTest, aSystemWithoutADriverGetsARecipeWithOurAddress) {
  makePage(FakeRouter::Kind::Merlin);
  std::filesystem::remove(*m_router / "opt/bin/opkg");
  m_page->activate(u"setup"_s);
  typeLogin(u"right"_s);
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"Is this your router"_s));
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"By hand"_s));
  panel().primary().click();
  EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(), HasSubstr("192.168.1.50"));
}

TEST_F(RouterPageTest, aSenderThatIsNotAllowedIsAllowedByOnePress) {
  m_service.currentState.unknownSenders = {{*IpAddress::parse("192.168.1.9"), 12, Time{}, Time{}}};
  showPage();
  ASSERT_TRUE(runUntil([this] { return !m_page->cards().empty(); }));
  keepPicture(u"10-unknown"_s);
  m_page->cards()[0]->findChild<QPushButton*>()->click();
  ASSERT_TRUE(runUntil([this] { return !m_service.allowed.empty(); }));
  EXPECT_TRUE(m_service.allowed[0].contains(*IpAddress::parse("192.168.1.9")));
}

TEST_F(RouterPageTest, withoutAnyRouterTheWayToOneIsOffered) {
  showPage();
  auto* empty = m_page->findChild<EmptyState*>();
  ASSERT_TRUE(empty->isVisible());
  keepPicture(u"0-empty"_s);
  Q_EMIT empty->pressed();
  EXPECT_EQ(title(), "Your router");
  panel().back().click();
  EXPECT_TRUE(empty->isVisible());
  Q_EMIT empty->otherPressed();
  EXPECT_EQ(title(), "By hand on the router itself");
  keepPicture(u"11-recipe"_s);
}

TEST_F(RouterPageTest, inTheWizardAGoodEndLeadsOnAndBackStaysWithTheRouter) {
  makeWizardPage();
  int goneOn = 0;
  int goneBack = 0;
  QObject::connect(m_wizardPage.get(), &WizardPage::nextWanted, m_wizardPage.get(), [&] { ++goneOn; });
  QObject::connect(m_wizardPage.get(), &WizardPage::backWanted, m_wizardPage.get(), [&] { ++goneBack; });
  EXPECT_EQ(m_wizardPage->step(), WizardStep::Router);
  setUp();
  ASSERT_TRUE(waitFor(u"First flow received"_s));
  EXPECT_EQ(m_wizardPage->step(), WizardStep::Changes);
  panel().primary().click();
  EXPECT_EQ(goneOn, 1);
  panel().back().click();
  ASSERT_TRUE(waitFor(u"Your router"_s));
  EXPECT_EQ(goneBack, 0);
  panel().back().click();
  EXPECT_EQ(goneBack, 1);
}

TEST_F(RouterPageTest, theWizardDoesNotConfirmAHostKeyByASecondReturn) {
  makeWizardPage();
  m_wizardPage->activateWindow();
  typeLogin(u"right"_s);
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"Is this your router"_s));
  EXPECT_FALSE(panel().primary().hasFocus());
}

TEST_F(RouterPageTest, theWizardsPageLeavesTheKeyboardAloneWhileAnotherIsShown) {
  makeWizardPage();
  QStackedWidget pages;
  const auto giveBack = qScopeGuard([this] { m_wizardPage->setParent(nullptr); });
  auto* other = new QLineEdit;
  pages.addWidget(m_wizardPage.get());
  pages.addWidget(other);
  pages.show();
  pages.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&pages));
  typeLogin(u"right"_s);
  panel().primary().click();
  pages.setCurrentWidget(other);
  other->setFocus();
  ASSERT_TRUE(waitFor(u"Is this your router"_s));
  EXPECT_TRUE(other->hasFocus());
  pages.setCurrentWidget(m_wizardPage.get());
  EXPECT_TRUE(panel().back().hasFocus());
}

TEST_F(RouterPageTest, inTheWizardALoginLeadsToThePlanWhateverWasTriedBefore) {
  makeWizardPage();
  setUp();
  ASSERT_TRUE(waitFor(u"First flow received"_s));
  questions().start(RouterTask::Test, {"root", kRouter, router::kSshPort}, true);
  answerLogin();
  EXPECT_TRUE(waitFor(u"What was found"_s));
}

TEST_F(RouterPageTest, theRouterSendsToTheAddressThatWasChosenIfItIsOneOfThisComputer) {
  makePage();
  m_reportAddress = IpAddress::parse("192.168.1.1");  // this namespace's, too
  logIn();
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"What will change"_s));
  const auto plan = [this] { return panel().findChild<QTextBrowser*>()->toPlainText().toStdString(); };
  EXPECT_THAT(plan(), HasSubstr("192.168.1.1:"));
  panel().back().click();
  m_reportAddress = IpAddress::parse("192.168.9.9");
  panel().primary().click();
  ASSERT_TRUE(waitFor(u"What will change"_s));
  EXPECT_THAT(plan(), HasSubstr("192.168.1.50:"));
  EXPECT_THAT(plan(), Not(HasSubstr("192.168.9.9")));
}

}  // namespace
}  // namespace soho::ui
