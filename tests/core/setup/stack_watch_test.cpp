#include "core/setup/stack_watch.h"

#include "core/container/stack_file.h"
#include "tests/support/engine_answers.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/no_feed.h"
#include "tests/support/temporary_folder.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

namespace soho::setup {
namespace {

using namespace Qt::StringLiterals;
using container::RunState;

/// Takes connections and says nothing, as a paused ntopng does.
class SilentNtopng {
 public:
  SilentNtopng() { server.listen(QHostAddress::LocalHost); }

  QTcpServer server;
};

/// An ntopng that refuses every login and counts them.
class RefusingNtopng {
 public:
  RefusingNtopng() {
    server.listen(QHostAddress::LocalHost);
    QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
      QTcpSocket* socket = server.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        const QByteArray request = socket->readAll();
        if (request.contains("Authorization")) ++logins;
        last = request;
        const bool isLoginPage = request.contains("login.lua");
        socket->write(QByteArray("HTTP/1.1 ") + (isLoginPage ? "200 OK" : "302 Found") +
                      "\r\nServer: ntopng 6.2 (x86_64)\r\nLocation: /lua/login.lua\r\nContent-Length: "
                      "0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
      });
    });
  }

  QTcpServer server;
  int logins = 0;
  QByteArray last;
};

class StackWatchTest : public ::testing::Test {
 protected:
  StackWatchTest() { watch.setInterval(std::chrono::hours(1)); }

  void willSee(const QString& redis, const QString& ntopng, const QString& since = u"2026-11-25T10:00:00Z"_s) {
    runner.willPrint(tests::inspected(u"sohoflow-redis"_s, redis));
    runner.willPrint(tests::inspected(u"sohoflow-ntopng"_s, ntopng, 0, since));
  }
  void look(bool isFirst = false) {
    QSignalSpy looked(&watch, &StackWatch::looked);
    isFirst ? watch.start() : watch.lookNow();
    ASSERT_TRUE(tests::runUntil([&] { return !looked.isEmpty(); }));
  }
  void useNtopng(quint16 port) {
    container::StackFile file;
    file.options.webPort = port;
    ASSERT_TRUE(container::writeStackFile(folder.path(), file));
    secrets.write({u"sohoflow/ntopng"_s, u"sohoflow"_s}, "old password", &context, [](const Result<void>&) {});
  }
  [[nodiscard]] const StackPicture& picture() const { return watch.picture(); }

  tests::TemporaryFolder folder;
  QObject context;
  tests::FakeProcessRunner runner;
  tests::FakeSecretStore secrets;
  tests::NoFeed feed;
  StackWatch watch{runner, secrets, feed, folder.path()};
};

TEST_F(StackWatchTest, findsTheEngineOnceAndTheContainersAtEachLook) {
  runner.willPrint(tests::kDockerInfo);
  willSee(u"running"_s, u"exited"_s);
  look(true);
  EXPECT_TRUE(picture().isKnown);
  EXPECT_FALSE(picture().problem);
  EXPECT_EQ(picture().engine->version, u"20.10.24"_s);
  EXPECT_EQ(picture().status.redis.state, RunState::Running);
  EXPECT_EQ(picture().status.ntopng.state, RunState::Exited);
  willSee(u"exited"_s, u"exited"_s);
  look();
  EXPECT_EQ(picture().status.redis.state, RunState::Exited);
  EXPECT_EQ(runner.commands().size(), 5U) << "the engine was looked for again";
}

TEST_F(StackWatchTest, whatIsNotThereIsNoProblem) {
  runner.willPrint(tests::kDockerInfo);
  runner.willRefuse(tests::kNoContainer);
  runner.willRefuse(tests::kNoContainer);
  look(true);
  EXPECT_FALSE(picture().problem);
  EXPECT_EQ(picture().status.ntopng.state, RunState::Missing);
}

TEST_F(StackWatchTest, noEngineIsToldAndLookedForAgain) {
  runner.willAnswer(failure(ErrorCode::FileMissing, "docker"));
  runner.willAnswer(failure(ErrorCode::FileMissing, "podman"));
  look(true);
  ASSERT_TRUE(picture().problem);
  EXPECT_EQ(picture().problem->code, ErrorCode::EngineMissing);
  EXPECT_FALSE(picture().engine);
  runner.willPrint(tests::kDockerInfo);
  willSee(u"exited"_s, u"exited"_s);
  look();
  EXPECT_FALSE(picture().problem);
}

