#include "app/shell/stack_desk.h"

#include "app/shell/ntopng_desk.h"
#include "core/base/atomic_file.h"
#include "core/ntopng/first_login.h"
#include "tests/support/engine_answers.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/no_feed.h"
#include "tests/support/scripted_job.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tls_front.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace soho::ui {
namespace {

using namespace Qt::StringLiterals;
using container::RunState;

/// An ntopng that lets everybody in.
class OpenNtopng {
 public:
  OpenNtopng() {
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
      QTcpSocket* socket = m_server.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
        const bool asksForList = socket->readAll().contains("interfaces.lua");
        const QByteArray json = asksForList ? R"({"rc":0,"rsp":[{"ifid":0,"ifname":"tcp://*:5556c"}]})"
                                            : R"({"rc":0,"rsp":{"num_flows":3}})";
        socket->write("HTTP/1.1 200 OK\r\nServer: ntopng 6.2 (x86_64)\r\nConnection: close\r\nContent-Length: " +
                      QByteArray::number(json.size()) + "\r\n\r\n" + json);
        socket->disconnectFromHost();
      });
    });
  }
  [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
  [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(port()); }

 private:
  QTcpServer m_server;
};

class StackDeskTest : public ::testing::Test {
 protected:
  StackDeskTest() {
    desk.setInterval(std::chrono::hours(1));
    qputenv("XDG_DATA_HOME", (folder / "data").c_str());  // A set-up makes the folder of location databases.
  }

  void willSee(const QString& redis, const QString& ntopng) {
    runner.willPrint(tests::inspected(u"sohoflow-redis"_s, redis));
    runner.willPrint(tests::inspected(u"sohoflow-ntopng"_s, ntopng));
  }
  /// An engine with both containers stopped.
  void start() {
    runner.willPrint(tests::kDockerInfo);
    willSee(u"exited"_s, u"exited"_s);
    auto made = std::make_unique<tests::FakeSecretStore>();
    secrets = made.get();
    desk.start(std::move(made));
    ASSERT_TRUE(tests::runUntil([this] { return desk.picture().isKnown; }));
  }
  void startWithoutContainers() {
    runner.willPrint(tests::kDockerInfo);
    runner.willRefuse(tests::kNoContainer);
    runner.willRefuse(tests::kNoContainer);
    auto made = std::make_unique<tests::FakeSecretStore>();
    secrets = made.get();
    desk.start(std::move(made));
    ASSERT_TRUE(tests::runUntil([this] { return desk.picture().isKnown; }));
  }
  /// What an engine says while both containers are made anew, from the first step to "Start ntopng".
  void willMakeAnew(bool isRestore = false) {
    const auto isNotThere = [this] { runner.willRefuse(tests::kNoContainer); };
    isNotThere();  // Redis, set aside by an earlier job
    isNotThere();  // ntopng
    for (int image = 0; image < 2; ++image) {
      runner.willPrint("sha256:ab");
      runner.willPrint("amd64");
    }
    for (int known = 0; known < 4; ++known) runner.willPrint("[]");  // The network and three volumes.
    isNotThere();                                                    // Nothing is to be set aside.
    isNotThere();
    runner.willPrint({});  // No volume is ours.
    if (isRestore) {
      runner.willPrint({});  // There is nothing to be kept,
      runner.willPrint({});  // and what the backup holds is brought back.
    }
    isNotThere();
    runner.willPrint("redis-id");
    runner.willPrint(ntopng::passwordHash(u"known-password"_s));  // What Redis has.
    runner.willPrint({});                                         // The configuration is written,
    runner.willPrint({});                                         // the options beside it.
    isNotThere();
  }
  [[nodiscard]] container::StackOptions changedOptions(quint16 webPort) const {
    container::StackOptions options = desk.picture().options;
    options.localNetworks = {u"10.0.0.0/8"_s};
    options.webPort = webPort;
    return options;
  }
  /// As the page does.
  void setUpWith(const container::StackOptions& options) {
    secrets->write({u"sohoflow/ntopng"_s, u"sohoflow"_s}, "known-password", &desk, [](const Result<void>&) {});
    bool isAccepted = false;
    desk.setOptions(options, {}, [&](const Result<void>& outcome) { isAccepted = outcome.has_value(); });
    EXPECT_TRUE(isAccepted);
    EXPECT_NE(container::readStackFile(folder.path())->options, options) << "not before they run";
    desk.perform(StackAction::SetUp);
    waitForEnd();
  }
  void waitForEnd() {
    ASSERT_TRUE(tests::runUntil([this] { return desk.job() != nullptr && !desk.isWorking(); }));
  }

