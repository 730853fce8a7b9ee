// Current rates: an average of bytes weighted by age, the same weights for every row.
// A row keeps two numbers; nothing has to be done to rows as time passes.
#pragma once

#include "core/talkers/spread.h"

#include <array>
#include <cstdint>

namespace soho::talkers {

/// Bytes, weighted by exp((their second - epoch) / time constant). Sums of rows are rates of groups.
struct RateSum {
  double in = 0;
  double out = 0;

  RateSum& operator+=(const RateSum& more) {
    in += more.in;
    out += more.out;
    return *this;
  }
  [[nodiscard]] RateSum mirrored() const { return {out, in}; }
};

class RateMeter {
 public:
  static constexpr double kTimeConstantSeconds = 15;
  static constexpr std::int64_t kLongestHold = 300;

  RateMeter() { reset(0); }

  /// What a piece adds to its rows' sums. Its seconds must not lie more than SeriesBank::kFutureSeconds after the head.
  [[nodiscard]] RateSum contribution(const Spread& spread) const;
  /// Bits per second now. `last` is the second of the row's newest bytes, `heldSeconds` how long its last piece took:
  /// so long the rate is not yet taken to fall, because the exporter may only not have reported again.
  [[nodiscard]] RateSum bitsPerSecond(const RateSum& sum, std::int64_t last, std::int64_t heldSeconds) const;

  /// Moves on; returns the factor every RateSum must be multiplied with, 1 nearly always (a new epoch every hour).
  [[nodiscard]] double advance(std::int64_t second);
  void reset(std::int64_t second);

 private:
  static constexpr std::int64_t kKnown = 512;  ///< Seconds with a weight worth keeping: exp(-512 / 15) is nothing.
  static constexpr std::int64_t kAhead = 8;

  [[nodiscard]] double weight(std::int64_t second) const;
  void fill(std::int64_t from, std::int64_t to);

  std::array<double, static_cast<std::size_t>(kKnown)> m_weights{};
  std::int64_t m_epoch = 0;
  std::int64_t m_head = 0;
};

}  // namespace soho::talkers
