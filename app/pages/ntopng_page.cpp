#include "app/pages/ntopng_page.h"

#include "app/shell/banner.h"
#include "app/web/navigation_rules.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/secret_copy.h"
#include "core/text/fingerprint.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QStackedLayout>
#include <QToolBar>
#include <QToolButton>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace soho::ui {
namespace {

constexpr double kZoomStep = 1.1;

struct PresenceText {
  QString title;
  QString text;
  QString button;
  bool starts = false;  ///< The button does what comes before it runs; else it leads to the services.
};

PresenceText textOf(NtopngPresence presence) {
  switch (presence) {
    case NtopngPresence::NoEngine:
      return {
          NtopngPage::tr("ntopng needs a container engine"),
          NtopngPage::tr("Neither Docker nor Podman is on this computer. ntopng runs in one of them; the talkers and "
                         "devices of SohoFlow work without it."),
          NtopngPage::tr("Show what to install")};
    case NtopngPresence::EngineProblem:
      return {NtopngPage::tr("The container engine does not answer"),
              NtopngPage::tr("ntopng runs in it. The services say what is the matter and what to do."),
              NtopngPage::tr("Look at the services")};
    case NtopngPresence::NotInstalled:
      return {NtopngPage::tr("ntopng is not set up yet"),
              NtopngPage::tr("SohoFlow gets ntopng, starts it and logs you in. It takes a few minutes and about one "
                             "gigabyte of disk space."),
              NtopngPage::tr("Set up ntopng"), true};
    case NtopngPresence::Pulling:
      return {NtopngPage::tr("ntopng is being downloaded"),
              NtopngPage::tr("It starts by itself when everything is here."), NtopngPage::tr("Watch the download")};
    case NtopngPresence::Starting:
      return {NtopngPage::tr("ntopng is starting"), NtopngPage::tr("It shows here in a few seconds."),
              NtopngPage::tr("Watch it start")};
    case NtopngPresence::Working:
      return {NtopngPage::tr("ntopng is being worked on"),
              NtopngPage::tr("It is being stopped, removed, backed up or restored. The services show each step."),
              NtopngPage::tr("Show the steps")};
    case NtopngPresence::Running:
      return {NtopngPage::tr("ntopng is opening"), NtopngPage::tr("It shows here in a moment."),
              NtopngPage::tr("Show its state")};
    case NtopngPresence::Elsewhere:
      return {NtopngPage::tr("Your ntopng is opening"),
              NtopngPage::tr("The one that ran already, which you have named, shows here in a moment."),
              NtopngPage::tr("Show which one it is")};
    case NtopngPresence::Unhealthy:
      return {
          NtopngPage::tr("ntopng does not answer as it should"),
          NtopngPage::tr("It runs, but something in it went wrong. A restart often helps; nothing it has recorded is "
                         "lost by one."),
          NtopngPage::tr("Restart ntopng"), true};
    case NtopngPresence::Stopped:
      return {NtopngPage::tr("ntopng is stopped"),
              NtopngPage::tr("What it has recorded is still there. It counts nothing while it is stopped."),
              NtopngPage::tr("Start ntopng"), true};
    case NtopngPresence::Away:
      return {NtopngPage::tr("Your ntopng does not answer"),
              NtopngPage::tr("The ntopng you have named is switched off or out of reach. It shows here as soon as it "
                             "answers."),
              NtopngPage::tr("Check its address")};
    case NtopngPresence::Unproven:
      return {NtopngPage::tr("The certificate of your ntopng is not confirmed"),
              NtopngPage::tr("Nobody vouches for it, or it is another one than before. Nothing was sent there. Press "
                             "“Use another ntopng…” on the page Services to see its fingerprint and to confirm it."),
              NtopngPage::tr("Look at the services")};
    case NtopngPresence::Unknown:
      return {NtopngPage::tr("How ntopng is started cannot be read"),
              NtopngPage::tr("SohoFlow's file stack.json is damaged. It can be kept under another name; SohoFlow then "
                             "goes on with the usual options, and nothing that ntopng has recorded is lost."),
              NtopngPage::tr("Keep the file aside"), true};
  }
  return {};
}

QString percentText(const QLocale& locale, int percent) {
  return locale.toString(percent) + QChar(0x202F) + locale.percent();
}

}  // namespace

