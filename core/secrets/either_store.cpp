#include "core/secrets/either_store.h"

#include <utility>

namespace soho::secrets {

EitherStore::EitherStore(std::unique_ptr<SecretStore> keychain, std::unique_ptr<SecretStore> file)
    : m_keychain(std::move(keychain)), m_file(std::move(file)) {}

void EitherStore::read(const SecretName& name, QObject* context, SecretReply reply) {
  m_file->read(name, context,
               [keychain = m_keychain, name, context, reply = std::move(reply)](Result<QByteArray> held) {
                 if (held) return reply(std::move(held));
                 keychain->read(name, context, reply);
               });
}

void EitherStore::write(const SecretName& name, const QByteArray& secret, QObject* context, DoneReply reply) {
  m_keychain->write(name, secret, context, thenOutOfFile(name, context, std::move(reply)));
}

void EitherStore::remove(const SecretName& name, QObject* context, DoneReply reply) {
  m_keychain->remove(name, context, thenOutOfFile(name, context, std::move(reply)));
}

DoneReply EitherStore::thenOutOfFile(const SecretName& name, QObject* context, DoneReply reply) const {
  return [file = m_file, name, context, reply = std::move(reply)](const Result<void>& done) {
    if (!done) return reply(done);
    file->read(name, context, [file, name, context, reply](const Result<QByteArray>& held) {
      // Removing would make the file where there is none.
      if (!held) return reply({});
      file->remove(name, context, reply);
    });
  };
}

}  // namespace soho::secrets
