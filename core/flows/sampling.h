// How many packets one counted packet stands for: the user's word, else what the record says, else 1.
#pragma once

#include "core/decoder/flow_record.h"
#include "core/flows/flow_engine.h"

#include <cstdint>
#include <vector>

namespace soho::flows {

class Sampling {
 public:
  explicit Sampling(std::vector<FlowSettings::Sampling> settings);

  /// The user's setting for this exporter; 0 when there is none. First match wins.
  [[nodiscard]] std::uint32_t userInterval(const IpAddress& exporter) const;

 private:
  std::vector<FlowSettings::Sampling> m_settings;
};

/// The factor for one record; never 0.
[[nodiscard]] constexpr std::uint32_t intervalOf(const decoder::FlowRecord& record, std::uint32_t userInterval) {
  if (userInterval != 0) return userInterval;
  return record.samplingInterval != 0 ? record.samplingInterval : 1;
}

/// Counters times the interval, each stopping at 2^64 - 1.
[[nodiscard]] decoder::Counters scaled(const decoder::Counters& counters, std::uint32_t interval);

}  // namespace soho::flows
