// Systems that let a login in and run no shell: known by their SSH banner or by what they answer to `sh`. Pure; any
// thread.
#pragma once

#include "core/base/error.h"
#include "core/router/router_facts.h"
#include "core/router/ssh_session.h"

#include <optional>

namespace soho::router {

/// The router that showed this greeting was logged in to, and then no script ran, with `error`: what it is, enough for
/// recipeFor(). Empty when nobody can say.
[[nodiscard]] std::optional<RouterFacts> factsWithoutShell(const SshGreeting& greeting, const Error& error);

}  // namespace soho::router
