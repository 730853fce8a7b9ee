#include "core/flows/flow_engine.h"

#include "core/flows/draft.h"
#include "core/flows/duplicates.h"
#include "core/flows/half_matcher.h"
#include "core/flows/limits.h"
#include "core/flows/local_networks.h"
#include "core/flows/orientation.h"
#include "core/flows/sampling.h"
#include "core/flows/saturating.h"
#include "core/flows/totals.h"

#include <array>
#include <optional>
#include <random>
#include <utility>

namespace soho::flows {
namespace {

/// A secret of this process, so that nobody can choose addresses whose keys collide.
std::uint64_t makeHashSeed() {
  std::random_device device;
  return static_cast<std::uint64_t>(device()) << 32 | device();
}

bool isEmpty(const decoder::Counters& counters) {
  return (counters.bytes | counters.packets | counters.reverseBytes | counters.reversePackets) == 0;
}

}  // namespace

class FlowEngine::State {
 public:
  State(FlowSettings settings, ConversationSink& sink)
      : m_local(settings.localPrefixes), m_sampling(std::move(settings.sampling)), m_sink(sink) {}

  void records(const decoder::RecordContext& context, std::span<const decoder::FlowRecord> records) {
    m_now = context.receivedAt;
    const std::uint32_t userInterval = m_sampling.userInterval(context.exporter.address);
    for (const decoder::FlowRecord& record : records) take(context, record, userInterval);
  }

  void expire(Time now) {
    m_now = now;
    m_duplicates.tick(now);
    m_halves.expire(now, [this](Draft& draft) { finish(draft); });
    deliver();
  }

  void flush() {
    m_halves.flush([this](Draft& draft) { finish(draft); });
    deliver();
  }

  void setSettings(FlowSettings settings) {
    m_local = LocalNetworks(settings.localPrefixes);
    m_sampling = Sampling(std::move(settings.sampling));
  }

  [[nodiscard]] const FlowCounters& counters() const { return m_counters; }
  [[nodiscard]] Duplicates& duplicates() { return m_duplicates; }

 private:
  void take(const decoder::RecordContext& context, const decoder::FlowRecord& record, std::uint32_t userInterval) {
    ++m_counters.records;
    RunningTotals::Added added{decoder::countersOf(record), record.start};
    if (RunningTotals::concerns(record)) {
      if (!m_totals) m_totals.emplace(kRunningTotals, m_hashSeed);
      added = m_totals->added(context, record, added.counters);
      m_counters.forgottenTotals = m_totals->forgotten();
    }
    if (isEmpty(added.counters)) {
      ++m_counters.emptyRecords;
      return;
    }
    const std::uint32_t interval = intervalOf(record, userInterval);
    added.counters = scaled(added.counters, interval);
    const decoder::Counters& counters = added.counters;
    m_counters.acceptedBytes =
        saturatingSum(m_counters.acceptedBytes, saturatingSum(counters.bytes, counters.reverseBytes));
    m_counters.acceptedPackets =
        saturatingSum(m_counters.acceptedPackets, saturatingSum(counters.packets, counters.reversePackets));
    m_halves.take(draftOf(context, record, added, interval), context.receivedAt,
                  [this](Draft& draft) { finish(draft); });
    m_counters.mergedHalves = m_halves.merged();
  }

  void finish(Draft& draft) {
    Conversation& conversation = draft.conversation;
    const std::uint64_t hash = draft.key.hash(m_hashSeed);
    m_orientation.orient(draft, m_local.endsOf(conversation.client, conversation.server), hash);
    conversation.localEnds = m_local.endsOf(conversation.client, conversation.server);
    ++m_counters.conversations;
    conversation.isMuted = m_duplicates.isRepeat(draft, hash, m_now);
    if (conversation.isMuted) countMuted(conversation);
    m_ready[m_readyCount++] = conversation;
    if (m_readyCount == m_ready.size()) deliver();
  }

  void countMuted(const Conversation& conversation) {
    ++m_counters.mutedConversations;
    m_counters.mutedBytes =
        saturatingSum(m_counters.mutedBytes, saturatingSum(conversation.bytesToServer, conversation.bytesToClient));
    m_counters.mutedPackets = saturatingSum(m_counters.mutedPackets,
                                            saturatingSum(conversation.packetsToServer, conversation.packetsToClient));
  }

  void deliver() {
    if (m_readyCount == 0) return;
    const std::size_t count = std::exchange(m_readyCount, 0);
    m_sink.conversations(std::span(m_ready.data(), count));
  }

  std::uint64_t m_hashSeed = makeHashSeed();
  LocalNetworks m_local;
  Sampling m_sampling;
  std::optional<RunningTotals> m_totals;  ///< Made when the first exporter that counts totals is heard.
  HalfMatcher m_halves{kWaitingHalves, kHalfWait, m_hashSeed};
  Orientation m_orientation{kOrientations};
  Duplicates m_duplicates{m_hashSeed};
  Time m_now{};  ///< The newest time told: receive time of a datagram, or of a tick.
  FlowCounters m_counters;
  std::array<Conversation, kConversationsPerCall> m_ready{};
  std::size_t m_readyCount = 0;
  ConversationSink& m_sink;
};

FlowEngine::FlowEngine(FlowSettings settings, ConversationSink& sink)
    : m_state(std::make_unique<State>(std::move(settings), sink)) {}

FlowEngine::~FlowEngine() = default;

void FlowEngine::records(const decoder::RecordContext& context, std::span<const decoder::FlowRecord> records) {
  m_state->records(context, records);
}

void FlowEngine::endOfDatagram(Time now) { m_state->expire(now); }

void FlowEngine::tick(Time now) { m_state->expire(now); }

void FlowEngine::flush() { m_state->flush(); }

void FlowEngine::setSettings(FlowSettings settings) { m_state->setSettings(std::move(settings)); }

void FlowEngine::setMuting(const DuplicatePair& pair, bool isOn) { m_state->duplicates().setMuting(pair, isOn); }

const FlowCounters& FlowEngine::counters() const { return m_state->counters(); }

std::vector<DuplicatePair> FlowEngine::duplicates() const { return m_state->duplicates().pairs(); }

}  // namespace soho::flows