TEST_F(StackWatchTest, anEngineThatStopsOrForbidsIsNotTakenForMissingContainers) {
  runner.willPrint(tests::kDockerInfo);
  willSee(u"running"_s, u"exited"_s);
  look(true);
  runner.willRefuse(tests::kNoDaemon);
  look();
  ASSERT_TRUE(picture().problem);
  EXPECT_EQ(picture().problem->code, ErrorCode::EngineNotRunning);
  EXPECT_EQ(picture().problem->place, "Docker");
  runner.willRefuse("Got permission denied while trying to connect to the Docker daemon socket");
  runner.willAnswer(failure(ErrorCode::FileMissing, "podman"));
  look();
  EXPECT_EQ(picture().problem->code, ErrorCode::EngineNoPermission);
}

TEST_F(StackWatchTest, aRefusedLoginIsNotTriedAgainBeforeSomethingChanged) {
  RefusingNtopng ntopng;
  useNtopng(ntopng.server.serverPort());
  runner.willPrint(tests::kDockerInfo);
  willSee(u"running"_s, u"running"_s);
  look(true);
  ASSERT_TRUE(picture().status.problem);
  EXPECT_EQ(picture().status.problem->code, ErrorCode::NotLoggedIn);
  const int logins = ntopng.logins;
  EXPECT_GT(logins, 0);
  for (int again = 0; again < 5; ++again) {
    willSee(u"running"_s, u"running"_s);
    look();
    EXPECT_EQ(picture().status.problem->code, ErrorCode::NotLoggedIn);
    EXPECT_EQ(picture().status.version, u"6.2"_s);
  }
  EXPECT_EQ(ntopng.logins, logins) << "ntopng blocks who fails five times";
  watch.forgetRefusal();
  willSee(u"running"_s, u"running"_s);
  look();
  EXPECT_GT(ntopng.logins, logins);
}

TEST_F(StackWatchTest, aRefusedLoginIsNotTriedAgainAfterARestartOfOurs) {
  RefusingNtopng ntopng;
  useNtopng(ntopng.server.serverPort());
  runner.willPrint(tests::kDockerInfo);
  willSee(u"running"_s, u"running"_s);
  look(true);
  const int logins = ntopng.logins;
  ASSERT_GT(logins, 0);
  StackWatch next{runner, secrets, feed, folder.path()};
  const auto lookAnew = [&](const QString& since) {
    willSee(u"running"_s, u"running"_s, since);
    QSignalSpy looked(&next, &StackWatch::looked);
    next.lookNow();
    ASSERT_TRUE(tests::runUntil([&] { return !looked.isEmpty(); }));
  };
  runner.willPrint(tests::kDockerInfo);
  lookAnew(u"2026-11-25T10:00:00Z"_s);
  ASSERT_TRUE(next.picture().status.problem);
  EXPECT_EQ(next.picture().status.problem->code, ErrorCode::NotLoggedIn);
  EXPECT_EQ(next.picture().status.version, u"6.2"_s);
  EXPECT_EQ(ntopng.logins, logins);
  lookAnew(u"2026-11-25T11:00:00Z"_s);
  EXPECT_GT(ntopng.logins, logins) << "an ntopng that was started anew blocks nobody";
}

TEST_F(StackWatchTest, aRefusalWhileRedisIsDownIsNotRemembered) {
  RefusingNtopng ntopng;
  useNtopng(ntopng.server.serverPort());
  runner.willPrint(tests::kDockerInfo);
  willSee(u"exited"_s, u"running"_s);
  look(true);
  const int logins = ntopng.logins;
  willSee(u"running"_s, u"running"_s);
  look();
  EXPECT_GT(ntopng.logins, logins) << "it knows nobody without its Redis";
}

TEST_F(StackWatchTest, aRefusalJustAfterAStartIsNotRemembered) {
  RefusingNtopng ntopng;
  useNtopng(ntopng.server.serverPort());
  runner.willPrint(tests::kDockerInfo);
  const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
  willSee(u"running"_s, u"running"_s, now);
  look(true);
  const int logins = ntopng.logins;
  willSee(u"running"_s, u"running"_s, now);
  look();
  EXPECT_GT(ntopng.logins, logins) << "it may not have found its Redis yet";
}

TEST_F(StackWatchTest, anotherPasswordFromAnotherProgramIsTried) {
  RefusingNtopng ntopng;
  useNtopng(ntopng.server.serverPort());
  runner.willPrint(tests::kDockerInfo);
  willSee(u"running"_s, u"running"_s);
  look(true);
  const int logins = ntopng.logins;
  forgetRefusal(folder.path());
  willSee(u"running"_s, u"running"_s);
  look();
  EXPECT_GT(ntopng.logins, logins);
}

