#include "core/setup/stack_backup.h"

#include "core/base/atomic_file.h"
#include "tests/support/engine_answers.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/no_feed.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace soho::setup {
namespace {

using namespace Qt::StringLiterals;

class StackBackupTest : public ::testing::Test {
 protected:
  /// An archive as writeArchive() makes it.
  QString pack(const container::StackOptions& options) {
    for (const char* part : {"redis", "ntopng", "config"}) std::filesystem::create_directories(folder / "stack" / part);
    write("stack/redis/dump.rdb", QByteArray(100'000, 'r'));
    write("stack/config/stack.json", QJsonDocument(container::toJson(options)).toJson());
    return packed();
  }
  void write(const std::string& name, const QByteArray& content) {
    ASSERT_TRUE(replaceFile(folder / name, content.toStdString()));
  }
  [[nodiscard]] QString path(const std::string& name) const { return QString::fromStdString((folder / name).string()); }
  QString packed() {
    const QString file = path("backup.tar.gz");
    EXPECT_EQ(
        QProcess::execute(u"tar"_s, {u"-C"_s, path("stack"), u"-czf"_s, file, u"redis"_s, u"ntopng"_s, u"config"_s}),
        0);
    return file;
  }
  static Result<void> run(jobs::Job& job) {
    job.start();
    EXPECT_TRUE(tests::runUntil([&] { return job.isFinished(); }));
    return job.result();
  }
  [[nodiscard]] QStringList started() const {
    QStringList names;
    for (const container::Command& command : runner.commands()) {
      if (command.arguments.first() == u"start"_s) names << command.arguments.last();
    }
    return names;
  }
  void willSay(const QString& redis, const QString& ntopng) {
    runner.willRefuse(tests::kNoContainer);  // Nothing was interrupted.
    runner.willRefuse(tests::kNoContainer);
    const auto stop = [this](const QString& name, const QString& state) {
      runner.willPrint(tests::inspected(name, state));
      if (state == u"running"_s) runner.willPrint({});
    };
    stop(spec.ntopngContainer(), ntopng);
    stop(spec.redisContainer(), redis);
    runner.willPrint({});  // The archive.
  }

  tests::TemporaryFolder folder;
  tests::FakeProcessRunner runner;
  tests::FakeSecretStore secrets;
  tests::NoFeed feed;
  container::Engine engine{{}, runner};
  container::StackSpec spec{{}, engine.facts(), 1000, 1000};
  StackSite site{engine, spec, secrets, feed};
};

TEST_F(StackBackupTest, aBackupOfWhatIsStoppedStartsNothing) {
  willSay(u"exited"_s, u"exited"_s);
  EXPECT_TRUE(run(*backUp(site, path("mine.tar.gz"))));
  EXPECT_TRUE(started().isEmpty());
  EXPECT_TRUE(QFile::exists(path("mine.tar.gz")));
}

TEST_F(StackBackupTest, aBackupStartsAgainWhatRan) {
  willSay(u"running"_s, u"exited"_s);
  runner.willPrint(tests::inspected(spec.redisContainer(), u"exited"_s));
  runner.willPrint({});
  EXPECT_TRUE(run(*backUp(site, path("mine.tar.gz"))));
  EXPECT_EQ(started(), QStringList{u"sohoflow-redis"_s});
}

TEST_F(StackBackupTest, theOptionsComeFromTheBackup) {
  container::StackOptions options;
  options.webPort = 4000;
  options.redisImage = u"registry.lan/redis:7"_s;
  options.name = u"office"_s;
  RestoreJob job(site, pack(options), path("safety.tar.gz"));
  runner.willRefuse(tests::kNoContainer);
  runner.willRefuse(tests::kNoContainer);
  runner.willRefuse(tests::kNoDaemon);
  const auto result = run(job);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::EngineNotRunning) << "far enough";
  EXPECT_EQ(job.options().webPort, 4000);
  EXPECT_EQ(job.options().name, u"sohoflow"_s) << "there is one stack, whatever it was called there";
  EXPECT_EQ(runner.commands().back().arguments.last(), options.redisImage);
}

TEST_F(StackBackupTest, whatThisComputerLacksGivesWayToTheUsual) {
  container::StackOptions options;
  options.webAddress = u"192.0.2.250"_s;
  options.placesFolder = path("no such folder");
  ReadBackup read(pack(options));
  ASSERT_TRUE(run(read));
  EXPECT_EQ(*read.options(), container::StackOptions());
  EXPECT_EQ(read.warnings().size(), 2U);
}

TEST_F(StackBackupTest, aDamagedOrForeignFileTouchesNothing) {
  const QString file = pack({});
  const QByteArray whole = QByteArray::fromStdString(readFile(file.toStdString(), 1 << 20).value_or(""));
  write("half.tar.gz", whole.left(whole.size() / 2));
  write("text.tar.gz", "no archive");
  write("stack/config/stack.json", R"({"web-port": 0})");
  const QString wrong = packed();
  for (const QString& name : {path("half.tar.gz"), path("text.tar.gz"), wrong, path("none.tar.gz")}) {
    RestoreJob job(site, name, path("safety.tar.gz"));
    EXPECT_FALSE(run(job)) << name.toStdString();
  }
  std::filesystem::remove(folder / "stack/config/stack.json");
  RestoreJob without(site, packed(), path("safety.tar.gz"));
  const auto result = run(without);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::FileDamaged);
  EXPECT_TRUE(runner.commands().empty());
}

}  // namespace
}  // namespace soho::setup
