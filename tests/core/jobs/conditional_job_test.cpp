#include "core/jobs/conditional_job.h"

#include "tests/support/event_loop.h"
#include "tests/support/scripted_job.h"

#include <gtest/gtest.h>

namespace soho::jobs {
namespace {

class ConditionalJobTest : public ::testing::Test {
 protected:
  std::unique_ptr<ConditionalJob> make(Result<void> outcome = {}) {
    auto job = std::make_unique<tests::ScriptedJob>(QStringLiteral("start"), log, outcome);
    job->undoneWith({});
    return std::make_unique<ConditionalJob>([this] { return isWanted; }, std::move(job));
  }
  static void run(Job& job) {
    job.start();
    ASSERT_TRUE(tests::runUntil([&] { return job.isFinished(); }));
  }

  QStringList log;
  bool isWanted = false;
};

TEST_F(ConditionalJobTest, whatIsNotWantedIsNotDoneNotShownAndNotUndone) {
  const auto job = make();
  run(*job);
  EXPECT_TRUE(job->result());
  EXPECT_TRUE(log.isEmpty());
  EXPECT_TRUE(job->steps().empty());
  EXPECT_EQ(job->makeUndo(), nullptr);
}

TEST_F(ConditionalJobTest, theQuestionIsAskedWhenItsTurnComes) {
  const auto job = make();
  isWanted = true;
  run(*job);
  EXPECT_EQ(log, QStringList{QStringLiteral("start")});
  EXPECT_EQ(job->steps().size(), 1U);
  EXPECT_NE(job->makeUndo(), nullptr);
}

TEST_F(ConditionalJobTest, itFailsAsTheJobDoes) {
  isWanted = true;
  const auto job = make(failure(ErrorCode::DiskFull, "x"));
  run(*job);
  ASSERT_FALSE(job->result());
  EXPECT_EQ(job->result().error().code, ErrorCode::DiskFull);
}

}  // namespace
}  // namespace soho::jobs
