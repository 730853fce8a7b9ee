// How ntopng and Redis are: what the engine says, and what ntopng counts. Read once by a job; a failure of one part is
// part of the answer, not of the job.
#pragma once

#include "core/container/stack_state.h"
#include "core/jobs/job.h"
#include "core/setup/login_refusal.h"
#include "core/setup/stack_site.h"

#include <optional>

namespace soho::setup {

struct StackStatus {
  container::ContainerState redis;
  container::ContainerState ntopng;
  QString version;  ///< Of ntopng, as its page says.
  std::optional<ntopng::InterfaceCounters> counters;
  std::optional<Error> problem;                         ///< Why there are no counters.
  std::optional<ntopng::RedisHealth> redisHealth = {};  ///< As ntopng says, when it was asked and tells.
};

struct StackQuestions {
  bool memory = false;  ///< Takes the engine about two seconds.
  /// A login that was refused is not tried again: that ntopng is only asked for its version.
  std::optional<LoginRefusal> refusal = {};
  bool health = false;                                            ///< With the counters: how ntopng finds its Redis.
  std::chrono::milliseconds patience = std::chrono::seconds(10);  ///< With each answer of ntopng's.
};

/// What is to be remembered of a look in which ntopng has refused the login.
[[nodiscard]] std::optional<LoginRefusal> refusalIn(const StackStatus& status, const StackSite& site);

class StackStatusJob final : public jobs::Job {
  Q_OBJECT

 public:
  /// Fails when the engine does not answer or may not be asked.
  StackStatusJob(const StackSite& site, StackQuestions questions);

  [[nodiscard]] const StackStatus& status() const { return m_status; }

 protected:
  void run() override;
  void stop(const Error& why) override;

 private:
  [[nodiscard]] std::string engineName() const;
  void inspect(const QString& name, container::ContainerState& state, std::function<void()> next);
  void askMemory(container::ContainerState& state, std::function<void()> next);
  void askNtopng();
  void askHealth();
  [[nodiscard]] bool wasRefused() const;
  void askVersion();

  const StackSite& m_site;
  StackQuestions m_questions;
  StackStatus m_status;
  std::unique_ptr<ntopng::RestClient> m_client;
  std::unique_ptr<container::RunningProcess> m_process;
};

}  // namespace soho::setup
