// A job that works by running scripts on a router, one after the other. An abort waits for the script that runs:
// cutting a package manager off in the middle would leave what nobody can undo. Lives on the event loop; the shell
// outlives it.
#pragma once

#include "core/jobs/job.h"
#include "core/router/remote_script.h"
#include "core/router/remote_shell.h"

#include <chrono>
#include <functional>
#include <string>

namespace soho::router {

/// Long enough for what only looks or copies.
inline constexpr std::chrono::seconds kShortScript{30};
/// For the list of packages, which waits for a package manager that is at work.
inline constexpr std::chrono::seconds kPackageList{100};
/// For a package manager on a slow line; below the ten minutes after which a lock on the router is stale.
inline constexpr std::chrono::minutes kLongScript{9};

class ShellJob : public jobs::Job {
  Q_OBJECT

 public:
  ShellJob(QString title, RemoteShell& shell) : Job(std::move(title)), m_shell(shell) {}

 protected:
  using Answered = std::function<void(const ShellAnswer&)>;

  /// Runs the script, then `next`; ends the job when the connection fails or the job was told to stop meanwhile.
  void runText(std::string script, std::chrono::milliseconds deadline, Answered next);
  void runScript(const RemoteScript& script, std::chrono::milliseconds deadline, Answered next);
  /// As runScript; an exit code other than 0 ends the job too.
  void mustRun(const RemoteScript& script, std::chrono::milliseconds deadline, std::function<void()> next);

  void stop(const Error&) override {}
  /// Undoing goes on whatever happens.
  void ignoreStop() { m_ignoresStop = true; }
  [[nodiscard]] RemoteShell& shell() { return m_shell; }

 private:
  RemoteShell& m_shell;
  bool m_ignoresStop = false;
};

}  // namespace soho::router
