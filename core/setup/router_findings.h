// What a test found out about a router, kept in its journal for its card. Event loop of the owner.
#pragma once

#include "core/router/journal.h"
#include "core/router/router_facts.h"

#include <filesystem>
#include <optional>
#include <string>

namespace soho::setup {

/// Of a test that compared now or, without `seenShare`, could not: then the comparison `before` it stands as long as
/// the same acceleration is on.
[[nodiscard]] router::RouterFindings findingsOf(const router::RouterFacts& facts, std::optional<double> seenShare,
                                                Time now, const router::RouterFindings& before);

/// Into the journal of the router with that fingerprint; nothing happens when there is none, or while somebody changes
/// the router. The caller holds no jobs::JobLock for it.
void keepFindings(const std::filesystem::path& stateFolder, const std::string& fingerprint,
                  const router::RouterFacts& facts, std::optional<double> seenShare);

}  // namespace soho::setup
