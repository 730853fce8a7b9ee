// The images that ntopng and Redis run from.
#pragma once

#include "core/jobs/job.h"
#include "core/setup/stack_site.h"

#include <memory>

namespace soho::setup {

/// Removes what updates have left of the images of ntopng and Redis: those without a name that no container uses.
/// Images of others stay. That there were none is a warning.
[[nodiscard]] std::unique_ptr<jobs::Job> removeUnusedImages(const StackSite& site);

/// What is to be said of an update: that both images were the newest already. Empty: one was not, or nobody knows.
[[nodiscard]] QString sentenceOfUpdate(const container::ImageDigests& before, const container::ImageDigests& now);

}  // namespace soho::setup
