// Keeps two jobs off one router, whatever computers they run on: a folder there, stale ten minutes after its last sign
// of life (each look of a step gives one). Beside it, jobs::JobLock keeps two programs of one user apart.
#pragma once

#include "core/router/shell_job.h"

#include <memory>
#include <string>

namespace soho::router {

/// Takes the lock, or fails with Locked and the holder's name. Its undo gives it free.
class LockRouterJob final : public ShellJob {
  Q_OBJECT

 public:
  /// `token` tells one job from another; `holder` is what the other person is shown.
  LockRouterJob(RemoteShell& shell, std::string token, std::string holder);
  [[nodiscard]] std::unique_ptr<Job> makeUndo() override;

 private:
  void run() override;

  std::string m_token;
  std::string m_holder;
  bool m_isTaken = false;
};

/// Gives the lock free; not an error when somebody else has it by now.
class UnlockRouterJob final : public ShellJob {
  Q_OBJECT

 public:
  UnlockRouterJob(RemoteShell& shell, std::string token);

 private:
  void run() override;

  std::string m_token;
};

}  // namespace soho::router
