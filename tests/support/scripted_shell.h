// A RemoteShell that answers as the test says, as queued calls, without running anything.
#pragma once

#include "core/router/remote_shell.h"

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <string>
#include <utility>

namespace soho::tests {

class ScriptedShell final : public router::RemoteShell {
 public:
  using Answer = std::function<Result<router::ShellAnswer>(const std::string& script)>;
  explicit ScriptedShell(Answer answer) : m_answer(std::move(answer)) {}

  void run(std::string script, std::chrono::milliseconds, QObject* context,
           std::function<void(Result<router::ShellAnswer>)> done) override {
    ++runs;
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer = m_answer(script)] { done(answer); }, Qt::QueuedConnection);
  }
  void cancel() override {}

  /// What prints this and ends well.
  [[nodiscard]] static router::ShellAnswer printing(std::string output, int exitCode = 0) {
    router::ShellAnswer answer;
    answer.output = std::move(output);
    answer.exitCode = exitCode;
    return answer;
  }

  int runs = 0;

 private:
  Answer m_answer;
};

}  // namespace soho::tests
