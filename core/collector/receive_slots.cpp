#include "core/collector/receive_slots.h"

#include <algorithm>
#include <cstring>

namespace soho::collector {
namespace {

/// Buffers a power of two apart would share the same few cache sets.
constexpr std::size_t kStrideOffset = 1'536;

std::size_t strideOf(std::size_t capacity) { return (capacity + kStrideOffset + 63) / 64 * 64; }

/// By copy, not by cast: sockaddr types alias each other badly.
void setSource(const sockaddr_in6& raw, decoder::Datagram& datagram) {
  if (raw.sin6_family == AF_INET) {
    sockaddr_in v4{};
    std::memcpy(&v4, &raw, sizeof v4);
    datagram.source = IpAddress::v4(ntohl(v4.sin_addr.s_addr));
    datagram.sourcePort = ntohs(v4.sin_port);
    return;
  }
  datagram.source = IpAddress::fromBytes(raw.sin6_addr.s6_addr);
  datagram.sourcePort = ntohs(raw.sin6_port);
}

}  // namespace

ReceiveSlots::ReceiveSlots(std::size_t longestDatagram)
    : m_capacity(std::clamp<std::size_t>(longestDatagram, 1, kLongestDatagram)),
      // Left uninitialised on purpose: pages no long datagram ever reaches cost no memory.
      m_bytes(new std::uint8_t[strideOf(m_capacity) * kDatagramsPerBatch]),
      m_slots(kDatagramsPerBatch) {
  for (std::size_t i = 0; i < m_slots.size(); ++i) {
    m_slots[i].payload = {m_bytes.get() + i * strideOf(m_capacity), m_capacity};
  }
}

void ReceiveSlots::prepare(std::size_t slot, msghdr& message) {
  Slot& target = m_slots[slot];
  message = {};
  message.msg_name = &target.source;
  message.msg_namelen = sizeof target.source;
  message.msg_iov = &target.payload;
  message.msg_iovlen = 1;
  message.msg_control = target.control.data();
  message.msg_controllen = target.control.size();
}

void ReceiveSlots::accept(std::size_t slot, msghdr& message, std::size_t length, ReadBatch& batch) {
  decoder::Datagram& datagram = m_datagrams[slot];
  datagram.bytes = {static_cast<const std::uint8_t*>(m_slots[slot].payload.iov_base), std::min(length, m_capacity)};
  setSource(m_slots[slot].source, datagram);
  const Ancillary ancillary = readAncillary(message);
  datagram.receivedAt = ancillary.receivedAt ? *ancillary.receivedAt : SystemClock().now();
  if (ancillary.dropsSoFar) batch.dropsSoFar = ancillary.dropsSoFar;
  if ((message.msg_flags & MSG_TRUNC) != 0) ++batch.truncated;
}

}  // namespace soho::collector
