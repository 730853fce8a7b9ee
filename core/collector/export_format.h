// Tells flow export from other UDP traffic in a capture, by the header alone. Pure.
// Live sockets do not use it: whatever reaches our port is the decoder's to judge.
#pragma once

#include <cstdint>
#include <span>

namespace soho::collector {

/// True for a payload with a plausible NetFlow v5 or v9, IPFIX or sFlow v5 header: version, counts and first lengths
/// that agree with the payload's length. (RFC 3954 §5, RFC 7011 §3.1, sFlow v5 §5)
[[nodiscard]] bool looksLikeFlowExport(std::span<const std::uint8_t> payload);

}  // namespace soho::collector
