// The keychain of a machine on which secrets may stand in the file too: a program without a session, as over SSH, has
// kept them there, or --secret-store file has. Who wrote last is right: the file has what was written there since, and
// loses what is written to the keychain. One thread with an event loop; owned by the program's composition root.
#pragma once

#include "core/secrets/secret_store.h"

#include <memory>

namespace soho::secrets {

class EitherStore final : public SecretStore {
 public:
  EitherStore(std::unique_ptr<SecretStore> keychain, std::unique_ptr<SecretStore> file);

  /// The file is asked first, whatever is wrong with it, and only then the keychain.
  void read(const SecretName& name, QObject* context, SecretReply reply) override;
  /// To the keychain; fails too when the file cannot lose what it has of that name.
  void write(const SecretName& name, const QByteArray& secret, QObject* context, DoneReply reply) override;
  void remove(const SecretName& name, QObject* context, DoneReply reply) override;
  [[nodiscard]] QString notice() const override { return m_keychain->notice(); }

 private:
  /// What follows the keychain's answer in the file.
  [[nodiscard]] DoneReply thenOutOfFile(const SecretName& name, QObject* context, DoneReply reply) const;

  // Shared with calls that are not answered yet.
  std::shared_ptr<SecretStore> m_keychain;
  std::shared_ptr<SecretStore> m_file;
};

}  // namespace soho::secrets
