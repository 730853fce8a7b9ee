// Builds NetFlow v5 and v9 datagrams that read like what they say. Lengths are filled in, unless a test sets wrong
// ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace soho::tests {

using Bytes = std::vector<std::uint8_t>;

/// Network-order bytes of one record, field after field.
class RecordBytes {
 public:
  RecordBytes& u8(std::uint8_t value) { return number(value, 1); }
  RecordBytes& u16(std::uint16_t value) { return number(value, 2); }
  RecordBytes& u32(std::uint32_t value) { return number(value, 4); }
  RecordBytes& u64(std::uint64_t value) { return number(value, 8); }
  /// Any width, as reduced-size encoding has it.
  RecordBytes& number(std::uint64_t value, std::size_t width);
  /// An IPv4 or IPv6 address in its 4 or 16 bytes.
  RecordBytes& address(std::string_view text);
  RecordBytes& mac(std::string_view text);
  /// Text, cut or filled up with zeros to `width`.
  RecordBytes& text(std::string_view text, std::size_t width);
  RecordBytes& zeros(std::size_t count);

  [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

 private:
  Bytes m_bytes;
};

/// An element and its length.
struct FieldOf {
  std::uint16_t element = 0;
  std::uint16_t length = 0;
};

struct TemplateOf {
  std::uint16_t id = 0;
  std::vector<FieldOf> fields;
};

/// A NetFlow v9 datagram (RFC 3954 §5). The header's count is the number of sets unless it is set.
class V9Message {
 public:
  V9Message& uptime(std::uint32_t milliseconds);
  V9Message& exportedAt(std::uint32_t unixSeconds);
  V9Message& sequence(std::uint32_t number);
  V9Message& sourceId(std::uint32_t id);
  V9Message& count(std::uint16_t count);

  V9Message& templates(const std::vector<TemplateOf>& all, std::size_t padding = 0);
  V9Message& templateOf(std::uint16_t id, const std::vector<FieldOf>& fields) { return templates({{id, fields}}); }
  V9Message& optionsTemplate(std::uint16_t id, const std::vector<FieldOf>& scopes, const std::vector<FieldOf>& options,
                             std::size_t padding = 0);
  V9Message& data(std::uint16_t templateId, const std::vector<RecordBytes>& records, std::size_t padding = 0);
  /// A set whose header says `length`, whatever `content` is.
  V9Message& brokenSet(std::uint16_t id, std::uint16_t length, const Bytes& content = {});
  /// Bytes as they are, after the last set.
  V9Message& raw(const Bytes& bytes);

  [[nodiscard]] Bytes build() const;

 private:
  void set(std::uint16_t id, const Bytes& content, std::size_t padding);

  std::uint32_t m_uptime = 0;
  std::uint32_t m_exportedAt = 0;
  std::uint32_t m_sequence = 0;
  std::uint32_t m_sourceId = 0;
  std::optional<std::uint16_t> m_count;
  std::uint16_t m_sets = 0;
  Bytes m_content;
};

/// A NetFlow v5 record; unset members are zero.
struct V5Record {
  std::string_view source = "0.0.0.0";
  std::string_view destination = "0.0.0.0";
  std::string_view nextHop = "0.0.0.0";
  std::uint16_t input = 0;
  std::uint16_t output = 0;
  std::uint32_t packets = 0;
  std::uint32_t octets = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint16_t sourcePort = 0;
  std::uint16_t destinationPort = 0;
  std::uint8_t tcpFlags = 0;
  std::uint8_t protocol = 0;
  std::uint8_t tos = 0;
  std::uint16_t sourceAs = 0;
  std::uint16_t destinationAs = 0;
  std::uint8_t sourceMask = 0;
  std::uint8_t destinationMask = 0;
};

/// A NetFlow v5 datagram. The header's count is the number of records unless it is set.
class V5Message {
 public:
  V5Message& uptime(std::uint32_t milliseconds);
  V5Message& exportedAt(std::uint32_t unixSeconds, std::uint32_t nanoseconds = 0);
  V5Message& sequence(std::uint32_t number);
  V5Message& engine(std::uint8_t type, std::uint8_t id);
  V5Message& sampling(std::uint16_t bits);
  V5Message& count(std::uint16_t count);
  V5Message& record(const V5Record& record);

  [[nodiscard]] Bytes build() const;

 private:
  std::uint32_t m_uptime = 0;
  std::uint32_t m_exportedAt = 0;
  std::uint32_t m_nanoseconds = 0;
  std::uint32_t m_sequence = 0;
  std::uint8_t m_engineType = 0;
  std::uint8_t m_engineId = 0;
  std::uint16_t m_sampling = 0;
  std::optional<std::uint16_t> m_count;
  std::uint16_t m_records = 0;
  RecordBytes m_content;
};

}  // namespace soho::tests
