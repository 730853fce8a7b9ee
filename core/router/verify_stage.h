// How far flows get, from the exporter to the collector: facts of both sides → one stage, with its sentence. Pure; any
// thread.
#pragma once

#include "core/router/exporter_statistics.h"
#include "core/router/router_facts.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace soho::router {

/// In the order they are passed; each says what is missing.
enum class VerifyStage : std::uint8_t {
  NotRunning,       ///< No exporter of ours on the router.
  NothingCaptured,  ///< It runs and sees no packet: the wrong interface, or silence.
  BufferFilling,    ///< It sees packets; they wait until 256 KiB are full (libpcap, TPACKET_V3).
  NothingExported,  ///< Packets are processed, no flow has been sent yet.
  NothingArrives,   ///< Sent, but not received here: our firewall, a wrong address, client isolation.
  NotAdmitted,      ///< Received, but the collector does not accept that sender.
  TemplateAwaited,  ///< Accepted, but data came before the template that explains it.
  Flows,
};

/// What the collector says of one sender.
struct Arrival {
  bool isAdmitted = false;
  std::uint64_t datagrams = 0;
  std::uint64_t refusedDatagrams = 0;
  std::uint64_t records = 0;
  std::uint64_t waitingSets = 0;
};

struct VerifyFacts {
  bool isRunning = false;
  std::optional<ExporterStatistics> statistics = {};
  Arrival before = {};  ///< When the test began.
  Arrival now = {};
};

[[nodiscard]] VerifyStage stageOf(const VerifyFacts& facts);

struct StageText {
  QString what;      ///< One sentence: what is, and why.
  QString nextStep;  ///< Empty when there is nothing to do.
};
[[nodiscard]] StageText stageText(VerifyStage stage);

/// What an interface has counted, as statistics.sh prints it.
struct InterfaceCounters {
  std::uint64_t bytes = 0;  ///< Received and sent.
  std::uint64_t packets = 0;
};

/// The answer of statistics.sh.
struct ExporterAnswer {
  bool isRunning = false;
  std::optional<ExporterStatistics> statistics = {};
  std::optional<InterfaceCounters> counters = {};
};
[[nodiscard]] ExporterAnswer parseExporterAnswer(std::string_view answer);

/// The exporter's share of what the interface carried between two answers, both taken right after expire-all; 1 is all.
/// An exporter that looks at 1 in `sampling` packets is credited with those it left out. Empty when less than 10 MB
/// passed: too little to judge.
[[nodiscard]] std::optional<double> seenShare(const ExporterAnswer& first, const ExporterAnswer& last,
                                              std::uint32_t sampling = 1);

/// The one of `offloads` that is known to hide traffic, else one that may.
[[nodiscard]] std::optional<Offload> likelyHiding(const std::vector<Offload>& offloads);

/// What to say when an exporter saw less than half of what passed: which of `offloads` hides the rest. Else empty.
[[nodiscard]] QString hiddenTrafficText(std::optional<double> seenShare, const std::vector<Offload>& offloads);

}  // namespace soho::router
