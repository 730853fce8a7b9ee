#include "core/talkers/window_ledger.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace soho::talkers {
namespace {

// How many whole steps before the one in progress belong to each window.
constexpr std::int64_t kMinutesBefore = 5;
constexpr std::int64_t kFivesBefore = 12;
constexpr std::int64_t kHoursBefore = 24;
constexpr std::int64_t kSecondsPerMinute = 60;

using Level = WindowBucket::Level;

}  // namespace

WindowBucket WindowBucket::of(std::int64_t minute, std::int64_t now) {
  if (minute >= now - kMinutesBefore) return {Level::Minute, static_cast<std::uint32_t>(minute)};
  if (minute / 5 >= now / 5 - kFivesBefore) return {Level::FiveMinutes, static_cast<std::uint32_t>(minute / 5)};
  if (minute / 60 >= now / 60 - kHoursBefore) return {Level::Hour, static_cast<std::uint32_t>(minute / 60)};
  return {};
}

std::int64_t WindowBucket::firstMinute() const {
  const auto whole = static_cast<std::int64_t>(number);
  return level == Level::Minute ? whole : level == Level::FiveMinutes ? whole * 5 : whole * 60;
}

std::uint32_t WindowBucket::changesAt() const {
  const auto whole = static_cast<std::int64_t>(number);
  switch (level) {
    case Level::Minute:
      return static_cast<std::uint32_t>(whole + kMinutesBefore + 1);
    case Level::FiveMinutes:
      return static_cast<std::uint32_t>((whole + kFivesBefore + 1) * 5);
    case Level::Hour:
      return static_cast<std::uint32_t>((whole + kHoursBefore + 1) * 60);
    case Level::None:
      break;
  }
  return UINT32_MAX;
}

void WindowShares::assign(const Spread& spread, std::int64_t nowMinute) {
  m_count = 0;
  std::int64_t to = spread.last;
  while (to >= spread.first) {
    const WindowBucket bucket = WindowBucket::of(to / kSecondsPerMinute, nowMinute);
    if (bucket.level == Level::None) return;
    const std::int64_t from = std::max(spread.first, bucket.firstMinute() * kSecondsPerMinute);
    add(bucket, spread.share(from, to));
    to = from - 1;
  }
}

void WindowShares::add(const WindowBucket& bucket, const TrafficSums& sums) {
  assert(m_count < m_shares.size());
  if (!sums.isEmpty() && m_count < m_shares.size()) m_shares[m_count++] = {bucket, sums};
}

WindowLedger::WindowLedger(std::uint32_t slots, std::uint32_t nodes)
    : m_slots(slots), m_nodeCapacity(nodes + kReserve) {
  m_nodes.reserve(m_nodeCapacity);
}

void WindowLedger::reset(std::int64_t minute) {
  std::ranges::fill(m_slots, Slot{});
  m_nodes.clear();
  m_usedNodes = 0;
  m_free = kEnd;
  m_minute = minute;
}

void WindowLedger::addElsewhere(std::uint32_t index, const WindowBucket& bucket, const TrafficSums& share) {
  Slot& slot = m_slots[index];
  if (slot.bucket.level == Level::None) {
    slot.bucket = bucket;
    slot.sums = share;
    slot.changesAt = bucket.changesAt();
    return;
  }
  const bool isNewest = bucket.firstMinute() > slot.bucket.firstMinute();
  if (!isNewest) {
    for (std::uint32_t node = slot.next; node != kEnd; node = m_nodes[node].next) {
      if (m_nodes[node].bucket != bucket) continue;
      m_nodes[node].sums += share;
      return;
    }
  }
  const std::uint32_t added = takeNode(index);
  if (added == kEnd) {
    ++m_displacedShares;
    addShare(kOther, bucket, share);
    return;
  }
  // The newest share stays in the slot: it is the one that traffic keeps hitting.
  m_nodes[added] = {bucket, slot.next, share};
  slot.next = added;
  slot.changesAt = std::min(slot.changesAt, bucket.changesAt());
  if (!isNewest) return;
  std::swap(m_nodes[added].bucket, slot.bucket);
  std::swap(m_nodes[added].sums, slot.sums);
}

void WindowLedger::giveUp(std::uint32_t index) {
  assert(index != kOther);
  const Slot given = std::exchange(m_slots[index], {});
  if (given.bucket.level != Level::None) addShare(kOther, given.bucket, given.sums);
  for (std::uint32_t next = given.next; next != kEnd;) {
    const Node node = freed(next);
    addShare(kOther, node.bucket, node.sums);
    next = node.next;
  }
}

void WindowLedger::advance(std::int64_t minute) {
  assert(minute >= m_minute);
  if (minute == m_minute) return;
  m_minute = minute;
  for (std::uint32_t index = 0; index < m_slots.size(); ++index) {
    if (static_cast<std::int64_t>(m_slots[index].changesAt) <= minute) age(index);
  }
}

void WindowLedger::age(std::uint32_t index) {
  const Slot old = std::exchange(m_slots[index], {});
  const auto keep = [&](const WindowBucket& bucket, const TrafficSums& sums) {
    const WindowBucket now = WindowBucket::of(bucket.firstMinute(), m_minute);
    if (now.level != Level::None) addShare(index, now, sums);
  };
  keep(old.bucket, old.sums);
  // Each node is freed before its share is put back, so there is always room.
  for (std::uint32_t next = old.next; next != kEnd;) {
    const Node node = freed(next);
    keep(node.bucket, node.sums);
    next = node.next;
  }
}

WindowLedger::Sums WindowLedger::sums(std::uint32_t index) const {
  Sums sums{};
  const Slot& slot = m_slots[index];
  if (slot.bucket.level == Level::None) return sums;
  sums[static_cast<std::size_t>(slot.bucket.level)] = slot.sums;
  for (std::uint32_t node = slot.next; node != kEnd; node = m_nodes[node].next) {
    sums[static_cast<std::size_t>(m_nodes[node].bucket.level)] += m_nodes[node].sums;
  }
  sums[1] += sums[0];
  sums[2] += sums[1];
  return sums;
}

std::uint32_t WindowLedger::takeNode(std::uint32_t index) {
  if (index != kOther && m_usedNodes >= m_nodeCapacity - kReserve) return kEnd;
  ++m_usedNodes;
  if (m_free == kEnd) {
    m_nodes.emplace_back();
    return static_cast<std::uint32_t>(m_nodes.size() - 1);
  }
  const std::uint32_t node = m_free;
  m_free = m_nodes[node].next;
  return node;
}

WindowLedger::Node WindowLedger::freed(std::uint32_t node) {
  const Node copy = m_nodes[node];
  m_nodes[node].next = m_free;
  m_free = node;
  --m_usedNodes;
  return copy;
}

}  // namespace soho::talkers
