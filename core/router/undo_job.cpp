#include "core/router/undo_job.h"

#include "core/router/file_transfer.h"
#include "core/router/nvram_place.h"
#include "core/router/path_look.h"
#include "core/router/router_problem.h"
#include "core/router/step_job.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace soho::router {
namespace {

std::vector<std::string> pathsOf(const JournalEntry& entry) {
  std::vector<std::string> paths;
  paths.reserve(entry.paths.size());
  for (const TouchedPath& path : entry.paths) paths.push_back(path.path);
  return paths;
}

/// What our installation can have brought, when nobody wrote down what it did.
bool isOfOurs(const std::string& package) { return package == "softflowd" || package.starts_with("libpcap"); }

/// A folder that we made and that was to go: remove_path.sh leaves it where others keep something in it.
bool isSharedByNow(const TouchedPath& path, const PathState& now) {
  constexpr auto kFolder = PathState::Kind::Folder;
  const bool isOfOurs = path.before.kind == PathState::Kind::Absent && (!path.after || path.after->kind == kFolder);
  return isOfOurs && now.kind == kFolder;
}

}  // namespace

UndoJob::UndoJob(RemoteShell& shell, Journal& journal, ForeignChange foreignChange, QString title)
    : ShellJob(std::move(title), shell), m_journal(journal), m_foreignChange(foreignChange) {
  ignoreStop();
}

void UndoJob::run() {
  if (m_journal.isEmpty()) return finish({});
  m_entry = m_journal.entries().back();
  look([this](const std::vector<PathState>& now) { compare(now); });
}

void UndoJob::look(std::function<void(std::vector<PathState>)> next) {
  const auto paths = pathsOf(m_entry);
  runScript({"look", paths}, kShortScript, [this, paths, next = std::move(next)](const ShellAnswer& answer) {
    auto states = parseLook(answer, paths);
    if (!states) return finish(Unexpected(states.error()));
    next(std::move(*states));
  });
}

void UndoJob::compare(const std::vector<PathState>& now) {
  for (std::size_t i = 0; i < now.size(); ++i) {
    const TouchedPath& path = m_entry.paths[i];
    const bool isOurs = !path.after || now[i] == *path.after || now[i] == path.before;
    if (isOurs || m_foreignChange == ForeignChange::PutOldBack) continue;
    if (m_foreignChange == ForeignChange::Ask) return finish(failure(ErrorCode::RouterFileChanged, path.path));
    m_kept.insert(path.path);
  }
  undoFirst();
}

void UndoJob::undoFirst() {
  if (!m_entry.undoFirst) return findPackages();
  mustRun(*m_entry.undoFirst, kShortScript, [this] { findPackages(); });
}

void UndoJob::findPackages() {
  if (m_entry.packageTool.empty()) return lookBeforeRestoring();
  if (m_entry.isComplete) return removePackages(m_entry.packagesAdded);
  // What was cut off may still be installing.
  const RemoteScript list{"packages", {m_entry.packageTool, "settled"}};
  runScript(list, kPackageList, [this, list](const ShellAnswer& answer) {
    if (const auto problem = problemIn(list, answer)) return finish(Unexpected(*problem));
    std::vector<std::string> added;
    const std::set<std::string> before(m_entry.packagesBefore.begin(), m_entry.packagesBefore.end());
    for (const std::string& package : linesOf(answer.output)) {
      if (!before.contains(package) && isOfOurs(package)) added.push_back(package);
    }
    removePackages(std::move(added));
  });
}

void UndoJob::removePackages(std::vector<std::string> packages) {
  if (packages.empty()) return lookBeforeRestoring();
  // The program before the libraries it needs.
  std::ranges::stable_partition(packages, [](const std::string& package) { return package == "softflowd"; });
  RemoteScript script{"uninstall", {m_entry.packageTool}};
  script.values.insert(script.values.end(), packages.begin(), packages.end());
  mustRun(script, kLongScript, [this] { lookBeforeRestoring(); });
}

void UndoJob::lookBeforeRestoring() {
  look([this](const std::vector<PathState>& now) {
    for (std::size_t i = 0; i < now.size(); ++i) {
      const TouchedPath& path = m_entry.paths[i];
      if (now[i] != path.before && !m_kept.contains(path.path)) m_restores.push_back(&path);
    }
    // A file before the folder it stands in, as the plan lists folders first.
    std::ranges::reverse(m_restores);
    restoreNext();
  });
}

void UndoJob::restoreNext() {
  if (m_restores.empty()) return undoKept();
  const TouchedPath* const path = m_restores.front();
  m_restores.erase(m_restores.begin());
  restore(*path);
}

void UndoJob::restore(const TouchedPath& path) {
  if (!nvramKeyOf(path.path).empty()) return restoreNvram(path);
  switch (path.before.kind) {
    case PathState::Kind::Absent:
      return mustRun({"remove_path", {path.path}}, kShortScript, [this] { restoreNext(); });
    case PathState::Kind::Link:
      return mustRun({"link_path", {path.path, path.before.target}}, kShortScript, [this] { restoreNext(); });
    case PathState::Kind::File: {
      auto script = putFileScript({path.path, path.content, path.mode});
      if (!script) return finish(Unexpected(script.error()));
      return runText(std::move(*script), kShortScript, [this, name = path.path](const ShellAnswer& answer) {
        auto written = putFileOutcome(name, answer);
        if (!written) return finish(Unexpected(written.error()));
        restoreNext();
      });
    }
    default:  // A folder that was there: its mode is all that could differ, and no step changes that.
      return restoreNext();
  }
}

void UndoJob::restoreNvram(const TouchedPath& key) {
  const auto script =
      key.before.kind == PathState::Kind::Absent ? unsetNvramScript(key.path) : setNvramScript(key.path, key.content);
  if (!script) return finish(Unexpected(script.error()));
  mustRun(*script, kShortScript, [this] { restoreNext(); });
}

void UndoJob::undoKept() {
  if (m_kept.empty() || !m_entry.undoKeeping) return undoLast();
  mustRun(*m_entry.undoKeeping, kShortScript, [this] { undoLast(); });
}

void UndoJob::undoLast() {
  if (!m_entry.undoLast) return check();
  mustRun(*m_entry.undoLast, kShortScript, [this] { check(); });
}

void UndoJob::check() {
  look([this](const std::vector<PathState>& now) {
    for (std::size_t i = 0; i < now.size(); ++i) {
      const TouchedPath& path = m_entry.paths[i];
      if (now[i] == path.before || m_kept.contains(path.path)) continue;
      if (!isSharedByNow(path, now[i])) return finish(failure(ErrorCode::RouterUndoIncomplete, path.path));
      //: %1 is a folder on the router
      warn(QCoreApplication::translate("Router", "The folder %1 stays, since somebody else keeps files in it.")
               .arg(QString::fromStdString(path.path)));
    }
    finish(m_journal.removeLast());
  });
}

}  // namespace soho::router
