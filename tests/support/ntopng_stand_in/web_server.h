// ntopng's HTTP behaviour: who is sent to the login page, which cookies are set, what each path answers. civetweb's
// threads call in; what they share guards itself.
#pragma once

#include "tests/support/ntopng_stand_in/access.h"
#include "tests/support/ntopng_stand_in/flow_table.h"
#include "tests/support/ntopng_stand_in/rest_answers.h"
#include "tests/support/ntopng_stand_in/start_options.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <optional>

struct mg_context;
struct mg_connection;

namespace soho::stand_in {

class WebServer {
 public:
  WebServer(const StartOptions& options, Access& access, FlowTable& table, Redis& redis);
  ~WebServer();
  WebServer(const WebServer&) = delete;
  WebServer& operator=(const WebServer&) = delete;

  [[nodiscard]] bool start();

 private:
  struct Request {
    QString method = {};
    QString path = {};
    QString host = {};  ///< As the header says.
    QString rawQuery = {};
    QUrlQuery query = {};
    QUrlQuery form = {};  ///< Of a POST body.
    Credentials credentials = {};
  };
  struct Response {
    int status = 200;
    QByteArray type = "text/html; charset=utf-8";
    QByteArray body = {};
    QByteArray location = {};
    QList<QByteArray> cookies = {};
    QByteArray fileName = {};  ///< Of a download.
  };

  static int beginRequest(mg_connection* connection);
  [[nodiscard]] Request readRequest(mg_connection* connection) const;
  [[nodiscard]] Response respond(const Request& request);
  [[nodiscard]] Response authorize(const Request& request);
  [[nodiscard]] Response changePassword(const Request& request, const Visitor& visitor);
  [[nodiscard]] Response rest(const Request& request, const Visitor& visitor);
  [[nodiscard]] Response page(const Request& request, const Visitor& visitor);
  [[nodiscard]] Response leadTo(const QString& where, const Request& request, bool takesSession) const;
  [[nodiscard]] Response toLogin(const Request& request) const;
  [[nodiscard]] Response notFound(const Request& request) const;
  [[nodiscard]] QString referer(const Request& request) const;
  void write(mg_connection* connection, const Request& request, const Response& response) const;
  [[nodiscard]] QByteArray sessionName() const;
  [[nodiscard]] QByteArray loginCookie(const QByteArray& id) const;
  [[nodiscard]] QList<QByteArray> pageCookies(const QByteArray& id, int seconds) const;

  const StartOptions& m_options;
  Access& m_access;
  FlowTable& m_table;
  RestAnswers m_rest;
  mg_context* m_context = nullptr;
};

}  // namespace soho::stand_in
