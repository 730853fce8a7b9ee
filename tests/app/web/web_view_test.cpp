// The plugin soho_web with the real web engine against the stand-in of ntopng.
#include "app/web/ntopng_view.h"
#include "tests/app/web/ntopng_server.h"
#include "tests/support/tls_front.h"

#include <QApplication>
#include <QFile>
#include <QPluginLoader>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>
#include <QWidget>
#include <gmock/gmock.h>

#include <csignal>
#include <optional>

namespace soho::ui {
namespace {

using namespace Qt::StringLiterals;
using test::NtopngServer;

constexpr int kDeadline = 40'000;  // ms; the web engine's first start on a loaded machine

/// Remembers everything it is told.
class Recorder final : public NtopngViewListener {
 public:
  void navigated(const QUrl&, bool canGoBack, bool) override { isBackPossible = canGoBack; }
  void loadProgressed(int) override {}
  void shown() override { ++shownCount; }
  void wentAway() override { ++awayCount; }
  void loginRefused() override { ++refusedCount; }
  void certificateOffered(const QByteArray& sha256) override { certificate = sha256; }
  void rendererEnded() override { ++crashCount; }
  void externalLinkClicked(const QUrl& url) override { external.append(url); }
  void thirdPartyBlocked(const QString& host) override { blocked.append(host); }
  void found(int, int total) override { matches = total; }
  void printed(const QString& file, bool isDone) override { printedFile = isDone ? file : QString(); }
  void downloadOffered(quint32 id, const QString& name) override {
    download = id;
    downloadName = name;
  }
  void downloadProgressed(quint32, qint64, qint64) override {}
  void downloadFinished(quint32, bool isComplete, const QString&) override { isDownloadComplete = isComplete; }

  int shownCount = 0;
  int awayCount = 0;
  int refusedCount = 0;
  int crashCount = 0;
  int matches = -1;
  bool isBackPossible = false;
  QByteArray certificate;
  QList<QUrl> external;
  QStringList blocked;
  QString printedFile;
  quint32 download = 0;
  QString downloadName;
  std::optional<bool> isDownloadComplete;
};

class WebViewTest : public ::testing::Test {
 protected:
  WebViewTest() {
    QPluginLoader loader(QStringLiteral(SOHO_WEB_PLUGIN));
    auto* factory = qobject_cast<NtopngViewFactory*>(loader.instance());
    EXPECT_NE(factory, nullptr) << loader.errorString().toStdString();
    if (factory == nullptr) return;
    view = factory->create(recorder);
    view->widget()->resize(900, 600);
    view->widget()->show();
    server.start();
  }

  void open(const QString& path = {}, const QString& password = QString::fromLatin1(NtopngServer::kPassword)) {
    view->open({server.origin(), u"admin"_s, password, {}, false}, path);
  }
  QWebEnginePage* page() { return view->widget()->findChild<QWebEngineView*>()->page(); }
  QVariant evaluate(const QString& script) {
    std::optional<QVariant> answer;
    page()->runJavaScript(script, [&answer](const QVariant& value) { answer = value; });
    EXPECT_TRUE(QTest::qWaitFor([&answer] { return answer.has_value(); }, kDeadline)) << script.toStdString();
    return answer.value_or(QVariant());
  }
  bool isTitle(const QString& title) {
    return QTest::qWaitFor([&] { return page()->title() == title && !page()->isLoading(); }, kDeadline);
  }
  void click(const QString& word) {
    evaluate(u"for (const a of document.links) if (a.text == '%1') { a.click(); break; }"_s.arg(word));
  }

  NtopngServer server;
  Recorder recorder;
  std::unique_ptr<NtopngView> view;
};

TEST_F(WebViewTest, logsInAndShowsTheHomePage) {
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->title().toStdString();
  EXPECT_EQ(evaluate(u"document.getElementById('user').textContent"_s).toString(), u"admin"_s);
  EXPECT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount == 1; }, kDeadline));
  EXPECT_EQ(recorder.refusedCount, 0);
}

TEST_F(WebViewTest, landsOnTheHostThatWasAskedForAndGoesBack) {
  open(u"lua/host_details.lua?host=192.168.1.7"_s);
  ASSERT_TRUE(isTitle(u"Host: 192.168.1.7"_s)) << page()->title().toStdString();
  click(u"Flows"_s);
  ASSERT_TRUE(isTitle(u"Live Flows"_s)) << page()->url().toString().toStdString();
  EXPECT_TRUE(QTest::qWaitFor([&] { return recorder.isBackPossible; }, kDeadline));
  view->back();
  ASSERT_TRUE(isTitle(u"Host: 192.168.1.7"_s));
}

TEST_F(WebViewTest, aSessionThatEndsIsRenewedWhereThePersonWas) {
  open(u"lua/flows_stats.lua"_s);
  ASSERT_TRUE(isTitle(u"Live Flows"_s)) << page()->url().toString().toStdString();
  server.endSessions();
  click(u"Dashboard"_s);
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->title().toStdString();
}

