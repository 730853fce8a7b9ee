#include "core/router/router_lock.h"

#include "core/router/router_problem.h"

#include <QCoreApplication>

#include <utility>

namespace soho::router {

LockRouterJob::LockRouterJob(RemoteShell& shell, std::string token, std::string holder)
    : ShellJob(QCoreApplication::translate("Router", "Reserve the router for this work"), shell),
      m_token(std::move(token)),
      m_holder(std::move(holder)) {}

void LockRouterJob::run() {
  const RemoteScript script{"lock", {m_token, m_holder}};
  runScript(script, kShortScript, [this, script](const ShellAnswer& answer) {
    if (const auto problem = problemIn(script, answer)) return finish(Unexpected(*problem));
    m_isTaken = true;
    finish({});
  });
}

std::unique_ptr<jobs::Job> LockRouterJob::makeUndo() {
  if (!m_isTaken) return nullptr;
  return std::make_unique<UnlockRouterJob>(shell(), m_token);
}

UnlockRouterJob::UnlockRouterJob(RemoteShell& shell, std::string token)
    : ShellJob(QCoreApplication::translate("Router", "Give the router free"), shell), m_token(std::move(token)) {
  ignoreStop();
}

void UnlockRouterJob::run() {
  mustRun({"unlock", {m_token}}, kShortScript, [this] { finish({}); });
}

}  // namespace soho::router
