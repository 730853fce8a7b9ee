// What the end of a set-up is called: never taken back when it was not.
#include "app/wizard/router_text.h"

#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

setup::RouterOutcome failedWith(ErrorCode code) {
  setup::RouterOutcome outcome;
  outcome.result = failure(code, "root@192.168.1.1");
  return outcome;
}
std::string titleOf(RouterTask task, const setup::RouterOutcome& outcome) {
  return outcomeText(task, outcome).title.toStdString();
}

TEST(OutcomeText, aFailedSetUpThatHasUndoneItselfSaysSo) {
  EXPECT_THAT(titleOf(RouterTask::SetUp, failedWith(ErrorCode::RouterExporterDied)),
              HasSubstr("everything was taken back"));
}

TEST(OutcomeText, aSetUpThatStaysIsNotCalledTakenBack) {
  auto outcome = failedWith(ErrorCode::Cancelled);
  outcome.isChanged = true;
  for (const RouterTask task : {RouterTask::SetUp, RouterTask::Update}) {
    EXPECT_EQ(titleOf(task, outcome), "The router is set up; the test was not finished");
    EXPECT_THAT(outcomeText(task, outcome).sentence.toStdString(), HasSubstr("cancelled"));
  }
  EXPECT_EQ(titleOf(RouterTask::Test, outcome), "The test could not be made");
}

TEST(OutcomeText, aRollbackThatFailedSaysThatConnectingAgainGoesOn) {
  auto outcome = failedWith(ErrorCode::RouterStepFailed);
  outcome.isLeftBehind = true;
  const OutcomeText words = outcomeText(RouterTask::SetUp, outcome);
  EXPECT_THAT(words.title.toStdString(), HasSubstr("could not be taken back"));
  EXPECT_THAT(words.sentence.toStdString(), HasSubstr("connect to the router again"));
  EXPECT_THAT(words.sentence.toStdString(), Not(HasSubstr("has been taken back")));
}

TEST(OutcomeText, onlyAPacketThatDidNotArriveMeansNotReached) {
  EXPECT_THAT(titleOf(RouterTask::SetUp, failedWith(ErrorCode::Cancelled)), Not(HasSubstr("does not reach")));
  auto missed = failedWith(ErrorCode::TimedOut);
  missed.stage = router::VerifyStage::NothingArrives;
  EXPECT_THAT(titleOf(RouterTask::SetUp, missed), HasSubstr("does not reach"));
}

TEST(PlanDocument, whatIsDoneOnTheCollectorIsAStepToo) {
  router::Plan plan;
  plan.exporter = *IpAddress::parse("192.168.1.1");
  EXPECT_THAT(planDocument(plan).toStdString(), HasSubstr("nothing will be changed"));
  plan.admitsExporter = true;
  const std::string document = planDocument(plan).toStdString();
  EXPECT_THAT(document, HasSubstr("1. Let the collector accept flows from 192.168.1.1"));
  EXPECT_THAT(document, Not(HasSubstr("nothing will be changed")));
}

}  // namespace
}  // namespace soho::ui
