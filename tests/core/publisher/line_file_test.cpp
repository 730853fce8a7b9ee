#include "core/publisher/line_file.h"

#include "tests/support/failing_disk.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace soho::publisher {
namespace {

using tests::TemporaryFolder;

constexpr auto kNeverWait = [] { return false; };

std::string contentOf(const std::filesystem::path& path) {
  std::ostringstream content;
  content << std::ifstream(path).rdbuf();
  return content.str();
}

std::string linesOf(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "line " + std::to_string(i) + '\n';
  return text;
}

/// A pipe whose write end is opened by name, as a program is given standard output.
class Pipe {
 public:
  Pipe() { EXPECT_EQ(::pipe2(m_ends.data(), O_CLOEXEC), 0); }
  ~Pipe() {
    closeReader();
    ::close(m_ends[1]);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  [[nodiscard]] std::string name() const { return "/dev/fd/" + std::to_string(m_ends[1]); }
  void closeReader() {
    if (m_ends[0] >= 0) ::close(m_ends[0]);
    m_ends[0] = -1;
  }
  std::string read(std::size_t most) {
    std::string text(most, '\0');
    const ssize_t count = ::read(m_ends[0], text.data(), text.size());
    text.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return text;
  }
  [[nodiscard]] int writeEnd() const { return m_ends[1]; }

 private:
  std::array<int, 2> m_ends{-1, -1};
};

/// Has this process write its standard output somewhere else while it lives.
class StandardOutput {
 public:
  explicit StandardOutput(int descriptor) : m_before(::dup(STDOUT_FILENO)) {
    ::dup2(descriptor, STDOUT_FILENO);
    ::close(descriptor);
  }
  ~StandardOutput() {
    ::dup2(m_before, STDOUT_FILENO);
    ::close(m_before);
  }
  StandardOutput(const StandardOutput&) = delete;
  StandardOutput& operator=(const StandardOutput&) = delete;

 private:
  int m_before;
};

TEST(LineFile, appendsToWhatIsThere) {
  const TemporaryFolder folder;
  std::ofstream(folder / "lines") << "old\n";
  auto file = LineFile::open(folder / "lines");
  ASSERT_TRUE(file);
  const auto written = file->write("a\nbc\n", kNeverWait);
  EXPECT_FALSE(written.problem);
  EXPECT_EQ(written.lines, 2U);
  EXPECT_EQ(written.bytes, 5U);
  EXPECT_EQ(contentOf(folder / "lines"), "old\na\nbc\n");
}

TEST(LineFile, aNewFileIsForItsOwnerOnly) {
  const TemporaryFolder folder;
  ASSERT_TRUE(LineFile::open(folder / "lines"));
  EXPECT_EQ(std::filesystem::status(folder / "lines").permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(LineFile, reopenFollowsTheName) {
  const TemporaryFolder folder;
  auto file = LineFile::open(folder / "lines");
  ASSERT_TRUE(file);
  (void)file->write("one\n", kNeverWait);
  std::filesystem::rename(folder / "lines", folder / "lines.1");
  (void)file->write("two\n", kNeverWait);
  ASSERT_TRUE(file->reopen());
  (void)file->write("three\n", kNeverWait);
  EXPECT_EQ(contentOf(folder / "lines.1"), "one\ntwo\n");
  EXPECT_EQ(contentOf(folder / "lines"), "three\n");
}

TEST(LineFile, aFailedReopenKeepsTheOldFile) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "logs");
  auto file = LineFile::open(folder / "logs" / "lines");
  ASSERT_TRUE(file);
  std::filesystem::rename(folder / "logs", folder / "moved");
  const auto opened = file->reopen();
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, ErrorCode::FileMissing);
  EXPECT_EQ(file->write("still\n", kNeverWait).lines, 1U);
  EXPECT_EQ(contentOf(folder / "moved" / "lines"), "still\n");
}

TEST(LineFile, saysWhyItCannotBeOpened) {
  const TemporaryFolder folder;
  const auto missing = LineFile::open(folder / "no" / "such" / "folder");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::FileMissing);
  const auto aFolder = LineFile::open(folder.path());
  ASSERT_FALSE(aFolder);
  EXPECT_EQ(aFolder.error().code, ErrorCode::WriteFailed);
  EXPECT_EQ(aFolder.error().place, folder.path());
  std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read);
  const tests::OrdinaryUser user;
  const auto forbidden = LineFile::open(folder / "lines");
  ASSERT_FALSE(forbidden);
  EXPECT_EQ(forbidden.error().code, ErrorCode::NoPermission);
}

