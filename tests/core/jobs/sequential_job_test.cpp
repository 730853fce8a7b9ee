#include "core/jobs/sequential_job.h"

#include "tests/support/event_loop.h"
#include "tests/support/scripted_job.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

namespace soho::jobs {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using tests::runUntil;
using tests::ScriptedJob;

const Result<void> kDone;
const Error kReset{ErrorCode::ConnectionLost, "router", "reset"};
const Result<void> kFailed = Unexpected(kReset);

class SequentialJobTest : public ::testing::Test {
 protected:
  ScriptedJob& add(SequentialJob& whole, const char* title, std::optional<Result<void>> outcome = kDone) {
    auto job = std::make_unique<ScriptedJob>(QString::fromLatin1(title), m_log, std::move(outcome));
    ScriptedJob& added = *job;
    whole.add(std::move(job));
    return added;
  }
  bool runs(Job& job) {
    job.start();
    return finishes(job);
  }
  static bool finishes(Job& job) {
    return runUntil([&] { return job.isFinished(); });
  }
  [[nodiscard]] std::string log() const { return m_log.join(u' ').toStdString(); }
  static std::vector<State> statesOf(const Job& job) {
    std::vector<State> states;
    for (const Step& step : job.steps()) states.push_back(step.state);
    return states;
  }

