#include "app/shell/notification_service.h"

#include "app/theme/icon.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <algorithm>

namespace soho::ui {
namespace {

QString serviceName() { return QStringLiteral("org.freedesktop.Notifications"); }
QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
QString openAction() { return QStringLiteral("default"); }  // the whole notification; the name is the specification's
QString pauseAction() { return QStringLiteral("pause"); }
constexpr int kServiceDecides = -1;  // how long it is seen

}  // namespace

NotificationService::NotificationService(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {
  m_bus.connect(serviceName(), path(), serviceName(), QStringLiteral("ActionInvoked"), this,
                SLOT(actionInvoked(uint, QString)));
  m_bus.connect(serviceName(), path(), serviceName(), QStringLiteral("ActivationToken"), this,
                SLOT(activationToken(uint, QString)));
}

void NotificationService::show(const QString& key, const QString& title, const QString& body, Urgency urgency) {
  QDBusMessage call = QDBusMessage::createMethodCall(serviceName(), path(), serviceName(), QStringLiteral("Notify"));
  const auto last = m_ids.find(key);
  const uint replaced = last == m_ids.end() ? 0 : last->second;
  const QStringList actions{openAction(), tr("Open"), pauseAction(), tr("Pause for 24 hours")};
  const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(urgency))},
                          {QStringLiteral("desktop-entry"), applicationId()}};
  // The body may be read as markup, and names of devices come from the network.
  call << QStringLiteral("SohoFlow") << replaced << applicationId() << title << body.toHtmlEscaped() << actions << hints
       << kServiceDecides;
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* finished) {
    const QDBusPendingReply<uint> reply = *finished;
    finished->deleteLater();
    if (reply.isValid()) m_ids[key] = reply.value();
    Q_EMIT settled(key, reply.isValid());
  });
}

std::map<QString, uint>::const_iterator NotificationService::find(uint id) const {
  return std::ranges::find_if(m_ids, [id](const auto& entry) { return entry.second == id; });
}

void NotificationService::activationToken(uint id, const QString& token) {
  if (find(id) != m_ids.end()) Q_EMIT activationGiven(token);
}

void NotificationService::actionInvoked(uint id, const QString& action) {
  const auto found = find(id);
  if (found == m_ids.end()) return;
  if (action == pauseAction()) {
    Q_EMIT pauseWanted();
  } else {
    Q_EMIT opened(found->first);
  }
}

}  // namespace soho::ui
