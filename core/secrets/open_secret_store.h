// Chooses where secrets are kept: --secret-store keychain|file, or by itself the keychain if one can be reached.
// Called once by a program's composition root, on the thread that will use the store.
#pragma once

#include "core/secrets/secret_store.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

namespace soho::secrets {

enum class StoreChoice { Automatic, Keychain, File };

/// The value of --secret-store; empty text is Automatic. BadOption names what is allowed.
Result<StoreChoice> parseStoreChoice(std::string_view text);

using StoreReply = std::function<void(Result<std::unique_ptr<SecretStore>>)>;

/// Automatic: the keychain, also a locked one (it asks when it is needed), beside what a file in `stateFolder` already
/// has; that file alone when there is none.
/// Keychain: KeychainUnavailable when there is none. The caller shows the store's notice(). Answers once, from the
/// event loop, unless `context` has been deleted.
void openSecretStore(StoreChoice choice, const std::filesystem::path& stateFolder, QObject* context,
                     const StoreReply& reply, std::chrono::milliseconds deadline = std::chrono::seconds(10));

}  // namespace soho::secrets
