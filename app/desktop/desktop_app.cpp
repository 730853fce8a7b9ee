#include "app/desktop/desktop_app.h"

#include "app/desktop/first_run.h"
#include "app/desktop/pages.h"
#include "app/shell/window_closing.h"
#include "core/control/warning_text.h"
#include "core/secrets/open_secret_store.h"
#include "core/text/error_text.h"

#include <QDBusConnection>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace soho::desktop {
namespace {

namespace keys = settings::desktop;
using namespace std::chrono_literals;

/// Of the live link while only tray and notifications read it: news may be so late.
constexpr auto kBackgroundPoll = 5s;
/// How long quitting waits for the collector to save what it has; the session gives two seconds in all.
constexpr auto kQuitDeadline = 1500ms;
/// Who starts the program by a click gives it this; Qt spends it when a window is next activated (xdg-activation-v1).
constexpr const char* kActivationToken = "XDG_ACTIVATION_TOKEN";

/// Of the notification that explains what closing means.
QString closingKey() { return QStringLiteral("closing"); }

ui::StartRequest requestOf(const Options& options) {
  return {QString::fromStdString(options.page), QString::fromStdString(options.replay), options.isSampleWanted,
          options.isMinimised, qEnvironmentVariable(kActivationToken)};
}

}  // namespace

