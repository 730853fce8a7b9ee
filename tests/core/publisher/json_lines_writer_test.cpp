#include "core/publisher/json_lines_writer.h"

#include "tests/core/publisher/sample_record.h"
#include "tests/support/failing_disk.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

namespace soho::publisher {
namespace {

using namespace std::chrono_literals;
using decoder::FlowRecord;
using test::someContext;
using test::webRecord;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using tests::TemporaryFolder;

constexpr std::size_t kSmallQueue = 5'000;

std::vector<std::string> linesOf(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

/// Records that can be told apart by their byte counts: first, first + 1, …
std::vector<FlowRecord> numbered(std::size_t count, std::uint64_t first = 0) {
  std::vector<FlowRecord> records(count, webRecord());
  for (FlowRecord& record : records) record.bytes = first++;
  return records;
}

bool becomes(const std::function<bool()>& isSo) {
  const auto deadline = std::chrono::steady_clock::now() + 10s;
  while (std::chrono::steady_clock::now() < deadline) {
    if (isSo()) return true;
    std::this_thread::yield();
  }
  return false;
}

/// A pipe that nobody reads until asked to.
class StalledPipe {
 public:
  StalledPipe() { EXPECT_EQ(::pipe2(m_ends.data(), O_CLOEXEC), 0); }
  ~StalledPipe() {
    closeReader();
    ::close(m_ends[1]);
  }
  StalledPipe(const StalledPipe&) = delete;
  StalledPipe& operator=(const StalledPipe&) = delete;
  [[nodiscard]] std::string name() const { return "/dev/fd/" + std::to_string(m_ends[1]); }
  void closeReader() {
    if (m_ends[0] >= 0) ::close(m_ends[0]);
    m_ends[0] = -1;
  }
  /// Lines in the next bytes that are there.
  std::size_t readLines() {
    std::array<char, 1 << 16> bytes;
    const ssize_t count = ::read(m_ends[0], bytes.data(), bytes.size());
    return count <= 0 ? 0 : static_cast<std::size_t>(std::count(bytes.begin(), bytes.begin() + count, '\n'));
  }

 private:
  std::array<int, 2> m_ends{-1, -1};
};

TEST(JsonLinesWriter, everyRecordBecomesALineInOrder) {
  const TemporaryFolder folder;
  auto writer = JsonLinesWriter::open(folder / "flows.json");
  ASSERT_TRUE(writer);
  for (std::uint64_t batch = 0; batch < 50; ++batch) (*writer)->records(someContext(), numbered(30, batch * 30));
  (*writer)->records(someContext(), {});
  (*writer)->stop();
  const auto lines = linesOf(folder / "flows.json");
  ASSERT_THAT(lines, SizeIs(1500));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    EXPECT_THAT(lines[i], HasSubstr("\"bytes\":" + std::to_string(i) + ','));
  }
  const JsonLinesCounters counters = (*writer)->counters();
  EXPECT_EQ(counters.lines, 1500U);
  EXPECT_EQ(counters.bytes, std::filesystem::file_size(folder / "flows.json"));
  EXPECT_EQ(counters.droppedRecords, 0U);
  EXPECT_EQ(counters.lostRecords, 0U);
  EXPECT_FALSE(counters.problem);
}

TEST(JsonLinesWriter, linesAreWrittenWithoutWaitingForMore) {
  const TemporaryFolder folder;
  auto writer = JsonLinesWriter::open(folder / "flows.json");
  ASSERT_TRUE(writer);
  (*writer)->records(someContext(), numbered(1));
  EXPECT_TRUE(becomes([&] { return (*writer)->counters().lines == 1; }));
  EXPECT_THAT(linesOf(folder / "flows.json"), SizeIs(1));
}

TEST(JsonLinesWriter, aTargetThatCannotBeOpenedIsAnError) {
  const TemporaryFolder folder;
  const auto writer = JsonLinesWriter::open(folder / "no" / "flows.json");
  ASSERT_FALSE(writer);
  EXPECT_EQ(writer.error().code, ErrorCode::FileMissing);
}

TEST(JsonLinesWriter, reopensTheFileThatWasMovedAway) {
  const TemporaryFolder folder;
  auto writer = JsonLinesWriter::open(folder / "flows.json");
  ASSERT_TRUE(writer);
  (*writer)->records(someContext(), numbered(2));
  ASSERT_TRUE(becomes([&] { return (*writer)->counters().lines == 2; }));
  std::filesystem::rename(folder / "flows.json", folder / "flows.json.1");
  (*writer)->reopen();
  ASSERT_TRUE(becomes([&] { return (*writer)->counters().reopenings == 1; }));
  (*writer)->records(someContext(), numbered(3));
  (*writer)->stop();
  EXPECT_THAT(linesOf(folder / "flows.json.1"), SizeIs(2));
  EXPECT_THAT(linesOf(folder / "flows.json"), SizeIs(3));
}

TEST(JsonLinesWriter, aFullDiskIsReportedOnceAndLeftBehind) {
  const TemporaryFolder folder;
  std::atomic<int> reports = 0;
  JsonLinesSettings settings;
  settings.report = [&](const Error& error) {
    EXPECT_EQ(error.code, ErrorCode::DiskFull);
    ++reports;
  };
  auto writer = JsonLinesWriter::open(folder / "flows.json", std::move(settings));
  ASSERT_TRUE(writer);
  {
    const tests::FullDisk disk(0);
    for (std::uint64_t i = 1; i <= 5; ++i) {
      (*writer)->records(someContext(), numbered(1));
      ASSERT_TRUE(becomes([&] { return (*writer)->counters().lostRecords == i; }));
    }
    ASSERT_TRUE((*writer)->counters().problem);
    EXPECT_EQ((*writer)->counters().problem->code, ErrorCode::DiskFull);
  }
  EXPECT_EQ(reports, 1);
  (*writer)->records(someContext(), numbered(1));
  ASSERT_TRUE(becomes([&] { return (*writer)->counters().lines == 1; }));
  EXPECT_TRUE(becomes([&] { return !(*writer)->counters().problem; }));
  EXPECT_THAT(linesOf(folder / "flows.json"), SizeIs(1));
}

TEST(JsonLinesWriter, reportsAgainAfterItsPeriod) {
  const TemporaryFolder folder;
  std::atomic<std::uint64_t> reports = 0;
  JsonLinesSettings settings;
  settings.report = [&](const Error&) { ++reports; };
  settings.reportPeriod = 0s;
  auto writer = JsonLinesWriter::open(folder / "flows.json", std::move(settings));
  ASSERT_TRUE(writer);
  const tests::FullDisk disk(0);
  for (std::uint64_t i = 1; i <= 3; ++i) {
    (*writer)->records(someContext(), numbered(1));
    EXPECT_TRUE(becomes([&] { return reports == i; }));
  }
}

TEST(JsonLinesWriter, aFailedReopenIsAProblemUntilTheNextLine) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "logs");
  auto writer = JsonLinesWriter::open(folder / "logs" / "flows.json");
  ASSERT_TRUE(writer);
  std::filesystem::rename(folder / "logs", folder / "moved");
  (*writer)->reopen();
  ASSERT_TRUE(becomes([&] { return (*writer)->counters().problem.has_value(); }));
  EXPECT_EQ((*writer)->counters().problem->code, ErrorCode::FileMissing);
  (*writer)->records(someContext(), numbered(1));
  EXPECT_TRUE(becomes([&] { return (*writer)->counters().lines == 1; }));
  EXPECT_THAT(linesOf(folder / "moved" / "flows.json"), SizeIs(1));
}

