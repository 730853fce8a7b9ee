#include "core/ntopng/rest_client.h"

#include "core/text/fingerprint.h"

#include <QCryptographicHash>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <utility>

namespace soho::ntopng {
namespace {

constexpr qint64 kMostBytes = qint64{32} * 1024 * 1024;

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

/// Not QNetworkReply::header(), which knows whole addresses only; ntopng's are paths.
QUrl locationOf(const QNetworkReply& answer) { return QUrl::fromEncoded(answer.rawHeader("Location")); }

/// Where ntopng leads who is not logged in, or must choose a password first. Everything else it leads to is a page that
/// says what is wrong with the question.
bool leadsToLogin(const QUrl& location) {
  return location.path().endsWith(QLatin1String("/login.lua")) ||
         location.path().endsWith(QLatin1String("/change_password.lua"));
}

/// "not_found" or "internal_error: attempt to …"
std::string complaintOf(const QUrl& location) {
  const QUrlQuery query(location);
  const QString what = query.queryItemValue(QStringLiteral("message"), QUrl::FullyDecoded);
  const QString why =
      query.queryItemValue(QStringLiteral("error_message"), QUrl::FullyDecoded).section(u'\n', 0, 0).left(200);
  return (why.isEmpty() ? what : what + QStringLiteral(": ") + why).toStdString();
}

}  // namespace

RestClient::RestClient(QUrl base, Login login, QObject* parent)
    : QObject(parent), m_base(std::move(base)), m_login(std::move(login)) {
  m_network.setCookieJar(new NoCookies);  // Taken over by it.
  m_network.setProxy(QNetworkProxy::NoProxy);
  connect(&m_network, &QNetworkAccessManager::sslErrors, this,
          [this](QNetworkReply* answer) { judgeCertificate(*answer); });
}

void RestClient::judgeCertificate(QNetworkReply& answer) {
  const QByteArray shown = answer.sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256);
  if (!m_certificate.isEmpty() && shown == m_certificate) return answer.ignoreSslErrors();
  m_refusedCertificate = shown;
}

Error RestClient::problemOf(const QNetworkReply& answer) const {
  const bool isRefused = answer.error() == QNetworkReply::SslHandshakeFailedError && !m_refusedCertificate.isEmpty();
  if (!isRefused) return {codeOf(answer.error()), place(), answer.errorString().toStdString()};
  const std::string shown = text::fingerprintText(m_refusedCertificate).toStdString();
  if (m_certificate.isEmpty()) return {ErrorCode::CertificateUnknown, place(), shown};
  const std::string known = text::fingerprintText(m_certificate).toStdString();
  return {ErrorCode::CertificateChanged, place(), "trusted " + known + ", now " + shown};
}

void RestClient::setLogin(Login login) {
  m_login = std::move(login);
  m_refusals = 0;
}

QNetworkRequest RestClient::request(const QString& path, const QUrlQuery& query, bool withLogin) const {
  QUrl url = m_base;
  url.setPath(m_base.path() + path);
  url.setQuery(query);
  QNetworkRequest request(url);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  request.setTransferTimeout(static_cast<int>(m_patience.count()));
  if (!m_certificate.isEmpty()) {
    QSslConfiguration nobodyVouches = QSslConfiguration::defaultConfiguration();
    nobodyVouches.setCaCertificates({});
    request.setSslConfiguration(nobodyVouches);
  }
  if (withLogin && !m_login.token.isEmpty()) {
    request.setRawHeader("Authorization", "Token " + m_login.token.toUtf8());
  } else if (withLogin && !m_login.user.isEmpty()) {
    const QByteArray pair = (m_login.user + u':' + m_login.password).toUtf8();
    request.setRawHeader("Authorization", "Basic " + pair.toBase64());
  }
  return request;
}

void RestClient::probe(QObject* context, Reply<QString> reply) {
  QNetworkReply* answer = m_network.get(request(QStringLiteral("/lua/login.lua"), {}, false));
  connect(answer, &QNetworkReply::finished, this,
          [this, answer, guard = QPointer<QObject>(context), reply = std::move(reply)] {
            answer->deleteLater();
            if (!guard) return;
            const int status = statusOf(*answer);
            if (status == 0) return reply(Unexpected(problemOf(*answer)));
            m_version = versionOf(answer->rawHeader("Server"));
            // 403 means "almost ready".
            if (status == 403) return reply(failure(ErrorCode::ConnectionRefused, place(), "it is starting"));
            if (m_version.isEmpty())
              return reply(failure(ErrorCode::Malformed, place(), "what answers there is not ntopng"));
            // An ntopng without login leads to its start page.
            const QUrl location = locationOf(*answer);
            if (location.path().endsWith(QLatin1String("/http_status_code.lua")))
              return reply(failure(ErrorCode::Unsupported, place(), complaintOf(location)));
            reply(m_version);
          });
}

