#include "core/base/ip_address.h"

#include <charconv>

namespace soho {
namespace {

std::optional<std::uint32_t> parseV4(std::string_view text) {
  std::uint32_t value = 0;
  for (int part = 0; part < 4; ++part) {
    unsigned octet = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), octet);
    const auto digits = static_cast<std::size_t>(end - text.data());
    const bool hasLeadingZero = digits > 1 && text.front() == '0';
    if (error != std::errc{} || octet > 255 || digits > 3 || hasLeadingZero) return std::nullopt;
    value = (value << 8) | octet;
    text.remove_prefix(digits);
    if (part < 3) {
      if (text.empty() || text.front() != '.') return std::nullopt;
      text.remove_prefix(1);
    }
  }
  if (!text.empty()) return std::nullopt;
  return value;
}

/// Groups of one side of "::", at most `capacity`; a dotted tail counts as two groups.
std::optional<std::size_t> parseGroups(std::string_view text, std::span<std::uint16_t> groups) {
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t colon = text.find(':');
    const std::string_view group = text.substr(0, colon);
    if (colon == std::string_view::npos && group.find('.') != std::string_view::npos) {
      const auto tail = parseV4(group);
      if (!tail || count + 2 > groups.size()) return std::nullopt;
      groups[count++] = static_cast<std::uint16_t>(*tail >> 16);
      groups[count++] = static_cast<std::uint16_t>(*tail);
      return count;
    }
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(group.data(), group.data() + group.size(), value, 16);
    if (error != std::errc{} || end != group.data() + group.size() || group.size() > 4 || count == groups.size()) {
      return std::nullopt;
    }
    groups[count++] = value;
    if (colon == std::string_view::npos) return count;
    text.remove_prefix(colon + 1);
    if (text.empty()) return std::nullopt;
  }
  return count;
}

std::optional<IpAddress> parseV6(std::string_view text) {
  std::array<std::uint16_t, 8> head{};
  std::array<std::uint16_t, 8> tail{};
  const std::size_t gap = text.find("::");
  const auto headCount = parseGroups(text.substr(0, gap), head);
  if (!headCount) return std::nullopt;
  if (gap == std::string_view::npos) {
    if (*headCount != 8) return std::nullopt;
  } else {
    const auto tailCount = parseGroups(text.substr(gap + 2), tail);
    if (!tailCount || *headCount + *tailCount > 7) return std::nullopt;
    for (std::size_t i = 0; i < *tailCount; ++i) head[8 - *tailCount + i] = tail[i];
  }
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    high = (high << 16) | head[i];
    low = (low << 16) | head[i + 4];
  }
  return IpAddress::v6(high, low);
}

struct ZeroRun {
  std::size_t start = 8;
  std::size_t length = 0;
};

/// The run of zero groups that RFC 5952 §4.2 compresses: the longest of at least two, the first of equals.
ZeroRun longestZeroRun(const std::array<std::uint16_t, 8>& groups) {
  ZeroRun best;
  ZeroRun current;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (groups[i] != 0) {
      current = {};
      continue;
    }
    if (current.length == 0) current.start = i;
    if (++current.length > best.length) best = current;
  }
  return best.length >= 2 ? best : ZeroRun{};
}

char* writeDecimal(char* out, unsigned value) { return std::to_chars(out, out + 3, value).ptr; }

std::uint64_t maskOf(unsigned bits) {
  if (bits == 0) return 0;
  return bits >= 64 ? ~0ULL : ~0ULL << (64 - bits);
}

}  // namespace

IpAddress IpAddress::fromBytes(std::span<const std::uint8_t> bytes) {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  if (bytes.size() == 4) {
    return v4(static_cast<std::uint32_t>(bytes[0]) << 24 | static_cast<std::uint32_t>(bytes[1]) << 16 |
              static_cast<std::uint32_t>(bytes[2]) << 8 | bytes[3]);
  }
  if (bytes.size() != 16) return {};
  for (std::size_t i = 0; i < 8; ++i) {
    high = (high << 8) | bytes[i];
    low = (low << 8) | bytes[i + 8];
  }
  return v6(high, low);
}

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
  if (text.find(':') != std::string_view::npos) return parseV6(text);
  if (const auto value = parseV4(text)) return v4(*value);
  return std::nullopt;
}

bool IpAddress::isMulticast() const { return isV4() ? (v4Value() >> 28) == 0xe : (m_high >> 56) == 0xff; }

bool IpAddress::isBroadcast() const { return isV4() && v4Value() == 0xffffffff; }

bool IpAddress::isLoopback() const { return isV4() ? (v4Value() >> 24) == 127 : m_high == 0 && m_low == 1; }

std::size_t IpAddress::writeTo(std::span<char, kTextCapacity> text) const {
  char* out = text.data();
  if (isV4()) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out = writeDecimal(out, (v4Value() >> shift) & 0xff);
      if (shift != 0) *out++ = '.';
    }
    return static_cast<std::size_t>(out - text.data());
  }
  std::array<std::uint16_t, 8> groups{};
  for (std::size_t i = 0; i < 4; ++i) {
    groups[i] = static_cast<std::uint16_t>(m_high >> (48 - 16 * i));
    groups[i + 4] = static_cast<std::uint16_t>(m_low >> (48 - 16 * i));
  }
  const ZeroRun run = longestZeroRun(groups);
  for (std::size_t i = 0; i < groups.size();) {
    if (i == run.start) {
      *out++ = ':';
      *out++ = ':';
      i += run.length;
      continue;
    }
    if (i != 0 && out[-1] != ':') *out++ = ':';
    out = std::to_chars(out, out + 4, groups[i], 16).ptr;
    ++i;
  }
  return static_cast<std::size_t>(out - text.data());
}

std::string IpAddress::toString() const {
  std::array<char, kTextCapacity> text{};
  return {text.data(), writeTo(text)};
}

std::array<std::uint8_t, 16> IpAddress::bytes() const {
  std::array<std::uint8_t, 16> result{};
  for (std::size_t i = 0; i < 8; ++i) {
    result[i] = static_cast<std::uint8_t>(m_high >> (56 - 8 * i));
    result[i + 8] = static_cast<std::uint8_t>(m_low >> (56 - 8 * i));
  }
  return result;
}

IpPrefix::IpPrefix(IpAddress network, unsigned length) {
  const unsigned familyBits = network.isV4() ? 32 : 128;
  m_length = length > familyBits ? familyBits : length;
  const unsigned bits = network.isV4() ? m_length + 96 : m_length;
  m_maskHigh = maskOf(bits > 64 ? 64 : bits);
  m_maskLow = maskOf(bits > 64 ? bits - 64 : 0);
  m_network = IpAddress::v6(network.high() & m_maskHigh, network.low() & m_maskLow);
}

std::optional<IpPrefix> IpPrefix::parse(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto network = IpAddress::parse(text.substr(0, slash));
  if (!network) return std::nullopt;
  const unsigned familyBits = network->isV4() ? 32 : 128;
  if (slash == std::string_view::npos) return IpPrefix(*network, familyBits);
  const std::string_view digits = text.substr(slash + 1);
  unsigned length = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
  if (error != std::errc{} || end != digits.data() + digits.size() || length > familyBits) return std::nullopt;
  return IpPrefix(*network, length);
}

bool IpPrefix::contains(IpAddress address) const {
  return address.isV4() == m_network.isV4() && (address.high() & m_maskHigh) == m_network.high() &&
         (address.low() & m_maskLow) == m_network.low();
}

std::string IpPrefix::toString() const { return m_network.toString() + '/' + std::to_string(m_length); }

}  // namespace soho
