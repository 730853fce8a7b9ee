// One step of work on an engine as a job: calls one after the other, each handing on to the next; abort and deadline
// end the call that runs. The undo, if there is one, is a step too.
#pragma once

#include "core/container/engine.h"
#include "core/jobs/job.h"

#include <QTimer>

namespace soho::container {

class EngineStep final : public jobs::Job {
  Q_OBJECT

 public:
  using Work = std::function<void(EngineStep&)>;

  /// `engine` must outlive the step. `work` ends in done() or fail().
  EngineStep(QString title, const Engine& engine, Work work)
      : Job(std::move(title)), m_engine(engine), m_work(std::move(work)) {}

  /// What takes the work back, once undoable() has been called. Set before start().
  EngineStep& undoneBy(QString title, Work undo) {
    m_undoTitle = std::move(title);
    m_undo = std::move(undo);
    return *this;
  }

  // For the work:
  /// Fails the step when the engine refuses.
  void call(EngineCall call, std::function<void(QByteArray)> then);
  /// Hands on the refusal too.
  void tryCall(EngineCall call, EngineReply then);
  /// Goes on after a pause.
  void after(std::chrono::milliseconds pause, std::function<void()> then);
  /// From here on there is something to take back.
  void undoable() { m_hasBegun = true; }
  void done() { finish({}); }
  void fail(Error error) { finish(Unexpected(std::move(error))); }
  using Job::setNote;
  using Job::setPercent;
  using Job::warn;

  [[nodiscard]] std::unique_ptr<Job> makeUndo() override;

 protected:
  void run() override { m_work(*this); }
  void stop(const Error& why) override;

 private:
  const Engine& m_engine;
  Work m_work;
  QString m_undoTitle;
  Work m_undo;
  bool m_hasBegun = false;
  std::unique_ptr<RunningProcess> m_process;
  QTimer m_pause;
};

}  // namespace soho::container