TEST(JsonLinesWriter, aSlowReaderCostsTheNewestRecordsAndEveryOneIsCounted) {
  StalledPipe pipe;
  JsonLinesSettings settings;
  settings.maxQueuedRecords = kSmallQueue;
  auto writer = JsonLinesWriter::open(pipe.name(), std::move(settings));
  ASSERT_TRUE(writer);
  const auto batch = numbered(100);
  std::uint64_t pushed = 0;
  while ((*writer)->counters().droppedRecords == 0 && pushed < 4 * kSmallQueue) {
    (*writer)->records(someContext(), batch);
    pushed += batch.size();
  }
  EXPECT_GT((*writer)->counters().droppedRecords, 0U);
  const auto before = std::chrono::steady_clock::now();
  (*writer)->stop();
  EXPECT_LT(std::chrono::steady_clock::now() - before, 5s) << "a stalled reader must not hold up the exit";
  const JsonLinesCounters counters = (*writer)->counters();
  EXPECT_EQ(counters.lines + counters.lostRecords + counters.droppedRecords, pushed);
  EXPECT_GT(counters.lines, 0U);
  ASSERT_TRUE(counters.problem);
  EXPECT_EQ(counters.problem->code, ErrorCode::TimedOut);
}

TEST(JsonLinesWriter, aReaderThatGoesAwayDoesNotEndTheProcess) {
  StalledPipe pipe;
  auto writer = JsonLinesWriter::open(pipe.name());
  ASSERT_TRUE(writer);
  pipe.closeReader();
  (*writer)->records(someContext(), numbered(3));
  EXPECT_TRUE(becomes([&] { return (*writer)->counters().lostRecords == 3; }));
  EXPECT_EQ((*writer)->counters().problem->code, ErrorCode::WriteFailed);
}

