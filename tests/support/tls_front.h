// HTTPS in front of a plain server on loopback, with a self-signed certificate made for the test. Event loop thread.
#pragma once

#include <QByteArray>
#include <QSslServer>
#include <QTemporaryDir>
#include <QUrl>

namespace soho::test {

class TlsFront {
 public:
  explicit TlsFront(quint16 plainPort);

  [[nodiscard]] QUrl origin() const;
  [[nodiscard]] QByteArray certificateSha256() const;

 private:
  QTemporaryDir m_folder;
  QSslServer m_server;
};

}  // namespace soho::test
