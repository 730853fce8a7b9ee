#include "core/router/step_job.h"

#include "core/router/file_transfer.h"
#include "core/router/line_reader.h"
#include "core/router/nvram_place.h"
#include "core/router/path_look.h"
#include "core/router/plan_text.h"
#include "core/router/router_problem.h"
#include "core/router/undo_job.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace soho::router {

std::set<std::string> linesOf(std::string_view text) {
  std::set<std::string> lines;
  std::string_view line;
  while (nextLine(text, line)) {
    if (!trimmed(line).empty()) lines.emplace(trimmed(line));
  }
  return lines;
}

StepJob::StepJob(PlanStep step, RemoteShell& shell, Journal& journal)
    : ShellJob(stepTitle(step), shell), m_step(std::move(step)), m_journal(journal) {
  m_entry.title = title().toStdString();
  m_entry.undoFirst = m_step.undoFirst;
  m_entry.undoLast = m_step.undoLast;
  m_entry.undoKeeping = m_step.undoKeeping;
  m_entry.packageTool = m_step.packageTool;
}

void StepJob::run() {
  runScript({"look", m_step.touches}, kShortScript, [this](const ShellAnswer& answer) {
    auto states = parseLook(answer, m_step.touches);
    if (!states) return finish(Unexpected(states.error()));
    for (std::size_t i = 0; i < states->size(); ++i) {
      m_entry.paths.push_back(TouchedPath{.path = m_step.touches[i], .before = (*states)[i]});
    }
    readNextFile(0);
  });
}

void StepJob::readNextFile(std::size_t index) {
  while (index < m_entry.paths.size() && m_entry.paths[index].before.kind != PathState::Kind::File) ++index;
  if (index == m_entry.paths.size()) return listPackages();
  auto script = getPlaceScript(m_entry.paths[index].path);
  if (!script) return finish(Unexpected(script.error()));
  runText(std::move(*script), kShortScript, [this, index](const ShellAnswer& answer) {
    TouchedPath& path = m_entry.paths[index];
    auto file = readGetFile(path.path, answer);
    if (!file) return finish(Unexpected(file.error()));
    if (!*file) return finish(failure(ErrorCode::RouterStepFailed, path.path, "it vanished while being read"));
    path.content = std::move((*file)->content);
    path.mode = (*file)->mode;
    readNextFile(index + 1);
  });
}

void StepJob::listPackages() {
  if (m_step.packageTool.empty()) return writeDown();
  runScript({"packages", {m_step.packageTool}}, kPackageList, [this](const ShellAnswer& answer) {
    if (const auto problem = problemIn(m_step, answer)) return finish(Unexpected(*problem));
    const auto packages = linesOf(answer.output);
    m_entry.packagesBefore.assign(packages.begin(), packages.end());
    writeDown();
  });
}

void StepJob::writeDown() {
  if (auto written = m_journal.append(m_entry); !written) return finish(Unexpected(written.error()));
  m_isWrittenDown = true;
  change();
}

void StepJob::change() {
  if (!m_step.apply) return writeFile();
  const auto deadline = m_step.kind == StepKind::InstallPackage ? std::chrono::seconds(kLongScript) : kShortScript * 2;
  runScript(*m_step.apply, deadline, [this](const ShellAnswer& answer) {
    if (const auto problem = problemIn(m_step, answer)) return finish(Unexpected(*problem));
    writeFile();
  });
}

void StepJob::writeFile() {
  if (!m_step.file) return lookAgain();
  if (m_step.kind == StepKind::KeepCopy) m_step.file->content = m_journal.toJson();
  auto script = putFileScript(*m_step.file);
  if (!script) return finish(Unexpected(script.error()));
  runText(std::move(*script), kShortScript, [this](const ShellAnswer& answer) {
    auto written = putFileOutcome(m_step.file->path, answer);
    if (!written) return finish(Unexpected(written.error()));
    lookAgain();
  });
}

void StepJob::lookAgain() {
  runScript({"look", m_step.touches}, kShortScript, [this](const ShellAnswer& answer) {
    auto states = parseLook(answer, m_step.touches);
    if (!states) return finish(Unexpected(states.error()));
    for (std::size_t i = 0; i < states->size(); ++i) m_entry.paths[i].after = (*states)[i];
    if (m_step.packageTool.empty()) return complete();
    runScript({"packages", {m_step.packageTool}}, kPackageList, [this](const ShellAnswer& packages) {
      if (const auto problem = problemIn(m_step, packages)) return finish(Unexpected(*problem));
      const auto now = linesOf(packages.output);
      const std::set<std::string> before(m_entry.packagesBefore.begin(), m_entry.packagesBefore.end());
      std::ranges::set_difference(now, before, std::back_inserter(m_entry.packagesAdded));
      m_entry.packagesBefore.clear();
      complete();
    });
  });
}

void StepJob::complete() {
  m_entry.isComplete = true;
  auto written = m_journal.replaceLast(m_entry);
  finish(std::move(written));
}

std::unique_ptr<jobs::Job> StepJob::makeUndo() {
  if (!m_isWrittenDown) return nullptr;
  return std::make_unique<UndoJob>(shell(), m_journal, ForeignChange::PutOldBack, title());
}

}  // namespace soho::router
