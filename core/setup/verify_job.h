// Proves that flows of a router arrive, or says which stage is missing. Nothing is changed and nothing undone. It sends
// small datagrams to the router's own address so that the exporter's first buffer fills, has it export, and watches the
// collector. Event loop of the owner.
#pragma once

#include "core/control/control_client.h"
#include "core/router/plan.h"
#include "core/router/shell_job.h"
#include "core/router/verify_stage.h"

#include <QTimer>
#include <QUdpSocket>

#include <chrono>
#include <optional>

namespace soho::setup {

/// What the collector's state says of one sender.
[[nodiscard]] router::Arrival arrivalOf(const control::CollectorState& state, IpAddress exporter);

class VerifyJob final : public router::ShellJob {
  Q_OBJECT

 public:
  struct Target {
    std::string controlSocket;  ///< Of our exporter on the router.
    std::string interface;
    IpAddress exporter;  ///< Where flows come from; also where the small datagrams go.
    std::uint32_t sampling = 1;
    bool hasOffload = false;                       ///< Worth a comparison with what the interface counts.
    std::chrono::milliseconds comparison{30'000};  ///< How long it lasts, from the first flow on.
  };

  static constexpr int kDatagrams = 2000;
  static constexpr std::chrono::seconds kPatience{60};

  /// The client is open; it and the shell outlive the job.
  VerifyJob(Target target, router::RemoteShell& shell, control::ControlClient& client);

  /// Succeeds only with Flows; else, when isConcluded(), the result is TimedOut and this says what is missing. Once
  /// there are flows nothing fails any more: only seenShare() is still waited for.
  [[nodiscard]] router::VerifyStage stage() const { return m_stage; }
  /// The test came to its end. Else the result says why it did not, and stage() is only how far it got.
  [[nodiscard]] bool isConcluded() const { return m_isConcluded; }
  /// What the exporter saw of what its interface carried, if enough passed to say.
  [[nodiscard]] std::optional<double> seenShare() const { return m_share; }
  /// What the exporter said of itself last.
  [[nodiscard]] const std::optional<router::ExporterStatistics>& statistics() const { return m_facts.statistics; }
  /// From the start of the test to the first record.
  [[nodiscard]] std::chrono::milliseconds firstFlowAfter() const { return m_firstFlowAfter; }

 Q_SIGNALS:
  void stageChanged();

 private:
  void run() override;
  void stop(const Error& why) override;
  void askCollector(std::function<void(const router::Arrival&)> next);
  void sendDatagrams();
  void askExporter();
  void take(const router::ExporterAnswer& said);
  /// What the exporter saw of what the interface carried since the first answer.
  void compare();
  void judge(const router::Arrival& now);

  Target m_target;
  control::ControlClient& m_client;
  router::VerifyStage m_stage = router::VerifyStage::NotRunning;
  router::VerifyFacts m_facts;
  std::optional<router::ExporterAnswer> m_firstAnswer;
  std::optional<double> m_share;
  bool m_isConcluded = false;
  std::chrono::steady_clock::time_point m_startedAt;
  std::chrono::milliseconds m_firstFlowAfter{0};
  QUdpSocket m_socket;
  QTimer m_pace;
  QTimer m_comparison;
  int m_sent = 0;
};

}  // namespace soho::setup
