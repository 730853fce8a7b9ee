#include "app/shell/detached_process.h"

#include "tests/support/event_loop.h"
#include "tests/support/temporary_folder.h"

#include <QFileInfo>
#include <gmock/gmock.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace soho::ui {
namespace {

class DetachedProcessTest : public testing::Test {
 protected:
  DetachedProcessTest() : process(makeDetachedProcess()) {
    QObject::connect(process.get(), &DetachedProcess::ended, process.get(), [this] { ++ends; });
  }
  Result<qint64> run(const char* script) {
    return process->start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromLatin1(script)},
                          QString::fromStdString((folder / "log").string()));
  }
  [[nodiscard]] std::string log() const {
    std::stringstream text;
    text << std::ifstream(folder / "log").rdbuf();
    return text.str();
  }

  tests::TemporaryFolder folder;
  std::unique_ptr<DetachedProcess> process;
  int ends = 0;
};

TEST_F(DetachedProcessTest, tellsItsEndOnceAndKeepsItsWords) {
  ASSERT_TRUE(run("echo out; echo err >&2; exit 3"));
  ASSERT_TRUE(tests::runUntil([this] { return ends > 0; }));
  EXPECT_EQ(ends, 1);
  EXPECT_EQ(log(), "out\nerr\n");
}

TEST_F(DetachedProcessTest, endsWhenItIsAskedTo) {
  ASSERT_TRUE(run("exec sleep 100"));
  process->terminate();
  EXPECT_TRUE(tests::runUntil([this] { return ends == 1; }));
}

TEST_F(DetachedProcessTest, outlivesWhoStartedIt) {
  const auto pid = run("exec sleep 100");
  ASSERT_TRUE(pid);
  process.reset();
  EXPECT_EQ(::kill(static_cast<pid_t>(*pid), 0), 0);
  ::kill(static_cast<pid_t>(*pid), SIGKILL);
}

TEST_F(DetachedProcessTest, adoptsOneThatAnotherHasStarted) {
  const auto pid = run("exec sleep 100");
  ASSERT_TRUE(pid);
  process = makeDetachedProcess();
  QObject::connect(process.get(), &DetachedProcess::ended, process.get(), [this] { ++ends; });
  const QString sleep = QFileInfo(QStringLiteral("/bin/sleep")).canonicalFilePath();
  // The shell has to become it first.
  ASSERT_TRUE(tests::runUntil([&] { return process->adopt(*pid, sleep); }));
  process->kill();
  EXPECT_TRUE(tests::runUntil([this] { return ends == 1; }));
  EXPECT_FALSE(process->adopt(*pid, sleep)) << "it has ended";
}

TEST_F(DetachedProcessTest, adoptsWhatWasReplacedByAnUpdate) {
  const auto program = folder / "collector";
  std::filesystem::copy_file("/bin/sleep", program);
  const QString name = QString::fromStdString(std::filesystem::canonical(program).string());
  const auto pid = process->start(name, {QStringLiteral("100")}, QStringLiteral("/dev/null"));
  ASSERT_TRUE(pid);
  std::filesystem::remove(program);
  const auto next = makeDetachedProcess();
  EXPECT_TRUE(next->adopt(*pid, name));
  process->kill();
}

TEST_F(DetachedProcessTest, adoptsNothingElse) {
  const QString other = QStringLiteral("/opt/collector");
  EXPECT_FALSE(process->adopt(0, other));
  EXPECT_FALSE(process->adopt(::getpid(), other)) << "another program";
  process->kill();  // nobody
}

TEST_F(DetachedProcessTest, aMissingProgramIsAnError) {
  const auto started = process->start(QStringLiteral("/nowhere/program"), {}, QStringLiteral("/dev/null"));
  ASSERT_FALSE(started);
  EXPECT_EQ(started.error().code, ErrorCode::StartFailed);
  EXPECT_EQ(started.error().place, "/nowhere/program");
}

}  // namespace
}  // namespace soho::ui
