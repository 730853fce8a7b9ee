#include "core/container/stack_file.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace soho::container {
namespace {

using namespace Qt::StringLiterals;

const NtopngElsewhere kElsewhere{u"http://192.168.1.5:3000"_s, u"admin"_s, u"tcp://192.168.1.5:5556"_s};

TEST(StackFile, keepsEngineOptionsAndWhatRunsElsewhere) {
  const tests::TemporaryFolder folder;
  StackFile file;
  file.engine = EngineKind::Podman;
  file.elsewhere = kElsewhere;
  file.options.webPort = 3333;
  ASSERT_TRUE(writeStackFile(folder.path(), file));
  const auto read = readStackFile(folder.path());
  ASSERT_TRUE(read);
  EXPECT_EQ(read->engine, EngineKind::Podman);
  EXPECT_EQ(read->options.webPort, 3333);
  EXPECT_EQ(read->elsewhere, kElsewhere);
}

TEST(StackFile, keepsTheCertificateThatAPersonHasAcceptedAndTheKey) {
  const tests::TemporaryFolder folder;
  StackFile file;
  file.elsewhere = kElsewhere;
  file.elsewhere->url = u"https://192.168.1.5"_s;
  file.elsewhere->certificateSha256 = QByteArray(32, '\xab');
  file.elsewhere->curveKey = QString(40, u'k');
  ASSERT_TRUE(writeStackFile(folder.path(), file));
  const auto read = readStackFile(folder.path());
  ASSERT_TRUE(read);
  EXPECT_EQ(read->elsewhere, file.elsewhere);
}

TEST(StackFile, aTokenNeedsNoUser) {
  const tests::TemporaryFolder folder;
  StackFile file;
  file.elsewhere = kElsewhere;
  file.elsewhere->user.clear();
  EXPECT_FALSE(checkElsewhere(*file.elsewhere));
  file.elsewhere->hasToken = true;
  ASSERT_TRUE(writeStackFile(folder.path(), file));
  const auto read = readStackFile(folder.path());
  ASSERT_TRUE(read);
  EXPECT_EQ(read->elsewhere, file.elsewhere);
}

TEST(StackFile, anAcceptedCertificateBelongsToItsAddress) {
  NtopngElsewhere before = kElsewhere;
  before.certificateSha256 = QByteArray(32, '\xab');
  NtopngElsewhere same = kElsewhere;
  keepCertificate(same, before);
  EXPECT_EQ(same.certificateSha256, before.certificateSha256);
  NtopngElsewhere renewed = kElsewhere;
  renewed.certificateSha256 = QByteArray(32, '\xcd');
  keepCertificate(renewed, before);
  EXPECT_EQ(renewed.certificateSha256, QByteArray(32, '\xcd'));
  NtopngElsewhere other = kElsewhere;
  other.url = u"https://192.168.1.6"_s;
  keepCertificate(other, before);
  EXPECT_TRUE(other.certificateSha256.isEmpty());
}

TEST(StackFile, remembersWhetherAPersonHasStoppedIt) {
  const tests::TemporaryFolder folder;
  EXPECT_FALSE(readStackFile(folder.path())->isStopped);
  ASSERT_TRUE(noteStopped(folder.path(), true));
  EXPECT_TRUE(readStackFile(folder.path())->isStopped);
  ASSERT_TRUE(noteStopped(folder.path(), false));
  EXPECT_FALSE(readStackFile(folder.path())->isStopped);
}

TEST(StackFile, remembersWhatTheNamesOfImagesMeant) {
  const tests::TemporaryFolder folder;
  const ImageDigests first{{u"redis:7"_s, u"sha256:ab"_s}};
  const ImageDigests next{{u"redis:7"_s, u"sha256:cd"_s}};
  EXPECT_EQ(*noteDigests(folder.path(), first), ImageDigests());
  EXPECT_EQ(*noteDigests(folder.path(), next), first);
  ASSERT_TRUE(noteStopped(folder.path(), true));
  EXPECT_EQ(readStackFile(folder.path())->digests, next);
}

TEST(StackFile, withoutOneNothingRunsElsewhere) {
  const tests::TemporaryFolder folder;
  const auto read = readStackFile(folder.path());
  ASSERT_TRUE(read);
  EXPECT_FALSE(read->elsewhere);
}

TEST(StackFile, refusesWhatIsNoAddress) {
  const auto refused = [](auto change) {
    NtopngElsewhere elsewhere = kElsewhere;
    change(elsewhere);
    const auto checked = checkElsewhere(elsewhere);
    return checked ? std::string() : checked.error().place;
  };
  EXPECT_TRUE(checkElsewhere(kElsewhere));
  EXPECT_EQ(refused([](auto& it) { it.url = u"192.168.1.5:3000"_s; }), "--url");
  EXPECT_EQ(refused([](auto& it) { it.url = u"http://me:secret@192.168.1.5:3000"_s; }), "--url");
  EXPECT_EQ(refused([](auto& it) { it.user = u"me:you"_s; }), "--login");
  EXPECT_EQ(refused([](auto& it) { it.endpoint = u"tcp://192.168.1.5"_s; }), "--endpoint");
  EXPECT_EQ(refused([](auto& it) { it.endpoint = u"tcp://a:1,tcp://b:2"_s; }), "--endpoint");
  EXPECT_EQ(refused([](auto& it) { it.certificateSha256 = QByteArray(32, '\x01'); }), "--accept-certificate");
  EXPECT_EQ(refused([](auto& it) { it.curveKey = u"short"_s; }), "--curve-key");
  EXPECT_EQ(refused([](auto& it) {
              it.url = u"https://192.168.1.5"_s;
              it.certificateSha256 = "short";
            }),
            "--accept-certificate");
}

TEST(StackFile, aDamagedAddressIsTold) {
  const tests::TemporaryFolder folder;
  std::ofstream(folder.path() / "stack.json") << R"({"options":{},"elsewhere":{"url":"nonsense"}})";
  const auto read = readStackFile(folder.path());
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::FileDamaged);
}

}  // namespace
}  // namespace soho::container
