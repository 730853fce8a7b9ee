// Sums and products of counters that stop at 2^64 - 1 instead of wrapping.
#pragma once

#include <cstdint>
#include <limits>

namespace soho::flows {

[[nodiscard]] constexpr std::uint64_t saturatingSum(std::uint64_t left, std::uint64_t right) {
  const std::uint64_t sum = left + right;
  return sum < left ? std::numeric_limits<std::uint64_t>::max() : sum;
}

[[nodiscard]] constexpr std::uint64_t saturatingProduct(std::uint64_t count, std::uint32_t factor) {
  if (factor == 1) return count;
  if (factor != 0 && count > std::numeric_limits<std::uint64_t>::max() / factor) {
    return std::numeric_limits<std::uint64_t>::max();
  }
  return count * factor;
}

}  // namespace soho::flows
