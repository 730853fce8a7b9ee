// A job that could not begin, so that it is told in the same place as one that failed later.
#pragma once

#include "core/jobs/job.h"

#include <utility>

namespace soho::jobs {

class RefusedJob final : public Job {
 public:
  RefusedJob(QString title, Error why, QObject* parent = nullptr)
      : Job(std::move(title), parent), m_why(std::move(why)) {}

 private:
  void run() override { finish(Unexpected(m_why)); }

  Error m_why;
};

}  // namespace soho::jobs
