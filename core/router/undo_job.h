// Takes back the last entry of a journal: stops what was started, removes the packages we added, gives every touched
// path its old bytes and mode, and checks that it has them; a folder of ours that others use by now stays, with a
// warning. Cannot be aborted. Lives on the event loop.
#pragma once

#include "core/jobs/job.h"  // Before the others: moc of Qt 6.4 stumbles over <concepts> otherwise.
#include "core/router/journal.h"
#include "core/router/shell_job.h"

#include <cstdint>
#include <set>
#include <string>

namespace soho::router {

/// What to do about a file that somebody else has changed since we did.
enum class ForeignChange : std::uint8_t {
  Ask,         ///< RouterFileChanged before anything is touched; its place is the file.
  Keep,        ///< The file stays; only what is ours is taken out of it, where the step can do that.
  PutOldBack,  ///< The file is overwritten with what it was before us.
};

class UndoJob final : public ShellJob {
  Q_OBJECT

 public:
  /// Shell and journal outlive the job; the journal is not empty when it starts.
  UndoJob(RemoteShell& shell, Journal& journal, ForeignChange foreignChange, QString title);

 private:
  void run() override;
  void compare(const std::vector<PathState>& now);
  void undoFirst();
  void findPackages();
  void removePackages(std::vector<std::string> packages);
  void lookBeforeRestoring();
  void restoreNext();
  void restore(const TouchedPath& path);
  void restoreNvram(const TouchedPath& key);
  void undoKept();
  void undoLast();
  void check();

  void look(std::function<void(std::vector<PathState>)> next);

  Journal& m_journal;
  ForeignChange m_foreignChange;
  JournalEntry m_entry;
  std::set<std::string> m_kept;                ///< Paths that stay as somebody else made them.
  std::vector<const TouchedPath*> m_restores;  ///< Into m_entry.
};

}  // namespace soho::router
