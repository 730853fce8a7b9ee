#include "app/web/web_view.h"

#include <QFileInfo>
#include <QVBoxLayout>
#include <QWebEngineFindTextResult>
#include <QWebEngineHistory>
#include <QWebEngineHttpRequest>
#include <QWebEngineSettings>

#include <algorithm>
#include <utility>

namespace soho::ui {
namespace {

constexpr std::chrono::seconds kRetryInterval{3};

void harden(QWebEngineSettings& settings) {
  settings.setAttribute(QWebEngineSettings::PluginsEnabled, false);
  settings.setAttribute(QWebEngineSettings::PdfViewerEnabled, false);
  settings.setAttribute(QWebEngineSettings::JavascriptCanAccessClipboard, true);  // ntopng's "copy" buttons
  settings.setAttribute(QWebEngineSettings::JavascriptCanPaste, false);
  settings.setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, false);
  settings.setAttribute(QWebEngineSettings::AllowRunningInsecureContent, false);
  settings.setAttribute(QWebEngineSettings::AllowGeolocationOnInsecureOrigins, false);
  settings.setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
}

}  // namespace

WebView::WebView(NtopngViewListener& listener)
    : m_listener(listener),
      m_profile(new QWebEngineProfile(this)),  // without a name: nothing of it is kept on disk
      m_page(new NtopngWebPage(m_profile, this)),
      m_view(new QWebEngineView(this)) {
  harden(*m_profile->settings());
  m_profile->setUrlRequestInterceptor(&m_interceptor);
  m_view->setPage(m_page);
  m_view->setContextMenuPolicy(Qt::NoContextMenu);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_view);
  setFocusProxy(m_view);
  m_retry.setSingleShot(true);
  m_retry.setInterval(kRetryInterval);
  listen();
}

void WebView::listen() {
  connect(&m_retry, &QTimer::timeout, this, [this] { load(m_wanted); });
  connect(&m_interceptor, &RequestInterceptor::blocked, this,
          [this](const QString& host) { m_listener.thirdPartyBlocked(host); });
  connect(m_page, &NtopngWebPage::externalLink, this, [this](const QUrl& url) { m_listener.externalLinkClicked(url); });
  connect(m_page, &NtopngWebPage::certificateOffered, this, [this](const QByteArray& sha256) {
    m_isCertificateAwaited = true;
    m_listener.certificateOffered(sha256);
  });
  connect(m_page, &QWebEnginePage::loadProgress, this, [this](int percent) { m_listener.loadProgressed(percent); });
  connect(m_page, &QWebEnginePage::loadFinished, this, &WebView::loadFinished);
  connect(m_page, &QWebEnginePage::urlChanged, this, [this](const QUrl& url) {
    m_listener.navigated(url, m_page->history()->canGoBack(), m_page->history()->canGoForward());
  });
  connect(m_page, &QWebEnginePage::findTextFinished, this, [this](const QWebEngineFindTextResult& result) {
    m_listener.found(result.activeMatch(), result.numberOfMatches());
  });
  connect(m_page, &QWebEnginePage::pdfPrintingFinished, this,
          [this](const QString& file, bool isDone) { m_listener.printed(file, isDone); });
  connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this] { m_listener.rendererEnded(); });
  connect(m_profile, &QWebEngineProfile::downloadRequested, this, &WebView::offer);
}

WebView::~WebView() {
  // A page must go before its profile.
  delete m_view;
  delete m_page;
}

void WebView::open(const NtopngAccess& access, const QString& path) {
  if (access.origin != m_access.origin || access.user != m_access.user || access.password != m_access.password) {
    m_login.reset();
  }
  m_access = access;
  m_rules = NavigationRules(access.origin, access.areMapTilesAllowed);
  m_interceptor.setRules(m_rules);
  m_page->setRules(m_rules);
  m_page->setPinnedCertificate(access.certificateSha256);
  showPath(path);
}

void WebView::showPath(const QString& path) { load(m_rules.urlOf(path)); }

void WebView::load(const QUrl& url) {
  m_wanted = url;
  m_isCertificateAwaited = false;
  m_isLoggingIn = false;
  m_page->load(url);
}

void WebView::back() { m_page->triggerAction(QWebEnginePage::Back); }
void WebView::forward() { m_page->triggerAction(QWebEnginePage::Forward); }
void WebView::home() { showPath({}); }
void WebView::reload() {
  // After a failed load the page's own address is an error page.
  m_rules.isOwn(m_page->url()) ? m_page->triggerAction(QWebEnginePage::Reload) : load(m_wanted);
}
void WebView::setZoom(double factor) { m_view->setZoomFactor(std::clamp(factor, 0.25, 5.0)); }
void WebView::find(const QString& text, bool isBackward) {
  m_page->findText(text, isBackward ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags());
}
void WebView::printToPdf(const QString& file) { m_page->printToPdf(file); }
QUrl WebView::url() const { return m_page->url(); }

void WebView::logIn() {
  m_isLoggingIn = true;
  m_page->load(QWebEngineHttpRequest::postRequest(
      m_rules.urlOf(QStringLiteral("authorize.html")),
      {{QStringLiteral("user"), m_access.user}, {QStringLiteral("password"), m_access.password}}));
}

void WebView::loadFinished(bool isDone) {
  const QUrl url = m_page->url();
  if (!isDone) {
    // A download or a refused link also "fails", with the page that was there still shown.
    if (m_isCertificateAwaited || (m_isShown && m_rules.isOwn(url) && url == m_wanted)) return;
    m_isShown = false;
    m_retry.start();
    m_listener.wentAway();
    return;
  }
  m_retry.stop();
  if (m_rules.isLoginPage(url)) {
    m_isShown = false;
    if (m_login.mayLogIn(LoginKeeper::TimePoint::clock::now())) {
      logIn();
    } else {
      m_listener.loginRefused();
    }
    return;
  }
  m_login.loggedIn();
  if (std::exchange(m_isLoggingIn, false) && url != m_wanted) {
    // The login leads to the home page; go on to where the person was.
    load(m_wanted);
    return;
  }
  m_wanted = url;
  m_isShown = true;
  m_listener.shown();
}

void WebView::offer(QWebEngineDownloadRequest* download) {
  const quint32 id = download->id();
  m_downloads.insert(id, download);
  connect(download, &QWebEngineDownloadRequest::receivedBytesChanged, this, [this, download, id] {
    m_listener.downloadProgressed(id, download->receivedBytes(), download->totalBytes());
  });
  connect(download, &QWebEngineDownloadRequest::isFinishedChanged, this, [this, download, id] {
    if (!download->isFinished()) return;
    m_downloads.remove(id);
    m_listener.downloadFinished(id, download->state() == QWebEngineDownloadRequest::DownloadCompleted,
                                download->interruptReasonString());
  });
  m_listener.downloadOffered(id, download->suggestedFileName());
}

void WebView::answerDownload(quint32 download, const QString& file) {
  const QPointer<QWebEngineDownloadRequest> request = m_downloads.value(download);
  if (!request) return;
  if (file.isEmpty()) {
    m_downloads.remove(download);
    request->cancel();
    return;
  }
  const QFileInfo target(file);
  request->setDownloadDirectory(target.absolutePath());
  request->setDownloadFileName(target.fileName());
  request->accept();
}

void WebView::cancelDownload(quint32 download) {
  if (const auto request = m_downloads.value(download)) request->cancel();
}

}  // namespace soho::ui
