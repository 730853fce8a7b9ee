#include "core/settings/state_folder.h"

#include <QByteArray>

#include <system_error>

namespace soho::settings {
namespace {

namespace fs = std::filesystem;

Result<fs::path> madeAbsolute(const fs::path& path) {
  std::error_code problem;
  fs::path absolute = fs::absolute(path, problem);
  if (problem) return failure(ErrorCode::FileMissing, path.string(), problem.message());
  return absolute.lexically_normal();
}

}  // namespace

std::string processEnvironment(const char* name) { return qgetenv(name).toStdString(); }

Result<fs::path> stateFolder(std::string_view option, const Environment& environment) {
  if (!option.empty()) return madeAbsolute(option);
  if (const std::string own = environment("SOHOFLOW_STATE_DIR"); !own.empty()) return madeAbsolute(own);
  if (const std::string service = environment("STATE_DIRECTORY"); !service.empty()) {
    return madeAbsolute(service.substr(0, service.find(':')));
  }
  if (const fs::path state = environment("XDG_STATE_HOME"); state.is_absolute()) return state / "sohoflow";
  if (const fs::path home = environment("HOME"); home.is_absolute()) return home / ".local/state/sohoflow";
  return failure(ErrorCode::FileMissing, "HOME", "no state folder: neither --state-dir nor a home folder is given");
}

}  // namespace soho::settings
