// Starts our exporter on a router anew, when it has stopped or stays silent: changes nothing and has no undo. Event
// loop of the owner.
#pragma once

#include "core/router/shell_job.h"

namespace soho::router {

class RestartJob final : public ShellJob {
  Q_OBJECT

 public:
  /// `restart` as Plan::restart. Fails with RouterExporterDied when the exporter does not stay alive.
  RestartJob(RemoteScript restart, RemoteShell& shell);

 private:
  void run() override;

  RemoteScript m_restart;
};

}  // namespace soho::router
