#include "core/router/journal_copy_job.h"

#include "core/router/file_transfer.h"
#include "core/router/line_reader.h"
#include "core/router/router_problem.h"

#include <QCoreApplication>

#include <string_view>
#include <utility>

namespace soho::router {
namespace {

/// Whose copy this is, by its name; empty when it is none.
std::string installationOf(std::string_view path) {
  constexpr std::string_view kPrefix = "/sohoflow_";
  constexpr std::string_view kSuffix = ".json";
  constexpr std::size_t kDigits = 8;
  const std::size_t start = path.rfind(kPrefix);
  if (start == std::string_view::npos || !path.ends_with(kSuffix)) return {};
  const std::string_view name = path.substr(start + kPrefix.size());
  const std::string_view digits = name.substr(0, name.size() - kSuffix.size());
  const bool isOne = digits.size() == kDigits && digits.find_first_not_of("0123456789abcdef") == std::string_view::npos;
  return isOne ? std::string(digits) : std::string();
}

}  // namespace

JournalCopyJob::JournalCopyJob(RemoteShell& shell, std::string installation)
    : ShellJob(QCoreApplication::translate("Router", "Look for what was changed on the router"), shell),
      m_installation(std::move(installation)) {}

void JournalCopyJob::run() {
  const RemoteScript script{"journal_copies"};
  runScript(script, kShortScript, [this, script](const ShellAnswer& answer) {
    if (const auto problem = problemIn(script, answer)) return finish(Unexpected(*problem));
    std::string ours;
    std::string_view rest = answer.output;
    std::string_view line;
    while (nextLine(rest, line)) {
      const std::string installation = installationOf(line);
      if (installation.empty()) continue;
      if (installation == m_installation) {
        ours = line;
      } else {
        m_others.push_back(installation);
      }
    }
    if (ours.empty()) return finish({});
    readCopy(ours);
  });
}

void JournalCopyJob::readCopy(const std::string& path) {
  auto script = getFileScript(path);
  if (!script) return finish(Unexpected(script.error()));
  runText(std::move(*script), kShortScript, [this, path](const ShellAnswer& answer) {
    auto file = readGetFile(path, answer);
    if (!file) return finish(Unexpected(file.error()));
    if (*file) m_copy = std::move((*file)->content);
    finish({});
  });
}

}  // namespace soho::router
