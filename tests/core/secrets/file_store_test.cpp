#include "core/secrets/file_store.h"

#include "core/base/atomic_file.h"
#include "tests/core/secrets/store_calls.h"
#include "tests/support/failing_disk.h"
#include "tests/support/temporary_folder.h"

#include <QLockFile>
#include <gmock/gmock.h>

namespace soho::secrets {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;
using testing_calls::read;
using testing_calls::remove;
using testing_calls::write;

const SecretName kRouter{QStringLiteral("sohoflow/router"), QStringLiteral("admin@192.168.1.1")};
const SecretName kOther{QStringLiteral("sohoflow"), QStringLiteral("router/admin@192.168.1.1")};
constexpr std::size_t kPlenty = 1 << 20;

class FileStoreTest : public ::testing::Test {
 protected:
  tests::TemporaryFolder m_folder;
  const fs::path m_path = m_folder / "state/secrets.json";
  FileStore m_store{m_path};
};

TEST_F(FileStoreTest, aSecretIsKeptUntilItIsRemoved) {
  const QByteArray secret("p\0w\xff", 4);
  EXPECT_EQ(read(m_store, kRouter).error().code, ErrorCode::SecretMissing);
  ASSERT_TRUE(write(m_store, kRouter, secret));
  FileStore later(m_path);
  EXPECT_EQ(read(later, kRouter).value(), secret);
  ASSERT_TRUE(remove(later, kRouter));
  EXPECT_EQ(read(later, kRouter).error().code, ErrorCode::SecretMissing);
  EXPECT_TRUE(remove(later, kRouter));
}

TEST_F(FileStoreTest, namesThatReadAlikeAreTwoSecrets) {
  ASSERT_TRUE(write(m_store, kRouter, "one"));
  ASSERT_TRUE(write(m_store, kOther, "two"));
  EXPECT_EQ(read(m_store, kRouter).value(), "one");
  EXPECT_EQ(read(m_store, kOther).value(), "two");
}

TEST_F(FileStoreTest, onlyTheOwnerCanReadFileAndFolder) {
  ASSERT_TRUE(write(m_store, kRouter, "x"));
  EXPECT_EQ(fs::status(m_path).permissions(), fs::perms(0600));
  EXPECT_EQ(fs::status(m_path.parent_path()).permissions(), fs::perms(0700));
  fs::permissions(m_path, fs::perms(0644));
  EXPECT_TRUE(read(m_store, kRouter));
  EXPECT_EQ(fs::status(m_path).permissions(), fs::perms(0600));
}

TEST_F(FileStoreTest, theNoticeSaysWhereAndThatItIsNotEncrypted) {
  EXPECT_THAT(m_store.notice().toStdString(), HasSubstr(m_path.string()));
  EXPECT_THAT(m_store.notice().toStdString(), HasSubstr("not encrypted"));
}

TEST_F(FileStoreTest, aFullDiskKeepsTheOldSecret) {
  ASSERT_TRUE(write(m_store, kRouter, "old"));
  // No room even for the lock file, then none for the secrets.
  for (const rlim_t room : {0U, 1000U}) {
    const auto written = [&] {
      const tests::FullDisk full(room);
      return write(m_store, kRouter, QByteArray(2000, 'n'));
    }();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(read(m_store, kRouter).value(), "old");
  }
}

TEST_F(FileStoreTest, aFileThatIsNotOursIsNeitherReadNorOverwritten) {
  ASSERT_TRUE(makeOwnerFolder(m_path.parent_path()));
  for (const auto& [content, code] : {std::pair{"{", ErrorCode::FileDamaged},
                                      {"[]", ErrorCode::FileDamaged},
                                      {R"({"version":1})", ErrorCode::FileDamaged},
                                      {R"({"version":0,"secrets":{}})", ErrorCode::FileDamaged},
                                      {R"({"version":2,"secrets":{}})", ErrorCode::FileTooNew}}) {
    ASSERT_TRUE(replaceFile(m_path, content));
    EXPECT_EQ(read(m_store, kRouter).error().code, code) << content;
    EXPECT_EQ(write(m_store, kRouter, "x").error().code, code) << content;
    EXPECT_EQ(readFile(m_path, kPlenty).value(), content);
  }
}

TEST_F(FileStoreTest, anEntryThatCannotBeDecodedIsDamaged) {
  ASSERT_TRUE(write(m_store, kRouter, "abcdef"));
  std::string content = readFile(m_path, kPlenty).value();
  const std::string encoded = QByteArray("abcdef").toBase64().toStdString();
  ASSERT_THAT(content, HasSubstr(encoded));
  ASSERT_TRUE(replaceFile(m_path, content.replace(content.find(encoded), encoded.size(), "!secret!")));
  const Error error = read(m_store, kRouter).error();
  EXPECT_EQ(error.code, ErrorCode::FileDamaged);
  EXPECT_THAT(error.place + error.detail, Not(HasSubstr("!secret!")));
}

TEST_F(FileStoreTest, whileAnotherProgramWritesItIsLocked) {
  ASSERT_TRUE(write(m_store, kRouter, "x"));
  QLockFile other(QString::fromStdString(m_path.string() + ".lock"));
  ASSERT_TRUE(other.tryLock(0));
  EXPECT_EQ(write(m_store, kRouter, "y").error().code, ErrorCode::Locked);
  EXPECT_EQ(read(m_store, kRouter).value(), "x");
}

TEST_F(FileStoreTest, aFolderThatMayNotBeWrittenIsSaid) {
  fs::permissions(m_folder.path(), fs::perms(0500));
  const tests::OrdinaryUser user;
  EXPECT_EQ(write(m_store, kRouter, "x").error().code, ErrorCode::NoPermission);
}

TEST_F(FileStoreTest, aDeletedCallerGetsNoAnswer) {
  bool isAnswered = false;
  {
    QObject context;
    m_store.read(kRouter, &context, [&](const auto&) { isAnswered = true; });
  }
  ASSERT_TRUE(write(m_store, kRouter, "x"));  // The event loop ran.
  EXPECT_FALSE(isAnswered);
}

}  // namespace
}  // namespace soho::secrets
