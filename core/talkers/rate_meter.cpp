#include "core/talkers/rate_meter.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace soho::talkers {
namespace {

// exp(3600 / 15) is 1e104: far from a double's limits.
constexpr std::int64_t kEpochSeconds = 3600;
constexpr double kBitsPerByte = 8;

}  // namespace

double RateMeter::weight(std::int64_t second) const {
  if (second <= m_head + kAhead - kKnown) return 0;
  return m_weights[static_cast<std::size_t>(std::min(second, m_head + kAhead) % kKnown)];
}

void RateMeter::fill(std::int64_t from, std::int64_t to) {
  for (std::int64_t second = std::max(from, to - kKnown + 1); second <= to; ++second) {
    if (second < 0) continue;
    m_weights[static_cast<std::size_t>(second % kKnown)] =
        std::exp(static_cast<double>(second - m_epoch) / kTimeConstantSeconds);
  }
}

void RateMeter::reset(std::int64_t second) {
  m_epoch = second;
  m_head = second;
  fill(second + kAhead - kKnown + 1, second + kAhead);
}

double RateMeter::advance(std::int64_t second) {
  const std::int64_t before = m_head;
  m_head = second;
  if (second - m_epoch < kEpochSeconds) {
    fill(before + kAhead + 1, second + kAhead);
    return 1;
  }
  const double factor = std::exp(static_cast<double>(m_epoch - second) / kTimeConstantSeconds);
  reset(second);
  return factor;
}

RateSum RateMeter::contribution(const Spread& spread) const {
  // The integral of exp(-age / constant) / constant over the piece's time, times its bytes per second.
  const double weights = weight(spread.last + 1) - weight(spread.first);
  const double perSecond = weights / static_cast<double>(spread.last - spread.first + 1);
  return {static_cast<double>(spread.amount.bytesIn) * perSecond,
          static_cast<double>(spread.amount.bytesOut) * perSecond};
}

RateSum RateMeter::bitsPerSecond(const RateSum& sum, std::int64_t last, std::int64_t heldSeconds) const {
  const std::int64_t at = std::max(last + 1, m_head + 1 - std::clamp<std::int64_t>(heldSeconds, 0, kLongestHold));
  const double weightThen = weight(at);
  if (weightThen == 0) return {};
  const auto bits = [&](double weighted) {
    const double rate = std::max(0.0, weighted) / weightThen * kBitsPerByte;
    return rate < 1 ? 0 : rate;
  };
  return {bits(sum.in), bits(sum.out)};
}

}  // namespace soho::talkers
