// Writes every exported record as a line of JSON to a file or to standard output, on a thread of its own behind a
// bounded queue. The collector thread hands over batches; reopen(), counters() and stopWaiting() may be called from any
// thread. It rotates no files: whoever does calls reopen().
#pragma once

#include "core/base/bounded_queue.h"
#include "core/base/result.h"
#include "core/decoder/flow_record.h"
#include "core/publisher/line_file.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <vector>

namespace soho::publisher {

struct JsonLinesCounters {
  std::uint64_t lines = 0;
  std::uint64_t bytes = 0;
  std::uint64_t droppedRecords = 0;  ///< The queue was full.
  std::uint64_t lostRecords = 0;     ///< Writing failed.
  std::uint64_t reopenings = 0;      ///< Attempts to open the file again.
  std::optional<Error> problem;      ///< Why the newest lines were not written; empty when they were.
};

struct JsonLinesSettings {
  /// Told of the first failure and then at most once per `reportPeriod`; called on the writer's thread.
  std::function<void(const Error&)> report;
  std::chrono::steady_clock::duration reportPeriod = std::chrono::minutes(1);
  /// A full queue holds up the records instead of dropping them: for recordings, which nobody loses by waiting.
  bool isWaitingForRoom = false;
  std::size_t maxQueuedRecords = 65'536;  ///< Records that wait to be written, at most: some 20 MB.
};

class JsonLinesWriter final : public decoder::RecordSink {
 public:
  /// `target` as LineFile::open(), errors too. Starts the thread.
  static Result<std::unique_ptr<JsonLinesWriter>> open(const std::string& target, JsonLinesSettings settings = {});
  ~JsonLinesWriter() override;
  JsonLinesWriter(const JsonLinesWriter&) = delete;
  JsonLinesWriter& operator=(const JsonLinesWriter&) = delete;

  /// Takes a copy of the records; one thread at a time.
  void records(const decoder::RecordContext& context, std::span<const decoder::FlowRecord> records) override;
  /// Opens the file again by its name, soon (SIGHUP, after the file was moved away).
  void reopen();
  /// Nobody waits for room any more: records() drops from now on.
  void stopWaiting();
  /// Writes what waits, at most a second longer when the reader is slow, and ends the thread. Later records are
  /// dropped.
  void stop();
  /// Everything handed over so far is written or lost.
  [[nodiscard]] bool isDrained() const { return m_queuedRecords == 0; }
  [[nodiscard]] JsonLinesCounters counters() const;

 private:
  struct Batch {
    decoder::RecordContext context;
    std::vector<decoder::FlowRecord> records;
  };
  JsonLinesWriter(LineFile file, JsonLinesSettings settings);
  void push(const decoder::RecordContext& context, std::span<const decoder::FlowRecord> records);
  [[nodiscard]] bool waitForRoom(std::size_t count);
  void tellWaiters();
  void run();
  void reopenFile();
  void format(const Batch& batch);
  void writeOut();
  void fail(const Error& error);

  const JsonLinesSettings m_settings;
  LineFile m_file;            // Writer's thread.
  std::string m_text;         // Writer's thread.
  std::size_t m_lines = 0;    // Writer's thread: records that m_text stands for.
  bool m_hasGivenUp = false;  // Writer's thread: the reader did not read until the end came.
  std::optional<std::chrono::steady_clock::time_point> m_lastReport;  // Writer's thread.

  BoundedQueue<Batch> m_queue;
  std::atomic<std::size_t> m_queuedRecords = 0;
  std::atomic<std::uint32_t> m_roomRevision = 0;  ///< Grows when there may be room, or waiting ends.
  std::atomic<bool> m_isWaitingForRoom;
  std::atomic<bool> m_isReopenWanted = false;
  std::atomic<std::int64_t> m_stopDeadline = INT64_MAX;  ///< steady_clock ticks.
  std::atomic<std::uint64_t> m_writtenLines = 0;
  std::atomic<std::uint64_t> m_writtenBytes = 0;
  std::atomic<std::uint64_t> m_droppedRecords = 0;
  std::atomic<std::uint64_t> m_lostRecords = 0;
  std::atomic<std::uint64_t> m_reopenings = 0;
  mutable std::mutex m_problemMutex;
  std::optional<Error> m_problem;  ///< Guarded by m_problemMutex.
  std::thread m_thread;
};

}  // namespace soho::publisher
