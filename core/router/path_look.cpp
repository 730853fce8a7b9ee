#include "core/router/path_look.h"

#include "core/router/line_reader.h"
#include "core/router/router_problem.h"

#include <string_view>

namespace soho::router {
namespace {

/// The rest of a line of look.sh behind the path.
PathState stateOf(std::string_view said) {
  const auto [kind, rest] = cutAt(said, " ");
  PathState state{.kind = PathState::Kind::Other};
  if (kind == "absent") state.kind = PathState::Kind::Absent;
  if (kind == "link") state = {.kind = PathState::Kind::Link, .target = std::string(rest)};
  if (kind == "folder") state = {.kind = PathState::Kind::Folder, .mode = std::string(trimmed(rest))};
  if (kind == "file") {
    const auto [mode, sum] = cutAt(rest, " ");
    state = {.kind = PathState::Kind::File, .mode = std::string(mode), .sum = std::string(trimmed(sum))};
  }
  return state;
}

}  // namespace

Result<std::vector<PathState>> parseLook(const ShellAnswer& answer, const std::vector<std::string>& paths) {
  // A step may touch nothing; then its exit code alone tells.
  if (const auto problem = problemIn(RemoteScript{"look", paths}, answer)) return Unexpected(*problem);
  std::string_view rest = answer.output;
  std::vector<PathState> states;
  for (const std::string& path : paths) {
    std::string_view line;
    if (!nextLine(rest, line) || !line.starts_with(path + ' ')) {
      return failure(ErrorCode::Malformed, path, "the router did not say what stands there");
    }
    states.push_back(stateOf(line.substr(path.size() + 1)));
  }
  return states;
}

}  // namespace soho::router