DesktopApp::DesktopApp(Options options, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_signals(this),
      m_settings(settings::desktopTable()),
      m_preferences(m_settings),
      m_desktopAppearance(QDBusConnection::sessionBus()) {}

DesktopApp::~DesktopApp() = default;

Result<DesktopApp::Outcome> DesktopApp::start() {
  auto places = findPlaces(m_options.stateFolder);
  if (!places) return Unexpected(places.error());
  m_places = std::move(*places);
  const auto role = m_instance.start(m_places.runtimeFolder, requestOf(m_options));
  if (!role) return Unexpected(role.error());
  if (*role == ui::SingleInstance::Role::Second) return Outcome::HandedOver;
  if (auto fixed = m_settings.fixByCommandLine(m_options.settings); !fixed) return Unexpected(fixed.error());
  const std::vector<Error> notices = readSettings();
  makeCollector();
  makeStack();
  makePlaces();
  makeWindow();
  makeBackground();
  for (const Error& notice : notices) sayError(notice);
  sayCrash();
  m_liveLink->start();
  m_shownLink->start();
  showFirst();
  return Outcome::Runs;
}

std::vector<Error> DesktopApp::readSettings() {
  std::vector<Error> notices =
      m_settings.openStore(m_places.stateFolder.toStdString() + "/" + settings::kDesktopFileName);
  if (m_places.stateProblem) notices.push_back(*m_places.stateProblem);
  m_autostart = ui::makeAutostart(QCoreApplication::applicationFilePath());
  followAutostart();
  useAppearance();
  connect(&m_preferences, &ui::Preferences::changed, this, &DesktopApp::useAppearance);
  return notices;
}

void DesktopApp::useAppearance() {
  m_language.use(m_preferences.text(keys::kLanguage));
  m_appearance.choose(m_preferences.text(keys::kTheme));
}

/// The session's own list is what counts: a person may have changed it there.
void DesktopApp::followAutostart() {
  static_cast<void>(m_preferences.setOn(keys::kStartAtLogin, m_autostart->isEnabled()));
  connect(&m_preferences, &ui::Preferences::changed, this, [this](const QString& name) {
    if (name != QLatin1String(keys::kStartAtLogin)) return;
    const bool isWanted = m_preferences.isOn(keys::kStartAtLogin);
    if (isWanted == m_autostart->isEnabled()) return;
    if (auto done = m_autostart->setEnabled(isWanted); !done) {
      sayError(done.error());
      static_cast<void>(m_preferences.setOn(keys::kStartAtLogin, !isWanted));
    }
  });
}

void DesktopApp::makeCollector() {
  m_process = ui::makeDetachedProcess();
  m_service = ui::makeSystemService();
  m_live = std::make_unique<ui::LiveCollector>(
      ui::LiveCollectorSettings{m_places.collector, QString::fromStdString(m_options.controlPath), m_places.stateFolder,
                                m_places.runtimeFolder},
      *m_process, *m_service);
  m_replay = std::make_unique<ui::ReplayCollector>(m_places.collector);
  m_liveLink = std::make_unique<ui::CollectorLink>(*m_live);
  m_liveLink->setPollInterval(kBackgroundPoll);
  m_shownLink = std::make_unique<ui::CollectorLink>(*m_live);
  m_shownLink->setSuspended(true);  // until the window is seen
  connect(m_live.get(), &ui::LiveCollector::crashed, this, [this] {
    say(health::Light::Attention,
        tr("The collector ended unexpectedly and is being started again. What your router sent "
           "meanwhile is not counted."));
  });
  connect(m_live.get(), &ui::LiveCollector::failed, this, &DesktopApp::sayError);
  connect(m_live.get(), &ui::LiveCollector::ownEnded, this, &DesktopApp::finish);
}

void DesktopApp::makeStack() {
  m_ntopngFeed = std::make_unique<ui::LinkNtopngFeed>(*m_liveLink);
  m_stack = std::make_unique<ui::StackDesk>(m_processRunner, *m_ntopngFeed, m_places.stateFolder.toStdString());
  m_stack->setSuspended(true);  // until the window is seen
  connect(m_stack.get(), &ui::StackDesk::noticed, this,
          [this](const QString& sentence) { say(health::Light::Running, sentence); });
  secrets::openSecretStore(secrets::StoreChoice::Automatic, m_places.stateFolder.toStdString(), this,
                           [this](Result<std::unique_ptr<secrets::SecretStore>> store) {
                             if (!store) return sayError(store.error());
                             m_stack->start(std::move(*store));
                           });
}

void DesktopApp::makePlaces() {
  const std::filesystem::path stateFolder = m_places.stateFolder.toStdString();
  m_placeDesk = std::make_unique<ui::PlaceDesk>(
      ui::PlaceSite{stateFolder,
                    geoip::ownPlaceFolder(),
                    [this] { return m_live->controlPaths(); },
                    [stateFolder](QObject* context, const secrets::StoreReply& reply) {
                      secrets::openSecretStore(secrets::StoreChoice::Automatic, stateFolder, context, reply);
                    },
                    {}},
      m_preferences, m_clock);
  connect(m_placeDesk.get(), &ui::PlaceSource::workChanged, m_stack.get(), [this] {
    const bool isNew = !m_placeDesk->isWorking() && m_placeDesk->job() != nullptr && m_placeDesk->job()->result();
    if (isNew) m_stack->restartForPlaces();
  });
  m_placeDesk->start();
}

setup::RouterWorkplace DesktopApp::routerPlace() {
  auto place = setup::routerWorkplace(
      m_places.stateFolder.toStdString(), [this] { return m_live->controlPaths(); }, "sohoflow", SOHOFLOW_VERSION);
  place.reportAddress = [this] { return IpAddress::parse(m_preferences.text(keys::kReportAddress).toStdString()); };
  return place;
}

void DesktopApp::makeWindow() {
  m_window = std::make_unique<ui::MainWindow>(m_theme);
  m_news = std::make_unique<ui::NewsDesk>(m_window->newsBanner());
  m_replayView = std::make_unique<ui::ReplayView>(*m_replay, *m_shownLink, *m_live, m_window->replayBanner());
  // Before the wizard hears it: its answers are for the live collector.
  connect(m_window.get(), &ui::MainWindow::setUpWanted, m_replayView.get(), &ui::ReplayView::showLive);
  const PageServices services{*m_shownLink, *m_liveLink, m_preferences, *m_stack, *m_placeDesk, m_theme, routerPlace()};
  addPages(*m_window, services);
  m_firstRun = &addFirstRun(*m_window, services);
  m_healthDesk = std::make_unique<ui::HealthDesk>(*m_shownLink, *m_liveLink, *m_live, *m_window, m_theme);
  connect(m_stack.get(), &ui::StackSource::pictureChanged, m_healthDesk.get(), [this] {
    const auto& counters = m_stack->picture().status.counters;
    m_healthDesk->setCounted(counters ? std::optional(counters->flowsReceived) : std::nullopt);
  });
  m_window->restoreGeometry(QByteArray::fromBase64(m_preferences.text(keys::kWindowGeometry).toLatin1()));
  connect(m_window.get(), &ui::MainWindow::closeWanted, this, &DesktopApp::closeWindow);
  connect(m_window.get(), &ui::MainWindow::quitWanted, this, &DesktopApp::quit);
  connect(m_window.get(), &ui::MainWindow::seenChanged, this, &DesktopApp::seen);
  connect(m_window.get(), &ui::MainWindow::sampleTrafficWanted, m_replayView.get(), &ui::ReplayView::showSample);
  connect(m_window.get(), &ui::MainWindow::languageChanged, this, [this] {
    m_replayView->retranslate();
    if (m_tray) m_tray->retranslate();
  });
  connect(m_replayView.get(), &ui::ReplayView::failed, this, &DesktopApp::sayError);
  connect(m_healthDesk.get(), &ui::HealthDesk::failed, this, &DesktopApp::sayError);
}

void DesktopApp::makeBackground() {
  m_notificationService = std::make_unique<ui::NotificationService>(QDBusConnection::sessionBus());
  m_notifications = std::make_unique<ui::Notifications>(*m_liveLink, m_preferences, *m_notificationService, m_clock);
  connect(m_liveLink.get(), &ui::CollectorLink::stateChanged, this, [this] { lookForHome(*m_liveLink->state()); });
  m_home.setMemory(m_preferences.text(settings::desktop::kHomeRouters));
  connect(m_liveLink.get(), &ui::CollectorLink::stateChanged, this, &DesktopApp::sayStoredProblems);
  m_notifications->setAwayQuestion([this] { return m_isAway; });
  m_tray = std::make_unique<ui::TrayPresence>(*m_liveLink, m_preferences, *m_notifications, m_theme, m_clock);
  connect(m_notificationService.get(), &ui::NotificationService::activationGiven, this,
          [](const QString& token) { qputenv(kActivationToken, token.toUtf8()); });
  connect(m_notificationService.get(), &ui::NotificationService::opened, this, [this](const QString& key) {
    if (key == closingKey()) raise();
  });
  connect(m_notificationService.get(), &ui::NotificationService::settled, this,
          [this](const QString& key, bool isShown) {
            // Nobody could show it: the window says it when it is opened again.
            if (key == closingKey() && !isShown) {
              say(health::Light::Running, tr("Closing the window does not stop collecting; Quit (Ctrl+Q) does."));
            }
          });
  connect(m_notifications.get(), &ui::Notifications::pageWanted, this, &DesktopApp::openPage);
  connect(m_notifications.get(), &ui::Notifications::awaySummary, this,
          [this](const QString& sentences) { say(health::Light::Running, sentences); });
  connect(m_tray.get(), &ui::TrayPresence::openWanted, this, &DesktopApp::raise);
  connect(m_tray.get(), &ui::TrayPresence::quitWanted, this, &DesktopApp::quit);
  connect(m_tray.get(), &ui::TrayPresence::failed, this, &DesktopApp::sayError);
  connect(&m_instance, &ui::SingleInstance::startedAgain, this, &DesktopApp::serve);
  connect(&m_signals, &UnixSignals::stopRequested, this, &DesktopApp::quit);
  connect(&m_signals, &UnixSignals::reloadRequested, this, &DesktopApp::quit);  // the terminal it was started in closed
  qGuiApp->installEventFilter(this);
  connect(qGuiApp, &QCoreApplication::aboutToQuit, this, [this] {
    if (m_isQuitting) return;
    persist();
    if (!m_preferences.isOn(keys::kKeepCollecting)) m_live->stopOwn();
  });
}

/// At the end of the session nobody may ask anything: Qt asks each window to close, and one that stays calls it off.
/// Not earlier, at commitDataRequest: the person may still change their mind.
bool DesktopApp::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Quit) m_window->letClose();
  return QObject::eventFilter(watched, event);
}

