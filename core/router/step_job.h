// Carries out one step of a plan: looks at what it will touch, writes that into the journal, changes it, looks again.
// Its undo is an UndoJob for the journal's entry, also when the step failed half way. Lives on the event loop.
#pragma once

#include "core/jobs/job.h"  // Before the others: moc of Qt 6.4 stumbles over <concepts> otherwise.
#include "core/router/journal.h"
#include "core/router/plan.h"
#include "core/router/shell_job.h"

#include <memory>
#include <set>
#include <string>

namespace soho::router {

class StepJob final : public ShellJob {
  Q_OBJECT

 public:
  /// Shell and journal outlive the job.
  StepJob(PlanStep step, RemoteShell& shell, Journal& journal);

  [[nodiscard]] std::unique_ptr<Job> makeUndo() override;

 private:
  void run() override;
  void readNextFile(std::size_t index);
  void listPackages();
  void writeDown();
  void change();
  void writeFile();
  void lookAgain();
  void complete();

  PlanStep m_step;
  Journal& m_journal;
  JournalEntry m_entry;
  bool m_isWrittenDown = false;
};

/// Lines of text as a set, for lists of packages.
[[nodiscard]] std::set<std::string> linesOf(std::string_view text);

}  // namespace soho::router
