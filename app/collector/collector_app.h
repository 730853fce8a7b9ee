// The collector's composition root: puts settings, lock, service, control socket and metrics together and takes them
// down in the right order. Owned by main; event loop thread.
#pragma once

#include "app/collector/options.h"
#include "core/base/unix_signals.h"
#include "core/collector/instance_lock.h"
#include "core/control/control_path.h"
#include "core/control/control_server.h"
#include "core/health/health_monitor.h"
#include "core/metrics/metrics_server.h"
#include "core/pipeline/collector_service.h"
#include "core/settings/collector_settings.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace soho::app {

class CollectorApp final : public QObject {
  Q_OBJECT

 public:
  /// Exit code of one that was asked to end so that its supervisor starts it again (the unit's RestartForceExitStatus).
  static constexpr int kStartAgain = 3;

  explicit CollectorApp(CollectorOptions options, QObject* parent = nullptr);
  ~CollectorApp() override;

  /// Fails with what a person has to change; nothing is left running or locked then.
  [[nodiscard]] Result<void> start();

 Q_SIGNALS:
  void finished(int exitCode);

 private:
  Result<void> chooseStateFolder();
  /// Two collectors on different sockets must not write one another's settings and templates.
  Result<void> claimStateFolder();
  Result<void> readSettings();
  Result<void> openControl();
  Result<void> openMetrics();
  void feedMetrics();
  void announce() const;
  void end(int exitCode);

  CollectorOptions m_options;
  UnixSignals m_signals;
  std::optional<QTemporaryDir> m_throwAwayState;  ///< Of a replay: nothing of it is kept.
  settings::Settings m_settings;
  std::vector<Error> m_settingsProblems;  ///< Until the service has them.
  control::ControlPath m_controlPath;
  std::optional<collector::InstanceLock> m_stateLock;
  std::optional<collector::InstanceLock> m_lock;
  std::unique_ptr<pipeline::CollectorService> m_service;
  std::unique_ptr<control::ControlServer> m_control;
  std::unique_ptr<metrics::MetricsServer> m_metrics;
  health::HealthMonitor m_health;  ///< For /health.
};

}  // namespace soho::app
