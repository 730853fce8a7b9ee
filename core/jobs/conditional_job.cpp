#include "core/jobs/conditional_job.h"

#include <utility>

namespace soho::jobs {

ConditionalJob::ConditionalJob(std::function<bool()> isWanted, std::unique_ptr<Job> job)
    : Job(job->title()), m_isWanted(std::move(isWanted)), m_job(std::move(job)) {
  connect(m_job.get(), &Job::changed, this, &Job::changed);
  connect(m_job.get(), &Job::finished, this, [this] { finish(m_job->result()); });
}

void ConditionalJob::run() {
  m_isSkipped = !m_isWanted();
  if (m_isSkipped) return finish({});
  m_job->start();
}

void ConditionalJob::stop(const Error&) { m_job->abort(); }

std::optional<int> ConditionalJob::percent() const { return m_isSkipped ? 100 : m_job->percent(); }

std::vector<Step> ConditionalJob::steps() const { return m_isSkipped ? std::vector<Step>() : m_job->steps(); }

std::unique_ptr<Job> ConditionalJob::makeUndo() { return m_job->isFinished() ? m_job->makeUndo() : nullptr; }

}  // namespace soho::jobs
