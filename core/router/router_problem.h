// What a router's programs print when something fails → the error a person is told. Pure; any thread. The texts were
// seen on opkg, apk and apt.
#pragma once

#include "core/base/error.h"
#include "core/router/plan.h"
#include "core/router/remote_shell.h"

#include <optional>

namespace soho::router {

/// Empty when the answer to a step's script is a success.
[[nodiscard]] std::optional<Error> problemIn(const PlanStep& step, const ShellAnswer& answer);

/// Of any other script: RouterPackageBusy, Locked, or RouterStepFailed with what it printed.
[[nodiscard]] std::optional<Error> problemIn(const RemoteScript& script, const ShellAnswer& answer);

}  // namespace soho::router
