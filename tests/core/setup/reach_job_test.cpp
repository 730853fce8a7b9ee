// The test packet before a set-up, against a router and a collector that answer from memory.
#include "core/setup/reach_job.h"

#include "tests/core/setup/control_fixture.h"
#include "tests/support/scripted_shell.h"

#include <functional>

namespace soho::setup {
namespace {

using tests::ScriptedShell;

class ReachJobTest : public tests::ControlFixture {
 protected:
  ReachJobTest() : m_shell([this](const std::string& script) { return m_answer(script); }) {
    m_service.isNoProbeArriving = true;
  }

  std::function<Result<router::ShellAnswer>(const std::string&)> m_answer = [](const std::string&) {
    return ScriptedShell::printing({});
  };
  ScriptedShell m_shell;
  ReachJob m_job{*Endpoint::parse("192.168.1.50:2055"), m_shell, m_client};
};

TEST_F(ReachJobTest, thePacketThatArrivesEndsTheWait) {
  m_answer = [this](const std::string& script) {
    EXPECT_NE(script.find("192.168.1.50"), std::string::npos);
    m_service.isNoProbeArriving = false;
    m_service.isEveryProbeArriving = true;
    // Nobody answers a question that is no question: its tool fails.
    return ScriptedShell::printing("no servers could be reached\n", 1);
  };
  run(m_job);
  EXPECT_TRUE(m_job.result());
  EXPECT_TRUE(m_job.arrived());
  EXPECT_FALSE(m_job.isMissed());
  EXPECT_TRUE(m_job.warnings().empty());
}

TEST_F(ReachJobTest, thePacketThatDoesNotArriveIsMissed) {
  run(m_job);
  ASSERT_FALSE(m_job.result());
  EXPECT_EQ(m_job.result().error().code, ErrorCode::TimedOut);
  EXPECT_TRUE(m_job.isMissed());
  EXPECT_FALSE(m_job.arrived());
}

TEST_F(ReachJobTest, aRouterWithNothingToSendItWithOnlyWarns) {
  m_answer = [](const std::string&) { return ScriptedShell::printing({}, 40); };
  run(m_job);
  EXPECT_TRUE(m_job.result());
  EXPECT_EQ(m_job.warnings().size(), 1U);
  EXPECT_FALSE(m_job.isMissed());
}

TEST_F(ReachJobTest, aLostConnectionOrAnAbortIsNoPacketThatWasMissed) {
  m_answer = [](const std::string&) -> Result<router::ShellAnswer> {
    return failure(ErrorCode::ConnectionLost, "router");
  };
  run(m_job);
  ASSERT_FALSE(m_job.result());
  EXPECT_EQ(m_job.result().error().code, ErrorCode::ConnectionLost);
  EXPECT_FALSE(m_job.isMissed());

  ReachJob cut{*Endpoint::parse("192.168.1.50:2055"), m_shell, m_client};
  m_answer = [&cut](const std::string&) {
    cut.abort();
    return ScriptedShell::printing({});
  };
  run(cut);
  ASSERT_FALSE(cut.result());
  EXPECT_EQ(cut.result().error().code, ErrorCode::Cancelled);
  EXPECT_FALSE(cut.isMissed());
}

TEST_F(ReachJobTest, aCollectorThatIsGoneCannotTell) {
  m_client.close();
  run(m_job);
  ASSERT_FALSE(m_job.result());
  EXPECT_EQ(m_job.result().error().code, ErrorCode::NotRunning);
  EXPECT_FALSE(m_job.isMissed());
  EXPECT_EQ(m_shell.runs, 0) << "nothing is asked of the router";
}

}  // namespace
}  // namespace soho::setup