  [[nodiscard]] QByteArray passwordOf(const container::NtopngElsewhere& elsewhere) {
    const auto secret = tests::answerOf<Result<QByteArray>>(
        [&](auto reply) { secrets->read(setup::passwordName(elsewhere), &desk, reply); });
    return secret ? *secret : QByteArray();
  }

  tests::TemporaryFolder folder;
  tests::FakeProcessRunner runner;
  tests::NoFeed feed;
  StackDesk desk{runner, feed, folder.path()};
  tests::FakeSecretStore* secrets = nullptr;
};

TEST_F(StackDeskTest, beforeItsStartNothingIsKnownAndNothingIsDone) {
  EXPECT_FALSE(desk.picture().isKnown);
  desk.perform(StackAction::Stop);
  EXPECT_EQ(desk.job(), nullptr);
  EXPECT_TRUE(runner.commands().empty());
}

TEST_F(StackDeskTest, startsTheContainersOfAUsersOwnPodmanAfterABoot) {
  runner.willAnswer(failure(ErrorCode::FileMissing, "docker"));
  runner.willPrint(tests::kOwnPodmanInfo);
  willSee(u"exited"_s, u"exited"_s);
  desk.setSuspended(true);  // Nobody sees the window: it was started at login.
  desk.start(std::make_unique<tests::FakeSecretStore>());
  ASSERT_TRUE(tests::runUntil([this] { return desk.job() != nullptr; }));
  EXPECT_EQ(desk.action(), StackAction::Start);
}

TEST_F(StackDeskTest, whatAPersonHasStoppedStaysStopped) {
  container::StackFile file;
  file.isStopped = true;
  ASSERT_TRUE(container::writeStackFile(folder.path(), file));
  runner.willAnswer(failure(ErrorCode::FileMissing, "docker"));
  runner.willPrint(tests::kOwnPodmanInfo);
  willSee(u"exited"_s, u"exited"_s);
  desk.start(std::make_unique<tests::FakeSecretStore>());
  ASSERT_TRUE(tests::runUntil([this] { return desk.picture().isKnown; }));
  EXPECT_EQ(desk.job(), nullptr);
}

TEST_F(StackDeskTest, stopsNtopngBeforeRedisAndLooksAgain) {
  start();
  for (const char* container : {"sohoflow-ntopng", "sohoflow-redis"}) {
    runner.willPrint(tests::inspected(QString::fromLatin1(container), u"running"_s));
    runner.willPrint(container);
  }
  willSee(u"exited"_s, u"exited"_s);
  const std::size_t before = runner.commands().size();
  QSignalSpy work(&desk, &StackSource::workChanged);
  desk.perform(StackAction::Stop);
  EXPECT_TRUE(desk.isWorking());
  waitForEnd();
  EXPECT_TRUE(desk.job()->result());
  EXPECT_TRUE(tests::runUntil([this] { return container::readStackFile(folder.path())->isStopped; }));
  EXPECT_GT(work.size(), 1);
  EXPECT_EQ(runner.commands()[before + 1].arguments.last(), u"sohoflow-ntopng"_s);
  EXPECT_EQ(runner.commands()[before + 3].arguments.first(), u"stop"_s);
  EXPECT_EQ(runner.commands()[before + 3].arguments.last(), u"sohoflow-redis"_s);
}

