// Facts of recorded routers → plans, compared with tests/golden/router/*/plan.txt. SOHO_UPDATE_GOLDEN=1 writes them
// anew: read the difference before it is committed.
#include "core/router/driver.h"
#include "core/router/export_profile.h"
#include "core/router/standing_settings.h"
#include "core/router/value_grammar.h"
#include "tests/core/router/golden_router.h"
#include "tests/core/router/plan_dump.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace soho::router {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using tests::dump;
using tests::goldenFacts;

Wishes wishes(const char* collector = "192.168.1.50:2055") {
  return {.collector = *Endpoint::parse(collector), .installation = "1a2b3c4d", .user = "root"};
}

Result<Plan> planFor(const RouterFacts& facts, const Wishes& wanted = wishes()) {
  const Driver* const driver = driverFor(facts);
  if (driver == nullptr) return failure(ErrorCode::RouterUnsupported, facts.systemName);
  return driver->plan(facts, wanted);
}

class GoldenPlan : public ::testing::TestWithParam<const char*> {};

TEST_P(GoldenPlan, isAsReviewed) {
  const auto plan = planFor(goldenFacts(GetParam()));
  ASSERT_TRUE(plan) << plan.error().detail;
  const auto path = tests::goldenRouterFolder() / GetParam() / "plan.txt";
  if (std::getenv("SOHO_UPDATE_GOLDEN") != nullptr) std::ofstream(path) << dump(*plan);
  EXPECT_EQ(dump(*plan), readFile(path, 1 << 20).value_or("")) << path;
}

INSTANTIATE_TEST_SUITE_P(Systems, GoldenPlan,
                         ::testing::Values("openwrt_24_10", "openwrt_25_12_installed", "openwrt_22_03_user_section",
                                           "merlin_entware", "freshtomato_entware", "ddwrt_entware", "debian_12"));

TEST(DriverPlan, systemsWithoutADriverGetARecipeWithTheAddress) {
  for (const char* folder : {"opnsense", "pfsense", "vyos", "asuswrt", "merlin_without_entware"}) {
    const RouterFacts facts = goldenFacts(folder);
    EXPECT_EQ(driverFor(facts), nullptr) << folder;
    EXPECT_THAT(recipeFor(facts, wishes().collector).toStdString(), HasSubstr("192.168.1.50")) << folder;
  }
}

TEST(DriverPlan, aRouterWithTooLittleRoomIsRefusedBeforeAnythingIsDone) {
  const auto plan = planFor(goldenFacts("openwrt_19_07_small"));
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().code, ErrorCode::RouterStorageFull);
}

TEST(DriverPlan, version099ExportsNetFlow5) {
  RouterFacts facts = goldenFacts("openwrt_19_07_small");
  facts.storage.clear();
  const auto plan = planFor(facts);
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->exportVersion, 5U);
  EXPECT_TRUE(std::ranges::any_of(plan->notes, [](const Note& note) { return note.kind == NoteKind::OldExporter; }));
}

TEST(DriverPlan, theInterfaceIsTheOneThatHoldsTheComputer) {
  const RouterFacts facts = goldenFacts("openwrt_24_10");
  EXPECT_EQ(planFor(facts)->interface, "br-lan");
  EXPECT_EQ(planFor(facts, wishes("192.168.9.7:2055"))->interface, "br-guest");
  // A computer behind another router: the LAN, and nobody knows where the flows will come from.
  const auto far = planFor(facts, wishes("10.11.12.13:2055"));
  EXPECT_EQ(far->interface, "br-lan");
  EXPECT_FALSE(far->exporter);
}

TEST(DriverPlan, aWishedInterfaceMustBeThereAndTheInternetSideIsWarnedOf) {
  Wishes wanted = wishes();
  wanted.interface = "pppoe-wan";
  const auto plan = planFor(goldenFacts("openwrt_24_10"), wanted);
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->notes.front().kind, NoteKind::InterfaceIsOutside);
  wanted.interface = "eth77";
  EXPECT_EQ(planFor(goldenFacts("openwrt_24_10"), wanted).error().code, ErrorCode::RouterInterfaceMissing);
}