NtopngPage::NtopngPage(NtopngPageServices services, const Theme& theme, QWidget* parent)
    : Page(parent),
      m_services(std::move(services)),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(theme, this)),
      m_browser(new QWidget(this)),
      m_tools(new QToolBar(m_browser)),
      m_banner(new Banner(theme, m_browser)),
      m_progress(new QProgressBar(m_browser)) {
  m_stack->addWidget(m_empty);
  m_stack->addWidget(m_browser);
  auto* layout = new QVBoxLayout(m_browser);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_progress->setTextVisible(false);
  m_progress->setMaximumHeight(kSpaceSmall);
  m_progress->hide();
  layout->addWidget(m_tools);
  layout->addWidget(m_progress);
  layout->addWidget(m_banner);
  buildToolBar();
  connect(m_empty, &EmptyState::pressed, this, [this] { m_emptyAction(); });
  connect(m_empty, &EmptyState::otherPressed, this, [this] { m_otherAction(); });
  connect(m_banner, &Banner::pressed, this, [this] {
    m_banner->dismiss();
    if (const auto action = std::exchange(m_bannerAction, nullptr)) action();
  });
  retranslate();
  follow();
}

NtopngPage::~NtopngPage() = default;

QAction* NtopngPage::addAction(const char* icon, std::function<void()> action) {
  auto* result = m_tools->addAction(m_services.icon(QString::fromLatin1(icon)), QString());
  connect(result, &QAction::triggered, this, [action = std::move(action)] { action(); });
  return result;
}

void NtopngPage::buildToolBar() {
  m_tools->setMovable(false);
  m_back = addAction("back", [this] { m_view->back(); });
  m_back->setShortcut(QKeySequence::Back);
  m_forward = addAction("forward", [this] { m_view->forward(); });
  m_forward->setShortcut(QKeySequence::Forward);
  m_home = addAction("home", [this] { m_view->home(); });
  m_reload = addAction("refresh", [this] { m_view->reload(); });
  auto* gap = new QWidget(m_tools);
  gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_tools->addWidget(gap);
  buildSearch();
  m_zoomOut = addAction("collapse", [this] { setZoom(m_zoom / kZoomStep); });
  m_zoomOut->setShortcut(QKeySequence::ZoomOut);
  m_zoomIn = addAction("expand", [this] { setZoom(m_zoom * kZoomStep); });
  m_zoomIn->setShortcut(QKeySequence::ZoomIn);
  m_print = addAction("export", [this] { print(); });
  m_print->setShortcut(QKeySequence::Print);
  m_external = addAction("external", [this] { openInBrowser(browserUrl()); });
  auto* fullSize = new QAction(m_browser);
  fullSize->setShortcut(Qt::CTRL | Qt::Key_0);
  connect(fullSize, &QAction::triggered, this, [this] { setZoom(1.0); });
  // The tool bar's own would not be heard with the keyboard in the view.
  const QList<QAction*> actions = m_tools->actions() << fullSize;
  for (QAction* action : actions) {
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_browser->addAction(action);
  }
  m_back->setEnabled(false);
  m_forward->setEnabled(false);
}

