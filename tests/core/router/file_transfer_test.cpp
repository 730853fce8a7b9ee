#include "core/router/file_transfer.h"

#include "core/base/atomic_file.h"
#include "tests/core/router/shells.h"
#include "tests/support/temporary_folder.h"

#include <array>
#include <filesystem>
#include <random>
#include <sys/mount.h>
#include <sys/stat.h>

namespace soho::tests {
namespace {

namespace fs = std::filesystem;
using router::RemoteFile;

std::string everyByte() {
  std::string bytes;
  for (int c = 0; c < 256; ++c) bytes += static_cast<char>(c);
  return bytes;
}

class FileTransfer : public ::testing::TestWithParam<std::string> {
 protected:
  [[nodiscard]] std::string path(const char* name) const { return (m_folder / name).string(); }

  Result<void> put(const RemoteFile& file) {
    const auto script = router::putFileScript(file);
    if (!script) return Unexpected(script.error());
    const auto answer = answerTo(m_shell, *script);
    if (!answer) return Unexpected(answer.error());
    return router::putFileOutcome(file.path, *answer);
  }
  Result<std::optional<RemoteFile>> get(const std::string& path) {
    const auto script = router::getFileScript(path);
    if (!script) return Unexpected(script.error());
    const auto answer = answerTo(m_shell, *script);
    if (!answer) return Unexpected(answer.error());
    return router::readGetFile(path, *answer);
  }
  /// A PATH without some of the tools, as small routers have it.
  void leaveOnly(std::initializer_list<const char*> tools) {
    fs::create_directory(m_folder / "bin");
    for (const char* tool : tools) fs::create_symlink("/bin/busybox", m_folder / "bin" / tool);
    m_shell.setEnvironment(QStringLiteral("PATH"), QString::fromStdString(path("bin")));
  }
  [[nodiscard]] std::size_t filesInFolder() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator()));
  }

  TemporaryFolder m_folder;
  LocalShell m_shell{shellNamed(GetParam())};
};

TEST_P(FileTransfer, everyByteArrivesAndComesBack) {
  std::mt19937 random(1);
  std::string noise(20000, ' ');
  for (char& c : noise) c = static_cast<char>(random());
  for (const std::string& content :
       {std::string(), everyByte(), everyByte() + everyByte(), std::string("-n %s \\c 'x'\n"), noise}) {
    const RemoteFile file{path("file"), content, 0640};
    ASSERT_TRUE(put(file));
    EXPECT_EQ(*readFile(file.path, 1 << 20), content);
    const auto got = get(file.path);
    ASSERT_TRUE(got);
    EXPECT_EQ(*got, file);
    EXPECT_EQ(filesInFolder(), 1U);
  }
}

TEST_P(FileTransfer, modesArriveAndComeBack) {
  for (const std::uint32_t mode : {0600U, 0644U, 0755U, 04755U, 02750U, 01777U, 06644U}) {
    const RemoteFile file{path("file"), "x", mode};
    ASSERT_TRUE(put(file));
    struct stat status {};
    ASSERT_EQ(::stat(file.path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, mode);
    EXPECT_EQ((*get(file.path))->mode, mode);
  }
}

TEST_P(FileTransfer, worksWithMd5AndWithNoChecksumTool) {
  leaveOnly({"cat", "chmod", "mv", "rm", "md5sum", "wc", "ls", "readlink"});
  ASSERT_TRUE(put({path("file"), everyByte(), 0644}));
  EXPECT_EQ((**get(path("file"))).content, everyByte());
  fs::remove(m_folder / "bin" / "md5sum");
  ASSERT_TRUE(put({path("file"), "short", 0644}));
  EXPECT_EQ((**get(path("file"))).content, "short");
}

TEST_P(FileTransfer, whatArrivesDifferentlyIsRefusedAndTheOldFileStays) {
  ASSERT_TRUE(put({path("file"), "old", 0644}));
  auto script = *router::putFileScript({path("file"), "new content", 0644});
  const std::size_t letter = script.find("ew content");
  ASSERT_NE(letter, std::string::npos);
  script[letter] = 'E';
  const auto answer = answerTo(m_shell, script);
  const auto outcome = router::putFileOutcome(path("file"), *answer);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::Malformed);
  EXPECT_EQ(*readFile(path("file"), 100), "old");
  EXPECT_EQ(filesInFolder(), 1U);
}

TEST_P(FileTransfer, aFullDiskLeavesTheOldFileAndNothingElse) {
  const std::string disk = path("disk");
  fs::create_directory(disk);
  ASSERT_EQ(::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k"), 0) << "needs root, as the whole suite does";
  ASSERT_TRUE(put({disk + "/file", "old", 0644}));
  const auto outcome = put({disk + "/file", std::string(100000, 'x'), 0644});
  EXPECT_EQ(*readFile(disk + "/file", 100), "old");
  EXPECT_EQ(std::distance(fs::directory_iterator(disk), fs::directory_iterator()), 1);
  ASSERT_EQ(::umount(disk.c_str()), 0);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::DiskFull) << outcome.error().detail;
}

TEST_P(FileTransfer, saysWhyItCannotWrite) {
  EXPECT_EQ(put({path("none") + "/file", "x", 0644}).error().code, ErrorCode::FileMissing);
  EXPECT_EQ(put({"/proc/sys/file", "x", 0644}).error().code, ErrorCode::FileMissing);
  EXPECT_EQ(put({path("a") + "; id", "x", 0644}).error().code, ErrorCode::BadAddress);
  EXPECT_EQ(put({path("a"), std::string(router::kMaxTransferredFile + 1, 'x'), 0644}).error().code,
            ErrorCode::TooLarge);
}

TEST_P(FileTransfer, writesThroughALink) {
  ASSERT_TRUE(put({path("target"), "old", 0600}));
  fs::create_symlink("target", m_folder / "link");
  ASSERT_TRUE(put({path("link"), "new", 0600}));
  EXPECT_TRUE(fs::is_symlink(m_folder / "link"));
  EXPECT_EQ(*readFile(path("target"), 100), "new");
}

TEST_P(FileTransfer, tellsAMissingFileFromSomethingElse) {
  EXPECT_EQ(*get(path("missing")), std::nullopt);
  EXPECT_EQ(get(m_folder.path().string()).error().code, ErrorCode::Unsupported);
  EXPECT_EQ(get("/dev/zero").error().code, ErrorCode::Unsupported);
}

TEST_P(FileTransfer, doesNotBelieveADamagedAnswer) {
  ASSERT_TRUE(put({path("file"), "some content", 0644}));
  const auto answer = answerTo(m_shell, *router::getFileScript(path("file")));
  ASSERT_TRUE(answer);
  router::ShellAnswer shorter = *answer;
  shorter.output.pop_back();
  router::ShellAnswer changed = *answer;
  changed.output.back() = '!';
  for (const router::ShellAnswer& damaged : {shorter, changed, router::ShellAnswer{0, "", "", false},
                                             router::ShellAnswer{0, "file x -rw- sha256 0\n", "", false}}) {
    EXPECT_EQ(router::readGetFile("/f", damaged).error().code, ErrorCode::Malformed);
  }
}

INSTANTIATE_TEST_SUITE_P(Shells, FileTransfer, ::testing::Values("ash", "dash"),
                         [](const auto& name) { return name.param; });

}  // namespace
}  // namespace soho::tests
