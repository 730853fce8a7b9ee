#include "core/setup/stack_steps.h"

#include "tests/support/event_loop.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/no_feed.h"

#include <QSignalSpy>

namespace soho::setup {
namespace {

using namespace Qt::StringLiterals;

class StackStepsTest : public ::testing::Test {
 protected:
  Result<void> run(jobs::Job& job) {
    QSignalSpy finished(&job, &jobs::Job::finished);
    job.start();
    EXPECT_TRUE(tests::runUntil([&] { return !finished.isEmpty(); }));
    return job.result();
  }
  [[nodiscard]] const QStringList& lastArguments() const { return runner.commands().back().arguments; }

  tests::FakeProcessRunner runner;
  tests::FakeSecretStore secrets;
  tests::NoFeed feed;
  container::Engine engine{[] {
                             container::EngineFacts facts;
                             facts.kind = container::EngineKind::Docker;
                             facts.architecture = u"amd64"_s;
                             return facts;
                           }(),
                           runner};
  container::StackSpec spec{{}, engine.facts(), 1000, 1000};
  StackSite site{engine, spec, secrets, feed};
};

TEST_F(StackStepsTest, theNameOfAnImageMeansTheEarlierOneAgainAfterAnUndo) {
  runner.willPrint("sha256:0123\n");
  runner.willPrint("pulled");
  runner.willPrint("amd64");
  const auto step = fetchImage(site, u"ntopng:stable"_s, true);
  ASSERT_TRUE(run(*step));
  const auto undo = step->makeUndo();
  ASSERT_NE(undo, nullptr);
  runner.willPrint({});
  EXPECT_TRUE(run(*undo));
  EXPECT_EQ(lastArguments(), u"tag sha256:0123 ntopng:stable"_s.split(u' '));
}

TEST_F(StackStepsTest, anImageThatWasNotThereOrCannotChangeNeedsNoUndo) {
  runner.willRefuse("Error: No such image: ntopng:stable");
  runner.willPrint("pulled");
  runner.willPrint("amd64");
  const auto first = fetchImage(site, u"ntopng:stable"_s, true);
  ASSERT_TRUE(run(*first));
  EXPECT_EQ(first->makeUndo(), nullptr);
  runner.willPrint("sha256:0123");
  runner.willPrint("pulled");
  runner.willPrint("amd64");
  const auto fixed = fetchImage(site, u"ntopng@sha256:"_s + QString(64, u'0'), true);
  ASSERT_TRUE(run(*fixed));
  EXPECT_EQ(fixed->makeUndo(), nullptr);
}

TEST_F(StackStepsTest, workThatWasInterruptedIsTakenBackWithItsConfiguration) {
  runner.willPrint("[]");  // Redis had been set aside,
  runner.willPrint({});
  runner.willPrint({});
  runner.willRefuse("Error: No such container: sohoflow-ntopng-earlier");
  runner.willPrint({});
  EXPECT_TRUE(run(*takeBackInterrupted(site)));
  EXPECT_TRUE(lastArguments().last().contains(u"cat $f.earlier > $f"_s));
}

TEST_F(StackStepsTest, withoutInterruptedWorkTheConfigurationIsLeftAlone) {
  runner.willRefuse("Error: No such container: sohoflow-redis-earlier");
  runner.willRefuse("Error: No such container: sohoflow-ntopng-earlier");
  EXPECT_TRUE(run(*takeBackInterrupted(site)));
  EXPECT_EQ(runner.commands().size(), 2U);
}

}  // namespace
}  // namespace soho::setup
