#include "core/control/control_path.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace soho::control {
namespace {

class ControlPathTest : public testing::Test {
 protected:
  ControlPathTest() {
    facts.serviceFolder = folder.filePath(QStringLiteral("run/sohoflow"));
    facts.userRuntimeDirectory = folder.filePath(QStringLiteral("user"));
    facts.stateFolder = folder.filePath(QStringLiteral("state"));
    QDir(folder.path()).mkpath(QStringLiteral("user"));
  }
  [[nodiscard]] QString opened() const {
    const auto path = controlPathToOpen(facts);
    return path ? path->path : QString();
  }

  QTemporaryDir folder;
  ControlPathFacts facts;
};

TEST_F(ControlPathTest, theOptionWins) {
  facts.option = QStringLiteral("/tmp/x/../control");
  facts.runtimeDirectory = QStringLiteral("/run/other");
  EXPECT_EQ(opened(), QStringLiteral("/tmp/control"));
  EXPECT_FALSE(controlPathToOpen(facts)->isService);
  EXPECT_EQ(controlPathsToTry(facts), QStringList{QStringLiteral("/tmp/control")});
}

TEST_F(ControlPathTest, anOptionWithinTheServiceFolderIsTheService) {
  facts.option = facts.serviceFolder + QStringLiteral("/control");
  EXPECT_TRUE(controlPathToOpen(facts)->isService);
}

TEST_F(ControlPathTest, aRelativeOptionStartsAtTheWorkingFolder) {
  facts.option = QStringLiteral("control");
  EXPECT_EQ(opened(), QDir::current().absoluteFilePath(QStringLiteral("control")));
}

TEST_F(ControlPathTest, aFolderAsOptionIsRefused) {
  facts.option = folder.path();
  EXPECT_EQ(controlPathToOpen(facts).error().code, ErrorCode::BadOption);
  facts.option = QStringLiteral("/tmp/control/");
  EXPECT_EQ(controlPathToOpen(facts).error().code, ErrorCode::BadOption);
}

TEST_F(ControlPathTest, theServiceUsesTheFirstRuntimeDirectory) {
  facts.runtimeDirectory = QStringLiteral("/run/sohoflow:/run/second");
  EXPECT_EQ(opened(), QStringLiteral("/run/sohoflow/control"));
  EXPECT_TRUE(controlPathToOpen(facts)->isService);
}

TEST_F(ControlPathTest, aWritableServiceFolderIsUsed) {
  QDir(folder.path()).mkpath(facts.serviceFolder);
  EXPECT_EQ(opened(), facts.serviceFolder + QStringLiteral("/control"));
  EXPECT_TRUE(controlPathToOpen(facts)->isService);
}

TEST_F(ControlPathTest, aPersonsCollectorUsesTheRuntimeDirectory) {
  EXPECT_EQ(opened(), facts.userRuntimeDirectory + QStringLiteral("/sohoflow/control"));
  EXPECT_FALSE(controlPathToOpen(facts)->isService);
}

TEST_F(ControlPathTest, withoutARuntimeDirectoryTheStateFolderIsUsed) {
  facts.userRuntimeDirectory = folder.filePath(QStringLiteral("gone"));
  EXPECT_EQ(opened(), facts.stateFolder + QStringLiteral("/control"));
  facts.userRuntimeDirectory.clear();
  EXPECT_EQ(opened(), facts.stateFolder + QStringLiteral("/control"));
}

TEST_F(ControlPathTest, noPlaceAtAllIsAnError) {
  facts.userRuntimeDirectory.clear();
  facts.stateFolder.clear();
  EXPECT_EQ(controlPathToOpen(facts).error().code, ErrorCode::FileMissing);
}

TEST_F(ControlPathTest, frontEndsLookAtTheServiceFirst) {
  EXPECT_EQ(controlPathsToTry(facts), (QStringList{facts.serviceFolder + QStringLiteral("/control"),
                                                   facts.userRuntimeDirectory + QStringLiteral("/sohoflow/control"),
                                                   facts.stateFolder + QStringLiteral("/control")}));
}

TEST_F(ControlPathTest, theEnvironmentIsRead) {
  qputenv("RUNTIME_DIRECTORY", "/run/a");
  qputenv("XDG_RUNTIME_DIR", "/run/user/1");
  const auto read = ControlPathFacts::fromEnvironment(QStringLiteral("o"), QStringLiteral("s"));
  qunsetenv("RUNTIME_DIRECTORY");
  EXPECT_EQ(read.runtimeDirectory, QStringLiteral("/run/a"));
  EXPECT_EQ(read.userRuntimeDirectory, QStringLiteral("/run/user/1"));
  EXPECT_EQ(read.option, QStringLiteral("o"));
  EXPECT_EQ(read.stateFolder, QStringLiteral("s"));
  EXPECT_EQ(read.serviceFolder, QStringLiteral("/run/sohoflow"));
}

}  // namespace
}  // namespace soho::control
