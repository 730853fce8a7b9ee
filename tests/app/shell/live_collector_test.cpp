#include "app/shell/live_collector.h"

#include "tests/support/event_loop.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace soho::ui {
namespace {

class FakeProcess final : public DetachedProcess {
 public:
  Result<qint64> start(const QString& program, const QStringList& arguments, const QString& log) override {
    if (refusal) return Unexpected(*refusal);
    programs.push_back(program.toStdString());
    lastArguments = arguments;
    logFile = log.toStdString();
    return 100 + static_cast<qint64>(programs.size());
  }
  bool adopt(qint64 processId, const QString& program) override {
    if (processId != running || program != QStringLiteral("/opt/collector")) return false;
    ++adoptions;
    return true;
  }
  void terminate() override { ++terminations; }
  void kill() override { ++kills; }
  void end(const std::string& words = {}) {
    std::ofstream(logFile) << words;
    Q_EMIT ended();
  }

  qint64 running = 0;  ///< What an earlier desktop has left.
  int adoptions = 0;
  int terminations = 0;
  int kills = 0;
  std::optional<Error> refusal;
  std::vector<std::string> programs;
  QStringList lastArguments;
  std::string logFile;
};

class FakeService final : public SystemService {
 public:
  void askIsEnabled(std::function<void(bool)> done) override { done(isEnabled); }
  void start(std::function<void(Result<void>)> done) override {
    ++starts;
    if (isSlow) {
      waiting = std::move(done);
    } else {
      done(outcome);
    }
  }

  bool isEnabled = false;
  bool isSlow = false;
  int starts = 0;
  std::function<void(Result<void>)> waiting;
  Result<void> outcome;
};

class LiveCollectorTest : public testing::Test {
 protected:
  [[nodiscard]] LiveCollectorSettings settings(const char* control = "") const {
    const QString state = QString::fromStdString(folder.path().string());
    return {QStringLiteral("/opt/collector"), QString::fromLatin1(control), state, state};
  }

