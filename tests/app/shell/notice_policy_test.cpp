#include "app/shell/notice_policy.h"

#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

class NoticePolicyTest : public testing::Test {
 protected:
  [[nodiscard]] std::vector<Notice> after(Duration time) {
    now += time;
    return policy.takeDue(now);
  }

  NoticePolicy policy;
  Time now = Time(1'000'000s);
};

TEST_F(NoticePolicyTest, whatComesTogetherIsToldTogether) {
  policy.add(NoticeKind::NewDevice, "printer", now);
  policy.add(NoticeKind::NewDevice, "printer", now);
  EXPECT_THAT(after(5s), IsEmpty());
  policy.add(NoticeKind::NewDevice, "phone", now);
  EXPECT_THAT(after(5s), ElementsAre(Notice{NoticeKind::NewDevice, {"printer", "phone"}}));
  EXPECT_THAT(after(1s), IsEmpty());
  EXPECT_FALSE(policy.nextDue());
}

TEST_F(NoticePolicyTest, aKindIsToldAtMostOnceAnHourAndTheRestIsGathered) {
  policy.add(NoticeKind::NewDevice, "one", now);
  EXPECT_EQ(after(10s).size(), 1U);
  policy.add(NoticeKind::NewDevice, "two", now);
  EXPECT_THAT(after(30min), IsEmpty());
  policy.add(NoticeKind::NewDevice, "three", now);
  EXPECT_THAT(after(29min), IsEmpty());
  EXPECT_THAT(after(1min), ElementsAre(Notice{NoticeKind::NewDevice, {"two", "three"}}));
}

TEST_F(NoticePolicyTest, oneKindDoesNotSilenceAnother) {
  policy.add(NoticeKind::NewDevice, "one", now);
  EXPECT_EQ(after(10s).size(), 1U);
  policy.add(NoticeKind::SilentExporter, "router", now);
  EXPECT_THAT(after(10s), ElementsAre(Notice{NoticeKind::SilentExporter, {"router"}}));
}

TEST_F(NoticePolicyTest, aKindThatIsOffIsNotToldAlsoNotLater) {
  policy.add(NoticeKind::NewCountry, "SE", now);
  policy.setEnabled(NoticeKind::NewCountry, false);
  policy.add(NoticeKind::NewCountry, "NO", now);
  EXPECT_THAT(after(2h), IsEmpty());
  policy.setEnabled(NoticeKind::NewCountry, true);
  EXPECT_THAT(after(2h), IsEmpty());
}

TEST_F(NoticePolicyTest, aPauseSwallowsWhatWaitsAndWhatComes) {
  policy.add(NoticeKind::NewDevice, "before", now);
  policy.pauseUntil(now + 24h);
  policy.add(NoticeKind::NewDevice, "during", now);
  EXPECT_THAT(after(23h), IsEmpty());
  EXPECT_THAT(after(2h), IsEmpty());
  policy.add(NoticeKind::NewDevice, "after", now);
  EXPECT_THAT(after(10s), ElementsAre(Notice{NoticeKind::NewDevice, {"after"}}));
}

TEST_F(NoticePolicyTest, aClockThatIsSetBackDoesNotSilenceAKindForLong) {
  policy.add(NoticeKind::LostPackets, "", now);
  EXPECT_EQ(after(10s).size(), 1U);
  now -= 48h;
  policy.add(NoticeKind::LostPackets, "", now);
  EXPECT_EQ(after(10s).size(), 1U);
}

TEST_F(NoticePolicyTest, aFloodIsBounded) {
  for (int i = 0; i < 5000; ++i) policy.add(NoticeKind::NewDevice, std::to_string(i), now);
  const auto notices = after(10s);
  ASSERT_EQ(notices.size(), 1U);
  EXPECT_EQ(notices.front().subjects.size(), NoticePolicy::kMaxSubjects);
}

}  // namespace
}  // namespace soho::ui
