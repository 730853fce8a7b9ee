#include "core/settings/settings.h"

#include "core/base/atomic_file.h"
#include "tests/support/failing_disk.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <array>

namespace soho::settings {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::size_t kPlenty = 1 << 20;

const std::array kTable{
    Setting{.name = "source-id",
            .kind = Kind::Integer,
            .defaultText = "0",
            .allowed = "0 to 255",
            .range = {0, 255},
            .effect = Effect::AfterRestart},
    Setting{.name = "allow",
            .kind = Kind::Prefixes,
            .defaultText = "none",
            .allowed = "addresses",
            .emptyWord = "none",
            .isList = true},
    Setting{.name = "log-level",
            .kind = Kind::Choice,
            .defaultText = "info",
            .allowed = "info or debug",
            .choices = {"info", "debug"}},
};

class SettingsTest : public ::testing::Test {
 protected:
  void write(const std::filesystem::path& path, std::string_view content) { ASSERT_TRUE(replaceFile(path, content)); }
  [[nodiscard]] std::string stored() const { return readFile(m_store, kPlenty).value(); }
  [[nodiscard]] std::string text(std::string_view name) const { return m_settings.view(name)->value; }
  [[nodiscard]] Origin origin(std::string_view name) const { return m_settings.view(name)->origin; }

  tests::TemporaryFolder m_folder;
  const std::filesystem::path m_store = m_folder / "collector.json";
  const std::filesystem::path m_config = m_folder / "site.json";
  Settings m_settings{kTable};
};

TEST_F(SettingsTest, commandLineBeatsConfigFileBeatsStoreBeatsDefault) {
  EXPECT_EQ(origin("source-id"), Origin::Default);
  write(m_store, R"({"source-id":1,"log-level":"debug","allow":["10.0.0.1"]})");
  EXPECT_THAT(m_settings.openStore(m_store), IsEmpty());
  EXPECT_EQ(text("source-id"), "1");
  EXPECT_EQ(m_settings.view("source-id")->originName, m_store.string());
  EXPECT_FALSE(m_settings.view("source-id")->isFixed);
  write(m_config, R"({"source-id":2,"log-level":"info"})");
  ASSERT_TRUE(m_settings.fixByFile(m_config));
  EXPECT_EQ(text("source-id"), "2");
  EXPECT_EQ(text("log-level"), "info");
  EXPECT_EQ(m_settings.view("log-level")->originName, m_config.string());
  ASSERT_TRUE(m_settings.fixByCommandLine({{"source-id", "3"}}));
  EXPECT_EQ(m_settings.get<std::int64_t>("source-id"), 3);
  EXPECT_EQ(m_settings.view("source-id")->originName, "--source-id");
  EXPECT_TRUE(m_settings.view("source-id")->isFixed);
  EXPECT_EQ(text("allow"), "10.0.0.1");
  EXPECT_THAT(m_settings.views(), SizeIs(3));
}

TEST_F(SettingsTest, aFixedValueIsNotEditedAndTheErrorNamesItsOrigin) {
  m_settings.openStore(m_store);
  write(m_config, R"({"log-level":"debug"})");
  ASSERT_TRUE(m_settings.fixByFile(m_config));
  ASSERT_TRUE(m_settings.fixByCommandLine({{"source-id", "3"}}));
  EXPECT_EQ(m_settings.set("source-id", "4").error(),
            (Error{ErrorCode::NotAllowed, "source-id", "it is fixed by --source-id"}));
  EXPECT_EQ(m_settings.set("log-level", "info").error().detail, "it is fixed by " + m_config.string());
  EXPECT_EQ(m_settings.reset("log-level").error().code, ErrorCode::NotAllowed);
  EXPECT_FALSE(std::filesystem::exists(m_store));
}

TEST_F(SettingsTest, whatIsSetSurvivesARestartAndCanBeForgotten) {
  m_settings.openStore(m_store);
  ASSERT_TRUE(m_settings.set("allow", "10.0.0.1, 192.168.0.0/16"));
  ASSERT_TRUE(m_settings.set("source-id", "7"));
  Settings later(kTable);
  EXPECT_THAT(later.openStore(m_store), IsEmpty());
  EXPECT_EQ(later.view("allow")->value, "10.0.0.1,192.168.0.0/16");
  EXPECT_EQ(later.view("source-id")->origin, Origin::Stored);
  ASSERT_TRUE(later.reset("source-id"));
  EXPECT_EQ(later.view("source-id")->value, "0");
  EXPECT_THAT(stored(), ::testing::Not(HasSubstr("source-id")));
}

TEST_F(SettingsTest, badValuesAndUnknownNamesAreRefused) {
  m_settings.openStore(m_store);
  EXPECT_EQ(m_settings.set("source-id", "256").error(),
            (Error{ErrorCode::BadSetting, "source-id", "\"256\" given, allowed is 0 to 255"}));
  EXPECT_EQ(m_settings.set("nonsense", "1").error().code, ErrorCode::BadSetting);
  EXPECT_FALSE(m_settings.view("nonsense"));
  const auto fixed = m_settings.fixByCommandLine({{"log-level", "debug"}, {"source-id", "x"}});
  ASSERT_FALSE(fixed);
  EXPECT_EQ(fixed.error(), (Error{ErrorCode::BadOption, "--source-id", "\"x\" given, allowed is 0 to 255"}));
  EXPECT_EQ(text("log-level"), "info");
}

TEST_F(SettingsTest, aConfigFileIsTakenWholeOrNotAtAll) {
  EXPECT_EQ(m_settings.fixByFile(m_config).error().code, ErrorCode::FileMissing);
  write(m_config, "{");
  EXPECT_EQ(m_settings.fixByFile(m_config).error().code, ErrorCode::FileDamaged);
  EXPECT_TRUE(std::filesystem::exists(m_config));
  write(m_config, R"({"log-level":"debug","source-id":999})");
  EXPECT_EQ(m_settings.fixByFile(m_config).error().place, "source-id in " + m_config.string());
  write(m_config, R"({"version":1,"log-level":"debug","sorce-id":1})");
  const auto misspelt = m_settings.fixByFile(m_config);
  EXPECT_EQ(misspelt.error().code, ErrorCode::BadSetting);
  EXPECT_EQ(misspelt.error().place, "sorce-id in " + m_config.string());
  EXPECT_EQ(origin("log-level"), Origin::Default);
}

TEST_F(SettingsTest, oneBadStoredValueIsSaidAndTheOthersCount) {
  write(m_store, R"({"source-id":999,"log-level":"debug","future":{"x":1}})");
  const auto notices = m_settings.openStore(m_store);
  ASSERT_THAT(notices, SizeIs(1));
  EXPECT_EQ(notices[0].code, ErrorCode::BadSetting);
  EXPECT_EQ(notices[0].place, "source-id in " + m_store.string());
  EXPECT_EQ(text("source-id"), "0");
  EXPECT_EQ(text("log-level"), "debug");
  ASSERT_TRUE(m_settings.set("log-level", "info"));
  EXPECT_THAT(stored(), HasSubstr("\"source-id\": 999"));
  EXPECT_THAT(stored(), HasSubstr("\"future\""));
}

TEST_F(SettingsTest, aDamagedStoreMeansDefaultsAndANewerOneIsNotWritten) {
  write(m_store, "nonsense");
  const auto notices = m_settings.openStore(m_store);
  ASSERT_THAT(notices, SizeIs(1));
  EXPECT_EQ(notices[0].code, ErrorCode::FileDamaged);
  EXPECT_EQ(origin("source-id"), Origin::Default);
  EXPECT_TRUE(m_settings.set("source-id", "5"));
  write(m_store, R"({"version":99})");
  EXPECT_EQ(m_settings.openStore(m_store).at(0).code, ErrorCode::FileTooNew);
  EXPECT_EQ(m_settings.set("source-id", "6").error().code, ErrorCode::FileTooNew);
  EXPECT_EQ(stored(), R"({"version":99})");
}

TEST_F(SettingsTest, aFullDiskKeepsTheOldValue) {
  m_settings.openStore(m_store);
  ASSERT_TRUE(m_settings.set("source-id", "5"));
  const auto outcome = [&] {
    const tests::FullDisk full(10);
    return m_settings.set("source-id", "6");
  }();
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::DiskFull);
  EXPECT_EQ(text("source-id"), "5");
  EXPECT_THAT(stored(), HasSubstr("\"source-id\": 5"));
}

