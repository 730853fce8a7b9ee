#include "core/router/router_load.h"

#include "core/router/line_reader.h"

#include <algorithm>

namespace soho::router {
namespace {

/// "cpu user nice system idle iowait irq softirq steal …" (proc(5)): guests are counted in "user" already.
bool readTicks(std::string_view line, RouterLoad& load) {
  constexpr std::size_t kCounted = 8;
  constexpr std::size_t kIdle = 3;
  constexpr std::size_t kWaits = 4;
  const auto words = wordsOf(line);
  if (words.size() < kIdle + 2) return false;
  for (std::size_t i = 0; i < kCounted && i + 1 < words.size(); ++i) {
    const auto ticks = numberOf<std::uint64_t>(words[i + 1]);
    if (!ticks) return false;
    load.allTicks += *ticks;
    if (i != kIdle && i != kWaits) load.busyTicks += *ticks;
  }
  return true;
}

}  // namespace

std::optional<RouterLoad> parseLoad(std::string_view answer) {
  RouterLoad load;
  bool hasTicks = false;
  std::optional<std::uint64_t> available;
  std::uint64_t reclaimable = 0;
  std::string_view line;
  while (nextLine(answer, line)) {
    const auto words = wordsOf(line);
    if (words.size() < 2) continue;
    if (words[0] == "cpu") {
      hasTicks = readTicks(line, load);
      continue;
    }
    const auto value = numberOf<std::uint64_t>(words[1]);
    if (!value) continue;
    if (words[0] == "MemTotal:") load.memoryKilobytes = *value;
    if (words[0] == "MemAvailable:") available = value;
    // Kernels before 3.14 do not say what is available.
    if (words[0] == "MemFree:" || words[0] == "Buffers:" || words[0] == "Cached:") reclaimable += *value;
  }
  if (!hasTicks || load.memoryKilobytes == 0) return std::nullopt;
  load.freeKilobytes = std::min(available.value_or(reclaimable), load.memoryKilobytes);
  return load;
}

std::optional<double> busyShare(const RouterLoad& first, const RouterLoad& last) {
  if (last.allTicks <= first.allTicks || last.busyTicks < first.busyTicks) return std::nullopt;
  return static_cast<double>(last.busyTicks - first.busyTicks) / static_cast<double>(last.allTicks - first.allTicks);
}

}  // namespace soho::router
