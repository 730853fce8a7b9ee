// A D-Bus daemon of the test's own: nothing of the session is asked or changed. Ends with the object.
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <stdexcept>

namespace soho::test {

class PrivateBus {
 public:
  PrivateBus() {
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    while (m_address.isEmpty()) {
      if (!m_daemon.waitForReadyRead(30'000)) throw std::runtime_error("dbus-daemon does not start");
      m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
  }
  ~PrivateBus() {
    for (const QString& name : m_names) QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
  }
  PrivateBus(const PrivateBus&) = delete;
  PrivateBus& operator=(const PrivateBus&) = delete;

  /// A connection of its own under each name.
  [[nodiscard]] QDBusConnection connection(const QString& name) {
    m_names.append(name);
    return QDBusConnection::connectToBus(m_address, name);
  }

 private:
  QProcess m_daemon;
  QString m_address;
  QStringList m_names;
};

}  // namespace soho::test
