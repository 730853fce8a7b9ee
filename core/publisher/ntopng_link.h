// Whether ntopng listens, as far as the socket can tell. A plain value; any thread may hold a copy.
#pragma once

#include "core/base/clock.h"

#include <cstdint>

namespace soho::publisher {

enum class LinkState : std::uint8_t {
  NotConnected,           ///< Nobody at the other end; tried again all the time.
  ConnectedNotListening,  ///< Connected, but nobody has subscribed to flows.
  Listening,
};

struct NtopngLink {
  LinkState state = LinkState::NotConnected;
  Time since{};                   ///< When the state began.
  std::uint32_t connections = 0;  ///< Open connections; each ntopng has one per endpoint.
  std::uint64_t disconnects = 0;  ///< Connections lost so far.
};

}  // namespace soho::publisher
