// What look.sh answers → PathState. Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/router/journal.h"

#include <string>
#include <string_view>
#include <vector>

namespace soho::router {

/// One state for each of `paths`, in their order. Malformed when one is missing in the answer.
Result<std::vector<PathState>> parseLook(std::string_view answer, const std::vector<std::string>& paths);

}  // namespace soho::router
