// A notification service for a private bus that remembers what it was asked to show.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace soho::tests {

/// Qt keeps connections by name for the whole program: each test needs names of its own.
inline QString busName() {
  static int last = 0;
  return QStringLiteral("test-%1").arg(++last);
}

struct ShownNotification {
  uint id = 0;
  uint replaced = 0;
  QString icon;
  QString title;
  QString body;
  QStringList actions;
  QVariantMap hints;
};

/// The service's one method we use and its signals (Desktop Notifications Specification).
class NotificationDaemon : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  explicit NotificationDaemon(QDBusConnection bus) {
    bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
  }

  std::vector<ShownNotification> shown;

 public Q_SLOTS:
  uint Notify(const QString&, uint replaced, const QString& icon, const QString& title, const QString& body,
              const QStringList& actions, const QVariantMap& hints, int) {
    const uint id = replaced != 0 ? replaced : ++m_lastId;
    shown.push_back({id, replaced, icon, title, body, actions, hints});
    return id;
  }

 Q_SIGNALS:
  void ActivationToken(uint id, const QString& token);
  void ActionInvoked(uint id, const QString& action);

 private:
  uint m_lastId = 0;
};

}  // namespace soho::tests
