// The plugin soho_web with the real web engine against the stand-in of ntopng.
#include "app/web/ntopng_view.h"
#include "tests/app/web/ntopng_server.h"
#include "tests/support/tls_front.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPluginLoader>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>
#include <QWebEnginePage>
#include <QWebEngineProfile>
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
  void navigated(const QUrl&, bool canGoBack, bool canGoForward) override {
    isBackPossible = canGoBack;
    isForwardPossible = canGoForward;
  }
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
  void downloadProgressed(quint32, qint64 received, qint64 total) override {
    downloaded = received;
    downloadSize = total;
  }
  void downloadEnded(quint32, DownloadEnd end, const QString&) override { downloadEnd = end; }

  int shownCount = 0;
  int awayCount = 0;
  int refusedCount = 0;
  int crashCount = 0;
  int matches = -1;
  bool isBackPossible = false;
  bool isForwardPossible = false;
  QByteArray certificate;
  QList<QUrl> external;
  QStringList blocked;
  QString printedFile;
  quint32 download = 0;
  QString downloadName;
  qint64 downloaded = 0;
  qint64 downloadSize = 0;
  std::optional<DownloadEnd> downloadEnd;
};

/// A web server that answers every request alike, and not always to the end.
class SameAnswer {
 public:
  explicit SameAnswer(QByteArray answer) : m_answer(std::move(answer)) {
    EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
      m_asked = m_server.nextPendingConnection();
      QObject::connect(m_asked, &QTcpSocket::readyRead, m_asked, [this, socket = m_asked.data()] {
        socket->readAll();
        socket->write(m_answer);
      });
    });
  }
  [[nodiscard]] QUrl origin() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort())); }
  /// To who asked last.
  void goOn(const QByteArray& more) const {
    ASSERT_TRUE(m_asked);
    m_asked->write(more);
  }

 private:
  QByteArray m_answer;
  QTcpServer m_server;
  QPointer<QTcpSocket> m_asked;
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

TEST_F(WebViewTest, landsOnTheHostThatWasAskedForAndGoesBackAndForwardAndHome) {
  open(u"lua/host_details.lua?host=192.168.1.7"_s);
  ASSERT_TRUE(isTitle(u"Host: 192.168.1.7"_s)) << page()->title().toStdString();
  click(u"Flows"_s);
  ASSERT_TRUE(isTitle(u"Live Flows"_s)) << page()->url().toString().toStdString();
  EXPECT_TRUE(QTest::qWaitFor([&] { return recorder.isBackPossible; }, kDeadline));
  view->back();
  ASSERT_TRUE(isTitle(u"Host: 192.168.1.7"_s));
  EXPECT_TRUE(QTest::qWaitFor([&] { return recorder.isForwardPossible; }, kDeadline));
  EXPECT_FALSE(recorder.isBackPossible) << "before it there was only the login";
  view->forward();
  ASSERT_TRUE(isTitle(u"Live Flows"_s));
  view->home();
  ASSERT_TRUE(isTitle(u"Dashboard"_s));
  EXPECT_EQ(recorder.refusedCount, 0);
}

TEST_F(WebViewTest, anNtopngBelowAPathIsLoggedInToThere) {
  server.stop();
  server.start(u"/net"_s);
  view->open(
      {server.origin().resolved(QUrl(u"net"_s)), u"admin"_s, QString::fromLatin1(NtopngServer::kPassword), {}, false},
      u"lua/host_details.lua?host=192.168.1.7"_s);
  ASSERT_TRUE(isTitle(u"Host: 192.168.1.7"_s)) << page()->url().toString().toStdString();
  EXPECT_EQ(page()->url().path(), u"/net/lua/host_details.lua"_s);
  view->home();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  EXPECT_EQ(page()->url().path(), u"/net/"_s);
}

TEST_F(WebViewTest, theWayBackEndsWhereTheLoginWas) {
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  EXPECT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount > 0; }, kDeadline));
  EXPECT_FALSE(recorder.isBackPossible);
  EXPECT_EQ(page()->history()->count(), 1);
}

