// ntopng's first user, set before ntopng starts for the first time: so it never runs with its well-known password and
// never asks for another. Pure.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <utility>

namespace soho::ntopng {

inline constexpr qsizetype kPasswordLength = 24;  ///< ntopng cuts at 31.
inline constexpr const char* kPasswordKey = "ntopng.user.admin.password";

/// Letters and digits from the system's random source; about 142 bits.
[[nodiscard]] QString makePassword();
/// Whether ntopng's login can take a password that a person chose: 5 to 31 plain characters, no colon (Basic
/// authentication ends there), and not its well-known one, which it asks to change. BadSetting with `place`; the detail
/// does not repeat the password.
[[nodiscard]] Result<void> checkPassword(const QString& password, const std::string& place);

/// What ntopng stores of a password: an unsalted MD5 in hexadecimal digits.
[[nodiscard]] QByteArray passwordHash(const QString& password);

/// Redis keys of the user admin with their values; the password's hash comes last.
using FirstUser = std::array<std::pair<QByteArray, QByteArray>, 4>;
[[nodiscard]] FirstUser firstUser(const QString& password);

/// Commands for redis-cli's standard input: name, group, networks and password of the user admin, only those that are
/// not there yet, then the stored password hash as the last line of the answer.
[[nodiscard]] QByteArray seedCommands(const QString& password);
/// Whether the last line of redis-cli's answer is the hash of `password`.
[[nodiscard]] bool isSeededWith(const QByteArray& answer, const QString& password);
/// Overwrites the password; ntopng reads it at every login.
[[nodiscard]] QByteArray changeCommands(const QString& password);

}  // namespace soho::ntopng
