#include "core/collector/udp_receiver.h"

#include "core/collector/system_message.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>

namespace soho::collector {

void UdpReceiver::Listener::noteDrops(std::uint32_t soFar) const {
  // A socket's own message is older than what droppedByKernel() said meanwhile: going back is no wrap.
  const std::uint32_t more = soFar - dropsSeen;
  if (more > UINT32_MAX / 2) return;
  drops += more;
  dropsSeen = soFar;
}

Result<UdpReceiver> UdpReceiver::open(std::span<const Endpoint> addresses, const ReceiverOptions& options) {
  if (addresses.empty()) return failure(ErrorCode::BadAddress, "listen", "no address to listen on");
  auto wake = WakeSignal::create();
  if (!wake) return Unexpected(wake.error());
  std::unique_ptr<BatchReader> reader;
  if (options.method == ReceiveMethod::Fastest) reader = makeManyReader(options.longestDatagram);
  if (!reader) reader = makeSingleReader(options.longestDatagram);

  UdpReceiver receiver(std::move(*wake), std::move(reader));
  receiver.m_longestDatagram = options.longestDatagram;
  receiver.m_polled.push_back({receiver.m_wake.descriptor(), POLLIN, 0});
  for (const Endpoint& address : addresses) {
    auto socket = options.openSocket(address, options.receiveBufferBytes);
    if (!socket) {
      const bool mayBeLeftOut = !options.isEveryAddressNeeded && socket.error().code == ErrorCode::Unsupported;
      if (!mayBeLeftOut) return Unexpected(socket.error());
      receiver.m_leftOut.push_back(socket.error());
      continue;
    }
    receiver.m_polled.push_back({socket->descriptor.get(), POLLIN, 0});
    receiver.m_listeners.push_back({std::move(*socket), {}});
  }
  if (receiver.m_listeners.empty()) return Unexpected(receiver.m_leftOut.front());
  return receiver;
}

Result<ReceiveOutcome> UdpReceiver::receive(std::chrono::milliseconds timeout, const DatagramTaker& take) {
  const auto milliseconds = std::clamp<std::chrono::milliseconds::rep>(timeout.count(), 0, INT_MAX);
  const int ready = ::poll(m_polled.data(), m_polled.size(), static_cast<int>(milliseconds));
  if (ready < 0) {
    if (errno == EINTR) return ReceiveOutcome::Woken;
    return failure(ErrorCode::SocketFailed, "poll", systemMessage(errno));
  }
  if (ready == 0) return ReceiveOutcome::TimedOut;
  bool hasDelivered = false;
  for (std::size_t i = 0; i < m_listeners.size(); ++i) {
    if (m_polled[i + 1].revents != 0) hasDelivered |= readFrom(m_listeners[i], take);
  }
  if (m_polled.front().revents != 0 && m_wake.takeRaised()) return ReceiveOutcome::Woken;
  // A datagram with a bad checksum makes a socket readable and is then gone.
  return hasDelivered ? ReceiveOutcome::Received : ReceiveOutcome::TimedOut;
}

bool UdpReceiver::readFrom(Listener& listener, const DatagramTaker& take) {
  auto batch = m_reader->read(listener.socket.descriptor.get());
  if (!batch && batch.error().code == ErrorCode::Unsupported) {
    // A sandbox may refuse the call that the system has.
    m_reader = makeSingleReader(m_longestDatagram);
    batch = m_reader->read(listener.socket.descriptor.get());
  }
  if (!batch) {
    ++listener.counters.errors;
    return false;
  }
  if (batch->dropsSoFar) listener.noteDrops(*batch->dropsSoFar);
  if (batch->datagrams.empty()) return false;
  listener.counters.datagrams += batch->datagrams.size();
  listener.counters.truncated += batch->truncated;
  for (const decoder::Datagram& datagram : batch->datagrams) listener.counters.bytes += datagram.bytes.size();
  take(batch->datagrams);
  return true;
}

ReceiveCounters UdpReceiver::counters() const {
  ReceiveCounters sum;
  for (const ListenerReport& listener : listeners()) {
    sum.datagrams += listener.counters.datagrams;
    sum.bytes += listener.counters.bytes;
    sum.kernelDrops += listener.counters.kernelDrops;
    sum.truncated += listener.counters.truncated;
    sum.errors += listener.counters.errors;
  }
  return sum;
}

std::vector<ListenerReport> UdpReceiver::listeners() const {
  std::vector<ListenerReport> reports;
  reports.reserve(m_listeners.size());
  for (const Listener& listener : m_listeners) {
    if (const auto drops = droppedByKernel(listener.socket.descriptor.get())) listener.noteDrops(*drops);
    reports.push_back({listener.socket.bound, listener.socket.buffer, listener.counters});
    reports.back().counters.kernelDrops = listener.drops;
  }
  return reports;
}

std::vector<Endpoint> UdpReceiver::boundAddresses() const {
  std::vector<Endpoint> result;
  result.reserve(m_listeners.size());
  for (const Listener& listener : m_listeners) result.push_back(listener.socket.bound);
  return result;
}

void UdpReceiver::setReceiveBuffer(std::size_t bytes) {
  for (Listener& listener : m_listeners) {
    UdpSocket& socket = listener.socket;
    if (socket.buffer.askedBytes != bytes) socket.buffer = askForReceiveBuffer(socket.descriptor.get(), bytes);
  }
}

ReceiveBuffer UdpReceiver::receiveBuffer() const {
  const auto given = [](const Listener& listener) { return listener.socket.buffer.givenBytes; };
  return std::ranges::min_element(m_listeners, {}, given)->socket.buffer;
}

}  // namespace soho::collector
