// What the decoder gets: the bytes of one datagram and where and when they came from.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"

#include <cstdint>
#include <span>

namespace soho::decoder {

struct Datagram {
  std::span<const std::uint8_t> bytes;  ///< UDP payload; valid only during the call it is passed to.
  IpAddress source;                     ///< The exporter's address.
  std::uint16_t sourcePort = 0;
  Time receivedAt{};  ///< The kernel's receive time, or the capture time in replay.
};

}  // namespace soho::decoder
