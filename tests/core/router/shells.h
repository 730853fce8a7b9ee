// Runs a script in a real shell and waits for its answer.
#pragma once

#include "tests/support/event_loop.h"
#include "tests/support/local_shell.h"

#include <string>

namespace soho::tests {

inline Result<router::ShellAnswer> answerTo(router::RemoteShell& shell, std::string script,
                                            std::chrono::milliseconds deadline = kPatience) {
  QObject context;
  return answerOf<Result<router::ShellAnswer>>(
      [&](auto done) { shell.run(std::move(script), deadline, &context, std::move(done)); });
}

/// What reads the scripts on the routers we know, and the strictest POSIX shell beside it.
inline QStringList shellNamed(const std::string& name) {
  if (name == "ash") return {QStringLiteral("busybox"), QStringLiteral("ash")};
  return {QString::fromStdString(name)};
}

}  // namespace soho::tests