  tests::TemporaryFolder folder;
  FakeProcess process;
  FakeService service;
};

TEST_F(LiveCollectorTest, startsOneCollectorHoweverOftenItIsAsked) {
  LiveCollector live(settings(), process, service);
  live.ensureRunning();
  live.ensureRunning();
  EXPECT_THAT(process.programs, testing::ElementsAre("/opt/collector"));
  EXPECT_EQ(process.lastArguments, QStringList({QStringLiteral("--state-dir"), settings().stateFolder}));
}

TEST_F(LiveCollectorTest, aNamedSocketIsPassedOn) {
  LiveCollector live(settings("/tmp/own/control"), process, service);
  service.isEnabled = true;  // of no interest then
  live.ensureRunning();
  EXPECT_TRUE(process.lastArguments.contains(QStringLiteral("/tmp/own/control")));
  EXPECT_EQ(live.controlPaths(), QStringList(QStringLiteral("/tmp/own/control")));
}

TEST_F(LiveCollectorTest, leavesAnEnabledServiceItsPortAndOffersToStartIt) {
  service.isEnabled = true;
  LiveCollector live(settings(), process, service);
  live.ensureRunning();
  EXPECT_THAT(process.programs, testing::IsEmpty());
  EXPECT_TRUE(live.isServiceDown());
  ASSERT_TRUE(live.problem());
  EXPECT_EQ(live.problem()->code, ErrorCode::ServiceStopped);

  std::vector<Error> failures;
  QObject::connect(&live, &LiveCollector::failed, &live,
                   [&failures](const Error& error) { failures.push_back(error); });
  service.outcome = failure(ErrorCode::Cancelled, "unit");
  live.startService();
  EXPECT_TRUE(live.isServiceDown()) << "the person closed the password question";
  service.outcome = failure(ErrorCode::StartFailed, "unit", "no");
  live.startService();
  ASSERT_EQ(failures.size(), 1U);
  EXPECT_EQ(failures.front().code, ErrorCode::StartFailed);
  EXPECT_EQ(live.problem()->code, ErrorCode::ServiceStopped) << "with the button that tries again";
  service.outcome = {};
  live.startService();
  EXPECT_FALSE(live.problem());
}

TEST_F(LiveCollectorTest, asksForThePasswordOnceHoweverOftenTheButtonIsPressed) {
  service.isEnabled = service.isSlow = true;
  LiveCollector live(settings(), process, service);
  live.ensureRunning();
  live.startService();
  live.startService();
  EXPECT_EQ(service.starts, 1);
  service.waiting(failure(ErrorCode::Cancelled, "unit"));
  live.startService();
  EXPECT_EQ(service.starts, 2);
}

TEST_F(LiveCollectorTest, restartsAfterACrashAtOnceAndThenWithGrowingPauses) {
  LiveCollector live(settings(), process, service);
  int crashes = 0;
  QObject::connect(&live, &LiveCollector::crashed, &live, [&crashes] { ++crashes; });
  live.ensureRunning();
  live.reached();
  process.end("one\nsohoflow-collector: 0.0.0.0:2055 is already in use.\n");
  EXPECT_EQ(crashes, 1);
  ASSERT_TRUE(live.problem());
  EXPECT_EQ(live.problem()->code, ErrorCode::ProgramEnded);
  EXPECT_EQ(live.problem()->detail, "0.0.0.0:2055 is already in use.");
  live.ensureRunning();
  EXPECT_EQ(process.programs.size(), 2U);
  process.end();
  EXPECT_EQ(crashes, 1) << "one that never worked has not crashed";
  live.ensureRunning();
  EXPECT_EQ(process.programs.size(), 2U) << "it is too early";
  live.tryAgain();
  live.ensureRunning();
  EXPECT_EQ(process.programs.size(), 3U);
}

TEST_F(LiveCollectorTest, oneThatWorkedAndWasKilledLeavesNoReasonInItsLog) {
  LiveCollector live(settings(), process, service);
  live.ensureRunning();
  live.reached();
  process.end("sohoflow.collector: sohoflow-collector 0.1, control socket /tmp/control\n");
  EXPECT_FALSE(live.problem());
}

TEST_F(LiveCollectorTest, oneThatWasKilledBeforeItAnsweredLeavesNoneEither) {
  LiveCollector live(settings(), process, service);
  live.ensureRunning();
  process.end("sohoflow.collector: sohoflow-collector 0.1, control socket /tmp/control\n");
  EXPECT_FALSE(live.problem());
}

TEST_F(LiveCollectorTest, oneThatHangsIsEndedAndStartedAnew) {
  LiveCollector live(settings(), process, service);
  live.ensureRunning();
  live.reached();
  live.replace();
  EXPECT_EQ(process.kills, 1);
  process.end();
  live.ensureRunning();
  EXPECT_EQ(process.programs.size(), 2U);
}

TEST_F(LiveCollectorTest, aCollectorThatAnswersIsNoProblemAnyMore) {
  LiveCollector live(settings(), process, service);
  live.ensureRunning();
  process.end("bad");
  live.ensureRunning();
  EXPECT_TRUE(live.problem()) << "why it ended stays to be read while the next one starts";
  live.reached();
  EXPECT_FALSE(live.problem());
}

TEST_F(LiveCollectorTest, saysThatTheProgramIsMissing) {
  process.refusal = Error{ErrorCode::StartFailed, "/opt/collector", "No such file or directory"};
  LiveCollector live(settings(), process, service);
  live.ensureRunning();
  ASSERT_TRUE(live.problem());
  EXPECT_EQ(live.problem()->code, ErrorCode::StartFailed);
}

TEST_F(LiveCollectorTest, afterGivingUpNothingIsStarted) {
  LiveCollector live(settings(), process, service);
  live.giveUp();
  live.ensureRunning();
  EXPECT_THAT(process.programs, testing::IsEmpty());
}

TEST_F(LiveCollectorTest, quittingEndsTheOneItStartedAndIsNoCrash) {
  LiveCollector live(settings(), process, service);
  int crashes = 0;
  int ends = 0;
  QObject::connect(&live, &LiveCollector::crashed, &live, [&crashes] { ++crashes; });
  QObject::connect(&live, &LiveCollector::ownEnded, &live, [&ends] { ++ends; });
  live.ensureRunning();
  EXPECT_TRUE(live.stopOwn());
  EXPECT_EQ(process.terminations, 1);
  process.end();
  EXPECT_EQ(ends, 1);
  EXPECT_EQ(crashes, 0);
  EXPECT_FALSE(live.stopOwn()) << "there is none any more";
}

TEST_F(LiveCollectorTest, theCrashOfOneThatAnEarlierDesktopStartedIsToldToo) {
  {
    LiveCollector earlier(settings(), process, service);
    earlier.ensureRunning();
  }
  process.running = 101;
  LiveCollector live(settings(), process, service);
  int crashes = 0;
  QObject::connect(&live, &LiveCollector::crashed, &live, [&crashes] { ++crashes; });
  live.reached();
  live.reached();  // the window has two links
  EXPECT_EQ(process.adoptions, 1);
  live.ensureRunning();
  EXPECT_EQ(process.programs.size(), 1U) << "it is ours as if this desktop had started it";
  process.end();
  EXPECT_EQ(crashes, 1);
  live.reached();
  EXPECT_EQ(process.adoptions, 1) << "a service, or one started by hand: its end is its owner's business";
}

TEST_F(LiveCollectorTest, oneThatAnEarlierDesktopStartedIsReplacedAlsoWhenItWasNeverReached) {
  {
    LiveCollector earlier(settings(), process, service);
    earlier.ensureRunning();
  }
  process.running = 101;
  LiveCollector live(settings(), process, service);
  int crashes = 0;
  QObject::connect(&live, &LiveCollector::crashed, &live, [&crashes] { ++crashes; });
  live.replace();  // it hangs, or speaks another protocol
  EXPECT_EQ(process.kills, 1);
  process.end("sohoflow.collector: its last words are of no interest\n");
  EXPECT_FALSE(live.problem());
  EXPECT_EQ(crashes, 0) << "a person has asked for it";
  live.ensureRunning();
  EXPECT_EQ(process.programs.size(), 2U);
}

TEST_F(LiveCollectorTest, neverEndsAProcessThatMayBeSomebodyElses) {
  {
    LiveCollector earlier(settings(), process, service);
    earlier.ensureRunning();
  }
  process.running = 102;  // the noted one has ended
  LiveCollector live(settings(), process, service);
  live.reached();
  live.replace();
  EXPECT_FALSE(live.stopOwn());
  EXPECT_EQ(process.kills + process.terminations, 0);
}

TEST_F(LiveCollectorTest, oneThatWasAskedToEndIsStartedAgainAtOnceAndIsNoCrash) {
  LiveCollector live(settings(), process, service);
  int crashes = 0;
  QObject::connect(&live, &LiveCollector::crashed, &live, [&crashes] { ++crashes; });
  for (std::size_t starts = 1; starts <= 3; ++starts) {
    live.ensureRunning();
    EXPECT_EQ(process.programs.size(), starts) << "no pause after an end that was wished for";
    live.reached();
    live.stopAsked();
    process.end("sohoflow.collector: stopping\n");
    EXPECT_FALSE(live.problem());
  }
  EXPECT_EQ(crashes, 0);
  live.ensureRunning();
  live.reached();
  process.end();
  EXPECT_EQ(crashes, 1) << "that of one before it says nothing of this one";
}

TEST_F(LiveCollectorTest, quittingEndsOneThatAnEarlierDesktopStartedToo) {
  {
    LiveCollector earlier(settings(), process, service);
    earlier.ensureRunning();
  }
  process.running = 101;
  LiveCollector live(settings(), process, service);
  int ends = 0;
  QObject::connect(&live, &LiveCollector::ownEnded, &live, [&ends] { ++ends; });
  EXPECT_TRUE(live.stopOwn());
  EXPECT_EQ(process.terminations, 1);
  process.end();
  EXPECT_EQ(ends, 1);
}

}  // namespace
}  // namespace soho::ui
