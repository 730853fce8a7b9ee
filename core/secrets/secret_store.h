// Where passwords and keys are kept: the system's keychain, or a file only its owner can read. One thread with an
// event loop; owned by the program's composition root. Secrets never go into settings, arguments, logs or error texts.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <string>

class QObject;

namespace soho::secrets {

/// What a secret is for. Both parts may be shown and logged.
struct SecretName {
  QString service;  ///< "sohoflow/router"
  QString key;      ///< "admin@192.168.1.1"

  [[nodiscard]] std::string toString() const { return service.toStdString() + '/' + key.toStdString(); }
};

/// SecretMissing, KeychainUnavailable, KeychainLocked, or what a file can fail with.
using SecretReply = std::function<void(Result<QByteArray>)>;
using DoneReply = std::function<void(Result<void>)>;

class SecretStore {
 public:
  SecretStore() = default;
  SecretStore(const SecretStore&) = delete;
  SecretStore& operator=(const SecretStore&) = delete;
  virtual ~SecretStore() = default;

  /// Each call is answered exactly once, from the event loop, unless `context` has been deleted.
  virtual void read(const SecretName& name, QObject* context, SecretReply reply) = 0;
  virtual void write(const SecretName& name, const QByteArray& secret, QObject* context, DoneReply reply) = 0;
  /// Removing what is not there succeeds.
  virtual void remove(const SecretName& name, QObject* context, DoneReply reply) = 0;

  /// What the person has to be told about the way secrets are kept; empty when there is nothing to say.
  [[nodiscard]] virtual QString notice() const = 0;
};

}  // namespace soho::secrets
