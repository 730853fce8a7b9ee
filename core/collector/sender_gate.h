// Decides whose datagrams are decoded: allowed addresses and prefixes only, so an empty list admits nobody.
// Keeps a bounded table of unknown senders for the user to allow. Collector thread; no I/O, no clock of its own:
// time is the datagrams' receive time.
#pragma once

#include "core/base/ip_address.h"
#include "core/decoder/datagram.h"

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace soho::collector {

inline constexpr std::size_t kMaxUnknownSenders = 256;
/// An unknown sender that was silent this long makes room for another when the table is full.
inline constexpr std::chrono::minutes kUnknownSenderIdle{10};
/// At most this many new unknown senders are announced at once, then one per kAnnouncementPause.
inline constexpr unsigned kAnnouncementBurst = 10;
inline constexpr std::chrono::seconds kAnnouncementPause{10};

struct UnknownSender {
  IpAddress address;
  std::uint64_t datagrams = 0;
  std::uint64_t bytes = 0;
  Time firstSeen{};
  Time lastSeen{};

  /// The option that admits it: "--allow 192.168.1.1".
  [[nodiscard]] std::string allowOption() const { return "--allow " + address.toString(); }
};

struct GateCounters {
  std::uint64_t acceptedDatagrams = 0;
  std::uint64_t acceptedBytes = 0;
  std::uint64_t refusedDatagrams = 0;
  std::uint64_t refusedBytes = 0;
  std::uint64_t unlistedDatagrams = 0;     ///< Refused ones whose sender found no room in the table.
  std::uint64_t delayedAnnouncements = 0;  ///< New unknown senders nobody was told of at once.
  bool operator==(const GateCounters&) const = default;
};

class SenderGate {
 public:
  /// Called on the collector thread once per new unknown sender: for a log line. Rate limited: one that came in a burst
  /// is announced with one of its next datagrams.
  using Announcement = std::function<void(const UnknownSender&)>;

  explicit SenderGate(std::vector<IpPrefix> allowed, Announcement announce = {});
  /// Capture files need no permission.
  [[nodiscard]] static SenderGate admittingEveryone();

  /// Replaces the list; senders it admits leave the unknown table.
  void setAllowed(std::vector<IpPrefix> allowed);
  [[nodiscard]] const std::vector<IpPrefix>& allowed() const { return m_allowed; }

  /// True if the datagram may be decoded. Counts it either way.
  bool admits(const decoder::Datagram& datagram);

  [[nodiscard]] const GateCounters& counters() const { return m_counters; }
  /// Latest seen first.
  [[nodiscard]] std::vector<UnknownSender> unknownSenders() const;

 private:
  struct Listed {
    UnknownSender sender;
    bool isAnnounced = false;
  };

  [[nodiscard]] bool isAllowed(const IpAddress& address) const;
  void noteUnknown(const decoder::Datagram& datagram);
  bool makeRoom(Time now);
  /// False when too many were announced of late.
  bool announce(const UnknownSender& sender);

  std::vector<IpPrefix> m_allowed;
  Announcement m_announce;
  bool m_isOpen = false;
  GateCounters m_counters;
  std::unordered_map<IpAddress, Listed> m_unknown;
  Time m_roomSoughtAt{};
  Time m_lastAnnouncement{};
  unsigned m_announcementsLeft = kAnnouncementBurst;
};

}  // namespace soho::collector
