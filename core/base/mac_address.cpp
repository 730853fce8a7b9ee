#include "core/base/mac_address.h"

#include <charconv>

namespace soho {

std::optional<MacAddress> MacAddress::parse(std::string_view text) {
  if (text.size() != kTextLength) return std::nullopt;
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < kTextLength; i += 3) {
    unsigned octet = 0;
    const auto [end, error] = std::from_chars(text.data() + i, text.data() + i + 2, octet, 16);
    if (error != std::errc{} || end != text.data() + i + 2) return std::nullopt;
    if (i + 2 < kTextLength && text[i + 2] != ':' && text[i + 2] != '-') return std::nullopt;
    value = (value << 8) | octet;
  }
  return MacAddress(value);
}

void MacAddress::writeTo(std::span<char, kTextLength> text) const {
  constexpr std::string_view kDigits = "0123456789abcdef";
  for (std::size_t i = 0; i < 6; ++i) {
    const auto octet = static_cast<std::uint8_t>(m_value >> (40 - 8 * i));
    text[3 * i] = kDigits[octet >> 4];
    text[3 * i + 1] = kDigits[octet & 0xf];
    if (i < 5) text[3 * i + 2] = ':';
  }
}

std::string MacAddress::toString() const {
  std::array<char, kTextLength> text{};
  writeTo(text);
  return {text.data(), text.size()};
}

}  // namespace soho
