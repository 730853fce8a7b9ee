#include "core/collector/instance_lock.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>

namespace soho::collector {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using tests::TemporaryFolder;

TEST(InstanceLock, theSecondLearnsWhoIsFirst) {
  const TemporaryFolder folder;
  const fs::path socket = folder.path() / "control";
  const auto first = InstanceLock::acquire(socket, "sohoflow-collector");
  ASSERT_TRUE(first) << first.error().detail;
  const auto second = InstanceLock::acquire(socket, "other");
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::AlreadyRunning);
  EXPECT_EQ(second.error().place, socket.string());
  EXPECT_EQ(second.error().detail, "sohoflow-collector (pid " + std::to_string(::getpid()) + ")");
}

TEST(InstanceLock, endsWithItsOwner) {
  const TemporaryFolder folder;
  const fs::path socket = folder.path() / "control";
  { ASSERT_TRUE(InstanceLock::acquire(socket, "a program with a long name")); }
  auto next = InstanceLock::acquire(socket, "next");
  ASSERT_TRUE(next);
  EXPECT_EQ(InstanceLock::acquire(socket, "x").error().detail, "next (pid " + std::to_string(::getpid()) + ")");
}

TEST(InstanceLock, anotherProcessIsKeptOffAndACrashReleases) {
  const TemporaryFolder folder;
  const fs::path socket = folder.path() / "control";
  int ready[2];
  ASSERT_EQ(::pipe(ready), 0);
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    const auto lock = InstanceLock::acquire(socket, "child");
    const char byte = lock ? 'y' : 'n';
    if (::write(ready[1], &byte, 1) != 1) ::_exit(1);
    ::pause();
    ::_exit(0);
  }
  char byte = 0;
  ASSERT_EQ(::read(ready[0], &byte, 1), 1);
  ASSERT_EQ(byte, 'y');
  const auto refused = InstanceLock::acquire(socket, "parent");
  ::kill(child, SIGKILL);
  ASSERT_EQ(::waitpid(child, nullptr, 0), child);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().detail, "child (pid " + std::to_string(child) + ")");
  EXPECT_TRUE(InstanceLock::acquire(socket, "parent"));
}

TEST(InstanceLock, theFileIsForItsUserOnly) {
  const TemporaryFolder folder;
  const auto lock = InstanceLock::acquire(folder.path() / "control", "x");
  ASSERT_TRUE(lock);
  struct stat status {};
  ASSERT_EQ(::stat((folder.path() / "control.lock").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(InstanceLock, aMissingFolderAndALinkAreErrors) {
  const TemporaryFolder folder;
  const auto missing = InstanceLock::acquire(folder.path() / "missing" / "control", "x");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::FileMissing);
  EXPECT_THAT(missing.error().place, HasSubstr("control.lock"));
  std::ofstream(folder.path() / "precious") << "keep me";
  fs::create_symlink(folder.path() / "precious", folder.path() / "control.lock");
  const auto linked = InstanceLock::acquire(folder.path() / "control", "x");
  ASSERT_FALSE(linked);
  EXPECT_EQ(linked.error().code, ErrorCode::NoPermission);
  EXPECT_EQ(fs::file_size(folder.path() / "precious"), 7U);
}

TEST(InstanceLock, aHolderThatHasNotWrittenYetIsStillAHolder) {
  const TemporaryFolder folder;
  const auto first = InstanceLock::acquire(folder.path() / "control", "x");
  ASSERT_TRUE(first);
  fs::resize_file(folder.path() / "control.lock", 0);
  const auto second = InstanceLock::acquire(folder.path() / "control", "y");
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::AlreadyRunning);
  EXPECT_EQ(second.error().detail, "another collector that is just starting");
}

}  // namespace
}  // namespace soho::collector
