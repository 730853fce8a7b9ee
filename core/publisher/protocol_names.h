// IP protocol numbers as text, in the spelling that goflow2's readers expect. Pure.
#pragma once

#include <cstdint>
#include <string_view>

namespace soho::publisher {

/// "TCP", "IPv6-ICMP"; "unassigned", "experimental" or "reserved" for numbers without a name.
[[nodiscard]] std::string_view protocolName(std::uint8_t protocol);

}  // namespace soho::publisher
