// One archive (tar, gzip) of what ntopng and Redis stored and how they were set up, and the way back from it.
#pragma once

#include "core/jobs/sequential_job.h"
#include "core/setup/stack_site.h"

#include <memory>

namespace soho::setup {

/// ntopng and Redis are stopped meanwhile, so that what is stored belongs together. The file is only its owner's.
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> backUp(const StackSite& site, const QString& file);
/// The archive is read before anything is touched; what was there goes to `safetyFile` first and comes back when the
/// restore fails. The password stays the one in the secret store.
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> restore(const StackSite& site, const QString& file,
                                                           const QString& safetyFile);

}  // namespace soho::setup
