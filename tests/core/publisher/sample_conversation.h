// Conversations that the publisher's tests start from.
#pragma once

#include "core/flows/conversation.h"

#include <chrono>
#include <cstdint>

namespace soho::publisher::test {

inline constexpr Time kSomeTime{std::chrono::seconds(1'795'443'200)};

inline IpAddress address(const char* text) { return IpAddress::parse(text).value_or(IpAddress()); }

/// TCP 192.168.1.10:50000 → 93.184.216.34:443, 1,000 bytes in 10 packets out, 3,000 in 5 back, 4 s long.
inline flows::Conversation webConversation() {
  flows::Conversation c;
  c.client = address("192.168.1.10");
  c.server = address("93.184.216.34");
  c.clientPort = 50'000;
  c.serverPort = 443;
  c.protocol = 6;
  c.bytesToServer = 1000;
  c.packetsToServer = 10;
  c.bytesToClient = 3000;
  c.packetsToClient = 5;
  c.start = kSomeTime;
  c.end = kSomeTime + std::chrono::seconds(4);
  c.tcpFlagsToServer = 0x1b;
  c.tcpFlagsToClient = 0x1a;
  c.exporterAddress = address("192.168.1.1");
  c.ingressInterface = 2;
  c.egressInterface = 1;
  return c;
}

}  // namespace soho::publisher::test
