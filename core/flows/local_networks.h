// Which addresses are on our own network. Immutable once made; asked twice per conversation.
#pragma once

#include "core/base/ip_address.h"
#include "core/flows/conversation.h"

#include <cstdint>
#include <span>
#include <vector>

namespace soho::flows {

/// Private ranges of RFC 1918, the shared range of RFC 6598, link-local (RFC 3927, RFC 4291 §2.5.6) and unique local
/// addresses (RFC 4193). The owner adds the prefixes of this machine's interfaces.
[[nodiscard]] std::vector<IpPrefix> defaultLocalPrefixes();

class LocalNetworks {
 public:
  /// No prefixes means the default ones.
  explicit LocalNetworks(std::span<const IpPrefix> prefixes);

  [[nodiscard]] bool contains(const IpAddress& address) const;
  [[nodiscard]] LocalEnds endsOf(const IpAddress& client, const IpAddress& server) const;

 private:
  struct V4Network {
    std::uint32_t network;
    std::uint32_t mask;
  };
  std::vector<V4Network> m_v4;  ///< Apart from IPv6: half the width, and most of the traffic.
  std::vector<IpPrefix> m_v6;
};

}  // namespace soho::flows
