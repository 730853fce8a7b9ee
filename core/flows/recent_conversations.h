// Remembers which source reported which conversation of late, and finds reports of the same traffic by another source:
// of the same 5-tuple, or of what translation made of it. Fixed memory, a few cache lines per conversation: keys are
// kept as 64-bit hashes of a secret seed, times in tenths of seconds; a full row gives up one of its reports.
#pragma once

#include "core/flows/draft.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace soho::flows {

/// Which FlowSource reported: its slot and, since slots are used again, its serial.
struct SourceRef {
  std::uint16_t slot = 0;
  std::uint32_t serial = 0;
  bool operator==(const SourceRef&) const = default;
};

/// Tenths of seconds modulo 2^32: differences are right as long as they are below six years.
class CoarseTime {
 public:
  CoarseTime() = default;
  explicit CoarseTime(Time time)
      : m_tenths(static_cast<std::uint32_t>(time.time_since_epoch() / std::chrono::milliseconds(100))) {}
  /// In tenths of seconds; negative when `earlier` is later.
  [[nodiscard]] std::int32_t since(CoarseTime earlier) const {
    return static_cast<std::int32_t>(m_tenths - earlier.m_tenths);
  }

 private:
  std::uint32_t m_tenths = 0;
};

/// One source's report of one conversation.
struct Report {
  std::uint64_t conversationHash = 0;
  SourceRef source;
  std::uint16_t samplingInterval = 1;  ///< Stops at its largest value, as the packets do.
  CoarseTime start;
  CoarseTime end;
  std::uint32_t packetsFromLow = 0;
  std::uint32_t packetsFromHigh = 0;
};

[[nodiscard]] Report reportOf(const Draft& draft, std::uint64_t conversationHash, SourceRef source);

/// Two reports tell of the same packets: their times overlap (with 2 s of grace for coarse clocks), and in each
/// direction that both saw, of which there must be one, the packets differ by at most two or a tenth (more under
/// sampling, where counts are estimates).
[[nodiscard]] bool isSameTraffic(const Report& left, const Report& right);

class RecentConversations {
 public:
  /// `rows` is a power of two; a conversation lives in one row of four reports.
  explicit RecentConversations(std::size_t rows) : m_rows(rows) {}

  /// Keeps the report in place of the same source's last one and calls `onEqual(SourceRef)` for each other source that
  /// reported the same traffic.
  template <class OnEqual>
  void add(const Report& report, OnEqual&& onEqual) {
    Row& row = m_rows[report.conversationHash & (m_rows.size() - 1)];
    std::size_t place = row.size();
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (row[i].conversationHash == 0 && place == row.size()) place = i;  // never used
      if (row[i].conversationHash != report.conversationHash) continue;
      if (row[i].source == report.source) {
        place = i;
      } else if (isSameTraffic(row[i], report)) {
        onEqual(row[i].source);
      }
    }
    if (place == row.size()) place = m_turn++ % row.size();
    row[place] = report;
  }

 private:
  using Row = std::array<Report, 4>;

  std::vector<Row> m_rows;
  std::size_t m_turn = 0;
};

/// The same for two sources on both sides of a router that translates addresses: one names the machine on the LAN, the
/// other the router's outer address; server, bytes and packets are equal and the times nearly so.
class TranslatedConversations {
 public:
  enum class ClientPort : std::uint8_t {
    Kept,     ///< Linux keeps the client's port wherever it can.
    Changed,  ///< OpenBSD's and FreeBSD's pf choose another one: only conversations of many packets tell then.
  };

  /// `places` is a power of two.
  TranslatedConversations(std::size_t places, ClientPort clientPort) : m_seen(places), m_clientPort(clientPort) {}

  struct Match {
    SourceRef source;
    IpAddress client;            ///< As that source names it.
    std::uint64_t evidence = 0;  ///< Of what was equal: the same again proves nothing more.
  };

  /// Keeps the conversation and returns the other source's report of it, if there is one. TCP and UDP only.
  std::optional<Match> add(const Conversation& conversation, SourceRef source, std::uint64_t hashSeed);

 private:
  struct Seen {
    std::uint64_t hash = 0;  ///< Of server, ports as far as they are kept, protocol and counters.
    IpAddress client;
    SourceRef source;
    CoarseTime start;
    CoarseTime end;
  };

  std::vector<Seen> m_seen;
  ClientPort m_clientPort;
};

}  // namespace soho::flows
