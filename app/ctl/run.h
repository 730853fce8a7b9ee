// One run of sohoflowctl, whatever it was asked for. Lives on the event loop; owned by main.
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace soho::ctl {

/// Exit codes of every command, in the meaning of sysexits.h where it has one; commands may have more of their own.
enum class ExitCode : int { Ok = 0, Failed = 1, BadUsage = 2 };

class Run : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual void start() = 0;

 Q_SIGNALS:
  /// Once; the program ends with this.
  void finished(int exitCode);
};

/// Reads a whole command line, program name first. BadOption when it cannot be understood.
using RunMaker = Result<std::unique_ptr<Run>> (*)(const QStringList& arguments);

/// Prints a text, such as the help, and is done.
[[nodiscard]] std::unique_ptr<Run> printingRun(const QString& text);

}  // namespace soho::ctl