TEST_F(SettingsTest, withoutAStoreNothingCanBeSet) {
  EXPECT_EQ(m_settings.set("source-id", "1").error().code, ErrorCode::NotAllowed);
}

TEST_F(SettingsTest, reloadTellsWhatChanged) {
  write(m_config, R"({"source-id":2})");
  write(m_store, R"({"log-level":"debug"})");
  ASSERT_TRUE(m_settings.fixByFile(m_config));
  m_settings.openStore(m_store);
  std::vector<Error> notices;
  EXPECT_THAT(m_settings.reload(notices).value(), IsEmpty());
  write(m_config, R"({"source-id":2,"allow":"10.0.0.1"})");
  write(m_store, R"({"source-id":9})");
  EXPECT_THAT(m_settings.reload(notices).value(), ElementsAre("allow", "log-level"));
  write(m_config, "{");
  EXPECT_EQ(m_settings.reload(notices).error().code, ErrorCode::FileDamaged);
  EXPECT_EQ(text("source-id"), "2");
}

TEST_F(SettingsTest, aChangeThatNeedsARestartWaits) {
  m_settings.openStore(m_store);
  m_settings.markAllInUse();
  ASSERT_TRUE(m_settings.set("source-id", "5"));
  ASSERT_TRUE(m_settings.set("log-level", "debug"));
  EXPECT_TRUE(m_settings.view("source-id")->isWaitingForRestart);
  EXPECT_FALSE(m_settings.view("log-level")->isWaitingForRestart);
  ASSERT_TRUE(m_settings.set("source-id", "0"));
  EXPECT_FALSE(m_settings.view("source-id")->isWaitingForRestart);
}

}  // namespace
}  // namespace soho::settings
