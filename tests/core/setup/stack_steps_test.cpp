#include "core/setup/stack_steps.h"

#include "tests/support/engine_answers.h"
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

TEST_F(StackStepsTest, theDigestOfAnImageIsTold) {
  const auto digests = std::make_shared<container::ImageDigests>();
  runner.willPrint("sha256:0123\n");
  runner.willPrint("amd64 [\"ntopng@sha256:ab\"]\n");
  ASSERT_TRUE(run(*fetchImage(site, u"ntopng:stable"_s, false, digests)));
  EXPECT_EQ(*digests, (container::ImageDigests{{u"ntopng:stable"_s, u"sha256:ab"_s}}));
}

TEST_F(StackStepsTest, layersAreToldWhileAnImageIsFetched) {
  runner.willRefuse("Error: No such image: ntopng:stable");
  runner.willPrint("4f4fb700ef54: Pulling fs layer\n8a1e25ce7c4f: Already exists\n4f4fb700ef54: Download complete\n");
  runner.willPrint("amd64");
  const auto step = fetchImage(site, u"ntopng:stable"_s, false);
  QStringList notes;
  QObject::connect(step.get(), &jobs::Job::changed, step.get(), [&] {
    const QString note = step->steps().front().note;
    if (!note.isEmpty() && !notes.contains(note)) notes << note;
  });
  ASSERT_TRUE(run(*step));
  EXPECT_EQ(notes,
            (QStringList{u"0 of 1 layer(s) downloaded, 0 unpacked"_s, u"1 of 2 layer(s) downloaded, 1 unpacked"_s,
                         u"2 of 2 layer(s) downloaded, 1 unpacked"_s}));
  EXPECT_TRUE(step->steps().front().note.isEmpty()) << "it is done";
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

TEST_F(StackStepsTest, thePageIsBelowThePrefixThatNtopngIsGiven) {
  container::StackOptions options;
  options.webPort = 3001;
  EXPECT_EQ(webUrl(container::StackSpec(options, {}, 1000, 1000)), QUrl(QStringLiteral("http://127.0.0.1:3001")));
  options.extraOptions = {QStringLiteral("--offline"), QStringLiteral("--http-prefix=/net")};
  EXPECT_EQ(webUrl(container::StackSpec(options, {}, 1000, 1000)), QUrl(QStringLiteral("http://127.0.0.1:3001/net")));
}

TEST_F(StackStepsTest, withoutInterruptedWorkTheConfigurationIsLeftAlone) {
  runner.willRefuse("Error: No such container: sohoflow-redis-earlier");
  runner.willRefuse("Error: No such container: sohoflow-ntopng-earlier");
  EXPECT_TRUE(run(*takeBackInterrupted(site)));
  EXPECT_EQ(runner.commands().size(), 2U);
}

TEST_F(StackStepsTest, aDumpThatCannotArriveIsToldBeforeAnythingIsDone) {
  const auto checked = [this](const char* dump, const container::Surroundings& here) {
    container::StackOptions options;
    options.flowDump = *container::parseFlowDump(QString::fromLatin1(dump));
    const container::StackSpec wanted(options, engine.facts(), 1000, 1000, here);
    const StackSite there{engine, wanted, secrets, feed};
    return run(*checkFlowDump(there));
  };
  EXPECT_TRUE(checked("syslog", {.systemLog = u"/dev/log"_s}));
  EXPECT_FALSE(checked("syslog", {}));
  EXPECT_FALSE(checked("mysql;localhost;db;me", {}));
  EXPECT_TRUE(checked("mysql;db.lan;db;me", {}));
  EXPECT_TRUE(runner.commands().empty());
}

TEST_F(StackStepsTest, volumesOfOursWithAWrongOwnerAreRepairedAndGivenBackByTheUndo) {
  runner.willPrint("sohoflow-ntopng-config\nsohoflow-redis-data\nsomebody-elses\n");
  runner.willPrint("sohoflow-ntopng-config 0:0\nsohoflow-redis-data 2055:2055\n");
  runner.willPrint({});
  const auto step = ownVolumes(site);
  ASSERT_TRUE(run(*step));
  EXPECT_EQ(runner.commands()[0].arguments.last(), u"label=org.sohoflow.stack=sohoflow"_s);
  EXPECT_FALSE(runner.commands()[1].arguments.join(u' ').contains(u"somebody-elses"_s));
  EXPECT_FALSE(runner.commands()[1].arguments.contains(u"0:0"_s)) << "looking needs no root";
  EXPECT_EQ(lastArguments().last(), u"chown -R 2055:2055 /volumes/sohoflow-ntopng-config"_s);
  EXPECT_TRUE(lastArguments().contains(u"sohoflow-ntopng-config:/volumes/sohoflow-ntopng-config"_s));
  runner.willPrint({});
  ASSERT_TRUE(run(*step->makeUndo()));
  EXPECT_EQ(lastArguments().last(), u"chown -R 0:0 /volumes/sohoflow-ntopng-config"_s);
}

TEST_F(StackStepsTest, volumesThatBelongToTheContainersUserAreLeftAlone) {
  runner.willPrint("sohoflow-redis-data\n");
  runner.willPrint("sohoflow-redis-data 2055:2055\n");
  const auto step = ownVolumes(site);
  ASSERT_TRUE(run(*step));
  EXPECT_EQ(runner.commands().size(), 2U);
  EXPECT_EQ(step->makeUndo(), nullptr);
  runner.willPrint("somebody-elses\n");
  EXPECT_TRUE(run(*ownVolumes(site)));
  EXPECT_EQ(runner.commands().size(), 3U) << "a volume without our label is somebody else's";
}

TEST_F(StackStepsTest, anEngineThatCannotBeToldToLeaveAVolumeEmptyFindsNone) {
  container::EngineFacts facts = engine.facts();
  facts.refusesNoCopy = true;
  const container::Engine strict(facts, runner);
  const StackSite there{strict, spec, secrets, feed};
  runner.willPrint("sohoflow-redis-data\n");
  runner.willPrint("sohoflow-redis-data 2055:2055\n");
  ASSERT_TRUE(run(*ownVolumes(there)));
  EXPECT_TRUE(lastArguments().last().contains(u"touch"_s));
  runner.willPrint("sohoflow-redis-data\n");
  runner.willPrint("sohoflow-redis-data 2055:2055\n");
  ASSERT_TRUE(run(*ownVolumes(site)));
  EXPECT_FALSE(lastArguments().last().contains(u"touch"_s));
}

TEST_F(StackStepsTest, whatTheEngineRefusesToRemoveFailsTheStep) {
  runner.willRefuse("Error response from daemon: remove sohoflow-redis-data: volume is in use - [0123]");
  const auto volumes = run(*removeVolumes(site));
  ASSERT_FALSE(volumes);
  EXPECT_EQ(volumes.error().code, ErrorCode::EngineRefused);
  EXPECT_EQ(volumes.error().place, "sohoflow-redis-data");
  runner.willRefuse(tests::kNoDaemon);
  const auto container = run(*removeContainer(site, spec.ntopngContainer()));
  ASSERT_FALSE(container);
  EXPECT_EQ(container.error().code, ErrorCode::EngineNotRunning);
  runner.willPrint({});
  runner.willRefuse("Error response from daemon: something");
  EXPECT_FALSE(run(*removeSetAside(site)));
}

TEST_F(StackStepsTest, whatIsGoneAlreadyIsRemoved) {
  runner.willRefuse("Error: No such volume: sohoflow-redis-data");
  runner.willRefuse("Error response from daemon: get sohoflow-ntopng-config: no such volume");
  runner.willPrint("sohoflow-ntopng-data");
  EXPECT_TRUE(run(*removeVolumes(site)));
  runner.willRefuse("Error response from daemon: network sohoflow not found");
  EXPECT_TRUE(run(*removeNetwork(site)));
}

TEST_F(StackStepsTest, anEngineThatDoesNotTellIsNoProofThatNothingRuns) {
  for (int step = 0; step < 3; ++step) runner.willRefuse("Error response from daemon: something");
  const auto stopped = run(*stopContainer(site, spec.redisContainer()));
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().code, ErrorCode::EngineRefused);
  EXPECT_FALSE(run(*setAside(site, spec.redisContainer())));
  EXPECT_FALSE(run(*makeVolumes(site))) << "one that is there must not be taken for missing";
}

