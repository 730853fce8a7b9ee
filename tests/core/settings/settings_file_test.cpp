#include "core/settings/settings_file.h"

#include "core/base/atomic_file.h"
#include "tests/support/failing_disk.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <array>

namespace soho::settings {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr std::size_t kPlenty = 1 << 20;

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

class SettingsFileTest : public ::testing::Test {
 protected:
  void write(std::string_view content) { ASSERT_TRUE(replaceFile(m_path, content)); }
  [[nodiscard]] std::string content() const { return readFile(m_path, kPlenty).value(); }

  tests::TemporaryFolder m_folder;
  const fs::path m_path = m_folder / "collector.json";
};

TEST_F(SettingsFileTest, aMissingFileHoldsNothingAndIsMadeByTheFirstSave) {
  SettingsFile file(m_folder / "state/collector.json");
  EXPECT_FALSE(file.load());
  EXPECT_TRUE(file.values().isEmpty());
  ASSERT_TRUE(file.save({{text("a"), 1}}));
  EXPECT_EQ(fs::status(file.path()).permissions(), fs::perms(0600));
  EXPECT_EQ(fs::status(file.path().parent_path()).permissions(), fs::perms(0700));
  SettingsFile again(file.path());
  EXPECT_FALSE(again.load());
  EXPECT_EQ(again.values(), (QJsonObject{{text("a"), 1}}));
}

TEST_F(SettingsFileTest, theVersionIsWrittenAndNotAValue) {
  SettingsFile file(m_path);
  ASSERT_TRUE(file.save({}));
  EXPECT_THAT(content(), HasSubstr("\"version\": 1"));
  EXPECT_FALSE(file.load());
  EXPECT_TRUE(file.values().isEmpty());
}

TEST_F(SettingsFileTest, eachOlderVersionIsMigratedStepByStep) {
  const std::array<SettingsFile::Migration, 2> migrations{
      [](QJsonObject& values) { values.insert(text("b"), values.take(text("a"))); },
      [](QJsonObject& values) { values.insert(text("c"), values.take(text("b")).toInt() * 10); }};
  for (const auto& [before, after] :
       {std::pair{R"({"a":4})", 40}, {R"({"version":2,"b":5})", 50}, {R"({"version":3,"c":6})", 6}}) {
    write(before);
    SettingsFile file(m_path, migrations);
    EXPECT_FALSE(file.load());
    EXPECT_EQ(file.values(), (QJsonObject{{text("c"), after}}));
    EXPECT_EQ(content(), before);
  }
  SettingsFile file(m_path, migrations);
  ASSERT_TRUE(file.save({}));
  EXPECT_THAT(content(), HasSubstr("\"version\": 3"));
}

TEST_F(SettingsFileTest, aNewerVersionIsLeftAlone) {
  constexpr const char* kNewer = R"({"version":2,"a":1})";
  write(kNewer);
  SettingsFile file(m_path);
  const auto error = file.load();
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code, ErrorCode::FileTooNew);
  EXPECT_EQ(error->detail, "version 2, known up to 1");
  EXPECT_TRUE(file.values().isEmpty());
  EXPECT_EQ(file.save({{text("a"), 2}}).error(), *error);
  EXPECT_EQ(content(), kNewer);
}

TEST_F(SettingsFileTest, aDamagedFileIsSetAsideAndANewOneCanBeWritten) {
  for (const char* damaged : {"", "{\"a\":", "[1]", "{\"version\":\"x\"}", "{\"version\":0}", "\xff\xfe"}) {
    write(damaged);
    SettingsFile file(m_path);
    const auto error = file.load();
    ASSERT_TRUE(error) << damaged;
    EXPECT_EQ(error->code, ErrorCode::FileDamaged);
    EXPECT_THAT(error->detail, HasSubstr("kept as " + m_path.string() + ".damaged"));
    EXPECT_FALSE(fs::exists(m_path));
    EXPECT_TRUE(file.save({{text("a"), 1}}));
  }
  // None of the six replaced another.
  EXPECT_EQ(readFile(m_path.string() + ".damaged", kPlenty).value(), "");
  EXPECT_EQ(readFile(m_path.string() + ".damaged-6", kPlenty).value(), "\xff\xfe");
}

TEST_F(SettingsFileTest, aDamagedFileThatCannotBeSetAsideIsNotOverwritten) {
  write("{");
  fs::permissions(m_path, fs::perms(0644));
  fs::permissions(m_folder.path(), fs::perms(0555));
  SettingsFile file(m_path);
  {
    const tests::OrdinaryUser user;
    const auto error = file.load();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, ErrorCode::FileDamaged);
    EXPECT_THAT(error->detail, HasSubstr("could not be set aside"));
  }
  EXPECT_EQ(file.save({}).error().code, ErrorCode::FileDamaged);
  EXPECT_EQ(content(), "{");
}

TEST_F(SettingsFileTest, anUnreadableFileIsNotOverwritten) {
  write("{}");
  fs::permissions(m_path, fs::perms::none);
  SettingsFile file(m_path);
  {
    const tests::OrdinaryUser user;
    const auto error = file.load();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, ErrorCode::NoPermission);
  }
  EXPECT_EQ(file.save({{text("a"), 1}}).error().code, ErrorCode::NoPermission);
}

TEST_F(SettingsFileTest, aFullDiskKeepsFileAndValues) {
  SettingsFile file(m_path);
  ASSERT_TRUE(file.save({{text("a"), 1}}));
  const std::string before = content();
  const auto saved = [&] {
    const tests::FullDisk full(10);
    return file.save({{text("a"), 2}});
  }();
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code, ErrorCode::DiskFull);
  EXPECT_EQ(content(), before);
  EXPECT_EQ(file.values(), (QJsonObject{{text("a"), 1}}));
}

TEST_F(SettingsFileTest, aFolderThatCannotBeMadeIsSaid) {
  write("{}");
  SettingsFile file(m_path / "below/collector.json");
  EXPECT_EQ(file.save({}).error().code, ErrorCode::WriteFailed);
}

}  // namespace
}  // namespace soho::settings
