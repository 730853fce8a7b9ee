// Compares each report with the one before and notes what a person may want to know. Event loop; no I/O.
#pragma once

#include "core/control/event_log.h"
#include "core/pipeline/worker_report.h"

#include <map>
#include <set>
#include <tuple>

namespace soho::pipeline {

class EventWatcher {
 public:
  /// Appends to `log` what is new in `report`.
  void look(const WorkerReport& report, control::EventLog& log);

 private:
  void lookAtExporters(const WorkerReport& report, control::EventLog& log);
  void lookAtSenders(const WorkerReport& report, control::EventLog& log);
  void lookAtLink(const WorkerReport& report, control::EventLog& log);

  struct Watched {
    std::uint64_t restarts = 0;
    bool isSilent = false;
  };
  std::map<decoder::ExporterKey, Watched> m_exporters;
  std::set<IpAddress> m_unknownSenders;
  std::size_t m_duplicates = 0;
  std::uint64_t m_kernelDrops = 0;
  control::NtopngLink m_link = control::NtopngLink::Unknown;
  bool m_hasEnded = false;
};

}  // namespace soho::pipeline
