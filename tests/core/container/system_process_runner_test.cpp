#include "core/container/system_process_runner.h"

#include "tests/support/event_loop.h"

#include <gtest/gtest.h>

namespace soho::container {
namespace {

Result<Outcome> run(const Command& command, const LineReply& line = {}) {
  SystemProcessRunner runner;
  std::unique_ptr<RunningProcess> process;
  return tests::answerOf<Result<Outcome>>([&](auto reply) { process = runner.start(command, std::move(reply), line); });
}

Command shell(const char* script) {
  return {.program = QStringLiteral("sh"), .arguments = {QStringLiteral("-c"), QString::fromLatin1(script)}};
}

TEST(SystemProcessRunner, givesInputAndReadsBothOutputs) {
  Command command = shell("cat; echo \"$LC_ALL\" >&2; exit 3");
  command.input = "hidden";
  const auto outcome = run(command);
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->exitCode, 3);
  EXPECT_EQ(outcome->output, "hidden");
  EXPECT_EQ(outcome->errorOutput, "C\n");
}

TEST(SystemProcessRunner, handsLinesOnAsTheyCome) {
  std::vector<std::string> lines;
  const auto outcome = run(shell("printf 'one\\ntwo\\n'; printf 'three\\n' >&2"),
                           [&](const QByteArray& line) { lines.push_back(line.toStdString()); });
  ASSERT_TRUE(outcome);
  EXPECT_EQ(lines.size(), 3U);
}

TEST(SystemProcessRunner, saysThatThereIsNoSuchProgram) {
  const auto outcome = run({.program = QStringLiteral("no-such-engine"), .arguments = {}});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::FileMissing);
}

TEST(SystemProcessRunner, killsAtTheDeadline) {
  Command command = shell("exec sleep 300");
  command.deadline = std::chrono::milliseconds(50);
  const auto outcome = run(command);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::TimedOut);
}

TEST(SystemProcessRunner, answersNothingOnceDeleted) {
  SystemProcessRunner runner;
  bool hasAnswered = false;
  auto process = runner.start(shell("echo late"), [&](const Result<Outcome>&) { hasAnswered = true; });
  process.reset();
  const auto other = run(shell("echo other"));
  ASSERT_TRUE(other);
  EXPECT_FALSE(hasAnswered);
}

}  // namespace
}  // namespace soho::container
