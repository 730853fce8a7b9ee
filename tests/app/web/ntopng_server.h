// A stand-in of ntopng with a Redis of its own on free loopback ports, as processes. Owned by a test.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

namespace soho::test {

class NtopngServer {
 public:
  static constexpr const char* kPassword = "Secret12345";

  NtopngServer();
  ~NtopngServer();

  /// Also again after stop(): the same port, the same users, but no session of before. `prefix` as --http-prefix.
  void start(const QString& prefix = {});
  void stop();
  /// What ntopng does when a session's time is over.
  void endSessions();
  void setPassword(const QString& password);
  [[nodiscard]] QUrl origin() const;
  [[nodiscard]] quint16 port() const { return m_port; }

 private:
  QByteArray redis(const QStringList& command) const;

  QTemporaryDir m_folder;
  quint16 m_port;
  quint16 m_redisPort;
  QProcess m_redis;
  QProcess m_ntopng;
};

}  // namespace soho::test
