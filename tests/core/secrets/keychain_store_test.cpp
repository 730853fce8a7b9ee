// Against a real keychain: with_keychain.sh starts it in the state that the suite's name says.
#include "core/secrets/keychain_store.h"

#include "core/secrets/either_store.h"
#include "core/secrets/file_store.h"
#include "core/secrets/keychain_state.h"
#include "core/secrets/open_secret_store.h"
#include "tests/core/secrets/store_calls.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace soho::secrets {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::Not;
using testing_calls::read;
using testing_calls::remove;
using testing_calls::write;

// The script stores this one before it locks the keychain.
const SecretName kStored{QStringLiteral("sohoflow"), QStringLiteral("stored")};
const SecretName kNew{QStringLiteral("sohoflow"), QStringLiteral("new")};
const QByteArray kSecret("top\0secret\xff", 11);

class KeychainTest : public ::testing::Test {
 protected:
  static KeychainState state() {
    QObject context;
    return tests::answerOf<KeychainState>([&](const auto& reply) { askKeychainState(&context, 5s, reply); });
  }
  Result<std::unique_ptr<SecretStore>> open(StoreChoice choice) {
    return tests::answerOf<Result<std::unique_ptr<SecretStore>>>(
        [&](const auto& reply) { openSecretStore(choice, m_folder.path(), &m_context, reply); });
  }

  tests::TemporaryFolder m_folder;
  QObject m_context;
  KeychainStore m_store{10s};
};

class UnlockedKeychain : public KeychainTest {};
class LockedKeychain : public KeychainTest {};
class EmptyKeychain : public KeychainTest {};
class AbsentKeychain : public KeychainTest {};

TEST_F(UnlockedKeychain, aSecretIsKeptUntilItIsRemoved) {
  EXPECT_EQ(state(), KeychainState::Ready);
  EXPECT_EQ(read(m_store, kNew).error(), (Error{ErrorCode::SecretMissing, "sohoflow/new", ""}));
  ASSERT_TRUE(write(m_store, kNew, kSecret));
  KeychainStore later;
  EXPECT_EQ(read(later, kNew).value(), kSecret);
  ASSERT_TRUE(write(later, kNew, "changed"));
  EXPECT_EQ(read(m_store, kNew).value(), "changed");
  ASSERT_TRUE(remove(m_store, kNew));
  EXPECT_EQ(read(m_store, kNew).error().code, ErrorCode::SecretMissing);
  EXPECT_TRUE(remove(m_store, kNew));
}

TEST_F(UnlockedKeychain, itIsChosenByItself) {
  for (const StoreChoice choice : {StoreChoice::Automatic, StoreChoice::Keychain}) {
    const auto store = open(choice);
    ASSERT_TRUE(store);
    EXPECT_TRUE((*store)->notice().isEmpty());
    ASSERT_TRUE(write(**store, kNew, kSecret));
    EXPECT_EQ(read(m_store, kNew).value(), kSecret);
    ASSERT_TRUE(remove(**store, kNew));
  }
  EXPECT_FALSE(std::filesystem::exists(m_folder / kSecretFileName));
}

TEST_F(UnlockedKeychain, whatWasKeptWithoutItIsFoundUnlessItAloneIsWanted) {
  FileStore file(m_folder / kSecretFileName);
  ASSERT_TRUE(write(file, kNew, "over SSH"));
  const auto both = open(StoreChoice::Automatic);
  const auto alone = open(StoreChoice::Keychain);
  ASSERT_TRUE(both);
  ASSERT_TRUE(alone);
  EXPECT_EQ(read(**both, kNew).value(), "over SSH");
  EXPECT_EQ(read(**both, kStored).value(), read(m_store, kStored).value());
  EXPECT_EQ(read(**alone, kNew).error().code, ErrorCode::SecretMissing);
}

TEST_F(UnlockedKeychain, aDeletedCallerGetsNoAnswer) {
  bool isAnswered = false;
  {
    QObject context;
    m_store.read(kStored, &context, [&](const auto&) { isAnswered = true; });
  }
  EXPECT_TRUE(read(m_store, kStored));
  EXPECT_FALSE(isAnswered);
}

TEST_F(UnlockedKeychain, afterTheDeadlineItCountsAsLocked) {
  KeychainStore hurried(0ms);
  EXPECT_EQ(read(hurried, kStored).error().code, ErrorCode::KeychainLocked);
  EXPECT_TRUE(read(m_store, kStored));
}

TEST_F(LockedKeychain, everyCallSaysThatItIsLocked) {
  EXPECT_EQ(state(), KeychainState::Locked);
  EXPECT_EQ(read(m_store, kStored).error().code, ErrorCode::KeychainLocked);
  const auto written = write(m_store, kNew, kSecret);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::KeychainLocked);
  EXPECT_EQ(written.error().place, "sohoflow/new");
  EXPECT_THAT(written.error().detail, Not(HasSubstr("top")));
}

TEST_F(LockedKeychain, itIsChosenAllTheSame) {
  const auto store = open(StoreChoice::Automatic);
  ASSERT_TRUE(store);
  EXPECT_NE(dynamic_cast<EitherStore*>(store->get()), nullptr);
  EXPECT_EQ(read(**store, kStored).error().code, ErrorCode::KeychainLocked);
}

TEST_F(EmptyKeychain, aKeychainThatWasNeverSetUpIsNoKeychain) {
  EXPECT_EQ(state(), KeychainState::NoCollection);
  EXPECT_EQ(read(m_store, kStored).error().code, ErrorCode::KeychainUnavailable);
  EXPECT_EQ(write(m_store, kNew, kSecret).error().code, ErrorCode::KeychainUnavailable);
  const auto store = open(StoreChoice::Automatic);
  ASSERT_TRUE(store);
  EXPECT_NE(dynamic_cast<FileStore*>(store->get()), nullptr);
}

TEST_F(AbsentKeychain, everyCallSaysThatThereIsNone) {
  EXPECT_EQ(state(), KeychainState::NoService);
  EXPECT_EQ(read(m_store, kStored).error().code, ErrorCode::KeychainUnavailable);
  EXPECT_EQ(write(m_store, kNew, kSecret).error().code, ErrorCode::KeychainUnavailable);
  EXPECT_EQ(remove(m_store, kNew).error().code, ErrorCode::KeychainUnavailable);
}

TEST_F(AbsentKeychain, aFileTakesItsPlaceAndSaysSo) {
  const auto store = open(StoreChoice::Automatic);
  ASSERT_TRUE(store);
  EXPECT_NE(dynamic_cast<FileStore*>(store->get()), nullptr);
  EXPECT_FALSE((*store)->notice().isEmpty());
  ASSERT_TRUE(write(**store, kNew, kSecret));
  EXPECT_EQ(read(**store, kNew).value(), kSecret);
}

TEST_F(AbsentKeychain, whoAskedForAKeychainGetsNoFile) {
  const auto store = open(StoreChoice::Keychain);
  ASSERT_FALSE(store);
  EXPECT_EQ(store.error().code, ErrorCode::KeychainUnavailable);
  EXPECT_EQ(store.error().place, "--secret-store keychain");
}

}  // namespace
}  // namespace soho::secrets
