#include "core/collector/capture_source.h"

#include "core/collector/udp_socket.h"

#include <algorithm>
#include <climits>
#include <poll.h>

namespace soho::collector {

using SteadyTime = std::chrono::steady_clock::time_point;

Result<CaptureSource> CaptureSource::create(CaptureReader reader, ReplaySpeed speed, const Clock& clock) {
  auto wake = WakeSignal::create();
  if (!wake) return Unexpected(wake.error());
  return CaptureSource(std::move(reader), speed, clock, std::move(*wake));
}

Result<ReceiveOutcome> CaptureSource::receive(std::chrono::milliseconds timeout, const DatagramTaker& take) {
  const SteadyTime deadline = std::chrono::steady_clock::now() + std::max(timeout, std::chrono::milliseconds(0));
  for (;;) {
    const Time now = m_clock->now();
    collectDue(now);
    const bool hasDelivered = !m_batch.empty();
    if (hasDelivered) deliver(take);
    if (m_wake.takeRaised()) return ReceiveOutcome::Woken;
    if (hasDelivered) return ReceiveOutcome::Received;
    if (!hasAhead(now)) {
      if (!m_failure) return ReceiveOutcome::Ended;
      const Unexpected failed(*m_failure);
      m_failure.reset();
      return failed;
    }
    if (!waitForDue(deadline)) return ReceiveOutcome::TimedOut;
  }
}

bool CaptureSource::hasAhead(Time now) {
  if (m_ahead || m_isAtEnd) return m_ahead.has_value();
  const auto next = m_reader.next();
  if (!next) m_failure = next.error();
  if (!next || !*next) {
    m_isAtEnd = true;
    return false;
  }
  m_ahead = **next;
  const auto placement = m_pacer.place(m_ahead->receivedAt, now);
  m_ahead->receivedAt = placement.receivedAt;
  m_aheadDue = placement.due;
  return true;
}

void CaptureSource::collectDue(Time now) {
  m_bytes.clear();
  m_batch.clear();
  while (m_batch.size() < kDatagramsPerBatch && hasAhead(now) && m_aheadDue <= now) {
    m_bytes.insert(m_bytes.end(), m_ahead->bytes.begin(), m_ahead->bytes.end());
    m_batch.push_back(*m_ahead);
    m_ahead.reset();
  }
}

void CaptureSource::deliver(const DatagramTaker& take) {
  // Only now: growing moved the bytes.
  std::size_t begin = 0;
  for (decoder::Datagram& datagram : m_batch) {
    const std::size_t length = datagram.bytes.size();
    datagram.bytes = std::span<const std::uint8_t>(m_bytes).subspan(begin, length);
    begin += length;
  }
  take(m_batch);
}

bool CaptureSource::waitForDue(SteadyTime deadline) {
  const auto untilDeadline = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
  if (untilDeadline.count() <= 0) return false;
  const auto untilDue = std::chrono::ceil<std::chrono::milliseconds>(m_aheadDue - m_clock->now());
  const auto wait = std::clamp<std::chrono::milliseconds::rep>(std::min(untilDeadline, untilDue).count(), 0, INT_MAX);
  pollfd polled{m_wake.descriptor(), POLLIN, 0};
  (void)::poll(&polled, 1, static_cast<int>(wait));
  return true;
}

}  // namespace soho::collector
