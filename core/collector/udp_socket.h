// One UDP socket and the two ways of emptying it: many datagrams per system call (recvmmsg) or one (recvmsg).
// Used by UdpReceiver on the collector thread. What differs between systems is in udp_socket_linux.cpp.
#pragma once

#include "core/base/endpoint.h"
#include "core/base/result.h"
#include "core/collector/file_descriptor.h"
#include "core/decoder/datagram.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

struct msghdr;

namespace soho::collector {

inline constexpr std::size_t kDatagramsPerBatch = 64;
/// The longest UDP payload there is: 65,535 less 8 of UDP header (IPv6; IPv4 is 20 shorter).
inline constexpr std::size_t kLongestDatagram = 65'527;

/// What the kernel gave of the receive buffer that was asked for.
struct ReceiveBuffer {
  std::size_t askedBytes = 0;
  std::size_t givenBytes = 0;
  [[nodiscard]] bool isSmallerThanAsked() const { return givenBytes < askedBytes; }
};

struct UdpSocket {
  FileDescriptor descriptor;
  Endpoint bound;  ///< With the port the system chose when 0 was asked for.
  ReceiveBuffer buffer;
};

/// Opens and binds a non-blocking socket that takes only datagrams of its own address family.
/// PortInUse (names the holder where the system tells), PortNeedsPrivilege, AddressNotLocal, Unsupported (the machine
/// has no IPv6), SocketFailed.
Result<UdpSocket> openUdpSocket(const Endpoint& address, std::size_t receiveBufferBytes);

/// What one call took out of a socket.
struct ReadBatch {
  std::span<const decoder::Datagram> datagrams;  ///< Valid until the next read().
  std::uint32_t truncated = 0;                   ///< How many of them are cut because they were longer than a buffer.
  std::optional<std::uint32_t> dropsSoFar;       ///< What the kernel dropped at this socket (modulo 2^32), if it said.
};

/// Owns the memory datagrams are read into. One reader serves all sockets of a receiver.
class BatchReader {
 public:
  virtual ~BatchReader() = default;
  /// Takes what waits, at most kDatagramsPerBatch datagrams; none when nothing waits. Unsupported when the kernel
  /// lacks the call or a sandbox refuses it, SocketFailed otherwise.
  virtual Result<ReadBatch> read(int socket) = 0;
};

/// One recvmsg call per datagram; every POSIX system has it.
std::unique_ptr<BatchReader> makeSingleReader(std::size_t longestDatagram);
/// One recvmmsg call per batch; null where the system has no such call.
std::unique_ptr<BatchReader> makeManyReader(std::size_t longestDatagram);

/// What the system adds to a datagram: when the kernel got it, and how many it dropped before.
struct Ancillary {
  std::optional<Time> receivedAt;
  std::optional<std::uint32_t> dropsSoFar;
};
/// Room for the control messages asked for by askForAncillary(), in bytes.
inline constexpr std::size_t kAncillaryCapacity = 128;
Ancillary readAncillary(msghdr& message);
/// Turns on kernel receive times and drop counts; what the system does not know is left out silently.
void askForAncillary(int socket);
/// Asks for `bytes` of receive buffer, past the system's limit when the process may, and reads back what was given.
ReceiveBuffer askForReceiveBuffer(int socket, std::size_t bytes);
/// The system's own setting that limits the receive buffer ("net.core.rmem_max").
const char* receiveBufferLimitName();
/// Datagrams the kernel dropped at this socket so far (modulo 2^32), also when none has been received since.
std::optional<std::uint32_t> droppedByKernel(int socket);

}  // namespace soho::collector
