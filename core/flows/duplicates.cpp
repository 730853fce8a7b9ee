#include "core/flows/duplicates.h"

#include <algorithm>

namespace soho::flows {
namespace {

constexpr Duration kRefreshPeriod = std::chrono::seconds(1);
/// A farther source may name this many local addresses of its own (a router's outer address, a modem), or a quarter.
constexpr int kOwnAddressesAllowed = 2;
constexpr int kOwnShareAllowed = 4;
/// Behind translation equal conversations could meet by chance; a real repeat has 20 among this many.
constexpr std::uint64_t kTranslationWindow = 10 * kEqualsUntilMuted;

bool isGroup(const IpAddress& address) { return address.isMulticast() || address.isBroadcast(); }

}  // namespace

void EqualCount::add(std::uint64_t conversationHash) {
  if (isEnough()) return;
  const auto end = m_hashes.begin() + static_cast<std::ptrdiff_t>(m_count);
  if (std::find(m_hashes.begin(), end, conversationHash) == end) m_hashes[m_count++] = conversationHash;
}

Duplicates::Duplicates(std::uint64_t hashSeed) : m_hashSeed(hashSeed) {}

bool Duplicates::isRepeat(const Draft& draft, std::uint64_t hash, Time now) {
  const Conversation& conversation = draft.conversation;
  const std::uint32_t slot = sourceOf(conversation, draft.probePort);
  FlowSource& source = m_sources.value(slot);
  const bool isMuted = source.isMuted;
  ++source.conversations;
  source.lastSeen = now;
  noteLocalAddresses(source, conversation);
  // Group traffic is repeated by nature: every segment has its own, from addresses many networks share.
  if (isGroup(conversation.server)) return isMuted;

  const SourceRef self{static_cast<std::uint16_t>(slot), source.serial};
  m_recent.add(reportOf(draft, hash, self), [&](SourceRef other) { countEqual(self, other, conversation, hash, now); });
  if (m_sources.size() > 1) noteTranslation(self, conversation, now);
  return isMuted;
}

void Duplicates::noteTranslation(SourceRef self, const Conversation& conversation, Time now) {
  using ClientPort = TranslatedConversations::ClientPort;
  if (!m_translated) {
    m_translated.emplace(kRecentTranslated, ClientPort::Kept);
    m_translatedPorts.emplace(kRecentTranslated, ClientPort::Changed);
  }
  const auto match = m_translated->add(conversation, self, m_hashSeed);
  const auto portsChanged = m_translatedPorts->add(conversation, self, m_hashSeed);
  if (match) {
    countTranslated(self, conversation, *match, now);
  } else if (portsChanged) {
    countTranslated(self, conversation, *portsChanged, now);
  }
}

std::uint32_t Duplicates::sourceOf(const Conversation& conversation, std::uint16_t probePort) {
  const SourceKey key{conversation.exporterIndex, conversation.ingressInterface, probePort};
  if (m_lastSource != Sources::kNone && m_sources.key(m_lastSource) == key) return m_lastSource;
  const std::uint64_t hash = key.hash(m_hashSeed);
  m_lastSource = m_sources.find(key, hash);
  if (m_lastSource != Sources::kNone) {
    m_sources.renew(m_lastSource);
    return m_lastSource;
  }
  if (m_sources.isFull()) forget(m_sources.oldest());
  FlowSource source;
  source.serial = m_nextSerial++;
  source.exporterAddress = conversation.exporterAddress;
  m_lastSource = m_sources.insert(key, hash, source);
  return m_lastSource;
}

void Duplicates::forget(std::uint32_t sourceSlot) {
  const std::uint32_t serial = m_sources.value(sourceSlot).serial;
  for (auto slot = m_pairs.oldest(); slot != Pairs::kNone;) {
    const auto next = m_pairs.younger(slot);
    const PairKey& key = m_pairs.key(slot);
    if (key.earlier == serial || key.later == serial) {
      if (m_pairs.value(slot).found) --m_foundPairs;
      m_pairs.erase(slot);
    }
    slot = next;
  }
  m_sources.erase(sourceSlot);
}

void Duplicates::noteLocalAddresses(FlowSource& source, const Conversation& conversation) {
  const LocalEnds ends = conversation.localEnds;
  if (ends == LocalEnds::Client || ends == LocalEnds::Both) source.localAddresses.add(conversation.client, m_hashSeed);
  if (ends == LocalEnds::Server || ends == LocalEnds::Both) source.localAddresses.add(conversation.server, m_hashSeed);
  if (!source.localAddresses.isCrowded()) return;
  // After months of changing IPv6 addresses all begin anew, or all would look alike.
  for (auto slot = m_sources.oldest(); slot != Sources::kNone; slot = m_sources.younger(slot)) {
    m_sources.value(slot).localAddresses.clear();
  }
}

bool Duplicates::isHeld(SourceRef source) const { return m_sources.value(source.slot).serial == source.serial; }

Duplicates::Pair* Duplicates::pairOf(SourceRef one, SourceRef other) {
  if (!isHeld(other)) return nullptr;  // Forgotten since it reported.
  const SourceRef earlier = one.serial < other.serial ? one : other;
  const SourceRef later = one.serial < other.serial ? other : one;
  const PairKey key{earlier.serial, later.serial};
  const std::uint64_t hash = HashMix(m_hashSeed).add(static_cast<std::uint64_t>(key.earlier) << 32 | key.later).value();
  if (const auto slot = m_pairs.find(key, hash); slot != Pairs::kNone) {
    m_pairs.renew(slot);
    return &m_pairs.value(slot);
  }
  if (m_pairs.isFull()) {
    auto victim = m_pairs.oldest();
    while (victim != Pairs::kNone && m_pairs.value(victim).found) victim = m_pairs.younger(victim);
    if (victim == Pairs::kNone) return nullptr;
    m_pairs.erase(victim);
  }
  Pair pair;
  pair.earlier = earlier;
  pair.later = later;
  return &m_pairs.value(m_pairs.insert(key, hash, pair));
}

void Duplicates::countEqual(SourceRef one, SourceRef other, const Conversation& conversation, std::uint64_t hash,
                            Time now) {
  // Two networks of one router both see what they say to each other; muting one would hide all else it says.
  if (conversation.localEnds == LocalEnds::Both && isHeld(other) &&
      m_sources.value(one.slot).exporterAddress == m_sources.value(other.slot).exporterAddress) {
    return;
  }
  Pair* pair = pairOf(one, other);
  if (pair == nullptr || pair->found) return;
  pair->equal.add(hash);
  if (pair->equal.isEnough()) judge(*pair, now);
}

bool Duplicates::areBothMuted(const Pair& pair) const {
  return m_sources.value(pair.earlier.slot).isMuted && m_sources.value(pair.later.slot).isMuted;
}

void Duplicates::judge(Pair& pair, Time now) {
  const bool isLater = isLaterFarther(pair);
  const AddressSketch& earlier = m_sources.value(pair.earlier.slot).localAddresses;
  const AddressSketch& later = m_sources.value(pair.later.slot).localAddresses;
  const AddressSketch& farther = isLater ? later : earlier;
  const int own = farther.countNotIn(isLater ? earlier : later);
  // With a network of its own behind it the two meet, and one does not repeat the other.
  const bool hasOwnNetwork = own > kOwnAddressesAllowed && own * kOwnShareAllowed > farther.count();
  if (hasOwnNetwork || areBothMuted(pair)) {
    pair.equal.restart();
    return;
  }
  settle(pair, isLater, now);
}

bool Duplicates::isLaterFarther(const Pair& pair) const {
  const FlowSource& earlier = m_sources.value(pair.earlier.slot);
  const FlowSource& later = m_sources.value(pair.later.slot);
  if (earlier.isMuted != later.isMuted) return later.isMuted;  // What is kept must be heard.
  return later.localAddresses.count() <= earlier.localAddresses.count();
}

void Duplicates::countTranslated(SourceRef one, const Conversation& conversation,
                                 const TranslatedConversations::Match& match, Time now) {
  Pair* pair = pairOf(one, match.source);
  if (pair == nullptr || pair->found) return;
  Translation& translation = pair->translation;
  const bool isOneEarlier = pair->earlier == one;
  const IpAddress& earlierClient = isOneEarlier ? conversation.client : match.client;
  const IpAddress& laterClient = isOneEarlier ? match.client : conversation.client;
  if (translation.equal.isEmpty()) {
    translation = {{},
                   earlierClient,
                   laterClient,
                   true,
                   true,
                   m_sources.value(pair->earlier.slot).conversations,
                   m_sources.value(pair->later.slot).conversations};
  }
  translation.isEarlierConstant &= earlierClient == translation.earlierClient;
  translation.isLaterConstant &= laterClient == translation.laterClient;
  translation.equal.add(match.evidence);
  if (translation.equal.isEnough()) judgeTranslation(*pair, now);
}

void Duplicates::judgeTranslation(Pair& pair, Time now) {
  Translation& translation = pair.translation;
  const bool isEither = translation.isEarlierConstant != translation.isLaterConstant;
  const bool isLater = isEither ? translation.isLaterConstant : isLaterFarther(pair);
  const std::uint64_t reported =
      isLater ? m_sources.value(pair.later.slot).conversations - translation.laterConversations
              : m_sources.value(pair.earlier.slot).conversations - translation.earlierConversations;
  const bool isOneAddress = translation.isEarlierConstant || translation.isLaterConstant;
  if (!isOneAddress || reported > kTranslationWindow || areBothMuted(pair)) {
    translation.equal.restart();
    return;
  }
  settle(pair, isLater, now);
}

void Duplicates::settle(Pair& pair, bool isLaterMuted, Time now) {
  const SourceKey& kept = m_sources.key(isLaterMuted ? pair.earlier.slot : pair.later.slot);
  const SourceKey& muted = m_sources.key(isLaterMuted ? pair.later.slot : pair.earlier.slot);
  pair.isLaterMuted = isLaterMuted;
  pair.found = DuplicatePair{
      kept.exporterIndex, muted.exporterIndex, kept.probePort, muted.probePort, kept.interface, muted.interface, true};
  ++m_foundPairs;
  refresh(now);
}

void Duplicates::tick(Time now) {
  if (m_foundPairs == 0) return;
  if (now - m_refreshedAt < kRefreshPeriod && now >= m_refreshedAt) return;
  refresh(now);
}

void Duplicates::refresh(Time now) {
  m_refreshedAt = now;
  for (auto slot = m_sources.oldest(); slot != Sources::kNone; slot = m_sources.younger(slot)) {
    m_sources.value(slot).isMuted = false;
  }
  for (auto slot = m_pairs.oldest(); slot != Pairs::kNone; slot = m_pairs.younger(slot)) {
    Pair& pair = m_pairs.value(slot);
    if (!pair.found || !pair.found->isMutingOn) continue;
    FlowSource& muted = m_sources.value(pair.isLaterMuted ? pair.later.slot : pair.earlier.slot);
    const Time keptSeen = m_sources.value(pair.isLaterMuted ? pair.earlier.slot : pair.later.slot).lastSeen;
    if (muted.lastSeen <= keptSeen) {
      pair.aloneSince.reset();
    } else if (!pair.aloneSince || keptSeen > *pair.aloneSince) {
      pair.aloneSince = muted.lastSeen;
    }
    const bool isKeptSilent = pair.aloneSince && muted.lastSeen - *pair.aloneSince >= kKeptSilence;
    if (!isKeptSilent) muted.isMuted = true;
  }
}

std::vector<DuplicatePair> Duplicates::pairs() const {
  std::vector<DuplicatePair> found;
  for (auto slot = m_pairs.oldest(); slot != Pairs::kNone; slot = m_pairs.younger(slot)) {
    if (m_pairs.value(slot).found) found.push_back(*m_pairs.value(slot).found);
  }
  std::ranges::sort(found);  // The table is in order of use, which changes all the time.
  return found;
}

void Duplicates::setMuting(const DuplicatePair& pair, bool isOn) {
  for (auto slot = m_pairs.oldest(); slot != Pairs::kNone; slot = m_pairs.younger(slot)) {
    std::optional<DuplicatePair>& found = m_pairs.value(slot).found;
    if (!found) continue;
    DuplicatePair asked = pair;
    asked.isMutingOn = found->isMutingOn;
    if (*found == asked) found->isMutingOn = isOn;
  }
  refresh(m_refreshedAt);
}

}  // namespace soho::flows
