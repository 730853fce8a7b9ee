#include "core/pipeline/settings_mapping.h"

#include <gmock/gmock.h>

namespace soho::pipeline {
namespace {

class SettingsMappingTest : public ::testing::Test {
 protected:
  static RunOptions replay() {
    RunOptions options;
    options.recording = "evening.pcap";
    return options;
  }
  settings::Settings m_settings{settings::collectorTable()};
};

TEST_F(SettingsMappingTest, aLiveCollectorUsesEverySettingWhereverItComesFrom) {
  EXPECT_TRUE(isForThisRun("ntopng", m_settings, RunOptions()));
  EXPECT_TRUE(publishesToNtopng(settings::collectorSettings(m_settings), m_settings, RunOptions()));
}

TEST_F(SettingsMappingTest, aReplayTakesSocketsAndFilesOfTheCommandLineOnly) {
  ASSERT_TRUE(m_settings.fixByCommandLine({{"json", "-"}}));
  EXPECT_TRUE(isForThisRun("json", m_settings, replay()));
  for (const char* setting : {"control", "metrics", "ntopng"}) {
    EXPECT_FALSE(isForThisRun(setting, m_settings, replay())) << setting;
  }
  EXPECT_FALSE(publishesToNtopng(settings::collectorSettings(m_settings), m_settings, replay()));
}

}  // namespace
}  // namespace soho::pipeline
