// ntopng's first user, set before ntopng starts for the first time: so it never runs with its well-known password and
// never asks for another. Pure.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace soho::ntopng {

inline constexpr qsizetype kPasswordLength = 24;  ///< ntopng cuts at 31.

/// Letters and digits from the system's random source; about 142 bits.
[[nodiscard]] QString makePassword();

/// Commands for redis-cli's standard input: name, group, networks and password of the user admin, only those that are
/// not there yet, then the stored password hash as the last line of the answer. ntopng stores an unsalted MD5.
[[nodiscard]] QByteArray seedCommands(const QString& password);
/// Whether the last line of redis-cli's answer is the hash of `password`.
[[nodiscard]] bool isSeededWith(const QByteArray& answer, const QString& password);
/// Overwrites the password; ntopng reads it at every login.
[[nodiscard]] QByteArray changeCommands(const QString& password);

}  // namespace soho::ntopng
