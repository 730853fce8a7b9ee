#include "core/ntopng/rest_client.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

#include <chrono>
#include <utility>

namespace soho::ntopng {
namespace {

constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(10);
constexpr qint64 kMostBytes = 32 * 1024 * 1024;

/// ntopng empties the session cookie of whoever logs in by request: nothing is kept.
class NoCookies final : public QNetworkCookieJar {
 public:
  using QNetworkCookieJar::QNetworkCookieJar;
  [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl&) const override { return {}; }
  bool setCookiesFromUrl(const QList<QNetworkCookie>&, const QUrl&) override { return false; }
};

ErrorCode codeOf(QNetworkReply::NetworkError error) {
  switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
      return ErrorCode::ConnectionRefused;
    case QNetworkReply::OperationCanceledError:  // By its transfer timeout.
    case QNetworkReply::TimeoutError:
      return ErrorCode::TimedOut;
    default:
      return ErrorCode::ConnectionLost;
  }
}

int statusOf(const QNetworkReply& answer) { return answer.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

}  // namespace

RestClient::RestClient(QUrl base, Login login, QObject* parent)
    : QObject(parent), m_base(std::move(base)), m_login(std::move(login)) {
  m_network.setCookieJar(new NoCookies);  // Taken over by it.
  m_network.setProxy(QNetworkProxy::NoProxy);
}

void RestClient::setLogin(Login login) {
  m_login = std::move(login);
  m_refusals = 0;
}

QNetworkReply* RestClient::send(const QString& path, const QUrlQuery& query, bool withLogin) {
  QUrl url = m_base;
  url.setPath(m_base.path() + path);
  url.setQuery(query);
  QNetworkRequest request(url);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  request.setTransferTimeout(static_cast<int>(kPatience.count()));
  if (withLogin && !m_login.token.isEmpty()) {
    request.setRawHeader("Authorization", "Token " + m_login.token.toUtf8());
  } else if (withLogin && !m_login.user.isEmpty()) {
    const QByteArray pair = (m_login.user + u':' + m_login.password).toUtf8();
    request.setRawHeader("Authorization", "Basic " + pair.toBase64());
  }
  return m_network.get(request);
}

void RestClient::probe(QObject* context, Reply<QString> reply) {
  QNetworkReply* answer = send(QStringLiteral("/lua/login.lua"), {}, false);
  connect(answer, &QNetworkReply::finished, this,
          [this, answer, guard = QPointer<QObject>(context), reply = std::move(reply)] {
            answer->deleteLater();
            if (!guard) return;
            const int status = statusOf(*answer);
            if (status == 0)
              return reply(failure(codeOf(answer->error()), place(), answer->errorString().toStdString()));
            m_version = versionOf(answer->rawHeader("Server"));
            // 403 means "almost ready".
            if (status == 403) return reply(failure(ErrorCode::ConnectionRefused, place(), "it is starting"));
            if (m_version.isEmpty())
              return reply(failure(ErrorCode::Malformed, place(), "what answers there is not ntopng"));
            reply(m_version);
          });
}

Result<QJsonValue> RestClient::read(QNetworkReply& answer) {
  const int status = statusOf(answer);
  if (status == 0) return failure(codeOf(answer.error()), place(), answer.errorString().toStdString());
  m_version = versionOf(answer.rawHeader("Server"));
  if (status >= 300 && status < 400) {
    ++m_refusals;
    const bool wantsChange = answer.rawHeader("Location").contains("change_password");
    return failure(ErrorCode::NotLoggedIn, place(), wantsChange ? "ntopng wants its password to be changed first" : "");
  }
  m_refusals = 0;
  return readEnvelope(answer.read(kMostBytes), place());
}

void RestClient::get(const QString& path, const QUrlQuery& query, QObject* context, Reply<QJsonValue> reply) {
  if (m_refusals >= kRefusalsAllowed) {
    QMetaObject::invokeMethod(
        context, [reply = std::move(reply), where = place()] { reply(failure(ErrorCode::LoginBlocked, where)); },
        Qt::QueuedConnection);
    return;
  }
  QNetworkReply* answer = send(QStringLiteral("/lua/rest/v2/get/") + path, query, true);
  connect(answer, &QNetworkReply::finished, this,
          [this, answer, guard = QPointer<QObject>(context), reply = std::move(reply)] {
            answer->deleteLater();
            Result<QJsonValue> result = read(*answer);
            if (guard) reply(std::move(result));
          });
}

void RestClient::getOfInterface(const QString& path, QUrlQuery query, QObject* context, Reply<QJsonValue> reply) {
  if (m_interface) {
    query.addQueryItem(QStringLiteral("ifid"), QString::number(*m_interface));
    return get(path, query, context, std::move(reply));
  }
  get(QStringLiteral("ntopng/interfaces.lua"), {}, context,
      [this, path, query, context, reply = std::move(reply)](const Result<QJsonValue>& list) {
        if (!list) return reply(Unexpected(list.error()));
        m_interface = readInterfaceId(*list);
        getOfInterface(path, query, context, reply);
      });
}

void RestClient::counters(QObject* context, Reply<InterfaceCounters> reply) {
  getOfInterface(QStringLiteral("interface/data.lua"), {}, context,
                 [reply = std::move(reply)](const Result<QJsonValue>& answer) {
                   if (!answer) return reply(Unexpected(answer.error()));
                   reply(readInterface(*answer));
                 });
}

void RestClient::flows(int most, QObject* context, Reply<std::vector<ActiveFlow>> reply) {
  // Not active.lua: that one stores how many rows we asked for as what the person wants to see.
  QUrlQuery query;
  query.addQueryItem(QStringLiteral("start"), QStringLiteral("0"));
  query.addQueryItem(QStringLiteral("length"), QString::number(most));
  getOfInterface(QStringLiteral("flow/active_list.lua"), query, context,
                 [reply = std::move(reply)](const Result<QJsonValue>& answer) {
                   if (!answer) return reply(Unexpected(answer.error()));
                   reply(readFlows(*answer));
                 });
}

void RestClient::hosts(int most, QObject* context, Reply<std::vector<ActiveHost>> reply) {
  QUrlQuery query;
  query.addQueryItem(QStringLiteral("mode"), QStringLiteral("all"));
  query.addQueryItem(QStringLiteral("currentPage"), QStringLiteral("1"));
  query.addQueryItem(QStringLiteral("perPage"), QString::number(most));
  getOfInterface(QStringLiteral("host/active.lua"), query, context,
                 [reply = std::move(reply)](const Result<QJsonValue>& answer) {
                   if (!answer) return reply(Unexpected(answer.error()));
                   reply(readHosts(*answer));
                 });
}

}  // namespace soho::ntopng
