#include "app/web/web_view.h"

#include <QUrlQuery>
#include <QVBoxLayout>
#include <QWebEngineFindTextResult>
#include <QWebEngineHistory>
#include <QWebEngineHttpRequest>
#include <QWebEngineLoadingInfo>
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
      m_view(new QWebEngineView(this)),
      m_downloads(listener) {
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
  // Queued: nothing is loaded from within a question of the web engine's.
  connect(&m_interceptor, &RequestInterceptor::sessionEnded, this, &WebView::renewSession, Qt::QueuedConnection);
  connect(m_page, &NtopngWebPage::externalLink, this, [this](const QUrl& url) { m_listener.externalLinkClicked(url); });
  connect(m_page, &NtopngWebPage::certificateOffered, this, [this](const QByteArray& sha256) {
    m_isCertificateAwaited = true;
    m_listener.certificateOffered(sha256);
  });
  connect(m_page, &QWebEnginePage::loadProgress, this, [this](int percent) { m_listener.loadProgressed(percent); });
  connect(m_page, &QWebEnginePage::loadingChanged, this, &WebView::loadingChanged);
  connect(m_page, &QWebEnginePage::urlChanged, this, &WebView::tellPlace);
  connect(m_page, &QWebEnginePage::findTextFinished, this, [this](const QWebEngineFindTextResult& result) {
    m_listener.found(result.activeMatch(), result.numberOfMatches());
  });
  connect(m_page, &QWebEnginePage::pdfPrintingFinished, this,
          [this](const QString& file, bool isDone) { m_listener.printed(file, isDone); });
  connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this] { m_listener.rendererEnded(); });
  connect(m_profile, &QWebEngineProfile::downloadRequested, &m_downloads, &Downloads::offer);
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
  m_isResting = false;
  m_page->load(url);
}

void WebView::rest() {
  m_isResting = true;
  m_retry.stop();
}

void WebView::tellPlace() {
  m_listener.navigated(m_page->url(), m_page->history()->canGoBack(), m_page->history()->canGoForward());
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
  if (target.size() > 250) target = m_rules.urlOf({}).path(QUrl::FullyEncoded);
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
      // An answer such as "not found" is a page like any other.
      if (loading.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain && !isAwayBy(loading.errorCode())) {
        return loaded(m_page->url());
      }
      if (m_isResting) return;
      m_isAway = true;
      m_retry.start();
      m_listener.wentAway();
      return;
    case QWebEngineLoadingInfo::LoadSucceededStatus:
      return loaded(m_page->url());
  }
}

bool WebView::isAwayBy(int httpStatus) const {
  // A web server in front of ntopng says so with 502 to 504; ntopng itself answers 403 while it starts.
  return (httpStatus >= 502 && httpStatus <= 504) || (httpStatus == 403 && m_isAway);
}

void WebView::loaded(const QUrl& url) {
  m_retry.stop();
  m_isAway = false;
  if (m_rules.isLoginPage(url)) return loadedLogin(url);
  m_login.loggedIn();
  m_wanted = url;
  if (std::exchange(m_isAtLogin, false)) {
    m_hasSession = true;
    // The way back would lead to the login page, and that on to here again.
    m_page->history()->clear();
    tellPlace();
  }
  m_listener.shown();
}

void WebView::loadedLogin(const QUrl& url) {
  m_isAtLogin = true;
  // ntopng says itself where the click would have led; after a log out it does not.
  const QString led = QUrlQuery(url).queryItemValue(QStringLiteral("referer"), QUrl::FullyDecoded);
  // Its form is HOST:PORT/PATH.
  if (const qsizetype path = led.indexOf(u'/'); path >= 0) m_wanted = m_rules.urlOf(led.mid(path));
  if (m_access.password.isEmpty()) {
    m_listener.shown();
  } else if (m_login.mayLogIn(LoginKeeper::TimePoint::clock::now())) {
    logIn();
  } else {
    m_listener.loginRefused();
  }
}

void WebView::renewSession() {
  // What is on its way may come to the login page by itself. Once for each login: a page must not load itself for ever.
  if (m_isResting || m_page->isLoading() || !std::exchange(m_hasSession, false)) return;
  reload();
}

}  // namespace soho::ui
