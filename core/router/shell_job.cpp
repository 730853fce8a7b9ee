#include "core/router/shell_job.h"

#include "core/router/router_problem.h"

#include <utility>

namespace soho::router {

void ShellJob::runText(std::string script, std::chrono::milliseconds deadline, Answered next) {
  m_shell.run(std::move(script), deadline, this, [this, next = std::move(next)](Result<ShellAnswer> answer) {
    if (!answer) {
      finish(failure(answer.error().code, title().toStdString(), answer.error().detail));
    } else if (isStopping() && !m_ignoresStop) {
      finish(failure(ErrorCode::Cancelled, title().toStdString()));
    } else {
      next(*answer);
    }
  });
}

void ShellJob::runScript(const RemoteScript& script, std::chrono::milliseconds deadline, Answered next) {
  auto text = scriptText(script);
  if (!text) return finish(Unexpected(std::move(text.error())));
  runText(std::move(*text), deadline, std::move(next));
}

void ShellJob::mustRun(const RemoteScript& script, std::chrono::milliseconds deadline, std::function<void()> next) {
  runScript(script, deadline, [this, script, next = std::move(next)](const ShellAnswer& answer) {
    if (const auto problem = problemIn(script, answer)) return finish(Unexpected(*problem));
    next();
  });
}

}  // namespace soho::router
