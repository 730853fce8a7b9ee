// A capture file as a source of datagrams: replayed as recorded, or as fast as the caller takes them.
// Lives on the collector thread like UdpReceiver, and is woken the same way.
#pragma once

#include "core/collector/capture_reader.h"
#include "core/collector/datagram_source.h"
#include "core/collector/replay_pacer.h"
#include "core/collector/wake_signal.h"

#include <vector>

namespace soho::collector {

class CaptureSource final : public DatagramSource {
 public:
  /// `clock` tells the present for ReplaySpeed::Recorded and outlives the source. SocketFailed.
  static Result<CaptureSource> create(CaptureReader reader, ReplaySpeed speed, const Clock& clock);

  /// Hands over what is due. When the file breaks off: everything before it, then its error once, then Ended.
  /// A batch at full speed may span any length of capture time: the taker sets its clock by each datagram.
  Result<ReceiveOutcome> receive(std::chrono::milliseconds timeout, const DatagramTaker& take) override;
  void wake() override { m_wake.raise(); }

  [[nodiscard]] CaptureCounters counters() const { return m_reader.counters(); }

 private:
  CaptureSource(CaptureReader reader, ReplaySpeed speed, const Clock& clock, WakeSignal wake)
      : m_reader(std::move(reader)), m_pacer(speed), m_clock(&clock), m_wake(std::move(wake)) {}
  bool hasAhead(Time now);
  void collectDue(Time now);
  void deliver(const DatagramTaker& take);
  /// Until the datagram ahead is due, at most until `deadline`; false at the deadline.
  bool waitForDue(std::chrono::steady_clock::time_point deadline);

  CaptureReader m_reader;
  ReplayPacer m_pacer;
  const Clock* m_clock;
  WakeSignal m_wake;
  std::optional<decoder::Datagram> m_ahead;  ///< Read but not due; its bytes live in the reader.
  Time m_aheadDue{};
  bool m_isAtEnd = false;
  std::optional<Error> m_failure;
  std::vector<std::uint8_t> m_bytes;  ///< Of the batch: the reader keeps only one datagram at a time.
  std::vector<decoder::Datagram> m_batch;
};

}  // namespace soho::collector