TEST_F(StackDeskTest, usesAnNtopngElsewhereOnceItsLoginHasWorkedAndLeavesItAgain) {
  start();
  const OpenNtopng ntopng;
  const container::NtopngElsewhere elsewhere{ntopng.url(), u"me"_s, u"tcp://127.0.0.1:5556"_s};
  const std::size_t before = runner.commands().size();
  desk.useElsewhere(elsewhere, u"secret"_s);
  waitForEnd();
  EXPECT_TRUE(desk.job()->result());
  ASSERT_TRUE(tests::runUntil([&] { return desk.picture().elsewhere == elsewhere; }));
  EXPECT_EQ(desk.webUrl(), QUrl(elsewhere.url));
  EXPECT_EQ(desk.user(), u"me"_s);
  EXPECT_EQ(desk.picture().status.counters->activeFlows, 3U);
  EXPECT_EQ(runner.commands().size(), before);  // No engine was asked.
  runner.willPrint(tests::kDockerInfo);
  willSee(u"exited"_s, u"exited"_s);
  desk.leaveElsewhere();
  EXPECT_TRUE(tests::runUntil([&] { return !desk.picture().elsewhere; }));
  EXPECT_EQ(secrets->count(), 0);
  EXPECT_EQ(feed.used, u"tcp://127.0.0.1:5556"_s) << "no flows for somebody else's machine any more";
}

TEST_F(StackDeskTest, aCertificateIsMetShownTrustedAndThenTheOnlyOne) {
  start();
  const OpenNtopng ntopng;
  test::TlsFront front(ntopng.port());
  container::NtopngElsewhere elsewhere{front.origin().adjusted(QUrl::RemovePath).toString(), u"me"_s,
                                       u"tcp://127.0.0.1:5556"_s};
  QByteArray shown;
  const auto meet = [&] {
    return tests::answerOf<Result<void>>([&](auto reply) {
      desk.meet(elsewhere, &desk, [&shown, reply](const Result<void>& met, const QByteArray& certificate) {
        shown = certificate;
        reply(met);
      });
    });
  };
  EXPECT_EQ(meet().error().code, ErrorCode::CertificateUnknown);
  EXPECT_EQ(shown, front.certificateSha256());
  willSee(u"exited"_s, u"exited"_s);  // Afterwards: nothing was kept.
  desk.useElsewhere(elsewhere, u"secret"_s);
  waitForEnd();
  ASSERT_FALSE(desk.job()->result());
  EXPECT_EQ(desk.job()->result().error().code, ErrorCode::CertificateUnknown);
  elsewhere.certificateSha256 = shown;
  EXPECT_TRUE(meet());
  desk.useElsewhere(elsewhere, u"secret"_s);
  ASSERT_TRUE(tests::runUntil([&] { return desk.picture().elsewhere == elsewhere; }));
  EXPECT_EQ(desk.picture().status.counters->activeFlows, 3U);
  EXPECT_EQ(desk.certificate(), front.certificateSha256());
  desk.trust(QByteArray(32, '\x01'));
  ASSERT_TRUE(tests::runUntil([&] { return desk.certificate() == QByteArray(32, '\x01'); }));
  ASSERT_TRUE(desk.picture().status.problem);
  EXPECT_EQ(desk.picture().status.problem->code, ErrorCode::CertificateChanged);
}

TEST_F(StackDeskTest, anotherNtopngElsewhereTakesThePlaceOfTheOneBeforeWithItsPassword) {
  start();
  const OpenNtopng first;
  const OpenNtopng second;
  const container::NtopngElsewhere before{first.url(), u"me"_s, u"tcp://127.0.0.1:5556"_s};
  const container::NtopngElsewhere after{second.url(), u"me"_s, u"tcp://127.0.0.1:5556"_s};
  desk.useElsewhere(before, u"secret"_s);
  ASSERT_TRUE(tests::runUntil([&] { return desk.picture().elsewhere == before; }));
  desk.useElsewhere(after, u"other"_s);
  ASSERT_TRUE(tests::runUntil([&] { return desk.picture().elsewhere == after; }));
  EXPECT_EQ(secrets->count(), 1);
  EXPECT_EQ(passwordOf(after), QByteArray("other"));
}

