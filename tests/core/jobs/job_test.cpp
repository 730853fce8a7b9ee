#include "core/jobs/job.h"

#include "tests/support/event_loop.h"
#include "tests/support/scripted_job.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

namespace soho::jobs {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using tests::runUntil;
using tests::ScriptedJob;

const Error kReset{ErrorCode::ConnectionLost, "router", "reset"};
const Result<void> kFailed = Unexpected(kReset);

class JobTest : public ::testing::Test {
 protected:
  /// Runs the job to its end; true if finished() came exactly once.
  static bool finishes(Job& job) {
    const QSignalSpy finished(&job, &Job::finished);
    const bool hasCome = runUntil([&] { return finished.count() > 0; });
    QCoreApplication::processEvents();
    return hasCome && finished.count() == 1;
  }

  QStringList m_log;
};

TEST_F(JobTest, successIsDoneAndAHundredPercent) {
  ScriptedJob job(QStringLiteral("a"), m_log);
  EXPECT_EQ(job.state(), State::Waiting);
  job.start();
  EXPECT_EQ(job.state(), State::Running);
  EXPECT_TRUE(m_log.isEmpty());  // The work begins in the event loop.
  EXPECT_TRUE(finishes(job));
  EXPECT_TRUE(job.result());
  EXPECT_EQ(job.steps(), (std::vector{Step{QStringLiteral("a"), State::Done, 100}}));
}

TEST_F(JobTest, failureKeepsItsErrorAndTheProgress) {
  ScriptedJob job(QStringLiteral("a"), m_log, std::nullopt);
  job.start();
  job.setPercent(140);
  EXPECT_EQ(job.percent(), 100);
  job.setPercent(40);
  job.end(kFailed);
  job.end({});
  EXPECT_TRUE(finishes(job));
  ASSERT_FALSE(job.result());
  EXPECT_EQ(job.result().error(), kReset);
  EXPECT_EQ(job.steps(), (std::vector{Step{QStringLiteral("a"), State::Failed, 40}}));
}

TEST_F(JobTest, abortStopsARunningJobOnce) {
  ScriptedJob job(QStringLiteral("a"), m_log, std::nullopt);
  job.start();
  ASSERT_TRUE(runUntil([&] { return !m_log.isEmpty(); }));
  job.abort();
  job.abort();
  EXPECT_TRUE(finishes(job));
  EXPECT_EQ(job.result().error(), (Error{ErrorCode::Cancelled, "a", ""}));
  EXPECT_EQ(m_log, QStringList({QStringLiteral("a"), QStringLiteral("stop a")}));
}

TEST_F(JobTest, abortBeforeTheBeginningMeansNoWork) {
  ScriptedJob waiting(QStringLiteral("a"), m_log);
  waiting.abort();
  waiting.start();
  EXPECT_TRUE(finishes(waiting));
  ScriptedJob started(QStringLiteral("b"), m_log);
  started.start();
  started.abort();
  EXPECT_TRUE(finishes(started));
  EXPECT_EQ(waiting.result().error().code, ErrorCode::Cancelled);
  EXPECT_EQ(started.result().error().code, ErrorCode::Cancelled);
  EXPECT_EQ(m_log, QStringList{QStringLiteral("stop b")});
}

TEST_F(JobTest, theDeadlineStopsTheJob) {
  ScriptedJob job(QStringLiteral("a"), m_log, std::nullopt);
  job.setDeadline(1ms);
  job.start();
  EXPECT_TRUE(finishes(job));
  EXPECT_EQ(job.result().error(), (Error{ErrorCode::TimedOut, "a", ""}));
}

TEST_F(JobTest, aDeadlineInTimeDoesNothing) {
  ScriptedJob job(QStringLiteral("a"), m_log);
  job.setDeadline(1h);
  job.start();
  EXPECT_TRUE(finishes(job));
  EXPECT_TRUE(job.result());
}

/// Takes its time to stop, and may still succeed.
class StubbornJob final : public Job {
 public:
  StubbornJob() : Job(QStringLiteral("stubborn")) {}
  using Job::finish;

 protected:
  void run() override {}
  void stop(const Error&) override {}
};

TEST_F(JobTest, aJobThatSucceedsAllTheSameIsDone) {
  StubbornJob done;
  done.start();
  done.abort();
  EXPECT_FALSE(done.isFinished());
  done.finish({});
  EXPECT_TRUE(finishes(done));
  EXPECT_TRUE(done.result());
  StubbornJob failed;
  failed.start();
  failed.abort();
  failed.finish(kFailed);
  EXPECT_TRUE(finishes(failed));
  EXPECT_EQ(failed.result().error().code, ErrorCode::Cancelled);
}

TEST_F(JobTest, everyChangeIsSaid) {
  ScriptedJob job(QStringLiteral("a"), m_log, std::nullopt);
  const QSignalSpy changed(&job, &Job::changed);
  job.start();
  job.setPercent(10);
  job.setPercent(10);
  job.warn(QStringLiteral("Careful."));
  job.end({});
  EXPECT_EQ(changed.count(), 4);
  EXPECT_THAT(job.warnings(), ElementsAre(QStringLiteral("Careful.")));
  EXPECT_TRUE(finishes(job));
}

}  // namespace
}  // namespace soho::jobs
