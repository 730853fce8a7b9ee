#include "app/pages/ntopng_page.h"

#include "app/shell/banner.h"
#include "app/widgets/empty_state.h"
#include "tests/support/fake_ntopng_view.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>
#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using namespace Qt::StringLiterals;

class NtopngPageTest : public ::testing::Test {
 protected:
  NtopngPageTest() {
    NtopngPageServices services;
    services.icon = [](const QString&) { return QIcon(); };
    services.sandbox = [this] { return sandbox; };
    services.loadFactory = [this](QString& problem) -> NtopngViewFactory* {
      ++loads;
      problem = u"no such file"_s;
      return isPluginThere ? &factory : nullptr;
    };
    services.openInBrowser = [this](const QUrl& url) { browser = url; };
    services.chooseFile = [this](const QString& name, const std::function<void(const QString&)>& chosen) {
      suggested = name;
      chosen(u"/tmp/"_s + name);
    };
    page = std::make_unique<NtopngPage>(services, theme);
    page->resize(800, 600);
    page->show();
  }

  void openRunning(const QString& place = {}) {
    page->setAccess({QUrl(u"http://127.0.0.1:3000/"_s), u"admin"_s, u"pw"_s, {}, false});
    page->setPresence(NtopngPresence::Running);
    page->activate(place);
  }
  QString visibleText() const {
    QString text;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
      if (label->isVisible()) text += label->text() + u'\n';
    }
    return text;
  }
  QPushButton* buttonWith(const QString& text) const {
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
      if (button->isVisible() && button->text() == text) return button;
    }
    return nullptr;
  }
  QPushButton* visibleButton() const {
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
      if (button->isVisible()) return button;
    }
    return nullptr;
  }

  Theme theme;
  WebSandbox sandbox = WebSandbox::Works;
  bool isPluginThere = true;
  int loads = 0;
  QUrl browser;
  QString suggested;
  tests::FakeFactory factory;
  std::unique_ptr<NtopngPage> page;
};

TEST_F(NtopngPageTest, everyStateSaysSomethingOfItsOwn) {
  QStringList seen;
  page->activate({});
  for (int state = 0; state < kNtopngPresenceCount; ++state) {
    page->setPresence(static_cast<NtopngPresence>(state));
    // Without an address even a running ntopng cannot be shown yet.
    const QString text = visibleText();
    EXPECT_GT(text.size(), 40) << state;
    EXPECT_FALSE(seen.contains(text)) << state;
    seen.append(text);
    ASSERT_NE(visibleButton(), nullptr) << state;
    EXPECT_FALSE(visibleButton()->text().isEmpty()) << state;
  }
  EXPECT_EQ(loads, 0);
}

TEST_F(NtopngPageTest, theButtonsLeadOn) {
  QSignalSpy start(page.get(), &NtopngPage::startWanted);
  QSignalSpy elsewhere(page.get(), &Page::pageWanted);
  for (const NtopngPresence state :
       {NtopngPresence::NotInstalled, NtopngPresence::Stopped, NtopngPresence::Unhealthy, NtopngPresence::Unknown}) {
    page->setPresence(state);
    ASSERT_NE(visibleButton(), nullptr);
    visibleButton()->click();
  }
  EXPECT_EQ(start.count(), 4);
  for (const NtopngPresence state : {NtopngPresence::NoEngine, NtopngPresence::EngineProblem, NtopngPresence::Pulling,
                                     NtopngPresence::Starting, NtopngPresence::Working, NtopngPresence::Running,
                                     NtopngPresence::Elsewhere, NtopngPresence::Away, NtopngPresence::Unproven}) {
    page->setPresence(state);
    ASSERT_NE(visibleButton(), nullptr);
    visibleButton()->click();
  }
  ASSERT_EQ(elsewhere.count(), 9);
  EXPECT_EQ(elsewhere.first().first().toString(), u"services"_s);
  page->setPresence(NtopngPresence::Pulling, 40);
  EXPECT_TRUE(visibleText().contains(u"40"_s));
}

TEST_F(NtopngPageTest, theWebEngineIsLoadedWhenThePageIsFirstOpened) {
  page->setAccess({QUrl(u"http://127.0.0.1:3000/"_s), u"admin"_s, u"pw"_s, {}, false});
  page->setPresence(NtopngPresence::Running);
  EXPECT_EQ(loads, 0);
  page->activate({});
  page->activate({});
  EXPECT_EQ(loads, 1);
  ASSERT_NE(factory.view, nullptr);
  EXPECT_TRUE(factory.view->area.isVisible());
  EXPECT_EQ(factory.view->opened.size(), 1);
}