TEST(JsonLinesWriter, aRecordingWaitsForRoomInsteadOfLosingRecords) {
  StalledPipe pipe;
  JsonLinesSettings settings;
  settings.isWaitingForRoom = true;
  settings.maxQueuedRecords = kSmallQueue;
  auto writer = JsonLinesWriter::open(pipe.name(), std::move(settings));
  ASSERT_TRUE(writer);
  constexpr std::size_t kRecords = 2 * kSmallQueue;
  std::thread recording([&] {
    const auto batch = numbered(100);
    for (std::size_t i = 0; i < kRecords / 100; ++i) (*writer)->records(someContext(), batch);
  });
  std::size_t lines = 0;
  while (lines < kRecords) lines += pipe.readLines();
  recording.join();
  (*writer)->stop();
  EXPECT_EQ(lines, kRecords);
  EXPECT_EQ((*writer)->counters().droppedRecords, 0U);
}

TEST(JsonLinesWriter, whoWaitsForRoomCanBeSentOn) {
  StalledPipe pipe;
  JsonLinesSettings settings;
  settings.isWaitingForRoom = true;
  settings.maxQueuedRecords = kSmallQueue;
  auto writer = JsonLinesWriter::open(pipe.name(), std::move(settings));
  ASSERT_TRUE(writer);
  std::atomic<bool> isDone = false;
  std::thread recording([&] {
    (*writer)->records(someContext(), numbered(2 * kSmallQueue));
    isDone = true;
  });
  EXPECT_FALSE(isDone);
  (*writer)->stopWaiting();
  EXPECT_TRUE(becomes([&] { return isDone.load(); }));
  recording.join();
  EXPECT_GT((*writer)->counters().droppedRecords, 0U);
}

TEST(JsonLinesWriter, recordsAfterTheStopAreDropped) {
  const TemporaryFolder folder;
  auto writer = JsonLinesWriter::open(folder / "flows.json");
  ASSERT_TRUE(writer);
  (*writer)->stop();
  (*writer)->stop();
  (*writer)->records(someContext(), numbered(3));
  EXPECT_EQ((*writer)->counters().droppedRecords, 3U);
  EXPECT_THAT(linesOf(folder / "flows.json"), SizeIs(0));
}

}  // namespace
}  // namespace soho::publisher
