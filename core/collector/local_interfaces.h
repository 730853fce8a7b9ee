// The networks this machine is in, from its own interfaces: what counts as "local" besides the private ranges.
// Any thread; asks the system each time.
#pragma once

#include "core/base/ip_address.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace soho::collector {

struct InterfaceNetwork {
  std::string interface;
  IpAddress address;  ///< Of this machine.
  IpPrefix network;
  bool isLoopback = false;
};

/// Every address of every interface that is up. SocketFailed when the system does not tell.
Result<std::vector<InterfaceNetwork>> interfaceNetworks();

/// The addresses of interfaceNetworks(); none when the system does not tell.
std::vector<IpAddress> ownAddresses();

/// The prefixes of interfaceNetworks() without loopback and without duplicates; none when the system does not tell.
std::vector<IpPrefix> localPrefixes();

/// Bits of a netmask given as address (255.255.255.0 is 24); a mask with gaps counts to its first zero bit.
unsigned prefixLengthOf(const IpAddress& mask);

}  // namespace soho::collector