TEST_F(WebViewTest, aRestartOfNtopngIsSurvived) {
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  server.stop();
  view->reload();
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.awayCount > 0; }, kDeadline));
  const int before = recorder.shownCount;
  server.start();
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount > before; }, kDeadline));
  EXPECT_TRUE(isTitle(u"Dashboard"_s));
}

TEST_F(WebViewTest, aRefusedPasswordIsTriedTwiceAndNoMore) {
  open({}, u"wrong"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.refusedCount > 0; }, kDeadline));
  // Two failures leave the address open for the right password: ntopng blocks after five.
  open();
  EXPECT_TRUE(isTitle(u"Dashboard"_s)) << page()->title().toStdString();
}

TEST_F(WebViewTest, foreignLinksLeaveForTheBrowser) {
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  click(u"About"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !recorder.external.isEmpty(); }, kDeadline));
  EXPECT_EQ(recorder.external.first(), QUrl(u"https://www.ntop.org/"_s));
  evaluate(u"location.href = 'https://example.org/away'"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.external.size() > 1; }, kDeadline));
  EXPECT_EQ(page()->title(), u"Dashboard"_s);
}

TEST_F(WebViewTest, thirdPartiesAreKeptOut) {
  open(u"lua/hosts_geomap.lua"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !recorder.blocked.isEmpty(); }, kDeadline));
  EXPECT_EQ(recorder.blocked, QStringList{u"a.tile.openstreetmap.org"_s});
  EXPECT_TRUE(isTitle(u"no tile"_s));
}

TEST_F(WebViewTest, aDownloadGoesWhereThePersonSays) {
  const QTemporaryDir folder;
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  click(u"Export"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.download != 0; }, kDeadline));
  EXPECT_EQ(recorder.downloadName, u"all_config.json"_s);
  view->answerDownload(recorder.download, folder.filePath(u"mine.json"_s));
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.isDownloadComplete.has_value(); }, kDeadline));
  EXPECT_TRUE(*recorder.isDownloadComplete);
  QFile file(folder.filePath(u"mine.json"_s));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(file.readAll().contains("\"rc\""));
  EXPECT_EQ(page()->title(), u"Dashboard"_s);
  EXPECT_EQ(recorder.awayCount, 0);
}

TEST_F(WebViewTest, findsAndPrints) {
  const QTemporaryDir folder;
  open(u"lua/host_details.lua?host=192.168.1.7"_s);
  ASSERT_TRUE(isTitle(u"Host: 192.168.1.7"_s));
  view->find(u"192.168.1.7"_s, false);
  EXPECT_TRUE(QTest::qWaitFor([&] { return recorder.matches > 0; }, kDeadline));
  view->printToPdf(folder.filePath(u"page.pdf"_s));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !recorder.printedFile.isEmpty(); }, kDeadline));
  QFile file(recorder.printedFile);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(file.read(4), "%PDF");
}

TEST_F(WebViewTest, aCrashOfThePageIsToldAndReloaded) {
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  ASSERT_EQ(::kill(static_cast<pid_t>(page()->renderProcessPid()), SIGKILL), 0);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.crashCount > 0; }, kDeadline));
  const int before = recorder.shownCount;
  view->reload();
  EXPECT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount > before; }, kDeadline));
}

TEST_F(WebViewTest, aCertificateNobodyVouchesForIsShownAndThenPinned) {
  test::TlsFront front(server.port());
  NtopngAccess access{front.origin(), u"admin"_s, QString::fromLatin1(NtopngServer::kPassword), {}, false};
  view->open(access, {});
  ASSERT_TRUE(QTest::qWaitFor([&] { return !recorder.certificate.isEmpty(); }, kDeadline));
  EXPECT_EQ(recorder.certificate, front.certificateSha256());
  EXPECT_EQ(recorder.shownCount, 0);
  access.certificateSha256 = recorder.certificate;
  view->open(access, {});
  EXPECT_TRUE(isTitle(u"Dashboard"_s)) << page()->title().toStdString();
}

TEST_F(WebViewTest, anotherCertificateThanThePinnedOneIsNotTakenForIt) {
  const test::TlsFront front(server.port());
  view->open({front.origin(), u"admin"_s, QString::fromLatin1(NtopngServer::kPassword), QByteArray(32, '\x01'), false},
             {});
  ASSERT_TRUE(QTest::qWaitFor([&] { return !recorder.certificate.isEmpty(); }, kDeadline));
  EXPECT_EQ(recorder.shownCount, 0);
}

}  // namespace
}  // namespace soho::ui

int main(int argc, char** argv) {
  QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
  const QApplication application(argc, argv);
  ::testing::InitGoogleMock(&argc, argv);
  return RUN_ALL_TESTS();
}
