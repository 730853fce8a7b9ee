#include "core/text/fingerprint.h"

#include <QRegularExpression>

namespace soho::text {

QString fingerprintText(const QByteArray& sha256) { return QString::fromLatin1(sha256.toHex(':').toUpper()); }

QByteArray fingerprintOf(const QString& text) {
  static const QRegularExpression pattern(QStringLiteral("^[0-9A-Fa-f]{2}(:?[0-9A-Fa-f]{2}){31}$"));
  if (!pattern.match(text).hasMatch()) return {};
  return QByteArray::fromHex(QString(text).remove(u':').toLatin1());
}

}  // namespace soho::text
