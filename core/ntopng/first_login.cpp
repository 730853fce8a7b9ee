#include "core/ntopng/first_login.h"

#include <QCryptographicHash>
#include <QList>
#include <QRandomGenerator>

namespace soho::ntopng {
namespace {

QByteArray hashOf(const QString& password) {
  return QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex();
}

}  // namespace

QString makePassword() {
  const QString alphabet = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
  QString password;
  for (qsizetype i = 0; i < kPasswordLength; ++i) {
    password += alphabet[QRandomGenerator::system()->bounded(static_cast<quint32>(alphabet.size()))];
  }
  return password;
}

QByteArray seedCommands(const QString& password) {
  return "SETNX ntopng.user.admin.full_name \"ntopng Administrator\"\n"
         "SETNX ntopng.user.admin.group administrator\n"
         "SETNX ntopng.user.admin.allowed_nets 0.0.0.0/0,::/0\n"
         "SETNX ntopng.user.admin.password " +
         hashOf(password) +
         "\n"
         "GET ntopng.user.admin.password\n";
}

bool isSeededWith(const QByteArray& answer, const QString& password) {
  return answer.trimmed().split('\n').last().trimmed() == hashOf(password);
}

QByteArray changeCommands(const QString& password) {
  return "SET ntopng.user.admin.password " + hashOf(password) + "\nGET ntopng.user.admin.password\n";
}

}  // namespace soho::ntopng