TEST_F(NtopngPageTest, afterARestartOfNtopngItShowsTheSamePageAgain) {
  openRunning(u"host/192.168.1.7"_s);
  page->setPresence(NtopngPresence::Stopped);
  page->setPresence(NtopngPresence::Running);
  ASSERT_EQ(factory.view->opened.size(), 2);
  EXPECT_EQ(factory.view->opened.last(), QUrl(u"http://127.0.0.1:3000/lua/host_details.lua?host=192.168.1.7"_s));
  page->setPresence(NtopngPresence::Stopped);
  page->activate(u"host/192.168.1.8"_s);
  page->setPresence(NtopngPresence::Running);
  EXPECT_EQ(factory.view->opened.last().query(), u"host=192.168.1.8"_s);
}

TEST_F(NtopngPageTest, withoutASandboxItOpensInTheBrowser) {
  for (const WebSandbox without : {WebSandbox::Administrator, WebSandbox::NoUserNamespaces}) {
    sandbox = without;
    openRunning(NtopngPage::hostPath(u"192.168.1.7"_s));
    EXPECT_EQ(loads, 0);
    ASSERT_NE(visibleButton(), nullptr);
    visibleButton()->click();
    EXPECT_EQ(browser, QUrl(u"http://127.0.0.1:3000/lua/host_details.lua?host=192.168.1.7"_s));
  }
}

TEST_F(NtopngPageTest, whatTheBrowserHasOpenedIsNotOpenedAgainLater) {
  sandbox = WebSandbox::Administrator;
  openRunning(u"host/192.168.1.7"_s);
  ASSERT_NE(visibleButton(), nullptr);
  visibleButton()->click();
  page->activate({});
  visibleButton()->click();
  EXPECT_EQ(browser, QUrl(u"http://127.0.0.1:3000/"_s));
}

TEST_F(NtopngPageTest, theLoginThatTheBrowserAsksForIsToldAndItsPasswordCopiedOnAPress) {
  QGuiApplication::clipboard()->setText(u"before"_s);
  openRunning();
  for (QAction* action : page->findChild<QToolBar*>()->actions()) {
    if (action->text() == u"Open in browser"_s) action->trigger();
  }
  EXPECT_EQ(browser, QUrl(u"http://127.0.0.1:3000/"_s));
  EXPECT_TRUE(visibleText().contains(u"the user is admin"_s)) << visibleText().toStdString();
  factory.told->externalLinkClicked(QUrl(u"http://127.0.0.1:3000/lua/flows_stats.lua"_s));
  EXPECT_EQ(browser.path(), u"/lua/flows_stats.lua"_s);
  factory.told->shown();
  EXPECT_TRUE(visibleText().contains(u"the user is admin"_s)) << "what the view goes on with is another matter";
  EXPECT_EQ(QGuiApplication::clipboard()->text(), u"before"_s);
  ASSERT_NE(buttonWith(u"Copy the password"_s), nullptr);
  buttonWith(u"Copy the password"_s)->click();
  EXPECT_EQ(QGuiApplication::clipboard()->text(), u"pw"_s);
  EXPECT_TRUE(visibleText().contains(u"is copied"_s)) << visibleText().toStdString();
  EXPECT_EQ(visibleButton(), nullptr);
}

TEST_F(NtopngPageTest, whereThereIsNoViewTheLoginStandsBesideTheWayToTheBrowser) {
  QGuiApplication::clipboard()->setText(u"before"_s);
  sandbox = WebSandbox::Administrator;
  openRunning();
  EXPECT_TRUE(visibleText().contains(u"the user is admin"_s)) << visibleText().toStdString();
  EXPECT_EQ(QGuiApplication::clipboard()->text(), u"before"_s);
  ASSERT_NE(buttonWith(u"Copy the password"_s), nullptr);
  buttonWith(u"Copy the password"_s)->click();
  EXPECT_EQ(QGuiApplication::clipboard()->text(), u"pw"_s);
  EXPECT_TRUE(visibleText().contains(u"is copied"_s)) << visibleText().toStdString();
  EXPECT_NE(buttonWith(u"Open in browser"_s), nullptr);
  page->setAccess({QUrl(u"http://127.0.0.1:3000/"_s), {}, {}, {}, false});
  EXPECT_TRUE(visibleText().contains(u"asks for a login there."_s)) << visibleText().toStdString();
  EXPECT_EQ(buttonWith(u"Copy the password"_s), nullptr);
}

