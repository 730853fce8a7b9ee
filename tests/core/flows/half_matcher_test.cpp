#include "core/flows/half_matcher.h"

#include "tests/core/flows/records.h"

#include <gtest/gtest.h>

namespace soho::flows {
namespace {

using test::at;
using test::context;
using test::RecordBuilder;

class Halves : public ::testing::Test {
 protected:
  auto keep() {
    return [this](Draft& draft) { m_out.push_back(draft); };
  }
  void take(const decoder::FlowRecord& record, std::int64_t receivedMs, std::uint16_t probePort = 40'000,
            std::uint32_t exporterIndex = 0) {
    const Draft draft =
        draftOf(context(receivedMs, probePort, exporterIndex), record, {decoder::countersOf(record), record.start}, 1);
    m_halves.take(draft, at(receivedMs), keep());
  }
  void expire(std::int64_t nowMs) { m_halves.expire(at(nowMs), keep()); }
  void flush() { m_halves.flush(keep()); }

  static RecordBuilder query(std::uint16_t port = 5000) { return {{"10.0.0.1", port}, {"8.8.8.8", 53}}; }
  static RecordBuilder answer(std::uint16_t port = 5000) { return {{"8.8.8.8", 53}, {"10.0.0.1", port}}; }

  HalfMatcher m_halves{4, std::chrono::milliseconds(500), 1};
  std::vector<Draft> m_out;
};

TEST_F(Halves, sideBySideBecomeOne) {
  take(query().counts(100, 1), 0);
  take(answer().counts(300, 2), 0);
  ASSERT_EQ(m_out.size(), 1U);
  EXPECT_EQ(m_out[0].conversation.bytesToServer, 100U);
  EXPECT_EQ(m_out[0].conversation.packetsToServer, 1U);
  EXPECT_EQ(m_out[0].conversation.bytesToClient, 300U);
  EXPECT_EQ(m_out[0].conversation.packetsToClient, 2U);
  EXPECT_EQ(m_halves.merged(), 1U);
  EXPECT_EQ(m_halves.waiting(), 0U);
}

TEST_F(Halves, meetAcrossOthersAndAcrossDatagrams) {
  take(query(1), 0);
  take(query(2), 0);
  expire(0);
  take(answer(1), 500);
  take(answer(2), 500);
  EXPECT_EQ(m_out.size(), 2U);
  EXPECT_EQ(m_halves.merged(), 2U);
}

TEST_F(Halves, goOnAloneAfter500Milliseconds) {
  take(query(), 0);
  expire(500);
  EXPECT_TRUE(m_out.empty());
  expire(501);
  ASSERT_EQ(m_out.size(), 1U);
  take(answer(), 502);
  flush();
  EXPECT_EQ(m_out.size(), 2U);
  EXPECT_EQ(m_halves.merged(), 0U);
}

TEST_F(Halves, lateReplyDoesNotMergeEvenBeforeTheTick) {
  take(query(), 0);
  take(answer(), 501);
  EXPECT_EQ(m_out.size(), 1U);
  flush();
  EXPECT_EQ(m_out.size(), 2U);
  EXPECT_EQ(m_halves.merged(), 0U);
}

TEST_F(Halves, piecesInOneDirectionAreNotAddedUp) {
  take(query().counts(100, 1), 0);
  take(query().counts(200, 2), 0);
  take(answer().counts(300, 3), 0);
  flush();
  ASSERT_EQ(m_out.size(), 2U);
  EXPECT_EQ(m_out[0].conversation.bytesToServer, 100U);
  EXPECT_FALSE(m_out[0].isTwoWay());
  EXPECT_EQ(m_out[1].conversation.bytesToServer, 200U);
  EXPECT_EQ(m_out[1].conversation.bytesToClient, 300U);
}

TEST_F(Halves, thirdPieceStartsAnew) {
  take(query(), 0);
  take(answer(), 0);
  take(answer(), 0);
  flush();
  ASSERT_EQ(m_out.size(), 2U);
  EXPECT_TRUE(m_out[0].isTwoWay());
  EXPECT_FALSE(m_out[1].isTwoWay());
}

TEST_F(Halves, differentProbesNeverMerge) {
  take(query(), 0, 40'000);
  take(answer(), 0, 40'001);
  take(query(2), 0, 40'000, 0);
  take(answer(2), 0, 40'000, 1);
  flush();
  EXPECT_EQ(m_out.size(), 4U);
  EXPECT_EQ(m_halves.merged(), 0U);
}

TEST_F(Halves, portsAndProtocolMustMatch) {
  take(query(1), 0);
  take(answer(2), 0);
  take(answer(1).protocol(test::kTcp), 0);
  flush();
  EXPECT_EQ(m_halves.merged(), 0U);
  EXPECT_EQ(m_out.size(), 3U);
}

TEST_F(Halves, recordsWithBothDirectionsDoNotWait) {
  take(query().reverse(500, 5), 0);
  ASSERT_EQ(m_out.size(), 1U);
  EXPECT_EQ(m_out[0].conversation.bytesToClient, 500U);
}

TEST_F(Halves, fullTableSendsTheOldestOnAlone) {
  for (std::uint16_t port = 1; port <= 6; ++port) take(query(port), 0);
  ASSERT_EQ(m_out.size(), 1U);
  EXPECT_EQ(m_out[0].conversation.clientPort, 1);
  take(answer(1), 0);
  take(answer(3), 0);
  flush();
  EXPECT_EQ(m_halves.merged(), 1U);
  EXPECT_EQ(m_out.size(), 7U);
}

TEST_F(Halves, clockSetBackDoesNotMakeThemWaitForEver) {
  take(query(), 10'000);
  expire(0);
  EXPECT_EQ(m_out.size(), 1U);
}

TEST_F(Halves, timesOfBothAreCovered) {
  take(query().times(100, 200), 0);
  take(answer().times(150, 300), 0);
  ASSERT_EQ(m_out.size(), 1U);
  EXPECT_EQ(m_out[0].conversation.start, at(100));
  EXPECT_EQ(m_out[0].conversation.end, at(300));
}

}  // namespace
}  // namespace soho::flows
