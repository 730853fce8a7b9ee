#include "core/setup/settings_feed.h"

#include <gmock/gmock.h>

namespace soho::setup {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

/// A collector that takes every setting but one.
class Collector final : public SettingsFeed {
 public:
  std::vector<std::string> set;
  std::string refused;
  std::string waitsForRestart;
  control::CollectorState now;

 protected:
  void askState(QObject*, std::function<void(const Result<control::CollectorState>&)> reply) override { reply(now); }
  void askSetting(control::SetSetting change, QObject*,
                  std::function<void(const Result<control::SettingOutcome>&)> reply) override {
    set.push_back(change.name + '=' + change.value.value_or("-"));
    if (change.name == refused) return reply(failure(ErrorCode::NotAllowed, change.name));
    control::SettingOutcome outcome;
    outcome.setting.isWaitingForRestart = change.name == waitsForRestart;
    reply(outcome);
  }
};

std::optional<Result<bool>> used(Collector& collector) {
  std::optional<Result<bool>> answer;
  collector.use(u"tcp://127.0.0.1:5556"_s, 36, false, nullptr, [&](const Result<bool>& given) { answer = given; });
  return answer;
}

TEST(SettingsFeed, aTargetIsFourSettings) {
  Collector collector;
  const auto answer = used(collector);
  ASSERT_TRUE(answer && *answer);
  EXPECT_FALSE(**answer);
  EXPECT_THAT(collector.set, ElementsAre("ntopng=tcp://127.0.0.1:5556", "ntopng-mode=connect", "ntopng-header=36",
                                         "ntopng-exporter-ids=off"));
}

TEST(SettingsFeed, oneThatWaitsForARestartIsTold) {
  Collector collector;
  collector.waitsForRestart = "ntopng-mode";
  const auto answer = used(collector);
  ASSERT_TRUE(answer && *answer);
  EXPECT_TRUE(**answer);
}

TEST(SettingsFeed, theFirstRefusalEndsIt) {
  Collector collector;
  collector.refused = "ntopng-mode";
  const auto answer = used(collector);
  ASSERT_TRUE(answer && !*answer);
  EXPECT_EQ(answer->error().place, "ntopng-mode");
  EXPECT_EQ(collector.set.size(), 2U);
}

TEST(SettingsFeed, theKeyIsASettingOfItsOwn) {
  Collector collector;
  int answers = 0;
  for (const QString& key : {QString(), QString(40, u'k')}) {
    collector.useKey(key, nullptr, [&](const Result<bool>& given) { answers += given ? 1 : 0; });
  }
  EXPECT_EQ(answers, 2);
  EXPECT_THAT(collector.set, ElementsAre("ntopng-curve-key=off", "ntopng-curve-key=" + std::string(40, 'k')));
}

}  // namespace
}  // namespace soho::setup
