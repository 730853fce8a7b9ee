#include "app/shell/autostart.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace soho::ui {
namespace {

class AutostartTest : public testing::Test {
 protected:
  AutostartTest() { qputenv("XDG_CONFIG_HOME", folder.path().c_str()); }
  ~AutostartTest() override { qunsetenv("XDG_CONFIG_HOME"); }

  [[nodiscard]] std::filesystem::path file() const { return folder.path() / "autostart/sohoflow.desktop"; }
  [[nodiscard]] std::string content() const {
    std::stringstream text;
    text << std::ifstream(file()).rdbuf();
    return text.str();
  }

  tests::TemporaryFolder folder;
};

TEST_F(AutostartTest, writesAnEntryThatStartsInTheBackgroundAndRemovesIt) {
  const auto autostart = makeAutostart(QStringLiteral("/opt/my apps/soho$flow"));
  EXPECT_FALSE(autostart->isEnabled());
  ASSERT_TRUE(autostart->setEnabled(true));
  EXPECT_TRUE(autostart->isEnabled());
  EXPECT_THAT(content(), testing::HasSubstr("\nExec=\"/opt/my apps/soho\\\\$flow\" --minimised\n"));
  EXPECT_THAT(content(), testing::HasSubstr("\nIcon=org.sohoflow.SohoFlow\n"));
  ASSERT_TRUE(autostart->setEnabled(false));
  EXPECT_FALSE(autostart->isEnabled());
  EXPECT_FALSE(std::filesystem::exists(file()));
  EXPECT_TRUE(autostart->setEnabled(false)) << "off is off";
}

TEST_F(AutostartTest, anEntryThatTheSessionSwitchedOffIsOff) {
  const auto autostart = makeAutostart(QStringLiteral("/usr/bin/sohoflow"));
  ASSERT_TRUE(autostart->setEnabled(true));
  std::ofstream(file(), std::ios::app) << "Hidden=true\n";
  EXPECT_FALSE(autostart->isEnabled());
}

TEST_F(AutostartTest, saysWhenItCannotBeWritten) {
  std::ofstream(folder.path() / "autostart") << "in the way";
  const auto autostart = makeAutostart(QStringLiteral("/usr/bin/sohoflow"));
  const auto done = autostart->setEnabled(true);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, ErrorCode::WriteFailed);
}

}  // namespace
}  // namespace soho::ui
