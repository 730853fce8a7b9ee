#include "core/decoder/sequence_tracker.h"

#include "core/decoder/limits.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <functional>

namespace soho::decoder {
namespace {

using namespace std::chrono_literals;

/// An exporter that sends a datagram every second and numbers as it is told.
class Exporting {
 public:
  using Content = SequenceTracker::Content;
  /// Number of a datagram from the count of datagrams and records before it and its own records.
  using Numbering = std::function<std::uint32_t(std::uint32_t datagrams, std::uint32_t records, std::uint32_t own)>;

  explicit Exporting(Numbering numbering) : m_numbering(std::move(numbering)) {}

  bool send(std::uint32_t records, bool isLost = false, std::uint32_t options = 0) {
    const std::uint32_t number = m_numbering(m_datagrams, m_records, records);
    ++m_datagrams;
    m_records += records;
    m_now += 1s;
    if (isLost) return false;
    return take(number, {records, options, true, hasPairs ? records / 2 : 0});
  }
  bool take(std::uint32_t number, const Content& content) {
    const auto uptime = static_cast<std::uint32_t>(((m_now - m_boot) / 1ms));
    const bool isRestart = tracker.begin(number, uptime, m_now);
    tracker.end(content);
    return isRestart;
  }
  void sendMany(unsigned count, std::uint32_t offset = 0) {
    for (std::uint32_t index = 0; index < count; ++index) send(2 + (index * 7 + offset) % 29);
  }
  bool restart(std::uint32_t records) {
    m_boot = m_now;
    m_datagrams = m_records = 0;
    return send(records);
  }

