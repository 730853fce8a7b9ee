// After `sohoflowctl geoip update`: starts our ntopng anew, which reads location databases only when it starts. Says
// so; what stands in the way is told too and makes nothing fail. Event loop; owned by the run.
#pragma once

#include "app/ctl/collector_feed.h"
#include "core/container/stack_file.h"
#include "core/container/system_process_runner.h"
#include "core/jobs/job.h"
#include "core/jobs/job_lock.h"
#include "core/secrets/secret_store.h"
#include "core/setup/stack_site.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace soho::ctl {

class PlacesRestart final : public QObject {
  Q_OBJECT

 public:
  PlacesRestart(std::filesystem::path stateFolder, QStringList controlPaths, QObject* parent = nullptr);
  ~PlacesRestart() override;

  /// Does nothing when there is no ntopng of ours, when it does not run, or when it knows the newest databases.
  void start();

 Q_SIGNALS:
  void finished();

 private:
  void look();
  void openSecrets();
  void restart();
  void giveUp(const Error& error);

  std::filesystem::path m_stateFolder;
  CollectorFeed m_feed;
  container::StackFile m_file;
  container::SystemProcessRunner m_runner;
  std::unique_ptr<container::EngineSearch> m_search;
  std::unique_ptr<container::Engine> m_engine;
  std::unique_ptr<container::StackSpec> m_spec;
  std::unique_ptr<secrets::SecretStore> m_secrets;
  std::unique_ptr<setup::StackSite> m_site;
  std::optional<jobs::JobLock> m_lock;
  std::unique_ptr<jobs::Job> m_job;
  std::unique_ptr<container::RunningProcess> m_process;
};

}  // namespace soho::ctl
