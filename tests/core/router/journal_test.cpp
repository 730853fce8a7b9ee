#include "core/router/journal.h"

#include "core/base/atomic_file.h"
#include "tests/support/failing_disk.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace soho::router {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

JournalEntry entry() {
  return {
      .title = "Schreibe /etc/config/softflowd – ä",
      .paths = {{.path = "/etc/config/softflowd",
                 .before = {.kind = PathState::Kind::File, .mode = "-rw-r--r--", .sum = "abc"},
                 .content = std::string("a\0\xff'\n", 5),
                 .mode = 0644,
                 .after = PathState{.kind = PathState::Kind::Link, .target = "../x"}},
                {.path = "/etc/rc.d/S50softflowd", .before = {.kind = PathState::Kind::Absent}}},
      .undoFirst = RemoteScript{"debian_stop", {"sohoflow_1a2b3c4d"}},
      .undoLast = RemoteScript{"debian_settle"},
      .packageTool = "opkg",
      .packagesAdded = {"libpcap1", "softflowd"},
      .opened = "ufw 192.168.1.1 2055 lasting",
      .isComplete = true,
  };
}

class JournalTest : public ::testing::Test {
 protected:
  Journal open() { return *Journal::open(m_folder.path(), "SHA256:ab/c+d="); }
  tests::TemporaryFolder m_folder;
};

TEST_F(JournalTest, isEmptyForARouterThatWasNeverChanged) {
  EXPECT_TRUE(open().isEmpty());
  EXPECT_FALSE(std::filesystem::exists(open().path()));
}

