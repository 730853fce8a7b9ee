// What health is judged by, as the link to a collector tells it: the same for the strip and the tray. Event loop
// thread.
#pragma once

#include "app/shell/collector_link.h"
#include "core/health/facts.h"

#include <chrono>
#include <optional>

namespace soho::ui {

/// `sinceState` is the age of the newest state (none: this connection has brought none yet).
[[nodiscard]] health::Facts linkFacts(const CollectorLink& link, Time now,
                                      std::optional<std::chrono::milliseconds> sinceState);

}  // namespace soho::ui
