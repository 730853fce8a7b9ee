#include "core/collector/capture_source.h"

#include "tests/core/collector/capture_file.h"

#include <gmock/gmock.h>

#include <thread>

namespace soho::collector {
namespace {

using namespace test;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::uint32_t kFirst = 1'000'000'000;
constexpr Time kNow{1'700'000'000s};

/// Datagrams with sequence 0, 1, … captured one second apart.
Bytes recording(std::uint32_t count) {
  Bytes content = pcapHeader(1);
  for (std::uint32_t i = 0; i < count; ++i) {
    content = join({content, pcapFrame(kFirst + i, 0, exportFrame(netflow9(i, 4 + 4 * i)))});
  }
  return content;
}

class CaptureSourceTest : public ::testing::Test {
 protected:
  CaptureSource open(const Bytes& content, ReplaySpeed speed, const Clock& clock) {
    m_file.emplace(content);
    auto reader = CaptureReader::open(m_file->path());
    EXPECT_TRUE(reader);
    auto source = CaptureSource::create(std::move(*reader), speed, clock);
    EXPECT_TRUE(source);
    return std::move(*source);
  }
  CaptureSource open(const Bytes& content, ReplaySpeed speed) { return open(content, speed, m_clock); }
  Result<ReceiveOutcome> receive(CaptureSource& source, std::chrono::milliseconds timeout = 0ms) {
    m_payloads.clear();
    m_times.clear();
    return source.receive(timeout, [this](std::span<const decoder::Datagram> batch) {
      EXPECT_LE(batch.size(), 64U);
      for (const auto& datagram : batch) {
        m_payloads.emplace_back(datagram.bytes.begin(), datagram.bytes.end());
        m_times.push_back(datagram.receivedAt);
      }
    });
  }
  ManualClock m_clock;
  std::optional<CaptureFile> m_file;
  std::vector<Bytes> m_payloads;
  std::vector<Time> m_times;
  void SetUp() override { m_clock.set(kNow); }
};

TEST_F(CaptureSourceTest, atFullSpeedGivesBatchesOnTheCapturesClock) {
  auto source = open(recording(70), ReplaySpeed::Maximum);
  EXPECT_EQ(receive(source), ReceiveOutcome::Received);
  ASSERT_THAT(m_payloads, SizeIs(64));
  for (std::uint32_t i = 0; i < 64; ++i) {
    EXPECT_EQ(m_payloads[i], netflow9(i, 4 + 4 * i));
    EXPECT_EQ(m_times[i], Time(std::chrono::seconds(kFirst + i)));
  }
  EXPECT_EQ(receive(source), ReceiveOutcome::Received);
  EXPECT_THAT(m_payloads, SizeIs(6));
  EXPECT_EQ(receive(source), ReceiveOutcome::Ended);
  EXPECT_EQ(receive(source), ReceiveOutcome::Ended);
  EXPECT_EQ(source.counters().datagrams, 70U);
}

TEST_F(CaptureSourceTest, asRecordedGivesWhatIsDueWithShiftedTimes) {
  auto source = open(recording(4), ReplaySpeed::Recorded);
  EXPECT_EQ(receive(source), ReceiveOutcome::Received);
  EXPECT_THAT(m_times, ElementsAre(kNow));
  EXPECT_EQ(receive(source), ReceiveOutcome::TimedOut);
  EXPECT_THAT(m_payloads, IsEmpty());
  m_clock.advance(2500ms);
  EXPECT_EQ(receive(source), ReceiveOutcome::Received);
  EXPECT_THAT(m_times, ElementsAre(kNow + 1s, kNow + 2s));
  EXPECT_EQ(receive(source), ReceiveOutcome::TimedOut);
  m_clock.advance(500ms);
  EXPECT_EQ(receive(source), ReceiveOutcome::Received);
  EXPECT_THAT(m_payloads, ElementsAre(netflow9(3, 16)));
  EXPECT_EQ(receive(source), ReceiveOutcome::Ended);
}

TEST_F(CaptureSourceTest, waitsForWhatIsDueSoon) {
  const SystemClock clock;
  auto source = open(join({pcapHeader(1), pcapFrame(kFirst, 0, exportFrame(netflow9(1))),
                           pcapFrame(kFirst, 20'000'000, exportFrame(netflow9(2)))}),
                     ReplaySpeed::Recorded, clock);
  const Time before = clock.now();
  EXPECT_EQ(receive(source, 5s), ReceiveOutcome::Received);
  EXPECT_THAT(m_payloads, ElementsAre(netflow9(1)));
  EXPECT_EQ(receive(source, 5s), ReceiveOutcome::Received);
  EXPECT_THAT(m_payloads, ElementsAre(netflow9(2)));
  EXPECT_GE(clock.now() - before, 20ms);
}

TEST_F(CaptureSourceTest, theDeadlineEndsAWaitForLater) {
  const SystemClock clock;
  auto source = open(recording(2), ReplaySpeed::Recorded, clock);
  EXPECT_EQ(receive(source, 5s), ReceiveOutcome::Received);
  EXPECT_EQ(receive(source, 2ms), ReceiveOutcome::TimedOut);
}

TEST_F(CaptureSourceTest, wakeEndsAWaitFromAnotherThread) {
  auto source = open(recording(2), ReplaySpeed::Recorded);
  EXPECT_EQ(receive(source), ReceiveOutcome::Received);
  std::thread other([&] { source.wake(); });
  EXPECT_EQ(receive(source, 60s), ReceiveOutcome::Woken);
  other.join();
  EXPECT_EQ(receive(source), ReceiveOutcome::TimedOut);
}

TEST_F(CaptureSourceTest, wakeIsSeenAtFullSpeedWithoutLosingTheBatch) {
  auto source = open(recording(70), ReplaySpeed::Maximum);
  source.wake();
  EXPECT_EQ(receive(source), ReceiveOutcome::Woken);
  EXPECT_THAT(m_payloads, SizeIs(64));
}

TEST_F(CaptureSourceTest, aFileThatBreaksOffEndsInItsErrorOnce) {
  Bytes content = recording(3);
  content.pop_back();
  auto source = open(content, ReplaySpeed::Maximum);
  EXPECT_EQ(receive(source), ReceiveOutcome::Received);
  EXPECT_THAT(m_payloads, SizeIs(2));
  const auto broken = receive(source);
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().code, ErrorCode::Truncated);
  EXPECT_EQ(receive(source), ReceiveOutcome::Ended);
}

TEST_F(CaptureSourceTest, anEmptyRecordingEndsAtOnce) {
  auto source = open(recording(0), ReplaySpeed::Recorded);
  EXPECT_EQ(receive(source, 60s), ReceiveOutcome::Ended);
}

}  // namespace
}  // namespace soho::collector
