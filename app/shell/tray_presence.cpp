#include "app/shell/tray_presence.h"

#include "app/shell/link_facts.h"

#include <numeric>
#include <utility>

namespace soho::ui {
namespace {

namespace keys = settings::desktop;
using namespace std::chrono_literals;

constexpr auto kSearchInterval = 5s;
constexpr double kBitsPerByte = 8;

double meanRate(const std::vector<double>& bytes, Duration step) {
  if (bytes.empty()) return 0;
  const double seconds = std::chrono::duration<double>(step).count() * static_cast<double>(bytes.size());
  return std::accumulate(bytes.begin(), bytes.end(), 0.0) * kBitsPerByte / seconds;
}

}  // namespace

health::Finding findingOf(const CollectorLink& link, Time now, bool isAway) {
  std::optional<std::chrono::milliseconds> sinceState;
  if (link.state()) sinceState = 0ms;  // the link itself notices one that stops answering
  health::Facts facts = linkFacts(link, now, sinceState);
  facts.isAway = isAway;
  const health::Health health = health::judge(facts, {});
  const health::Finding& router = health.node(health::Node::Router);
  const health::Finding& collector = health.node(health::Node::Collector);
  if (router.condition == health::Condition::RouterUnknown) return collector;
  return health::lightOf(router) > health::lightOf(collector) ? router : collector;
}

TrayPresence::TrayPresence(CollectorLink& live, Preferences& preferences, Notifications& notifications,
                           const Theme& theme, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_live(live),
      m_preferences(preferences),
      m_notifications(notifications),
      m_theme(theme),
      m_clock(clock) {
  connect(&m_search, &QTimer::timeout, this, &TrayPresence::lookForTray);
  connect(&m_live, &CollectorLink::stateChanged, this, &TrayPresence::update);
  connect(&m_live, &CollectorLink::statusChanged, this, &TrayPresence::update);
  connect(&m_preferences, &Preferences::changed, this, &TrayPresence::readPreferences);
  m_search.setInterval(kSearchInterval);
  lookForTray();
}

TrayPresence::~TrayPresence() = default;

void TrayPresence::setTrayQuestion(std::function<bool()> isThereATray) {
  m_isThereATray = std::move(isThereATray);
  lookForTray();
}

bool TrayPresence::isThere() {
  lookForTray();
  return m_icon != nullptr && m_isThereATray();
}

void TrayPresence::readPreferences() {
  if (!isWanted()) m_icon.reset();
  lookForTray();
  updateSwitches();
}

bool TrayPresence::isWanted() const { return m_preferences.isOn(keys::kTray); }

void TrayPresence::lookForTray() {
  const bool isToCome = isWanted() && m_icon == nullptr;
  if (isToCome && m_isThereATray()) makeIcon();
  if (!isWanted() || m_icon) {
    m_search.stop();
  } else if (!m_search.isActive()) {
    m_search.start();
  }
}

void TrayPresence::makeIcon() {
  m_icon = std::make_unique<TrayIcon>(m_theme);
  connect(m_icon.get(), &TrayIcon::openWanted, this, &TrayPresence::openWanted);
  connect(m_icon.get(), &TrayIcon::quitWanted, this, &TrayPresence::quitWanted);
  connect(m_icon.get(), &TrayIcon::pauseWanted, this, [this](bool isPaused) {
    if (isPaused) {
      m_notifications.pause();
    } else {
      m_notifications.resume();
    }
    updateSwitches();
  });
  connect(m_icon.get(), &TrayIcon::startAtLoginWanted, this, [this](bool isStarting) {
    if (auto stored = m_preferences.setOn(keys::kStartAtLogin, isStarting); !stored) Q_EMIT failed(stored.error());
    updateSwitches();
  });
  updateSwitches();
  update();
  m_icon->show();
}

void TrayPresence::updateSwitches() {
  if (!m_icon) return;
  m_icon->setPaused(m_notifications.isPaused());
  m_icon->setStartingAtLogin(m_preferences.isOn(keys::kStartAtLogin));
}

void TrayPresence::update() {
  if (!m_icon) return;
  updateSwitches();  // a pause ends by itself
  if (!m_live.isConnected()) m_rates.reset();
  m_icon->setState(findingOf(m_live, m_clock.now(), m_isAway), m_rates);
  if (!m_live.isConnected()) return;
  m_live.ask(control::SeriesRequest{{}, control::SeriesTier::Seconds, std::nullopt}, this,
             [this](Result<control::SeriesReply> reply) {
               if (!reply) return;
               const talkers::Series& series = reply->series;
               m_rates = CurrentRates{meanRate(series.bytesIn, series.step), meanRate(series.bytesOut, series.step)};
               m_icon->setState(findingOf(m_live, m_clock.now(), m_isAway), m_rates);
             });
}

void TrayPresence::hide() {
  m_search.stop();
  if (m_icon) m_icon->hide();
}

void TrayPresence::retranslate() {
  if (m_icon) m_icon->retranslate();
}

}  // namespace soho::ui
