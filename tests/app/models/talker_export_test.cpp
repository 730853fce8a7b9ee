#include "app/models/talker_export.h"

#include "model_fixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using tests::runUntil;

class TalkerExportTest : public ModelTest {
 protected:
  TalkerExportTest() { connectFeed(); }

  [[nodiscard]] QList<QByteArray> lines() const {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<QByteArray> read = file.readAll().split('\n');
    read.removeLast();
    return read;
  }

  QString path = folder.filePath(u"talkers.csv"_s);
  RevisionHold hold{feed};
};

TEST_F(TalkerExportTest, writesEveryRowOfOneRevisionInOrder) {
  giveMany(1'700);
  publish();
  talkers::ViewQuery query;
  query.sort = talkers::SortKey::BytesIn;
  TalkerExport job(feed, hold, query, path);
  QObject::connect(&job, &jobs::Job::changed, &job, [this, &job] {
    if (job.rowsWritten() != 500) return;
    give({.clientPort = 9'999, .down = 50'000'000});  // must not shift the rows that are still to come
    publish();
  });
  job.start();
  ASSERT_TRUE(runUntil([&job] { return job.isFinished(); }));
  ASSERT_TRUE(job.result());
  const QList<QByteArray> written = lines();
  ASSERT_EQ(written.size(), 1'701);
  EXPECT_TRUE(written[0].startsWith("first_seen,last_seen,device,"));
  for (int row : {1, 500, 501, 1'000, 1'001, 1'700}) {
    EXPECT_EQ(written[row].split(',')[4].toInt(), row) << "device_port";
  }
}

TEST_F(TalkerExportTest, obeysTheFilter) {
  giveMany(5);
  give({.server = "198.51.100.9"});
  publish();
  talkers::ViewQuery query;
  query.filter = "198.51.100.9";
  TalkerExport job(feed, hold, query, path);
  job.start();
  ASSERT_TRUE(runUntil([&job] { return job.isFinished(); }));
  EXPECT_EQ(lines().size(), 2);
}

TEST_F(TalkerExportTest, cancelledLeavesNoFileAndReleasesTheRevision) {
  giveMany(5'000);
  publish();
  TalkerExport job(feed, hold, {}, path);
  QObject::connect(&job, &jobs::Job::changed, &job, [&job] {
    if (job.rowsWritten() >= 500) job.abort();
  });
  job.start();
  ASSERT_TRUE(runUntil([&job] { return job.isFinished(); }));
  ASSERT_FALSE(job.result());
  EXPECT_EQ(job.result().error().code, ErrorCode::Cancelled);
  EXPECT_FALSE(QFile::exists(path));
  EXPECT_FALSE(hold.revision());
}

TEST_F(TalkerExportTest, saysThatTheFileCannotBeWritten) {
  TalkerExport job(feed, hold, {}, folder.filePath(u"missing/talkers.csv"_s));
  job.start();
  ASSERT_TRUE(runUntil([&job] { return job.isFinished(); }));
  EXPECT_EQ(job.result().error().code, ErrorCode::WriteFailed);
}

TEST_F(TalkerExportTest, aLostCollectorEndsIt) {
  giveMany(5'000);
  publish();
  TalkerExport job(feed, hold, {}, path);
  QObject::connect(&job, &jobs::Job::changed, &job, [this, &job] {
    if (job.rowsWritten() == 500) server.close();
  });
  job.start();
  ASSERT_TRUE(runUntil([&job] { return job.isFinished(); }));
  EXPECT_FALSE(job.result());
  EXPECT_FALSE(QFile::exists(path));
}

TEST(CsvLineTest, quotesAndDisarms) {
  EXPECT_EQ(csvLine({u""_s, u"a"_s, u"b,c"_s, u"say \"hi\""_s}), ",a,\"b,c\",\"say \"\"hi\"\"\"\r\n");
  EXPECT_EQ(csvLine({u"=1+1"_s, u"@x"_s}), "'=1+1,'@x\r\n");
}

}  // namespace
}  // namespace soho::ui
