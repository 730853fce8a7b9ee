// The desktop's notification service (org.freedesktop.Notifications, also its ActivationToken): shows, replaces and
// hears what was pressed. Event loop thread; nothing waits. Without a service nothing is shown.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <cstdint>
#include <map>

namespace soho::ui {

class NotificationService final : public QObject {
  Q_OBJECT

 public:
  enum class Urgency : std::uint8_t { Low, Normal, Critical };  ///< As the specification numbers them.

  explicit NotificationService(const QDBusConnection& bus, QObject* parent = nullptr);

  /// A newer notification with the same key takes the place of the one before.
  void show(const QString& key, const QString& title, const QString& body, Urgency urgency);

 Q_SIGNALS:
  /// With this token a window may come to the front (xdg-activation-v1); comes before what was pressed.
  void activationGiven(const QString& token);
  /// The notification itself was pressed.
  void opened(const QString& key);
  void pauseWanted();
  /// The service has shown it, or could not.
  void settled(const QString& key, bool isShown);

 private Q_SLOTS:
  void activationToken(uint id, const QString& token);
  void actionInvoked(uint id, const QString& action);

 private:
  [[nodiscard]] std::map<QString, uint>::const_iterator find(uint id) const;

  QDBusConnection m_bus;
  std::map<QString, uint> m_ids;  ///< Of the newest notification with each key.
};

}  // namespace soho::ui
