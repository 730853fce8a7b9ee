// Frames on the control socket: four bytes of length, most significant first, then that many bytes of message.
// Pure: bytes in, messages out. Memory grows with the bytes that came, never with the length that was announced.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace soho::control {

[[nodiscard]] QByteArray frameOf(QByteArrayView message);

class FrameReader {
 public:
  /// Messages longer than `maxBytes` are refused as soon as their length is known.
  explicit FrameReader(qsizetype maxBytes) : m_maxBytes(maxBytes) {}

  void append(QByteArrayView bytes) { m_bytes.append(bytes); }
  /// The next whole message; empty while it has not come whole. After a failure (TooLarge; Malformed for an empty
  /// message) nothing more can be read.
  [[nodiscard]] Result<std::optional<QByteArray>> next();
  /// True between frames: what came so far was whole messages.
  [[nodiscard]] bool isAtBoundary() const { return m_begin == m_bytes.size(); }

 private:
  qsizetype m_maxBytes;
  QByteArray m_bytes;
  qsizetype m_begin = 0;  ///< Of the first byte not handed out yet.
};

}  // namespace soho::control