void DesktopApp::lookForHome(const control::CollectorState& state) {
  const QString before = m_home.memory();
  const bool isAway = m_home.isAway(state);
  const QString memory = m_home.memory();
  // Not being able to keep it lets the next start far from home take the router for silent, no worse.
  if (memory != before) {
    static_cast<void>(
        m_preferences.set(settings::desktop::kHomeRouters, memory.isEmpty() ? QStringLiteral("none") : memory));
  }
  setAway(isAway);
}

void DesktopApp::setAway(bool isAway) {
  m_isAway = isAway;
  m_healthDesk->setAway(isAway);
  m_tray->setAway(isAway);
}

void DesktopApp::showFirst() {
  const ui::StartRequest request = requestOf(m_options);
  if (!request.page.isEmpty()) m_window->showPage(request.page);
  if (request.isSampleWanted) m_replayView->showSample();
  if (!request.replay.isEmpty()) m_replayView->showRecording(request.replay);
  offerSetUp(request);
  if (!request.isMinimised) {
    m_window->show();
  } else if (!m_tray->isThere()) {
    m_window->showMinimized();
  }
}

/// Not to somebody who asked for something else.
void DesktopApp::offerSetUp(const ui::StartRequest& request) {
  if (!request.page.isEmpty() || request.isSampleWanted || !request.replay.isEmpty() || request.isMinimised) return;
  m_firstRun->offer(isSomethingSetUp(m_places.stateFolder.toStdString()));
  connect(m_liveLink.get(), &ui::CollectorLink::stateChanged, m_firstRun, [this] {
    if (!m_liveLink->state()->exporters.empty()) m_firstRun->withdraw();
  });
}

