// Runs the data path on a thread of its own, named "collector": receives, decodes, counts, publishes, and once a
// second hands an immutable report to whoever owns it. Owned by the event loop, which talks to it through post() only.
#pragma once

#include "core/base/bounded_queue.h"
#include "core/collector/datagram_source.h"
#include "core/pipeline/data_path.h"
#include "core/pipeline/ntopng_target.h"
#include "core/pipeline/worker_report.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace soho::pipeline {

/// Whose time the windows and timers run on.
enum class TimeBase : std::uint8_t {
  System,     ///< Live traffic, and replay at speed 1 (whose times are shifted to now).
  Datagrams,  ///< Replay at full speed: the capture's own clock.
};

/// Decides about a datagram before it is decoded; also keeps count of who was refused.
using SenderCheck = std::function<bool(const decoder::Datagram&)>;

/// What the worker is made of. From start() on all of it is used on the collector thread alone.
struct WorkerParts {
  std::unique_ptr<collector::DatagramSource> source;
  std::shared_ptr<NtopngTarget> ntopng;         ///< Null, or not wanted: nothing is published.
  decoder::RecordSink* recordTap = nullptr;     ///< Null: no JSON lines. Must outlive the worker.
  SenderCheck isAllowed;                        ///< Empty: everybody.
  std::function<void(WorkerReport&)> addFacts;  ///< Adds what source and sender check know; collector thread.
  std::function<SocketFacts()> socketFacts;     ///< For the statistics event; collector thread.
  TimeBase timeBase = TimeBase::System;
  std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();  ///< Of TimeBase::System.
};

class CollectorWorker {
 public:
  using Command = std::function<void(DataPath&)>;
  /// Called on the collector thread: pass the report on, do nothing else.
  using ReportTaker = std::function<void(std::shared_ptr<const WorkerReport>)>;

  CollectorWorker(DataPathSettings settings, WorkerParts parts, ReportTaker takeReport);
  ~CollectorWorker();
  CollectorWorker(const CollectorWorker&) = delete;
  CollectorWorker& operator=(const CollectorWorker&) = delete;

  /// Before start() the data path may be touched directly: for templates of an earlier run.
  [[nodiscard]] DataPath& dataPath() { return m_path; }
  /// How things stand before start(), so that nobody sees an empty state.
  [[nodiscard]] std::shared_ptr<const WorkerReport> firstReport() { return makeReport(now()); }
  void start();
  /// Runs `command` on the collector thread soon. False (and not run) when 256 commands wait already.
  bool post(Command command);
  /// Has the next report made now. False when 256 commands wait already.
  bool askForReport();
  /// Flushes what waits, sends a last report and ends the thread; returns when it has ended. Safe to call twice.
  void stop();

 private:
  void run();
  void receiveOnce();
  void runCommands();
  void keepTime();
  void sendReport(Time now);
  [[nodiscard]] std::shared_ptr<const WorkerReport> makeReport(Time now);
  [[nodiscard]] Time now() const;
  [[nodiscard]] SocketFacts socketFacts() const;

  WorkerParts m_parts;
  DataPath m_path;
  ReportTaker m_takeReport;
  BoundedQueue<Command> m_commands;
  std::atomic<bool> m_isStopping{false};
  SystemClock m_systemClock;  ///< For reports.
  ManualClock m_datagramClock;
  Time m_lastTick{};
  Time m_lastReport{};
  bool m_hasEnded = false;  ///< The source has no more datagrams.
  std::optional<Error> m_sourceError;
  std::uint64_t m_reportedTemplates = 0;  ///< Revision of the templates in the last report.
  std::optional<Time> m_templatesReportedAt;
  std::thread m_thread;
};

}  // namespace soho::pipeline