TEST_F(NtopngPageTest, aForeignPageInTheBrowserHasNoLoginOfNtopngs) {
  openRunning();
  factory.told->externalLinkClicked(QUrl(u"https://www.ntop.org/"_s));
  EXPECT_EQ(browser, QUrl(u"https://www.ntop.org/"_s));
  EXPECT_EQ(visibleButton(), nullptr);
  EXPECT_FALSE(visibleText().contains(u"login"_s)) << visibleText().toStdString();
}

TEST_F(NtopngPageTest, aPasswordThatIsRefusedIsNotOfferedForTheBrowser) {
  openRunning();
  factory.told->loginRefused();
  factory.told->externalLinkClicked(QUrl(u"http://127.0.0.1:3000/"_s));
  EXPECT_NE(buttonWith(u"Enter the password"_s), nullptr);
  EXPECT_EQ(buttonWith(u"Copy the password"_s), nullptr);
}

TEST_F(NtopngPageTest, anotherLoginTakesTheOfferOfTheOneBeforeBack) {
  openRunning();
  factory.told->externalLinkClicked(QUrl(u"http://127.0.0.1:3000/"_s));
  page->setAccess({QUrl(u"http://nas:3000/"_s), u"me"_s, u"other"_s, {}, false});
  EXPECT_EQ(buttonWith(u"Copy the password"_s), nullptr);
}

TEST_F(NtopngPageTest, anNtopngBelowAPathIsShownAndOpenedThere) {
  const NtopngAccess access{QUrl(u"http://nas:3000/net/"_s), u"me"_s, u"pw"_s, {}, false};
  sandbox = WebSandbox::Administrator;
  NtopngAccess bare = access;
  bare.origin.setPath(u"/net"_s);
  page->setAccess(bare);
  page->setPresence(NtopngPresence::Elsewhere);
  page->activate(u"host/192.168.1.7"_s);
  ASSERT_NE(visibleButton(), nullptr);
  visibleButton()->click();
  EXPECT_EQ(browser, QUrl(u"http://nas:3000/net/lua/host_details.lua?host=192.168.1.7"_s));
  sandbox = WebSandbox::Works;
  page->setAccess(access);
  page->activate(u"host/192.168.1.8"_s);
  page->setPresence(NtopngPresence::Away);
  page->setPresence(NtopngPresence::Elsewhere);
  ASSERT_EQ(factory.view->opened.size(), 3);
  EXPECT_EQ(factory.view->opened.last(), QUrl(u"http://nas:3000/net/lua/host_details.lua?host=192.168.1.8"_s));
}

TEST_F(NtopngPageTest, aPluginThatCannotBeLoadedIsSaidWithTheReason) {
  isPluginThere = false;
  openRunning();
  EXPECT_TRUE(visibleText().contains(u"no such file"_s));
  ASSERT_NE(visibleButton(), nullptr);
  visibleButton()->click();
  EXPECT_EQ(browser.host(), u"127.0.0.1"_s);
}

TEST_F(NtopngPageTest, aHostsPageAndItsFlowsAreAskedForByAddress) {
  EXPECT_EQ(NtopngPage::hostPath(u"2001:db8::1"_s), u"lua/host_details.lua?host=2001:db8::1"_s);
  EXPECT_EQ(NtopngPage::hostPath(u"a&b=c"_s), u"lua/host_details.lua?host=a%26b%3Dc"_s);
  openRunning(u"flows/192.168.1.7/2001:db8::1"_s);
  EXPECT_EQ(factory.view->opened.last().path(), u"/lua/flows_stats.lua"_s);
  EXPECT_EQ(factory.view->opened.last().query(), u"client=192.168.1.7&server=2001:db8::1"_s);
  page->activate(u"host/192.168.1.8"_s);
  EXPECT_EQ(factory.view->opened.last().path(), u"/lua/host_details.lua"_s);
  EXPECT_EQ(factory.view->opened.last().query(), u"host=192.168.1.8"_s);
  page->activate(u"lua/hosts_geomap.lua"_s);
  EXPECT_EQ(factory.view->opened.last().path(), u"/lua/hosts_geomap.lua"_s);
}

