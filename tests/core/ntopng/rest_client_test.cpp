#include "core/ntopng/rest_client.h"

#include "core/text/fingerprint.h"
#include "tests/support/event_loop.h"
#include "tests/support/tls_front.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <gtest/gtest.h>

namespace soho::ntopng {
namespace {

constexpr const char* kRefusal =
    "HTTP/1.1 302 Found\r\nServer: ntopng 6.2.240926 (x86_64)\r\nLocation: /lua/login.lua\r\nContent-Length: "
    "0\r\nConnection: close\r\n\r\n";

/// Gives each request the next answer and remembers what was asked.
class Site {
 public:
  Site() {
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
      QTcpSocket* socket = m_server.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        m_requests.push_back(socket->readAll());
        socket->write(m_answers.isEmpty() ? QByteArray(kRefusal) : m_answers.takeFirst());
        socket->disconnectFromHost();
      });
    });
  }

  void willAnswer(const QByteArray& json) {
    m_answers << "HTTP/1.1 200 OK\r\nServer: ntopng 6.2.240926 [x]\r\nSet-Cookie: session_3000_0=; "
                 "path=/\r\nContent-Length: " +
                     QByteArray::number(json.size()) + "\r\nConnection: close\r\n\r\n" + json;
  }
  void willSend(const QByteArray& bytes) { m_answers << bytes; }
  [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
  [[nodiscard]] const QList<QByteArray>& requests() const { return m_requests; }

 private:
  QTcpServer m_server;
  QList<QByteArray> m_answers;
  QList<QByteArray> m_requests;
};

const Login kLogin{QStringLiteral("admin"), QStringLiteral("secret"), {}};

Result<InterfaceCounters> counters(RestClient& client) {
  QObject context;
  return tests::answerOf<Result<InterfaceCounters>>([&](auto reply) { client.counters(&context, std::move(reply)); });
}