TEST(LineFile, aFullDiskLeavesNoHalfLine) {
  const TemporaryFolder folder;
  auto file = LineFile::open(folder / "lines");
  ASSERT_TRUE(file);
  {
    const tests::FullDisk disk(20);  // Two lines of 7 bytes and most of a third.
    const auto written = file->write(linesOf(5), kNeverWait);
    EXPECT_EQ(written.lines, 2U);
    EXPECT_EQ(written.bytes, 14U);
    ASSERT_TRUE(written.problem);
    EXPECT_EQ(written.problem->code, ErrorCode::DiskFull);
    EXPECT_EQ(written.problem->place, folder / "lines");
    EXPECT_EQ(contentOf(folder / "lines"), linesOf(2));
  }
  EXPECT_EQ(file->write("after\n", kNeverWait).lines, 1U);
  EXPECT_EQ(contentOf(folder / "lines"), linesOf(2) + "after\n");
}

TEST(LineFile, aFullDiskLeavesNoGapInStandardOutput) {
  const TemporaryFolder folder;
  LineFile::Written written;
  {
    const StandardOutput output(::open((folder / "lines").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    auto file = LineFile::open("-");
    {
      const tests::FullDisk disk(20);
      written = file->write(linesOf(5), kNeverWait);
    }
    (void)file->write("after\n", kNeverWait);
  }
  EXPECT_EQ(written.lines, 2U);
  EXPECT_EQ(contentOf(folder / "lines"), linesOf(2) + "after\n");
}

TEST(LineFile, aPipeGetsMoreThanItHolds) {
  Pipe pipe;
  auto file = LineFile::open(pipe.name());
  ASSERT_TRUE(file);
  const std::string text = linesOf(50'000);
  std::string received;
  // The pipe is emptied by the writer's own question whether it may wait: no second thread is needed.
  const auto written = file->write(text, [&] {
    received += pipe.read(1 << 16);
    return true;
  });
  EXPECT_FALSE(written.problem);
  EXPECT_EQ(written.lines, 50'000U);
  while (received.size() < text.size()) received += pipe.read(1 << 16);
  EXPECT_EQ(received, text);
}

TEST(LineFile, aReaderThatDoesNotReadIsGivenUp) {
  Pipe pipe;
  auto file = LineFile::open(pipe.name());
  ASSERT_TRUE(file);
  const std::string text = linesOf(50'000);
  const auto written = file->write(text, kNeverWait);
  ASSERT_TRUE(written.problem);
  EXPECT_EQ(written.problem->code, ErrorCode::TimedOut);
  EXPECT_GT(written.lines, 0U);
  EXPECT_LT(written.lines, 50'000U);
  // What follows starts on a line of its own.
  const std::string first = pipe.read(1 << 20);
  const auto next = file->write("next\n", kNeverWait);
  EXPECT_EQ(next.lines, 1U);
  EXPECT_EQ(next.bytes, 5U);
  const std::string all = first + pipe.read(1 << 20);
  EXPECT_TRUE(all.ends_with("\nnext\n"));
}

TEST(LineFile, aReaderThatGoesAwayIsAnError) {
  Pipe pipe;
  auto file = LineFile::open(pipe.name());
  ASSERT_TRUE(file);
  pipe.closeReader();
  LineFile::blockBrokenPipeSignal();
  const auto written = file->write("x\n", kNeverWait);
  ASSERT_TRUE(written.problem);
  EXPECT_EQ(written.problem->code, ErrorCode::WriteFailed);
  EXPECT_EQ(written.lines, 0U);
}

TEST(LineFile, aDashIsStandardOutput) {
  Pipe pipe;
  const int oldOutput = ::dup(STDOUT_FILENO);
  ::dup2(pipe.writeEnd(), STDOUT_FILENO);
  {
    auto file = LineFile::open("-");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->write("hello\n", kNeverWait).lines, 1U);
    EXPECT_TRUE(file->reopen());
    EXPECT_EQ(file->write("again\n", kNeverWait).lines, 1U);
  }
  EXPECT_EQ(::fcntl(STDOUT_FILENO, F_GETFD), 0) << "standard output stays open";
  ::dup2(oldOutput, STDOUT_FILENO);
  ::close(oldOutput);
  EXPECT_EQ(pipe.read(100), "hello\nagain\n");
}

}  // namespace
}  // namespace soho::publisher
