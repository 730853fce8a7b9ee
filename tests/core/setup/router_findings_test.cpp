#include "core/setup/router_findings.h"

#include "core/jobs/job_lock.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace soho::setup {
namespace {

using router::Journal;
using router::Offload;
using router::OffloadKind;
using router::RouterFindings;

constexpr Time kThen{std::chrono::seconds(1'800'000'000)};
constexpr Time kNow = kThen + std::chrono::hours(1);
constexpr const char* kRouter = "SHA256:x/y";

router::RouterFacts facts() {
  router::RouterFacts facts;
  facts.system = router::System::OpenWrt;
  facts.systemVersion = "24.10.2";
  facts.offloads = {{.kind = OffloadKind::SoftwareFlowtable},
                    {.kind = OffloadKind::HardwareFlowtable, .hidesTraffic = true, .evidence = "an option"}};
  return facts;
}

TEST(RouterFindings, aTestTellsTheSystemTheAccelerationAndWhatWasSeen) {
  const RouterFindings found = findingsOf(facts(), 0.08, kNow, {});
  EXPECT_EQ(found.system, "OpenWrt 24.10.2");
  EXPECT_EQ(found.offload, (Offload{.kind = OffloadKind::HardwareFlowtable, .hidesTraffic = true}));
  EXPECT_EQ(found.seenShare, 0.08);
  EXPECT_EQ(found.comparedAt, kNow);
}

TEST(RouterFindings, aComparisonStandsUntilTheNextOneOrUntilItsAccelerationIsOff) {
  const RouterFindings before = findingsOf(facts(), 0.08, kThen, {});
  EXPECT_EQ(findingsOf(facts(), std::nullopt, kNow, before), before) << "too little passed this time";
  router::RouterFacts now = facts();
  now.offloads.pop_back();
  EXPECT_FALSE(findingsOf(now, std::nullopt, kNow, before).seenShare) << "another one is left";
  now.offloads.clear();
  EXPECT_FALSE(findingsOf(now, std::nullopt, kNow, before).seenShare);
  EXPECT_EQ(findingsOf(now, 0.97, kNow, before).seenShare, 0.97);
}

TEST(RouterFindings, areWrittenDownOnlyForARouterThatHoldsChangesOfOurs) {
  const tests::TemporaryFolder folder;
  keepFindings(folder.path(), kRouter, facts(), 0.08);
  EXPECT_TRUE(Journal::all(folder.path()).empty());
  auto journal = *Journal::open(folder.path(), kRouter);
  ASSERT_TRUE(journal.append({.title = "Write a file", .isComplete = true}));
  keepFindings(folder.path(), kRouter, facts(), 0.08);
  const auto now = *Journal::open(folder.path(), kRouter);
  EXPECT_EQ(now.findings().seenShare, 0.08);
  EXPECT_EQ(now.entries(), journal.entries());
}

TEST(RouterFindings, aComparisonOfARouterWithoutAccelerationStandsToo) {
  router::RouterFacts plain = facts();
  plain.offloads.clear();
  const RouterFindings before = findingsOf(plain, 0.97, kThen, {});
  EXPECT_EQ(findingsOf(plain, std::nullopt, kNow, before), before);
}

/// It was made with another interface or sampling.
TEST(RouterFindings, aSetUpEndsAComparisonOnlyIfItChangesTheSettings) {
  const tests::TemporaryFolder folder;
  auto journal = *Journal::open(folder.path(), kRouter);
  ASSERT_TRUE(journal.append({.title = "Write a file", .isComplete = true}));
  const RouterFindings compared = findingsOf(facts(), 0.08, kThen, {});
  journal.setFindings(compared);
  router::Plan plan;
  plan.steps = {{.kind = router::StepKind::StartExporter, .subject = "softflowd"},
                {.kind = router::StepKind::InstallKey, .subject = "a file"}};
  keepSetUp(journal, {"192.168.1.50:2055", std::string("br-lan"), 1}, plan, facts());
  EXPECT_EQ(Journal::open(folder.path(), kRouter)->findings(), compared);
  plan.steps.push_back({.kind = router::StepKind::ChangeSettings, .subject = "a file"});
  keepSetUp(journal, {"192.168.1.50:2055", std::string("br-lan"), 10}, plan, facts());
  const auto now = *Journal::open(folder.path(), kRouter);
  EXPECT_FALSE(now.findings().seenShare);
  EXPECT_EQ(now.findings().system, "OpenWrt 24.10.2");
  EXPECT_EQ(now.findings().offload, compared.offload);
  EXPECT_EQ(now.wishes().sampling, 10U);
}

TEST(RouterFindings, aSetUpThatChangedNothingOfOursLeavesNoFile) {
  const tests::TemporaryFolder folder;
  auto journal = *Journal::open(folder.path(), kRouter);
  keepSetUp(journal, {}, {}, facts());
  EXPECT_FALSE(std::filesystem::exists(journal.path()));
}

/// What it has written down meanwhile would be lost.
TEST(RouterFindings, areNotWrittenDownWhileSomebodyChangesTheRouter) {
  const tests::TemporaryFolder folder;
  auto journal = *Journal::open(folder.path(), kRouter);
  ASSERT_TRUE(journal.append({.title = "Write a file", .isComplete = true}));
  const auto lock = jobs::JobLock::acquire(folder.path(), kRouter);
  ASSERT_TRUE(lock);
  keepFindings(folder.path(), kRouter, facts(), 0.08);
  EXPECT_EQ(Journal::open(folder.path(), kRouter)->findings(), RouterFindings{});
}

}  // namespace
}  // namespace soho::setup
