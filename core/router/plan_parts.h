// What the plans of all systems share. Only for the drivers; pure, any thread.
#pragma once

#include "core/router/export_profile.h"
#include "core/router/interface_choice.h"
#include "core/router/our_key.h"
#include "core/router/plan.h"

#include <string>

namespace soho::router {

/// A plan without steps: interface, version, notes. The errors of Driver::plan.
Result<Plan> beginPlan(const RouterFacts& facts, const Wishes& wishes, const std::string& controlSocket);

/// The package, when it is not there or does not start. `folders`: where it goes, for the free space.
/// RouterStorageFull when it cannot fit.
Result<void> addInstall(Plan& plan, const RouterFacts& facts, const char* tool, const char* program,
                        std::initializer_list<std::string_view> folders);

/// Notes on exporters of the user's own, which stay as they are.
void addOwnSections(Plan& plan, const RouterFacts& facts, bool restartsThem);

/// Whether our exporter runs.
[[nodiscard]] bool isRunning(const RouterFacts& facts, const std::string& controlSocket);

/// The key of the wishes, if there is one, into `place` as the first step: undone last, so that an undo which is cut
/// off can log in again. Where the place is in nvram, a second step makes it valid at once. Malformed when the key is
/// none.
Result<void> addKey(Plan& plan, const Wishes& wishes, const std::optional<KeyPlace>& place);

/// A copy of the journal on the router; only when the plan changes anything.
void addCopy(Plan& plan, const RouterFacts& facts, const std::string& path);

}  // namespace soho::router
