// The wait for the first flow, against a router and a collector that answer from memory.
#include "core/setup/verify_job.h"

#include "tests/core/setup/control_fixture.h"
#include "tests/support/scripted_shell.h"

#include <QSignalSpy>

#include <chrono>
#include <functional>

namespace soho::setup {
namespace {

using router::VerifyStage;
using tests::ScriptedShell;

constexpr std::uint64_t kMegabyte = 1'000'000;

/// As statistics.sh prints it: what the interface carried, what the exporter saw of it.
std::string statisticsAnswer(std::uint64_t carried, std::uint64_t seen) {
  return "running 42\nrx_bytes " + std::to_string(carried) +
         "\ntx_bytes 0\nrx_packets 10\ntx_packets 0\nsoftflowd[42]: Accumulated statistics since x:\n"
         "Packets processed: 2000\nFlows exported: 2 (4 records) in 1 packets (0 failures)\n"
         "Packets received by libpcap: 2000\nPer-protocol statistics:     Octets      Packets   Avg Life    Max Life\n"
         "            tcp (6):         " +
         std::to_string(seen) + "         2000       0.04s       0.04s\n";
}

class VerifyJobTest : public tests::ControlFixture {
 protected:
  VerifyJobTest() : m_shell([this](const std::string&) { return m_answer(); }) {}

  [[nodiscard]] VerifyJob job(bool hasOffload = false) {
    return {VerifyJob::Target{"/var/run/x.ctl", "br-lan", *IpAddress::parse("127.0.0.1"), 1, hasOffload,
                              std::chrono::milliseconds(100)},
            m_shell, m_client};
  }
  /// What the collector counts of the router from now on.
  void receive(std::uint64_t records) {
    decoder::Exporter exporter;
    exporter.key.address = *IpAddress::parse("127.0.0.1");
    exporter.datagrams = exporter.records = records;
    m_service.currentState.exporters = {{exporter, {}}};
  }
  /// Flows arrive with the first answer; `seen` of 20 MB come with the second.
  void seeOf20Megabytes(std::uint64_t seen) {
    m_answer = [this, seen]() -> Result<router::ShellAnswer> {
      receive(7);
      if (m_shell.runs == 1) return ScriptedShell::printing(statisticsAnswer(0, 0));
      return ScriptedShell::printing(statisticsAnswer(20 * kMegabyte, seen));
    };
  }

  std::function<Result<router::ShellAnswer>()> m_answer = [] { return ScriptedShell::printing("not-running\n"); };
  ScriptedShell m_shell;
};

TEST_F(VerifyJobTest, whatDoesNotRunIsToldAtOnce) {
  VerifyJob verify = job();
  run(verify);
  EXPECT_FALSE(verify.result());
  EXPECT_TRUE(verify.isConcluded());
  EXPECT_EQ(verify.stage(), VerifyStage::NotRunning);
}

TEST_F(VerifyJobTest, whatIsNotAdmittedIsToldAtOnce) {
  m_answer = [this] {
    m_service.currentState.unknownSenders = {{*IpAddress::parse("127.0.0.1"), 3, {}, {}}};
    return ScriptedShell::printing(statisticsAnswer(0, 0));
  };
  VerifyJob verify = job();
  run(verify);
  EXPECT_FALSE(verify.result());
  EXPECT_TRUE(verify.isConcluded());
  EXPECT_EQ(verify.stage(), VerifyStage::NotAdmitted);
}

TEST_F(VerifyJobTest, stagesArePassedUntilFlowsArrive) {
  receive(7);
  m_answer = [this] {
    if (m_shell.runs == 3) receive(9);
    return ScriptedShell::printing(statisticsAnswer(0, 0));
  };
  VerifyJob verify = job();
  QSignalSpy stages(&verify, &VerifyJob::stageChanged);
  run(verify);
  EXPECT_TRUE(verify.result());
  EXPECT_EQ(verify.stage(), VerifyStage::Flows);
  EXPECT_EQ(stages.size(), 2) << "nothing arrives, flows";
  EXPECT_EQ(m_shell.runs, 3);
  EXPECT_FALSE(verify.seenShare());
}

TEST_F(VerifyJobTest, anAccelerationIsComparedWithWhatTheInterfaceCarried) {
  seeOf20Megabytes(2 * kMegabyte);
  VerifyJob verify = job(true);
  run(verify);
  EXPECT_TRUE(verify.result());
  EXPECT_EQ(verify.stage(), VerifyStage::Flows);
  ASSERT_TRUE(verify.seenShare());
  EXPECT_NEAR(*verify.seenShare(), 0.1, 0.01);
  EXPECT_EQ(m_shell.runs, 2);
}

TEST_F(VerifyJobTest, withoutAnAccelerationNobodyWaits) {
  seeOf20Megabytes(2 * kMegabyte);
  VerifyJob verify = job();
  run(verify);
  EXPECT_TRUE(verify.result());
  EXPECT_FALSE(verify.seenShare());
  EXPECT_EQ(m_shell.runs, 1);
}

TEST_F(VerifyJobTest, aComparisonThatFailsOrIsCutShortIsNoFailure) {
  m_answer = [this]() -> Result<router::ShellAnswer> {
    receive(7);
    if (m_shell.runs > 1) return failure(ErrorCode::ConnectionLost, "router");
    return ScriptedShell::printing(statisticsAnswer(0, 0));
  };
  VerifyJob lost = job(true);
  run(lost);
  EXPECT_TRUE(lost.result());
  EXPECT_FALSE(lost.seenShare());

  m_service.currentState.exporters.clear();
  m_shell.runs = 0;
  VerifyJob cut = job(true);
  QObject::connect(
      &cut, &VerifyJob::stageChanged, &cut, [&cut] { cut.abort(); }, Qt::QueuedConnection);
  run(cut);
  EXPECT_TRUE(cut.result());
  EXPECT_EQ(cut.stage(), VerifyStage::Flows);
  EXPECT_EQ(m_shell.runs, 1);
}

TEST_F(VerifyJobTest, aRouterThatGoesAwayIsNoConclusion) {
  m_answer = []() -> Result<router::ShellAnswer> { return failure(ErrorCode::ConnectionLost, "router"); };
  VerifyJob verify = job();
  run(verify);
  ASSERT_FALSE(verify.result());
  EXPECT_EQ(verify.result().error().code, ErrorCode::ConnectionLost);
  EXPECT_FALSE(verify.isConcluded());
}

}  // namespace
}  // namespace soho::setup
