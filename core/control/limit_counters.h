// What caps of the collector turned away, cut or put off, and what could not be received: all of it stays 0 in an
// ordinary house. One table says how each is called, so that no program leaves one out.
#pragma once

#include <array>
#include <cstdint>

namespace soho::control {

struct LimitCounters {
  std::uint64_t refusedDatagrams = 0;
  std::uint64_t cutDatagrams = 0;
  std::uint64_t failedReceives = 0;
  std::uint64_t unlistedDatagrams = 0;
  std::uint64_t delayedAnnouncements = 0;
  std::uint64_t droppedCommands = 0;
  std::uint64_t forgottenTotals = 0;
  std::uint64_t displacedShares = 0;
  std::uint64_t mixedConversations = 0;
  std::uint64_t cutConversations = 0;
  std::uint64_t emptyConversations = 0;
  bool operator==(const LimitCounters&) const = default;
};

struct LimitRow {
  const char* name;  ///< For programs, never translated.
  const char* meaning;
  std::uint64_t LimitCounters::*count;
};

inline constexpr std::array kLimitRows{
    LimitRow{"refused_datagrams", "Datagrams of exporters there was no room for.", &LimitCounters::refusedDatagrams},
    LimitRow{"cut_datagrams", "Datagrams longer than the receive buffers, read in part.", &LimitCounters::cutDatagrams},
    LimitRow{"failed_receives", "Calls to receive datagrams that failed.", &LimitCounters::failedReceives},
    LimitRow{"unlisted_datagrams", "Datagrams of unknown senders there was no room to list.",
             &LimitCounters::unlistedDatagrams},
    LimitRow{"delayed_announcements", "Unknown senders that were not named at once, because too many came.",
             &LimitCounters::delayedAnnouncements},
    LimitRow{"dropped_commands", "Wishes of front ends the collector thread had no room for.",
             &LimitCounters::droppedCommands},
    LimitRow{"forgotten_totals", "Flows with running totals given up because there were too many.",
             &LimitCounters::forgottenTotals},
    LimitRow{"displaced_shares", "Shares of traffic windows that went to Other for want of room.",
             &LimitCounters::displacedShares},
    LimitRow{"ntopng_mixed_conversations", "Conversations between IPv4 and IPv6, which ntopng refuses: not sent.",
             &LimitCounters::mixedConversations},
    LimitRow{"ntopng_cut_conversations", "Conversations with absurd counters, sent to ntopng in part.",
             &LimitCounters::cutConversations},
    LimitRow{"ntopng_empty_conversations", "Conversations without bytes, which ntopng refuses: not sent.",
             &LimitCounters::emptyConversations},
};

}  // namespace soho::control
