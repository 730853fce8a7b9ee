// How one run of the collector differs from another; not settings, never stored.
#pragma once

#include "core/collector/replay_pacer.h"

#include <filesystem>
#include <optional>

namespace soho::pipeline {

struct RunOptions {
  std::filesystem::path stateFolder;
  std::optional<std::filesystem::path> recording;  ///< --read FILE: a private replay instead of live traffic.
  collector::ReplaySpeed speed = collector::ReplaySpeed::Recorded;
  bool staysAfterReplay = false;  ///< --stay: goes on answering when the recording is at its end.

  [[nodiscard]] bool isReplay() const { return recording.has_value(); }
};

}  // namespace soho::pipeline