void NtopngPage::buildSearch() {
  m_search = new QLineEdit(m_tools);
  m_search->setClearButtonEnabled(true);
  m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
  connect(m_search, &QLineEdit::textEdited, this, [this] { find(false); });
  connect(m_search, &QLineEdit::returnPressed, this,
          [this] { find(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
  m_tools->addWidget(m_search);
  m_findBack = m_tools->addAction(QString(), this, [this] { find(true); });
  m_findBack->setIconText(QStringLiteral("↑"));
  m_findNext = m_tools->addAction(QString(), this, [this] { find(false); });
  m_findNext->setIconText(QStringLiteral("↓"));
  m_matches = new QLabel(m_tools);
  m_tools->addWidget(m_matches);
}

QString NtopngPage::title() const {
  //: A page of the window and the name of the program it shows; not translated
  return tr("ntopng");
}

void NtopngPage::retranslate() {
  const auto name = [](QAction* action, const QString& text) {
    action->setText(text);
    action->setToolTip(text);
  };
  name(m_back, tr("Back"));
  name(m_forward, tr("Forward"));
  name(m_home, tr("ntopng's start page"));
  name(m_reload, tr("Load again"));
  name(m_findBack, tr("The match before (Shift+Return)"));
  name(m_findNext, tr("The next match (Return)"));
  name(m_zoomOut, tr("Smaller"));
  name(m_zoomIn, tr("Larger"));
  name(m_print, tr("Save as PDF…"));
  name(m_external, tr("Open in browser"));
  m_search->setPlaceholderText(tr("Find on this page"));
  m_search->setAccessibleName(tr("Find on this page"));
  m_progress->setAccessibleName(tr("Loading"));
}

void NtopngPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    follow();
  }
  Page::changeEvent(event);
}

bool NtopngPage::isReady() const {
  return m_presence == NtopngPresence::Running || m_presence == NtopngPresence::Elsewhere;
}

void NtopngPage::setPresence(NtopngPresence presence, std::optional<int> percent) {
  if (presence == m_presence && percent == m_percent) return;
  const bool wasReady = isReady();
  m_presence = presence;
  m_percent = percent;
  if (isReady() && !wasReady && m_view) {
    // A person is led back to where they were before ntopng went away.
    m_isAccessNew = true;
    if (m_place.isEmpty()) m_place = shownPath();
  }
  follow();
}

void NtopngPage::setAccess(const NtopngAccess& access) {
  if (access == m_access) return;
  // Another way of looking at the same ntopng keeps the page.
  if (m_view && m_place.isEmpty() && access.origin == m_access.origin) m_place = shownPath();
  m_access = access;
  m_isAccessNew = true;
  if (m_topic == Topic::Browser) m_banner->dismiss();  // It names the user of before.
  follow();
}

void NtopngPage::activate(const QString& place) {
  m_wasActivated = true;
  if (!place.isEmpty()) {
    const QStringList parts = place.split(u'/');
    const bool isHost = parts.size() == 2 && parts[0] == u"host";
    const bool isFlows = parts.size() == 3 && parts[0] == u"flows";
    m_place = isHost ? hostPath(parts[1]) : isFlows ? flowsPath(parts[1], parts[2]) : place;
    m_isAccessNew = true;
  }
  follow();
}

void NtopngPage::follow() {
  if (!isReady() || m_access.origin.isEmpty()) {
    showEmptyState();
  } else if (m_wasActivated) {
    showView();
  }
}

void NtopngPage::showEmptyState() {
  const PresenceText text = textOf(m_presence);
  //: %1 is a sentence, %2 a percentage such as "40 %"
  const QString sentence =
      m_percent ? tr("%1 So far: %2").arg(text.text, percentText(QLocale(), *m_percent)) : text.text;
  m_emptyAction = [this, starts = text.starts] {
    if (!starts) return lead(page::kServices);
    Q_EMIT startWanted();
  };
  m_empty->setText(text.title, sentence, text.button);
  m_stack->setCurrentWidget(m_empty);
  if (m_view) m_view->rest();
}

void NtopngPage::showBrowserOnly(const QString& why) {
  m_emptyAction = [this] {
    m_services.openInBrowser(browserUrl());
    m_place.clear();  // as the view does with what it was asked for
  };
  const auto tell = [this, why](const QString& login) {
    m_empty->setText(tr("ntopng runs; it opens in your browser"), login + u' ' + why, tr("Open in browser"),
                     copyText());
  };
  m_otherAction = [this, tell] { tell(copyPassword()); };
  tell(loginText());
  m_stack->setCurrentWidget(m_empty);
}

void NtopngPage::showView() {
  if (!m_view) {
    switch (m_services.sandbox()) {
      case WebSandbox::Administrator:
        return showBrowserOnly(
            tr("SohoFlow runs as the administrator (root), and the part that shows web pages refuses that "
               "for safety. Start SohoFlow as a common user to have ntopng in this window."));
      case WebSandbox::NoUserNamespaces:
        return showBrowserOnly(
            tr("This system does not let programs build the fence (sandbox) that the part which shows "
               "web pages needs. Everything else works."));
      case WebSandbox::Works:
      case WebSandbox::SwitchedOff:
        break;
    }
    QString problem;
    NtopngViewFactory* factory = m_services.loadFactory(problem);
    if (factory == nullptr) {
      //: %1 is a technical reason in English
      return showBrowserOnly(tr("The part that shows web pages could not be loaded: %1").arg(problem));
    }
    m_view = factory->create(*this);
    QWidget* widget = m_view->widget();
    widget->setAccessibleName(tr("ntopng"));
    m_browser->layout()->addWidget(widget);
    static_cast<QVBoxLayout*>(m_browser->layout())->setStretchFactor(widget, 1);
    m_isAccessNew = true;
  }
  m_stack->setCurrentWidget(m_browser);
  if (std::exchange(m_isAccessNew, false)) m_view->open(m_access, std::exchange(m_place, QString()));
}

void NtopngPage::focusFilter() {
  if (m_stack->currentWidget() != m_browser) return;
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void NtopngPage::refresh() {
  if (m_view && m_stack->currentWidget() == m_browser) m_view->reload();
}

void NtopngPage::find(bool isBackward) {
  m_view->find(m_search->text(), isBackward);
  if (m_search->text().isEmpty()) m_matches->clear();
}

void NtopngPage::setZoom(double factor) {
  m_zoom = std::clamp(factor, 0.25, 5.0);
  m_view->setZoom(m_zoom);
}

void NtopngPage::print() {
  m_services.chooseFile(QStringLiteral("ntopng.pdf"), [this](const QString& file) {
    if (!file.isEmpty()) m_view->printToPdf(file);
  });
}

void NtopngPage::openInBrowser(const QUrl& url) {
  m_services.openInBrowser(url);
  // A refused password is no help there either, and that message asks for the right one.
  const bool isRefused = m_topic == Topic::Refused && !m_banner->isHidden();
  if (isRefused || !NavigationRules(m_access.origin).isOwn(url)) return;
  //: %1 is a sentence that says what ntopng asks for there
  say(Topic::Browser, tr("The page has opened in your browser. %1").arg(loginText()), copyText(),
      [this] { say(Topic::Browser, copyPassword()); });
}

QString NtopngPage::loginText() const {
  if (m_access.password.isEmpty()) return tr("ntopng asks for a login there.");
  //: %1 is the name of a user
  return tr("ntopng asks for a login there; the user is %1.").arg(m_access.user);
}

QString NtopngPage::copyText() const { return m_access.password.isEmpty() ? QString() : tr("Copy the password"); }

QString NtopngPage::copyPassword() const {
  copySecret(m_access.password);
  //: %1 is the name of a user
  return tr("The password of ntopng's user %1 is copied; paste it in the browser.").arg(m_access.user);
}

QUrl NtopngPage::browserUrl() const {
  QUrl shown = m_view ? m_view->url() : QUrl();
  if (shown.scheme().startsWith(u"http")) return shown;
  QUrl url = m_access.origin;
  if (!url.path().endsWith(u'/')) url.setPath(url.path() + u'/');
  if (!m_place.isEmpty()) url = url.resolved(QUrl(m_place));
  return url;
}

QString NtopngPage::shownPath() const {
  const QUrl shown = m_view->url();
  if (shown.host() != m_access.origin.host() || shown.path().endsWith(QStringLiteral("/login.lua"))) return {};
  return shown.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
}

QString NtopngPage::hostPath(const QString& address) {
  QUrlQuery query;
  query.addQueryItem(QStringLiteral("host"), address);
  return QStringLiteral("lua/host_details.lua?") + query.toString(QUrl::FullyEncoded);
}

QString NtopngPage::flowsPath(const QString& client, const QString& server) {
  QUrlQuery query;
  query.addQueryItem(QStringLiteral("client"), client);
  query.addQueryItem(QStringLiteral("server"), server);
  return QStringLiteral("lua/flows_stats.lua?") + query.toString(QUrl::FullyEncoded);
}

void NtopngPage::say(Topic topic, const QString& sentence, const QString& button, std::function<void()> action) {
  m_topic = topic;
  m_bannerAction = std::move(action);
  const bool isTrouble =
      topic == Topic::Refused || topic == Topic::Crash || topic == Topic::Certificate || topic == Topic::Warning;
  const health::Light light = isTrouble              ? health::Light::Attention
                              : topic == Topic::Away ? health::Light::Waiting
                                                     : health::Light::Running;
  m_banner->say(light, sentence, button, true);
}

void NtopngPage::navigated(const QUrl&, bool canGoBack, bool canGoForward) {
  m_back->setEnabled(canGoBack);
  m_forward->setEnabled(canGoForward);
}

void NtopngPage::loadProgressed(int percent) {
  m_progress->setValue(percent);
  m_progress->setVisible(percent < 100);
}

void NtopngPage::shown() {
  // The others are about something else than what kept ntopng from being shown.
  for (const Topic over : {Topic::Away, Topic::Refused, Topic::Crash, Topic::Certificate}) {
    if (m_topic == over) m_banner->dismiss();
  }
  m_view->setZoom(m_zoom);
}

void NtopngPage::wentAway() {
  say(Topic::Away, tr("ntopng does not answer at the moment. This page tries again every few seconds."),
      tr("Look at the services"), [this] { lead(page::kServices); });
}

void NtopngPage::loginRefused() {
  say(Topic::Refused,
      tr("ntopng refuses the password that SohoFlow keeps for it: it was changed in ntopng. No other is tried, "
         "because ntopng locks out who fails too often."),
      tr("Enter the password"), [this] { Q_EMIT passwordRefused(); });
}

void NtopngPage::certificateOffered(const QByteArray& sha256) {
  if (!m_access.certificateSha256.isEmpty()) {
    //: %1 is the SHA-256 fingerprint of a certificate, 95 characters
    return say(Topic::Certificate,
               tr("This ntopng shows another certificate than the one you trusted, and nothing is sent to it: %1")
                   .arg(text::fingerprintText(sha256)),
               tr("Look at the services"), [this] { lead(page::kServices); });
  }
  //: %1 is the SHA-256 fingerprint of a certificate, 95 characters
  say(Topic::Certificate,
      tr("This ntopng proves who it is with a certificate that nobody vouches for. Compare its fingerprint with "
         "the one on the server before you trust it: %1")
          .arg(text::fingerprintText(sha256)),
      tr("Trust this certificate"), [this, sha256] {
        NtopngAccess access = m_access;
        access.certificateSha256 = sha256;
        Q_EMIT accessChanged(access);
        setAccess(access);
      });
}

void NtopngPage::rendererEnded() {
  say(Topic::Crash, tr("The web page has crashed. SohoFlow and its counting are not affected."), tr("Load again"),
      [this] { m_view->reload(); });
}

void NtopngPage::externalLinkClicked(const QUrl& url) { openInBrowser(url); }

void NtopngPage::thirdPartyBlocked(const QString& host) {
  // The hosts that consent lets through (navigation_rules.cpp).
  const QString tiles = QStringLiteral("tile.openstreetmap.org");
  if (m_access.areMapTilesAllowed || (host != tiles && !host.endsWith(u'.' + tiles))) return;
  say(Topic::Maps, tr("The map's pictures come from openstreetmap.org, which would learn what regions you look at."),
      tr("Show maps"), [this] {
        NtopngAccess access = m_access;
        access.areMapTilesAllowed = true;
        Q_EMIT accessChanged(access);
        setAccess(access);
      });
}

void NtopngPage::found(int current, int total) {
  //: Which of the matches of a search is shown: %1 of %2
  m_matches->setText(m_search->text().isEmpty()
                         ? QString()
                         : tr("%1 of %2").arg(locale().toString(current), locale().toString(total)));
}

void NtopngPage::printed(const QString& file, bool isDone) {
  //: %1 is a file
  say(isDone ? Topic::Print : Topic::Warning,
      isDone ? tr("Saved as %1.").arg(file) : tr("%1 could not be written. Choose another folder.").arg(file));
}

void NtopngPage::downloadOffered(quint32 download, const QString& suggestedName) {
  m_services.chooseFile(suggestedName,
                        [this, download](const QString& file) { m_view->answerDownload(download, file); });
}

void NtopngPage::downloadProgressed(quint32 download, qint64 received, qint64 total) {
  const QLocale here = locale();
  //: %1 and %2 are sizes such as "3.4 MB"
  const QString sentence =
      total > 0 ? tr("Downloading: %1 of %2").arg(here.formattedDataSize(received), here.formattedDataSize(total))
                //: %1 is a size such as "3.4 MB"
                : tr("Downloading: %1").arg(here.formattedDataSize(received));
  say(Topic::Download, sentence, tr("Cancel"), [this, download] { m_view->cancelDownload(download); });
}

void NtopngPage::downloadEnded(quint32, DownloadEnd end, const QString& problem) {
  switch (end) {
    case DownloadEnd::Complete:
      return say(Topic::Download, tr("The download is complete."));
    case DownloadEnd::Failed:
      //: %1 is a technical reason in English
      return say(Topic::Warning, tr("The download failed: %1").arg(problem));
    case DownloadEnd::Cancelled:
      if (m_topic == Topic::Download) m_banner->dismiss();
  }
}

}  // namespace soho::ui
