#include "core/secrets/open_secret_store.h"

#include "core/secrets/either_store.h"
#include "core/secrets/file_store.h"
#include "core/secrets/keychain_store.h"

#include <QMetaObject>

#include <utility>

namespace soho::secrets {
namespace {

/// Never stored: asking for it shows whether a keychain answers, without unlocking anything.
SecretName probeName() { return {QStringLiteral("sohoflow"), QStringLiteral("is-there-a-keychain")}; }

}  // namespace

Result<StoreChoice> parseStoreChoice(std::string_view text) {
  if (text.empty()) return StoreChoice::Automatic;
  if (text == "keychain") return StoreChoice::Keychain;
  if (text == "file") return StoreChoice::File;
  return failure(ErrorCode::BadOption, "--secret-store",
                 std::string("\"").append(text).append("\" given, allowed is keychain or file"));
}

void openSecretStore(StoreChoice choice, const std::filesystem::path& stateFolder, QObject* context,
                     const StoreReply& reply, std::chrono::milliseconds deadline) {
  const auto path = stateFolder / kSecretFileName;
  const auto openFile = [reply, path] {
    reply(Result<std::unique_ptr<SecretStore>>(std::make_unique<FileStore>(path)));
  };
  if (choice == StoreChoice::File) {
    QMetaObject::invokeMethod(context, openFile, Qt::QueuedConnection);
    return;
  }
  KeychainStore(deadline).read(probeName(), context, [=](const Result<QByteArray>& answer) {
    const bool isUnavailable = !answer && answer.error().code == ErrorCode::KeychainUnavailable;
    if (isUnavailable && choice == StoreChoice::Automatic) return openFile();
    if (isUnavailable) {
      return reply(failure(ErrorCode::KeychainUnavailable, "--secret-store keychain", answer.error().detail));
    }
    std::unique_ptr<SecretStore> store = std::make_unique<KeychainStore>();
    if (choice == StoreChoice::Automatic) {
      store = std::make_unique<EitherStore>(std::move(store), std::make_unique<FileStore>(path));
    }
    reply(std::move(store));
  });
}

}  // namespace soho::secrets
