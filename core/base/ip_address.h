// IP address and prefix values: 16 bytes, comparable, hashable, no allocation.
// An IPv4 address is stored as its IPv4-mapped form (RFC 4291 §2.5.5.2), so that both families share one key type.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace soho {

class IpAddress {
 public:
  /// Longest text form and its terminating NUL.
  static constexpr std::size_t kTextCapacity = 46;

  constexpr IpAddress() = default;  ///< The unspecified IPv6 address, ::

  [[nodiscard]] static constexpr IpAddress v4(std::uint32_t hostOrder) {
    IpAddress address;
    address.m_low = kMappedPrefix | hostOrder;
    return address;
  }
  [[nodiscard]] static constexpr IpAddress v6(std::uint64_t high, std::uint64_t low) {
    IpAddress address;
    address.m_high = high;
    address.m_low = low;
    return address;
  }
  /// From 4 or 16 network-order bytes; any other length gives ::
  [[nodiscard]] static IpAddress fromBytes(std::span<const std::uint8_t> bytes);
  /// Dotted IPv4 or RFC 4291 IPv6 text, IPv4-mapped text becomes IPv4; no zone, no brackets, no spaces.
  [[nodiscard]] static std::optional<IpAddress> parse(std::string_view text);

  [[nodiscard]] constexpr bool isV4() const { return m_high == 0 && (m_low >> 32) == 0xffff; }
  [[nodiscard]] constexpr bool isUnspecified() const {
    return (m_high == 0 && m_low == 0) || (isV4() && v4Value() == 0);
  }
  [[nodiscard]] constexpr std::uint32_t v4Value() const { return static_cast<std::uint32_t>(m_low); }
  [[nodiscard]] constexpr std::uint64_t high() const { return m_high; }
  [[nodiscard]] constexpr std::uint64_t low() const { return m_low; }
  [[nodiscard]] bool isMulticast() const;  ///< RFC 1112 / RFC 4291 §2.7
  [[nodiscard]] bool isBroadcast() const;  ///< 255.255.255.255
  [[nodiscard]] bool isLoopback() const;

  /// Writes RFC 5952 text (IPv4 dotted; IPv6 never with a dotted tail), no NUL; returns its length (at most 45).
  std::size_t writeTo(std::span<char, kTextCapacity> text) const;
  [[nodiscard]] std::string toString() const;
  [[nodiscard]] std::array<std::uint8_t, 16> bytes() const;

  constexpr auto operator<=>(const IpAddress&) const = default;

  [[nodiscard]] constexpr std::size_t hash() const {
    std::uint64_t mixed = m_high * 0x9e3779b97f4a7c15ULL ^ m_low * 0xc2b2ae3d27d4eb4fULL;
    mixed ^= mixed >> 29;
    mixed *= 0xbf58476d1ce4e5b9ULL;
    return static_cast<std::size_t>(mixed ^ (mixed >> 32));
  }

 private:
  static constexpr std::uint64_t kMappedPrefix = 0xffffULL << 32;

  std::uint64_t m_high = 0;
  std::uint64_t m_low = 0;
};

class IpPrefix {
 public:
  constexpr IpPrefix() = default;
  /// `length` counts bits of the family: 0–32 for IPv4, 0–128 for IPv6; longer values are cut. Host bits are cleared.
  IpPrefix(IpAddress network, unsigned length);
  /// "192.168.1.0/24", "fd00::/8", or an address alone (its full length).
  [[nodiscard]] static std::optional<IpPrefix> parse(std::string_view text);

  [[nodiscard]] bool contains(IpAddress address) const;
  [[nodiscard]] IpAddress network() const { return m_network; }
  [[nodiscard]] unsigned length() const { return m_length; }
  [[nodiscard]] std::string toString() const;

  bool operator==(const IpPrefix&) const = default;

 private:
  IpAddress m_network;
  std::uint64_t m_maskHigh = 0;
  std::uint64_t m_maskLow = 0;
  unsigned m_length = 0;
};

}  // namespace soho

template <>
struct std::hash<soho::IpAddress> {
  std::size_t operator()(const soho::IpAddress& address) const noexcept { return address.hash(); }
};