  SequenceTracker tracker;
  bool hasPairs = false;  ///< Both halves of each flow stand side by side.
  Time m_now{std::chrono::seconds(1'800'000'000)};

 private:
  Numbering m_numbering;
  Time m_boot = Time{std::chrono::seconds(1'800'000'000)} - 1h;
  std::uint32_t m_datagrams = 0;
  std::uint32_t m_records = 0;
};

Exporting byDatagram() {
  return Exporting([](auto datagrams, auto, auto) { return datagrams + 1; });
}
Exporting byRecordBefore() {
  return Exporting([](auto, auto records, auto) { return records; });
}
Exporting byRecordAfter() {
  return Exporting([](auto, auto records, auto own) { return records + own; });
}
Exporting byTwoRecords() {
  return Exporting([](auto, auto records, auto) { return records / 2; });
}

TEST(SequenceTracker, lossIsUnknownUntilTwentyDatagrams) {
  auto exporter = byDatagram();
  exporter.sendMany(limits::kSequenceLearning - 1);
  EXPECT_EQ(exporter.tracker.unit(), SequenceUnit::Unknown);
  exporter.sendMany(1);
  EXPECT_EQ(exporter.tracker.unit(), SequenceUnit::Datagram);
  EXPECT_EQ(exporter.tracker.lost(), 0U);
}

TEST(SequenceTracker, learnsRecords) {
  auto before = byRecordBefore();
  before.sendMany(limits::kSequenceLearning);
  EXPECT_EQ(before.tracker.unit(), SequenceUnit::Record);
  EXPECT_FALSE(before.tracker.isCountAfter());
  auto after = byRecordAfter();
  after.sendMany(limits::kSequenceLearning);
  EXPECT_EQ(after.tracker.unit(), SequenceUnit::Record);
  EXPECT_TRUE(after.tracker.isCountAfter());
}

TEST(SequenceTracker, learnsTwoRecords) {
  auto exporter = byTwoRecords();
  for (std::uint32_t index = 0; index < limits::kSequenceLearning; ++index) exporter.send(2 * (3 + index % 5));
  EXPECT_EQ(exporter.tracker.unit(), SequenceUnit::TwoRecords);
}

TEST(SequenceTracker, countsWhatIsMissing) {
  auto datagrams = byDatagram();
  datagrams.sendMany(limits::kSequenceLearning);
  datagrams.send(5, true);
  datagrams.send(5, true);
  datagrams.send(5);
  EXPECT_EQ(datagrams.tracker.lost(), 2U);

  auto records = byRecordBefore();
  records.sendMany(limits::kSequenceLearning);
  records.send(7, true);
  records.send(5);
  EXPECT_EQ(records.tracker.lost(), 7U);

  auto after = byRecordAfter();
  after.sendMany(limits::kSequenceLearning);
  after.send(7, true);
  after.send(5);
  EXPECT_EQ(after.tracker.lost(), 7U);
}

TEST(SequenceTracker, lossInTwoRecordsIsExactWhereHalvesStandSideBySide) {
  auto exporter = byTwoRecords();
  exporter.hasPairs = true;
  for (std::uint32_t index = 0; index < limits::kSequenceLearning; ++index) exporter.send(2 * (3 + index % 5));
  EXPECT_EQ(exporter.tracker.unit(), SequenceUnit::TwoRecords);
  exporter.send(10);
  EXPECT_EQ(exporter.tracker.lost(), 0U);
  exporter.send(12, true);
  exporter.send(10);
  EXPECT_EQ(exporter.tracker.lost(), 6U);
}

// Else a number may stand for one record or for two: only what no number of one-way flows explains is called lost.
TEST(SequenceTracker, lossInTwoRecordsIsNeverOverstated) {
  auto exporter = byTwoRecords();
  for (std::uint32_t index = 0; index < limits::kSequenceLearning; ++index) exporter.send(2 * (3 + index % 5));
  for (std::uint32_t index = 0; index < 20; ++index) exporter.send(14);
  EXPECT_EQ(exporter.tracker.lost(), 0U);
  for (int index = 0; index < 4; ++index) exporter.send(10, true);
  exporter.send(10);
  EXPECT_EQ(exporter.tracker.lost(), 13U) << "of 20: the 7 flows before may have been 14 that went one way";
}

TEST(SequenceTracker, learnsInSpiteOfLoss) {
  auto exporter = byRecordBefore();
  for (std::uint32_t index = 0; index < 30; ++index) exporter.send(2 + index * 7 % 29, index % 5 == 4);
  EXPECT_EQ(exporter.tracker.unit(), SequenceUnit::Record);
}

TEST(SequenceTracker, optionRecordsMayOrMayNotCount) {
  auto exporter = byRecordBefore();
  exporter.sendMany(limits::kSequenceLearning);
  exporter.send(5, false, 1);  // not counted by this exporter
  exporter.send(5);
  EXPECT_EQ(exporter.tracker.lost(), 0U);
}

TEST(SequenceTracker, aLateDatagramIsNoLoss) {
  auto exporter = byDatagram();
  exporter.sendMany(limits::kSequenceLearning);
  exporter.send(5, true);  // number 21, held up on the way
  exporter.send(5);
  EXPECT_EQ(exporter.tracker.lost(), 1U);
  EXPECT_FALSE(exporter.take(limits::kSequenceLearning + 1, {5, 0, true}));
  EXPECT_EQ(exporter.tracker.lost(), 0U);
  exporter.send(5);
  EXPECT_EQ(exporter.tracker.lost(), 0U);
}

TEST(SequenceTracker, unreadableSetsAreNotCountedAsLost) {
  auto exporter = byRecordBefore();
  exporter.sendMany(limits::kSequenceLearning);
  const std::uint32_t number = 1'000'000;
  exporter.take(number, {0, 0, false});
  const std::uint64_t lost = exporter.tracker.lost();
  exporter.take(number + 40, {5, 0, true});  // forty records stood in the unreadable one, or not
  EXPECT_EQ(exporter.tracker.lost(), lost);
}

TEST(SequenceTracker, sequenceWrapIsNoLoss) {
  std::uint32_t number = 0xffffffffU - 30;
  Exporting exporter([&](auto, auto, auto) { return number++; });
  exporter.sendMany(60);
  EXPECT_EQ(exporter.tracker.lost(), 0U);
}

TEST(SequenceTracker, aRestartIsNoLoss) {
  auto exporter = byDatagram();
  exporter.sendMany(40);
  EXPECT_TRUE(exporter.restart(5));
  exporter.sendMany(5);
  EXPECT_EQ(exporter.tracker.lost(), 0U);
  EXPECT_EQ(exporter.tracker.unit(), SequenceUnit::Datagram);
}

TEST(SequenceTracker, aRestartAfterAFewDatagramsIsSeen) {
  auto exporter = byDatagram();
  exporter.sendMany(3);
  EXPECT_TRUE(exporter.restart(5));
}

TEST(SequenceTracker, uptimeWrapIsNoRestart) {
  SequenceTracker tracker;
  const Time start{std::chrono::seconds(1'800'000'000)};
  std::uint32_t uptime = 0xffffffffU - 5'000;
  for (std::uint32_t index = 0; index < 20; ++index) {
    EXPECT_FALSE(tracker.begin(index, uptime, start + index * 1s));
    tracker.end({1, 0, true});
    uptime += 1'000;
  }
}

TEST(SequenceTracker, aSteppedRouterClockIsNoRestart) {
  auto exporter = byDatagram();
  exporter.sendMany(30);
  EXPECT_FALSE(exporter.tracker.begin(31, 1, exporter.m_now));  // uptime jumped back, numbers go on
}

TEST(SequenceTracker, aLongPauseWithoutRestartIsLoss) {
  auto exporter = byDatagram();
  exporter.sendMany(limits::kSequenceLearning);
  for (int index = 0; index < 200'000; ++index) exporter.send(5, true);
  EXPECT_FALSE(exporter.send(5));
  EXPECT_EQ(exporter.tracker.lost(), 200'000U);
}

TEST(SequenceTracker, oneRecordDatagramsAreDecidedByTheFirstLongerOne) {
  auto exporter = byRecordBefore();
  for (unsigned index = 0; index < limits::kSequenceLearning; ++index) exporter.send(1);
  EXPECT_NE(exporter.tracker.unit(), SequenceUnit::Unknown);
  for (int index = 0; index < 5; ++index) exporter.send(6);
  EXPECT_EQ(exporter.tracker.unit(), SequenceUnit::Record);
  EXPECT_EQ(exporter.tracker.lost(), 0U);
}

TEST(SequenceTracker, aWrongUnitIsGivenUpAndItsLossTakenBack) {
  std::uint32_t number = 0;
  bool countsRecords = false;
  Exporting exporter([&](auto, auto, auto own) {
    const std::uint32_t current = number;
    number += countsRecords ? own : 1;
    return current;
  });
  exporter.sendMany(40);
  EXPECT_EQ(exporter.tracker.unit(), SequenceUnit::Datagram);
  countsRecords = true;  // the router was updated
  exporter.sendMany(80);
  EXPECT_EQ(exporter.tracker.unit(), SequenceUnit::Record);
  const std::uint64_t lost = exporter.tracker.lost();
  exporter.sendMany(40);
  EXPECT_EQ(exporter.tracker.lost(), lost);
}

TEST(SequenceTracker, aNewPortGoesOnWithTheUnit) {
  SequenceTracker tracker;
  tracker.inherit(SequenceUnit::Record, true);
  EXPECT_EQ(tracker.unit(), SequenceUnit::Record);
  EXPECT_TRUE(tracker.isCountAfter());
  tracker.begin(100, std::nullopt, Time{});
  tracker.end({10, 0, true});
  tracker.begin(125, std::nullopt, Time{});
  tracker.end({15, 0, true});
  EXPECT_EQ(tracker.lost(), 10U);
}

TEST(SequenceTracker, withoutUptimeAFarStepBackIsARestart) {
  SequenceTracker tracker;
  tracker.begin(1'000'000, std::nullopt, Time{});
  tracker.end({1, 0, true});
  EXPECT_TRUE(tracker.begin(3, std::nullopt, Time{}));
}

}  // namespace
}  // namespace soho::decoder
