#include "core/setup/stack_elsewhere.h"

#include "tests/support/event_loop.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/no_feed.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace soho::setup {
namespace {

using namespace Qt::StringLiterals;

/// A collector that takes everything.
class WillingFeed final : public NtopngFeed {
 public:
  void state(QObject*, std::function<void(Result<State>)> reply) override { reply(State()); }
  void use(const QString& endpoint, int headerBytes, bool hasExporterIds, QObject*,
           std::function<void(Result<bool>)> reply) override {
    used = u"%1 %2 %3"_s.arg(endpoint).arg(headerBytes).arg(hasExporterIds);
    reply(false);
  }
  void useKey(const QString& given, QObject*, std::function<void(Result<bool>)> reply) override {
    key = given;
    reply(false);
  }

  QString used;
  QString key = u"somebody's"_s;
};

class StackElsewhereTest : public ::testing::Test {
 protected:
  StackElsewhereTest() {
    container::StackFile file;
    file.options.zmqPort = 5600;
    file.elsewhere = elsewhere;
    EXPECT_TRUE(container::writeStackFile(folder.path(), file));
  }
  Result<TriedPassword> tryOne(const QByteArray& password) {
    return tests::answerOf<Result<TriedPassword>>(
        [&](auto reply) { tryPassword(secrets, passwordName(elsewhere), password, &context, reply); });
  }
  Result<void> leave(NtopngFeed& feed) {
    return tests::answerOf<Result<void>>(
        [&](auto reply) { leaveElsewhere(folder.path(), secrets, feed, &context, reply); });
  }
  [[nodiscard]] QByteArray kept() {
    return tests::answerOf<Result<QByteArray>>(
               [&](auto reply) { secrets.read(passwordName(elsewhere), &context, reply); })
        .value_or(QByteArray());
  }

  const container::NtopngElsewhere elsewhere{u"http://192.168.1.5:3000"_s, u"me"_s, u"tcp://192.168.1.5:5556"_s};
  tests::TemporaryFolder folder;
  tests::FakeSecretStore secrets;
  QObject context;
};

TEST_F(StackElsewhereTest, aPasswordThatWasTriedInVainGivesWayToTheOneBefore) {
  ASSERT_TRUE(tryOne("works"));
  const auto tried = tryOne("mistyped");
  ASSERT_TRUE(tried);
  EXPECT_EQ(kept(), "mistyped");
  EXPECT_TRUE(tests::answerOf<Result<void>>([&](auto reply) { putBack(secrets, *tried, &context, reply); }));
  EXPECT_EQ(kept(), "works");
}

TEST_F(StackElsewhereTest, theFirstPasswordThatIsTriedInVainIsForgotten) {
  const auto tried = tryOne("mistyped");
  ASSERT_TRUE(tried);
  EXPECT_TRUE(tests::answerOf<Result<void>>([&](auto reply) { putBack(secrets, *tried, &context, reply); }));
  EXPECT_EQ(secrets.count(), 0);
}

TEST_F(StackElsewhereTest, whenItIsLeftTheCollectorFeedsOurOwnWithoutAKey) {
  ASSERT_TRUE(tryOne("secret"));
  WillingFeed feed;
  EXPECT_TRUE(leave(feed));
  EXPECT_EQ(feed.used, u"tcp://127.0.0.1:5600 28 1"_s);
  EXPECT_EQ(feed.key, QString());
  EXPECT_EQ(secrets.count(), 0);
  EXPECT_FALSE(container::readStackFile(folder.path())->elsewhere);
}

TEST_F(StackElsewhereTest, itIsForgottenWithoutACollectorTooWhichIsTold) {
  tests::NoFeed feed;
  const auto left = leave(feed);
  ASSERT_FALSE(left);
  EXPECT_EQ(left.error().code, ErrorCode::NotRunning);
  EXPECT_FALSE(container::readStackFile(folder.path())->elsewhere);
}

}  // namespace
}  // namespace soho::setup
