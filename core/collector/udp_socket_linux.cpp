#include "core/collector/receive_slots.h"
#include "core/collector/system_message.h"
#include "core/collector/udp_socket.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <climits>
#include <cstring>
#include <ctime>
#include <linux/sock_diag.h>
#include <sys/socket.h>

namespace soho::collector {
namespace {

class ManyReader final : public BatchReader {
 public:
  explicit ManyReader(std::size_t longestDatagram) : m_slots(longestDatagram) {
    for (std::size_t i = 0; i < kDatagramsPerBatch; ++i) m_slots.prepare(i, m_messages[i].msg_hdr);
  }

  Result<ReadBatch> read(int socket) override {
    const int count = ::recvmmsg(socket, m_messages.data(), kDatagramsPerBatch, MSG_DONTWAIT, nullptr);
    if (count < 0) {
      if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR) return ReadBatch{};
      const int error = errno;
      // An old kernel lacks the call; a sandbox says which of these its author chose.
      const bool isRefused = error == ENOSYS || error == EPERM || error == EACCES;
      return failure(isRefused ? ErrorCode::Unsupported : ErrorCode::SocketFailed, "recvmmsg", systemMessage(error));
    }
    ReadBatch batch;
    const auto received = static_cast<std::size_t>(count);
    for (std::size_t i = 0; i < received; ++i) {
      m_slots.accept(i, m_messages[i].msg_hdr, m_messages[i].msg_len, batch);
      // The kernel overwrote the lengths of name and control.
      m_slots.prepare(i, m_messages[i].msg_hdr);
    }
    batch.datagrams = m_slots.datagrams(received);
    return batch;
  }

 private:
  ReceiveSlots m_slots;
  std::array<mmsghdr, kDatagramsPerBatch> m_messages{};
};

int readBackBuffer(int socket) {
  int value = 0;
  socklen_t length = sizeof value;
  return ::getsockopt(socket, SOL_SOCKET, SO_RCVBUF, &value, &length) == 0 ? value : 0;
}

}  // namespace

std::unique_ptr<BatchReader> makeManyReader(std::size_t longestDatagram) {
  return std::make_unique<ManyReader>(longestDatagram);
}

Ancillary readAncillary(msghdr& message) {
  Ancillary result;
  for (cmsghdr* entry = CMSG_FIRSTHDR(&message); entry != nullptr; entry = CMSG_NXTHDR(&message, entry)) {
    if (entry->cmsg_level != SOL_SOCKET) continue;
    if (entry->cmsg_type == SCM_TIMESTAMPNS && entry->cmsg_len >= CMSG_LEN(sizeof(timespec))) {
      timespec time{};
      std::memcpy(&time, CMSG_DATA(entry), sizeof time);
      result.receivedAt = Time(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
    } else if (entry->cmsg_type == SO_RXQ_OVFL && entry->cmsg_len >= CMSG_LEN(sizeof(std::uint32_t))) {
      std::uint32_t drops = 0;
      std::memcpy(&drops, CMSG_DATA(entry), sizeof drops);
      result.dropsSoFar = drops;
    }
  }
  return result;
}

void askForAncillary(int socket) {
  const int yes = 1;
  (void)::setsockopt(socket, SOL_SOCKET, SO_TIMESTAMPNS, &yes, sizeof yes);
  (void)::setsockopt(socket, SOL_SOCKET, SO_RXQ_OVFL, &yes, sizeof yes);
}

ReceiveBuffer askForReceiveBuffer(int socket, std::size_t bytes) {
  // socket(7): the kernel doubles the value for its own bookkeeping and gives the doubled one back.
  const int asked = static_cast<int>(std::min<std::size_t>(bytes, INT_MAX / 2));
  const auto given = [socket] { return static_cast<std::size_t>(readBackBuffer(socket)) / 2; };
  (void)::setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &asked, sizeof asked);
  if (given() < bytes) {
    // Passes net.core.rmem_max, but only with CAP_NET_ADMIN.
    (void)::setsockopt(socket, SOL_SOCKET, SO_RCVBUFFORCE, &asked, sizeof asked);
  }
  return {bytes, given()};
}

const char* receiveBufferLimitName() { return "net.core.rmem_max"; }

std::optional<std::uint32_t> droppedByKernel(int socket) {
  std::array<std::uint32_t, SK_MEMINFO_VARS> values{};
  socklen_t length = sizeof values;
  if (::getsockopt(socket, SOL_SOCKET, SO_MEMINFO, values.data(), &length) != 0) return std::nullopt;
  if (length < (SK_MEMINFO_DROPS + 1) * sizeof(std::uint32_t)) return std::nullopt;
  return values[SK_MEMINFO_DROPS];
}

}  // namespace soho::collector
