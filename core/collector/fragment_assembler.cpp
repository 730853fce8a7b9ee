#include "core/collector/fragment_assembler.h"

#include <algorithm>
#include <iterator>

namespace soho::collector {

std::optional<std::span<const std::uint8_t>> FragmentAssembler::add(const FragmentKey& key, const Fragment& fragment,
                                                                    Time at) {
  dropLate(at);
  const auto packet = packetOf(key, at);
  switch (insert(*packet, fragment)) {
    case Fit::Repeated:
      return std::nullopt;
    case Fit::Wrong:
      abandon(packet);
      return std::nullopt;
    case Fit::Added:
      break;
  }
  if (!isComplete(*packet)) return std::nullopt;
  m_whole = std::move(packet->bytes);
  m_pending.erase(packet);
  ++m_reassembled;
  return std::span<const std::uint8_t>(m_whole);
}

void FragmentAssembler::dropLate(Time now) {
  const auto late = std::erase_if(m_pending, [now](const Packet& packet) {
    // A capture's clock may be set back; then nothing is late.
    return now > packet.firstAt && now - packet.firstAt > kFragmentPatience;
  });
  m_abandoned += late;
}

std::vector<FragmentAssembler::Packet>::iterator FragmentAssembler::packetOf(const FragmentKey& key, Time at) {
  const auto found = std::ranges::find(m_pending, key, &Packet::key);
  if (found != m_pending.end()) return found;
  if (m_pending.size() >= kMaxPendingPackets) abandon(m_pending.begin());
  Packet packet;
  packet.key = key;
  packet.firstAt = at;
  m_pending.push_back(std::move(packet));
  return std::prev(m_pending.end());
}

void FragmentAssembler::abandon(std::vector<Packet>::iterator packet) {
  m_pending.erase(packet);
  ++m_abandoned;
}

FragmentAssembler::Fit FragmentAssembler::insert(Packet& packet, const Fragment& fragment) {
  const Piece piece{fragment.offset, fragment.offset + fragment.bytes.size()};
  const bool hasOddLength = !fragment.isLast && fragment.bytes.size() % 8 != 0;
  if (fragment.bytes.empty() || hasOddLength || piece.end > kMaxPacketBytes) return Fit::Wrong;
  for (const Piece& other : packet.pieces) {
    if (piece.begin == other.begin && piece.end == other.end) return Fit::Repeated;
    if (piece.begin < other.end && other.begin < piece.end) return Fit::Wrong;
  }
  const bool isPastTheEnd = packet.length && piece.end > *packet.length;
  const bool hasTwoEnds = fragment.isLast && packet.length;
  const bool endsTooEarly = fragment.isLast && piece.end < packet.bytes.size();
  if (isPastTheEnd || hasTwoEnds || endsTooEarly || packet.pieces.size() >= kMaxFragmentsPerPacket) return Fit::Wrong;
  if (fragment.isLast) packet.length = piece.end;
  if (packet.bytes.size() < piece.end) packet.bytes.resize(piece.end);
  std::ranges::copy(fragment.bytes, packet.bytes.begin() + static_cast<std::ptrdiff_t>(piece.begin));
  packet.pieces.push_back(piece);
  return Fit::Added;
}

bool FragmentAssembler::isComplete(const Packet& packet) {
  std::size_t present = 0;
  for (const Piece& piece : packet.pieces) present += piece.end - piece.begin;
  return packet.length && present == *packet.length;
}

}  // namespace soho::collector
