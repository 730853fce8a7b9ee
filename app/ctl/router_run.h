// One run of "sohoflowctl router …": enters the router, does what was asked by the same jobs the desktop uses, prints
// it and ends with one of the documented exit codes. Lives on the event loop; owned by main.
#pragma once

#include "app/ctl/router_entry.h"
#include "app/ctl/router_options.h"
#include "app/ctl/run.h"
#include "core/control/control_client.h"
#include "core/jobs/job.h"
#include "core/jobs/job_lock.h"
#include "core/router/journal.h"
#include "core/router/plan.h"
#include "core/router/router_facts.h"
#include "core/setup/exporter_gate.h"
#include "core/setup/router_change.h"
#include "core/setup/verify_job.h"

#include <QJsonArray>
#include <QJsonObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace soho::ctl {

[[nodiscard]] Result<std::unique_ptr<Run>> makeRouterRun(const QStringList& arguments);

class RouterRun final : public Run {
  Q_OBJECT

 public:
  explicit RouterRun(RouterOptions options);

  void start() override;

 private:
  /// Opens the control socket; without a collector `next` runs all the same where --no-verify or undo allow it.
  void findCollector(std::function<void()> next);
  void collectorFound(const Result<control::CollectorState>& state, const std::function<void()>& next);
  void entered();
  void refused(const Error& error);
  void probed();
  void showPlan();
  void apply();
  /// Before anything is changed: does what the router sends arrive here?
  void testReach(std::function<void()> next);
  /// It does not: names the firewall of this computer, if there is one.
  void notReached();
  void applied();
  /// Keeps the key that was installed, then `next`.
  void keepKey(std::function<void()> next);
  void forgetSecrets(std::function<void()> next);
  void verify();
  void verified(const setup::VerifyJob& job, const QJsonArray& steps);
  /// The test could not be made; what apply() has set up stands all the same.
  void notTested(const Error& error, const QJsonArray& steps);
  void undo();
  void takeBack();
  /// A computer that was installed anew: what it changed is told by its copy on the router.
  void readCopy();
  void nothingToUndo(const std::vector<std::string>& others);
  void readLeases();

  /// Where no option says otherwise.
  void takeLastWishes();
  /// Makes `m_plan`, or ends with what keeps it from being made.
  [[nodiscard]] bool makePlan();
  /// A key was wished for, and the plan installs none.
  void sayWhyNoKey() const;
  [[nodiscard]] std::optional<Endpoint> collectorAddress() const;
  [[nodiscard]] bool openJournal();
  [[nodiscard]] setup::RouterParts parts();
  void setJob(std::unique_ptr<jobs::Job> job);
  /// Starts the job and shows its steps; `next` runs when it has succeeded, else the run ends.
  void perform(std::unique_ptr<jobs::Job> job, std::function<void()> next);
  void showSteps();
  void showWarnings() const;
  void print(const QString& text, const QJsonObject& json);
  void fail(const Error& error);
  /// More of ours is on the router than there should be, by the job that has just failed.
  [[nodiscard]] bool isLeftBehind() const;
  void failWithChangesLeft(const Error& error);
  void end(int exitCode);

  RouterOptions m_options;
  std::filesystem::path m_stateFolder;
  std::unique_ptr<RouterEntry> m_entry;
  control::ControlClient m_client;
  std::optional<control::CollectorState> m_collector;
  std::unique_ptr<setup::ExporterGate> m_gate;
  std::unique_ptr<setup::DesktopFirewall> m_firewall = setup::makeDesktopFirewall();
  std::optional<jobs::JobLock> m_lock;
  std::optional<router::Journal> m_journal;
  std::optional<std::size_t> m_entriesBefore;  ///< In the journal, when the plan began to be carried out.
  router::RouterFacts m_facts;
  std::optional<router::SshKey> m_key;  ///< To be installed by the plan.
  router::Plan m_plan;
  std::unique_ptr<jobs::Job> m_job;
  std::vector<jobs::Step> m_shownSteps;
};

}  // namespace soho::ctl
