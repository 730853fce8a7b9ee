#include "core/pipeline/collector_worker.h"

#include "tests/support/fake_source.h"
#include "tests/support/message_builder.h"

#include <gmock/gmock.h>

#include <condition_variable>
#include <mutex>

namespace soho::pipeline {
namespace {

using namespace std::chrono_literals;
using tests::V5Message;
using tests::V5Record;

const IpAddress kRouter = IpAddress::v4(0xc0000201);
constexpr auto kDeadline = 10s;

/// Keeps what the worker reports and lets a test wait for a report that is as it should be.
class Reports {
 public:
  CollectorWorker::ReportTaker taker() {
    return [this](std::shared_ptr<const WorkerReport> report) {
      const std::lock_guard lock(m_mutex);
      m_newest = std::move(report);
      m_changed.notify_all();
    };
  }
  template <class Condition>
  std::shared_ptr<const WorkerReport> waitFor(Condition isGood) {
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kDeadline, [&] { return m_newest && isGood(*m_newest); });
    return m_newest && isGood(*m_newest) ? m_newest : nullptr;
  }

 private:
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::shared_ptr<const WorkerReport> m_newest;
};

std::vector<std::uint8_t> oneFlow(std::uint32_t octets) {
  return V5Message()
      .record(V5Record{.source = "192.168.1.10",
                       .destination = "203.0.113.1",
                       .packets = 10,
                       .octets = octets,
                       .sourcePort = 40000,
                       .destinationPort = 443,
                       .protocol = 6})
      .build();
}

class CollectorWorkerTest : public ::testing::Test {
 protected:
  /// A worker on a fake source, not started.
  std::unique_ptr<CollectorWorker> make(TimeBase timeBase = TimeBase::System) {
    auto source = std::make_unique<tests::FakeSource>();
    m_source = source.get();
    WorkerParts parts;
    parts.source = std::move(source);
    parts.timeBase = timeBase;
    parts.isAllowed = [](const decoder::Datagram& datagram) { return datagram.source == kRouter; };
    return std::make_unique<CollectorWorker>(DataPathSettings{}, std::move(parts), m_reports.taker());
  }

  tests::FakeSource* m_source = nullptr;
  Reports m_reports;
};

TEST_F(CollectorWorkerTest, aDatagramBecomesATalkerInTheReport) {
  auto worker = make();
  worker->start();
  m_source->give(oneFlow(5000), kRouter, SystemClock().now());
  const auto report = m_reports.waitFor([](const WorkerReport& r) { return r.talkers.bytes == 5000; });
  ASSERT_TRUE(report);
  ASSERT_EQ(report->exporters.size(), 1U);
  EXPECT_EQ(report->exporters.front().records, 1U);
  worker->stop();
}

TEST_F(CollectorWorkerTest, whoIsNotAllowedIsNotDecoded) {
  auto worker = make();
  worker->start();
  m_source->give(oneFlow(5000), IpAddress::v4(0x01020304), SystemClock().now());
  m_source->give(oneFlow(7), kRouter, SystemClock().now());
  const auto report = m_reports.waitFor([](const WorkerReport& r) { return r.talkers.bytes > 0; });
  ASSERT_TRUE(report);
  EXPECT_EQ(report->talkers.bytes, 7U);
  worker->stop();
}

TEST_F(CollectorWorkerTest, stoppingSendsOnWhatWaitsAndReportsIt) {
  auto worker = make();
  worker->start();
  m_source->give(oneFlow(5000), kRouter, SystemClock().now());
  ASSERT_TRUE(m_reports.waitFor([](const WorkerReport& r) { return r.flows.records == 1; }));
  worker->stop();
  // Half of a conversation waits 500 ms for its reply; ending must not lose it.
  EXPECT_TRUE(m_reports.waitFor([](const WorkerReport& r) { return r.talkers.bytes == 5000; }));
}

TEST_F(CollectorWorkerTest, aCommandRunsOnTheCollectorThread) {
  auto worker = make();
  worker->start();
  std::mutex mutex;
  std::condition_variable ran;
  std::optional<std::thread::id> thread;
  ASSERT_TRUE(worker->post([&](DataPath&) {
    const std::lock_guard lock(mutex);
    thread = std::this_thread::get_id();
    ran.notify_all();
  }));
  std::unique_lock lock(mutex);
  ASSERT_TRUE(ran.wait_for(lock, kDeadline, [&] { return thread.has_value(); }));
  EXPECT_NE(*thread, std::this_thread::get_id());
  lock.unlock();
  worker->stop();
  EXPECT_FALSE(worker->post([](DataPath&) {}));
}

TEST_F(CollectorWorkerTest, aRecordingAtFullSpeedRunsOnItsOwnClock) {
  auto worker = make(TimeBase::Datagrams);
  const Time captured = Time(1'600'000'000s);
  m_source->give(oneFlow(5000), kRouter, captured);
  m_source->give(oneFlow(6000), kRouter, captured + 3600s);
  m_source->end();
  worker->start();
  const auto report = m_reports.waitFor([](const WorkerReport& r) { return r.hasSourceEnded; });
  ASSERT_TRUE(report);
  EXPECT_EQ(report->at, captured + 3600s);
  EXPECT_EQ(report->talkers.bytes, 11000U);
  ASSERT_TRUE(report->snapshot);
  EXPECT_EQ(report->snapshot->at, captured + 3600s);
  worker->stop();
}

TEST_F(CollectorWorkerTest, aFinishedRecordingGoesOnReporting) {
  auto worker = make(TimeBase::Datagrams);
  m_source->give(oneFlow(5000), kRouter, Time(1'600'000'000s));
  m_source->end();
  worker->start();
  const auto atTheEnd = m_reports.waitFor([](const WorkerReport& r) { return r.hasSourceEnded; });
  ASSERT_TRUE(atTheEnd);
  EXPECT_TRUE(m_reports.waitFor([&](const WorkerReport& r) { return &r != atTheEnd.get(); }));
  worker->stop();
}

TEST_F(CollectorWorkerTest, aFailingSourceIsReportedAndCommandsAreStillServed) {
  auto worker = make();
  worker->start();
  m_source->fail({ErrorCode::SocketFailed, "socket", "gone"});
  const auto report = m_reports.waitFor([](const WorkerReport& r) { return r.sourceError.has_value(); });
  ASSERT_TRUE(report);
  EXPECT_EQ(report->sourceError->detail, "gone");
  std::atomic<bool> hasRun{false};
  ASSERT_TRUE(worker->post([&](DataPath&) { hasRun.store(true); }));
  worker->stop();
  EXPECT_TRUE(hasRun.load());
}

TEST_F(CollectorWorkerTest, templatesAreInAReportOnlyWhenTheyChanged) {
  auto worker = make();
  worker->start();
  m_source->give(tests::V9Message().templateOf(256, {{8, 4}, {12, 4}, {1, 4}, {2, 4}}).build(), kRouter,
                 SystemClock().now());
  const auto report = m_reports.waitFor([](const WorkerReport& r) { return r.templates.has_value(); });
  ASSERT_TRUE(report);
  EXPECT_EQ(report->templates->size(), 1U);
  EXPECT_TRUE(m_reports.waitFor([](const WorkerReport& r) { return !r.templates && r.templateRevision > 0; }));
  worker->stop();
}

}  // namespace
}  // namespace soho::pipeline
