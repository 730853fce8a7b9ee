#include "app/models/stack_words.h"

#include <gtest/gtest.h>

#include <set>

namespace soho::ui {
namespace {

using namespace Qt::StringLiterals;
using container::RunState;

const QDateTime kNow = QDateTime::fromString(u"2026-11-25T12:00:00Z"_s, Qt::ISODate);

setup::StackPicture pictureOf(RunState redis, RunState ntopng) {
  setup::StackPicture picture;
  picture.isKnown = true;
  picture.engine = container::EngineFacts{};
  picture.status.redis.state = redis;
  picture.status.ntopng.state = ntopng;
  picture.status.version = u"6.2"_s;
  return picture;
}

TEST(StackWords, everyStateHasAWordOfItsOwn) {
  std::set<QString> words;
  for (int state = 0; state <= static_cast<int>(ServiceState::KeepsEnding); ++state) {
    words.insert(wordOf(static_cast<ServiceState>(state)));
  }
  EXPECT_EQ(words.size(), static_cast<std::size_t>(ServiceState::KeepsEnding) + 1);
}

TEST(StackWords, anEndByStopIsToldFromOneByItself) {
  container::ContainerState ended;
  ended.state = RunState::Exited;
  for (const int code : {0, 137, 143}) {
    ended.exitCode = code;
    EXPECT_EQ(stateOf(ended), ServiceState::Stopped) << code;
  }
  ended.exitCode = 1;
  EXPECT_EQ(stateOf(ended), ServiceState::Ended);
  EXPECT_TRUE(sentenceOf(ServiceState::Ended, ended).contains(u'1'));
  ended.wasKilledForMemory = true;
  EXPECT_EQ(stateOf(ended), ServiceState::OutOfMemory);
}

TEST(StackWords, ntopngHasAMinuteAndAHalfToStart) {
  setup::StackStatus status = pictureOf(RunState::Running, RunState::Running).status;
  status.version.clear();
  status.problem = Error{ErrorCode::ConnectionRefused, "http://127.0.0.1:3000", {}};
  status.ntopng.since = kNow.addSecs(-30);
  EXPECT_EQ(ntopngStateOf(status, kNow), ServiceState::Starting);
  status.ntopng.since = kNow.addSecs(-300);
  EXPECT_EQ(ntopngStateOf(status, kNow), ServiceState::NotAnswering);
  status.problem->code = ErrorCode::KeychainLocked;
  EXPECT_EQ(ntopngStateOf(status, kNow), ServiceState::Running) << "it was not asked";
  status.problem->code = ErrorCode::NotLoggedIn;
  status.version = u"6.2"_s;
  EXPECT_EQ(ntopngStateOf(status, kNow), ServiceState::Running) << "it answers, it only refuses us";
}

TEST(StackWords, theNextStepIsObvious) {
  EXPECT_FALSE(nextStep({}, kNow));
  setup::StackPicture without;
  without.isKnown = true;
  without.problem = Error{ErrorCode::EngineMissing, "Docker", {}};
  EXPECT_EQ(nextStep(without, kNow), StackAction::MendEngine);
  EXPECT_EQ(nextStep(pictureOf(RunState::Missing, RunState::Missing), kNow), StackAction::SetUp);
  EXPECT_EQ(nextStep(pictureOf(RunState::Running, RunState::Missing), kNow), StackAction::SetUp);
  EXPECT_EQ(nextStep(pictureOf(RunState::Exited, RunState::Running), kNow), StackAction::Start);
  EXPECT_EQ(nextStep(pictureOf(RunState::Running, RunState::Restarting), kNow), StackAction::Restart);
  EXPECT_FALSE(nextStep(pictureOf(RunState::Running, RunState::Running), kNow));
}

TEST(StackWords, everyRefusedOptionHasARule) {
  std::set<QString> rules;
  const auto ruleFor = [&](const std::function<void(container::StackOptions&)>& spoil) {
    container::StackOptions options;
    spoil(options);
    const auto checked = container::checkOptions(options);
    EXPECT_FALSE(checked);
    const QString rule = ruleOf(checked.error().place, options.flowDump.kind);
    EXPECT_TRUE(rule.endsWith(u'.')) << checked.error().place;
    rules.insert(rule);
  };
  ruleFor([](auto& options) { options.localNetworks = QStringList{u"home"_s}; });
  ruleFor([](auto& options) { options.webPort = 0; });
  ruleFor([](auto& options) { options.zmqPort = options.webPort; });
  ruleFor([](auto& options) { options.dataFolder = u"relative"_s; });
  ruleFor([](auto& options) { options.userId = 0; });
  ruleFor([](auto& options) { options.ntopngMemoryMb = 1; });
  ruleFor([](auto& options) { options.redisMemoryMb = 1; });
  ruleFor([](auto& options) { options.timeZone = u"a b"_s; });
  ruleFor([](auto& options) { options.ntopngImage = u"??"_s; });
  ruleFor([](auto& options) { options.flowDump = {container::DumpKind::MySql, u"a b"_s, u"flows"_s, u"me"_s}; });
  ruleFor([](auto& options) { options.flowDump = {container::DumpKind::Elasticsearch, u"x"_s, u"y"_s, {}}; });
  ruleFor([](auto& options) { options.extraOptions = QStringList{u"--unheard-of"_s}; });
  EXPECT_EQ(rules.size(), 12U);
}

}  // namespace
}  // namespace soho::ui
