// Conversations and snapshots for the tests of talkers, written in one line each.
#pragma once

#include "core/flows/conversation.h"
#include "core/talkers/snapshot.h"
#include "core/talkers/talker_store.h"

#include <cstdint>
#include <string_view>

namespace soho::talkers {

inline IpAddress ip(std::string_view text) { return IpAddress::parse(text).value(); }
inline Time at(std::int64_t second) { return Time(std::chrono::seconds(second)); }

/// 2026-11-01 00:00 UTC: on a minute, an hour and a day.
inline constexpr std::int64_t kStart = 1'793'491'200;

/// A conversation of a local client with a remote server, unless told otherwise; times in seconds since kStart.
struct Make {
  std::string_view client = "192.168.1.10";
  std::string_view server = "203.0.113.5";
  std::uint16_t clientPort = 40'000;
  std::uint16_t serverPort = 443;
  std::uint8_t protocol = 6;
  std::int64_t from = 0;
  std::int64_t to = 0;
  std::uint64_t down = 1'000;  ///< Bytes to the client.
  std::uint64_t up = 100;
  std::uint64_t packetsDown = 2;
  std::uint64_t packetsUp = 1;
  flows::LocalEnds localEnds = flows::LocalEnds::Client;
  bool isMuted = false;

  operator flows::Conversation() const {
    flows::Conversation made;
    made.client = ip(client);
    made.server = ip(server);
    made.clientPort = clientPort;
    made.serverPort = serverPort;
    made.protocol = protocol;
    made.start = at(kStart + from);
    made.end = at(kStart + to);
    made.bytesToClient = down;
    made.bytesToServer = up;
    made.packetsToClient = packetsDown;
    made.packetsToServer = packetsUp;
    made.localEnds = localEnds;
    made.isMuted = isMuted;
    return made;
  }
};

inline void give(TalkerStore& store, const flows::Conversation& conversation) {
  store.conversations(std::span(&conversation, 1));
}

inline ViewAnswer ask(const TalkerStore& store, const ViewQuery& query) {
  return answer(*store.snapshot(), query, {}).value();
}

/// Everything an answer accounts for.
inline TrafficSums accounted(const ViewAnswer& answer) {
  TrafficSums sums = answer.other.counted();
  for (const Row& row : answer.rows) sums += row.counted();
  return sums;
}

}  // namespace soho::talkers
