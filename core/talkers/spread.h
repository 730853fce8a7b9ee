// How a piece's bytes and packets lie in time: the one rule that series and windows share.
// A pure value; no ring, no clock.
#pragma once

#include "core/talkers/view.h"

#include <algorithm>
#include <cstdint>

namespace soho::talkers {

/// A piece touches the N whole seconds from floor(start) to floor(end), both included. An amount B gives each of them
/// B div N, and the first (B mod N) of them one more. So every second's share is an integer, the shares add up to B
/// exactly, and a longer step is the sum of its seconds. A piece that ends before it starts, or that claims to last
/// more than 7 days (softflowd's longest flow life), lies in the second of its end.
struct Spread {
  std::int64_t first = 0;  ///< Seconds since 1970.
  std::int64_t last = 0;
  TrafficSums amount;
  TrafficSums perSecond;
  TrafficSums extra;  ///< How many of the first seconds carry one more.

  static constexpr std::int64_t kLongest = std::int64_t{7} * 86'400;

  [[nodiscard]] static Spread over(std::int64_t first, std::int64_t last, const TrafficSums& amount) {
    if (last < first || last - first > kLongest) first = last;
    Spread spread{first, last, amount, amount, {}};
    if (first != last) spread.divide(static_cast<std::uint32_t>(last - first + 1));
    return spread;
  }

  /// What lies in the seconds `from` to `to`, both included and both inside first … last.
  [[nodiscard]] TrafficSums share(std::int64_t from, std::int64_t to) const {
    if (from <= first && to >= last) return amount;
    const auto begin = static_cast<std::uint64_t>(from - first);
    const auto end = static_cast<std::uint64_t>(to - first + 1);
    const auto part = [&](std::uint64_t each, std::uint64_t more) {
      return (end - begin) * each + std::min(end, more) - std::min(begin, more);
    };
    return {part(perSecond.bytesIn, extra.bytesIn), part(perSecond.bytesOut, extra.bytesOut),
            part(perSecond.packetsIn, extra.packetsIn), part(perSecond.packetsOut, extra.packetsOut)};
  }

  [[nodiscard]] Spread mirrored() const {
    return {first, last, amount.mirrored(), perSecond.mirrored(), extra.mirrored()};
  }

 private:
  void divide(std::uint32_t seconds) {
    const auto split = [seconds](std::uint64_t whole, std::uint64_t& each, std::uint64_t& more) {
      // Most amounts are small, and a 32-bit division costs a fraction of a 64-bit one.
      if (whole <= UINT32_MAX) {
        const auto small = static_cast<std::uint32_t>(whole);
        each = small / seconds;
        more = small % seconds;
      } else {
        each = whole / seconds;
        more = whole % seconds;
      }
    };
    split(amount.bytesIn, perSecond.bytesIn, extra.bytesIn);
    split(amount.bytesOut, perSecond.bytesOut, extra.bytesOut);
    split(amount.packetsIn, perSecond.packetsIn, extra.packetsIn);
    split(amount.packetsOut, perSecond.packetsOut, extra.packetsOut);
  }
};

}  // namespace soho::talkers
