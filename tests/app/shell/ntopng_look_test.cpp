#include "app/shell/ntopng_look.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <gtest/gtest.h>

namespace soho::ui {
namespace {

/// Takes everything it is told, or nothing.
class Site {
 public:
  explicit Site(bool isLoggedIn = true) {
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, isLoggedIn] {
      QTcpSocket* socket = m_server.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, isLoggedIn] {
        const QByteArray request = socket->readAll();
        m_told << request.mid(request.indexOf("\r\n\r\n") + 4);
        const QByteArray body = R"({"success":true,"rc":0,"rsp":[]})";
        socket->write(isLoggedIn ? "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) +
                                       "\r\nConnection: close\r\n\r\n" + body
                                 : QByteArray("HTTP/1.1 302 Found\r\nLocation: /lua/login.lua\r\nContent-Length: 0\r\n"
                                              "Connection: close\r\n\r\n"));
        socket->disconnectFromHost();
      });
    });
  }

  [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
  [[nodiscard]] const QList<QByteArray>& told() const { return m_told; }

 private:
  QTcpServer m_server;
  QList<QByteArray> m_told;
};

const ntopng::Login kLogin{QStringLiteral("admin"), QStringLiteral("secret"), {}};

TEST(NtopngLook, tellsThemeAndLanguageOnceAndFollowsTheWindow) {
  QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
  Site site;
  Theme theme(Scheme::Dark);
  NtopngLook look(theme);
  QSignalSpy settled(&look, &NtopngLook::settled);
  QSignalSpy changed(&look, &NtopngLook::changed);
  look.tell(site.url(), kLogin);
  ASSERT_TRUE(settled.wait());
  look.tell(site.url(), kLogin);
  EXPECT_EQ(site.told(),
            QList<QByteArray>({"action=toggle_theme&toggle_dark_theme=true", "username=admin&user_language=de"}));
  theme.setScheme(Scheme::Light);
  ASSERT_TRUE(changed.wait());
  EXPECT_EQ(site.told()[2], "action=toggle_theme&toggle_dark_theme=false");
  QLocale::setDefault(QLocale(QLocale::Japanese));
  look.followLanguage();
  ASSERT_TRUE(changed.wait());
  EXPECT_EQ(site.told().last(), "username=admin&user_language=jp");
  EXPECT_EQ(settled.count(), 1);
}

TEST(NtopngLook, aRefusalIsAskedOnceAndHoldsNothingUp) {
  Site site(false);
  Theme theme;
  NtopngLook look(theme);
  QSignalSpy settled(&look, &NtopngLook::settled);
  look.tell(site.url(), kLogin);
  ASSERT_TRUE(settled.wait());
  EXPECT_EQ(site.told().size(), 1);
  EXPECT_TRUE(look.isSettled());
}

TEST(NtopngLook, isToldAnewAfterNtopngWasGone) {
  Site site;
  Theme theme;
  NtopngLook look(theme);
  QSignalSpy settled(&look, &NtopngLook::settled);
  look.tell(site.url(), kLogin);
  ASSERT_TRUE(settled.wait());
  look.forget();
  EXPECT_FALSE(look.isSettled());
  look.tell(site.url(), kLogin);
  ASSERT_TRUE(settled.wait());
  EXPECT_EQ(site.told().size(), 4);
}

TEST(NtopngLook, speaksEnglishWhereNtopngDoesNotSpeakTheLanguage) {
  EXPECT_EQ(ntopngLanguage(QLocale(QLocale::Polish)), QStringLiteral("en"));
  EXPECT_EQ(ntopngLanguage(QLocale(QLocale::Chinese, QLocale::China)), QStringLiteral("cn"));
  EXPECT_EQ(ntopngLanguage(QLocale(QLocale::Portuguese, QLocale::Brazil)), QStringLiteral("pt"));
}

}  // namespace
}  // namespace soho::ui
