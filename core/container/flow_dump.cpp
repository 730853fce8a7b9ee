#include "core/container/flow_dump.h"

#include "core/base/ip_address.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace soho::container {
namespace {

constexpr const char* kPlace = "--flow-dump";

Unexpected refuse(const std::string& why) { return failure(ErrorCode::BadOption, kPlace, why); }

bool fits(const QString& text, const char* pattern) {
  return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

// ntopng splits at semicolons and at the colon before the password, and reads one line.
bool isPlain(const QString& text) {
  for (const QChar c : text) {
    if (c == u';' || c == u'"' || c == u'\'' || c.isSpace() || !c.isPrint()) return false;
  }
  return true;
}

Result<FlowDump> elasticsearch(const QStringList& parts) {
  if (parts.size() < 4 || parts.size() > 5) return refuse("Elasticsearch is written es;ntopng;INDEX;URL;USER");
  const QUrl url(parts[3], QUrl::StrictMode);
  const bool isWeb = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
  if (!isWeb || url.host().isEmpty()) return refuse("the URL must begin with http:// or https:// and name a host");
  if (!url.userInfo().isEmpty()) return refuse("user and password do not belong into the URL");
  if (!url.path().endsWith(QStringLiteral("_bulk"))) return refuse("the URL must end in _bulk");
  if (!fits(parts[2], "[a-z0-9][a-z0-9%._YmdHj-]*"))
    return refuse("an index is written in small letters, such as ntopng-%Y.%m.%d");
  return FlowDump{DumpKind::Elasticsearch, parts[3], parts[2], parts.value(4)};
}

Result<FlowDump> mysql(const QStringList& parts) {
  if (parts.size() != 4) return refuse("MySQL is written mysql;HOST[@PORT[s]];DATABASE;USER");
  if (!fits(parts[1], "[A-Za-z0-9._-]+(@\\d{1,5}s?)?"))
    return refuse("the host is a name or an IPv4 address, then perhaps @PORT");
  if (!fits(parts[2], "[A-Za-z0-9_]+")) return refuse("a database's name has letters, digits and _");
  if (parts[3].isEmpty()) return refuse("MySQL needs a user");
  return FlowDump{DumpKind::MySql, parts[1], parts[2], parts[3]};
}

Result<FlowDump> syslog(const QStringList& parts) {
  if (parts.size() > 2) return refuse("syslog is written syslog or syslog;FACILITY");
  if (parts.size() == 2 &&
      !fits(parts[1], "auth|authpriv|cron|daemon|ftp|kern|lpr|mail|news|syslog|user|uucp|local[0-7]")) {
    return refuse("a facility is one of syslog(3), such as daemon or local0");
  }
  return FlowDump{DumpKind::Syslog, {}, parts.value(1), {}};
}

}  // namespace

Result<FlowDump> parseFlowDump(const QString& text) {
  if (text.isEmpty()) return FlowDump{};
  QStringList parts = text.split(u';');
  while (parts.size() > 1 && parts.last().isEmpty()) parts.removeLast();
  for (const QString& part : parts) {
    if (!isPlain(part)) return refuse("no part may hold a blank or a quotation mark");
  }
  if (parts.value(3).contains(u':') && parts[0] == QStringLiteral("mysql"))
    return refuse("the password is asked for, not written here");
  if (parts.value(4).contains(u':')) return refuse("the password is asked for, not written here");
  if (parts[0] == QStringLiteral("es")) return elasticsearch(parts);
  if (parts[0] == QStringLiteral("mysql")) return mysql(parts);
  if (parts[0] == QStringLiteral("syslog")) return syslog(parts);
  return refuse("the community edition of ntopng writes to es, mysql and syslog");
}

Result<FlowDumpLogin> parseFlowDumpLogin(const QString& text) {
  QStringList parts = text.split(u';');
  QString password;
  if (parts[0] == QStringLiteral("mysql")) {
    if (parts.size() == 6) parts.removeAt(3);
    if (parts.size() == 5) password = parts.takeLast();
  } else if (parts[0] == QStringLiteral("es") && parts.size() > 4) {
    password = parts[4].section(u':', 1);
    parts[4] = parts[4].section(u':', 0, 0);
  }
  auto dump = parseFlowDump(parts.join(u';'));
  if (!dump) return Unexpected(dump.error());
  return FlowDumpLogin{std::move(*dump), std::move(password)};
}

Result<void> checkDumpTarget(const FlowDump& dump) {
  QString host;
  if (dump.kind == DumpKind::Elasticsearch) host = QUrl(dump.target).host();
  if (dump.kind == DumpKind::MySql) host = dump.target.section(u'@', 0, 0);
  const auto address = IpAddress::parse(host.toStdString());
  const bool isName = host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0;
  const bool isItself = isName || (address && (address->isLoopback() || address->isUnspecified()));
  if (!isItself) return {};
  return refuse(host.toStdString() + " is the container itself; write this computer's address in your network");
}

QString textOf(const FlowDump& dump) {
  switch (dump.kind) {
    case DumpKind::Elasticsearch: {
      const QString text = QStringList{QStringLiteral("es;ntopng"), dump.name, dump.target}.join(u';');
      return dump.user.isEmpty() ? text : text + u';' + dump.user;
    }
    case DumpKind::MySql:
      return QStringList{QStringLiteral("mysql"), dump.target, dump.name, dump.user}.join(u';');
    case DumpKind::Syslog:
      return dump.name.isEmpty() ? QStringLiteral("syslog") : QStringLiteral("syslog;") + dump.name;
    default:
      return {};
  }
}

bool needsPassword(const FlowDump& dump) { return !dump.user.isEmpty(); }

Result<QString> flowDumpValue(const FlowDump& dump, const QString& password) {
  if (!isPlain(password)) return refuse("the password may hold neither blank, nor quotation mark, nor semicolon");
  const QString text = textOf(dump);
  if (dump.kind == DumpKind::Elasticsearch)
    return dump.user.isEmpty() ? QString(text + u';') : QString(text + u':' + password);
  if (dump.kind == DumpKind::MySql) return QString(text + u';' + password);
  return text;
}

}  // namespace soho::container
