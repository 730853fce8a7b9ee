// The last steps of starting ntopng: it answers, it knows our password, and it counts what the collector sends.
#pragma once

#include "core/jobs/job.h"
#include "core/setup/stack_site.h"

#include <chrono>
#include <memory>

namespace soho::setup {

/// What an ntopng may take to start.
inline constexpr std::chrono::seconds kStartPatience{90};

/// Waits until ntopng's page answers and our login is accepted. ContainerEnded with the log's last line, TimedOut after
/// `patience`, NotLoggedIn.
[[nodiscard]] std::unique_ptr<jobs::Job> waitForNtopng(const StackSite& site,
                                                       std::chrono::seconds patience = kStartPatience);
/// Looks whether ntopng counts the collector's events. What is missing is a warning, never a failure: the set-up stays.
[[nodiscard]] std::unique_ptr<jobs::Job> proveCounting(const StackSite& site);

}  // namespace soho::setup
