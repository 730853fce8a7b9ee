// A job that does what the test says and writes down what happened to it.
#pragma once

#include "core/jobs/job.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <utility>

namespace soho::tests {

class ScriptedJob final : public jobs::Job {
 public:
  /// Ends by itself with `outcome`; without one it works until the test calls end() or it is stopped.
  ScriptedJob(QString title, QStringList& log, std::optional<Result<void>> outcome = Result<void>())
      : Job(std::move(title)), m_log(log), m_outcome(std::move(outcome)) {}

  /// The undo of this job logs "undo TITLE" and ends with `outcome`.
  ScriptedJob& undoneWith(Result<void> outcome) {
    m_undoOutcome = std::move(outcome);
    return *this;
  }

  void end(Result<void> result) { finish(std::move(result)); }
  using Job::setNote;
  using Job::setPercent;
  using Job::warn;

  [[nodiscard]] std::unique_ptr<Job> makeUndo() override {
    if (!m_undoOutcome) return nullptr;
    return std::make_unique<ScriptedJob>(QStringLiteral("undo ") + title(), m_log, m_undoOutcome);
  }

 protected:
  void run() override {
    m_log.push_back(title());
    if (m_outcome) finish(*m_outcome);
  }
  void stop(const Error& why) override {
    m_log.push_back(QStringLiteral("stop ") + title());
    Job::stop(why);
  }

 private:
  QStringList& m_log;
  std::optional<Result<void>> m_outcome;
  std::optional<Result<void>> m_undoOutcome;
};

}  // namespace soho::tests
