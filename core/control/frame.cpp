#include "core/control/frame.h"

#include <QtEndian>

#include <string>

namespace soho::control {
namespace {

constexpr qsizetype kLengthBytes = 4;

}  // namespace

QByteArray frameOf(QByteArrayView message) {
  QByteArray frame(kLengthBytes, Qt::Uninitialized);
  qToBigEndian(static_cast<quint32>(message.size()), frame.data());
  frame.append(message);
  return frame;
}

Result<std::optional<QByteArray>> FrameReader::next() {
  const qsizetype available = m_bytes.size() - m_begin;
  if (available < kLengthBytes) return std::nullopt;
  const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(m_bytes.constData() + m_begin));
  if (length > m_maxBytes) {
    return failure(ErrorCode::TooLarge, "message",
                   std::to_string(length) + " bytes, at most " + std::to_string(m_maxBytes));
  }
  if (length == 0) return failure(ErrorCode::Malformed, "message", "is empty");
  if (available < kLengthBytes + length) return std::nullopt;
  QByteArray message = m_bytes.mid(m_begin + kLengthBytes, length);
  m_begin += kLengthBytes + length;
  if (m_begin == m_bytes.size()) {
    m_bytes.clear();
    m_begin = 0;
  } else if (m_begin > m_maxBytes) {
    m_bytes.remove(0, m_begin);
    m_begin = 0;
  }
  return message;
}

}  // namespace soho::control
