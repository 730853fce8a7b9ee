// A job that is only done if a question, asked when its turn comes, is answered with yes. Otherwise it is done at once
// and is no step that a person sees.
#pragma once

#include "core/jobs/job.h"

#include <functional>

namespace soho::jobs {

class ConditionalJob final : public Job {
  Q_OBJECT

 public:
  ConditionalJob(std::function<bool()> isWanted, std::unique_ptr<Job> job);

  [[nodiscard]] std::optional<int> percent() const override;
  [[nodiscard]] std::vector<QString> warnings() const override { return m_job->warnings(); }
  [[nodiscard]] std::vector<Step> steps() const override;
  [[nodiscard]] std::unique_ptr<Job> makeUndo() override;

 protected:
  void run() override;
  void stop(const Error& why) override;

 private:
  std::function<bool()> m_isWanted;
  std::unique_ptr<Job> m_job;
  bool m_isSkipped = false;
};

}  // namespace soho::jobs
