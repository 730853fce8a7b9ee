// The three calls of a SecretStore, waited for.
#pragma once

#include "core/secrets/secret_store.h"
#include "tests/support/event_loop.h"

#include <QObject>

namespace soho::secrets::testing_calls {

inline Result<QByteArray> read(SecretStore& store, const SecretName& name) {
  QObject context;
  return tests::answerOf<Result<QByteArray>>([&](auto reply) { store.read(name, &context, reply); });
}
inline Result<void> write(SecretStore& store, const SecretName& name, const QByteArray& secret) {
  QObject context;
  return tests::answerOf<Result<void>>([&](auto reply) { store.write(name, secret, &context, reply); });
}
inline Result<void> remove(SecretStore& store, const SecretName& name) {
  QObject context;
  return tests::answerOf<Result<void>>([&](auto reply) { store.remove(name, &context, reply); });
}

}  // namespace soho::secrets::testing_calls
