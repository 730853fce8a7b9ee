// Receives flow datagrams on several UDP addresses. Lives on the collector thread, which owns it; wake() and nothing
// else may be called from other threads. Allocates only in open(). Does not judge senders: see sender_gate.
#pragma once

#include "core/collector/datagram_source.h"
#include "core/collector/udp_socket.h"
#include "core/collector/wake_signal.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <poll.h>
#include <span>
#include <vector>

namespace soho::collector {

enum class ReceiveMethod {
  Fastest,  ///< Many datagrams per call where the system can, else one.
  Single,   ///< One datagram per call.
};

struct ReceiverOptions {
  std::size_t receiveBufferBytes = 4UL * 1024 * 1024;
  std::size_t longestDatagram = kLongestDatagram;  ///< Longer ones are cut and counted.
  ReceiveMethod method = ReceiveMethod::Fastest;
  /// False: an address of a family that this computer lacks is left out, as long as another one opens.
  bool isEveryAddressNeeded = true;
  std::function<Result<UdpSocket>(const Endpoint&, std::size_t)> openSocket = openUdpSocket;  ///< Another one in tests.
};

struct ReceiveCounters {
  std::uint64_t datagrams = 0;
  std::uint64_t bytes = 0;        ///< Of UDP payload.
  std::uint64_t kernelDrops = 0;  ///< Dropped by the kernel because a receive buffer was full.
  std::uint64_t truncated = 0;    ///< Delivered, but cut.
  std::uint64_t errors = 0;       ///< Receive calls that failed.
  bool operator==(const ReceiveCounters&) const = default;
};

/// One socket: where it listens, what buffer it has, what came in.
struct ListenerReport {
  Endpoint bound;  ///< With its real port.
  ReceiveBuffer buffer;
  ReceiveCounters counters;
};

class UdpReceiver final : public DatagramSource {
 public:
  /// Binds every address that is needed or none. BadAddress for an empty list; else as openUdpSocket().
  static Result<UdpReceiver> open(std::span<const Endpoint> addresses, const ReceiverOptions& options = {});

  /// SocketFailed only when waiting itself is impossible; a failing socket is counted.
  Result<ReceiveOutcome> receive(std::chrono::milliseconds timeout, const DatagramTaker& take) override;
  void wake() override { m_wake.raise(); }

  /// Includes what the kernel dropped up to now. Collector thread only.
  [[nodiscard]] ReceiveCounters counters() const;
  /// The same, each socket by itself. Collector thread only.
  [[nodiscard]] std::vector<ListenerReport> listeners() const;
  /// In the order they were asked for, with their real ports, without those left out.
  [[nodiscard]] std::vector<Endpoint> boundAddresses() const;
  /// Why addresses were left out; empty when every one is bound.
  [[nodiscard]] const std::vector<Error>& leftOut() const { return m_leftOut; }
  /// Asks for another receive buffer for every socket; what waits in it stays. Collector thread only.
  void setReceiveBuffer(std::size_t bytes);
  /// The smallest receive buffer of all sockets.
  [[nodiscard]] ReceiveBuffer receiveBuffer() const;

 private:
  struct Listener {
    UdpSocket socket;
    ReceiveCounters counters;             ///< Without kernelDrops, which the kernel counts.
    mutable std::uint32_t dropsSeen = 0;  ///< The kernel's 32-bit counter, to add up what it wraps.
    mutable std::uint64_t drops = 0;
    void noteDrops(std::uint32_t soFar) const;
  };
  UdpReceiver(WakeSignal wake, std::unique_ptr<BatchReader> reader)
      : m_wake(std::move(wake)), m_reader(std::move(reader)) {}
  bool readFrom(Listener& listener, const DatagramTaker& take);

  WakeSignal m_wake;
  std::unique_ptr<BatchReader> m_reader;
  std::size_t m_longestDatagram = kLongestDatagram;
  std::vector<Listener> m_listeners;
  std::vector<Error> m_leftOut;
  std::vector<pollfd> m_polled;  ///< The wake signal first, then the listeners.
};

}  // namespace soho::collector