TEST_F(StackDeskTest, aPasswordThatWasTriedInVainGivesWayToTheOneBefore) {
  start();
  const container::NtopngElsewhere away{u"http://127.0.0.1:1"_s, u"me"_s, u"tcp://127.0.0.1:5556"_s};
  bool isWritten = false;
  secrets->write(setup::passwordName(away), "works", &desk, [&](const Result<void>&) { isWritten = true; });
  ASSERT_TRUE(tests::runUntil([&] { return isWritten; }));
  desk.useElsewhere(away, u"mistyped"_s);
  waitForEnd();
  EXPECT_FALSE(desk.job()->result());
  EXPECT_TRUE(tests::runUntil([&] { return passwordOf(away) == QByteArray("works"); }));
}

TEST_F(StackDeskTest, anNtopngElsewhereThatDoesNotAnswerIsNotKept) {
  start();
  desk.useElsewhere({u"http://127.0.0.1:1"_s, u"me"_s, u"tcp://127.0.0.1:5556"_s}, u"secret"_s);
  waitForEnd();
  EXPECT_FALSE(desk.job()->result());
  EXPECT_FALSE(container::readStackFile(folder.path())->elsewhere);
  EXPECT_TRUE(tests::runUntil([&] { return secrets->count() == 0; }));
}

TEST_F(StackDeskTest, oneThingAtATimeAlsoAcrossPrograms) {
  start();
  auto held = jobs::JobLock::acquire(folder.path(), "stack sohoflow");
  ASSERT_TRUE(held);
  desk.perform(StackAction::Stop);
  waitForEnd();
  ASSERT_FALSE(desk.job()->result());
  EXPECT_EQ(desk.job()->result().error().code, ErrorCode::Locked);
}

TEST_F(StackDeskTest, theLockIsGivenBackWhenTheWorkHasEnded) {
  start();
  runner.willRefuse(tests::kNoContainer);  // so that there is nothing to stop
  runner.willRefuse(tests::kNoContainer);
  desk.perform(StackAction::Stop);
  EXPECT_FALSE(jobs::JobLock::acquire(folder.path(), "stack sohoflow"));
  waitForEnd();
  QSignalSpy ended(&desk, &StackSource::workChanged);
  EXPECT_TRUE(tests::runUntil([&] { return jobs::JobLock::acquire(folder.path(), "stack sohoflow").has_value(); }));
}

TEST_F(StackDeskTest, cancelEndsTheWork) {
  start();
  desk.perform(StackAction::Stop);  // whose first command is never answered
  desk.cancel();
  waitForEnd();
  EXPECT_EQ(desk.job()->result().error().code, ErrorCode::Cancelled);
}

TEST_F(StackDeskTest, optionsAreJudgedAndKeptAndTheirPasswordGoesToTheSecrets) {
  startWithoutContainers();
  container::StackOptions options = desk.picture().options;
  options.userId = 0;
  std::optional<Result<void>> kept;
  desk.setOptions(options, {}, [&](const Result<void>& outcome) { kept = outcome; });
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->error().place, "--user");
  options.userId = 1000;
  options.flowDump = {container::DumpKind::MySql, u"192.168.1.5"_s, u"flows"_s, u"me"_s};
  kept.reset();
  desk.setOptions(options, u"hidden"_s, [&](const Result<void>& outcome) { kept = outcome; });
  ASSERT_TRUE(tests::runUntil([&] { return kept.has_value(); }));
  EXPECT_TRUE(*kept);
  EXPECT_EQ(container::readStackFile(folder.path())->options, options);
  EXPECT_EQ(secrets->count(), 1);
  QFile file(QString::fromStdString((folder / "stack.json").string()));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_FALSE(file.readAll().contains("hidden"));
}