TEST_F(NtopngPageTest, searchesZoomsAndPrints) {
  openRunning();
  auto* search = page->findChild<QLineEdit*>();
  page->activateWindow();
  search->setFocus();
  QTest::keyClicks(search, u"dns"_s);
  QTest::keyClick(search, Qt::Key_Return);
  EXPECT_TRUE(factory.view->calls.contains(u"find:dns "_s)) << factory.view->calls.toStdString();
  factory.view->calls.clear();
  QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
  EXPECT_EQ(factory.view->calls, u"find-back:dns "_s);
  factory.view->calls.clear();
  for (QAction* action : page->findChild<QToolBar*>()->actions()) {
    if (action->text().contains(u"match"_s)) action->trigger();
  }
  EXPECT_EQ(factory.view->calls, u"find-back:dns find:dns "_s);
  for (QAction* action : page->findChild<QToolBar*>()->actions()) {
    if (action->text() == u"Larger"_s || action->text().startsWith(u"Save as PDF"_s)) action->trigger();
  }
  EXPECT_GT(factory.view->zoom, 1.05);
  EXPECT_TRUE(factory.view->calls.contains(u"print:/tmp/ntopng.pdf"_s));
}

TEST_F(NtopngPageTest, theKeysWorkWithTheKeyboardInTheView) {
  openRunning();
  factory.told->navigated(QUrl(), true, true);
  QWidget& area = factory.view->area;
  area.setFocusPolicy(Qt::StrongFocus);
  page->activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
  area.setFocus();
  ASSERT_TRUE(area.hasFocus());
  QTest::keyClick(&area, Qt::Key_Left, Qt::AltModifier);
  QTest::keyClick(&area, Qt::Key_Right, Qt::AltModifier);
  QTest::keyClick(&area, Qt::Key_P, Qt::ControlModifier);
  EXPECT_EQ(factory.view->calls, u"back forward print:/tmp/ntopng.pdf "_s);
  QTest::keyClick(&area, Qt::Key_Plus, Qt::ControlModifier);
  EXPECT_GT(factory.view->zoom, 1.05);
  QTest::keyClick(&area, Qt::Key_Minus, Qt::ControlModifier);
  QTest::keyClick(&area, Qt::Key_Minus, Qt::ControlModifier);
  EXPECT_LT(factory.view->zoom, 0.95);
  QTest::keyClick(&area, Qt::Key_0, Qt::ControlModifier);
  EXPECT_DOUBLE_EQ(factory.view->zoom, 1.0);
}

TEST_F(NtopngPageTest, aCertificateIsTrustedOnlyByThePerson) {
  openRunning();
  QSignalSpy changed(page.get(), &NtopngPage::accessChanged);
  factory.told->certificateOffered(QByteArray(32, '\xab'));
  EXPECT_TRUE(visibleText().contains(u"AB:AB:AB"_s));
  EXPECT_EQ(changed.count(), 0);
  ASSERT_NE(visibleButton(), nullptr);
  visibleButton()->click();
  ASSERT_EQ(changed.count(), 1);
  EXPECT_EQ(changed.first().first().value<NtopngAccess>().certificateSha256, QByteArray(32, '\xab'));
  EXPECT_EQ(factory.view->opened.size(), 2);
}

TEST_F(NtopngPageTest, anotherCertificateThanTheTrustedOneIsNotOfferedForTrust) {
  page->setAccess({QUrl(u"https://192.168.1.5/"_s), u"admin"_s, u"pw"_s, QByteArray(32, '\x01'), false});
  page->setPresence(NtopngPresence::Running);
  page->activate({});
  QSignalSpy changed(page.get(), &NtopngPage::accessChanged);
  QSignalSpy elsewhere(page.get(), &Page::pageWanted);
  factory.told->certificateOffered(QByteArray(32, '\xab'));
  EXPECT_TRUE(visibleText().contains(u"AB:AB:AB"_s));
  ASSERT_NE(visibleButton(), nullptr);
  visibleButton()->click();
  EXPECT_EQ(changed.count(), 0);
  EXPECT_EQ(elsewhere.count(), 1);
}

