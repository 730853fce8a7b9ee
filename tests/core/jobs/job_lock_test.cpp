#include "core/jobs/job_lock.h"

#include "tests/support/failing_disk.h"
#include "tests/support/temporary_folder.h"

#include <QCoreApplication>
#include <gmock/gmock.h>

#include <sys/wait.h>
#include <unistd.h>

namespace soho::jobs {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr const char* kRouter = "SHA256:abc/def+ghi";

class JobLockTest : public ::testing::Test {
 protected:
  /// Takes the lock in another process, which then ends without releasing it.
  void lockAndDie() const {
    const pid_t child = ::fork();
    if (child == 0) {
      const auto lock = JobLock::acquire(m_folder.path(), kRouter);
      ::_exit(lock ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
  }

  tests::TemporaryFolder m_folder;
};

TEST_F(JobLockTest, theSecondCallerIsToldWhoTheFirstIs) {
  const auto first = JobLock::acquire(m_folder.path(), kRouter);
  ASSERT_TRUE(first);
  const auto second = JobLock::acquire(m_folder.path(), kRouter);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::Locked);
  EXPECT_EQ(second.error().place, kRouter);
  EXPECT_EQ(second.error().detail,
            "held by " + QCoreApplication::applicationName().toStdString() + ", process " + std::to_string(::getpid()));
}

TEST_F(JobLockTest, aReleasedLockCanBeTaken) {
  { ASSERT_TRUE(JobLock::acquire(m_folder.path(), kRouter)); }
  EXPECT_TRUE(JobLock::acquire(m_folder.path(), kRouter));
}

TEST_F(JobLockTest, otherTargetsAreFree) {
  const auto first = JobLock::acquire(m_folder.path(), kRouter);
  // Alike in what a file name can hold, and at their beginning.
  EXPECT_TRUE(JobLock::acquire(m_folder.path(), "SHA256:abc:def+ghi"));
  const std::string common(100, 'x');
  const auto third = JobLock::acquire(m_folder.path(), common + "1");
  EXPECT_TRUE(third);
  EXPECT_TRUE(JobLock::acquire(m_folder.path(), common + "2"));
  EXPECT_TRUE(JobLock::acquire(m_folder.path(), "../../outside"));
  EXPECT_FALSE(fs::exists(m_folder.path().parent_path() / "outside"));
}

TEST_F(JobLockTest, theLockOfAProcessThatDiedIsTakenOver) {
  lockAndDie();
  EXPECT_FALSE(fs::is_empty(m_folder / "locks"));
  EXPECT_TRUE(JobLock::acquire(m_folder.path(), kRouter));
}

TEST_F(JobLockTest, aLockInAnotherProcessHolds) {
  const auto mine = JobLock::acquire(m_folder.path(), kRouter);
  const pid_t child = ::fork();
  if (child == 0) {
    const auto theirs = JobLock::acquire(m_folder.path(), kRouter);
    ::_exit(!theirs && theirs.error().code == ErrorCode::Locked ? 0 : 1);
  }
  int status = -1;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
}

TEST_F(JobLockTest, aFolderThatMayNotBeWrittenIsSaid) {
  fs::create_directory(m_folder / "locks");
  fs::permissions(m_folder / "locks", fs::perms(0555));
  fs::permissions(m_folder.path(), fs::perms(0755));
  const tests::OrdinaryUser user;
  EXPECT_EQ(JobLock::acquire(m_folder.path(), kRouter).error().code, ErrorCode::NoPermission);
}

TEST_F(JobLockTest, aFullDiskIsSaid) {
  const auto lock = [&] {
    const tests::FullDisk full;
    return JobLock::acquire(m_folder.path(), kRouter);
  }();
  ASSERT_FALSE(lock);
  EXPECT_EQ(lock.error().code, ErrorCode::DiskFull);
}

}  // namespace
}  // namespace soho::jobs
