// Where the collector thread gets its datagrams from: UDP sockets, or a capture file that is replayed.
// Used by one thread, the collector thread, which owns it; only wake() may be called from others.
// Does not judge senders (sender_gate) and does not look into payloads.
#pragma once

#include "core/base/result.h"
#include "core/decoder/datagram.h"

#include <chrono>
#include <functional>
#include <span>

namespace soho::collector {

/// Takes the datagrams of one receive call. They and their bytes are valid during the call only.
using DatagramTaker = std::function<void(std::span<const decoder::Datagram>)>;

/// How a wait ended.
enum class ReceiveOutcome {
  Received,  ///< The taker was called at least once.
  TimedOut,  ///< Nothing came until the deadline.
  Woken,     ///< Somebody called wake(); datagrams may have been delivered as well.
  Ended,     ///< The source is exhausted: no more datagrams will come.
};

class DatagramSource {
 public:
  virtual ~DatagramSource() = default;

  /// Waits at most `timeout` (negative counts as zero) for datagrams and hands over what is there, in batches of at
  /// most 64. Returns after one batch per socket, so that the caller's timers run under full load too.
  virtual Result<ReceiveOutcome> receive(std::chrono::milliseconds timeout, const DatagramTaker& take) = 0;

  /// Makes the current or the next receive() return soon. From any thread, any number of times.
  virtual void wake() = 0;
};

}  // namespace soho::collector
