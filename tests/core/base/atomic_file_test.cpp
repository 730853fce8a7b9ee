#include "core/base/atomic_file.h"

#include "tests/support/failing_disk.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <array>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <sys/stat.h>

namespace soho {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPlenty = 1 << 20;

std::ptrdiff_t entriesOf(const fs::path& folder) {
  return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

fs::perms modeOf(const fs::path& path) { return fs::status(path).permissions(); }

class AtomicFileTest : public ::testing::Test {
 protected:
  tests::TemporaryFolder m_folder;
  const fs::path m_file = m_folder / "templates.json";
};

TEST_F(AtomicFileTest, whatWasWrittenIsReadBack) {
  ASSERT_TRUE(replaceFile(m_file, "old"));
  ASSERT_TRUE(replaceFile(m_file, "new"));
  const auto content = readFile(m_file, kPlenty);
  ASSERT_TRUE(content);
  EXPECT_EQ(*content, "new");
  EXPECT_EQ(entriesOf(m_folder.path()), 1);
}

TEST_F(AtomicFileTest, bytesWithZerosAreKept) {
  constexpr std::array<std::uint8_t, 4> kBytes{0, 255, 0, 7};
  ASSERT_TRUE(replaceFile(m_file, kBytes));
  EXPECT_EQ(readFile(m_file, kPlenty).value(), (std::string{'\0', '\xff', '\0', '\7'}));
}

TEST_F(AtomicFileTest, onlyTheOwnerReadsUnlessAsked) {
  const mode_t oldMask = ::umask(0);
  ASSERT_TRUE(replaceFile(m_file, "x"));
  EXPECT_EQ(modeOf(m_file), fs::perms(0600));
  ASSERT_TRUE(replaceFile(m_file, "x", FileMode::WorldReadable));
  EXPECT_EQ(modeOf(m_file), fs::perms(0644));
  ::umask(oldMask);
}

TEST_F(AtomicFileTest, fullDiskKeepsTheOldFileAndLeavesNothingBehind) {
  ASSERT_TRUE(replaceFile(m_file, "old"));
  const auto written = [&] {
    const tests::FullDisk full(100);
    return replaceFile(m_file, std::string(1000, 'n'));
  }();
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
  EXPECT_EQ(written.error().place, m_file.string());
  EXPECT_EQ(readFile(m_file, kPlenty).value(), "old");
  EXPECT_EQ(entriesOf(m_folder.path()), 1);
}

TEST_F(AtomicFileTest, aFolderThatMayNotBeWrittenIsNoPermission) {
  fs::permissions(m_folder.path(), fs::perms(0500));
  const tests::OrdinaryUser user;
  const auto written = replaceFile(m_file, "x");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::NoPermission);
}

TEST_F(AtomicFileTest, aMissingFolderIsSaid) {
  const auto written = replaceFile(m_folder / "absent" / "file", "x");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::FileMissing);
}

TEST_F(AtomicFileTest, aFolderInTheWayIsKept) {
  fs::create_directories(m_file / "inside");
  const auto written = replaceFile(m_file, "x");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::WriteFailed);
  EXPECT_TRUE(fs::is_directory(m_file / "inside"));
  EXPECT_EQ(entriesOf(m_folder.path()), 1);
}

TEST_F(AtomicFileTest, readingSaysWhyItFailed) {
  EXPECT_EQ(readFile(m_file, kPlenty).error().code, ErrorCode::FileMissing);
  EXPECT_EQ(readFile(m_folder.path(), kPlenty).error().code, ErrorCode::FileUnreadable);
  ASSERT_TRUE(replaceFile(m_file, "12345"));
  EXPECT_EQ(readFile(m_file, 5).value(), "12345");
  EXPECT_EQ(readFile(m_file, 4).error().code, ErrorCode::TooLarge);
  fs::permissions(m_file, fs::perms::none);
  const tests::OrdinaryUser user;
  EXPECT_EQ(readFile(m_file, kPlenty).error().code, ErrorCode::NoPermission);
}

TEST_F(AtomicFileTest, aFileLargerThanOneReadIsWhole) {
  const std::string large(200'000, 'l');
  ASSERT_TRUE(replaceFile(m_file, large));
  EXPECT_EQ(readFile(m_file, kPlenty).value(), large);
}

TEST_F(AtomicFileTest, newFoldersAreTheOwnersAndOldOnesKeepTheirMode) {
  fs::permissions(m_folder.path(), fs::perms(0755));
  const mode_t oldMask = ::umask(0);
  ASSERT_TRUE(makeOwnerFolder(m_folder / "a/b"));
  ::umask(oldMask);
  EXPECT_EQ(modeOf(m_folder / "a"), fs::perms(0700));
  EXPECT_EQ(modeOf(m_folder / "a/b"), fs::perms(0700));
  ASSERT_TRUE(makeOwnerFolder(m_folder.path()));
  EXPECT_EQ(modeOf(m_folder.path()), fs::perms(0755));
}

TEST_F(AtomicFileTest, aFolderThatMayNotBeMadeIsNoPermission) {
  fs::permissions(m_folder.path(), fs::perms(0555));
  const tests::OrdinaryUser user;
  EXPECT_EQ(makeOwnerFolder(m_folder / "a/b").error().code, ErrorCode::NoPermission);
}

TEST_F(AtomicFileTest, aFileWhereAFolderShouldBeIsAnError) {
  ASSERT_TRUE(replaceFile(m_file, "x"));
  EXPECT_EQ(makeOwnerFolder(m_file).error().code, ErrorCode::WriteFailed);
  EXPECT_EQ(makeOwnerFolder(m_file / "below").error().code, ErrorCode::WriteFailed);
}

}  // namespace
}  // namespace soho
