// What one session of an exporter announced of its sampling, in the form that is kept on disk with its templates.
// A value; any thread.
#pragma once

#include "core/base/clock.h"
#include "core/decoder/flow_record.h"
#include "core/decoder/sampling.h"

#include <cstdint>
#include <optional>

namespace soho::decoder {

struct StoredSampling {
  ExporterKey exporter;
  Protocol protocol = Protocol::NetFlowV9;
  std::uint16_t sourcePort = 0;
  Time announcedAt{};
  std::optional<Time> bootedAt;  ///< Of the process that announced it: another one may not sample.
  SamplingTable sampling;
  bool operator==(const StoredSampling&) const = default;
};

}  // namespace soho::decoder
