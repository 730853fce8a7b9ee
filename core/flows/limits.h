// Every cap of core/flows in one place: nothing an exporter sends makes a table grow past these.
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <cstdint>

namespace soho::flows {

/// How long half a conversation waits for the other direction (of receive times).
inline constexpr Duration kHalfWait = std::chrono::milliseconds(500);
inline constexpr std::uint32_t kWaitingHalves = 8'192;   ///< When full, the oldest goes on alone.
inline constexpr std::uint32_t kRunningTotals = 65'536;  ///< Flows whose last total is remembered (IE 85, 86).
inline constexpr std::uint32_t kOrientations = 16'384;   ///< Conversations whose opener ports alone do not tell.
inline constexpr std::size_t kConversationsPerCall = 256;

inline constexpr std::size_t kRecentRows = 8'192;  ///< Of four conversations each, in which repeats are looked for.
inline constexpr std::size_t kRecentTranslated = 16'384;
inline constexpr std::uint32_t kFlowSources = 256;
inline constexpr std::uint32_t kSourcePairs = 512;
inline constexpr std::size_t kEqualsUntilMuted = 20;  ///< Distinct conversations two sources must share.
/// A muted source is heard again when the one it repeats has been silent for so long: better twice than never.
inline constexpr Duration kKeptSilence = std::chrono::minutes(10);

}  // namespace soho::flows
