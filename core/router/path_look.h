// What look.sh answers → PathState. Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/router/journal.h"
#include "core/router/remote_shell.h"

#include <string>
#include <vector>

namespace soho::router {

/// One state for each of `paths`, in their order. RouterStepFailed when the script failed, Malformed when one is
/// missing in the answer.
Result<std::vector<PathState>> parseLook(const ShellAnswer& answer, const std::vector<std::string>& paths);

}  // namespace soho::router
