#include "core/container/engine.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_process_runner.h"

#include <gtest/gtest.h>

namespace soho::container {
namespace {

constexpr const char* kDocker = R"({"ServerVersion":"20.10.24+dfsg1","Architecture":"x86_64","MemoryLimit":true,)"
                                R"("SecurityOptions":["name=seccomp,profile=default"]})";
constexpr const char* kRootlessPodman = R"({"host":{"arch":"arm64","cgroupVersion":"v2","cgroupControllers":["cpu"],)"
                                        R"("security":{"rootless":true}},"version":{"Version":"4.3.1"}})";

Result<std::unique_ptr<Engine>> search(tests::FakeProcessRunner& runner, std::optional<EngineKind> wanted = {}) {
  std::unique_ptr<EngineSearch> running;
  return tests::answerOf<Result<std::unique_ptr<Engine>>>(
      [&](auto reply) { running = std::make_unique<EngineSearch>(runner, wanted, std::move(reply)); });
}

Unexpected absent() { return failure(ErrorCode::FileMissing, "docker"); }

TEST(EngineSearch, takesDockerWhenItAnswers) {
  tests::FakeProcessRunner runner;
  runner.willPrint(kDocker);
  const auto engine = search(runner);
  ASSERT_TRUE(engine);
  EXPECT_EQ((*engine)->facts(),
            (EngineFacts{EngineKind::Docker, QStringLiteral("20.10.24+dfsg1"), QStringLiteral("amd64"), false, true}));
  EXPECT_EQ(runner.commands().size(), 1U);
}

TEST(EngineSearch, goesOnToPodmanWhichCannotLimitMemoryWithoutTheController) {
  tests::FakeProcessRunner runner;
  runner.willAnswer(absent());
  runner.willPrint(kRootlessPodman);
  const auto engine = search(runner);
  ASSERT_TRUE(engine);
  EXPECT_EQ((*engine)->facts(),
            (EngineFacts{EngineKind::Podman, QStringLiteral("4.3.1"), QStringLiteral("arm64"), true, false}));
}

TEST(EngineSearch, tellsWhetherTheEngineHasSelinux) {
  tests::FakeProcessRunner runner;
  runner.willPrint(QByteArray(kDocker).replace("\"name=seccomp,", "\"name=selinux\",\"name=seccomp,"));
  runner.willPrint(
      QByteArray(kRootlessPodman).replace("\"rootless\":true", "\"rootless\":true,\"selinuxEnabled\":true"));
  runner.willPrint(kDocker);
  EXPECT_TRUE((*search(runner))->facts().hasSelinux);
  EXPECT_TRUE((*search(runner))->facts().hasSelinux);
  EXPECT_FALSE((*search(runner))->facts().hasSelinux);
}

TEST(EngineSearch, tellsWhereTheOptionNocopyOfAVolumeWouldKeepContainersFromStarting) {
  const auto refuses = [](const char* podman, const char* runtime) {
    tests::FakeProcessRunner runner;
    const QByteArray said = QByteArray("\"host\":{\"ociRuntime\":{\"version\":\"") + runtime + "\"},";
    runner.willPrint(QByteArray(kRootlessPodman).replace("\"host\":{", said).replace("4.3.1", podman));
    const auto engine = search(runner, EngineKind::Podman);
    return engine && (*engine)->facts().refusesNoCopy;
  };
  EXPECT_TRUE(refuses("5.4.2", "runc version 1.2.0\\ncommit: v1.2.0"));
  EXPECT_TRUE(refuses("5.6.0", "runc version 1.3.0"));
  EXPECT_FALSE(refuses("5.6.1", "runc version 1.3.0"));
  EXPECT_FALSE(refuses("4.3.1", "runc version 1.1.5+ds1")) << "Debian 12";
  EXPECT_FALSE(refuses("5.4.2", "crun version 1.21"));
}

TEST(EngineSearch, findsOutAPodmanThatAnswersToTheNameDocker) {
  tests::FakeProcessRunner runner;
  runner.willPrint(kRootlessPodman);
  const auto engine = search(runner, EngineKind::Docker);
  ASSERT_TRUE(engine);
  EXPECT_EQ((*engine)->facts().kind, EngineKind::Podman);
}

TEST(EngineSearch, saysThatNoneIsInstalled) {
  tests::FakeProcessRunner runner;
  runner.willAnswer(absent());
  runner.willAnswer(absent());
  const auto engine = search(runner);
  ASSERT_FALSE(engine);
  EXPECT_EQ(engine.error().code, ErrorCode::EngineMissing);
}

TEST(EngineSearch, tellsTheProblemOfTheInstalledOneRatherThanThatTheOtherIsMissing) {
  tests::FakeProcessRunner runner;
  runner.willRefuse("Got permission denied while trying to connect to the Docker daemon socket");
  runner.willAnswer(absent());
  const auto engine = search(runner);
  ASSERT_FALSE(engine);
  EXPECT_EQ(engine.error().code, ErrorCode::EngineNoPermission);
  EXPECT_EQ(engine.error().place, "Docker");
}

TEST(EngineSearch, readsTheProblemThatSomeVersionsPutIntoTheAnswer) {
  tests::FakeProcessRunner runner;
  runner.willPrint(
      R"({"ServerErrors":["Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?"]})");
  const auto engine = search(runner, EngineKind::Docker);
  ASSERT_FALSE(engine);
  EXPECT_EQ(engine.error().code, ErrorCode::EngineNotRunning);
}

TEST(EngineSearch, refusesAnOldEngineByItsVersion) {
  tests::FakeProcessRunner runner;
  runner.willPrint(R"({"ServerVersion":"19.03.5","Architecture":"x86_64"})");
  const auto engine = search(runner, EngineKind::Docker);
  ASSERT_FALSE(engine);
  EXPECT_EQ(engine.error().code, ErrorCode::EngineTooOld);
  EXPECT_NE(engine.error().detail.find("19.03.5"), std::string::npos);
}

}  // namespace
}  // namespace soho::container
