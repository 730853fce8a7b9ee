#include "core/secrets/either_store.h"

#include "core/secrets/file_store.h"
#include "tests/core/secrets/store_calls.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/temporary_folder.h"

#include <fstream>

namespace soho::secrets {
namespace {

using namespace testing_calls;

const SecretName kName{QStringLiteral("sohoflow/ntopng"), QStringLiteral("sohoflow")};
const SecretName kOther{QStringLiteral("sohoflow/router"), QStringLiteral("root@192.168.1.1")};

class EitherStoreTest : public ::testing::Test {
 protected:
  EitherStoreTest() {
    auto made = std::make_unique<tests::FakeSecretStore>();
    keychain = made.get();
    store = std::make_unique<EitherStore>(std::move(made), std::make_unique<FileStore>(path));
  }

  tests::TemporaryFolder folder;
  const std::filesystem::path path = folder / kSecretFileName;
  FileStore file{path};  ///< As another program has it.
  tests::FakeSecretStore* keychain = nullptr;
  std::unique_ptr<EitherStore> store;
};

TEST_F(EitherStoreTest, findsWhatEitherHas) {
  EXPECT_EQ(read(*store, kName).error().code, ErrorCode::SecretMissing);
  ASSERT_TRUE(write(file, kName, "over SSH"));
  ASSERT_TRUE(write(*keychain, kOther, "in the window"));
  EXPECT_EQ(read(*store, kName).value(), "over SSH");
  EXPECT_EQ(read(*store, kOther).value(), "in the window");
}

TEST_F(EitherStoreTest, whoWroteLastIsRight) {
  ASSERT_TRUE(write(file, kName, "first"));
  ASSERT_TRUE(write(file, kOther, "another"));
  ASSERT_TRUE(write(*store, kName, "second"));
  EXPECT_EQ(read(*keychain, kName).value(), "second");
  EXPECT_EQ(read(*store, kName).value(), "second");
  EXPECT_EQ(read(file, kName).error().code, ErrorCode::SecretMissing) << "an old one is of no use to anybody";
  EXPECT_EQ(read(file, kOther).value(), "another");
  ASSERT_TRUE(write(file, kName, "third"));
  EXPECT_EQ(read(*store, kName).value(), "third");
}

TEST_F(EitherStoreTest, writesAndRemovesWithoutMakingAFile) {
  ASSERT_TRUE(write(*store, kName, "x"));
  ASSERT_TRUE(remove(*store, kName));
  EXPECT_EQ(keychain->count(), 0);
  EXPECT_FALSE(std::filesystem::exists(path));
}

TEST_F(EitherStoreTest, whatIsRemovedIsNowhere) {
  ASSERT_TRUE(write(*keychain, kName, "one"));
  ASSERT_TRUE(write(file, kName, "two"));
  ASSERT_TRUE(remove(*store, kName));
  EXPECT_EQ(read(*store, kName).error().code, ErrorCode::SecretMissing);
}

TEST_F(EitherStoreTest, aKeychainThatRefusesLeavesTheFileAsItIs) {
  ASSERT_TRUE(write(file, kName, "kept"));
  keychain->failWith(Error{ErrorCode::KeychainLocked, "keychain", {}});
  EXPECT_EQ(write(*store, kName, "new").error().code, ErrorCode::KeychainLocked);
  EXPECT_EQ(remove(*store, kName).error().code, ErrorCode::KeychainLocked);
  EXPECT_EQ(read(*store, kName).value(), "kept");
  EXPECT_EQ(read(*store, kOther).error().code, ErrorCode::KeychainLocked);
}

TEST_F(EitherStoreTest, aFileThatCannotBeReadIsNoObstacle) {
  std::ofstream(path) << "{";
  ASSERT_TRUE(write(*store, kName, "in the keychain"));
  EXPECT_EQ(read(*store, kName).value(), "in the keychain");
  ASSERT_TRUE(remove(*store, kName));
}

}  // namespace
}  // namespace soho::secrets
