// Starts a program that must outlive this one (a crash of the window must not end the collector) and tells when it
// ended. An interface so that tests start nothing; the real one is in detached_process_linux.cpp. Event loop thread.
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace soho::ui {

class DetachedProcess : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Answers the process id. What the program writes goes to `logFile`, which is emptied first. StartFailed: there is
  /// no such program, or it may not be run. A process started before is no longer watched.
  virtual Result<qint64> start(const QString& program, const QStringList& arguments, const QString& logFile) = 0;
  /// Watches one that a program before this one has started, in place of one started before. False, and nothing is
  /// done, unless it runs, belongs to this user and is `program` (a canonical path), or was before an update replaced
  /// that.
  virtual bool adopt(qint64 processId, const QString& program) = 0;
  /// Asks the started one to end in good order.
  virtual void terminate() = 0;
  /// Ends the started one that does not listen any more.
  virtual void kill() = 0;

 Q_SIGNALS:
  void ended();
};

[[nodiscard]] std::unique_ptr<DetachedProcess> makeDetachedProcess();

}  // namespace soho::ui
