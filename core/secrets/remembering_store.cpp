#include "core/secrets/remembering_store.h"

#include <QMetaObject>
#include <QPointer>

namespace soho::secrets {

void RememberingStore::read(const SecretName& name, QObject* context, SecretReply reply) {
  const Key key{name.service, name.key};
  if (const auto known = m_known.find(key); known != m_known.end()) {
    QMetaObject::invokeMethod(
        context, [reply = std::move(reply), answer = known->second] { reply(answer); }, Qt::QueuedConnection);
    return;
  }
  // Asked in our own name, so that an answer is remembered also when who wanted it has gone meanwhile.
  m_behind->read(name, &m_life,
                 [this, key, guard = QPointer<QObject>(context), reply = std::move(reply)](Result<QByteArray> answer) {
                   const bool isWorthKeeping = answer || answer.error().code == ErrorCode::KeychainLocked ||
                                               answer.error().code == ErrorCode::KeychainUnavailable;
                   if (isWorthKeeping) m_known.insert_or_assign(key, answer);
                   if (guard) reply(std::move(answer));
                 });
}

void RememberingStore::write(const SecretName& name, const QByteArray& secret, QObject* context, DoneReply reply) {
  m_known.erase({name.service, name.key});
  m_behind->write(name, secret, context, std::move(reply));
}

void RememberingStore::remove(const SecretName& name, QObject* context, DoneReply reply) {
  m_known.erase({name.service, name.key});
  m_behind->remove(name, context, std::move(reply));
}

}  // namespace soho::secrets
