// Undoes network address translation where the exporter tells both sides, so that both halves of a conversation name
// the machine on the LAN.
#pragma once

#include "core/decoder/flow_record.h"

namespace soho::flows {

struct FlowEnds {
  IpAddress source;
  IpAddress destination;
  std::uint16_t sourcePort = 0;
  std::uint16_t destinationPort = 0;
};

/// The ends of a record as the two machines know each other: a destination that the router translates is replaced by
/// the one it is translated to (IE 226/282, port IE 228). The reply half of a masqueraded conversation goes to the
/// router's outer address on the wire and to the LAN machine after translation; its forward half already starts with
/// the LAN machine, and its translated source (IE 225) is left aside. The same rule serves forwarded ports.
[[nodiscard]] FlowEnds endsBehindNat(const decoder::FlowRecord& record);

}  // namespace soho::flows
