// What `softflowctl statistics` says (softflowd 0.9.9 to 1.1.1; the order of its lines is stable). Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace soho::router {

struct ExporterStatistics {
  std::uint64_t processId = 0;
  std::uint64_t activeFlows = 0;
  std::uint64_t packetsProcessed = 0;
  std::uint64_t packetsReceived = 0;  ///< By libpcap, also what still waits in its block.
  std::uint64_t packetsDropped = 0;   ///< By libpcap: the router cannot keep up.
  std::uint64_t ignoredNotIp = 0;     ///< Many: the wrong interface.
  std::uint64_t flowsExpired = 0;
  std::uint64_t flowsForced = 0;  ///< The table was full, or flushed.
  std::uint64_t flowsExported = 0;
  std::uint64_t exportPackets = 0;
  std::uint64_t bytesSeen = 0;  ///< Octets of the per-protocol table: expired flows only.

  bool operator==(const ExporterStatistics&) const = default;

  /// Packets wait until a block of the kernel's is full (libpcap with TPACKET_V3 and no time-out).
  [[nodiscard]] bool isBufferFilling() const { return packetsReceived > 0 && packetsProcessed == 0; }
};

/// Empty when it is not softflowd that answered.
[[nodiscard]] std::optional<ExporterStatistics> parseStatistics(std::string_view text);

}  // namespace soho::router
