// What the desktop session prefers, dark or light and with how much contrast: read from the settings portal
// (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance) and followed live; Qt 6.4 has no such API.
// Event loop thread; nothing blocks. Without a portal it stays at "no preference".
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QVariant>

#include <cstdint>

namespace soho::ui {

class DesktopAppearance final : public QObject {
  Q_OBJECT

 public:
  enum class Preference : std::uint8_t { None, Dark, Light };  ///< As the portal numbers them.

  explicit DesktopAppearance(const QDBusConnection& bus, QObject* parent = nullptr);

  [[nodiscard]] Preference preference() const { return m_preference; }
  [[nodiscard]] bool isHighContrast() const { return m_isHighContrast; }

 Q_SIGNALS:
  void changed();

 private:
  void ask(const QString& key);
  void take(const QString& key, const QVariant& value);

 private Q_SLOTS:
  void settingChanged(const QDBusMessage& signal);

 private:
  QDBusConnection m_bus;
  Preference m_preference = Preference::None;
  bool m_isHighContrast = false;
};

}  // namespace soho::ui
