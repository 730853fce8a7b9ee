#include "app/ctl/router_report.h"

#include <gmock/gmock.h>

namespace soho::ctl {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(RouterReport, tellsWhyAKeyThatWasWishedForIsNotInThePlan) {
  router::Plan plan;
  plan.notes = {{router::NoteKind::LittleSpace, "900"}};
  EXPECT_THAT(whyNoKey(plan).toStdString(), HasSubstr("The password is still needed"));
  EXPECT_THAT(textOf(plan).toStdString(), Not(HasSubstr("No login key")));
  plan.notes.push_back({router::NoteKind::KeyNotEnough, "pi"});
  EXPECT_THAT(whyNoKey(plan).toStdString(), HasSubstr("sudo asks pi"));
  EXPECT_THAT(textOf(plan).toStdString(), HasSubstr(whyNoKey(plan).toStdString())) << "it is said once";
}

}  // namespace
}  // namespace soho::ctl
