// What a person can have done with ntopng and Redis: each a job with visible steps; a failure takes back what was
// begun. `site` must outlive the job. Who starts one holds the JobLock of the engine and the stack.
#pragma once

#include "core/jobs/sequential_job.h"
#include "core/setup/prove_stack.h"
#include "core/setup/stack_site.h"
#include "core/setup/stack_steps.h"

#include <chrono>
#include <memory>

namespace soho::setup {

struct UpOptions {
  bool fetchesAnew = false;                        ///< Look for newer images, also when there are some.
  bool repairsOwner = false;                       ///< Consent to change the owner of the data folder.
  std::chrono::seconds patience = kStartPatience;  ///< Until ntopng answers.
  Digests digests = {};                            ///< Gets those of both images.
};

/// From nothing, or from an earlier stack with other options or images: that one stays aside until the new one answers,
/// and comes back otherwise. Data and password stay.
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> bringUp(const StackSite& site, const UpOptions& options);
/// The steps of bringUp() for a stack whose data comes from elsewhere: `data` has its turn while nothing runs on it.
void addUpSteps(jobs::SequentialJob& job, const StackSite& site, const UpOptions& options, Steps data);
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> startStack(const StackSite& site);
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> stopStack(const StackSite& site);
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> restartStack(const StackSite& site);
/// Lets the collector feed the ntopng that `site` says runs elsewhere, once its login has worked.
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> useElsewhere(const StackSite& site);
/// The data folder of the person's is never deleted.
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> takeDown(const StackSite& site, bool deletesData);

}  // namespace soho::setup
