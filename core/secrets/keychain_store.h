// Secrets in the system's keychain (GNOME Keyring, KWallet, …) through QtKeychain.
// Keychains may ask the person for a password: every call has a deadline, after which it counts as locked.
#pragma once

#include "core/secrets/secret_store.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace soho::secrets {

class KeychainStore final : public SecretStore {
 public:
  /// `deadline` leaves time to type a password.
  explicit KeychainStore(std::chrono::milliseconds deadline = std::chrono::minutes(2)) : m_deadline(deadline) {}

  void read(const SecretName& name, QObject* context, SecretReply reply) override;
  void write(const SecretName& name, const QByteArray& secret, QObject* context, DoneReply reply) override;
  void remove(const SecretName& name, QObject* context, DoneReply reply) override;
  [[nodiscard]] QString notice() const override { return {}; }

 private:
  void start(QKeychain::Job* job, const SecretName& name, QObject* context, DoneReply reply) const;

  std::chrono::milliseconds m_deadline;
};

}  // namespace soho::secrets
