// Whether the session's Secret Service (GNOME Keyring, KeePassXC, …) is there and unlocked.
// QtKeychain answers "not found" and "other error" for a locked or absent keychain: this tells them apart.
#pragma once

#include <chrono>
#include <functional>

class QObject;

namespace soho::secrets {

enum class KeychainState {
  NoService,     ///< No session bus, or no Secret Service on it.
  NoCollection,  ///< A service without a default collection: it was never set up for this user.
  Locked,
  Ready,
};

/// Asks the service for its default collection (Secret Service API 0.2, Collection.Locked). Answers once, from the
/// event loop, unless `context` has been deleted.
void askKeychainState(QObject* context, std::chrono::milliseconds deadline,
                      const std::function<void(KeychainState)>& reply);

}  // namespace soho::secrets
