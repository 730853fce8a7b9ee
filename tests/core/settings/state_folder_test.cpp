#include "core/settings/state_folder.h"

#include <gmock/gmock.h>

#include <map>

namespace soho::settings {
namespace {

Environment environmentOf(std::map<std::string, std::string> variables) {
  return [variables = std::move(variables)](const char* name) {
    const auto found = variables.find(name);
    return found != variables.end() ? found->second : std::string();
  };
}

TEST(StateFolderTest, theFirstThatIsGivenWins) {
  std::map<std::string, std::string> variables{{"HOME", "/home/a"}};
  EXPECT_EQ(stateFolder("", environmentOf(variables)).value(), "/home/a/.local/state/sohoflow");
  variables["XDG_STATE_HOME"] = "/xdg";
  EXPECT_EQ(stateFolder("", environmentOf(variables)).value(), "/xdg/sohoflow");
  variables["STATE_DIRECTORY"] = "/var/lib/sohoflow:/var/lib/other";
  EXPECT_EQ(stateFolder("", environmentOf(variables)).value(), "/var/lib/sohoflow");
  variables["SOHOFLOW_STATE_DIR"] = "/own";
  EXPECT_EQ(stateFolder("", environmentOf(variables)).value(), "/own");
  EXPECT_EQ(stateFolder("/option", environmentOf(variables)).value(), "/option");
}

TEST(StateFolderTest, aRelativeXdgFolderIsIgnored) {
  EXPECT_EQ(stateFolder("", environmentOf({{"XDG_STATE_HOME", "state"}, {"HOME", "/home/a"}})).value(),
            "/home/a/.local/state/sohoflow");
}

TEST(StateFolderTest, aRelativeOptionBecomesAbsolute) {
  EXPECT_EQ(stateFolder("state/../here", environmentOf({})).value(), std::filesystem::current_path() / "here");
}

TEST(StateFolderTest, withoutAHomeItIsAnError) {
  EXPECT_EQ(stateFolder("", environmentOf({})).error().code, ErrorCode::FileMissing);
}

TEST(StateFolderTest, theProcessHasAnEnvironment) {
  EXPECT_FALSE(processEnvironment("PATH").empty());
  EXPECT_TRUE(processEnvironment("SOHOFLOW_NO_SUCH_VARIABLE").empty());
}

}  // namespace
}  // namespace soho::settings
