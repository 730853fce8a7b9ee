#include "core/secrets/keychain_state.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMetaObject>
#include <QObject>

namespace soho::secrets {
namespace {

KeychainState stateOf(const QDBusPendingReply<QDBusVariant>& reply) {
  if (!reply.isError()) {
    return reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Ready;
  }
  switch (reply.error().type()) {
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownProperty:
      return KeychainState::NoCollection;
    default:
      return KeychainState::NoService;
  }
}

}  // namespace

void askKeychainState(QObject* context, std::chrono::milliseconds deadline,
                      const std::function<void(KeychainState)>& reply) {
  const QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) {
    QMetaObject::invokeMethod(
        context, [reply] { reply(KeychainState::NoService); }, Qt::QueuedConnection);
    return;
  }
  QDBusMessage question = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
      QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
  question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
  auto* const watcher =
      new QDBusPendingCallWatcher(bus.asyncCall(question, static_cast<int>(deadline.count())), context);
  QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [reply](QDBusPendingCallWatcher* finished) {
    finished->deleteLater();
    reply(stateOf(*finished));
  });
}

}  // namespace soho::secrets
