#include "core/router/restart_job.h"

#include "core/router/plan.h"
#include "core/router/router_problem.h"

#include <QCoreApplication>

#include <utility>

namespace soho::router {

RestartJob::RestartJob(RemoteScript restart, RemoteShell& shell)
    : ShellJob(QCoreApplication::translate("Router", "Restart the exporter"), shell), m_restart(std::move(restart)) {}

void RestartJob::run() {
  runScript(m_restart, kLongScript, [this](const ShellAnswer& answer) {
    const PlanStep start{.kind = StepKind::StartExporter, .subject = "softflowd"};
    if (const auto problem = problemIn(start, answer)) return finish(Unexpected(*problem));
    finish({});
  });
}

}  // namespace soho::router
