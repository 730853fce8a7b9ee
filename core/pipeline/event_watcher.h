// Compares each report with the one before and notes what a person may want to know. Event loop; no I/O.
#pragma once

#include "core/control/event_log.h"
#include "core/pipeline/worker_report.h"

#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace soho::pipeline {

class EventWatcher {
 public:
  /// Appends to `log` what is new in `report`.
  void look(const WorkerReport& report, control::EventLog& log);
  /// Since when reports come without a gap: after a sleep of this computer, or a jump of its clock, nobody was silent
  /// only because nobody listened. The epoch while there was none.
  [[nodiscard]] Time awakeSince() const { return m_awakeSince; }

 private:
  void lookAtClock(const WorkerReport& report);
  void lookAtExporters(const WorkerReport& report, control::EventLog& log);
  void lookAtSenders(const WorkerReport& report, control::EventLog& log);
  void lookAtLink(const WorkerReport& report, control::EventLog& log);
  void lookAtDuplicates(const WorkerReport& report, control::EventLog& log);

  struct Watched {
    std::uint64_t restarts = 0;
    bool isSilent = false;
    bool isHeard = false;
  };
  std::map<decoder::ExporterKey, Watched> m_exporters;
  std::set<IpAddress> m_unknownSenders;
  std::set<flows::DuplicatePair> m_duplicates;
  std::uint64_t m_kernelDrops = 0;
  control::NtopngLink m_link = control::NtopngLink::Unknown;
  bool m_hasEnded = false;
  std::optional<Time> m_firstLook;
  std::optional<Time> m_lastLook;
  Time m_awakeSince{};
};

}  // namespace soho::pipeline
