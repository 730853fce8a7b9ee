#include "app/collector/collector_app.h"

#include "core/base/atomic_file.h"
#include "core/collector/port_holder.h"
#include "core/control/health_facts.h"
#include "core/pipeline/log.h"
#include "core/pipeline/metrics_input.h"
#include "core/pipeline/settings_mapping.h"
#include "core/settings/state_folder.h"
#include "core/text/error_text.h"

#include <QDir>

#include <utility>

namespace soho::app {

using pipeline::lcCollector;

CollectorApp::CollectorApp(CollectorOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_signals(this), m_settings(settings::collectorTable()) {}

CollectorApp::~CollectorApp() = default;

Result<void> CollectorApp::start() {
  if (auto done = chooseStateFolder(); !done) return done;
  if (auto done = readSettings(); !done) return done;
  if (auto done = openControl(); !done) return done;
  m_service = std::make_unique<pipeline::CollectorService>(m_settings, m_options.run, SOHOFLOW_VERSION);
  m_service->setSettingsProblems(std::move(m_settingsProblems));
  control::ControlServerSettings server;
  server.path = m_controlPath.path;
  server.isGroupAllowed = m_controlPath.isService;
  server.version = SOHOFLOW_VERSION;
  m_control = std::make_unique<control::ControlServer>(*m_service, std::move(server));

  connect(&m_signals, &UnixSignals::stopRequested, this, [this] { end(0); });
  connect(&m_signals, &UnixSignals::reloadRequested, this, [this] { m_service->reload(); });
  connect(
      m_service.get(), &pipeline::CollectorService::stopRequested, this,
      [this](bool startsAgain) { end(startsAgain ? kStartAgain : 0); }, Qt::QueuedConnection);
  connect(
      m_service.get(), &pipeline::CollectorService::replayFinished, this, [this] { end(0); }, Qt::QueuedConnection);
  connect(m_service.get(), &pipeline::CollectorService::failed, this, [this](const Error& error) {
    qCCritical(lcCollector).noquote() << text::oneLine(error);
    if (!m_options.run.staysAfterReplay) end(1);
  });
  connect(m_service.get(), &pipeline::CollectorService::reported, this, [this] {
    const auto report = m_service->report();
    if (report->snapshot) m_control->snapshotChanged(report->snapshot);
    if (m_metrics) feedMetrics();
  });
  if (auto started = m_service->start(); !started) return started;
  if (auto opened = openMetrics(); !opened) return opened;
  if (auto listening = m_control->listen(); !listening) return listening;
  announce();
  return {};
}

Result<void> CollectorApp::chooseStateFolder() {
  if (m_options.run.isReplay() && m_options.stateFolder.empty()) {
    m_throwAwayState.emplace();
    if (!m_throwAwayState->isValid()) {
      return failure(ErrorCode::WriteFailed, QDir::tempPath().toStdString(),
                     m_throwAwayState->errorString().toStdString());
    }
    m_options.run.stateFolder = m_throwAwayState->path().toStdString();
    return {};
  }
  auto folder = settings::stateFolder(m_options.stateFolder);
  if (!folder) return Unexpected(folder.error());
  m_options.run.stateFolder = std::move(*folder);
  return claimStateFolder();
}

Result<void> CollectorApp::claimStateFolder() {
  // A folder that cannot be made or locked is no reason not to collect: the service says that nothing is kept.
  if (auto made = makeOwnerFolder(m_options.run.stateFolder); !made) {
    qCWarning(lcCollector).noquote() << text::oneLine(made.error());
    return {};
  }
  auto lock = collector::InstanceLock::acquire(m_options.run.stateFolder / "collector", "sohoflow-collector");
  if (lock) {
    m_stateLock.emplace(std::move(*lock));
  } else if (lock.error().code == ErrorCode::AlreadyRunning) {
    return Unexpected(lock.error());
  }
  return {};
}

Result<void> CollectorApp::readSettings() {
  if (auto fixed = m_settings.fixByCommandLine(m_options.settings); !fixed) return fixed;
  if (m_options.configFile) {
    if (auto fixed = m_settings.fixByFile(*m_options.configFile); !fixed) return fixed;
  }
  m_settingsProblems = m_settings.openStore(m_options.run.stateFolder / settings::kCollectorFileName);
  for (const Error& problem : m_settingsProblems) qCWarning(lcCollector).noquote() << text::oneLine(problem);
  pipeline::setLogLevel(settings::collectorSettings(m_settings).logLevel);
  return {};
}

Result<void> CollectorApp::openControl() {
  // A replay is private: without a path of its own it must not take the live collector's place.
  const QString privatePath =
      pipeline::isForThisRun("control", m_settings, m_options.run)
          ? QString::fromStdString(settings::collectorSettings(m_settings).controlPath.value_or(""))
          : QString::fromStdString((m_options.run.stateFolder / "control").string());
  auto path = control::controlPathToOpen(control::ControlPathFacts::fromEnvironment(
      privatePath, QString::fromStdString(m_options.run.stateFolder.string())));
  if (!path) return Unexpected(path.error());
  m_controlPath = std::move(*path);
  const std::filesystem::path socket = m_controlPath.path.toStdString();
  if (auto made = makeOwnerFolder(socket.parent_path()); !made) return made;
  auto lock = collector::InstanceLock::acquire(socket, "sohoflow-collector");
  if (!lock) return Unexpected(lock.error());
  m_lock.emplace(std::move(*lock));
  return {};
}

Result<void> CollectorApp::openMetrics() {
  const auto endpoint = settings::collectorSettings(m_settings).metrics;
  if (!endpoint || !pipeline::isForThisRun("metrics", m_settings, m_options.run)) return {};
  auto server = std::make_unique<metrics::MetricsServer>([this] {
    QMetaObject::invokeMethod(
        this,
        [this] {
          if (m_metrics && !m_service->askForReport()) feedMetrics();
        },
        Qt::QueuedConnection);
  });
  auto started = server->start(endpoint->address, endpoint->port);
  if (started) {
    m_metrics = std::move(server);
    return {};
  }
  if (started.error().code == ErrorCode::PortInUse) {
    if (const auto holder = collector::findListener(*endpoint)) started.error().detail = holder->toString();
  }
  // Nobody asked this start for the port, so that it cannot be had is no reason not to collect: without a collector,
  // no window could change what is stored.
  if (pipeline::isAskedFor("metrics", m_settings)) return started;
  qCWarning(lcCollector).noquote() << text::oneLine(started.error());
  m_service->setMetricsProblem(started.error());
  return {};
}

void CollectorApp::feedMetrics() {
  const control::CollectorState state = m_service->state();
  const health::Health& health = m_health.update(control::connectedFacts(state));
  m_metrics->update(std::make_shared<const metrics::MetricsInput>(pipeline::metricsInput(
      state, health, m_service->report()->snapshot.get(), pipeline::processInput(state.startedAt))));
}

void CollectorApp::announce() const {
  qCInfo(lcCollector).noquote() << QStringLiteral("sohoflow-collector %1, control socket %2")
                                       .arg(QStringLiteral(SOHOFLOW_VERSION), m_controlPath.path);
  if (!m_options.run.isReplay() && settings::collectorSettings(m_settings).allow.empty()) {
    qCInfo(lcCollector)
        << "No exporter is allowed yet; each one that sends is named here with the option that admits it.";
  }
}

void CollectorApp::end(int exitCode) {
  const bool hasFailed = exitCode != 0 && exitCode != kStartAgain;
  if (m_control) m_control->close(!hasFailed);
  if (m_metrics) m_metrics.reset();
  if (m_service) m_service->shutDown();
  Q_EMIT finished(exitCode);
}

}  // namespace soho::app
