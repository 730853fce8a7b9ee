// Cisco's way, which softflowd and others follow in v5 and v9: an ICMP flow's type and code are its destination port.
#pragma once

#include "core/decoder/flow_record.h"

namespace soho::decoder {

/// Fills icmpTypeCode from the destination port when the record has no element for it. The port stays as it was sent.
inline void takeIcmpFromPort(FlowRecord& record) {
  constexpr std::uint8_t kIcmp = 1;
  constexpr std::uint8_t kIcmpV6 = 58;
  if (record.protocol != kIcmp && record.protocol != kIcmpV6) return;
  if (record.present.has(Field::IcmpTypeCode) || !record.present.has(Field::DestinationPort)) return;
  record.icmpTypeCode = record.destinationPort;
  record.present.add(Field::IcmpTypeCode);
}

}  // namespace soho::decoder
