#include "tests/app/web/ntopng_server.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <gtest/gtest.h>

namespace soho::test {
namespace {

using namespace Qt::StringLiterals;

quint16 freePort() {
  QTcpServer probe;
  probe.listen(QHostAddress::LocalHost);
  return probe.serverPort();
}

/// Refused connections are tried again until the deadline.
bool waitForPort(quint16 port) {
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < 30'000) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (socket.waitForConnected(1000)) return true;
  }
  return false;
}

}  // namespace

NtopngServer::NtopngServer() : m_port(freePort()), m_redisPort(freePort()) {
  m_redis.start(u"redis-server"_s, {u"--port"_s, QString::number(m_redisPort), u"--bind"_s, u"127.0.0.1"_s, u"--save"_s,
                                    QString(), u"--dir"_s, m_folder.path()});
  EXPECT_TRUE(m_redis.waitForStarted() && waitForPort(m_redisPort)) << "redis-server";
  const QString user = u"ntopng.user.admin."_s;
  setPassword(QString::fromLatin1(kPassword));
  redis({u"SET"_s, user + u"full_name"_s, u"admin"_s});
  redis({u"SET"_s, user + u"group"_s, u"administrator"_s});
  redis({u"SET"_s, user + u"allowed_nets"_s, u"0.0.0.0/0,::/0"_s});
}

NtopngServer::~NtopngServer() {
  stop();
  m_redis.terminate();
  m_redis.waitForFinished();
}

void NtopngServer::start(const QString& prefix) {
  m_ntopng.start(QString::fromLatin1(NTOPNG_STAND_IN),
                 {u"-i"_s, u"tcp://127.0.0.1:%1c"_s.arg(freePort()), u"-r"_s, u"127.0.0.1:%1"_s.arg(m_redisPort),
                  u"-w"_s, u"127.0.0.1:%1"_s.arg(m_port), u"-W"_s, u"0"_s, u"-d"_s, m_folder.path(), u"-Z"_s, prefix});
  EXPECT_TRUE(m_ntopng.waitForStarted() && waitForPort(m_port)) << m_ntopng.readAllStandardError().toStdString();
}

void NtopngServer::stop() {
  if (m_ntopng.state() == QProcess::NotRunning) return;
  m_ntopng.terminate();
  EXPECT_TRUE(m_ntopng.waitForFinished());
}

void NtopngServer::endSessions() {
  for (const QByteArray& key : redis({u"KEYS"_s, u"sessions.*"_s}).split('\n')) {
    if (!key.isEmpty()) redis({u"DEL"_s, QString::fromUtf8(key)});
  }
}

void NtopngServer::setPassword(const QString& password) {
  const QByteArray hash = QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex();
  redis({u"SET"_s, u"ntopng.user.admin.password"_s, QString::fromLatin1(hash)});
  redis({u"SET"_s, u"ntopng.prefs.admin_password_changed"_s, u"1"_s});
}

QUrl NtopngServer::origin() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_port)); }

QByteArray NtopngServer::redis(const QStringList& command) const {
  QProcess client;
  client.start(u"redis-cli"_s, QStringList{u"-p"_s, QString::number(m_redisPort)} + command);
  EXPECT_TRUE(client.waitForFinished()) << "redis-cli";
  return client.readAllStandardOutput();
}

}  // namespace soho::test
