// Looks for test datagrams before anything is decoded: a router that is about to be set up sends one with an agreed
// token, which proves that it can reach this collector, allowed or not. Collector thread; no I/O, no clock of its own:
// time is the datagrams' receive time. With no token expected it costs one comparison per datagram.
#pragma once

#include "core/decoder/datagram.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace soho::collector {

/// Longer ones are no test: what routers can send is a DNS question (RFC 1035) or a line of text.
inline constexpr std::size_t kLongestProbe = 512;
inline constexpr std::size_t kMaxProbes = 16;
/// After this a token that was not asked for again is forgotten.
inline constexpr std::chrono::minutes kProbeLife{2};

/// 8 to 40 lower-case letters and digits: fits a DNS label and does not occur by chance.
[[nodiscard]] bool isProbeToken(std::string_view text);

struct ProbeArrival {
  std::string token;
  IpAddress source;
  std::uint16_t sourcePort = 0;
  Time at{};
  bool operator==(const ProbeArrival&) const = default;
};

class ProbeWatch {
 public:
  /// Begins to look for a token, or goes on. The oldest of more than kMaxProbes is forgotten.
  void expect(const std::string& token, Time now);
  /// True if the datagram is an expected test: it is not to be decoded, nor its sender judged.
  [[nodiscard]] bool takes(const decoder::Datagram& datagram);

  /// The first arrival of each token, as long as it is expected.
  [[nodiscard]] const std::vector<ProbeArrival>& arrivals() const { return m_arrivals; }

 private:
  struct Expected {
    std::string token;
    Time askedAt{};
  };
  void forget(std::size_t index);

  std::vector<Expected> m_expected;
  std::vector<ProbeArrival> m_arrivals;
};

}  // namespace soho::collector