TEST_F(WebViewTest, withoutAPasswordTheLoginPageIsShownAndNothingSent) {
  open({}, {});
  ASSERT_TRUE(isTitle(u"Welcome to ntopng"_s)) << page()->title().toStdString();
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount == 1; }, kDeadline));
  EXPECT_FALSE(page()->url().toString().contains(u"wrong-credentials"_s));
  EXPECT_EQ(recorder.refusedCount, 0);
  // A person logs in there, and the way back does not lead to it again.
  evaluate(
      u"const form = document.forms[0]; form._username.value = 'admin'; form.password.value = '%1'; "
      "form.requestSubmit()"_s.arg(QString::fromLatin1(NtopngServer::kPassword)));
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->title().toStdString();
  EXPECT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount == 2; }, kDeadline));
  EXPECT_FALSE(recorder.isBackPossible);
}

TEST_F(WebViewTest, zoomsThePage) {
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  const double before = evaluate(u"window.innerWidth"_s).toDouble();
  view->setZoom(2.0);
  ASSERT_TRUE(QTest::qWaitFor([&] { return evaluate(u"window.innerWidth"_s).toDouble() < before * 0.6; }, kDeadline));
}

TEST_F(WebViewTest, anAnswerSuchAsNotFoundIsAPageLikeAnyOther) {
  open(u"missing.html"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount + recorder.awayCount > 0; }, kDeadline));
  EXPECT_EQ(recorder.awayCount, 0);
  EXPECT_EQ(evaluate(u"document.body.textContent"_s).toString().trimmed(), u"Error 404: Not Found"_s);
  view->showPath(u"lua/nothing.lua"_s);
  EXPECT_TRUE(isTitle(u"Error"_s)) << page()->url().toString().toStdString();
}

TEST_F(WebViewTest, aWebServerInFrontThatMissesNtopngIsAskedAgain) {
  QTcpServer front;
  ASSERT_TRUE(front.listen(QHostAddress::LocalHost));
  QByteArray status = "502 Bad Gateway";
  QObject::connect(&front, &QTcpServer::newConnection, &front, [&] {
    QTcpSocket* socket = front.nextPendingConnection();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [&status, socket] {
      const QByteArray page = "<title>" + status + "</title>";
      socket->write("HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: " +
                    QByteArray::number(page.size()) + "\r\n\r\n" + page);
      socket->disconnectFromHost();
    });
  });
  view->open({QUrl(u"http://127.0.0.1:%1/"_s.arg(front.serverPort())), u"admin"_s, u"secret"_s, {}, false}, {});
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.awayCount == 1; }, kDeadline));
  status = "403 Forbidden";  // ntopng itself, while it starts
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.awayCount == 2; }, kDeadline));
  EXPECT_EQ(recorder.shownCount, 0);
  status = "200 OK";
  EXPECT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount == 1; }, kDeadline));
}

TEST_F(WebViewTest, atRestNothingIsTried) {
  server.stop();
  open();
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.awayCount == 1; }, kDeadline));
  view->rest();
  // The next try would have been after three seconds.
  EXPECT_FALSE(QTest::qWaitFor([&] { return recorder.awayCount > 1; }, 4500));
  server.start();
  view->showPath({});
  EXPECT_TRUE(isTitle(u"Dashboard"_s)) << page()->title().toStdString();
}

TEST_F(WebViewTest, aSessionThatEndsIsRenewedWhereThePersonWas) {
  open(u"lua/flows_stats.lua"_s);
  ASSERT_TRUE(isTitle(u"Live Flows"_s)) << page()->url().toString().toStdString();
  server.endSessions();
  click(u"Dashboard"_s);
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->title().toStdString();
}

