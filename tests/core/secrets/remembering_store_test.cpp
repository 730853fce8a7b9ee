#include "core/secrets/remembering_store.h"

#include "tests/core/secrets/store_calls.h"
#include "tests/support/fake_secret_store.h"

namespace soho::secrets {
namespace {

using namespace testing_calls;

const SecretName kName{QStringLiteral("sohoflow/ntopng"), QStringLiteral("sohoflow")};

class RememberingStoreTest : public ::testing::Test {
 protected:
  RememberingStoreTest() {
    auto made = std::make_unique<tests::FakeSecretStore>();
    behind = made.get();
    store = std::make_unique<RememberingStore>(std::move(made));
  }

  tests::FakeSecretStore* behind = nullptr;
  std::unique_ptr<RememberingStore> store;
};

TEST_F(RememberingStoreTest, asksOnceForWhatIsThere) {
  ASSERT_TRUE(write(*store, kName, "first"));
  EXPECT_EQ(read(*store, kName).value(), "first");
  behind->failWith(Error{ErrorCode::KeychainLocked, "keychain", {}});
  EXPECT_EQ(read(*store, kName).value(), "first");
  store->forget();
  EXPECT_FALSE(read(*store, kName));
}

TEST_F(RememberingStoreTest, doesNotAskALockedKeychainAgainUntilToldTo) {
  behind->failWith(Error{ErrorCode::KeychainLocked, "keychain", {}});
  EXPECT_EQ(read(*store, kName).error().code, ErrorCode::KeychainLocked);
  behind->failWith({});
  ASSERT_TRUE(write(*behind, kName, "unlocked"));
  EXPECT_EQ(read(*store, kName).error().code, ErrorCode::KeychainLocked);
  store->forget();
  EXPECT_EQ(read(*store, kName).value(), "unlocked");
}

TEST_F(RememberingStoreTest, findsWhatAnotherProgramWroteLater) {
  EXPECT_EQ(read(*store, kName).error().code, ErrorCode::SecretMissing);
  ASSERT_TRUE(write(*behind, kName, "by another"));
  EXPECT_EQ(read(*store, kName).value(), "by another");
}

TEST_F(RememberingStoreTest, aNewSecretReplacesTheKnownOne) {
  ASSERT_TRUE(write(*store, kName, "first"));
  EXPECT_EQ(read(*store, kName).value(), "first");
  ASSERT_TRUE(write(*store, kName, "second"));
  EXPECT_EQ(read(*store, kName).value(), "second");
  ASSERT_TRUE(remove(*store, kName));
  EXPECT_EQ(read(*store, kName).error().code, ErrorCode::SecretMissing);
}

}  // namespace
}  // namespace soho::secrets
