// The SHA-256 fingerprint of a certificate as people compare it. Pure.
#pragma once

#include <QByteArray>
#include <QString>

namespace soho::text {

/// "AB:CD:…", 32 pairs, as `openssl x509 -noout -fingerprint -sha256` writes it.
[[nodiscard]] QString fingerprintText(const QByteArray& sha256);
/// The 32 bytes of such a text, also in small letters or without colons; empty when it is none.
[[nodiscard]] QByteArray fingerprintOf(const QString& text);

}  // namespace soho::text