TEST_F(StackWatchTest, memoryIsAskedForOnlyWhenWantedAndNoLookWaitsForIt) {
  watch.setMemoryWanted(true);
  runner.willPrint(tests::kDockerInfo);
  willSee(u"running"_s, u"exited"_s);
  look(true);
  EXPECT_EQ(picture().status.redis.state, RunState::Running);
  EXPECT_FALSE(picture().status.redis.memoryBytes);
  ASSERT_EQ(runner.commands().back().arguments.first(), u"stats"_s);
  EXPECT_EQ(runner.commands().back().arguments.last(), u"sohoflow-redis"_s);
  const std::size_t asked = runner.commands().size();
  willSee(u"running"_s, u"exited"_s);
  look();  // The engine has not said yet how much memory it is.
  EXPECT_EQ(runner.commands().size(), asked + 2);
}

TEST_F(StackWatchTest, memoryThatIsKnownStays) {
  watch.setMemoryWanted(true);
  runner.willPrint(tests::kDockerInfo);
  willSee(u"running"_s, u"exited"_s);
  runner.willPrint("sohoflow-redis 12.5MiB / 256MiB\n");
  look(true);
  ASSERT_TRUE(tests::runUntil([&] { return picture().status.redis.memoryBytes == 13'107'200U; }));
  watch.setMemoryWanted(false);
  willSee(u"running"_s, u"exited"_s);
  look();
  EXPECT_EQ(picture().status.redis.memoryBytes, 13'107'200U) << "what is known stays";
}

TEST_F(StackWatchTest, suspendedItDoesNothingAndLooksAtOnceAfterwards) {
  watch.setSuspended(true);
  watch.start();
  EXPECT_TRUE(runner.commands().empty());
  runner.willPrint(tests::kDockerInfo);
  willSee(u"exited"_s, u"exited"_s);
  QSignalSpy looked(&watch, &StackWatch::looked);
  watch.setSuspended(false);
  ASSERT_TRUE(tests::runUntil([&] { return !looked.isEmpty(); }));
  EXPECT_TRUE(picture().isKnown);
}

TEST_F(StackWatchTest, aLookAtAnNtopngThatHangsEndsWithinFiveSeconds) {
  const SilentNtopng ntopng;
  useNtopng(ntopng.server.serverPort());
  runner.willPrint(tests::kDockerInfo);
  willSee(u"running"_s, u"running"_s);
  QElapsedTimer clock;
  clock.start();
  look(true);
  EXPECT_LT(clock.elapsed(), 5000);
  ASSERT_TRUE(picture().status.problem);
  EXPECT_EQ(picture().status.problem->code, ErrorCode::TimedOut);
}

TEST_F(StackWatchTest, aChangeFromOutsideIsNoticedWithinTheInterval) {
  watch.setInterval(std::chrono::milliseconds(1));
  runner.willPrint(tests::kDockerInfo);
  willSee(u"exited"_s, u"exited"_s);
  willSee(u"running"_s, u"exited"_s);
  watch.start();
  EXPECT_TRUE(tests::runUntil([&] { return picture().status.redis.state == RunState::Running; }));
}

TEST_F(StackWatchTest, asksAnNtopngElsewhereAndNoEngine) {
  const RefusingNtopng ntopng;
  const container::NtopngElsewhere elsewhere{u"http://127.0.0.1:%1"_s.arg(ntopng.server.serverPort()), u"me"_s,
                                             u"tcp://127.0.0.1:5556"_s};
  container::StackFile file;
  file.elsewhere = elsewhere;
  ASSERT_TRUE(container::writeStackFile(folder.path(), file));
  secrets.write(passwordName(elsewhere), "old password", &context, [](const Result<void>&) {});
  look(true);
  EXPECT_EQ(picture().elsewhere, elsewhere);
  EXPECT_FALSE(picture().engine);
  EXPECT_FALSE(picture().problem);
  ASSERT_TRUE(picture().status.problem);
  EXPECT_EQ(picture().status.problem->code, ErrorCode::NotLoggedIn);
  EXPECT_TRUE(runner.commands().empty());
  look();
  EXPECT_EQ(ntopng.logins, 1);  // A refused login is not tried again.
}

TEST_F(StackWatchTest, asksAnNtopngElsewhereWithItsToken) {
  const RefusingNtopng ntopng;
  container::StackFile file;
  file.elsewhere = {u"http://127.0.0.1:%1"_s.arg(ntopng.server.serverPort()), u"me"_s, u"tcp://127.0.0.1:5556"_s};
  file.elsewhere->hasToken = true;
  ASSERT_TRUE(container::writeStackFile(folder.path(), file));
  secrets.write(passwordName(*file.elsewhere), "abc123", &context, [](const Result<void>&) {});
  look(true);
  EXPECT_TRUE(ntopng.last.contains("Authorization: Token abc123"));
}

}  // namespace
}  // namespace soho::setup
