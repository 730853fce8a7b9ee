#include "core/secrets/open_secret_store.h"

#include "core/secrets/file_store.h"
#include "tests/core/secrets/store_calls.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace soho::secrets {
namespace {

TEST(OpenSecretStoreTest, theOptionTakesTwoWords) {
  EXPECT_EQ(parseStoreChoice("").value(), StoreChoice::Automatic);
  EXPECT_EQ(parseStoreChoice("keychain").value(), StoreChoice::Keychain);
  EXPECT_EQ(parseStoreChoice("file").value(), StoreChoice::File);
  EXPECT_EQ(parseStoreChoice("cloud").error(),
            (Error{ErrorCode::BadOption, "--secret-store", "\"cloud\" given, allowed is keychain or file"}));
}

TEST(OpenSecretStoreTest, theFileIsInTheStateFolder) {
  const tests::TemporaryFolder folder;
  QObject context;
  const auto store = tests::answerOf<Result<std::unique_ptr<SecretStore>>>(
      [&](const auto& reply) { openSecretStore(StoreChoice::File, folder.path(), &context, reply); });
  ASSERT_TRUE(store);
  const SecretName name{QStringLiteral("s"), QStringLiteral("k")};
  ASSERT_TRUE(testing_calls::write(**store, name, "x"));
  EXPECT_TRUE(std::filesystem::exists(folder / kSecretFileName));
  EXPECT_FALSE((*store)->notice().isEmpty());
}

}  // namespace
}  // namespace soho::secrets
