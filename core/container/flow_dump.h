// Where ntopng shall write flows to besides its own tables: -F. Pure. The password is given apart and goes nowhere but
// into ntopng's configuration file.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>

namespace soho::container {

enum class DumpKind : std::uint8_t { None, Elasticsearch, MySql, Syslog };

struct FlowDump {
  DumpKind kind = DumpKind::None;
  QString target;  ///< Elasticsearch: the bulk URL. MySQL: host, or host@port (with an s: TLS). Syslog: empty.
  QString name;    ///< Elasticsearch: index, strftime signs allowed. MySQL: database. Syslog: facility or empty.
  QString user;    ///< Empty: without login.
  bool operator==(const FlowDump&) const = default;
};

/// As ntopng takes it, without the password, the text that --flow-dump has: "es;ntopng;INDEX;URL;USER",
/// "mysql;HOST[@PORT[s]];DATABASE;USER", "syslog[;FACILITY]"; empty for None. BadOption: the detail says what is wrong.
[[nodiscard]] Result<FlowDump> parseFlowDump(const QString& text);
[[nodiscard]] QString textOf(const FlowDump& dump);

/// Whether ntopng in a container can get there. BadOption: the target is this computer by a name that means the
/// container itself there.
[[nodiscard]] Result<void> checkDumpTarget(const FlowDump& dump);

struct FlowDumpLogin {
  FlowDump dump;
  QString password;
};

/// With the password inside, as ntopng's -F takes it: "es;…;USER:PASSWORD", "mysql;…;USER;PASSWORD". The table that
/// MySQL had before ntopng 5.4 ("mysql;HOST;DATABASE;TABLE;USER;PASSWORD") is left out. BadOption as parseFlowDump().
[[nodiscard]] Result<FlowDumpLogin> parseFlowDumpLogin(const QString& text);

/// What follows -F. BadOption when the password holds a sign that ntopng's format has no way to write.
[[nodiscard]] Result<QString> flowDumpValue(const FlowDump& dump, const QString& password);
[[nodiscard]] bool needsPassword(const FlowDump& dump);

}  // namespace soho::container