TEST_F(StackDeskTest, optionsOfAStackThatRunsAreKeptOnceItRunsWithThem) {
  start();
  const OpenNtopng ntopng;
  const container::StackOptions options = changedOptions(ntopng.port());
  willMakeAnew();
  runner.willPrint("ntopng-id");
  for (int tidied = 0; tidied < 3; ++tidied) runner.willPrint({});
  willSee(u"exited"_s, u"exited"_s);
  setUpWith(options);
  EXPECT_TRUE(desk.job()->result()) << desk.job()->result().error().detail;
  EXPECT_TRUE(tests::runUntil([&] { return container::readStackFile(folder.path())->options == options; }));
  const std::filesystem::path places = folder / "data/sohoflow/geoip";
  EXPECT_EQ(std::filesystem::status(places).permissions(), std::filesystem::perms(0755));
  EXPECT_TRUE(std::ranges::any_of(runner.commands(), [&](const container::Command& command) {
    return command.arguments.contains(QString::fromStdString(places.string()) + u":/var/lib/GeoIP:ro"_s);
  })) << "databases that are downloaded later are seen too";
}

TEST_F(StackDeskTest, theOptionsOfARestoredBackupAreKept) {
  startWithoutContainers();
  const OpenNtopng ntopng;
  const container::StackOptions options = changedOptions(ntopng.port());
  const QString stack = QString::fromStdString((folder / "stack").string());
  std::filesystem::create_directories(folder / "stack/config");
  ASSERT_TRUE(replaceFile(folder / "stack/config/stack.json",
                          QJsonDocument(container::toJson(options)).toJson().toStdString()));
  const QString archive = stack + u".tar.gz"_s;
  ASSERT_EQ(QProcess::execute(u"tar"_s, {u"-C"_s, stack, u"-czf"_s, archive, u"config"_s}), 0);
  secrets->write({u"sohoflow/ntopng"_s, u"sohoflow"_s}, "known-password", &desk, [](const Result<void>&) {});
  willMakeAnew(true);
  runner.willPrint("ntopng-id");
  for (int tidied = 0; tidied < 3; ++tidied) runner.willPrint({});
  willSee(u"running"_s, u"running"_s);
  desk.perform(StackAction::Restore, archive);
  waitForEnd();
  EXPECT_TRUE(desk.job()->result()) << desk.job()->result().error().detail;
  EXPECT_TRUE(tests::runUntil([&] { return container::readStackFile(folder.path())->options == options; }));
}

TEST_F(StackDeskTest, optionsThatDoNotWorkAreNotKept) {
  start();
  const container::StackOptions before = desk.picture().options;
  willMakeAnew();
  runner.willRefuse("Error response from daemon: something");  // ntopng does not start
  for (int undone = 0; undone < 3; ++undone) runner.willPrint({});
  willSee(u"exited"_s, u"exited"_s);
  setUpWith(changedOptions(3333));
  EXPECT_FALSE(desk.job()->result());
  EXPECT_EQ(container::readStackFile(folder.path())->options, before);
  ASSERT_TRUE(tests::runUntil([&] { return desk.picture().options == before; }));
  const auto& commands = runner.commands();
  EXPECT_TRUE(std::ranges::any_of(commands, [](const container::Command& command) {
    return command.arguments.last().contains(u"cat $f.earlier > $f"_s);
  })) << "ntopng's earlier configuration is back";
}

