// The one live collector: found where it runs, started when it does not, started again when it crashed, left to the
// system where it is a service. It outlives this process unless it is told to stop. Event loop thread.
#pragma once

#include "app/shell/collector_source.h"
#include "app/shell/detached_process.h"
#include "app/shell/system_service.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace soho::ui {

struct LiveCollectorSettings {
  QString program;        ///< Canonical path of sohoflow-collector.
  QString controlOption;  ///< --control; empty: the usual places.
  QString stateFolder;    ///< Absolute.
  /// Must exist; where what a collector writes and its process id are kept. Best one that is emptied at logout.
  QString runtimeFolder;
};

class LiveCollector final : public CollectorSource {
  Q_OBJECT

 public:
  /// How long after its nth end in a row a collector is started again, at most this long.
  static constexpr std::chrono::seconds kLongestPause{60};

  /// Both must outlive it.
  LiveCollector(LiveCollectorSettings settings, DetachedProcess& process, SystemService& service,
                QObject* parent = nullptr);

  [[nodiscard]] QStringList controlPaths() const override;
  void ensureRunning() override;
  void reached() override;
  void stopAsked() override { m_isStopAsked = true; }
  [[nodiscard]] std::optional<Error> problem() const override { return m_problem; }

  /// The problem is that the computer's own service is down: offer startService().
  [[nodiscard]] bool isServiceDown() const { return m_isServiceDown; }
  void startService();
  /// Starts at once, without the pause after a crash.
  void tryAgain();
  /// As tryAgain(), after ending the one a desktop has started, this or one before it, which hangs or is of another
  /// version.
  void replace();
  /// From now on none is started: the person quits.
  void giveUp() { m_isGivenUp = true; }
  /// As giveUp(), and ends the one a desktop has started, if there is one; then ownEnded() follows.
  bool stopOwn();

 Q_SIGNALS:
  /// A collector that a desktop started, and that had worked, has ended although nobody asked it to.
  void crashed();
  void ownEnded();
  /// The service could not be started; that it is down stays the problem.
  void failed(const soho::Error& error);

 private:
  void serviceAnswered(bool isEnabled);
  void startOwn();
  void adopt();
  void processEnded();
  [[nodiscard]] QString logFile() const;
  [[nodiscard]] QString noteFile() const;
  void setProblem(std::optional<Error> problem);

  LiveCollectorSettings m_settings;
  DetachedProcess& m_process;
  SystemService& m_service;
  std::optional<Error> m_problem;
  bool m_isServiceDown = false;
  bool m_isServiceStarting = false;
  bool m_isAsking = false;     ///< Whether the service is enabled.
  bool m_isRunning = false;    ///< A process of ours, started or adopted, that has not ended.
  bool m_wasReached = false;   ///< That process, by a link.
  bool m_isStopAsked = false;  ///< Of that process.
  bool m_isGivenUp = false;
  int m_endsInARow = 0;
  QElapsedTimer m_runningSince;
  QTimer m_pause;  ///< Active: it is too early to start again.
};

}  // namespace soho::ui
