// The memory one batch of datagrams is received into, laid out once. Collector thread; shared by both readers.
#pragma once

#include "core/collector/udp_socket.h"

#include <array>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <vector>

namespace soho::collector {

class ReceiveSlots {
 public:
  explicit ReceiveSlots(std::size_t longestDatagram);

  /// Makes the slot's message header ready for the next receive call.
  void prepare(std::size_t slot, msghdr& message);
  /// Turns what was received into the slot into the next datagram of the batch.
  void accept(std::size_t slot, msghdr& message, std::size_t length, ReadBatch& batch);
  /// The batch of the first `count` accepted slots.
  [[nodiscard]] std::span<const decoder::Datagram> datagrams(std::size_t count) const {
    return std::span(m_datagrams).first(count);
  }

 private:
  struct Slot {
    sockaddr_in6 source{};  ///< Large enough for both families.
    iovec payload{};
    alignas(cmsghdr) std::array<char, kAncillaryCapacity> control{};
  };
  std::size_t m_capacity;
  std::unique_ptr<std::uint8_t[]> m_bytes;
  std::vector<Slot> m_slots;
  std::array<decoder::Datagram, kDatagramsPerBatch> m_datagrams{};
};

}  // namespace soho::collector
