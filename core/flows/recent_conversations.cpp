#include "core/flows/recent_conversations.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>

namespace soho::flows {
namespace {

/// In tenths of seconds. Exporters with times in whole seconds, and clocks anchored at the reception of different
/// datagrams.
constexpr std::int32_t kGrace = 20;
/// Without the client's port, equal counters of short conversations meet by chance (every DNS answer looks alike).
constexpr std::uint64_t kTellingPackets = 20;

template <class Narrow, class Wide>
constexpr Narrow clamped(Wide value) {
  return static_cast<Narrow>(std::min<Wide>(value, std::numeric_limits<Narrow>::max()));
}

double toleranceOf(double packets, double samplingInterval) {
  const double tolerance = std::max(2.0, packets / 10);
  if (samplingInterval <= 1) return tolerance;
  // Of p packets about p / N are counted, give or take a few times the root of that.
  return tolerance + samplingInterval + 4 * std::sqrt(packets * samplingInterval);
}

bool isSimilar(std::uint32_t left, std::uint32_t right, std::uint16_t samplingInterval) {
  const double larger = std::max(left, right);
  return larger - std::min(left, right) <= toleranceOf(larger, samplingInterval);
}

bool isNear(CoarseTime left, CoarseTime right) { return std::abs(left.since(right)) <= kGrace; }

}  // namespace

Report reportOf(const Draft& draft, std::uint64_t conversationHash, SourceRef source) {
  const Conversation& conversation = draft.conversation;
  Report report{conversationHash,
                source,
                clamped<std::uint16_t>(conversation.samplingInterval),
                CoarseTime(conversation.start),
                CoarseTime(conversation.end),
                clamped<std::uint32_t>(conversation.packetsToServer),
                clamped<std::uint32_t>(conversation.packetsToClient)};
  if (!draft.isClientLow) std::swap(report.packetsFromLow, report.packetsFromHigh);
  return report;
}

bool isSameTraffic(const Report& left, const Report& right) {
  if (left.start.since(right.end) > kGrace || right.start.since(left.end) > kGrace) return false;
  const std::uint16_t interval = std::max(left.samplingInterval, right.samplingInterval);
  const bool isLowShared = left.packetsFromLow != 0 && right.packetsFromLow != 0;
  const bool isHighShared = left.packetsFromHigh != 0 && right.packetsFromHigh != 0;
  if (!isLowShared && !isHighShared) return false;
  return (!isLowShared || isSimilar(left.packetsFromLow, right.packetsFromLow, interval)) &&
         (!isHighShared || isSimilar(left.packetsFromHigh, right.packetsFromHigh, interval));
}

std::optional<TranslatedConversations::Match> TranslatedConversations::add(const Conversation& conversation,
                                                                           SourceRef source, std::uint64_t hashSeed) {
  if (conversation.clientPort == 0 || conversation.serverPort == 0) return std::nullopt;
  const bool isKept = m_clientPort == ClientPort::Kept;
  if (!isKept && conversation.packetsToServer + conversation.packetsToClient < kTellingPackets) return std::nullopt;
  const std::uint64_t port = isKept ? conversation.clientPort : 0;
  HashMix ends(hashSeed);
  ends.add(conversation.server)
      .add(static_cast<std::uint64_t>(conversation.serverPort) << 32 | port << 16 | conversation.protocol);
  HashMix whole = ends;
  const std::uint64_t hash = whole.add(conversation.bytesToServer)
                                 .add(conversation.bytesToClient)
                                 .add(conversation.packetsToServer)
                                 .add(conversation.packetsToClient)
                                 .value();
  Seen& seen = m_seen[hash & (m_seen.size() - 1)];
  const Seen now{hash, conversation.client, source, CoarseTime(conversation.start), CoarseTime(conversation.end)};
  std::optional<Match> match;
  if (seen.hash == hash && seen.source != source && seen.client != now.client && isNear(seen.start, now.start) &&
      isNear(seen.end, now.end)) {
    match = Match{seen.source, seen.client, isKept ? ends.value() : hash};
  }
  seen = now;
  return match;
}

}  // namespace soho::flows
