// What the router commands print: facts, plans, steps and names, as text and as JSON. Pure.
#pragma once

#include "core/jobs/job.h"
#include "core/router/lease_parser.h"
#include "core/router/plan.h"
#include "core/router/router_facts.h"
#include "core/router/ssh_session.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace soho::ctl {

[[nodiscard]] QJsonObject jsonOf(const router::RouterFacts& facts, const router::SshGreeting& greeting);
[[nodiscard]] QString textOf(const router::RouterFacts& facts, const router::SshGreeting& greeting);

[[nodiscard]] QJsonObject jsonOf(const router::Plan& plan);
[[nodiscard]] QString textOf(const router::Plan& plan);
/// Of a plan that installs no login key, though one was wished for.
[[nodiscard]] QString whyNoKey(const router::Plan& plan);

[[nodiscard]] QJsonArray jsonOf(const std::vector<jobs::Step>& steps);
/// "done", "failed", …: the word for a program.
[[nodiscard]] QString wordOf(jobs::State state);
/// One line of progress, for a terminal.
[[nodiscard]] QString lineOf(const jobs::Step& step);

[[nodiscard]] QJsonArray jsonOf(const std::vector<router::Lease>& leases);
[[nodiscard]] QString textOf(const std::vector<router::Lease>& leases);

}  // namespace soho::ctl
