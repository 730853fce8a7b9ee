#include "core/collector/replay_pacer.h"

namespace soho::collector {

std::optional<ReplaySpeed> parseReplaySpeed(std::string_view text) {
  if (text == "1") return ReplaySpeed::Recorded;
  if (text == "max") return ReplaySpeed::Maximum;
  return std::nullopt;
}

ReplayPacer::Placement ReplayPacer::place(Time capturedAt, Time now) {
  if (m_speed == ReplaySpeed::Maximum) return {now, capturedAt};
  if (!m_shift) m_shift = now - capturedAt;
  const Time shifted = capturedAt + *m_shift;
  return {shifted, shifted};
}

}  // namespace soho::collector
