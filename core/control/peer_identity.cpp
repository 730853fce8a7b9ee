#include "core/control/peer_identity.h"

#include <algorithm>

namespace soho::control {

bool mayControl(const PeerIdentity& peer, std::uint32_t collectorUser, std::optional<std::uint32_t> group) {
  if (peer.user == 0 || peer.user == collectorUser) return true;
  return group && std::ranges::find(peer.groups, *group) != peer.groups.end();
}

}  // namespace soho::control
