#include "core/collector/sender_gate.h"

#include <algorithm>
#include <utility>

namespace soho::collector {

SenderGate::SenderGate(std::vector<IpPrefix> allowed, Announcement announce)
    : m_allowed(std::move(allowed)), m_announce(std::move(announce)) {
  m_unknown.reserve(kMaxUnknownSenders);
}

SenderGate SenderGate::admittingEveryone() {
  SenderGate gate({});
  gate.m_isOpen = true;
  return gate;
}

void SenderGate::setAllowed(std::vector<IpPrefix> allowed) {
  m_allowed = std::move(allowed);
  std::erase_if(m_unknown, [this](const auto& entry) { return isAllowed(entry.first); });
}

bool SenderGate::isAllowed(const IpAddress& address) const {
  return m_isOpen || std::ranges::any_of(m_allowed, [&](const IpPrefix& prefix) { return prefix.contains(address); });
}

bool SenderGate::admits(const decoder::Datagram& datagram) {
  if (isAllowed(datagram.source)) {
    ++m_counters.acceptedDatagrams;
    m_counters.acceptedBytes += datagram.bytes.size();
    return true;
  }
  ++m_counters.refusedDatagrams;
  m_counters.refusedBytes += datagram.bytes.size();
  noteUnknown(datagram);
  return false;
}

void SenderGate::noteUnknown(const decoder::Datagram& datagram) {
  auto found = m_unknown.find(datagram.source);
  const bool isNew = found == m_unknown.end();
  if (isNew) {
    if (m_unknown.size() >= kMaxUnknownSenders && !makeRoom(datagram.receivedAt)) {
      ++m_counters.unlistedDatagrams;
      return;
    }
    UnknownSender sender;
    sender.address = datagram.source;
    sender.firstSeen = datagram.receivedAt;
    found = m_unknown.emplace(datagram.source, Listed{sender}).first;
  }
  UnknownSender& sender = found->second.sender;
  ++sender.datagrams;
  sender.bytes += datagram.bytes.size();
  sender.lastSeen = std::max(sender.lastSeen, datagram.receivedAt);
  if (found->second.isAnnounced) return;
  found->second.isAnnounced = announce(sender);
  if (isNew && !found->second.isAnnounced) ++m_counters.delayedAnnouncements;
}

bool SenderGate::makeRoom(Time now) {
  // Forged sources come by the thousand: the table is searched once a second, not for each of them.
  if (now - m_roomSoughtAt < std::chrono::seconds(1)) return false;
  m_roomSoughtAt = now;
  return std::erase_if(m_unknown, [now](const auto& entry) {
           return now - entry.second.sender.lastSeen >= kUnknownSenderIdle;
         }) > 0;
}

bool SenderGate::announce(const UnknownSender& sender) {
  const Time now = sender.lastSeen;
  if (now - m_lastAnnouncement >= kAnnouncementPause * kAnnouncementBurst) {
    m_announcementsLeft = kAnnouncementBurst;
  } else if (m_announcementsLeft == 0 && now - m_lastAnnouncement >= kAnnouncementPause) {
    m_announcementsLeft = 1;
  }
  if (m_announcementsLeft == 0) return false;
  --m_announcementsLeft;
  m_lastAnnouncement = now;
  if (m_announce) m_announce(sender);
  return true;
}

std::vector<UnknownSender> SenderGate::unknownSenders() const {
  std::vector<UnknownSender> result;
  result.reserve(m_unknown.size());
  for (const auto& [address, listed] : m_unknown) result.push_back(listed.sender);
  std::ranges::sort(result, [](const UnknownSender& a, const UnknownSender& b) {
    return a.lastSeen != b.lastSeen ? a.lastSeen > b.lastSeen : a.address < b.address;
  });
  return result;
}

}  // namespace soho::collector
