// A real redis-server of the test's own on a free port of 127.0.0.1, with nothing on disk; ends with the object.
#pragma once

#include "core/ntopng/redis_client.h"

#include <QProcess>
#include <QTcpServer>
#include <gtest/gtest.h>

namespace soho::tests {

inline std::uint16_t freePort() {
  QTcpServer probe;
  EXPECT_TRUE(probe.listen(QHostAddress::LocalHost));
  return probe.serverPort();
}

class RedisServer {
 public:
  explicit RedisServer(const QStringList& options = {}) : m_place{QStringLiteral("127.0.0.1"), freePort()} {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(
        QStringLiteral("redis-server"),
        QStringList{QStringLiteral("--bind"), m_place.host, QStringLiteral("--port"), QString::number(m_place.port),
                    QStringLiteral("--save"), QString(), QStringLiteral("--dir"), QStringLiteral("/tmp")} +
            options);
    QByteArray said;
    while (!said.contains("Ready to accept connections") && m_process.waitForReadyRead(20000)) {
      said += m_process.readAll();
    }
    EXPECT_TRUE(said.contains("Ready to accept connections")) << said.toStdString();
  }
  ~RedisServer() {
    m_process.kill();
    m_process.waitForFinished();
  }
  RedisServer(const RedisServer&) = delete;
  RedisServer& operator=(const RedisServer&) = delete;

  [[nodiscard]] const ntopng::RedisPlace& place() const { return m_place; }

 private:
  ntopng::RedisPlace m_place;
  QProcess m_process;
};

}  // namespace soho::tests
