// Finds sources that repeat what another one reports (two probes on the way of the same packets) and says what to mute.
// Judged per pair of sources, never within one. Owned by FlowEngine; bounded; time is that of reception.
#pragma once

#include "core/flows/bounded_table.h"
#include "core/flows/flow_engine.h"
#include "core/flows/flow_source.h"
#include "core/flows/limits.h"
#include "core/flows/recent_conversations.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace soho::flows {

/// Counts distinct conversations up to kEqualsUntilMuted.
class EqualCount {
 public:
  void add(std::uint64_t conversationHash);
  void restart() { m_count = 0; }
  [[nodiscard]] bool isEmpty() const { return m_count == 0; }
  [[nodiscard]] bool isEnough() const { return m_count == m_hashes.size(); }

 private:
  std::array<std::uint64_t, kEqualsUntilMuted> m_hashes{};
  std::size_t m_count = 0;
};

class Duplicates {
 public:
  explicit Duplicates(std::uint64_t hashSeed);

  /// Takes note of an oriented conversation and says whether it is muted. `hash` is that of `draft.key`. The
  /// conversation that completes the evidence is itself not muted yet.
  [[nodiscard]] bool isRepeat(const Draft& draft, std::uint64_t hash, Time now);
  /// Lets muted sources be heard again whose kept one has fallen silent (kKeptSilence). Cheap; call at will.
  void tick(Time now);

  [[nodiscard]] std::vector<DuplicatePair> pairs() const;
  /// Switches the muting of a found pair; one that is not known is ignored.
  void setMuting(const DuplicatePair& pair, bool isOn);

 private:
  struct PairKey {
    std::uint32_t earlier = 0;  ///< Serial of the source heard first.
    std::uint32_t later = 0;
    bool operator==(const PairKey&) const = default;
  };
  /// What two sources have in common, behind address translation.
  struct Translation {
    EqualCount equal;
    IpAddress earlierClient;  ///< Of the first equal conversation.
    IpAddress laterClient;
    bool isEarlierConstant = true;  ///< All equal conversations name that client.
    bool isLaterConstant = true;
    std::uint64_t earlierConversations = 0;  ///< Reported by the source when the count began.
    std::uint64_t laterConversations = 0;
  };
  struct Pair {
    SourceRef earlier;
    SourceRef later;
    EqualCount equal;
    Translation translation;
    std::optional<DuplicatePair> found;
    bool isLaterMuted = false;       ///< Of a found pair; otherwise the earlier is.
    std::optional<Time> aloneSince;  ///< The muted source reports and the kept one has not since.
  };
  using Sources = BoundedTable<SourceKey, FlowSource>;
  using Pairs = BoundedTable<PairKey, Pair>;

  [[nodiscard]] std::uint32_t sourceOf(const Conversation& conversation, std::uint16_t probePort);
  void forget(std::uint32_t sourceSlot);
  void noteLocalAddresses(FlowSource& source, const Conversation& conversation);
  [[nodiscard]] bool isHeld(SourceRef source) const;
  [[nodiscard]] Pair* pairOf(SourceRef one, SourceRef other);
  void countEqual(SourceRef one, SourceRef other, const Conversation& conversation, std::uint64_t hash, Time now);
  void countTranslated(SourceRef one, const Conversation& conversation, const TranslatedConversations::Match& match,
                       Time now);
  void noteTranslation(SourceRef self, const Conversation& conversation, Time now);
  void judge(Pair& pair, Time now);
  void judgeTranslation(Pair& pair, Time now);
  /// Then there is nothing to gain, and two sources could come to mute each other round a corner.
  [[nodiscard]] bool areBothMuted(const Pair& pair) const;
  [[nodiscard]] bool isLaterFarther(const Pair& pair) const;
  void settle(Pair& pair, bool isLaterMuted, Time now);
  void refresh(Time now);

  Sources m_sources{kFlowSources};
  Pairs m_pairs{kSourcePairs};
  RecentConversations m_recent{kRecentRows};
  std::optional<TranslatedConversations> m_translated;       ///< Made when a second source reports.
  std::optional<TranslatedConversations> m_translatedPorts;  ///< The same, for routers that change client ports too.
  std::uint32_t m_lastSource = Sources::kNone;
  std::uint32_t m_nextSerial = 0;
  std::uint32_t m_foundPairs = 0;
  std::uint64_t m_hashSeed;
  Time m_refreshedAt{};
};

}  // namespace soho::flows
