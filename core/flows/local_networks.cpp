#include "core/flows/local_networks.h"

namespace soho::flows {
namespace {

constexpr std::uint32_t maskOf(unsigned length) { return length == 0 ? 0 : ~std::uint32_t{0} << (32 - length); }

}  // namespace

std::vector<IpPrefix> defaultLocalPrefixes() {
  const auto v4 = [](unsigned a, unsigned b, unsigned length) {
    return IpPrefix(IpAddress::v4(a << 24 | b << 16), length);
  };
  return {
      v4(10, 0, 8),
      v4(172, 16, 12),
      v4(192, 168, 16),
      v4(100, 64, 10),
      v4(169, 254, 16),
      IpPrefix(IpAddress::v6(0xfe80ULL << 48, 0), 10),
      IpPrefix(IpAddress::v6(0xfcULL << 56, 0), 7),
  };
}

LocalNetworks::LocalNetworks(std::span<const IpPrefix> prefixes) {
  const std::vector<IpPrefix> defaults = prefixes.empty() ? defaultLocalPrefixes() : std::vector<IpPrefix>{};
  for (const IpPrefix& prefix : prefixes.empty() ? std::span<const IpPrefix>(defaults) : prefixes) {
    if (prefix.network().isV4()) {
      const std::uint32_t mask = maskOf(prefix.length());
      m_v4.push_back({prefix.network().v4Value() & mask, mask});
    } else {
      m_v6.push_back(prefix);
    }
  }
}

bool LocalNetworks::contains(const IpAddress& address) const {
  if (address.isV4()) {
    for (const V4Network& network : m_v4) {
      if ((address.v4Value() & network.mask) == network.network) return true;
    }
    return false;
  }
  for (const IpPrefix& prefix : m_v6) {
    if (prefix.contains(address)) return true;
  }
  return false;
}

LocalEnds LocalNetworks::endsOf(const IpAddress& client, const IpAddress& server) const {
  const bool isClientLocal = contains(client);
  const bool isServerLocal = contains(server);
  if (isClientLocal) return isServerLocal ? LocalEnds::Both : LocalEnds::Client;
  return isServerLocal ? LocalEnds::Server : LocalEnds::None;
}

}  // namespace soho::flows
