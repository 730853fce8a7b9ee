#include "core/talkers/window_ledger.h"

#include <algorithm>
#include <cassert>
#include <cstddef>

namespace soho::talkers {
namespace {

// How many whole steps before the one in progress belong to each window.
constexpr std::int64_t kMinutesBefore = 5;
constexpr std::int64_t kFivesBefore = 12;
constexpr std::int64_t kHoursBefore = 24;
constexpr std::int64_t kSecondsPerMinute = 60;

}  // namespace

WindowLedger::WindowLedger(std::uint32_t slots, std::uint32_t nodes)
    : m_slots(slots), m_nodeCapacity(nodes + kReserve) {
  m_nodes.reserve(m_nodeCapacity);
  reset(0);
}

void WindowLedger::reset(std::int64_t minute) {
  m_heads.assign(m_slots, kEnd);
  m_changesAt.assign(m_slots, kNever);
  m_nodes.clear();
  m_usedNodes = 0;
  m_free = kEnd;
  m_minute = minute;
}

WindowLedger::Bucket WindowLedger::bucketOf(std::int64_t minute) const {
  if (minute >= m_minute - kMinutesBefore) return {Level::Minute, static_cast<std::uint32_t>(minute)};
  if (minute / 5 >= m_minute / 5 - kFivesBefore) return {Level::FiveMinutes, static_cast<std::uint32_t>(minute / 5)};
  if (minute / 60 >= m_minute / 60 - kHoursBefore) return {Level::Hour, static_cast<std::uint32_t>(minute / 60)};
  return {};
}

std::int64_t WindowLedger::firstMinuteOf(const Bucket& bucket) {
  const auto number = static_cast<std::int64_t>(bucket.number);
  return bucket.level == Level::Minute ? number : bucket.level == Level::FiveMinutes ? number * 5 : number * 60;
}

std::uint32_t WindowLedger::changesAt(const Bucket& bucket) {
  const auto number = static_cast<std::int64_t>(bucket.number);
  switch (bucket.level) {
    case Level::Minute:
      return static_cast<std::uint32_t>(number + kMinutesBefore + 1);
    case Level::FiveMinutes:
      return static_cast<std::uint32_t>((number + kFivesBefore + 1) * 5);
    case Level::Hour:
      return static_cast<std::uint32_t>((number + kHoursBefore + 1) * 60);
    case Level::None:
      break;
  }
  return kNever;
}

void WindowLedger::add(std::uint32_t slot, const Spread& spread) {
  const std::int64_t minute = spread.last / kSecondsPerMinute;
  if (spread.first / kSecondsPerMinute != minute) {
    addAcrossMinutes(slot, spread);
    return;
  }
  const Bucket bucket = bucketOf(minute);
  if (bucket.level != Level::None) addShare(slot, bucket, spread.amount);
}

void WindowLedger::addAcrossMinutes(std::uint32_t slot, const Spread& spread) {
  std::int64_t to = spread.last;
  while (to >= spread.first) {
    const Bucket bucket = bucketOf(to / kSecondsPerMinute);
    if (bucket.level == Level::None) return;
    const std::int64_t from = std::max(spread.first, firstMinuteOf(bucket) * kSecondsPerMinute);
    const TrafficSums share = spread.share(from, to);
    if (!share.isEmpty()) addShare(slot, bucket, share);
    to = from - 1;
  }
}

void WindowLedger::addShare(std::uint32_t slot, const Bucket& bucket, const TrafficSums& share) {
  for (std::uint32_t node = m_heads[slot]; node != kEnd; node = m_nodes[node].next) {
    if (m_nodes[node].bucket == bucket) {
      m_nodes[node].sums += share;
      return;
    }
  }
  const std::uint32_t added = takeNode(slot);
  if (added == kEnd) {
    ++m_displacedShares;
    assert(slot != kOther);
    if (slot != kOther) addShare(kOther, bucket, share);
    return;
  }
  // The newest stretch leads the chain: it is the one that traffic keeps hitting.
  const std::uint32_t head = m_heads[slot];
  const bool isNewest = head == kEnd || firstMinuteOf(bucket) > firstMinuteOf(m_nodes[head].bucket);
  m_nodes[added] = {bucket, isNewest ? head : m_nodes[head].next, share};
  (isNewest ? m_heads[slot] : m_nodes[head].next) = added;
  m_changesAt[slot] = std::min(m_changesAt[slot], changesAt(bucket));
}

void WindowLedger::giveUp(std::uint32_t slot) {
  assert(slot != kOther);
  std::uint32_t node = m_heads[slot];
  m_heads[slot] = kEnd;
  m_changesAt[slot] = kNever;
  while (node != kEnd) {
    const Node given = m_nodes[node];
    freeNode(node);
    addShare(kOther, given.bucket, given.sums);
    node = given.next;
  }
}

void WindowLedger::advance(std::int64_t minute) {
  assert(minute >= m_minute);
  if (minute == m_minute) return;
  m_minute = minute;
  for (std::uint32_t slot = 0; slot < m_slots; ++slot) {
    if (static_cast<std::int64_t>(m_changesAt[slot]) <= minute) age(slot);
  }
}

void WindowLedger::age(std::uint32_t slot) {
  std::uint32_t node = m_heads[slot];
  m_heads[slot] = kEnd;
  m_changesAt[slot] = kNever;
  // Each node is freed before its sums are put back, so there is always room; the walk keeps the newest in front.
  while (node != kEnd) {
    const Node old = m_nodes[node];
    freeNode(node);
    const Bucket bucket = bucketOf(firstMinuteOf(old.bucket));
    if (bucket.level != Level::None) addShare(slot, bucket, old.sums);
    node = old.next;
  }
}

WindowLedger::Sums WindowLedger::sums(std::uint32_t slot) const {
  Sums sums{};
  for (std::uint32_t node = m_heads[slot]; node != kEnd; node = m_nodes[node].next) {
    sums[static_cast<std::size_t>(m_nodes[node].bucket.level)] += m_nodes[node].sums;
  }
  sums[1] += sums[0];
  sums[2] += sums[1];
  return sums;
}

std::uint32_t WindowLedger::takeNode(std::uint32_t slot) {
  if (slot != kOther && m_usedNodes >= m_nodeCapacity - kReserve) return kEnd;
  ++m_usedNodes;
  if (m_free == kEnd) {
    m_nodes.emplace_back();
    return static_cast<std::uint32_t>(m_nodes.size() - 1);
  }
  const std::uint32_t node = m_free;
  m_free = m_nodes[node].next;
  return node;
}

void WindowLedger::freeNode(std::uint32_t node) {
  m_nodes[node].next = m_free;
  m_free = node;
  --m_usedNodes;
}

}  // namespace soho::talkers
