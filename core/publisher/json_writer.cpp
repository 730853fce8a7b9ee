#include "core/publisher/json_writer.h"

#include <array>
#include <charconv>

namespace soho::publisher {
namespace {

template <class Number>
void appendNumber(std::string& out, Number value) {
  std::array<char, 20> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

void appendEscaped(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    if (byte == '"' || byte == '\\') {
      out += '\\';
      out += character;
    } else if (byte < 0x20) {
      out += "\\u00";
      out += kHex[byte >> 4];
      out += kHex[byte & 0xf];
    } else {
      out += character;
    }
  }
}

}  // namespace

void JsonWriter::open() {
  m_out += '{';
  m_needsComma = false;
}

void JsonWriter::beginObject(std::string_view key) {
  member(key);
  open();
}

void JsonWriter::endObject() {
  m_out += '}';
  m_needsComma = true;
}

void JsonWriter::member(std::string_view key) {
  if (m_needsComma) m_out += ',';
  m_needsComma = true;
  m_out += '"';
  m_out += key;
  m_out += "\":";
}

void JsonWriter::number(std::string_view key, std::uint64_t value) {
  member(key);
  appendNumber(m_out, value);
}

void JsonWriter::number(std::string_view key, std::int64_t value) {
  member(key);
  appendNumber(m_out, value);
}

void JsonWriter::text(std::string_view key, std::string_view value) {
  member(key);
  m_out += '"';
  appendEscaped(m_out, value);
  m_out += '"';
}

}  // namespace soho::publisher