TEST_F(StackDeskTest, mendsTheEngineAsTheAdministrator) {
  runner.willRefuse(tests::kNoDaemon);
  runner.willAnswer(failure(ErrorCode::FileMissing, "podman"));
  desk.start(std::make_unique<tests::FakeSecretStore>());
  ASSERT_TRUE(tests::runUntil([this] { return desk.picture().isKnown; }));
  EXPECT_EQ(desk.remedy().kind, container::RemedyKind::Start);
  runner.willPrint({});
  runner.willPrint(tests::kDockerInfo);
  willSee(u"exited"_s, u"exited"_s);
  desk.perform(StackAction::MendEngine);
  EXPECT_EQ(runner.commands().size(), 2U);
  ASSERT_TRUE(tests::runUntil([this] { return desk.picture().engine.has_value(); })) << "it looks again by itself";
  EXPECT_EQ(runner.commands()[2].program, u"pkexec"_s);
  EXPECT_EQ(runner.commands()[2].arguments, u"systemctl enable --now docker.service"_s.split(u' '));
}

TEST_F(StackDeskTest, newerLocationDatabasesHaveNtopngStartedAnew) {
  runner.willPrint(tests::kDockerInfo);
  runner.willPrint(tests::inspected(u"sohoflow-redis"_s, u"running"_s));
  runner.willPrint(tests::inspected(u"sohoflow-ntopng"_s, u"running"_s, 0, u"2020-11-25T10:00:00Z"_s,
                                    QString::fromStdString(folder.path().string())));
  desk.start(std::make_unique<tests::FakeSecretStore>());
  ASSERT_TRUE(tests::runUntil([this] { return desk.picture().isKnown; }));
  desk.restartForPlaces();
  EXPECT_EQ(desk.job(), nullptr) << "there are none";
  ASSERT_TRUE(replaceFile(folder / "GeoLite2-City.mmdb", "new"));
  desk.restartForPlaces();
  ASSERT_NE(desk.job(), nullptr);
  EXPECT_EQ(desk.action(), StackAction::Restart);
}

TEST_F(StackDeskTest, locationDatabasesThatComeDuringOtherWorkAreReadAfterIt) {
  const auto willRun = [this] {
    runner.willPrint(tests::inspected(u"sohoflow-redis"_s, u"running"_s));
    runner.willPrint(tests::inspected(u"sohoflow-ntopng"_s, u"running"_s, 0, u"2020-11-25T10:00:00Z"_s,
                                      QString::fromStdString(folder.path().string())));
  };
  runner.willPrint(tests::kDockerInfo);
  willRun();
  desk.start(std::make_unique<tests::FakeSecretStore>());
  ASSERT_TRUE(tests::runUntil([this] { return desk.picture().isKnown; }));
  desk.perform(StackAction::RemoveUnusedImages);
  ASSERT_TRUE(tests::runUntil([this] { return runner.commands().size() == 4; }));
  ASSERT_TRUE(replaceFile(folder / "GeoLite2-City.mmdb", "new"));
  desk.restartForPlaces();
  EXPECT_EQ(desk.action(), StackAction::RemoveUnusedImages) << "one thing at a time";
  willRun();
  desk.cancel();
  EXPECT_TRUE(tests::runUntil([this] { return desk.action() == StackAction::Restart; }));
}

TEST_F(StackDeskTest, aDamagedFileIsKeptAsideOnRequestAndTheContainersAreLookedFor) {
  ASSERT_TRUE(replaceFile(folder / "stack.json", "{ half"));
  desk.start(std::make_unique<tests::FakeSecretStore>());
  ASSERT_TRUE(tests::runUntil([this] { return desk.picture().isKnown; }));
  ASSERT_TRUE(desk.picture().problem);
  EXPECT_EQ(desk.picture().problem->code, ErrorCode::FileDamaged);
  EXPECT_TRUE(runner.commands().empty());
  runner.willPrint(tests::kDockerInfo);
  willSee(u"running"_s, u"exited"_s);
  QSignalSpy noticed(&desk, &StackDesk::noticed);
  desk.perform(StackAction::MendEngine);
  ASSERT_TRUE(tests::runUntil([this] { return desk.picture().engine.has_value(); }));
  EXPECT_EQ(desk.picture().status.redis.state, RunState::Running);
  EXPECT_EQ(noticed.size(), 1);
  EXPECT_EQ(readFile(folder / "stack.json.damaged", 100).value_or(std::string()), "{ half");
}

