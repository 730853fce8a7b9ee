#include "core/collector/probe_watch.h"

#include <algorithm>
#include <array>

namespace soho::collector {
namespace {

constexpr std::size_t kShortestToken = 8;
constexpr std::size_t kLongestToken = 40;

/// Resolvers may write a name in capitals (draft-vixie-dnsext-dns0x20).
constexpr char lowered(std::uint8_t byte) {
  return static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
}

}  // namespace

bool isProbeToken(std::string_view text) {
  return text.size() >= kShortestToken && text.size() <= kLongestToken &&
         std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

void ProbeWatch::expect(const std::string& token, Time now) {
  const auto known = std::ranges::find(m_expected, token, &Expected::token);
  if (known != m_expected.end()) {
    known->askedAt = now;
    return;
  }
  if (m_expected.size() >= kMaxProbes) forget(0);
  m_expected.push_back({token, now});
}

void ProbeWatch::forget(std::size_t index) {
  std::erase_if(m_arrivals, [&](const ProbeArrival& arrival) { return arrival.token == m_expected[index].token; });
  m_expected.erase(m_expected.begin() + static_cast<std::ptrdiff_t>(index));
}

bool ProbeWatch::takes(const decoder::Datagram& datagram) {
  if (m_expected.empty()) return false;
  for (std::size_t i = m_expected.size(); i-- > 0;) {
    if (datagram.receivedAt - m_expected[i].askedAt > kProbeLife) forget(i);
  }
  if (datagram.bytes.size() > kLongestProbe) return false;
  std::array<char, kLongestProbe> text{};
  std::ranges::transform(datagram.bytes, text.begin(), lowered);
  const std::string_view content(text.data(), datagram.bytes.size());
  for (const Expected& expected : m_expected) {
    if (content.find(expected.token) == std::string_view::npos) continue;
    // A question is asked again when nobody answers it: the first one counts.
    const bool isNew = std::ranges::find(m_arrivals, expected.token, &ProbeArrival::token) == m_arrivals.end();
    if (isNew) m_arrivals.push_back({expected.token, datagram.source, datagram.sourcePort, datagram.receivedAt});
    return true;
  }
  return false;
}

}  // namespace soho::collector
