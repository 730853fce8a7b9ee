// Puts the fragments of IP packets together again (RFC 791 §3.2, RFC 8200 §4.5). NetFlow v9 datagrams of careless
// exporters exceed the MTU. Bounded in packets, bytes and time; time is the capture's. Used by CaptureReader only:
// live datagrams are reassembled by the kernel.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace soho::collector {

inline constexpr std::size_t kMaxPendingPackets = 64;
inline constexpr std::size_t kMaxFragmentsPerPacket = 64;
inline constexpr std::size_t kMaxPacketBytes = 65'535;
inline constexpr std::chrono::seconds kFragmentPatience{30};

struct FragmentKey {
  IpAddress source;
  IpAddress destination;
  std::uint32_t identification = 0;
  std::uint8_t protocol = 0;
  bool operator==(const FragmentKey&) const = default;
};

struct Fragment {
  std::size_t offset = 0;  ///< In bytes.
  bool isLast = false;
  std::span<const std::uint8_t> bytes;
};

class FragmentAssembler {
 public:
  /// The whole payload when this was the missing piece; valid until the next call. Repeated fragments are ignored,
  /// overlapping ones make the packet be given up (RFC 5722).
  std::optional<std::span<const std::uint8_t>> add(const FragmentKey& key, const Fragment& fragment, Time at);

  [[nodiscard]] std::uint64_t reassembled() const { return m_reassembled; }
  /// Packets given up: late, overlapping, too long, or too many at once.
  [[nodiscard]] std::uint64_t abandoned() const { return m_abandoned; }
  /// Packets still waiting for a piece.
  [[nodiscard]] std::size_t pending() const { return m_pending.size(); }

 private:
  struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  struct Packet {
    FragmentKey key;
    Time firstAt{};
    std::vector<std::uint8_t> bytes;
    std::vector<Piece> pieces;
    std::optional<std::size_t> length;  ///< Known once the last fragment is here.
  };
  enum class Fit { Added, Repeated, Wrong };

  void dropLate(Time now);
  std::vector<Packet>::iterator packetOf(const FragmentKey& key, Time at);
  void abandon(std::vector<Packet>::iterator packet);
  static Fit insert(Packet& packet, const Fragment& fragment);
  static bool isComplete(const Packet& packet);

  std::vector<Packet> m_pending;
  std::vector<std::uint8_t> m_whole;
  std::uint64_t m_reassembled = 0;
  std::uint64_t m_abandoned = 0;
};

}  // namespace soho::collector