TEST_F(JournalTest, whatWasWrittenIsThereInTheNextProgram) {
  Journal journal = open();
  journal.setInstallation("1a2b3c4d");
  journal.setWishes({"192.168.1.50:2055", std::string("br-lan"), 10});
  journal.setFindings({.system = "OpenWrt 24.10.2",
                       .offload = Offload{.kind = OffloadKind::QualcommNss, .hidesTraffic = true},
                       .seenShare = 0.08,
                       .comparedAt = Time(std::chrono::seconds(1'800'000'000))});
  ASSERT_TRUE(journal.append(entry()));
  const Journal later = open();
  EXPECT_EQ(later.wishes(), journal.wishes());
  EXPECT_EQ(later.findings(), journal.findings());
  // From before wishes were kept: nothing is known of them.
  const Journal old = *Journal::read(m_folder.path(), "x", R"({"version":1,"entries":[]})");
  EXPECT_EQ(old.wishes(), SetUpWishes{});
  EXPECT_EQ(old.findings(), RouterFindings{});
  EXPECT_EQ(Journal::read(m_folder.path(), "x", old.toJson())->wishes(), SetUpWishes{});
  EXPECT_EQ(later.entries(), journal.entries());
  EXPECT_EQ(later.installation(), "1a2b3c4d");
  EXPECT_EQ(later.entries()[0].paths[0].content, std::string("a\0\xff'\n", 5));
  const auto mode = std::filesystem::status(later.path()).permissions();
  EXPECT_EQ(mode, std::filesystem::perms(0600));
}

TEST_F(JournalTest, aStepThatWasCutOffIsKnown) {
  Journal journal = open();
  JournalEntry begun = entry();
  begun.isComplete = false;
  ASSERT_TRUE(journal.append(begun));
  EXPECT_TRUE(open().isUnfinished());
  ASSERT_TRUE(journal.replaceLast(entry()));
  EXPECT_FALSE(open().isUnfinished());
}

TEST_F(JournalTest, theLastEntryTakenBackRemovesTheFile) {
  Journal journal = open();
  journal.setFindings({.system = "OpenWrt 24.10.2"});
  ASSERT_TRUE(journal.append(entry()));
  ASSERT_TRUE(journal.removeLast());
  EXPECT_FALSE(std::filesystem::exists(journal.path()));
  EXPECT_TRUE(open().isEmpty());
  EXPECT_EQ(open().findings(), RouterFindings{});
}

TEST_F(JournalTest, aStepThatCannotBeWrittenDownIsNotBegun) {
  Journal journal = open();
  const auto appended = [&] {
    const tests::FullDisk full;
    return journal.append(entry());
  }();
  ASSERT_FALSE(appended);
  EXPECT_EQ(appended.error().code, ErrorCode::DiskFull);
  EXPECT_THAT(journal.entries(), IsEmpty());
}

TEST_F(JournalTest, theCopyOfARouterIsReadLikeAFile) {
  Journal journal = open();
  ASSERT_TRUE(journal.append(entry()));
  const auto copy = Journal::read(m_folder.path(), "SHA256:other", journal.toJson());
  ASSERT_TRUE(copy);
  EXPECT_THAT(copy->entries(), SizeIs(1));
  EXPECT_EQ(copy->entries(), journal.entries());
}

/// The copy on a router may be anybody's.
TEST_F(JournalTest, aComparisonThatCannotBeIsNotRead) {
  const auto shareIn = [this](const std::string& found) {
    const std::string json = R"({"version":1,"entries":[],"found":{"system":"OpenWrt",)" + found + "}}";
    const Journal journal = *Journal::read(m_folder.path(), "x", json);
    EXPECT_EQ(journal.findings().system, "OpenWrt");
    EXPECT_FALSE(journal.findings().offload);
    return journal.findings().seenShare;
  };
  EXPECT_EQ(shareIn(R"("seen-share":0.5,"compared-at":1800000000)"), 0.5);
  for (const char* found : {R"("seen-share":1e300,"compared-at":1800000000)", R"("seen-share":-1,"compared-at":1)",
                            R"("seen-share":0.5,"compared-at":9000000000000000000)", R"("seen-share":"all")",
                            R"("seen-share":0.5,"compared-at":-1)", R"("offload":"none of them")"}) {
    EXPECT_FALSE(shareIn(found)) << found;
  }
}

TEST_F(JournalTest, aRouterWithANewKeyKeepsItsJournalUnlessItHasOne) {
  Journal journal = open();
  ASSERT_TRUE(journal.append(entry()));
  ASSERT_TRUE(Journal::carryOver(m_folder.path(), "SHA256:ab/c+d=", "SHA256:new"));
  EXPECT_TRUE(open().isEmpty());
  EXPECT_THAT(Journal::open(m_folder.path(), "SHA256:new")->entries(), SizeIs(1));
  ASSERT_TRUE(Journal::carryOver(m_folder.path(), "SHA256:nobody", "SHA256:other"));
  Journal mine = open();
  ASSERT_TRUE(mine.append(entry()));
  ASSERT_TRUE(mine.append(entry()));
  ASSERT_TRUE(Journal::carryOver(m_folder.path(), "SHA256:ab/c+d=", "SHA256:new"));
  EXPECT_THAT(Journal::open(m_folder.path(), "SHA256:new")->entries(), SizeIs(1));
  EXPECT_THAT(open().entries(), SizeIs(2));
}

TEST_F(JournalTest, whatIsNoJournalIsRefused) {
  for (const char* json : {"", "{", "[]", "{}", R"({"version":0})"}) {
    EXPECT_EQ(Journal::read(m_folder.path(), "x", json).error().code, ErrorCode::FileDamaged) << json;
  }
  EXPECT_EQ(Journal::read(m_folder.path(), "x", R"({"version":2})").error().code, ErrorCode::FileTooNew);
}

TEST_F(JournalTest, aFingerprintCannotLeaveTheFolder) {
  const auto journal = Journal::open(m_folder.path(), "../../outside");
  ASSERT_TRUE(journal);
  EXPECT_EQ(journal->path().parent_path(), m_folder.path() / "routers");
}

TEST(Journal, everyRouterWithChangesIsFoundAgain) {
  const tests::TemporaryFolder folder;
  EXPECT_TRUE(Journal::all(folder.path()).empty());
  auto journal = Journal::open(folder.path(), "SHA256:a/b");
  ASSERT_TRUE(journal);
  journal->setRouter("root@192.168.1.1");
  ASSERT_TRUE(journal->append({.title = "Write a file", .isComplete = true}));
  ASSERT_TRUE(replaceFile(folder.path() / "routers/broken.json", "{"));
  const auto all = Journal::all(folder.path());
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].router(), "root@192.168.1.1");
  EXPECT_EQ(all[0].entries(), journal->entries());
}

}  // namespace
}  // namespace soho::router
