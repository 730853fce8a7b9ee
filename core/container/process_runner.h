// Starts other programs without blocking: an argument list, never a shell string. The one way from this folder to the
// system; tests give a fake. One thread with an event loop.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace soho::container {

struct Command {
  QString program;  ///< Searched in PATH.
  QStringList arguments;
  QByteArray input = {};    ///< For standard input, which is then closed. The place for secrets: nobody can list it.
  QString inputFile = {};   ///< Instead of `input`.
  QString outputFile = {};  ///< Standard output goes there and not into the outcome.
  std::chrono::milliseconds deadline{60'000};  ///< Zero: none.
};

struct Outcome {
  int exitCode = 0;
  QByteArray output;  ///< At most kMaxOutput bytes; what a line callback got is not kept.
  QByteArray errorOutput;
};

inline constexpr qsizetype kMaxOutput = qsizetype{16} * 1024 * 1024;

/// A line of standard output or error, without its end.
using LineReply = std::function<void(const QByteArray&)>;
/// FileMissing: there is no such program. TimedOut: it was killed at its deadline. NotRunning: it crashed.
using OutcomeReply = std::function<void(Result<Outcome>)>;

/// A started program. Deleting it kills the program; then nothing is answered any more.
class RunningProcess {
 public:
  RunningProcess() = default;
  RunningProcess(const RunningProcess&) = delete;
  RunningProcess& operator=(const RunningProcess&) = delete;
  virtual ~RunningProcess() = default;
};

class ProcessRunner {
 public:
  ProcessRunner() = default;
  ProcessRunner(const ProcessRunner&) = delete;
  ProcessRunner& operator=(const ProcessRunner&) = delete;
  virtual ~ProcessRunner() = default;

  /// Answers once, from the event loop. With `line`, output is handed on as it comes.
  [[nodiscard]] virtual std::unique_ptr<RunningProcess> start(const Command& command, OutcomeReply reply,
                                                              LineReply line = {}) = 0;
};

}  // namespace soho::container
