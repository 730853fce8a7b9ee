// Where a program keeps what it must remember: settings, templates, locks. Any thread; asks the environment.
// Does not create the folder (makeOwnerFolder does).
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace soho::settings {

/// A variable's value, or nothing when it is not set.
using Environment = std::function<std::string(const char* name)>;

[[nodiscard]] std::string processEnvironment(const char* name);

/// The first of: the --state-dir option (empty: not given), SOHOFLOW_STATE_DIR, systemd's STATE_DIRECTORY (the first of
/// several; systemd.exec(5)), $XDG_STATE_HOME/sohoflow (ignored when relative, as the XDG specification says),
/// $HOME/.local/state/sohoflow. Always absolute. FileMissing when there is not even a home.
Result<std::filesystem::path> stateFolder(std::string_view option = {},
                                          const Environment& environment = processEnvironment);

}  // namespace soho::settings