void DesktopApp::serve(const ui::StartRequest& request) {
  if (request.isSampleWanted || !request.replay.isEmpty()) m_window->setCovered(false);
  if (!request.page.isEmpty()) m_window->showPage(request.page);
  if (request.isSampleWanted) m_replayView->showSample();
  if (!request.replay.isEmpty()) m_replayView->showRecording(request.replay);
  if (request.isMinimised) return;
  if (!request.activationToken.isEmpty()) qputenv(kActivationToken, request.activationToken.toUtf8());
  raise();
}

void DesktopApp::openPage(const QString& page, const QString& place) {
  m_window->showPage(page, place);
  raise();
}

void DesktopApp::raise() {
  m_window->setWindowState((m_window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
  m_window->show();
  m_window->raise();
  m_window->activateWindow();
}

void DesktopApp::seen(bool isSeen) {
  m_shownLink->setSuspended(!isSeen);
  m_stack->setSuspended(!isSeen);
  m_notifications->setLooking(isSeen);
}

void DesktopApp::closeWindow() {
  const bool hasTray = m_tray->isThere();
  if (ui::putAway(*m_window, hasTray, m_preferences)) explainClosing(hasTray);
}

void DesktopApp::explainClosing(bool hasTray) {
  m_notificationService->show(
      closingKey(), tr("SohoFlow goes on collecting"),
      hasTray ? tr("The window is closed; its icon in the tray opens it again, and Quit there ends SohoFlow.")
              : tr("The window is minimised. Quit (Ctrl+Q in the window) ends SohoFlow."),
      ui::NotificationService::Urgency::Low);
}

void DesktopApp::say(health::Light light, const QString& sentence) { m_news->say(light, sentence); }

void DesktopApp::sayError(const Error& error) {
  const text::Explanation words = text::explain(error);
  //: %1 is what happened, %2 why, %3 what to do next; each is a sentence, the first without its full stop
  say(health::Light::Attention, tr("%1. %2 %3").arg(words.what, words.why, words.nextStep));
}

void DesktopApp::sayStoredProblems() {
  const auto state = m_liveLink->state();
  if (!state || state->processId == m_saidStoredOf) return;
  m_saidStoredOf = state->processId;
  for (const control::Warning& warning : state->warnings) {
    if (warning.kind == control::WarningKind::SettingsNotUsable ||
        warning.kind == control::WarningKind::DevicesNotUsable) {
      say(health::Light::Attention, control::sentenceOf(warning));
    }
  }
}

/// What lies there from the start to the end was left by one that came to no end.
void DesktopApp::sayCrash() {
  QFile marker(runningFile());
  if (marker.exists()) {
    say(health::Light::Attention, tr("The window ended unexpectedly the last time. Collecting goes on without it."));
  }
  static_cast<void>(marker.open(QIODevice::WriteOnly));  // Else a crash of this one is not told, no worse.
}

QString DesktopApp::runningFile() const { return m_places.runtimeFolder + QStringLiteral("/desktop-runs"); }

void DesktopApp::persist() {
  QFile::remove(runningFile());
  // Nobody is left to be told that it could not be written.
  static_cast<void>(m_preferences.set(keys::kWindowGeometry, QString::fromLatin1(m_window->saveGeometry().toBase64())));
  m_notifications->stop();
}

void DesktopApp::quit() {
  if (m_isQuitting) return;
  m_isQuitting = true;
  persist();
  m_window->letClose();
  m_window->close();
  m_tray->hide();
  m_replayView->showLive();
  m_live->giveUp();
  QTimer::singleShot(kQuitDeadline, this, &DesktopApp::finish);
  if (m_preferences.isOn(keys::kKeepCollecting) || !m_live->stopOwn()) finish();  // else ownEnded follows
}

void DesktopApp::finish() {
  if (!m_isQuitting || m_isFinished) return;
  m_isFinished = true;
  Q_EMIT finished(0);
}

}  // namespace soho::desktop
