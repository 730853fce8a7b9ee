// The last steps of starting ntopng: it answers, it knows our password, and it counts what the collector sends.
#pragma once

#include "core/jobs/job.h"
#include "core/setup/stack_site.h"

#include <chrono>
#include <cstdint>
#include <memory>

namespace soho::setup {

/// What an ntopng may take to start.
inline constexpr std::chrono::seconds kStartPatience{90};

/// Waits until ntopng's page answers and our login is accepted. ContainerEnded with the log's last line, TimedOut after
/// `patience`, NotLoggedIn.
[[nodiscard]] std::unique_ptr<jobs::Job> waitForNtopng(const StackSite& site,
                                                       std::chrono::seconds patience = kStartPatience);
enum class CountedSince : std::uint8_t {
  Start,  ///< ntopng has just been started for us: all it has counted is ours.
  Now,    ///< It has counted before.
};
/// Looks whether ntopng counts the collector's events and flows; when it does not, other forms of messages are tried,
/// and the one that counts is kept. What is missing is a warning, never a failure: the set-up stays.
[[nodiscard]] std::unique_ptr<jobs::Job> proveCounting(const StackSite& site, CountedSince since = CountedSince::Start);

}  // namespace soho::setup
