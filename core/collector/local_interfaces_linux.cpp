#include "core/collector/local_interfaces.h"
#include "core/collector/system_message.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netinet/in.h>
#include <optional>

namespace soho::collector {
namespace {

std::optional<IpAddress> toIpAddress(const sockaddr* raw) {
  if (raw == nullptr) return std::nullopt;
  if (raw->sa_family == AF_INET) {
    sockaddr_in v4{};
    std::memcpy(&v4, raw, sizeof v4);
    return IpAddress::v4(ntohl(v4.sin_addr.s_addr));
  }
  if (raw->sa_family == AF_INET6) {
    sockaddr_in6 v6{};
    std::memcpy(&v6, raw, sizeof v6);
    return IpAddress::fromBytes(v6.sin6_addr.s6_addr);
  }
  return std::nullopt;
}

}  // namespace

unsigned prefixLengthOf(const IpAddress& mask) {
  if (mask.isV4()) return static_cast<unsigned>(std::countl_one(mask.v4Value()));
  const int high = std::countl_one(mask.high());
  return static_cast<unsigned>(high < 64 ? high : 64 + std::countl_one(mask.low()));
}

Result<std::vector<InterfaceNetwork>> interfaceNetworks() {
  ifaddrs* first = nullptr;
  if (::getifaddrs(&first) != 0) return failure(ErrorCode::SocketFailed, "getifaddrs", systemMessage(errno));
  const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> list(first, &::freeifaddrs);
  std::vector<InterfaceNetwork> result;
  for (const ifaddrs* entry = list.get(); entry != nullptr; entry = entry->ifa_next) {
    const auto address = toIpAddress(entry->ifa_addr);
    const auto mask = toIpAddress(entry->ifa_netmask);
    if (!address || (entry->ifa_flags & IFF_UP) == 0) continue;
    const unsigned familyBits = address->isV4() ? 32 : 128;
    const unsigned length = mask ? prefixLengthOf(*mask) : familyBits;
    result.push_back({entry->ifa_name, *address, IpPrefix(*address, length), (entry->ifa_flags & IFF_LOOPBACK) != 0});
  }
  return result;
}

std::vector<IpAddress> ownAddresses() {
  std::vector<IpAddress> result;
  const auto networks = interfaceNetworks();
  if (!networks) return result;
  for (const InterfaceNetwork& network : *networks) result.push_back(network.address);
  return result;
}

std::vector<IpPrefix> localPrefixes() {
  std::vector<IpPrefix> result;
  const auto networks = interfaceNetworks();
  if (!networks) return result;
  for (const InterfaceNetwork& network : *networks) {
    const bool isListed = std::ranges::find(result, network.network) != result.end();
    if (!network.isLoopback && !isListed) result.push_back(network.network);
  }
  return result;
}

}  // namespace soho::collector
