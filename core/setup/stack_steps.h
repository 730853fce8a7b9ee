// The single steps of setting up ntopng and Redis, each a job with its undo. Put together in stack_jobs. That something
// is missing is only what the engine says is missing: any other refusal fails the step.
#pragma once

#include "core/jobs/job.h"
#include "core/setup/stack_site.h"

#include <memory>
#include <vector>

namespace soho::setup {

using Steps = std::vector<std::unique_ptr<jobs::Job>>;

/// Where a step leaves what it has found the names of images to mean.
using Digests = std::shared_ptr<container::ImageDigests>;

/// Fetches an image unless it is there, or in any case; refuses one of another architecture. The undo lets the name
/// mean the image again that it meant before.
[[nodiscard]] std::unique_ptr<jobs::Job> fetchImage(const StackSite& site, const QString& image, bool anyway,
                                                    const Digests& digests = {});
/// Whether flows can be written where they shall be besides ntopng: BadOption.
[[nodiscard]] std::unique_ptr<jobs::Job> checkFlowDump(const StackSite& site);
[[nodiscard]] std::unique_ptr<jobs::Job> makeNetwork(const StackSite& site);
/// The volumes that are missing, and the folder of this user's location databases.
[[nodiscard]] std::unique_ptr<jobs::Job> makeVolumes(const StackSite& site);
/// Volumes of ours that do not belong to the containers' user are given to it: new ones, and all after a change of that
/// user. Nothing may run on them. The undo gives them back.
[[nodiscard]] std::unique_ptr<jobs::Job> ownVolumes(const StackSite& site);
/// A folder of the person's must belong to that user: FolderWrongOwner, or its owner is changed with consent.
[[nodiscard]] std::unique_ptr<jobs::Job> checkDataFolder(const StackSite& site, bool repairsOwner);
/// The undo brings the earlier one back, which forgetConfiguration() ends.
[[nodiscard]] std::unique_ptr<jobs::Job> writeConfiguration(const StackSite& site);
[[nodiscard]] std::unique_ptr<jobs::Job> forgetConfiguration(const StackSite& site);
/// Makes and starts the container, or starts the one that is there.
[[nodiscard]] std::unique_ptr<jobs::Job> startRedis(const StackSite& site);
[[nodiscard]] std::unique_ptr<jobs::Job> startNtopng(const StackSite& site);
/// What an earlier job had set aside when the engine was stopped or the computer switched off comes back with its
/// configuration, instead of what that job had begun.
[[nodiscard]] std::unique_ptr<jobs::Job> takeBackInterrupted(const StackSite& site);
/// Stops a container that is there and gives it another name; the undo brings it back, running if it ran.
/// removeSetAside() ends that.
[[nodiscard]] std::unique_ptr<jobs::Job> setAside(const StackSite& site, const QString& container);
[[nodiscard]] std::unique_ptr<jobs::Job> removeSetAside(const StackSite& site);
/// One that runs, which is then told; only then its undo starts it.
[[nodiscard]] std::unique_ptr<jobs::Job> stopContainer(const StackSite& site, const QString& container,
                                                       const std::shared_ptr<bool>& hasRun = {});
[[nodiscard]] std::unique_ptr<jobs::Job> removeContainer(const StackSite& site, const QString& container);
[[nodiscard]] std::unique_ptr<jobs::Job> removeVolumes(const StackSite& site);
[[nodiscard]] std::unique_ptr<jobs::Job> removeNetwork(const StackSite& site);

}  // namespace soho::setup
