// A secret store that asks the one behind it once: what was read is kept in memory, and a keychain that stayed locked
// is not asked again, so that who looks every few seconds never raises the keychain's question every few seconds. One
// thread with an event loop; owned by the composition root.
#pragma once

#include "core/secrets/secret_store.h"

#include <QObject>

#include <map>
#include <memory>
#include <utility>

namespace soho::secrets {

class RememberingStore final : public SecretStore {
 public:
  explicit RememberingStore(std::unique_ptr<SecretStore> behind) : m_behind(std::move(behind)) {}

  /// SecretMissing is asked for again: another program may have written the secret since.
  void read(const SecretName& name, QObject* context, SecretReply reply) override;
  void write(const SecretName& name, const QByteArray& secret, QObject* context, DoneReply reply) override;
  void remove(const SecretName& name, QObject* context, DoneReply reply) override;
  [[nodiscard]] QString notice() const override { return m_behind->notice(); }

  /// The next read asks again, also a keychain that was locked.
  void forget() { m_known.clear(); }

 private:
  using Key = std::pair<QString, QString>;

  std::unique_ptr<SecretStore> m_behind;
  std::map<Key, Result<QByteArray>> m_known;
  QObject m_life;  ///< Answers that come later than its end are dropped.
};

}  // namespace soho::secrets
