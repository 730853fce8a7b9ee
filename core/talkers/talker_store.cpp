#include "core/talkers/talker_store.h"

#include "core/talkers/snapshot_pool.h"
#include "core/talkers/talker_tables.h"

#include <algorithm>
#include <utility>

namespace soho::talkers {
namespace {

// Smaller steps back are what time synchronisation does; the windows simply wait until the clock is there again.
constexpr std::int64_t kLargeStepBackSeconds = 120;

std::int64_t secondOf(Time time) {
  return std::max<std::int64_t>(0, std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count());
}

}  // namespace

class TalkerStore::State {
 public:
  explicit State(const TalkerLimits& limits) : tables(limits) {}

  void setClock(Time now) {
    const std::int64_t second = secondOf(now);
    if (!isClockSet || second < tables.second() - kLargeStepBackSeconds) {
      tables.restart(second);
      isClockSet = true;
      at = now;
    } else if (second > tables.second()) {
      tables.advance(second);
    }
    at = std::max(at, now);
  }

  TalkerTables tables;
  const std::shared_ptr<SnapshotPool> pool = std::make_shared<SnapshotPool>();
  TalkerCounters counters;
  TrafficSums muted;
  Time at{};
  std::uint64_t revision = 0;
  bool isClockSet = false;
};

TalkerStore::TalkerStore(TalkerLimits limits) : m_state(std::make_unique<State>(limits)) {}
TalkerStore::~TalkerStore() = default;

void TalkerStore::conversations(std::span<const flows::Conversation> conversations) {
  if (conversations.empty()) return;
  if (!m_state->isClockSet) m_state->setClock(std::ranges::max(conversations, {}, &flows::Conversation::end).end);
  TalkerCounters& counters = m_state->counters;
  counters.conversations += conversations.size();
  while (!conversations.empty()) {
    const auto muted = std::ranges::find_if(conversations, &flows::Conversation::isMuted);
    const auto heard = static_cast<std::size_t>(muted - conversations.begin());
    m_state->tables.add(conversations.first(heard));
    if (muted != conversations.end()) m_state->muted += OrientedPiece::of(*muted).sums;
    conversations = conversations.subspan(std::min(heard + 1, conversations.size()));
  }
  counters.bytes = m_state->tables.all().bytes();
  counters.packets = m_state->tables.all().packets();
  counters.mutedBytes = m_state->muted.bytes();
  counters.mutedPackets = m_state->muted.packets();
  counters.evictedConversations = m_state->tables.evictedConversations().conversations;
  counters.evictedBytes = m_state->tables.evictedConversations().all.bytes();
  counters.displacedShares = m_state->tables.displacedShares();
}

void TalkerStore::tick(Time now) { m_state->setClock(now); }

std::shared_ptr<const Snapshot> TalkerStore::snapshot() const {
  const std::shared_ptr<Snapshot> snapshot = m_state->pool->take();
  m_state->tables.fill(*snapshot);
  snapshot->revision = ++m_state->revision;
  snapshot->at = m_state->at;
  snapshot->muted = m_state->muted;
  return snapshot;
}

const TalkerCounters& TalkerStore::counters() const { return m_state->counters; }

}  // namespace soho::talkers
