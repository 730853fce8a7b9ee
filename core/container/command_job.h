// One command as a job, such as one that asks for the administrator's password. Thread of the process runner.
#pragma once

#include "core/container/process_runner.h"
#include "core/jobs/job.h"

#include <memory>

namespace soho::container {

class CommandJob final : public jobs::Job {
  Q_OBJECT

 public:
  /// `runner` must outlive the job. An exit code other than 0 is StartFailed with the command's last line; pkexec's
  /// "the person dismissed the question" is Cancelled.
  CommandJob(QString title, Command command, ProcessRunner& runner)
      : Job(std::move(title)), m_command(std::move(command)), m_runner(runner) {}

 protected:
  void run() override;
  void stop(const Error& why) override;

 private:
  void ended(const Result<Outcome>& outcome);

  Command m_command;
  ProcessRunner& m_runner;
  std::unique_ptr<RunningProcess> m_process;
};

}  // namespace soho::container
