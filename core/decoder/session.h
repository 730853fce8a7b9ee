// What one UDP port of an exporter has told: its sequence, its sampling, when it booted. Owned by the exporter table,
// decoder's thread. Templates are kept per exporter (template_cache), under their port.
#pragma once

#include "core/base/clock.h"
#include "core/decoder/flow_record.h"
#include "core/decoder/sampling.h"
#include "core/decoder/sequence_tracker.h"

#include <cstdint>
#include <optional>

namespace soho::decoder {

struct Session {
  std::uint16_t port = 0;
  Protocol protocol = Protocol::NetFlowV9;
  Time lastSeen{};
  std::optional<Time> bootedAt;  ///< Receive time minus uptime; protocols without uptime have none.
  std::uint64_t lostBefore = 0;  ///< What of the tracker's losses the exporter's counter already holds.
  SequenceTracker sequence;
  SamplingTable sampling;
  Time samplingAnnouncedAt{};       ///< When options data last said so.
  bool isSamplingFromDisk = false;  ///< Restored, not yet announced live.
};

}  // namespace soho::decoder
