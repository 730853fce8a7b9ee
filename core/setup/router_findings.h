// What a set-up or test found out about a router, kept in its journal for its card and the next update. Event loop of
// the owner.
#pragma once

#include "core/router/journal.h"
#include "core/router/plan.h"
#include "core/router/router_facts.h"

#include <filesystem>
#include <optional>
#include <string>

namespace soho::setup {

/// Of a test that compared now or, without `seenShare`, could not: then the comparison `before` it stands as long as
/// the same acceleration is on.
[[nodiscard]] router::RouterFindings findingsOf(const router::RouterFacts& facts, std::optional<double> seenShare,
                                                Time now, const router::RouterFindings& before);

/// What was wished and found by a set-up whose `plan` was carried out, into the journal that its job wrote. A
/// comparison of before ends with the settings it was made with. Should it not be written, the next update only asks
/// for more.
void keepSetUp(router::Journal& journal, router::SetUpWishes wishes, const router::Plan& plan,
               const router::RouterFacts& facts);

/// What a test found, into the journal of the router with that fingerprint; nothing happens when there is none, or
/// while somebody changes the router. The caller holds no jobs::JobLock for it.
void keepFindings(const std::filesystem::path& stateFolder, const std::string& fingerprint,
                  const router::RouterFacts& facts, std::optional<double> seenShare);

}  // namespace soho::setup
