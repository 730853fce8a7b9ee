#include "app/web/web_view.h"

#include <QFile>
#include <QUrlQuery>
#include <QVBoxLayout>
#include <QWebEngineFindTextResult>
#include <QWebEngineHistory>
#include <QWebEngineHttpRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineSettings>

#include <algorithm>

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
  connect(m_page, &QWebEnginePage::loadingChanged, this, &WebView::loadingChanged);
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
  m_page->load(url);
}

void WebView::back() { m_page->history()->back(); }
void WebView::forward() { m_page->history()->forward(); }
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
  // ntopng leads to the path of the form's referer, in which it keeps at most 255 characters.
  QString target = m_wanted.path(QUrl::FullyEncoded);
  if (m_wanted.hasQuery()) target += u'?' + m_wanted.query(QUrl::FullyEncoded);
  if (target.size() > 250) target = QStringLiteral("/");
  m_page->load(QWebEngineHttpRequest::postRequest(m_rules.urlOf(QStringLiteral("authorize.html")),
                                                  {{QStringLiteral("user"), m_access.user},
                                                   {QStringLiteral("password"), m_access.password},
                                                   {QStringLiteral("referer"), target}}));
}

void WebView::loadingChanged(const QWebEngineLoadingInfo& loading) {
  switch (loading.status()) {
    case QWebEngineLoadingInfo::LoadStartedStatus:
    case QWebEngineLoadingInfo::LoadStoppedStatus:  // also: became a download, or a refused link
      return;
    case QWebEngineLoadingInfo::LoadFailedStatus:
      if (m_isCertificateAwaited || loading.errorDomain() == QWebEngineLoadingInfo::CertificateErrorDomain) return;
      m_retry.start();
      m_listener.wentAway();
      return;
    case QWebEngineLoadingInfo::LoadSucceededStatus:
      return loaded(m_page->url());
  }
}

void WebView::loaded(const QUrl& url) {
  m_retry.stop();
  if (m_rules.isLoginPage(url)) {
    // ntopng says itself where the click would have led; after a log out it does not.
    const QString led = QUrlQuery(url).queryItemValue(QStringLiteral("referer"), QUrl::FullyDecoded);
    // Its form is HOST:PORT/PATH.
    if (const qsizetype path = led.indexOf(u'/'); path >= 0) m_wanted = m_rules.urlOf(led.mid(path));
    if (m_login.mayLogIn(LoginKeeper::TimePoint::clock::now())) {
      logIn();
    } else {
      m_listener.loginRefused();
    }
    return;
  }
  m_login.loggedIn();
  m_wanted = url;
  m_listener.shown();
}

void WebView::offer(QWebEngineDownloadRequest* request) {
  const quint32 id = request->id();
  request->setDownloadDirectory(m_arrivals.path());
  request->setDownloadFileName(QString::number(id));
  connect(request, &QWebEngineDownloadRequest::receivedBytesChanged, this,
          [this, request, id] { m_listener.downloadProgressed(id, request->receivedBytes(), request->totalBytes()); });
  connect(request, &QWebEngineDownloadRequest::isFinishedChanged, this, [this, id] { settle(id); });
  m_downloads.insert(id, {request, m_arrivals.filePath(QString::number(id)), {}});
  const QString name = request->suggestedFileName();
  request->accept();
  m_listener.downloadOffered(id, name);
}

void WebView::settle(quint32 download) {
  const Download known = m_downloads.value(download);
  if (!known.request || !known.request->isFinished()) return;
  const bool hasArrived = known.request->state() == QWebEngineDownloadRequest::DownloadCompleted;
  if (hasArrived && known.target.isEmpty()) return;
  m_downloads.remove(download);
  if (!hasArrived) {
    m_listener.downloadFinished(download, false, known.request->interruptReasonString());
    return;
  }
  // The save dialog has asked already whether an older file may be replaced.
  QFile::remove(known.target);
  QFile file(known.arrived);
  const bool isMoved = file.rename(known.target);
  m_listener.downloadFinished(download, isMoved, isMoved ? QString() : file.errorString());
}

void WebView::answerDownload(quint32 download, const QString& file) {
  const auto known = m_downloads.find(download);
  if (known == m_downloads.end()) return;
  if (!file.isEmpty()) {
    known->target = file;
    settle(download);
    return;
  }
  const Download declined = *known;
  m_downloads.erase(known);
  if (declined.request) declined.request->cancel();
  QFile::remove(declined.arrived);
}

void WebView::cancelDownload(quint32 download) {
  const Download known = m_downloads.value(download);
  if (known.request) known.request->cancel();
}

}  // namespace soho::ui
