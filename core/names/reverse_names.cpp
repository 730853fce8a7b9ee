#include "core/names/reverse_names.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace soho::names {

ReverseNames::ReverseNames(std::unique_ptr<ReverseLookup> lookup, const Clock& clock, ReverseLimits limits)
    : m_lookup(std::move(lookup)), m_clock(clock), m_limits(limits), m_leftThisSecond(limits.perSecond) {}

const std::string& ReverseNames::nameOf(const IpAddress& address) const {
  static const std::string kNone;
  const auto known = m_known.find(address);
  return known == m_known.end() ? kNone : known->second.name;
}

void ReverseNames::want(const IpAddress& address, Urgency urgency) {
  if (!m_lookup || address.isUnspecified() || address.isLoopback() || address.isMulticast() || address.isBroadcast()) {
    return;
  }
  if (const auto known = m_known.find(address); known != m_known.end() && known->second.expires > m_clock.now()) return;
  std::deque<IpAddress>& waiting = m_waiting[static_cast<std::size_t>(urgency)];
  if (waiting.size() >= m_limits.waiting || !m_pending.insert(address).second) return;
  waiting.push_back(address);
  askNext();
}

void ReverseNames::tick() {
  m_leftThisSecond = m_limits.perSecond;
  askNext();
}

void ReverseNames::setLookup(std::unique_ptr<ReverseLookup> lookup) {
  m_lookup = std::move(lookup);
  m_known.clear();
  for (auto& waiting : m_waiting) waiting.clear();
  m_pending.clear();
  m_outstanding = 0;
  ++m_revision;
}

void ReverseNames::askNext() {
  for (auto& waiting : m_waiting) {
    while (!waiting.empty() && m_leftThisSecond > 0 && m_outstanding < m_limits.outstanding) {
      const IpAddress address = waiting.front();
      waiting.pop_front();
      --m_leftThisSecond;
      ++m_outstanding;
      m_lookup->ask(address, [this, address](const LookupAnswer& answer) { take(address, answer); });
    }
  }
}

void ReverseNames::take(const IpAddress& address, const LookupAnswer& answer) {
  --m_outstanding;
  m_pending.erase(address);
  if (m_known.size() >= m_limits.known && !m_known.contains(address)) makeRoom();
  Known& known = m_known[address];
  const Time now = m_clock.now();
  switch (answer.outcome) {
    case LookupAnswer::Outcome::Found:
      if (known.name != answer.name) ++m_revision;
      known = {answer.name, now + std::clamp(answer.timeToLive, m_limits.shortest, m_limits.longest)};
      break;
    case LookupAnswer::Outcome::NoName:
      if (!known.name.empty()) ++m_revision;
      known = {{}, now + m_limits.noName};
      break;
    case LookupAnswer::Outcome::Failed:  // an old name is better than none
      known.expires = now + m_limits.failed;
      break;
  }
  askNext();
}

// The quarter that expires first goes: one scan for many entries.
void ReverseNames::makeRoom() {
  std::vector<Time> expiries;
  expiries.reserve(m_known.size());
  for (const auto& [address, known] : m_known) expiries.push_back(known.expires);
  const auto quarter = expiries.begin() + static_cast<std::ptrdiff_t>(expiries.size() / 4);
  std::ranges::nth_element(expiries, quarter);
  std::erase_if(m_known, [limit = *quarter](const auto& entry) { return entry.second.expires <= limit; });
  ++m_revision;
}

}  // namespace soho::names
