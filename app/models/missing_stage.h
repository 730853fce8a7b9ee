// Which stage of the pipeline is missing when a page has nothing to show, in the order a packet takes. Pure; any
// thread.
#pragma once

#include "core/base/ip_address.h"
#include "core/control/collector_state.h"

#include <cstdint>

namespace soho::ui {

enum class MissingStage : std::uint8_t {
  None,       ///< Records have arrived.
  Collector,  ///< No collector answers.
  Exporter,   ///< Nobody sends flows.
  Report,     ///< Whoever is allowed has sent nothing yet.
  Allowance,  ///< Somebody sends, and is not allowed.
  Template,   ///< Packets arrive that cannot be read yet.
  Records,    ///< An exporter speaks, but reports no flow.
};

struct Missing {
  MissingStage stage = MissingStage::None;
  IpAddress sender;  ///< Whom it is about: Report, Allowance, Template, Records.
  bool operator==(const Missing&) const = default;
};

/// `state` may be null: not known yet.
[[nodiscard]] Missing missingStage(bool isConnected, const control::CollectorState* state);

}  // namespace soho::ui
