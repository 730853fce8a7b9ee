#include "core/pipeline/collector_worker.h"

#include "core/decoder/limits.h"
#include "core/talkers/view.h"
#include "tests/support/fake_source.h"
#include "tests/support/message_builder.h"

#include <gmock/gmock.h>

#include <atomic>
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

/// The system's clock, but for the time a suspended machine missed.
class SuspendedClock final : public Clock {
 public:
  [[nodiscard]] Time now() const override { return SystemClock().now() + m_ahead.load(); }
  void sleepFor(Duration time) { m_ahead = time; }

 private:
  std::atomic<Duration> m_ahead{};
};

/// Both halves, so that nothing waits: 1,000 bytes out, the rest in.
std::vector<std::uint8_t> oneExchange(std::uint32_t octets) {
  return V5Message()
      .record({.source = "192.168.1.10",
               .destination = "203.0.113.1",
               .packets = 10,
               .octets = 1000,
               .sourcePort = 40000,
               .destinationPort = 443,
               .protocol = 6})
      .record({.source = "203.0.113.1",
               .destination = "192.168.1.10",
               .packets = 10,
               .octets = octets - 1000,
               .sourcePort = 443,
               .destinationPort = 40000,
               .protocol = 6})
      .build();
}

class CollectorWorkerTest : public ::testing::Test {
 protected:
  /// A worker on a fake source, not started.
  std::unique_ptr<CollectorWorker> make(TimeBase timeBase = TimeBase::System,
                                        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>()) {
    auto source = std::make_unique<tests::FakeSource>();
    m_source = source.get();
    WorkerParts parts;
    parts.source = std::move(source);
    parts.timeBase = timeBase;
    parts.clock = std::move(clock);
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

TEST_F(CollectorWorkerTest, theFirstDatagramAfterASuspendLiesAtItsOwnTime) {
  const auto clock = std::make_shared<SuspendedClock>();
  auto worker = make(TimeBase::System, clock);
  worker->start();
  m_source->give(oneExchange(5000), kRouter, clock->now());
  ASSERT_TRUE(m_reports.waitFor([](const WorkerReport& r) { return r.talkers.bytes == 5000; }));
  clock->sleepFor(8h);
  m_source->give(oneExchange(7000), kRouter, clock->now());
  const auto report = m_reports.waitFor([](const WorkerReport& r) { return r.talkers.bytes == 12000; });
  ASSERT_TRUE(report);
  const talkers::Series series = talkers::answer(*report->snapshot, {{}, talkers::SeriesTier::FiveSeconds}).series;
  double sum = 0;
  for (const double bytes : series.bytesIn) sum += bytes;
  EXPECT_EQ(sum, 6000) << "of the last minutes, which the flow from before the suspend is not in";
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

TEST_F(CollectorWorkerTest, templatesThatDidNotChangeAreReportedNowAndThenWithTheirAge) {
  const auto clock = std::make_shared<SuspendedClock>();
  auto worker = make(TimeBase::System, clock);
  worker->start();
  const auto message = tests::V9Message().templateOf(256, {{8, 4}, {12, 4}, {1, 4}, {2, 4}}).build();
  m_source->give(message, kRouter, clock->now());
  ASSERT_TRUE(m_reports.waitFor([](const WorkerReport& r) { return !r.templates && r.templateRevision > 0; }));
  clock->sleepFor(1h);
  const Time repeated = clock->now();
  m_source->give(message, kRouter, repeated);
  const auto isRenewed = [&](const WorkerReport& r) {
    return r.templates && r.templates->size() == 1 && r.templates->front().learnedAt == repeated;
  };
  EXPECT_TRUE(m_reports.waitFor(isRenewed));
  worker->stop();
}

TEST_F(CollectorWorkerTest, whatTheDecoderHasNoRoomForIsReported) {
  auto worker = make();
  worker->start();
  for (unsigned domain = 0; domain <= decoder::limits::kDomainsPerAddress; ++domain) {
    m_source->give(tests::V9Message().sourceId(domain).build(), kRouter, SystemClock().now());
  }
  EXPECT_TRUE(m_reports.waitFor([](const WorkerReport& r) { return r.refusedDatagrams == 1; }));
  worker->stop();
}

}  // namespace
}  // namespace soho::pipeline
