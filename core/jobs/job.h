// Long work that a person watches: title, progress, warnings, abort, deadline, result. Lives in its owner's thread and
// works by signals: it never blocks and runs no event loop of its own. A job runs once; who owns it deletes it after
// finished(). To write one, implement run() and, if it can be interrupted, stop(); to make it undoable, makeUndo().
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace soho::jobs {

enum class State : std::uint8_t { Waiting, Running, Done, Failed, Undoing, Undone, UndoFailed };

/// One line of what a person watches.
struct Step {
  QString title;
  State state = State::Waiting;
  std::optional<int> percent;  ///< 0 to 100; empty while nobody can say.
  QString note = {};           ///< What a percentage does not say, while it goes on: "3 of 12 layers downloaded".
  bool operator==(const Step&) const = default;
};

class Job : public QObject {
  Q_OBJECT

 public:
  explicit Job(QString title, QObject* parent = nullptr);

  /// Counts from start(); then the job is stopped and its result is TimedOut. Set before start().
  void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

  /// Once. The work begins in the event loop, after this call.
  void start();
  /// Asks the job to stop; its result is then Cancelled, unless it was done before it could. Any number of times.
  void abort();

  [[nodiscard]] const QString& title() const { return m_title; }
  [[nodiscard]] State state() const { return m_state; }  ///< Waiting, Running, Done or Failed.
  [[nodiscard]] bool isFinished() const { return m_state == State::Done || m_state == State::Failed; }
  [[nodiscard]] virtual std::optional<int> percent() const { return m_percent; }
  /// What went wrong without stopping the work, as sentences.
  [[nodiscard]] virtual std::vector<QString> warnings() const { return m_warnings; }
  [[nodiscard]] virtual std::vector<Step> steps() const { return {Step{m_title, m_state, percent(), m_note}}; }
  /// Call when finished.
  [[nodiscard]] const Result<void>& result() const { return m_result; }

  /// The job that takes back what this one did, or null when there is nothing to take back. Asked for once this job has
  /// finished, also when it failed: the undo of a failed job must cope with half of the work.
  [[nodiscard]] virtual std::unique_ptr<Job> makeUndo() { return nullptr; }

 Q_SIGNALS:
  void changed();   ///< State, progress or warnings.
  void finished();  ///< Once, from the event loop, whatever happened.

 protected:
  /// Begins the work, which ends in finish().
  virtual void run() = 0;
  /// Abort or deadline: must lead to finish() soon. `why` is Cancelled or TimedOut.
  virtual void stop(const Error& why) { finish(Unexpected(why)); }

  /// The first call counts.
  void finish(Result<void> result);
  void setPercent(std::optional<int> percent);
  void setNote(const QString& note);
  void warn(const QString& sentence);
  [[nodiscard]] bool isStopping() const { return m_stopReason.has_value(); }

 private:
  void stopBecause(ErrorCode code);

  QString m_title;
  State m_state = State::Waiting;
  std::optional<int> m_percent;
  QString m_note;
  std::vector<QString> m_warnings;
  Result<void> m_result;
  std::optional<Error> m_stopReason;
  std::optional<std::chrono::milliseconds> m_deadline;
  QTimer m_deadlineTimer;
};

}  // namespace soho::jobs
