// Writes nDPI's binary TLV format, version 1: what ntopng reads as the payload of a flow message.
// Works on a buffer somebody else owns, allocates nothing, belongs to one thread. It knows the encoding, not the
// fields: which elements ntopng understands is in ntopng_record.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace soho::publisher {

/// One item is a type byte (key type in the high nibble, value type in the low one), the key and the value, integers
/// big-endian and of the smallest width that holds them. ntopng's reader does not survive a cut string (it stops for
/// good), so an item that does not fit is left out whole.
class TlvWriter {
 public:
  /// Room that a number may need while it is written, whatever its final width.
  static constexpr std::size_t kNumberRoom = 1 + 2 + 8;
  /// Bytes around the characters of a text item.
  static constexpr std::size_t kTextOverhead = 1 + 2 + 2;

  /// Starts a message: format version 1, format TLV. `buffer` must outlive the writer.
  explicit TlvWriter(std::span<std::uint8_t> buffer) : m_buffer(buffer) { restart(); }

  /// Forgets everything written and starts the next message.
  void restart() {
    m_size = 0;
    m_hasOverflowed = m_buffer.size() < 2;
    if (m_hasOverflowed) return;
    m_buffer[m_size++] = kFormatVersion;
    m_buffer[m_size++] = kFormatTlv;
  }

  void number(std::uint16_t element, std::uint64_t value) {
    if (!hasRoomFor(kNumberRoom)) return;
    const unsigned widthCode = widthCodeOf(value);
    std::uint8_t* const out = writeKey(end(), element, static_cast<std::uint8_t>(kUint8 + widthCode));
    const std::size_t width = std::size_t{1} << widthCode;
    storeBigEndian(out, value << (64 - 8 * width));
    setEnd(out + width);
  }

  /// A string of at most 65,535 bytes without NUL (the reader cuts it there).
  void text(std::uint16_t element, std::string_view value) {
    if (value.size() > UINT16_MAX || !hasRoomFor(kTextOverhead + value.size())) return;
    std::uint8_t* const out = writeKey(end(), element, kString);
    out[0] = static_cast<std::uint8_t>(value.size() >> 8);
    out[1] = static_cast<std::uint8_t>(value.size());
    if (!value.empty()) std::memcpy(out + 2, value.data(), value.size());
    setEnd(out + 2 + value.size());
  }

  void endRecord() {
    if (hasRoomFor(1)) m_buffer[m_size++] = kEndOfRecord;
  }

  /// The message so far.
  [[nodiscard]] std::span<const std::uint8_t> bytes() const { return m_buffer.first(m_size); }
  [[nodiscard]] std::size_t size() const { return m_size; }
  [[nodiscard]] std::size_t room() const { return m_buffer.size() - m_size; }
  /// Something did not fit since the last restart.
  [[nodiscard]] bool hasOverflowed() const { return m_hasOverflowed; }

 private:
  // nDPI's numbers of the value types; uint16, uint32 and uint64 follow uint8.
  static constexpr std::uint8_t kFormatVersion = 1;
  static constexpr std::uint8_t kFormatTlv = 1;
  static constexpr std::uint8_t kEndOfRecord = 1;
  static constexpr std::uint8_t kUint8 = 2;
  static constexpr std::uint8_t kUint16 = 3;
  static constexpr std::uint8_t kString = 11;

  static constexpr unsigned widthCodeOf(std::uint64_t value) {
    if (value <= UINT8_MAX) return 0;
    if (value <= UINT16_MAX) return 1;
    return value <= UINT32_MAX ? 2 : 3;
  }

  static void storeBigEndian(std::uint8_t* out, std::uint64_t value) {
    // Written out, since compilers make one swapped store of this but not of a loop.
    out[0] = static_cast<std::uint8_t>(value >> 56);
    out[1] = static_cast<std::uint8_t>(value >> 48);
    out[2] = static_cast<std::uint8_t>(value >> 40);
    out[3] = static_cast<std::uint8_t>(value >> 32);
    out[4] = static_cast<std::uint8_t>(value >> 24);
    out[5] = static_cast<std::uint8_t>(value >> 16);
    out[6] = static_cast<std::uint8_t>(value >> 8);
    out[7] = static_cast<std::uint8_t>(value);
  }

  static std::uint8_t* writeKey(std::uint8_t* out, std::uint16_t element, std::uint8_t valueType) {
    if (element <= UINT8_MAX) {
      *out++ = static_cast<std::uint8_t>(kUint8 << 4 | valueType);
    } else {
      *out++ = static_cast<std::uint8_t>(kUint16 << 4 | valueType);
      *out++ = static_cast<std::uint8_t>(element >> 8);
    }
    *out++ = static_cast<std::uint8_t>(element);
    return out;
  }

  [[nodiscard]] std::uint8_t* end() { return m_buffer.data() + m_size; }
  void setEnd(const std::uint8_t* newEnd) { m_size = static_cast<std::size_t>(newEnd - m_buffer.data()); }

  bool hasRoomFor(std::size_t count) {
    if (room() >= count) return true;
    m_hasOverflowed = true;
    return false;
  }

  std::span<std::uint8_t> m_buffer;
  std::size_t m_size = 0;
  bool m_hasOverflowed = false;
};

}  // namespace soho::publisher
