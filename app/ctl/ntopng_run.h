// One run of `sohoflowctl ntopng …`: finds the engine, does the job, shows its steps. Lives on the event loop.
#pragma once

#include "app/ctl/collector_feed.h"
#include "app/ctl/ntopng_options.h"
#include "app/ctl/run.h"
#include "core/base/unix_signals.h"
#include "core/container/stack_file.h"
#include "core/container/system_process_runner.h"
#include "core/jobs/job_lock.h"
#include "core/setup/stack_elsewhere.h"
#include "core/setup/stack_status.h"

#include <filesystem>
#include <memory>

namespace soho::ctl {

[[nodiscard]] Result<std::unique_ptr<Run>> makeNtopngRun(const QStringList& arguments);

class NtopngRun final : public Run {
  Q_OBJECT

 public:
  explicit NtopngRun(NtopngOptions options) : m_options(std::move(options)) {}

  void start() override;

 private:
  void findEngine();
  void haveSecrets(std::unique_ptr<secrets::SecretStore> store);
  void makeSite(std::unique_ptr<container::Engine> engine);
  void prepareUp();
  void prepareUse();
  /// Then goes on with the work.
  void keepPassword(const QString& file, const secrets::SecretName& name);
  void keepSecret(const QByteArray& secret, const secrets::SecretName& name);
  void makeFeed();
  void leave();
  void work();
  [[nodiscard]] std::unique_ptr<jobs::Job> jobFor() const;
  void showLogs();
  void showPassword();
  void showSteps();
  void jobEnded();
  /// Those of the images that run now; an update says whether it has brought newer ones.
  [[nodiscard]] Result<void> noteDigests();
  void showStatus();
  void end(int code) { Q_EMIT finished(code); }
  void fail(const Error& error);
  /// Exits 75 when somebody else works on the stack.
  [[nodiscard]] bool lock();

  NtopngOptions m_options;
  std::filesystem::path m_stateFolder;
  container::StackFile m_file;
  container::SystemProcessRunner m_runner;
  std::unique_ptr<container::EngineSearch> m_search;
  std::unique_ptr<container::Engine> m_engine;
  std::unique_ptr<container::StackSpec> m_spec;
  std::unique_ptr<secrets::SecretStore> m_secrets;
  std::unique_ptr<CollectorFeed> m_feed;
  std::optional<setup::TriedPassword> m_tried;   ///< By the running job.
  std::optional<setup::LoginRefusal> m_refusal;  ///< Known when the look began.
  std::unique_ptr<setup::StackSite> m_site;
  std::optional<jobs::JobLock> m_lock;
  std::shared_ptr<container::ImageDigests> m_digests = std::make_shared<container::ImageDigests>();
  std::unique_ptr<jobs::Job> m_job;
  std::unique_ptr<container::RunningProcess> m_logs;
  std::unique_ptr<UnixSignals> m_signals;  ///< While a job runs: it is taken back before the program ends.
  std::vector<jobs::Step> m_shown;
};

}  // namespace soho::ctl
