// The last steps of starting ntopng: it answers, it knows our password, and it counts what the collector sends.
#pragma once

#include "core/jobs/job.h"
#include "core/setup/stack_site.h"

#include <memory>

namespace soho::setup {

/// Waits until ntopng's page answers and our login is accepted. ContainerEnded with the log's last line, TimedOut,
/// NotLoggedIn.
[[nodiscard]] std::unique_ptr<jobs::Job> waitForNtopng(const StackSite& site);
/// Looks whether ntopng counts the collector's events. What is missing is a warning, never a failure: the set-up stays.
[[nodiscard]] std::unique_ptr<jobs::Job> proveCounting(const StackSite& site);

}  // namespace soho::setup
