// What a set-up has brought so far, for the wizard's last page. Event loop thread.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/place_source.h"
#include "app/models/stack_source.h"

#include <cstdint>

namespace soho::ui {

enum class PartState : std::uint8_t {
  Missing,
  Idle,      ///< Set up, but it does not run.
  Underway,  ///< Being fetched, started or tried.
  Works,
};

struct SetUpFacts {
  bool isFlowing = false;  ///< A router reports traffic.
  PartState ntopng = PartState::Missing;
  PartState places = PartState::Missing;
};

[[nodiscard]] SetUpFacts setUpFacts(const CollectorFeed& feed, const StackSource& stack, const PlaceSource& places);

}  // namespace soho::ui
