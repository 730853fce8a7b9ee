#include "core/pipeline/collector_worker.h"

#include "core/pipeline/thread_name.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace soho::pipeline {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kCommandCapacity = 256;
// The publisher flushes every 200 ms, halves wait 500 ms, and every wake-up costs a computer that has nothing else to
// do.
constexpr auto kHurriedWait = 50ms;
constexpr auto kLongestWait = 200ms;
constexpr Duration kTickPeriod = kHurriedWait;
constexpr Duration kReportPeriod = 1s;
/// The store writes what is an hour older on disk (collector::kTemplateAgeRefresh); this only shows it the ages.
constexpr Duration kTemplatePeriod = 10min;

}  // namespace

CollectorWorker::CollectorWorker(DataPathSettings settings, WorkerParts parts, ReportTaker takeReport)
    : m_parts(std::move(parts)),
      m_path(std::move(settings), m_parts.ntopng && m_parts.ntopng->isWanted() ? m_parts.ntopng.get() : nullptr,
             m_parts.recordTap),
      m_takeReport(std::move(takeReport)),
      m_commands(kCommandCapacity) {}

CollectorWorker::~CollectorWorker() { stop(); }

void CollectorWorker::start() {
  m_thread = std::thread([this] {
    nameThisThread("collector");
    run();
  });
}

bool CollectorWorker::post(Command command) {
  const bool isTaken = m_commands.push(std::move(command));
  m_parts.source->wake();
  return isTaken;
}

bool CollectorWorker::askForReport() {
  return post([this](DataPath&) { sendReport(now()); });
}

void CollectorWorker::stop() {
  if (!m_thread.joinable()) return;
  m_isStopping.store(true);
  m_commands.close();
  m_parts.source->wake();
  m_thread.join();
}

void CollectorWorker::run() {
  keepTime();  // Nobody should see the tables of the epoch until something comes.
  while (!m_isStopping.load()) {
    receiveOnce();
    runCommands();
    keepTime();
  }
  runCommands();
  const Time end = now();
  m_path.finish(end, socketFacts());
  sendReport(end);
}

void CollectorWorker::receiveOnce() {
  if (m_hasEnded) {
    // Commands are still served: somebody may be looking at the finished replay.
    if (auto command = m_commands.popFor(kHurriedWait)) (*command)(m_path);
    return;
  }
  const auto wait = m_path.isHurried() ? kHurriedWait : kLongestWait;
  const auto outcome = m_parts.source->receive(wait, [this](std::span<const decoder::Datagram> datagrams) {
    // Time first: after a suspend, or in a quiet network, the clocks of the path may lag far behind these datagrams.
    if (m_parts.timeBase == TimeBase::System) keepTime();
    for (const decoder::Datagram& datagram : datagrams) {
      if (m_parts.timeBase == TimeBase::Datagrams) {
        m_datagramClock.set(std::max(m_datagramClock.now(), datagram.receivedAt));
        keepTime();
      }
      if (!m_parts.isAllowed || m_parts.isAllowed(datagram)) m_path.datagram(datagram);
    }
  });
  if (outcome && *outcome != collector::ReceiveOutcome::Ended) return;
  m_hasEnded = true;
  if (!outcome) m_sourceError = outcome.error();
  const Time end = now();
  m_path.finish(end, socketFacts());
  sendReport(end);
}

void CollectorWorker::runCommands() {
  while (auto command = m_commands.tryPop()) (*command)(m_path);
}

void CollectorWorker::keepTime() {
  const Time current = now();
  // A clock set back must not stop the timers: any step backwards counts as due.
  const bool isDue = current - m_lastTick >= kTickPeriod || current < m_lastTick;
  // The clock of a recording stands still after its end, but who looks on still has to see what commands changed.
  if (!isDue && !m_hasEnded) return;
  m_lastTick = current;
  if (m_parts.ntopng && m_parts.ntopng->poll(current)) m_path.greetNtopng();
  m_path.tick(current, socketFacts());
  // Reports go by the system's clock even in a replay at full speed: they are for people and programs that wait.
  const Time wall = m_systemClock.now();
  if (wall - m_lastReport >= kReportPeriod || wall < m_lastReport) sendReport(current);
}

void CollectorWorker::sendReport(Time now) {
  m_lastReport = m_systemClock.now();
  m_takeReport(makeReport(now));
}

std::shared_ptr<const WorkerReport> CollectorWorker::makeReport(Time now) {
  auto report = std::make_shared<WorkerReport>();
  const decoder::Decoder& decoder = m_path.decoder();
  report->at = now;
  report->exporters.assign(decoder.exporters().begin(), decoder.exporters().end());
  report->rejectedDatagrams = decoder.rejectedDatagrams();
  report->refusedDatagrams = decoder.refusedDatagrams();
  report->templateRevision = decoder.templateRevision();
  if (!m_templatesReportedAt || now < *m_templatesReportedAt) m_templatesReportedAt = now;
  if (report->templateRevision != m_reportedTemplates || now - *m_templatesReportedAt >= kTemplatePeriod) {
    report->templates = decoder.templates();
    report->samplings = decoder.samplings();
    m_templatesReportedAt = now;
  }
  m_reportedTemplates = report->templateRevision;
  report->flows = m_path.flowEngine().counters();
  report->duplicates = m_path.flowEngine().duplicates();
  report->talkers = m_path.talkerStore().counters();
  if (const auto* publisher = m_path.publisher()) {
    report->publisher = publisher->counters();
    report->activeTimeout = publisher->activeTimeout(m_path.eventFacts(socketFacts()));
  }
  report->droppedCommands = m_commands.dropped();
  report->hasSourceEnded = m_hasEnded;
  report->sourceError = m_sourceError;
  report->snapshot = m_path.talkerStore().snapshot();
  if (m_parts.addFacts) m_parts.addFacts(*report);
  return report;
}

SocketFacts CollectorWorker::socketFacts() const { return m_parts.socketFacts ? m_parts.socketFacts() : SocketFacts{}; }

Time CollectorWorker::now() const {
  return m_parts.timeBase == TimeBase::System ? m_parts.clock->now() : m_datagramClock.now();
}

}  // namespace soho::pipeline
