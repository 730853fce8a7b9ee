// Plans, facts and notes as a person reads them; translated, context "Router". Any thread.
#pragma once

#include "core/router/plan.h"

#include <QString>

namespace soho::router {

/// "Install softflowd"
[[nodiscard]] QString stepTitle(const PlanStep& step);
/// One or two sentences.
[[nodiscard]] QString noteText(const Note& note);
/// "Hardware flow offloading"
[[nodiscard]] QString offloadName(OffloadKind kind);
/// "OpenWrt"
[[nodiscard]] QString systemName(System system);

/// What to do by hand on a system that has no driver: steps, with the collector's address filled in. Plain text.
[[nodiscard]] QString recipeFor(const RouterFacts& facts, const Endpoint& collector);

}  // namespace soho::router
