// Loads network-order integers of a fixed width at a place that was already proved to lie inside the record: the
// reader took the whole record with SpanReader, and the template's offsets were checked against its length once.
// Everything not proved that way is read through SpanReader itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace soho::decoder {

template <std::size_t Width>
[[nodiscard]] inline std::uint64_t loadBig(const std::uint8_t* at) {
  std::uint64_t value = 0;
  for (std::size_t index = 0; index < Width; ++index) value = (value << 8) | at[index];
  return value;
}

[[nodiscard]] inline std::uint64_t loadBig(const std::uint8_t* at, std::size_t width) {
  std::uint64_t value = 0;
  for (std::size_t index = 0; index < width; ++index) value = (value << 8) | at[index];
  return value;
}

[[nodiscard]] inline std::uint8_t load8(const std::uint8_t* at) { return *at; }
[[nodiscard]] inline std::uint16_t load16(const std::uint8_t* at) { return static_cast<std::uint16_t>(loadBig<2>(at)); }
[[nodiscard]] inline std::uint32_t load32(const std::uint8_t* at) { return static_cast<std::uint32_t>(loadBig<4>(at)); }
[[nodiscard]] inline std::uint64_t load64(const std::uint8_t* at) { return loadBig<8>(at); }

}  // namespace soho::decoder