  QStringList m_log;
  SequentialJob m_job{QStringLiteral("whole")};
};

TEST_F(SequentialJobTest, partsRunInTheirOrder) {
  for (const char* title : {"a", "b", "c"}) add(m_job, title).undoneWith(kDone);
  EXPECT_EQ(statesOf(m_job), (std::vector{State::Waiting, State::Waiting, State::Waiting}));
  ASSERT_TRUE(runs(m_job));
  EXPECT_TRUE(m_job.result());
  EXPECT_EQ(log(), "a b c");
  EXPECT_EQ(m_job.percent(), 100);
  EXPECT_EQ(statesOf(m_job), (std::vector{State::Done, State::Done, State::Done}));
}

TEST_F(SequentialJobTest, withoutPartsItIsDone) {
  ASSERT_TRUE(runs(m_job));
  EXPECT_TRUE(m_job.result());
}

/// Whichever part fails, what was begun is undone in reverse order and nothing else is.
class FailureAt : public SequentialJobTest, public ::testing::WithParamInterface<std::size_t> {};

TEST_P(FailureAt, undoesWhatWasBegun) {
  const std::vector<const char*> titles{"a", "b", "c"};
  const std::vector<const char*> logs{"a undo a", "a b undo b undo a", "a b c undo c undo b undo a"};
  for (std::size_t i = 0; i < titles.size(); ++i) {
    add(m_job, titles[i], i == GetParam() ? kFailed : kDone).undoneWith(kDone);
  }
  ASSERT_TRUE(runs(m_job));
  ASSERT_FALSE(m_job.result());
  EXPECT_EQ(m_job.result().error(), kReset);
  EXPECT_EQ(log(), logs[GetParam()]);
  std::vector<State> expected(titles.size(), State::Waiting);
  for (std::size_t i = 0; i < GetParam(); ++i) expected[i] = State::Undone;
  expected[GetParam()] = State::Failed;
  EXPECT_EQ(statesOf(m_job), expected);
  EXPECT_THAT(m_job.warnings(), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(EveryPart, FailureAt, ::testing::Values(0U, 1U, 2U));

TEST_F(SequentialJobTest, aPartThatCannotBeUndoneIsLeft) {
  add(m_job, "a").undoneWith(kDone);
  add(m_job, "b");
  add(m_job, "c", kFailed);
  ASSERT_TRUE(runs(m_job));
  EXPECT_EQ(log(), "a b c undo a");
  EXPECT_EQ(statesOf(m_job), (std::vector{State::Undone, State::Done, State::Failed}));
}

TEST_F(SequentialJobTest, aFailedUndoIsSaidAndTheOthersGoOn) {
  add(m_job, "a").undoneWith(kDone);
  add(m_job, "b").undoneWith(failure(ErrorCode::NoPermission, "/etc/x", "read-only"));
  add(m_job, "c", kFailed).undoneWith(failure(ErrorCode::TimedOut, "router"));
  ASSERT_TRUE(runs(m_job));
  ASSERT_FALSE(m_job.result());
  EXPECT_EQ(m_job.result().error(), kReset);
  EXPECT_EQ(log(), "a b c undo c undo b undo a");
  EXPECT_EQ(statesOf(m_job), (std::vector{State::Undone, State::UndoFailed, State::UndoFailed}));
  EXPECT_THAT(m_job.warnings(),
              ElementsAre(QStringLiteral("Undoing \"undo c\" failed. router did not answer in time."),
                          QStringLiteral("Undoing \"undo b\" failed. Access to /etc/x was denied: read-only.")));
}

TEST_F(SequentialJobTest, abortStopsTheRunningPartAndUndoes) {
  add(m_job, "a").undoneWith(kDone);
  add(m_job, "b", std::nullopt).undoneWith(kDone);
  add(m_job, "c").undoneWith(kDone);
  m_job.start();
  ASSERT_TRUE(runUntil([&] { return m_log.size() == 2; }));
  m_job.abort();
  ASSERT_TRUE(finishes(m_job));
  EXPECT_EQ(m_job.result().error(), (Error{ErrorCode::Cancelled, "whole", ""}));
  EXPECT_EQ(log(), "a b stop b undo b undo a");
}

TEST_F(SequentialJobTest, abortBetweenTwoPartsStartsNoMore) {
  ScriptedJob& first = add(m_job, "a", std::nullopt).undoneWith(kDone);
  add(m_job, "b");
  m_job.start();
  ASSERT_TRUE(runUntil([&] { return m_log.size() == 1; }));
  first.end({});
  m_job.abort();
  ASSERT_TRUE(finishes(m_job));
  EXPECT_EQ(m_job.result().error().code, ErrorCode::Cancelled);
  EXPECT_EQ(log(), "a undo a");
}

TEST_F(SequentialJobTest, abortAfterTheLastPartComesTooLate) {
  ScriptedJob& only = add(m_job, "a", std::nullopt).undoneWith(kDone);
  m_job.start();
  ASSERT_TRUE(runUntil([&] { return m_log.size() == 1; }));
  only.end({});
  m_job.abort();
  ASSERT_TRUE(finishes(m_job));
  EXPECT_TRUE(m_job.result());
  EXPECT_EQ(log(), "a");
}

TEST_F(SequentialJobTest, abortBeforeTheFirstPartDoesNothing) {
  add(m_job, "a").undoneWith(kDone);
  m_job.start();
  m_job.abort();
  ASSERT_TRUE(finishes(m_job));
  EXPECT_EQ(m_job.result().error().code, ErrorCode::Cancelled);
  EXPECT_EQ(log(), "");
}

TEST_F(SequentialJobTest, undoingCannotBeAborted) {
  add(m_job, "a").undoneWith(kDone);
  add(m_job, "b", kFailed).undoneWith(kDone);
  QObject::connect(&m_job, &Job::changed, &m_job, [this] {
    if (m_log.contains(QStringLiteral("undo b"))) m_job.abort();
  });
  ASSERT_TRUE(runs(m_job));
  EXPECT_EQ(log(), "a b undo b undo a");
  EXPECT_EQ(statesOf(m_job), (std::vector{State::Undone, State::Failed}));
}

TEST_F(SequentialJobTest, theDeadlineOfTheWholeStopsIt) {
  add(m_job, "a", std::nullopt).undoneWith(kDone);
  m_job.setDeadline(1ms);
  ASSERT_TRUE(runs(m_job));
  EXPECT_EQ(m_job.result().error(), (Error{ErrorCode::TimedOut, "whole", ""}));
}

TEST_F(SequentialJobTest, theDeadlineOfAPartNamesThePart) {
  add(m_job, "a", std::nullopt).setDeadline(1ms);
  ASSERT_TRUE(runs(m_job));
  EXPECT_EQ(m_job.result().error(), (Error{ErrorCode::TimedOut, "a", ""}));
}

TEST_F(SequentialJobTest, progressIsTheShareOfWork) {
  add(m_job, "a");
  ScriptedJob& second = add(m_job, "b", std::nullopt);
  m_job.start();
  ASSERT_TRUE(runUntil([&] { return m_log.size() == 2; }));
  EXPECT_EQ(m_job.percent(), 50);
  const QSignalSpy changed(&m_job, &Job::changed);
  second.setPercent(50);
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(m_job.percent(), 75);
  second.end({});
  ASSERT_TRUE(finishes(m_job));
}

TEST_F(SequentialJobTest, jobsOfJobsShowAllStepsAndUndoAsOne) {
  auto inner = std::make_unique<SequentialJob>(QStringLiteral("inner"));
  add(*inner, "a").undoneWith(kDone);
  add(*inner, "b").undoneWith(kDone);
  m_job.add(std::move(inner));
  add(m_job, "c", kFailed).undoneWith(kDone);
  ASSERT_TRUE(runs(m_job));
  EXPECT_EQ(log(), "a b c undo c undo b undo a");
  EXPECT_EQ(statesOf(m_job), (std::vector{State::Undone, State::Undone, State::Failed}));
}

TEST_F(SequentialJobTest, whatUndidItselfIsNotUndoneTwice) {
  add(m_job, "a").undoneWith(kDone);
  auto inner = std::make_unique<SequentialJob>(QStringLiteral("inner"));
  add(*inner, "b").undoneWith(kDone).warn(QStringLiteral("Careful."));
  add(*inner, "c", kFailed);
  m_job.add(std::move(inner));
  ASSERT_TRUE(runs(m_job));
  EXPECT_EQ(log(), "a b c undo b undo a");
  EXPECT_THAT(m_job.warnings(), ElementsAre(QStringLiteral("Careful.")));
}

TEST_F(SequentialJobTest, whatSucceededCanBeUndoneLater) {
  add(m_job, "a").undoneWith(kDone);
  add(m_job, "b").undoneWith(kFailed);
  ASSERT_TRUE(runs(m_job));
  const auto undo = m_job.makeUndo();
  ASSERT_NE(undo, nullptr);
  ASSERT_TRUE(runs(*undo));
  ASSERT_FALSE(undo->result());
  EXPECT_EQ(undo->result().error(), kReset);
  EXPECT_EQ(log(), "a b undo b undo a");
  EXPECT_EQ(statesOf(m_job), (std::vector{State::Undone, State::UndoFailed}));
}

}  // namespace
}  // namespace soho::jobs
