// The statistics event: one JSON object that tells ntopng who collects, from which exporters, and how long flows
// may be silent before they are over. Pure. Every key is always there: ntopng shows uninitialised memory for missing
// ones.
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soho::publisher {

/// Facts for the statistics event; the owner refreshes them before each tick.
struct EventFacts {
  struct ExporterFacts {
    std::string address;
    Time lastFlow{};
    std::uint64_t flows = 0;
    std::uint64_t drops = 0;
  };
  std::uint64_t bytes = 0;
  std::uint64_t packets = 0;
  std::uint64_t packetDrops = 0;  ///< Kernel drops of our socket.
  std::uint64_t recordsReceived = 0;
  std::uint16_t collectionPort = 2055;
  std::string collectorAddress;
  std::string version;
  std::optional<Duration> exporterActiveTimeout;  ///< The longest that was told of an exporter.
  std::optional<Duration> longestRecord;          ///< Of exporters nobody told it of; empty when there is none.
  Duration scanInterval{};                        ///< The exporters' expiry scan (softflowd expint), the longest.
  std::vector<ExporterFacts> exporters;
};

/// What the publisher itself adds to the facts.
struct EventNumbers {
  Time now{};
  Duration activeTimeout{};
  std::uint32_t sourceId = 0;
  std::uint64_t bitsPerSecond = 0;  ///< Of the traffic in the flows published since the last event.
  std::uint64_t packetsPerSecond = 0;
  std::uint64_t publishedRecords = 0;
  std::uint64_t refusedMessages = 0;  ///< ntopng did not keep up.
};

/// Longer active timeouts do not fit ntopng's longest idle time (600 s): it splits such flows.
inline constexpr Duration kLongestUnsplitTimeout = std::chrono::seconds(570);

/// ntopng doubles `timeout.idle` and keeps a flow that long after its last record: half of active timeout, the
/// exporter's scan interval and 20 s of delay on the way.
[[nodiscard]] std::chrono::seconds idleTimeoutFor(Duration activeTimeout, Duration scanInterval);

/// The most exporters an event names; the rest is left out to stay within ntopng's receive buffer.
inline constexpr std::size_t kMaxEventExporters = 256;

/// The event as UTF-8 JSON text. Exporters are keyed by IPv4 address (ntopng reads nothing else) and summed up over
/// their domains.
[[nodiscard]] std::string statisticsEvent(const EventFacts& facts, const EventNumbers& numbers);

}  // namespace soho::publisher
