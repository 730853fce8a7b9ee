// Secrets in memory; can be told to fail.
#pragma once

#include "core/secrets/secret_store.h"

#include <QMap>
#include <QMetaObject>
#include <QObject>

#include <optional>
#include <utility>

namespace soho::tests {

class FakeSecretStore final : public secrets::SecretStore {
 public:
  void read(const secrets::SecretName& name, QObject* context, secrets::SecretReply reply) override {
    Result<QByteArray> answer = failure(ErrorCode::SecretMissing, name.toString());
    if (m_secrets.contains(keyOf(name))) answer = m_secrets.value(keyOf(name));
    if (m_error) answer = Unexpected(*m_error);
    later(context, [reply = std::move(reply), answer] { reply(answer); });
  }
  void write(const secrets::SecretName& name, const QByteArray& secret, QObject* context,
             secrets::DoneReply reply) override {
    if (!m_error) m_secrets.insert(keyOf(name), secret);
    done(context, std::move(reply));
  }
  void remove(const secrets::SecretName& name, QObject* context, secrets::DoneReply reply) override {
    if (!m_error) m_secrets.remove(keyOf(name));
    done(context, std::move(reply));
  }
  [[nodiscard]] QString notice() const override { return {}; }

  /// Every call fails with this until it is cleared.
  void failWith(std::optional<Error> error) { m_error = std::move(error); }
  [[nodiscard]] qsizetype count() const { return m_secrets.size(); }

 private:
  static std::pair<QString, QString> keyOf(const secrets::SecretName& name) { return {name.service, name.key}; }
  static void later(QObject* context, std::function<void()> call) {
    QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
  }
  void done(QObject* context, secrets::DoneReply reply) {
    Result<void> answer;
    if (m_error) answer = Unexpected(*m_error);
    later(context, [reply = std::move(reply), answer] { reply(answer); });
  }

  QMap<std::pair<QString, QString>, QByteArray> m_secrets;
  std::optional<Error> m_error;
};

}  // namespace soho::tests
