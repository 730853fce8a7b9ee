// What health is judged by: plain values a front end copies from the collector's state and from its own surroundings.
// A new source of facts (a router asked over SSH, the containers) is an optional member here. Any thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soho::health {

/// How a front end stands with its collector.
enum class Connection : std::uint8_t {
  Starting,      ///< Started or looked for, no answer yet.
  Connected,     ///< Its state comes once a second.
  NotAnswering,  ///< Connected, but its state is overdue.
  NotRunning,
  ServiceDown,   ///< The system service is meant to run and does not.
  NotAllowed,    ///< It runs, and this user may not speak to it.
  OtherVersion,  ///< It runs and speaks another protocol.
  CannotStart,   ///< It was started and ended: `Facts::startFailure` says why.
};

struct ExporterFacts {
  IpAddress address;
  std::uint32_t domain = 0;
  std::string name;  ///< Empty: not known.
  Time firstSeen{};
  Time lastSeen{};
  std::uint64_t datagrams = 0;
  std::uint64_t records = 0;
  std::uint64_t waitingSets = 0;     ///< Data kept until its template comes.
  std::uint64_t untemplated = 0;     ///< Data given up because its template did not come.
  std::uint64_t unreadable = 0;      ///< Parts of datagrams that could not be read, `untemplated` not counted.
  std::uint64_t lost = 0;            ///< Missing sequence units; 0 while not known.
  std::uint32_t templates = 0;       ///< Templates known, those of options data not counted.
  std::optional<Time> templateTime;  ///< When the newest of them came.
};

struct SenderFacts {
  IpAddress address;
  Time lastSeen{};
};

/// What keeps a file or an address from being used: `place` names it, `detail` is the system's word for it.
struct Obstacle {
  std::string place;
  std::string detail;
};

enum class NtopngLink : std::uint8_t { Off, Unknown, NotConnected, NotListening, Listening };

struct NtopngFacts {
  NtopngLink link = NtopngLink::Off;
  Time linkSince{};
  bool isBound = false;  ///< ntopng connects to us, not we to it.
  std::string endpoint;
  std::optional<Obstacle> problem;       ///< Why it cannot be waited for there.
  std::uint64_t published = 0;           ///< Records handed to ntopng.
  std::uint64_t lost = 0;                ///< Records it was too slow for.
  std::optional<Duration> splitsAfter;   ///< The routers' active timeout, where ntopng splits flows because of it.
  std::optional<std::uint64_t> counted;  ///< Flows ntopng says it has counted; empty: not asked.
};

struct CollectorFacts {
  std::uint64_t processId = 0;
  Time startedAt{};
  Time awakeSince{};  ///< When the computer woke last: nobody was silent only because nobody listened.
  Time at{};          ///< The clock these facts live on: a replay at full speed has the recording's.
  bool isReplay = false;
  bool isReplayFinished = false;
  std::vector<ExporterFacts> exporters;
  std::vector<SenderFacts> unknownSenders;  ///< Those that still send, in an order that stays.
  std::vector<IpAddress> expected;          ///< Routers that are waited for: allowed, and not heard since the start.
  Time expectedSince{};                     ///< The start, or when one was allowed last.
  std::uint64_t datagrams = 0;
  std::uint64_t records = 0;
  std::uint64_t kernelDrops = 0;          ///< Datagrams this computer dropped because the collector was too slow.
  std::uint64_t activeConversations = 0;  ///< Seen within the last minutes, as the Talkers page lists them.
  std::optional<Obstacle> stateProblem;   ///< The state folder.
  std::optional<Obstacle> linesProblem;   ///< The JSON lines.
  NtopngFacts ntopng;
};

struct Facts {
  Time now{};
  Connection connection = Connection::Starting;
  std::optional<Error> startFailure;
  std::optional<CollectorFacts> collector;  ///< The last picture; kept when the collector has gone.
  bool isAway = false;                      ///< This computer is not in the network of its routers at the moment.
};

/// From when on waiting becomes worth a word, and for how long a loss is.
struct Patience {
  Duration silence = std::chrono::minutes(5);      ///< Of an exporter that has sent before.
  Duration noTemplate = std::chrono::seconds(30);  ///< Since the exporter's first packet.
  Duration noNtopng = std::chrono::seconds(15);    ///< Since the collector's start.
  Duration lossShows = std::chrono::minutes(5);    ///< After it happened.
};

}  // namespace soho::health
