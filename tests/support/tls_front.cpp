#include "tests/support/tls_front.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>
#include <gtest/gtest.h>

namespace soho::test {

using namespace Qt::StringLiterals;

TlsFront::TlsFront(quint16 plainPort) {
  const QString key = m_folder.filePath(u"key.pem"_s);
  const QString certificate = m_folder.filePath(u"certificate.pem"_s);
  QProcess openssl;
  openssl.start(u"openssl"_s,
                {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                 u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-days"_s, u"30"_s,
                 u"-keyout"_s, key, u"-out"_s, certificate});
  EXPECT_TRUE(openssl.waitForFinished() && openssl.exitCode() == 0) << openssl.readAllStandardError().toStdString();
  QFile keyFile(key);
  EXPECT_TRUE(keyFile.open(QIODevice::ReadOnly));
  QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
  configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
  configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
  m_server.setSslConfiguration(configuration);
  EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
  QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this, plainPort] {
    while (QTcpSocket* client = m_server.nextPendingConnection()) {
      auto* plain = new QTcpSocket(client);
      plain->connectToHost(QHostAddress::LocalHost, plainPort);
      QObject::connect(client, &QIODevice::readyRead, plain, [client, plain] { plain->write(client->readAll()); });
      QObject::connect(plain, &QIODevice::readyRead, client, [client, plain] { client->write(plain->readAll()); });
      QObject::connect(plain, &QAbstractSocket::disconnected, client, [client] { client->disconnectFromHost(); });
      QObject::connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
      if (client->bytesAvailable() > 0) plain->write(client->readAll());
    }
  });
}

QUrl TlsFront::origin() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(m_server.serverPort())); }

QByteArray TlsFront::certificateSha256() const {
  return m_server.sslConfiguration().localCertificate().digest(QCryptographicHash::Sha256);
}

}  // namespace soho::test
