#include "core/container/engine_remedy.h"

#include "core/container/command_job.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_process_runner.h"

#include <gtest/gtest.h>

namespace soho::container {
namespace {

using namespace Qt::StringLiterals;

EngineRemedy remedy(ErrorCode code, const char* place, const QString& installer = {}) {
  return remedyFor(
      {code, place, {}}, [&](const QString& program) { return program == installer; }, u"ann"_s);
}

TEST(EngineRemedy, installsWithWhatTheDistributionHas) {
  EXPECT_EQ(remedy(ErrorCode::EngineMissing, "Podman", u"apt-get"_s).command,
            u"apt-get install --yes docker.io"_s.split(u' '));
  EXPECT_EQ(remedy(ErrorCode::EngineMissing, "Podman", u"dnf"_s).command.first(), u"dnf"_s);
  EXPECT_EQ(remedy(ErrorCode::EngineMissing, "Podman", u"zypper"_s).kind, RemedyKind::Install);
  EXPECT_EQ(remedy(ErrorCode::EngineMissing, "Podman").kind, RemedyKind::None);
}

TEST(EngineRemedy, bringsAnEngineThatIsTooOldToTheDistributionsVersion) {
  const EngineRemedy docker = remedy(ErrorCode::EngineTooOld, "Docker", u"dnf"_s);
  EXPECT_EQ(docker.kind, RemedyKind::Update);
  EXPECT_EQ(docker.command, u"dnf upgrade --assumeyes moby-engine"_s.split(u' '));
  EXPECT_EQ(remedy(ErrorCode::EngineTooOld, "Podman", u"apt-get"_s).command,
            u"apt-get install --yes --only-upgrade podman"_s.split(u' '));
}

TEST(EngineRemedy, startsTheServiceOrAllowsThisUser) {
  EXPECT_EQ(remedy(ErrorCode::EngineNotRunning, "Docker").command.last(), u"docker.service"_s);
  const EngineRemedy allow = remedy(ErrorCode::EngineNoPermission, "Docker");
  EXPECT_EQ(allow.kind, RemedyKind::Allow);
  EXPECT_EQ(allow.command.last(), u"ann"_s);
}

TEST(EngineRemedy, aDamagedFileIsKeptAsideWithoutACommand) {
  EXPECT_EQ(remedy(ErrorCode::FileDamaged, "stack.json").kind, RemedyKind::KeepFileAside);
  EXPECT_TRUE(remedy(ErrorCode::FileDamaged, "stack.json").command.isEmpty());
}

TEST(EngineRemedy, offersNothingWhereACommandDoesNotHelp) {
  EXPECT_EQ(remedy(ErrorCode::EngineNotRunning, "Podman").kind, RemedyKind::None);
  EXPECT_EQ(remedy(ErrorCode::EngineTooOld, "Docker").kind, RemedyKind::None);
}

Result<void> resultOf(const Result<Outcome>& outcome) {
  tests::FakeProcessRunner runner;
  runner.willAnswer(outcome);
  CommandJob job(u"Mend"_s, {.program = u"pkexec"_s, .arguments = {u"systemctl"_s}}, runner);
  job.start();
  EXPECT_TRUE(tests::runUntil([&] { return job.isFinished(); }));
  return job.result();
}

TEST(CommandJob, tellsWhatTheCommandSaidLast) {
  EXPECT_TRUE(resultOf(Outcome{}));
  const auto failed = resultOf(Outcome{1, {}, "a warning\nE: Unable to locate package\n"});
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::StartFailed);
  EXPECT_EQ(failed.error().detail, "E: Unable to locate package");
}

TEST(CommandJob, aDismissedQuestionIsNoFailureOfOurs) {
  EXPECT_EQ(resultOf(Outcome{126, {}, {}}).error().code, ErrorCode::Cancelled);
}

TEST(CommandJob, aProgramThatIsMissingIsTold) {
  const auto failed = resultOf(failure(ErrorCode::FileMissing, "pkexec", "no such file"));
  EXPECT_EQ(failed.error().code, ErrorCode::StartFailed);
  EXPECT_EQ(failed.error().detail, "no such file");
}

}  // namespace
}  // namespace soho::container
