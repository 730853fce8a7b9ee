// The bytes of a reverse look-up: the question's name, and the reply's meaning (RFC 1035 §3.5, RFC 3596 §2.5).
// Pure; any thread.
#pragma once

#include "core/base/ip_address.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace soho::names {

/// "1.1.168.192.in-addr.arpa" or the 32 nibbles of an IPv6 address under "ip6.arpa".
[[nodiscard]] std::string reverseName(const IpAddress& address);

struct PointerAnswer {
  std::string name;  ///< Without the dot at its end.
  std::chrono::seconds timeToLive{};
};

/// The first PTR record of a reply, whatever alias led to it, with the smallest time to live on the way. Nothing when
/// there is none, when the bytes are broken, or when the name has characters no host name has (RFC 1123 §2.1; also
/// "_"), since it will be shown on terminals.
[[nodiscard]] std::optional<PointerAnswer> pointerIn(std::span<const std::uint8_t> reply);

/// A name somebody else chose (a router's lease, a host's own), made fit to be shown: no control characters, at most
/// 255 bytes of valid UTF-8, no dot or space at its ends. May become empty.
[[nodiscard]] std::string shownName(std::string_view told);

}  // namespace soho::names
