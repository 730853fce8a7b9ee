// The password of ntopng's user admin: made once, kept in the secret store, put into Redis before ntopng starts.
#pragma once

#include "core/jobs/job.h"
#include "core/setup/stack_site.h"

#include <cstdint>
#include <memory>

namespace soho::setup {

/// What to do when Redis has another password than the secret store.
enum class OtherPassword : std::uint8_t {
  Keep,     ///< ntopng's own page may have changed it: a warning says so.
  Replace,  ///< What Redis has came from elsewhere, such as a backup.
};

/// Redis must run. When ours is lost, a new one replaces what is in Redis, and a warning says so.
[[nodiscard]] std::unique_ptr<jobs::Job> seedPassword(const StackSite& site, OtherPassword other = OtherPassword::Keep);

}  // namespace soho::setup