TEST(RestClient, logsInByEachRequestAndKeepsNoCookie) {
  Site site;
  site.willAnswer(R"({"rc":0,"rsp":[{"ifid":7,"ifname":"tcp://*:5556c"}]})");
  site.willAnswer(R"({"rc":0,"rsp":{"num_flows":3}})");
  RestClient client(site.url(), kLogin);
  const auto answer = counters(client);
  ASSERT_TRUE(answer) << answer.error().detail;
  EXPECT_EQ(answer->activeFlows, 3U);
  EXPECT_EQ(client.version(), QStringLiteral("6.2.240926"));
  ASSERT_EQ(site.requests().size(), 2);
  EXPECT_TRUE(site.requests()[1].startsWith("GET /lua/rest/v2/get/interface/data.lua?ifid=7 "));
  for (const QByteArray& request : site.requests()) {
    EXPECT_TRUE(request.contains("Authorization: Basic YWRtaW46c2VjcmV0"));
    EXPECT_FALSE(request.contains("Cookie"));
  }
}

TEST(RestClient, doesNotFollowTheWayToTheLoginPageAndStopsBeforeNtopngBlocksUs) {
  Site site;
  RestClient client(site.url(), kLogin);
  EXPECT_EQ(counters(client).error().code, ErrorCode::NotLoggedIn);
  EXPECT_EQ(counters(client).error().code, ErrorCode::NotLoggedIn);
  EXPECT_EQ(counters(client).error().code, ErrorCode::LoginBlocked);
  EXPECT_EQ(site.requests().size(), RestClient::kRefusalsAllowed);
  client.setLogin(kLogin);
  EXPECT_EQ(counters(client).error().code, ErrorCode::NotLoggedIn);
}

TEST(RestClient, aQuestionThatNtopngDoesNotKnowIsNoRefusedLogin) {
  // ntopng 6.3 leads to a page of its own, with status 302, also where it says what went wrong in it.
  const auto complaint = [](const QByteArray& query) -> QByteArray {
    return "HTTP/1.1 302 Found\r\nServer: ntopng 6.3.241024 (x86_64)\r\nLocation: /lua/http_status_code.lua?" + query +
           "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
  };
  Site site;
  RestClient client(site.url(), kLogin);
  for (int i = 0; i <= RestClient::kRefusalsAllowed; ++i) {
    site.willSend(complaint("message=not_found&referer=127.0.0.1%3A3000%2Flua%2Flogin.lua&error_message="));
    const Error error = counters(client).error();
    EXPECT_EQ(error.code, ErrorCode::Unsupported);
    EXPECT_EQ(error.detail, "not_found");
  }
  QObject context;
  site.willSend(complaint("message=internal_error&referer=x&error_message=a%20module%20not%20found%3A%0A%09more"));
  const auto probed = tests::answerOf<Result<QString>>([&](auto reply) { client.probe(&context, std::move(reply)); });
  EXPECT_EQ(probed.error().code, ErrorCode::Unsupported);
  EXPECT_EQ(probed.error().detail, "internal_error: a module not found:");
}

TEST(RestClient, tellsNtopngHowToLook) {
  Site site;
  RestClient client(site.url(), kLogin);
  QObject context;
  site.willAnswer(R"({"success":true})");
  EXPECT_TRUE(tests::answerOf<Result<void>>([&](auto reply) { client.setDark(true, &context, std::move(reply)); }));
  site.willAnswer(R"({"rc":0,"rc_str":"OK","rsp":[]})");
  EXPECT_TRUE(tests::answerOf<Result<void>>(
      [&](auto reply) { client.setLanguage(QStringLiteral("de"), &context, std::move(reply)); }));
  site.willAnswer(R"({"success":false})");
  EXPECT_FALSE(tests::answerOf<Result<void>>([&](auto reply) { client.setDark(true, &context, std::move(reply)); }));
  ASSERT_EQ(site.requests().size(), 3);
  EXPECT_TRUE(site.requests()[0].startsWith("POST /lua/update_prefs.lua "));
  EXPECT_TRUE(site.requests()[0].endsWith("action=toggle_theme&toggle_dark_theme=true"));
  EXPECT_TRUE(site.requests()[1].startsWith("POST /lua/rest/v2/edit/ntopng/user.lua "));
  EXPECT_TRUE(site.requests()[1].endsWith("username=admin&user_language=de"));
}

TEST(RestClient, asksForFlowsHostsAndHealthWithoutChangingWhatTheUserSees) {
  Site site;
  RestClient client(site.url(), kLogin);
  QObject context;
  site.willAnswer(R"({"rc":0,"rsp":[{"ifid":7,"ifname":"tcp://*:5556c"}]})");
  site.willAnswer(R"({"rc":0,"rsp":[{"client":{"ip":"192.168.1.10"}}]})");
  const auto flows = tests::answerOf<Result<std::vector<ActiveFlow>>>(
      [&](auto reply) { client.flows(25, &context, std::move(reply)); });
  ASSERT_TRUE(flows) << flows.error().detail;
  EXPECT_EQ(flows->size(), 1U);
  site.willAnswer(R"({"rc":0,"rsp":{"data":[{"ip":"192.168.1.10"},{"ip":"1.1.1.1"}]}})");
  const auto hosts =
      tests::answerOf<Result<std::vector<ActiveHost>>>([&](auto reply) { client.hosts(&context, std::move(reply)); });
  ASSERT_TRUE(hosts) << hosts.error().detail;
  EXPECT_EQ(hosts->size(), 2U);
  site.willAnswer(R"({"rc":0,"rsp":{"dbsize":42,"memory":1048576,"health":"green"}})");
  const auto health =
      tests::answerOf<Result<RedisHealth>>([&](auto reply) { client.health(&context, std::move(reply)); });
  ASSERT_TRUE(health) << health.error().detail;
  EXPECT_TRUE(health->isWell);
  ASSERT_EQ(site.requests().size(), 4);
  // Neither flow/active.lua nor perPage: ntopng would keep the number of rows as what the user wants to see.
  EXPECT_TRUE(site.requests()[1].startsWith("GET /lua/rest/v2/get/flow/active_list.lua?start=0&length=25&ifid=7 "));
  EXPECT_TRUE(site.requests()[2].startsWith("GET /lua/rest/v2/get/host/active.lua?mode=all&"));
  EXPECT_FALSE(site.requests()[2].contains("perPage"));
  EXPECT_TRUE(site.requests()[3].startsWith("GET /lua/rest/v2/get/system/health/redis.lua "));
}

TEST(RestClient, aTokenIsSentInsteadOfThePassword) {
  Site site;
  RestClient client(site.url(), {QStringLiteral("admin"), QStringLiteral("secret"), QStringLiteral("abc123")});
  EXPECT_FALSE(counters(client));
  EXPECT_TRUE(site.requests().first().contains("Authorization: Token abc123"));
}

TEST(RestClient, probesWithoutALoginAndTellsWhatIsNotNtopng) {
  Site site;
  RestClient client(site.url(), kLogin);
  QObject context;
  const auto probe = [&] {
    return tests::answerOf<Result<QString>>([&](auto reply) { client.probe(&context, std::move(reply)); });
  };
  site.willAnswer("page");
  EXPECT_EQ(probe().value_or(QString()), QStringLiteral("6.2.240926"));
  EXPECT_FALSE(site.requests().first().contains("Authorization"));
  site.willSend("HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(probe().error().code, ErrorCode::Malformed);
}

class RestClientOverTls : public ::testing::Test {
 protected:
  /// What comes of a question when the person has accepted `certificate`.
  Result<InterfaceCounters> ask(const QByteArray& certificate) {
    client.setCertificate(certificate);
    return counters(client);
  }

  Site site;
  test::TlsFront front{static_cast<quint16>(site.url().port())};
  RestClient client{front.origin().adjusted(QUrl::RemovePath), kLogin};
};

TEST_F(RestClientOverTls, aCertificateNobodyVouchesForIsShownAndNothingIsSent) {
  const auto answer = ask({});
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, ErrorCode::CertificateUnknown);
  EXPECT_EQ(answer.error().detail, text::fingerprintText(front.certificateSha256()).toStdString());
  EXPECT_EQ(client.refusedCertificate(), front.certificateSha256());
  EXPECT_TRUE(site.requests().isEmpty());
}

TEST_F(RestClientOverTls, theAcceptedCertificateIsTaken) {
  site.willAnswer(R"({"rc":0,"rsp":[{"ifid":7,"ifname":"tcp://*:5556c"}]})");
  site.willAnswer(R"({"rc":0,"rsp":{"num_flows":3}})");
  const auto answer = ask(front.certificateSha256());
  ASSERT_TRUE(answer) << answer.error().detail;
  EXPECT_EQ(answer->activeFlows, 3U);
  EXPECT_TRUE(site.requests().last().contains("Authorization: Basic"));
}

TEST_F(RestClientOverTls, anotherCertificateThanTheAcceptedOneIsRefusedBeforeAnythingIsSent) {
  const auto answer = ask(QByteArray(32, '\x01'));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, ErrorCode::CertificateChanged);
  EXPECT_NE(answer.error().detail.find(text::fingerprintText(front.certificateSha256()).toStdString()),
            std::string::npos);
  EXPECT_TRUE(site.requests().isEmpty());
}

TEST(RestClient, aClosedPortIsARefusedConnection) {
  QTcpServer server;
  server.listen(QHostAddress::LocalHost);
  const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
  server.close();
  RestClient client(url);
  EXPECT_EQ(counters(client).error().code, ErrorCode::ConnectionRefused);
}

}  // namespace
}  // namespace soho::ntopng
