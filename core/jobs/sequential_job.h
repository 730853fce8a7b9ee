// Jobs one after the other, as one job. When one fails or is stopped, what was begun is undone in reverse order.
// Owns its jobs. Undoing cannot be aborted: it ends when every undo has ended, whether it failed or not.
#pragma once

#include "core/jobs/job.h"

namespace soho::jobs {

class SequentialJob : public Job {
  Q_OBJECT

 public:
  explicit SequentialJob(QString title, QObject* parent = nullptr) : Job(std::move(title), parent) {}

  /// Before start().
  void add(std::unique_ptr<Job> job);

  /// The share of finished jobs, with the running one's own progress.
  [[nodiscard]] std::optional<int> percent() const override;
  /// Those of its jobs in their order, then one for each undo that failed.
  [[nodiscard]] std::vector<QString> warnings() const override;
  /// Those of its jobs. Steps that were done say when they are undone; the one that failed goes on saying that.
  [[nodiscard]] std::vector<Step> steps() const override;
  /// Undoes everything, in reverse order; null once it has undone itself after a failure.
  [[nodiscard]] std::unique_ptr<Job> makeUndo() override;

 protected:
  void run() override;
  void stop(const Error& why) override;

 private:
  struct Part {
    std::unique_ptr<Job> job;
    bool hasBegun = false;
    std::optional<State> undoState = {};  ///< Undoing, Undone or UndoFailed, once its undo has begun.
  };

  void startCurrent();
  void partFinished();
  void undoBecauseOf(const Error& error);

  std::vector<Part> m_parts;
  std::size_t m_current = 0;
  std::unique_ptr<Job> m_undo;  ///< Only after a failure.
};

}  // namespace soho::jobs