TEST(DriverPlan, badWishesAreRefused) {
  const RouterFacts facts = goldenFacts("openwrt_24_10");
  for (const char* collector : {"127.0.0.1:2055", "0.0.0.0:2055", "224.0.0.1:2055", "192.168.1.50:0"}) {
    EXPECT_EQ(planFor(facts, wishes(collector)).error().code, ErrorCode::BadAddress) << collector;
  }
  Wishes wanted = wishes();
  wanted.sampling = 0;
  EXPECT_EQ(planFor(facts, wanted).error().code, ErrorCode::BadOption);
  wanted = wishes();
  wanted.installation = "../../x";
  EXPECT_EQ(planFor(facts, wanted).error().code, ErrorCode::BadOption);
  RouterFacts user = facts;
  user.isRoot = false;
  EXPECT_EQ(planFor(user).error().code, ErrorCode::RouterNeedsRoot);
}

/// The facts as they are once the plan has been carried out.
RouterFacts after(RouterFacts facts, const Plan& plan) {
  facts.exporter.isPackageInstalled = facts.exporter.isUsable = facts.exporter.initKnowsFilter = true;
  facts.exporter.version = "1.1.0";
  facts.exporter.processes.push_back("softflowd -d -c " + plan.controlSocket);
  for (const PlanStep& step : plan.steps) {
    if (step.kind == StepKind::WriteFile) facts.ownFiles.push_back({step.file->path, step.file->content});
    if (step.kind != StepKind::ChangeSettings) continue;
    ExporterSection section{.name = plan.instance, .isEnabled = true};
    for (std::size_t i = 3; i + 1 < step.apply->values.size(); i += 2) {
      section.options.emplace_back(step.apply->values[i], step.apply->values[i + 1]);
    }
    facts.exporter.sections.push_back(section);
  }
  return facts;
}

TEST(DriverPlan, whatIsAlreadySoIsNotPlannedAgain) {
  for (const char* folder : {"openwrt_24_10", "openwrt_25_12_installed", "merlin_entware", "debian_12"}) {
    const RouterFacts facts = goldenFacts(folder);
    const auto first = planFor(facts);
    ASSERT_TRUE(first);
    EXPECT_THAT(planFor(after(facts, *first))->steps, IsEmpty()) << folder;
  }
}

TEST(DriverPlan, anotherAddressOfThisComputerIsOneSettingAndARestart) {
  const RouterFacts facts = goldenFacts("openwrt_24_10");
  const auto plan = planFor(after(facts, *planFor(facts)), wishes("192.168.1.77:2055"));
  ASSERT_TRUE(plan);
  ASSERT_EQ(plan->steps.size(), 3U);
  EXPECT_EQ(plan->steps[0].kind, StepKind::ChangeSettings);
  EXPECT_EQ(plan->steps[0].changes[0],
            (Change{"softflowd.sohoflow_1a2b3c4d.host_port", "192.168.1.50:2055", "192.168.1.77:2055"}));
  EXPECT_EQ(plan->steps[1].kind, StepKind::StartExporter);
  EXPECT_EQ(plan->steps[1].apply, plan->restart);
  EXPECT_TRUE(plan->changesSettings());
  EXPECT_FALSE(plan->installsAgain());
  EXPECT_FALSE(planFor(after(facts, *planFor(facts)))->changesSettings());
}

/// What was set up before wishes were kept is not called out of date: what is not known is as it stands there.
TEST(DriverPlan, wishesThatWereNotKeptAreReadFromTheRouter) {
  for (const char* folder :
       {"openwrt_24_10", "openwrt_22_03_user_section", "merlin_entware", "debian_12", "openwrt_25_12_installed"}) {
    const RouterFacts facts = goldenFacts(folder);
    EXPECT_EQ(standingSettings(facts, "sohoflow_1a2b3c4d"), StandingSettings{}) << folder;
    Wishes wanted = wishes();
    wanted.sampling = 10;
    const auto first = planFor(facts, wanted);
    ASSERT_TRUE(first);
    RouterFacts now = after(facts, *first);
    now.exporter.initKnowsFilter = facts.exporter.initKnowsFilter || !facts.exporter.isPackageInstalled;
    const StandingSettings standing = standingSettings(now, first->instance);
    EXPECT_EQ(standing.sampling, 10U) << folder;
    wanted.interface = standing.interface;
    wanted.sampling = standing.sampling;
    EXPECT_FALSE(planFor(now, wanted)->changesSettings()) << folder;
    EXPECT_EQ(lastSettings({.collector = {}, .interface = std::string("eth9"), .sampling = 3}, now, first->instance),
              (StandingSettings{.interface = "eth9", .sampling = 3}));
    EXPECT_EQ(lastSettings({}, now, first->instance), standing);
  }
}

