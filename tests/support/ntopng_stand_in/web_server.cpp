#include "tests/support/ntopng_stand_in/web_server.h"

#include "tests/support/ntopng_stand_in/pages.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <civetweb.h>

#include <array>

namespace soho::stand_in {
namespace {

constexpr int kLoginCookieSeconds = 43200;
constexpr int kLongCookieSeconds = 7 * 86400;
constexpr int kPageCookieSeconds = 3600;
constexpr const char* kNoCookie = "; HttpOnly; path=/; expires=Thu, 01-Jan-1970 00:00:01 GMT; max-age=0";
constexpr int kLongestField = 31;

QByteArray header(mg_connection* connection, const char* name) {
  const char* value = mg_get_header(connection, name);
  return value == nullptr ? QByteArray() : QByteArray(value);
}

QByteArray cookieOf(const QByteArray& header, const QByteArray& name) {
  for (const QByteArray& part : header.split(';')) {
    const QByteArray trimmed = part.trimmed();
    if (trimmed.startsWith(QByteArray(name + '='))) return trimmed.mid(name.size() + 1);
  }
  return {};
}

QUrlQuery formQuery(QByteArray text) { return QUrlQuery(QString::fromUtf8(text.replace('+', ' '))); }

QString field(const QUrlQuery& query, const char* name) {
  return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

std::uint64_t now() { return static_cast<std::uint64_t>(QDateTime::currentSecsSinceEpoch()); }

const char* reasonOf(int status) {
  switch (status) {
    case 200:
      return "OK";
    case 302:
      return "Found";
    case 400:
      return "Bad Request";
    case 403:
      return "Forbidden";
    default:
      return "Not Found";
  }
}

}  // namespace

WebServer::WebServer(const StartOptions& options, Access& access, FlowTable& table, Redis& redis)
    : m_options(options), m_access(access), m_table(table), m_rest(options, table, redis) {}

WebServer::~WebServer() {
  if (m_context != nullptr) mg_stop(m_context);
}

bool WebServer::start() {
  const QByteArray prefix = m_options.httpAddress.isEmpty() ? QByteArray() : m_options.httpAddress.toUtf8() + ':';
  const QByteArray port = prefix + QByteArray::number(m_options.httpPort);
  const char* settings[] = {"listening_ports", port.constData(),           "num_threads", "8",    "request_timeout_ms",
                            "10000",           "enable_directory_listing", "no",          nullptr};
  mg_callbacks callbacks{};
  callbacks.begin_request = &WebServer::beginRequest;
  m_context = mg_start(&callbacks, this, settings);
  return m_context != nullptr;
}

int WebServer::beginRequest(mg_connection* connection) {
  auto* self = static_cast<WebServer*>(mg_get_request_info(connection)->user_data);
  const Request request = self->readRequest(connection);
  const Response response = self->respond(request);
  self->write(connection, request, response);
  return response.status;
}

WebServer::Request WebServer::readRequest(mg_connection* connection) const {
  const mg_request_info* info = mg_get_request_info(connection);
  Request request{.method = QString::fromLatin1(info->request_method),
                  .path = QString::fromUtf8(info->local_uri == nullptr ? "/" : info->local_uri)};
  const QString prefix = m_options.httpPrefix;
  if (!prefix.isEmpty() && request.path.startsWith(prefix + u'/')) request.path.remove(0, prefix.size());
  if (info->query_string != nullptr) request.rawQuery = QString::fromUtf8(info->query_string);
  request.query = QUrlQuery(request.rawQuery);
  request.host = QString::fromLatin1(header(connection, "Host"));
  request.credentials = {QString::fromLatin1(info->remote_addr), cookieOf(header(connection, "Cookie"), sessionName()),
                         header(connection, "Authorization")};
  if (request.method == QStringLiteral("POST")) {
    std::array<char, 4096> buffer{};
    QByteArray body;
    int count = 0;
    while ((count = mg_read(connection, buffer.data(), buffer.size())) > 0) body.append(buffer.data(), count);
    request.form = formQuery(body);
    if (header(connection, "Content-Type").startsWith("application/json")) {
      request.form.clear();
      const QJsonObject members = QJsonDocument::fromJson(body).object();
      for (auto member = members.begin(); member != members.end(); ++member) {
        request.form.addQueryItem(member.key(), member.value().toVariant().toString());
      }
    }
  }
  return request;
}

QByteArray WebServer::sessionName() const {
  return "session_" + QByteArray::number(m_options.httpPort) + '_' + QByteArray::number(m_options.httpsPort);
}

QByteArray WebServer::loginCookie(const QByteArray& id) const {
  const int seconds = m_options.hasLongSessions ? kLongCookieSeconds : kLoginCookieSeconds;
  return sessionName() + '=' + id + "; path=/; HttpOnly; max-age=" + QByteArray::number(seconds) +
         "; HttpOnly; SameSite=lax";
}

QList<QByteArray> WebServer::pageCookies(const QByteArray& id, int seconds) const {
  return {"tzname=UTC; path=/ HttpOnly; SameSite=lax",
          sessionName() + '=' + id + "; max-age=" + QByteArray::number(seconds) + "; path=/;  HttpOnly; SameSite=lax",
          "timezone=0; path=/ HttpOnly; SameSite=lax"};
}

/// Every redirection carries a cookie named "session", which is not the one ntopng sets.
WebServer::Response WebServer::leadTo(const QString& where, const Request& request, bool takesSession) const {
  const QByteArray cookie = "session=" + request.credentials.session +
                            (takesSession ? kNoCookie : "; HttpOnly; path=/") + "; HttpOnly; SameSite=lax";
  return {
      .status = 302, .type = {}, .body = {}, .location = (m_options.httpPrefix + where).toUtf8(), .cookies = {cookie}};
}

/// "HOST:PORT/PREFIX/PATH?QUERY", percent-encoded
QString WebServer::referer(const Request& request) const {
  const QString path = m_options.httpPrefix + request.path;
  const QString asked = request.host + (request.rawQuery.isEmpty() ? path : path + u'?' + request.rawQuery);
  return QString::fromLatin1(QUrl::toPercentEncoding(asked));
}

WebServer::Response WebServer::toLogin(const Request& request) const {
  return leadTo(QStringLiteral("/lua/login.lua?referer=") + referer(request), request, true);
}

WebServer::Response WebServer::notFound(const Request& request) const {
  return leadTo(
      QStringLiteral("/lua/http_status_code.lua?message=not_found&referer=%1&error_message=").arg(referer(request)),
      request, false);
}

WebServer::Response WebServer::respond(const Request& request) {
  if (request.path == QStringLiteral("/lua/login.lua")) {
    return {.body = loginPage(field(request.query, "referer"), field(request.query, "reason"),
                              m_access.isBlocked(request.credentials.address)),
            .cookies = pageCookies({}, kPageCookieSeconds)};
  }
  if (request.path == QStringLiteral("/authorize.html")) return authorize(request);
  // Files need no login. The browser's own wish for an icon must not end at the login page, which empties the cookie.
  if (!request.path.endsWith(QStringLiteral(".lua")) && request.path != QStringLiteral("/")) {
    return {.status = 404, .type = "text/plain", .body = "Error 404: Not Found"};
  }
  const auto visitor = m_access.visitor(request.credentials);
  if (!visitor) return toLogin(request);
  const QByteArray session = visitor->means == Means::Session ? request.credentials.session : QByteArray();
  if (request.path == QStringLiteral("/lua/ntopng_logout.lua")) {
    m_access.closeSession(request.credentials.session);
    return {.type = "text/html", .body = loggedOutPage(), .cookies = pageCookies(session, 0)};
  }
  if (request.path == QStringLiteral("/lua/change_password.lua")) return changePassword(request, *visitor);
  if (m_access.mustChangePassword(visitor->user)) {
    return leadTo(QStringLiteral("/lua/change_password.lua?referer=") + referer(request), request, false);
  }
  Response response =
      request.path.startsWith(QStringLiteral("/lua/rest/")) ? rest(request, *visitor) : page(request, *visitor);
  if (response.status != 302 && visitor->means != Means::Open) {
    response.cookies = pageCookies(session, kPageCookieSeconds);
  }
  return response;
}

WebServer::Response WebServer::authorize(const Request& request) {
  const QUrlQuery& fields = request.method == QStringLiteral("POST") ? request.form : request.query;
  const QString user = field(fields, "user").left(kLongestField);
  if (!m_access.isPassword(request.credentials.address, user, field(fields, "password").left(kLongestField))) {
    const QString led = QString::fromLatin1(QUrl::toPercentEncoding(field(fields, "referer")));
    return leadTo(QStringLiteral("/lua/login.lua?referer=%1&reason=wrong-credentials").arg(led), request, true);
  }
  QString referer = field(fields, "referer");
  if (!referer.startsWith(u'/')) referer = QStringLiteral("/");
  const QByteArray cookie = loginCookie(m_access.openSession(user.toStdString()));
  return {.status = 302, .type = {}, .body = {}, .location = referer.toUtf8(), .cookies = {cookie}};
}

WebServer::Response WebServer::changePassword(const Request& request, const Visitor& visitor) {
  const QString password = field(request.form, "new_password");
  if (request.method != QStringLiteral("POST"))
    return {.body = changePasswordPage(QString::fromStdString(visitor.csrf))};
  if (visitor.means == Means::Session && field(request.form, "csrf").toStdString() != visitor.csrf) {
    return {.status = 403, .body = "CSRF"};
  }
  if (password == QStringLiteral("admin") || password != field(request.form, "confirm_password")) {
    return {.body = changePasswordPage(QString::fromStdString(visitor.csrf))};
  }
  m_access.changePassword(visitor.user, password);
  return {.status = 302, .type = {}, .body = {}, .location = "/", .cookies = {}};
}

WebServer::Response WebServer::rest(const Request& request, const Visitor& visitor) {
  Response response{.type = "application/json"};
  const QString path = request.path.mid(QStringLiteral("/lua/rest/v2/").size());
  if (path == QStringLiteral("create/ntopng/session.lua")) {
    const QByteArray session = m_access.openSession(visitor.user);
    response.body = restEnvelope(QJsonObject{{QStringLiteral("session"), QString::fromLatin1(session)}});
    return response;
  }
  if (path == QStringLiteral("create/ntopng/api_token.lua")) {
    const QByteArray token = m_access.makeToken(visitor.user);
    response.body = restEnvelope(QJsonObject{{QStringLiteral("api_token"), QString::fromLatin1(token)}});
    return response;
  }
  if (path == QStringLiteral("export/all/config.lua")) {
    response.fileName = "all_config.json";
    response.body = restEnvelope(QJsonObject{{QStringLiteral("all"), QJsonObject()}});
    return response;
  }
  if (path == QStringLiteral("edit/ntopng/user.lua")) {
    m_access.setLook(field(request.form, "username").toStdString(), "language",
                     field(request.form, "user_language").toStdString());
    response.body = restEnvelope(QJsonArray());
    return response;
  }
  const auto answer = m_rest.answer(path, request.query);
  if (!answer) return notFound(request);
  response.status = answer->status;
  response.body = answer->json;
  return response;
}

WebServer::Response WebServer::page(const Request& request, const Visitor& visitor) {
  const auto flows = [&] { return m_table.flows(now()); };
  if (request.path == QStringLiteral("/") || request.path == QStringLiteral("/lua/index.lua")) {
    return {.body = indexPage(QString::fromStdString(visitor.user), flows().size(), m_access.isDark(visitor.user))};
  }
  if (request.path == QStringLiteral("/lua/update_prefs.lua")) {
    // A session's POST counts only with its csrf; without, ntopng says success and does nothing.
    const bool isHeard = visitor.means != Means::Session || field(request.form, "csrf").toStdString() == visitor.csrf;
    if (isHeard && field(request.form, "action") == QStringLiteral("toggle_theme")) {
      const bool isDark = field(request.form, "toggle_dark_theme") == QStringLiteral("true");
      m_access.setLook(visitor.user, "theme", isDark ? "dark" : "white");
    }
    return {.type = "application/json", .body = R"({"success":true})"};
  }
  if (request.path == QStringLiteral("/lua/flows_stats.lua")) return {.body = flowsPage(flows())};
  if (request.path == QStringLiteral("/lua/host_details.lua")) {
    return {.body = hostPage(field(request.query, "host"), flows())};
  }
  if (request.path == QStringLiteral("/lua/hosts_geomap.lua")) return {.body = mapPage()};
  if (request.path == QStringLiteral("/lua/http_status_code.lua")) return {.body = errorPage()};
  return notFound(request);
}

void WebServer::write(mg_connection* connection, const Request& request, const Response& response) const {
  const bool isPage = response.status != 302;
  const bool isRest = isPage && request.path.startsWith(QStringLiteral("/lua/rest/"));
  QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) +
                     "\r\nServer: ntopng " + m_options.version.toUtf8() +
                     (isPage ? " [Stand-in [x86_64]]" : " (x86_64)") +
                     "\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\nConnection: close\r\n";
  if (!response.type.isEmpty()) bytes += "Content-Type: " + response.type + "\r\n";
  if (isPage) {
    bytes +=
        "Cache-Control: max-age=0, no-cache, no-store\r\nPragma: no-cache\r\nX-Frame-Options: DENY\r\n"
        "X-Content-Type-Options: nosniff\r\n";
  }
  if (isRest) bytes += "Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Methods: GET, POST, HEAD\r\n";
  if (!response.location.isEmpty()) bytes += "Location: " + response.location + "\r\n";
  if (!response.fileName.isEmpty()) {
    bytes += "Content-Disposition: attachment; filename=\"" + response.fileName + "\"\r\n";
  }
  for (const QByteArray& cookie : response.cookies) bytes += "Set-Cookie: " + cookie + "\r\n";
  bytes += "\r\n" + response.body;
  mg_write(connection, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

}  // namespace soho::stand_in
