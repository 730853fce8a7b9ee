// Facts → findings: what state the four nodes and the five stages are in and why. A pure function of its arguments;
// what needs a memory (rates, "since when", the last hour) is HealthMonitor's. Any thread.
#pragma once

#include "core/health/condition.h"
#include "core/health/facts.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace soho::health {

/// One state that is so at the moment, with what its sentence needs.
struct Finding {
  Condition condition = Condition::CollectorStarts;
  std::string place;        ///< Whom or what it is about: an address, a folder, an endpoint.
  std::string detail;       ///< The system's word for it; of an ntopng that does not listen: "bind" when it calls us.
  std::uint64_t count = 0;  ///< Packets, records, conversations.
  Duration age{};           ///< How long it has been so, or how long ago the last packet came.
  bool wasHeard = true;     ///< False of a router that has sent nothing since the start: no packet has that age.
  bool operator==(const Finding&) const = default;
};

struct Fix {
  FixKind kind = FixKind::None;
  std::string place;
  bool operator==(const Fix&) const = default;
};

[[nodiscard]] Light lightOf(const Finding& finding);
[[nodiscard]] Fix fixOf(const Finding& finding);

/// What grew lately; counters since the start say nothing about now.
struct Recent {
  struct Exporter {
    std::uint64_t lost = 0;
    std::uint64_t unreadable = 0;
  };
  std::vector<Exporter> exporters;  ///< As CollectorFacts::exporters, in that order; may be shorter.
  std::uint64_t kernelDrops = 0;
  std::uint64_t ntopngLost = 0;
  /// Per minute, by Stage; Template counts data that waits for its template.
  std::array<double, kStageCount> perMinute{};
};

struct Health {
  std::array<Finding, kNodeCount> nodes;    ///< By Node: the weightiest finding about it.
  std::array<Finding, kStageCount> stages;  ///< By Stage: the weightiest finding that stops it, else that it works.
  std::vector<Finding> exporters;           ///< By CollectorFacts::exporters.
  std::vector<Finding> troubles;            ///< Everything that is neither running nor waiting, weightiest first.
  std::array<double, kStageCount> perMinute{};

  [[nodiscard]] const Finding& node(Node node) const { return nodes[static_cast<std::size_t>(node)]; }
  [[nodiscard]] const Finding& stage(Stage stage) const { return stages[static_cast<std::size_t>(stage)]; }
};

[[nodiscard]] Health judge(const Facts& facts, const Recent& recent, const Patience& patience = {});
/// For a front end that looks once: everything since the collector's start counts as recent.
[[nodiscard]] Recent sinceStart(const CollectorFacts& collector);

}  // namespace soho::health