TEST_F(NtopngPageTest, aDownloadIsAskedForAndTold) {
  openRunning();
  factory.told->downloadOffered(1, u"flows.csv"_s);
  EXPECT_EQ(suggested, u"flows.csv"_s);
  EXPECT_TRUE(factory.view->calls.contains(u"save:/tmp/flows.csv"_s));
  factory.told->downloadProgressed(1, 500, 1000);
  ASSERT_NE(visibleButton(), nullptr);
  visibleButton()->click();
  EXPECT_TRUE(factory.view->calls.contains(u"cancel"_s));
  factory.told->downloadEnded(1, DownloadEnd::Failed, u"Interrupted"_s);
  EXPECT_TRUE(visibleText().contains(u"Interrupted"_s));
}

TEST_F(NtopngPageTest, aDownloadThatIsNotWantedEndsWithoutAWord) {
  openRunning();
  factory.told->downloadOffered(1, u"flows.csv"_s);
  factory.told->downloadProgressed(1, 500, 0);
  EXPECT_TRUE(visibleText().contains(u"Downloading"_s));
  factory.told->downloadEnded(1, DownloadEnd::Cancelled, {});
  EXPECT_EQ(visibleButton(), nullptr);
  EXPECT_FALSE(visibleText().contains(u"ownload"_s));
  factory.told->printed(u"/tmp/a.pdf"_s, true);
  factory.told->downloadEnded(2, DownloadEnd::Cancelled, {});
  EXPECT_TRUE(visibleText().contains(u"/tmp/a.pdf"_s)) << "that is another matter";
}

TEST_F(NtopngPageTest, aPageThatIsShownTakesBackOnlyWhatKeptItFromThat) {
  openRunning();
  factory.told->thirdPartyBlocked(u"a.tile.openstreetmap.org"_s);
  factory.told->shown();
  EXPECT_TRUE(visibleText().contains(u"openstreetmap"_s)) << "the map's page is what the offer is about";
  for (const auto& trouble :
       {&NtopngViewListener::wentAway, &NtopngViewListener::loginRefused, &NtopngViewListener::rendererEnded}) {
    (factory.told->*trouble)();
    EXPECT_NE(visibleButton(), nullptr);
    factory.told->shown();
    EXPECT_EQ(visibleButton(), nullptr);
  }
}

TEST_F(NtopngPageTest, aPageThatCrashedIsLoadedAgainByItsButton) {
  openRunning();
  factory.told->rendererEnded();
  ASSERT_NE(visibleButton(), nullptr);
  EXPECT_EQ(visibleButton()->text().remove(u'&'), u"Load again"_s);
  visibleButton()->click();
  EXPECT_EQ(factory.view->calls, u"reload "_s);
  EXPECT_EQ(visibleButton(), nullptr);
}

TEST_F(NtopngPageTest, theViewRestsWhileNtopngIsAwayOnPurpose) {
  openRunning();
  EXPECT_FALSE(factory.view->calls.contains(u"rest"_s));
  page->setPresence(NtopngPresence::Stopped);
  EXPECT_TRUE(factory.view->calls.contains(u"rest"_s));
}

TEST_F(NtopngPageTest, mapsComeOnConsent) {
  openRunning();
  for (const QString& other : {u"evil.example"_s, u"eviltile.openstreetmap.org"_s, u"evilopenstreetmap.org"_s}) {
    factory.told->thirdPartyBlocked(other);
    EXPECT_EQ(visibleButton(), nullptr) << other.toStdString();
  }
  factory.told->thirdPartyBlocked(u"a.tile.openstreetmap.org"_s);
  QSignalSpy changed(page.get(), &NtopngPage::accessChanged);
  ASSERT_NE(visibleButton(), nullptr);
  visibleButton()->click();
  ASSERT_EQ(changed.count(), 1);
  EXPECT_TRUE(changed.first().first().value<NtopngAccess>().areMapTilesAllowed);
}

TEST_F(NtopngPageTest, aReturnOfNtopngOpensTheViewAgain) {
  openRunning();
  page->setPresence(NtopngPresence::Stopped);
  EXPECT_FALSE(factory.view->area.isVisible());
  page->setPresence(NtopngPresence::Running);
  EXPECT_TRUE(factory.view->area.isVisible());
  EXPECT_EQ(factory.view->opened.size(), 2);
}

}  // namespace
}  // namespace soho::ui