Result<QByteArray> RestClient::read(QNetworkReply& answer) {
  const int status = statusOf(answer);
  if (status == 0) return Unexpected(problemOf(answer));
  m_version = versionOf(answer.rawHeader("Server"));
  if (status >= 300 && status < 400) {
    const QUrl location = locationOf(answer);
    if (!leadsToLogin(location)) return failure(ErrorCode::Unsupported, place(), complaintOf(location));
    ++m_refusals;
    const bool wantsChange = location.path().endsWith(QLatin1String("/change_password.lua"));
    return failure(ErrorCode::NotLoggedIn, place(), wantsChange ? "ntopng wants its password to be changed first" : "");
  }
  m_refusals = 0;
  return answer.read(kMostBytes);
}

bool RestClient::refuses(QObject* context, const std::function<void(const Error&)>& reply) const {
  if (m_refusals < kRefusalsAllowed) return false;
  QMetaObject::invokeMethod(
      context,
      [reply, where = place()] {
        reply({ErrorCode::LoginBlocked, where, {}});
      },
      Qt::QueuedConnection);
  return true;
}

void RestClient::get(const QString& path, const QUrlQuery& query, QObject* context, Reply<QJsonValue> reply) {
  if (refuses(context, [reply](const Error& error) { reply(Unexpected(error)); })) return;
  QNetworkReply* answer = m_network.get(request(QStringLiteral("/lua/rest/v2/get/") + path, query, true));
  connect(answer, &QNetworkReply::finished, this,
          [this, answer, guard = QPointer<QObject>(context), reply = std::move(reply)] {
            answer->deleteLater();
            const Result<QByteArray> body = read(*answer);
            if (!guard) return;
            if (!body) return reply(Unexpected(body.error()));
            reply(readEnvelope(*body, place()));
          });
}

void RestClient::post(const QString& path, const QUrlQuery& form, QObject* context, Reply<QByteArray> reply) {
  if (refuses(context, [reply](const Error& error) { reply(Unexpected(error)); })) return;
  QNetworkRequest question = request(path, {}, true);
  question.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
  QNetworkReply* answer = m_network.post(question, form.toString(QUrl::FullyEncoded).toUtf8());
  connect(answer, &QNetworkReply::finished, this,
          [this, answer, guard = QPointer<QObject>(context), reply = std::move(reply)] {
            answer->deleteLater();
            const Result<QByteArray> body = read(*answer);
            if (guard) reply(body);
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

void RestClient::hosts(QObject* context, Reply<std::vector<ActiveHost>> reply) {
  QUrlQuery query;
  query.addQueryItem(QStringLiteral("mode"), QStringLiteral("all"));
  query.addQueryItem(QStringLiteral("currentPage"), QStringLiteral("1"));
  getOfInterface(QStringLiteral("host/active.lua"), query, context,
                 [reply = std::move(reply)](const Result<QJsonValue>& answer) {
                   if (!answer) return reply(Unexpected(answer.error()));
                   reply(readHosts(*answer));
                 });
}

void RestClient::health(QObject* context, Reply<RedisHealth> reply) {
  get(QStringLiteral("system/health/redis.lua"), {}, context,
      [reply = std::move(reply)](const Result<QJsonValue>& answer) {
        if (!answer) return reply(Unexpected(answer.error()));
        reply(readRedisHealth(*answer));
      });
}

void RestClient::setDark(bool isDark, QObject* context, Reply<void> reply) {
  QUrlQuery form;
  form.addQueryItem(QStringLiteral("action"), QStringLiteral("toggle_theme"));
  form.addQueryItem(QStringLiteral("toggle_dark_theme"), isDark ? QStringLiteral("true") : QStringLiteral("false"));
  post(QStringLiteral("/lua/update_prefs.lua"), form, context,
       [where = place(), reply = std::move(reply)](const Result<QByteArray>& body) {
         if (!body) return reply(Unexpected(body.error()));
         if (!isSuccess(*body)) return reply(failure(ErrorCode::Unsupported, where, "update_prefs.lua"));
         reply({});
       });
}

void RestClient::setLanguage(const QString& language, QObject* context, Reply<void> reply) {
  QUrlQuery form;
  form.addQueryItem(QStringLiteral("username"), m_login.user);
  form.addQueryItem(QStringLiteral("user_language"), language);
  post(QStringLiteral("/lua/rest/v2/edit/ntopng/user.lua"), form, context,
       [where = place(), reply = std::move(reply)](const Result<QByteArray>& body) {
         if (!body) return reply(Unexpected(body.error()));
         const Result<QJsonValue> answer = readEnvelope(*body, where);
         if (!answer) return reply(Unexpected(answer.error()));
         reply({});
       });
}

}  // namespace soho::ntopng
