// The probe's answer → facts. Pure and total: whatever bytes a router prints give facts or one error. Any thread.
#pragma once

#include "core/base/result.h"
#include "core/router/router_facts.h"

#include <string_view>

namespace soho::router {

/// `answer` is what resources/router/probe.sh printed. Truncated when its last line is missing.
Result<RouterFacts> parseProbe(std::string_view answer);

}  // namespace soho::router
