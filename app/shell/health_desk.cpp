#include "app/shell/health_desk.h"

#include "app/shell/link_facts.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QUrl>

#include <vector>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

/// What is wrong with the collector alone: of router and ntopng the set-up speaks itself.
health::Health ofCollector(health::Health health) {
  std::erase_if(health.troubles, [](const health::Finding& finding) {
    return health::rowOf(finding.condition).node != health::Node::Collector;
  });
  return health;
}

}  // namespace

HealthDesk::HealthDesk(CollectorLink& shown, CollectorLink& background, LiveCollector& live, MainWindow& window,
                       const Theme& theme, QObject* parent)
    : QObject(parent),
      m_link(shown),
      m_background(background),
      m_live(live),
      m_window(window),
      m_strip(new HealthStrip(theme, &window)),
      m_panel(new HealthPanel(theme, *m_strip, window.centralWidget())),
      m_coverLine(new HealthLine(theme, &window)) {
  window.setHealthStrip(m_strip);
  window.setCoverLine(m_coverLine);
  connect(m_coverLine, &HealthLine::fixWanted, this, &HealthDesk::perform);
  window.installEventFilter(this);
  connect(m_strip, &HealthStrip::nodeChosen, this, &HealthDesk::leadTo);
  connect(&m_strip->line(), &HealthLine::fixWanted, this, &HealthDesk::perform);
  connect(m_strip, &HealthStrip::panelWanted, m_panel, &HealthPanel::toggle);
  connect(m_panel, &HealthPanel::openChanged, m_strip, &HealthStrip::setPanelOpen);
  connect(m_panel, &HealthPanel::fixWanted, this, &HealthDesk::perform);
  connect(&window, &MainWindow::pageChanged, m_panel, &HealthPanel::close);
  connect(&shown, &CollectorLink::statusChanged, this, [this] {
    if (!m_link.isConnected()) m_sinceState.invalidate();  // a new connection owes nothing for the time before it
    look();
  });
  connect(&shown, &CollectorLink::stateChanged, this, [this] {
    if (m_link.state()) {
      m_sinceState.start();
    } else {  // it was led to another collector
      m_sinceState.invalidate();
      m_replayMonitor = health::HealthMonitor();
    }
    look();
  });
  connect(&background, &CollectorLink::statusChanged, this, &HealthDesk::lookBehind);
  connect(&background, &CollectorLink::stateChanged, this, &HealthDesk::lookBehind);
  // Ages grow, and a collector that stops answering is noticed, without any news.
  connect(&m_second, &QTimer::timeout, this, &HealthDesk::look);
  m_second.start(1s);
  look();
}

bool HealthDesk::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LanguageChange) look();
  return QObject::eventFilter(watched, event);
}

health::Facts HealthDesk::factsOf(const CollectorLink& link,
                                  std::optional<std::chrono::milliseconds> sinceState) const {
  health::Facts facts = linkFacts(link, m_clock.now(), sinceState);
  if (!facts.collector || facts.collector->isReplay) return facts;
  facts.collector->ntopng.counted = m_counted;
  facts.isAway = m_isAway;
  return facts;
}

void HealthDesk::look() {
  if (m_link.status() == CollectorLink::Status::Suspended) return;
  std::optional<std::chrono::milliseconds> sinceState;
  if (m_sinceState.isValid()) sinceState = std::chrono::milliseconds(m_sinceState.elapsed());
  health::HealthMonitor& monitor = isShowingLive() ? m_monitor : m_replayMonitor;
  const health::Health& health = monitor.update(factsOf(m_link, sinceState));
  m_strip->setHealth(health);
  m_panel->setHealth(health, monitor);
  m_coverLine->setHealth(ofCollector(health));
  Q_EMIT healthChanged();
}

/// So that the last hour is known to who opens the window, or comes back from a recording.
void HealthDesk::lookBehind() {
  if (isShowingLive() && m_link.status() != CollectorLink::Status::Suspended) return;
  m_monitor.update(factsOf(m_background, 0ms));  // a state has just come
}

/// Where a click on a node leads: to the page of its fix; when a press of a button mends it, to the button.
void HealthDesk::leadTo(health::Node node) {
  const health::Fix fix = health::fixOf(health().node(node));
  switch (fix.kind) {
    case health::FixKind::AllowExporter:
    case health::FixKind::StartCollector:
    case health::FixKind::FreeDisk:
      return m_panel->open();
    case health::FixKind::OpenRouterSetup:
    case health::FixKind::OpenRouter:
    case health::FixKind::OpenServices:
    case health::FixKind::OpenSettings:
      return perform(fix);
    case health::FixKind::None:
      break;
  }
  switch (node) {
    case health::Node::Router:
      m_window.showPage(QString::fromLatin1(page::kRouter));
      return;
    case health::Node::Collector:
      m_window.showPage(QString::fromLatin1(page::kSettings), QStringLiteral("collector"));
      return;
    case health::Node::Ntopng:
      m_window.showPage(QString::fromLatin1(page::kNtopng));
      return;
    case health::Node::You:
      m_window.showPage(QString::fromLatin1(page::kOverview));
      return;
  }
}

void HealthDesk::perform(const health::Fix& fix) {
  switch (fix.kind) {
    case health::FixKind::None:
      return;
    case health::FixKind::AllowExporter:
      return allow(fix.place);
    case health::FixKind::StartCollector:
      return startCollector();
    case health::FixKind::OpenRouterSetup:
      m_window.showPage(QString::fromLatin1(page::kRouter), QStringLiteral("setup"));
      return;
    case health::FixKind::OpenRouter:
      m_window.showPage(QString::fromLatin1(page::kRouter),
                        QStringLiteral("exporter/") + QString::fromStdString(fix.place));
      return;
    case health::FixKind::OpenServices:
      m_window.showPage(QString::fromLatin1(page::kServices));
      return;
    case health::FixKind::OpenSettings:
      m_window.showPage(QString::fromLatin1(page::kSettings), QString::fromStdString(fix.place));
      return;
    case health::FixKind::FreeDisk:
      return openFolder(fix.place);
  }
}

void HealthDesk::startCollector() {
  if (m_live.isServiceDown()) return m_live.startService();
  const auto condition = health().node(health::Node::Collector).condition;
  if (condition == health::Condition::CollectorNotAnswering || condition == health::Condition::CollectorOtherVersion) {
    return m_live.replace();
  }
  m_live.tryAgain();
}

void HealthDesk::allow(const std::string& address) {
  const auto exporter = IpPrefix::parse(address);
  if (!exporter) return;
  m_link.ask(control::Allow{*exporter}, this, [this](const Result<control::Done>& done) {
    if (!done) Q_EMIT failed(done.error());
    m_link.poll();
  });
}

void HealthDesk::openFolder(const std::string& place) {
  const QFileInfo info(QString::fromStdString(place));
  const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
  if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
    Q_EMIT failed(Error{ErrorCode::FolderNotShown, folder.toStdString(), {}});
  }
}

}  // namespace soho::ui
