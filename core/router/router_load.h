// How busy a router is: its processor's ticks and its memory, as load.sh prints them. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace soho::router {

struct RouterLoad {
  std::uint64_t busyTicks = 0;  ///< Since the router's start; what waits for a disk counts as idle.
  std::uint64_t allTicks = 0;
  std::uint64_t memoryKilobytes = 0;
  std::uint64_t freeKilobytes = 0;  ///< Also what the kernel gives back when it is wanted.
  bool operator==(const RouterLoad&) const = default;
};

/// Empty when it is not Linux that answered.
[[nodiscard]] std::optional<RouterLoad> parseLoad(std::string_view answer);

/// 0 to 1 between two answers; empty when no time passed or the router has restarted.
[[nodiscard]] std::optional<double> busyShare(const RouterLoad& first, const RouterLoad& last);

}  // namespace soho::router