TEST_F(StackStepsTest, aContainerThatDidNotRunIsNeitherStoppedNorStartedByAnUndo) {
  runner.willPrint(tests::inspected(spec.redisContainer(), u"exited"_s));
  const auto stop = stopContainer(site, spec.redisContainer());
  EXPECT_TRUE(run(*stop));
  EXPECT_EQ(stop->makeUndo(), nullptr);
  EXPECT_EQ(runner.commands().size(), 1U);
  runner.willPrint(tests::inspected(spec.redisContainer(), u"exited"_s));
  runner.willPrint({});
  runner.willPrint({});
  const auto aside = setAside(site, spec.redisContainer());
  EXPECT_TRUE(run(*aside));
  runner.willPrint({});
  EXPECT_TRUE(run(*aside->makeUndo()));
  EXPECT_EQ(lastArguments().first(), u"rename"_s);
}

TEST_F(StackStepsTest, anUndoStartsAgainWhatRanUnlessItWasRemovedForGood) {
  for (const char* refusal : {"", "Error: No such container: sohoflow-redis"}) {
    runner.willPrint(tests::inspected(spec.redisContainer(), u"running"_s));
    runner.willPrint({});
    const auto stop = stopContainer(site, spec.redisContainer());
    EXPECT_TRUE(run(*stop));
    *refusal == '\0' ? runner.willPrint({}) : runner.willRefuse(refusal);
    EXPECT_TRUE(run(*stop->makeUndo()));
    EXPECT_EQ(lastArguments(), (QStringList{u"start"_s, spec.redisContainer()}));
  }
}

}  // namespace
}  // namespace soho::setup
