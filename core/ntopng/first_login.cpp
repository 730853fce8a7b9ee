#include "core/ntopng/first_login.h"

#include <QCryptographicHash>
#include <QList>
#include <QRandomGenerator>

#include <algorithm>

namespace soho::ntopng {

QString makePassword() {
  const QString alphabet = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
  QString password;
  for (qsizetype i = 0; i < kPasswordLength; ++i) {
    password += alphabet[QRandomGenerator::system()->bounded(static_cast<quint32>(alphabet.size()))];
  }
  return password;
}

Result<void> checkPassword(const QString& password, const std::string& place) {
  const auto isPlain = [](QChar c) { return c > u' ' && c < u'\x7f' && c != u':'; };
  if (password.size() < 5 || password.size() > 31 || !std::ranges::all_of(password, isPlain)) {
    return failure(ErrorCode::BadSetting, place, "ntopng takes 5 to 31 letters, digits and signs, no blank, no colon");
  }
  if (password == QStringLiteral("admin")) {
    return failure(ErrorCode::BadSetting, place, "this is the password that everybody knows; choose another");
  }
  return {};
}

QByteArray passwordHash(const QString& password) {
  return QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex();
}

FirstUser firstUser(const QString& password) {
  return {{{"ntopng.user.admin.full_name", "ntopng Administrator"},
           {"ntopng.user.admin.group", "administrator"},
           {"ntopng.user.admin.allowed_nets", "0.0.0.0/0,::/0"},
           {kPasswordKey, passwordHash(password)}}};
}

QByteArray seedCommands(const QString& password) {
  QByteArray commands;
  for (const auto& [key, value] : firstUser(password)) commands += "SETNX " + key + " \"" + value + "\"\n";
  return commands + "GET " + kPasswordKey + '\n';
}

bool isSeededWith(const QByteArray& answer, const QString& password) {
  return answer.trimmed().split('\n').last().trimmed() == passwordHash(password);
}

QByteArray changeCommands(const QString& password) {
  return QByteArray("SET ") + kPasswordKey + ' ' + passwordHash(password) + "\nGET " + kPasswordKey + '\n';
}

}  // namespace soho::ntopng
