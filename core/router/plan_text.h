// Plans, facts and notes as a person reads them; translated, context "Router". Any thread.
#pragma once

#include "core/router/plan.h"

#include <QString>

#include <vector>

namespace soho::router {

/// "Install softflowd"
[[nodiscard]] QString stepTitle(const PlanStep& step);
/// "Let the collector accept flows from 192.168.1.1"
[[nodiscard]] QString admissionTitle(const IpAddress& exporter);

struct ShownStep {
  QString title;
  std::vector<Change> changes;
};
/// Everything that carrying out the plan does, in order, also what it does on this computer.
[[nodiscard]] std::vector<ShownStep> shownSteps(const Plan& plan);
/// One or two sentences.
[[nodiscard]] QString noteText(const Note& note);
/// "Hardware flow offloading"
[[nodiscard]] QString offloadName(OffloadKind kind);
/// "OpenWrt"
[[nodiscard]] QString systemName(System system);

/// What to do by hand on a system that has no driver: steps, with the collector's address filled in. Plain text.
[[nodiscard]] QString recipeFor(const RouterFacts& facts, const Endpoint& collector);

}  // namespace soho::router