TEST_F(StackDeskTest, aLogIsFollowedFromItsLastLines) {
  start();
  const auto log = desk.followLog(
      u"sohoflow-redis"_s, [](const QByteArray&) {}, [](const Result<QByteArray>&) {});
  ASSERT_NE(log, nullptr);
  const container::Command& command = runner.commands().back();
  EXPECT_TRUE(command.arguments.contains(u"--follow"_s));
  EXPECT_EQ(command.deadline.count(), 0);
}

setup::StackPicture pictureOf(RunState ntopng) {
  setup::StackPicture picture;
  picture.isKnown = true;
  picture.status.redis.state = RunState::Running;
  picture.status.ntopng.state = ntopng;
  picture.status.version = u"6.2"_s;
  return picture;
}

TEST(NtopngPresence, followsTheContainersAndTheWork) {
  const QDateTime now = QDateTime::currentDateTimeUtc();
  EXPECT_EQ(presenceOf(pictureOf(RunState::Missing), nullptr, StackAction::SetUp, now), NtopngPresence::NotInstalled);
  EXPECT_EQ(presenceOf(pictureOf(RunState::Running), nullptr, StackAction::SetUp, now), NtopngPresence::Running);
  EXPECT_EQ(presenceOf(pictureOf(RunState::Exited), nullptr, StackAction::SetUp, now), NtopngPresence::Stopped);
  EXPECT_EQ(presenceOf(pictureOf(RunState::Restarting), nullptr, StackAction::SetUp, now), NtopngPresence::Unhealthy);
  setup::StackPicture elsewhere = pictureOf(RunState::Exited);
  elsewhere.elsewhere = container::NtopngElsewhere{};
  EXPECT_EQ(presenceOf(elsewhere, nullptr, StackAction::SetUp, now), NtopngPresence::Away);
  elsewhere.status.problem = Error{ErrorCode::CertificateChanged, "https://192.168.1.5", {}};
  EXPECT_EQ(presenceOf(elsewhere, nullptr, StackAction::SetUp, now), NtopngPresence::Unproven);
  setup::StackPicture without;
  without.isKnown = true;
  without.problem = Error{ErrorCode::EngineMissing, "Docker", {}};
  EXPECT_EQ(presenceOf(without, nullptr, StackAction::SetUp, now), NtopngPresence::NoEngine);
  without.problem->code = ErrorCode::EngineNoPermission;
  EXPECT_EQ(presenceOf(without, nullptr, StackAction::SetUp, now), NtopngPresence::EngineProblem);
  without.problem->code = ErrorCode::FileDamaged;
  EXPECT_EQ(presenceOf(without, nullptr, StackAction::SetUp, now), NtopngPresence::Unknown);
  QStringList log;
  tests::ScriptedJob work(u"Fetch"_s, log, std::nullopt);
  work.start();
  EXPECT_EQ(presenceOf(pictureOf(RunState::Missing), &work, StackAction::SetUp, now), NtopngPresence::Starting);
  work.setPercent(40);
  EXPECT_EQ(presenceOf(pictureOf(RunState::Missing), &work, StackAction::SetUp, now), NtopngPresence::Pulling);
  EXPECT_EQ(presenceOf(pictureOf(RunState::Running), &work, StackAction::SetUp, now), NtopngPresence::Running);
  for (const StackAction action : {StackAction::Stop, StackAction::Remove, StackAction::BackUp, StackAction::Restore}) {
    EXPECT_EQ(presenceOf(pictureOf(RunState::Exited), &work, action, now), NtopngPresence::Working)
        << "it does not start";
  }
  elsewhere = pictureOf(RunState::Running);
  elsewhere.elsewhere = container::NtopngElsewhere{};
  EXPECT_EQ(presenceOf(elsewhere, nullptr, StackAction::SetUp, now), NtopngPresence::Elsewhere);
}

}  // namespace
}  // namespace soho::ui
