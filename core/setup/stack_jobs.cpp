#include "core/setup/stack_jobs.h"

#include "core/setup/seed_password.h"

#include <QCoreApplication>

namespace soho::setup {
namespace {

std::unique_ptr<jobs::SequentialJob> sequence(const char* title) {
  return std::make_unique<jobs::SequentialJob>(QCoreApplication::translate("Stack", title));
}

}  // namespace

void addUpSteps(jobs::SequentialJob& job, const StackSite& site, const UpOptions& options, Steps data) {
  const container::StackOptions& wanted = site.spec.options();
  // The password that data brings with it is not ours.
  const OtherPassword other = data.empty() ? OtherPassword::Keep : OtherPassword::Replace;
  job.add(checkFlowDump(site));
  job.add(takeBackInterrupted(site));
  job.add(fetchImage(site, wanted.redisImage, options.fetchesAnew, options.digests));
  job.add(fetchImage(site, site.spec.ntopngImage(), options.fetchesAnew, options.digests));
  job.add(makeNetwork(site));
  job.add(makeVolumes(site));
  job.add(checkDataFolder(site, options.repairsOwner));
  job.add(setAside(site, site.spec.ntopngContainer()));
  job.add(setAside(site, site.spec.redisContainer()));
  job.add(ownVolumes(site));
  for (auto& step : data) job.add(std::move(step));
  job.add(startRedis(site));
  job.add(seedPassword(site, other));
  job.add(writeConfiguration(site));
  job.add(startNtopng(site));
  job.add(waitForNtopng(site, options.patience));
  job.add(proveCounting(site));
  // Last: until here what was set aside is the way back.
  job.add(removeSetAside(site));
  job.add(forgetConfiguration(site));
}

std::unique_ptr<jobs::SequentialJob> bringUp(const StackSite& site, const UpOptions& options) {
  auto job = sequence(QT_TRANSLATE_NOOP("Stack", "Start ntopng and Redis"));
  addUpSteps(*job, site, options, {});
  return job;
}

std::unique_ptr<jobs::SequentialJob> useElsewhere(const StackSite& site) {
  auto job = sequence(QT_TRANSLATE_NOOP("Stack", "Use an ntopng that runs already"));
  job->add(waitForNtopng(site));
  job->add(proveCounting(site));
  return job;
}

std::unique_ptr<jobs::SequentialJob> startStack(const StackSite& site) {
  auto job = sequence(QT_TRANSLATE_NOOP("Stack", "Start ntopng and Redis"));
  job->add(takeBackInterrupted(site));
  job->add(startRedis(site));
  job->add(startNtopng(site));
  job->add(waitForNtopng(site));
  return job;
}

std::unique_ptr<jobs::SequentialJob> stopStack(const StackSite& site) {
  auto job = sequence(QT_TRANSLATE_NOOP("Stack", "Stop ntopng and Redis"));
  // ntopng first: it stores to Redis until its end.
  job->add(stopContainer(site, site.spec.ntopngContainer()));
  job->add(stopContainer(site, site.spec.redisContainer()));
  return job;
}

std::unique_ptr<jobs::SequentialJob> restartStack(const StackSite& site) {
  auto job = sequence(QT_TRANSLATE_NOOP("Stack", "Restart ntopng and Redis"));
  job->add(stopStack(site));
  job->add(startStack(site));
  return job;
}

std::unique_ptr<jobs::SequentialJob> takeDown(const StackSite& site, bool deletesData) {
  auto job = sequence(QT_TRANSLATE_NOOP("Stack", "Remove ntopng and Redis"));
  job->add(stopStack(site));
  job->add(removeContainer(site, site.spec.ntopngContainer()));
  job->add(removeContainer(site, site.spec.redisContainer()));
  job->add(removeSetAside(site));
  job->add(removeNetwork(site));
  if (deletesData) job->add(removeVolumes(site));
  return job;
}

}  // namespace soho::setup
