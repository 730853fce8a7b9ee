// A 48-bit MAC address as a value; zero means unknown.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace soho {

class MacAddress {
 public:
  static constexpr std::size_t kTextLength = 17;

  constexpr MacAddress() = default;
  constexpr explicit MacAddress(std::uint64_t value) : m_value(value & 0xffffffffffffULL) {}
  /// "aa:bb:cc:dd:ee:ff" or with dashes, either case.
  [[nodiscard]] static std::optional<MacAddress> parse(std::string_view text);

  [[nodiscard]] constexpr std::uint64_t value() const { return m_value; }
  [[nodiscard]] constexpr bool isKnown() const { return m_value != 0; }
  /// Writes "aa:bb:cc:dd:ee:ff" (no NUL).
  void writeTo(std::span<char, kTextLength> text) const;
  [[nodiscard]] std::string toString() const;

  constexpr auto operator<=>(const MacAddress&) const = default;

 private:
  std::uint64_t m_value = 0;
};

}  // namespace soho
