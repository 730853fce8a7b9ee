// A piece of a conversation: who called whom, and how much went each way since the last piece.
// Bytes and packets are after sampling correction, and running totals have become deltas.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"
#include "core/base/mac_address.h"

#include <cstdint>
#include <span>

namespace soho::flows {

/// Which ends are on our network. Decides in and out: out is from the local end to the remote one.
enum class LocalEnds : std::uint8_t { None, Client, Server, Both };

struct Conversation {
  IpAddress client;  ///< Who opened it, as far as can be told (SYN, first seen, service port, local prefix).
  IpAddress server;
  Time start{};  ///< First packet of this piece, exporter's clock corrected to ours.
  Time end{};    ///< Last packet of this piece.
  std::uint64_t bytesToServer = 0;
  std::uint64_t packetsToServer = 0;
  std::uint64_t bytesToClient = 0;
  std::uint64_t packetsToClient = 0;
  MacAddress clientMac;
  MacAddress serverMac;
  IpAddress exporterAddress;
  std::uint32_t exporterIndex = 0;
  std::uint32_t ingressInterface = 0;  ///< ifIndex where the client's packets come in.
  std::uint32_t egressInterface = 0;
  std::uint32_t clientAs = 0;
  std::uint32_t serverAs = 0;
  std::uint32_t samplingInterval = 1;  ///< What the counters were multiplied with.
  std::uint16_t clientPort = 0;
  std::uint16_t serverPort = 0;  ///< The service; for ICMP both ports are 0.
  std::uint16_t icmpTypeCode = 0;
  std::uint16_t vlan = 0;
  std::uint8_t protocol = 0;
  std::uint8_t tosToServer = 0;
  std::uint8_t tosToClient = 0;
  std::uint8_t tcpFlagsToServer = 0;
  std::uint8_t tcpFlagsToClient = 0;
  LocalEnds localEnds = LocalEnds::None;
  bool isMuted = false;  ///< A duplicate seen by a second source: counted apart, shown to nobody.
};

/// Takes conversations in batches.
class ConversationSink {
 public:
  virtual ~ConversationSink() = default;
  virtual void conversations(std::span<const Conversation> conversations) = 0;
};

}  // namespace soho::flows
