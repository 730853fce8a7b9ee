#include "core/publisher/json_lines_writer.h"

#include "core/publisher/json_line.h"

#include <algorithm>
#include <utility>

namespace soho::publisher {
namespace {

using std::chrono::steady_clock;

constexpr std::size_t kMaxQueuedBatches = 16'384;
constexpr std::size_t kMaxBatchRecords = 512;
constexpr std::size_t kWriteBytes = std::size_t{64} * 1024;
constexpr auto kWakePeriod = std::chrono::milliseconds(100);
constexpr auto kStopPatience = std::chrono::seconds(1);

}  // namespace

Result<std::unique_ptr<JsonLinesWriter>> JsonLinesWriter::open(const std::string& target, JsonLinesSettings settings) {
  auto file = LineFile::open(target);
  if (!file) return Unexpected(file.error());
  return std::unique_ptr<JsonLinesWriter>(new JsonLinesWriter(std::move(*file), std::move(settings)));
}

JsonLinesWriter::JsonLinesWriter(LineFile file, JsonLinesSettings settings)
    : m_settings(std::move(settings)),
      m_file(std::move(file)),
      m_queue(kMaxQueuedBatches),
      m_isWaitingForRoom(m_settings.isWaitingForRoom) {
  m_text.reserve(2 * kWriteBytes);
  m_thread = std::thread([this] { run(); });
}

JsonLinesWriter::~JsonLinesWriter() { stop(); }

void JsonLinesWriter::records(const decoder::RecordContext& context, std::span<const decoder::FlowRecord> records) {
  while (!records.empty()) {
    const auto batch = records.first(std::min(records.size(), kMaxBatchRecords));
    push(context, batch);
    records = records.subspan(batch.size());
  }
}

void JsonLinesWriter::push(const decoder::RecordContext& context, std::span<const decoder::FlowRecord> records) {
  if (!waitForRoom(records.size())) {
    m_droppedRecords += records.size();
    return;
  }
  m_queuedRecords += records.size();
  if (m_queue.push({context, {records.begin(), records.end()}})) return;
  m_queuedRecords -= records.size();
  m_droppedRecords += records.size();
}

bool JsonLinesWriter::waitForRoom(std::size_t count) {
  for (;;) {
    const std::uint32_t revision = m_roomRevision;
    if (m_queuedRecords + count <= m_settings.maxQueuedRecords && m_queue.size() < kMaxQueuedBatches) return true;
    if (!m_isWaitingForRoom) return false;
    m_roomRevision.wait(revision);
  }
}

void JsonLinesWriter::tellWaiters() {
  ++m_roomRevision;
  m_roomRevision.notify_all();
}

void JsonLinesWriter::reopen() { m_isReopenWanted = true; }

void JsonLinesWriter::stopWaiting() {
  m_isWaitingForRoom = false;
  tellWaiters();
}

void JsonLinesWriter::stop() {
  if (!m_thread.joinable()) return;
  stopWaiting();
  m_stopDeadline = (steady_clock::now() + kStopPatience).time_since_epoch().count();
  m_queue.close();
  m_thread.join();
}

JsonLinesCounters JsonLinesWriter::counters() const {
  JsonLinesCounters counters;
  counters.lines = m_writtenLines;
  counters.bytes = m_writtenBytes;
  counters.droppedRecords = m_droppedRecords;
  counters.lostRecords = m_lostRecords;
  counters.reopenings = m_reopenings;
  const std::lock_guard lock(m_problemMutex);
  counters.problem = m_problem;
  return counters;
}

void JsonLinesWriter::run() {
  LineFile::blockBrokenPipeSignal();
  for (bool isLast = false; !isLast;) {
    // Asked before the queue is drained: what was pushed before closing is then inside.
    isLast = m_queue.isClosed();
    if (m_isReopenWanted.exchange(false)) reopenFile();
    auto batch = m_queue.popFor(kWakePeriod);
    while (batch) {
      format(*batch);
      if (m_text.size() >= kWriteBytes) writeOut();
      batch = m_queue.tryPop();
    }
    writeOut();
  }
}

void JsonLinesWriter::reopenFile() {
  ++m_reopenings;
  if (const auto opened = m_file.reopen(); !opened) fail(opened.error());
}

void JsonLinesWriter::format(const Batch& batch) {
  m_lines += batch.records.size();
  if (m_hasGivenUp) return;
  for (const decoder::FlowRecord& record : batch.records) appendJsonLine(batch.context, record, m_text);
}

void JsonLinesWriter::writeOut() {
  if (m_lines == 0) return;
  const auto mayWait = [this] { return steady_clock::now().time_since_epoch().count() < m_stopDeadline; };
  const LineFile::Written written = m_file.write(m_text, mayWait);
  m_writtenLines += written.lines;
  m_writtenBytes += written.bytes;
  m_lostRecords += m_lines - written.lines;
  if (written.problem) {
    fail(*written.problem);
    m_hasGivenUp = written.problem->code == ErrorCode::TimedOut;
  } else if (!m_hasGivenUp) {
    const std::lock_guard lock(m_problemMutex);
    m_problem.reset();
  }
  m_queuedRecords -= m_lines;
  tellWaiters();
  m_text.clear();
  m_lines = 0;
}

void JsonLinesWriter::fail(const Error& error) {
  {
    const std::lock_guard lock(m_problemMutex);
    m_problem = error;
  }
  const auto now = steady_clock::now();
  if (m_lastReport && now - *m_lastReport < m_settings.reportPeriod) return;
  m_lastReport = now;
  if (m_settings.report) m_settings.report(error);
}

}  // namespace soho::publisher
