// Reads big-endian values from bytes somebody else sent. Every read is checked against what remains:
// after the first read past the end the reader has failed, returns zeros, and stays failed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace soho {

class SpanReader {
 public:
  constexpr explicit SpanReader(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

  [[nodiscard]] constexpr std::size_t remaining() const { return m_bytes.size() - m_position; }
  [[nodiscard]] constexpr std::size_t position() const { return m_position; }
  [[nodiscard]] constexpr bool hasFailed() const { return m_hasFailed; }

  constexpr std::uint8_t u8() { return static_cast<std::uint8_t>(unsignedOf(1)); }
  constexpr std::uint16_t u16() { return static_cast<std::uint16_t>(unsignedOf(2)); }
  constexpr std::uint32_t u32() { return static_cast<std::uint32_t>(unsignedOf(4)); }
  constexpr std::uint64_t u64() { return unsignedOf(8); }

  /// Big-endian unsigned of `width` bytes (1 to 8; RFC 7011 §6.2 lets senders shorten integers).
  constexpr std::uint64_t unsignedOf(std::size_t width) {
    const auto field = take(width);
    std::uint64_t value = 0;
    for (const std::uint8_t byte : field) value = (value << 8) | byte;
    return value;
  }

  /// The next `count` bytes, or an empty span (and the failed state) when fewer remain.
  constexpr std::span<const std::uint8_t> take(std::size_t count) {
    if (count > remaining()) {
      m_hasFailed = true;
      m_position = m_bytes.size();
      return {};
    }
    const auto field = m_bytes.subspan(m_position, count);
    m_position += count;
    return field;
  }

  constexpr void skip(std::size_t count) { (void)take(count); }
  [[nodiscard]] constexpr std::span<const std::uint8_t> rest() const { return m_bytes.subspan(m_position); }

 private:
  std::span<const std::uint8_t> m_bytes;
  std::size_t m_position = 0;
  bool m_hasFailed = false;
};

}  // namespace soho
