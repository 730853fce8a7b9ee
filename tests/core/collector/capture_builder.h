// Builds what a capture file holds, layer by layer, so that tests read like the packets they are about.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace soho::collector::test {

using Bytes = std::vector<std::uint8_t>;

inline Bytes join(std::initializer_list<Bytes> parts) {
  Bytes whole;
  for (const Bytes& part : parts) whole.insert(whole.end(), part.begin(), part.end());
  return whole;
}
inline Bytes text(std::string_view value) { return {value.begin(), value.end()}; }
inline Bytes zeros(std::size_t count) { return Bytes(count); }
/// Big-endian, as on the wire.
inline Bytes be(std::uint64_t value, std::size_t width) {
  Bytes bytes(width);
  for (std::size_t i = 0; i < width; ++i) bytes[width - 1 - i] = static_cast<std::uint8_t>(value >> (8 * i));
  return bytes;
}
/// Little-endian, as in the headers of capture files written here.
inline Bytes le(std::uint64_t value, std::size_t width) {
  Bytes bytes(width);
  for (std::size_t i = 0; i < width; ++i) bytes[i] = static_cast<std::uint8_t>(value >> (8 * i));
  return bytes;
}
inline IpAddress ip(const char* address) { return *IpAddress::parse(address); }
inline Bytes v4Bytes(const char* address) { return be(ip(address).v4Value(), 4); }
inline Bytes v6Bytes(const char* address) {
  const auto bytes = ip(address).bytes();
  return {bytes.begin(), bytes.end()};
}

inline Bytes udp(std::uint16_t sourcePort, std::uint16_t destinationPort, const Bytes& payload) {
  return join({be(sourcePort, 2), be(destinationPort, 2), be(payload.size() + 8, 2), be(0, 2), payload});
}

struct V4Options {
  std::uint8_t protocol = 17;
  std::uint16_t identification = 7;
  std::uint16_t offset = 0;  ///< In bytes.
  bool moreFollow = false;
};
inline Bytes ipv4(const char* source, const char* destination, const Bytes& payload, const V4Options& options = {}) {
  const std::uint64_t fragment = (options.moreFollow ? 0x2000U : 0U) | options.offset / 8U;
  return join({be(0x4500, 2), be(payload.size() + 20, 2), be(options.identification, 2), be(fragment, 2), be(64, 1),
               be(options.protocol, 1), be(0, 2), v4Bytes(source), v4Bytes(destination), payload});
}
inline Bytes ipv6(const char* source, const char* destination, std::uint8_t next, const Bytes& payload) {
  return join({be(0x60000000, 4), be(payload.size(), 2), be(next, 1), be(64, 1), v6Bytes(source), v6Bytes(destination),
               payload});
}
inline Bytes ipv6Fragment(std::uint32_t identification, std::uint16_t offset, bool moreFollow, const Bytes& payload) {
  return join({be(17, 1), be(0, 1), be(offset | (moreFollow ? 1U : 0U), 2), be(identification, 4), payload});
}
inline Bytes ethernet(std::uint16_t type, const Bytes& payload) { return join({zeros(12), be(type, 2), payload}); }

/// A NetFlow v9 message with one (empty) data set of template 1024, told apart by its sequence number.
inline Bytes netflow9(std::uint32_t sequence, std::size_t setBytes = 4) {
  return join({be(9, 2), be(1, 2), be(1000, 4), be(1'700'000'000, 4), be(sequence, 4), be(0, 4), be(1024, 2),
               be(setBytes, 2), zeros(setBytes - 4)});
}
inline Bytes netflow5(std::size_t records) { return join({be(5, 2), be(records, 2), zeros(20), zeros(48 * records)}); }

/// A frame from 192.168.1.1:50000 to 192.168.1.2:2055.
inline Bytes exportFrame(const Bytes& payload, std::uint16_t destinationPort = 2055) {
  return ethernet(0x0800, ipv4("192.168.1.1", "192.168.1.2", udp(50'000, destinationPort, payload)));
}

inline Bytes pcapHeader(std::uint32_t linkType, bool hasNanoseconds = true) {
  return join(
      {le(hasNanoseconds ? 0xa1b23c4d : 0xa1b2c3d4, 4), le(2, 2), le(4, 2), zeros(8), le(262'144, 4), le(linkType, 4)});
}
/// `fraction` is in the unit of the file's header.
inline Bytes pcapFrame(std::uint32_t seconds, std::uint32_t fraction, const Bytes& frame, std::size_t keep = SIZE_MAX) {
  const std::size_t kept = std::min(keep, frame.size());
  return join({le(seconds, 4), le(fraction, 4), le(kept, 4), le(frame.size(), 4),
               Bytes(frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(kept))});
}

/// pcapng blocks (draft-ietf-opsawg-pcapng): type, length, body padded to 4, length again.
inline Bytes pcapngBlock(std::uint32_t type, const Bytes& body) {
  const Bytes padding = zeros((4 - body.size() % 4) % 4);
  const std::size_t length = 12 + body.size() + padding.size();
  return join({le(type, 4), le(length, 4), body, padding, le(length, 4)});
}
inline Bytes pcapngHeader(std::uint16_t linkType) {
  return join({pcapngBlock(0x0a0d0d0a, join({le(0x1a2b3c4d, 4), le(1, 2), le(0, 2), le(~0ULL, 8)})),
               pcapngBlock(1, join({le(linkType, 2), le(0, 2), le(262'144, 4)}))});
}
/// The default time unit of pcapng is the microsecond.
inline Bytes pcapngFrame(std::uint64_t microseconds, const Bytes& frame) {
  return pcapngBlock(6, join({le(0, 4), le(microseconds >> 32, 4), le(microseconds & 0xffffffff, 4),
                              le(frame.size(), 4), le(frame.size(), 4), frame}));
}

}  // namespace soho::collector::test