TEST_F(WebViewTest, aSessionThatEndsWhileNobodyClicksIsRenewedByWhatThePageAsksFor) {
  open(u"lua/flows_stats.lua"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount == 1; }, kDeadline));
  ASSERT_TRUE(isTitle(u"Live Flows"_s)) << page()->url().toString().toStdString();
  server.endSessions();
  // As ntopng's pages do every few seconds; several at once, as after a sleep.
  const QString poll = u"/lua/rest/v2/get/interface/data.lua?ifid=0"_s;
  evaluate(u"for (let i = 0; i < 3; ++i) fetch('%1').catch(() => 0); 0"_s.arg(poll));
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount == 2; }, kDeadline)) << "the page must come back";
  EXPECT_TRUE(isTitle(u"Live Flows"_s)) << page()->url().toString().toStdString();
  const QString ask = u"const ask = new XMLHttpRequest(); ask.open('GET', '%1', false); ask.send(); ask.status"_s;
  EXPECT_EQ(evaluate(ask.arg(poll)).toInt(), 200);
  EXPECT_EQ(recorder.refusedCount, 0);
}

TEST_F(WebViewTest, theLookThatNtopngIsToldIsSeenAfterAReload) {
  open();
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount == 1; }, kDeadline));
  EXPECT_EQ(evaluate(u"document.body.className"_s).toString().trimmed(), u"body"_s);
  QNetworkAccessManager rest;
  QNetworkRequest question(server.origin().resolved(QUrl(u"lua/update_prefs.lua"_s)));
  question.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
  question.setRawHeader("Authorization", "Basic " + QByteArray("admin:").append(NtopngServer::kPassword).toBase64());
  const QNetworkReply* reply = rest.post(question, "action=toggle_theme&toggle_dark_theme=true");
  ASSERT_TRUE(QTest::qWaitFor([reply] { return reply->isFinished(); }, kDeadline));
  view->reload();
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.shownCount == 2; }, kDeadline));
  EXPECT_EQ(evaluate(u"document.body.className"_s).toString(), u"body dark"_s);
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

TEST_F(WebViewTest, aForeignHostThatTheServerItselfLeadsToIsNotShownEither) {
  const SameAnswer front(
      "HTTP/1.1 302 Found\r\nLocation: https://example.org/away\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  view->open({front.origin(), u"admin"_s, u"secret"_s, {}, false}, {});
  ASSERT_TRUE(QTest::qWaitFor([&] { return !recorder.external.isEmpty() && !page()->isLoading(); }, kDeadline));
  EXPECT_EQ(recorder.external, QList<QUrl>{QUrl(u"https://example.org/away"_s)});
  EXPECT_NE(page()->url().host(), u"example.org"_s);
  EXPECT_EQ(recorder.shownCount, 0);
  EXPECT_EQ(recorder.awayCount, 0) << "tried again, it would open in the browser every few seconds";
}

TEST_F(WebViewTest, newWindowsLeaveForTheBrowserAndTheViewStaysWhereItWas) {
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  evaluate(u"const link = document.links[1]; link.target = '_blank'; link.click()"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.external.size() == 1; }, kDeadline));
  evaluate(u"window.open('/lua/hosts_geomap.lua'); 0"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.external.size() == 2; }, kDeadline));
  evaluate(u"window.open('https://example.org/away'); 0"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.external.size() == 3; }, kDeadline));
  EXPECT_EQ(recorder.external, (QList<QUrl>{server.origin().resolved(QUrl(u"lua/flows_stats.lua"_s)),
                                            server.origin().resolved(QUrl(u"lua/hosts_geomap.lua"_s)),
                                            QUrl(u"https://example.org/away"_s)}));
  EXPECT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  EXPECT_EQ(page()->history()->count(), 1);
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
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.downloadEnd.has_value(); }, kDeadline));
  EXPECT_EQ(*recorder.downloadEnd, DownloadEnd::Complete);
  QFile file(folder.filePath(u"mine.json"_s));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(file.readAll().contains("\"rc\""));
  EXPECT_EQ(page()->title(), u"Dashboard"_s);
  EXPECT_EQ(recorder.awayCount, 0);
}

