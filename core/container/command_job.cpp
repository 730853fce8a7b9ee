#include "core/container/command_job.h"

namespace soho::container {
namespace {

/// pkexec(1): the dialogue was dismissed.
constexpr int kDismissed = 126;

}  // namespace

void CommandJob::run() {
  m_process = m_runner.start(m_command, [this](const Result<Outcome>& outcome) { ended(outcome); });
}

void CommandJob::stop(const Error& why) {
  m_process.reset();
  Job::stop(why);
}

void CommandJob::ended(const Result<Outcome>& outcome) {
  const std::string place = QString(m_command.program + u' ' + m_command.arguments.join(u' ')).toStdString();
  if (!outcome) return finish(failure(ErrorCode::StartFailed, place, outcome.error().detail));
  if (outcome->exitCode == 0) return finish({});
  if (m_command.program == QStringLiteral("pkexec") && outcome->exitCode == kDismissed) {
    return finish(failure(ErrorCode::Cancelled, title().toStdString()));
  }
  const QByteArray said = outcome->errorOutput.trimmed();
  finish(failure(ErrorCode::StartFailed, place, said.mid(said.lastIndexOf('\n') + 1).left(400).toStdString()));
}

}  // namespace soho::container
