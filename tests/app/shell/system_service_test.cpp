#include "app/shell/system_service.h"

#include "tests/support/event_loop.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace soho::ui {
namespace {

class SystemServiceTest : public testing::Test {
 protected:
  SystemServiceTest() { qputenv("PATH", folder.path().c_str()); }
  ~SystemServiceTest() override { qputenv("PATH", path); }

  void install(const char* program, const std::string& script) {
    std::ofstream(folder / program) << "#!/bin/sh\n" << script;
    std::filesystem::permissions(folder / program, std::filesystem::perms::owner_all);
  }
  Result<void> started() {
    std::optional<Result<void>> answer;
    service->start([&answer](const Result<void>& given) { answer = given; });
    EXPECT_TRUE(tests::runUntil([&answer] { return answer.has_value(); }));
    return answer.value_or(Result<void>{});
  }

  QByteArray path = qgetenv("PATH");
  tests::TemporaryFolder folder;
  std::unique_ptr<SystemService> service = makeSystemService();
};

TEST_F(SystemServiceTest, namesTheProgramThatAsksForThePasswordWhenItIsMissing) {
  const auto outcome = started();
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::StartFailed);
  EXPECT_EQ(outcome.error().place, "pkexec");
  EXPECT_FALSE(outcome.error().detail.empty());
}

TEST_F(SystemServiceTest, tellsAServiceThatFailsFromAPersonWhoChangedTheirMind) {
  install("pkexec", "echo it is broken; exit 1\n");
  auto outcome = started();
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::StartFailed);
  EXPECT_EQ(outcome.error().place, "sohoflow-collector.service");
  EXPECT_EQ(outcome.error().detail, "it is broken");

  install("pkexec", "exit 126\n");
  outcome = started();
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);

  install("pkexec", "test \"$*\" = 'systemctl start sohoflow-collector.service'\n");
  EXPECT_TRUE(started());
}

TEST_F(SystemServiceTest, isNotEnabledWhereThereIsNoSystemd) {
  std::optional<bool> isEnabled;
  service->askIsEnabled([&isEnabled](bool given) { isEnabled = given; });
  EXPECT_TRUE(tests::runUntil([&isEnabled] { return isEnabled.has_value(); }));
  EXPECT_FALSE(isEnabled.value_or(true));
}

}  // namespace
}  // namespace soho::ui
