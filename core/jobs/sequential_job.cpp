#include "core/jobs/sequential_job.h"

#include "core/text/error_text.h"

#include <QCoreApplication>

#include <cassert>
#include <utility>

namespace soho::jobs {
namespace {

/// Runs every job it has, also after one failed; a failure becomes a warning, and the first one the result.
class UndoAll final : public Job {
 public:
  UndoAll(QString title, std::vector<std::unique_ptr<Job>> jobs) : Job(std::move(title)), m_jobs(std::move(jobs)) {}

 private:
  void run() override { startNext(); }
  void stop(const Error&) override {}  // Half undone is worse than late.

  void startNext() {
    if (m_next == m_jobs.size()) return finish(m_outcome);
    Job* const job = m_jobs[m_next++].get();
    connect(job, &Job::changed, this, &Job::changed);
    connect(job, &Job::finished, this, [this, job] {
      for (const QString& warning : job->warnings()) warn(warning);
      if (!job->result()) {
        //: %1 is the title of a step, %2 a sentence that says what went wrong
        warn(QCoreApplication::translate("Jobs", "Undoing \"%1\" failed. %2")
                 .arg(job->title(), text::oneLine(job->result().error())));
        if (m_outcome) m_outcome = job->result();
      }
      startNext();
    });
    job->start();
  }

  std::vector<std::unique_ptr<Job>> m_jobs;
  std::size_t m_next = 0;
  Result<void> m_outcome;
};

std::optional<State> undoStateOf(const Job& undo) {
  switch (undo.state()) {
    case State::Waiting:
      return std::nullopt;
    case State::Done:
      return State::Undone;
    case State::Failed:
      return State::UndoFailed;
    default:
      return State::Undoing;
  }
}

}  // namespace

void SequentialJob::add(std::unique_ptr<Job> job) {
  assert(state() == State::Waiting);
  m_parts.push_back(Part{std::move(job)});
}

void SequentialJob::run() { startCurrent(); }

void SequentialJob::startCurrent() {
  if (m_current == m_parts.size()) return finish({});
  // The abort came when one part was done and the next had not begun.
  if (isStopping()) return undoBecauseOf(Error{ErrorCode::Cancelled, title().toStdString(), {}});
  Part& part = m_parts[m_current];
  part.hasBegun = true;
  connect(part.job.get(), &Job::changed, this, &Job::changed);
  connect(part.job.get(), &Job::finished, this, &SequentialJob::partFinished);
  part.job->start();
}

void SequentialJob::partFinished() {
  const Result<void>& result = m_parts[m_current].job->result();
  if (!result) return undoBecauseOf(result.error());
  ++m_current;
  startCurrent();
}

void SequentialJob::stop(const Error&) {
  // While undoing there is nothing to stop, and a part that ended a moment ago leads on by itself.
  if (!m_undo && m_current < m_parts.size() && m_parts[m_current].hasBegun) m_parts[m_current].job->abort();
}

void SequentialJob::undoBecauseOf(const Error& error) {
  m_undo = makeUndo();
  if (!m_undo) return finish(Unexpected(error));
  connect(m_undo.get(), &Job::changed, this, &Job::changed);
  connect(m_undo.get(), &Job::finished, this, [this, error] { finish(Unexpected(error)); });
  m_undo->start();
}

std::unique_ptr<Job> SequentialJob::makeUndo() {
  if (m_undo) return nullptr;
  std::vector<std::unique_ptr<Job>> undos;
  for (std::size_t i = m_parts.size(); i-- > 0;) {
    auto undo = m_parts[i].hasBegun ? m_parts[i].job->makeUndo() : nullptr;
    if (!undo) continue;
    connect(undo.get(), &Job::changed, this, [this, i, job = undo.get()] { m_parts[i].undoState = undoStateOf(*job); });
    undos.push_back(std::move(undo));
  }
  return undos.empty() ? nullptr : std::make_unique<UndoAll>(title(), std::move(undos));
}

std::optional<int> SequentialJob::percent() const {
  if (m_parts.empty()) return Job::percent();
  std::size_t sum = 0;
  for (const Part& part : m_parts) sum += static_cast<std::size_t>(part.job->percent().value_or(0));
  return static_cast<int>(sum / m_parts.size());
}

std::vector<QString> SequentialJob::warnings() const {
  std::vector<QString> all = Job::warnings();
  const auto append = [&all](const Job& job) {
    for (QString& warning : job.warnings()) all.push_back(std::move(warning));
  };
  for (const Part& part : m_parts) append(*part.job);
  if (m_undo) append(*m_undo);
  return all;
}

std::vector<Step> SequentialJob::steps() const {
  std::vector<Step> all;
  for (const Part& part : m_parts) {
    for (Step& step : part.job->steps()) {
      const bool showsUndo = step.state == State::Done || part.undoState == State::UndoFailed;
      if (part.undoState && showsUndo) step.state = *part.undoState;
      all.push_back(std::move(step));
    }
  }
  return all;
}

}  // namespace soho::jobs
