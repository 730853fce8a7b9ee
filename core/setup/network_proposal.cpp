#include "core/setup/network_proposal.h"

#include "core/setup/default_gateway.h"

#include <algorithm>
#include <string_view>

namespace soho::setup {
namespace {

bool isLinkLocal(const IpAddress& address) {
  for (const std::string_view range : {"169.254.0.0/16", "fe80::/10"}) {
    if (IpPrefix::parse(range)->contains(address)) return true;
  }
  return false;
}

template <class Value>
void addOnce(std::vector<Value>& values, const Value& value) {
  if (std::ranges::find(values, value) == values.end()) values.push_back(value);
}

}  // namespace

NetworkProposal proposeNetworks(std::span<const collector::InterfaceNetwork> interfaces,
                                const std::optional<IpAddress>& gateway) {
  const auto isUseful = [](const collector::InterfaceNetwork& known) {
    return !known.isLoopback && !isLinkLocal(known.address);
  };
  const auto leadsOut = std::ranges::find_if(interfaces, [&](const collector::InterfaceNetwork& known) {
    return gateway && isUseful(known) && known.network.contains(*gateway);
  });
  NetworkProposal proposal{.gateway = gateway, .networks = {}, .addresses = {}};
  if (leadsOut != interfaces.end()) proposal.addresses.push_back(leadsOut->address);
  for (const bool isV4 : {true, false}) {
    for (const collector::InterfaceNetwork& known : interfaces) {
      if (!isUseful(known) || known.address.isV4() != isV4) continue;
      addOnce(proposal.addresses, known.address);
      // A tunnel's single address is no network.
      const bool isSingle = known.network.length() == (isV4 ? 32U : 128U);
      const bool isOurs = leadsOut == interfaces.end() || known.interface == leadsOut->interface;
      if (isOurs && !isSingle) addOnce(proposal.networks, known.network);
    }
  }
  return proposal;
}

NetworkProposal proposeNetworks() {
  const auto interfaces = collector::interfaceNetworks();
  return proposeNetworks(interfaces ? *interfaces : std::vector<collector::InterfaceNetwork>{}, defaultGateway());
}

}  // namespace soho::setup
