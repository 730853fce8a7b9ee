#include "core/collector/port_holder.h"
#include "core/collector/receive_slots.h"
#include "core/collector/system_message.h"
#include "core/collector/udp_socket.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>

namespace soho::collector {
namespace {

struct SocketAddress {
  sockaddr_storage storage{};
  socklen_t length = 0;
  [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
};

SocketAddress toSocketAddress(const Endpoint& listen) {
  SocketAddress result;
  const auto bytes = listen.address.bytes();
  if (listen.address.isV4()) {
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(listen.port);
    v4.sin_addr.s_addr = htonl(listen.address.v4Value());
    std::memcpy(&result.storage, &v4, sizeof v4);
    result.length = sizeof v4;
    return result;
  }
  sockaddr_in6 v6{};
  v6.sin6_family = AF_INET6;
  v6.sin6_port = htons(listen.port);
  std::memcpy(v6.sin6_addr.s6_addr, bytes.data(), bytes.size());
  std::memcpy(&result.storage, &v6, sizeof v6);
  result.length = sizeof v6;
  return result;
}

Unexpected bindFailure(const Endpoint& address, int error) {
  const std::string place = address.toString();
  switch (error) {
    case EADDRINUSE: {
      const auto holder = findPortHolder(address);
      return failure(ErrorCode::PortInUse, place, holder ? holder->toString() : "held by another process");
    }
    case EACCES:
    case EPERM:
      return failure(ErrorCode::PortNeedsPrivilege, place, systemMessage(error));
    case EADDRNOTAVAIL:
      return failure(ErrorCode::AddressNotLocal, place, systemMessage(error));
    default:
      return failure(ErrorCode::SocketFailed, place, std::string("bind: ") + systemMessage(error));
  }
}

/// The port the system gave.
std::uint16_t boundPort(int socket, std::uint16_t asked) {
  sockaddr_storage storage{};
  socklen_t length = sizeof storage;
  if (::getsockname(socket, reinterpret_cast<sockaddr*>(&storage), &length) != 0) return asked;
  // Both families keep the port at the same offset (RFC 3493 §3.3 lays sockaddr_in6 out so).
  sockaddr_in v4{};
  std::memcpy(&v4, &storage, sizeof v4);
  return ntohs(v4.sin_port);
}

class SingleReader final : public BatchReader {
 public:
  explicit SingleReader(std::size_t longestDatagram) : m_slots(longestDatagram) {}

  Result<ReadBatch> read(int socket) override {
    ReadBatch batch;
    std::size_t count = 0;
    for (; count < kDatagramsPerBatch; ++count) {
      msghdr message{};
      m_slots.prepare(count, message);
      const ssize_t length = ::recvmsg(socket, &message, MSG_DONTWAIT);
      if (length < 0) {
        if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR || count > 0) break;
        return failure(ErrorCode::SocketFailed, "recvmsg", systemMessage(errno));
      }
      m_slots.accept(count, message, static_cast<std::size_t>(length), batch);
    }
    batch.datagrams = m_slots.datagrams(count);
    return batch;
  }

 private:
  ReceiveSlots m_slots;
};

}  // namespace

Result<UdpSocket> openUdpSocket(const Endpoint& address, std::size_t receiveBufferBytes) {
  const int family = address.address.isV4() ? AF_INET : AF_INET6;
  UdpSocket result;
  result.descriptor = FileDescriptor(::socket(family, SOCK_DGRAM, 0));
  const int socket = result.descriptor.get();
  if (!result.descriptor.isOpen()) {
    const int error = errno;
    const auto code = error == EAFNOSUPPORT ? ErrorCode::Unsupported : ErrorCode::SocketFailed;
    return failure(code, address.toString(), std::string("socket: ") + systemMessage(error));
  }
  const int yes = 1;
  // Without V6ONLY, [::]:2055 would take IPv4 too and collide with 0.0.0.0:2055.
  const bool isReady = ::fcntl(socket, F_SETFL, O_NONBLOCK) == 0 && ::fcntl(socket, F_SETFD, FD_CLOEXEC) == 0 &&
                       (family == AF_INET || ::setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes) == 0);
  if (!isReady) {
    const int error = errno;
    return failure(ErrorCode::SocketFailed, address.toString(), systemMessage(error));
  }
  askForAncillary(socket);
  result.buffer = askForReceiveBuffer(socket, receiveBufferBytes);
  const SocketAddress local = toSocketAddress(address);
  if (::bind(socket, local.get(), local.length) != 0) return bindFailure(address, errno);
  result.bound = {address.address, boundPort(socket, address.port)};
  return result;
}

std::unique_ptr<BatchReader> makeSingleReader(std::size_t longestDatagram) {
  return std::make_unique<SingleReader>(longestDatagram);
}

}  // namespace soho::collector
