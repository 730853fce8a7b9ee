#include "tests/support/ntopng_stand_in/pages.h"

namespace soho::stand_in {
namespace {

QByteArray page(const QString& title, const QString& body, bool isDark = false) {
  return QStringLiteral(
             "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>"
             "<style>nav{background:#ff8f00;padding:12px}</style></head>\n<body class=\"body %3\">\n"
             "<nav><a href=\"/lua/index.lua\">Dashboard</a> <a href=\"/lua/flows_stats.lua\">Flows</a> "
             "<a href=\"https://www.ntop.org/\" target=\"_blank\">About</a> "
             "<a href=\"/lua/rest/v2/export/all/config.lua\">Export</a> <a href=\"/lua/ntopng_logout.lua\">Log "
             "out</a></nav>\n<h1>%1</h1>\n%2\n</body></html>\n")
      .arg(title.toHtmlEscaped(), body, isDark ? QStringLiteral("dark") : QString())
      .toUtf8();
}

QString hostLink(const std::string& address) {
  const QString text = QString::fromStdString(address).toHtmlEscaped();
  return QStringLiteral("<a href=\"/lua/host_details.lua?host=%1\">%1</a>").arg(text);
}

QString flowTable(const std::vector<Flow>& flows) {
  QString rows;
  for (const Flow& flow : flows) {
    rows += QStringLiteral("<tr><td>%1:%2</td><td>%3:%4</td><td>%5</td></tr>\n")
                .arg(hostLink(flow.client.address), QString::number(flow.client.port), hostLink(flow.server.address),
                     QString::number(flow.server.port), QString::number(flow.clientBytes + flow.serverBytes));
  }
  return QStringLiteral("<table id=\"flows\"><tr><th>Client</th><th>Server</th><th>Bytes</th></tr>\n") + rows +
         QStringLiteral("</table>");
}

}  // namespace

QByteArray loginPage(const QString& referer, const QString& reason, bool isBlocked) {
  const QString disabled = isBlocked ? QStringLiteral(" disabled") : QString();
  const QString said =
      reason.isEmpty() ? QString() : QStringLiteral("<p class=\"text-danger\">%1</p>").arg(reason.toHtmlEscaped());
  return page(
      QStringLiteral("Welcome to ntopng"),
      QStringLiteral("<form id=\"form_add_user\" action=\"/authorize.html\" method=\"POST\" "
                     "onsubmit=\"this.user.value=this._username.value.toLowerCase()\">\n"
                     "<input type=\"hidden\" name=\"user\"><input type=\"hidden\" name=\"referer\" value=\"%1\">\n"
                     "<input id=\"input-username\" name=\"_username\" required%2>\n"
                     "<input id=\"input-password\" name=\"password\" type=\"password\" required%2>\n%3\n"
                     "<button type=\"submit\">Login</button></form>")
          .arg(referer.toHtmlEscaped(), disabled, said));
}

QByteArray changePasswordPage(const QString& csrf) {
  return page(QStringLiteral("Change Password"),
              QStringLiteral("<form action=\"/lua/change_password.lua\" method=\"POST\">"
                             "<input type=\"hidden\" name=\"csrf\" value=\"%1\">"
                             "<input type=\"password\" name=\"new_password\"><input type=\"password\" "
                             "name=\"confirm_password\"><button type=\"submit\">Change</button></form>")
                  .arg(csrf.toHtmlEscaped()));
}

QByteArray loggedOutPage() {
  return "<html><head><meta http-equiv=\"refresh\" content=\"1; URL=/\"></head><body>Good bye</body></html>\n";
}

QByteArray indexPage(const QString& user, std::size_t flowCount, bool isDark) {
  return page(QStringLiteral("Dashboard"),
              QStringLiteral("<p id=\"user\">%1</p><p id=\"flow-count\">%2</p>")
                  .arg(user.toHtmlEscaped(), QString::number(flowCount)),
              isDark);
}

QByteArray flowsPage(const std::vector<Flow>& flows) { return page(QStringLiteral("Live Flows"), flowTable(flows)); }

QByteArray hostPage(const QString& host, const std::vector<Flow>& flows) {
  std::vector<Flow> ours;
  const std::string wanted = host.toStdString();
  for (const Flow& flow : flows) {
    if (flow.client.address == wanted || flow.server.address == wanted) ours.push_back(flow);
  }
  return page(QStringLiteral("Host: %1").arg(host), flowTable(ours));
}

QByteArray errorPage() {
  return page(QStringLiteral("Error"), QStringLiteral("<p>The page you are looking for was not found.</p>"));
}

QByteArray mapPage() {
  return page(QStringLiteral("Geo Map"),
              QStringLiteral("<img id=\"tile\" src=\"https://a.tile.openstreetmap.org/0/0/0.png\" "
                             "onerror=\"document.title='no tile'\">"));
}

}  // namespace soho::stand_in
