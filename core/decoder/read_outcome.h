// What became of a datagram, seen from the version switch.
#pragma once

#include <cstdint>

namespace soho::decoder {

enum class ReadOutcome : std::uint8_t {
  Read,      ///< Counted with its exporter, whatever was wrong inside.
  Rejected,  ///< Not even a header.
  Refused,   ///< The exporter table is full (limits.h).
};

}  // namespace soho::decoder