TEST_F(WebViewTest, aLinkThatIsMarkedAsADownloadIsNoNewWindow) {
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  evaluate(u"const link = document.links[1]; link.download = ''; link.target = '_blank'; link.click()"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.download != 0; }, kDeadline));
  EXPECT_TRUE(recorder.external.isEmpty());
  EXPECT_EQ(page()->title(), u"Dashboard"_s);
}

TEST_F(WebViewTest, aDownloadThatIsDeclinedLeavesNothingAndIsNoFailure) {
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  click(u"Export"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.download != 0; }, kDeadline));
  view->answerDownload(recorder.download, {});
  ASSERT_TRUE(recorder.downloadEnd.has_value());
  EXPECT_EQ(*recorder.downloadEnd, DownloadEnd::Cancelled);
}

TEST_F(WebViewTest, theWindowDoesNotWaitForADownloadToBeCopied) {
  const QTemporaryDir folder;
  QPointer<QWebEngineDownloadRequest> request;
  QObject::connect(page()->profile(), &QWebEngineProfile::downloadRequested, view->widget(),
                   [&request](QWebEngineDownloadRequest* offered) { request = offered; });
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  click(u"Export"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return request && request->isFinished(); }, kDeadline));
  view->answerDownload(recorder.download, folder.filePath(u"mine.json"_s));
  EXPECT_FALSE(recorder.downloadEnd.has_value()) << "copied before the answer returned";
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.downloadEnd.has_value(); }, kDeadline));
  EXPECT_EQ(*recorder.downloadEnd, DownloadEnd::Complete);
  EXPECT_TRUE(QFile::exists(folder.filePath(u"mine.json"_s)));
}

TEST_F(WebViewTest, howFarADownloadIsIsToldWhileItArrives) {
  constexpr qint64 kHalf = 100'000;  // bytes
  const QTemporaryDir folder;
  const QByteArray half(kHalf, 'x');
  const SameAnswer front(
      "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
      "Content-Disposition: attachment; filename=\"flows.csv\"\r\nContent-Length: " +
      QByteArray::number(2 * kHalf) + "\r\n\r\n" + half);
  view->open({front.origin(), u"admin"_s, u"secret"_s, {}, false}, u"lua/flows.csv"_s);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.downloaded > 0; }, kDeadline));
  EXPECT_LE(recorder.downloaded, kHalf);
  EXPECT_EQ(recorder.downloadSize, 2 * kHalf);
  EXPECT_EQ(recorder.downloadName, u"flows.csv"_s);
  view->answerDownload(recorder.download, folder.filePath(u"mine.csv"_s));
  EXPECT_FALSE(recorder.downloadEnd.has_value()) << "half of it is not there yet";
  front.goOn(half);
  ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.downloadEnd.has_value(); }, kDeadline));
  EXPECT_EQ(*recorder.downloadEnd, DownloadEnd::Complete);
  EXPECT_EQ(QFile(folder.filePath(u"mine.csv"_s)).size(), 2 * kHalf);
}

TEST_F(WebViewTest, anOlderFileIsThereUntilTheNewOneIs) {
  const QTemporaryDir folder;
  const QString older = folder.filePath(u"older"_s);  // a folder cannot be replaced by a file
  ASSERT_TRUE(QDir().mkpath(older + u"/kept"_s));
  open();
  ASSERT_TRUE(isTitle(u"Dashboard"_s)) << page()->url().toString().toStdString();
  for (const QString& target : {older, folder.filePath(u"mine.json"_s)}) {
    QFile file(folder.filePath(u"mine.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    file.close();
    recorder.download = 0;
    recorder.downloadEnd.reset();
    click(u"Export"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.download != 0; }, kDeadline));
    view->answerDownload(recorder.download, target);
    ASSERT_TRUE(QTest::qWaitFor([&] { return recorder.downloadEnd.has_value(); }, kDeadline));
    EXPECT_EQ(*recorder.downloadEnd, target == older ? DownloadEnd::Failed : DownloadEnd::Complete);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll() == "old", target == older);
  }
  EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            (QStringList{u"mine.json"_s, u"older"_s}));
  EXPECT_TRUE(QDir(older).exists(u"kept"_s));
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
