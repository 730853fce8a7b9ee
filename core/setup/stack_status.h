// How ntopng and Redis are: what the engine says, and what ntopng counts. Read once by a job; a failure of one part is
// part of the answer, not of the job.
#pragma once

#include "core/container/stack_state.h"
#include "core/jobs/job.h"
#include "core/setup/stack_site.h"

#include <optional>

namespace soho::setup {

struct StackStatus {
  container::ContainerState redis;
  container::ContainerState ntopng;
  QString version;  ///< Of ntopng, as its page says.
  std::optional<ntopng::InterfaceCounters> counters;
  std::optional<Error> problem;  ///< Why there are no counters.
};

class StackStatusJob final : public jobs::Job {
  Q_OBJECT

 public:
  /// `withMemory` asks for the memory too, which takes the engine about two seconds.
  StackStatusJob(const StackSite& site, bool withMemory);

  [[nodiscard]] const StackStatus& status() const { return m_status; }

 protected:
  void run() override;
  void stop(const Error& why) override;

 private:
  void inspect(const QString& name, container::ContainerState& state, std::function<void()> next);
  void askMemory(container::ContainerState& state, std::function<void()> next);
  void askNtopng();

  const StackSite& m_site;
  bool m_withMemory;
  StackStatus m_status;
  ntopng::RestClient m_client;
  std::unique_ptr<container::RunningProcess> m_process;
};

}  // namespace soho::setup