TEST(DriverPlan, settingsWithoutTheirProgramAreSaidToBeAFirmwareUpgrade) {
  const RouterFacts facts = goldenFacts("openwrt_24_10");
  RouterFacts upgraded = after(facts, *planFor(facts));
  upgraded.exporter.isPackageInstalled = upgraded.exporter.isUsable = false;
  upgraded.exporter.processes.clear();
  const auto plan = planFor(upgraded);
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->steps.front().kind, StepKind::InstallPackage);
  EXPECT_TRUE(std::ranges::any_of(plan->notes, [](const Note& note) { return note.kind == NoteKind::ProgramLost; }));
  EXPECT_TRUE(plan->installsAgain());
  EXPECT_FALSE(planFor(facts)->installsAgain());
}

/// The set-up admits the router on the collector before it changes anything; the plan says so.
TEST(DriverPlan, theStepOnTheCollectorIsShownFirst) {
  auto plan = planFor(goldenFacts("openwrt_24_10"));
  ASSERT_TRUE(plan);
  EXPECT_EQ(shownSteps(*plan).front().title.toStdString(), "Install softflowd");
  plan->admitsExporter = true;
  const auto shown = shownSteps(*plan);
  EXPECT_EQ(shown.size(), plan->steps.size() + 1);
  EXPECT_EQ(shown.front().title.toStdString(), "Let the collector accept flows from 192.168.1.1");
  EXPECT_EQ(shown.front().changes, (std::vector<Change>{{"sohoflowctl allow 192.168.1.1", {}, {}}}));
  plan->exporter.reset();
  EXPECT_EQ(shownSteps(*plan).size(), plan->steps.size());
}

/// Where sudo asks for a password a key alone opens nothing, and no home is told.
TEST(DriverPlan, aLoginThatIsNotRootGetsTheKeyIntoItsOwnHome) {
  RouterFacts facts = goldenFacts("debian_12");
  Wishes wanted = wishes();
  wanted.user = "pi";
  wanted.publicKey = "ssh-ed25519 AAAA";
  for (const char* home : {"", "/", "/home/$(id)", "home"}) {
    facts.loginHome = home;
    EXPECT_FALSE(driverFor(facts)->keyPlace(facts, "pi")) << home;
    EXPECT_NE(planFor(facts, wanted)->steps.front().kind, StepKind::InstallKey) << home;
    EXPECT_THAT(planFor(facts, wanted)->notes, Contains(Note{NoteKind::KeyNotEnough, "pi"})) << home;
  }
  facts.loginHome = "/home/pi";
  const auto plan = planFor(facts, wanted);
  ASSERT_TRUE(plan);
  EXPECT_THAT(plan->notes, Not(Contains(Note{NoteKind::KeyNotEnough, "pi"})));
  const PlanStep& step = plan->steps.front();
  EXPECT_EQ(step.kind, StepKind::InstallKey);
  EXPECT_EQ(step.subject, "/home/pi/.ssh/authorized_keys");
  EXPECT_EQ(step.touches, std::vector<std::string>{"/home/pi/.ssh"}) << "the file is put back by its lines";
  ASSERT_TRUE(step.undoFirst);
  EXPECT_EQ(step.undoFirst->name, "remove_key");
  EXPECT_EQ(driverFor(facts)->keyPlace(facts, "root")->file, "/root/.ssh/authorized_keys");
}

TEST(DriverPlan, theFilterNeedsNoBracketsAndSparesOtherTraffic) {
  const auto profile = exportProfile(goldenFacts("openwrt_24_10"), wishes(), IpAddress::parse("192.168.1.1"));
  EXPECT_EQ(profile.filter,
            "not udp dst port 2055 and not tcp port 22 or not host 192.168.1.50 or not host 192.168.1.1");
}

TEST(DriverPlan, versionsAreComparedAsNumbers) {
  EXPECT_EQ(compareVersions("0.9.9", "1.0.0"), -1);
  EXPECT_EQ(compareVersions("1.10.0", "1.9.0"), 1);
  EXPECT_EQ(compareVersions("1.1.0-2", "1.1.0"), 0);
  EXPECT_EQ(compareVersions("1", "1.0.0"), 0);
}

}  // namespace
}  // namespace soho::router
