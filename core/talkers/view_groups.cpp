#include "core/talkers/view_groups.h"

#include <tsl/robin_map.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace soho::talkers {
namespace {

/// Finds or makes the row of a device, destination or service.
class Groups {
 public:
  explicit Groups(ViewKind kind) : m_kind(kind) {}

  Row& rowOf(const IpAddress& address, std::uint32_t service) {
    const auto next = static_cast<std::uint32_t>(m_rows.size());
    const std::uint32_t index = m_kind == ViewKind::Services ? m_byService.try_emplace(service, next).first->second
                                                             : m_byAddress.try_emplace(address, next).first->second;
    if (index != next) return m_rows[index];
    Row& row = m_rows.emplace_back();
    if (m_kind == ViewKind::Devices) row.device = address;
    if (m_kind == ViewKind::Destinations) row.remote = address;
    if (m_kind == ViewKind::Services) row.service = service;
    return row;
  }
  [[nodiscard]] std::vector<Row> take() { return std::move(m_rows); }

 private:
  ViewKind m_kind;
  std::vector<Row> m_rows;
  tsl::robin_map<IpAddress, std::uint32_t> m_byAddress;
  tsl::robin_map<std::uint32_t, std::uint32_t> m_byService;
};

void addCounters(Row& sum, const Row& row) {
  sum.bytesIn += row.bytesIn;
  sum.bytesOut += row.bytesOut;
  sum.packetsIn += row.packetsIn;
  sum.packetsOut += row.packetsOut;
}

void addTimes(Row& sum, const Row& row) {
  if (row.lastSeen == Time{}) return;
  sum.firstSeen = sum.lastSeen == Time{} ? row.firstSeen : std::min(sum.firstSeen, row.firstSeen);
  sum.lastSeen = std::max(sum.lastSeen, row.lastSeen);
}

void addAsPeer(Row& peer, const Row& conversation) {
  peer.peer += conversation.counted().mirrored();
  peer.bitsPerSecondIn += conversation.bitsPerSecondOut;
  peer.bitsPerSecondOut += conversation.bitsPerSecondIn;
  peer.conversations += conversation.conversations;
  addTimes(peer, conversation);
}

}  // namespace

bool needsConversations(ViewKind kind, const Chip& chip) {
  switch (kind) {
    case ViewKind::Conversations:
      return false;
    case ViewKind::Devices:
      return chip.destination || chip.service;
    case ViewKind::Destinations:
      return chip.device || chip.service;
    case ViewKind::Services:
      return chip.device || chip.destination;
  }
  return false;
}

bool chipMatches(const Chip& chip, const Row& conversation, bool isEitherEnd) {
  if (chip.service && *chip.service != conversation.service) return false;
  if (chip.destination && *chip.destination != conversation.remote) return false;
  if (chip.matchesDevice(conversation.device)) return true;
  return isEitherEnd && conversation.isRemoteLocal && chip.matchesDevice(conversation.remote);
}

std::vector<Row> grouped(const std::vector<Row>& conversations, ViewKind kind, const Chip& chip, Row& other) {
  Groups groups(kind);
  for (const Row& conversation : conversations) {
    if (!chipMatches(chip, conversation, kind != ViewKind::Destinations)) {
      addToOther(other, conversation);
      continue;
    }
    const IpAddress& address = kind == ViewKind::Destinations ? conversation.remote : conversation.device;
    Row& row = groups.rowOf(address, conversation.service);
    addToOther(row, conversation);
    if (kind != ViewKind::Devices) continue;
    if (conversation.mac.isKnown()) row.mac = conversation.mac;
    if (conversation.isRemoteLocal) addAsPeer(groups.rowOf(conversation.remote, 0), conversation);
  }
  return groups.take();
}

void mergeDevices(std::vector<Row>& rows, const DeviceOf& deviceOf) {
  std::vector<Row> merged;
  merged.reserve(rows.size());
  tsl::robin_map<IpAddress, std::size_t> places;
  for (const Row& row : rows) {
    const IpAddress device = deviceOf(row.device);
    const auto [place, isNew] = places.try_emplace(device, merged.size());
    if (isNew) {
      merged.push_back(row);
      merged.back().device = device;
      continue;
    }
    Row& known = merged[place->second];
    addToOther(known, row);
    if (!known.mac.isKnown()) known.mac = row.mac;
  }
  rows = std::move(merged);
}

void addToOther(Row& other, const Row& row) {
  addCounters(other, row);
  addTimes(other, row);
  other.peer += row.peer;
  other.bitsPerSecondIn += row.bitsPerSecondIn;
  other.bitsPerSecondOut += row.bitsPerSecondOut;
  other.conversations += row.conversations;
}

}  // namespace soho::talkers
