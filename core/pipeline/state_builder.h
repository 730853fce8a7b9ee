// Makes the state that front ends see out of the newest report and what the service knows besides. Pure.
#pragma once

#include "core/base/result.h"
#include "core/control/collector_state.h"
#include "core/pipeline/known_exporters.h"
#include "core/pipeline/worker_report.h"

#include <optional>
#include <string>
#include <vector>

namespace soho::pipeline {

/// What does not change while the collector runs, or changes on the event loop only.
struct ServiceFacts {
  std::string version;
  std::uint64_t processId = 0;
  Time startedAt{};
  Time allowedSince{};  ///< When the list of allowed exporters last changed.
  Time awakeSince{};
  std::string stateFolder;
  std::vector<IpPrefix> localPrefixes;
  KnownExporters knownExporters;
  control::NtopngMode ntopngMode = control::NtopngMode::Off;
  std::string ntopngEndpoint;
  std::uint32_t sourceId = 0;
  control::JsonLinesState jsonLines;
  std::vector<control::SettingState> settings;
  std::optional<std::string> stateFolderProblem;  ///< Why nothing can be kept on disk.
  std::optional<Error> devicesProblem;            ///< The stored list of devices could not be used.
  std::vector<Error> settingsProblems;            ///< Stored settings that could not be used.
  std::optional<Error> metricsProblem;            ///< Why the metrics are not served.
};

[[nodiscard]] control::CollectorState buildState(const WorkerReport& report, const ServiceFacts& facts);

/// What a person should know or do about this state.
[[nodiscard]] std::vector<control::Warning> warningsOf(const control::CollectorState& state, const WorkerReport& report,
                                                       const ServiceFacts& facts);

}  // namespace soho::pipeline
