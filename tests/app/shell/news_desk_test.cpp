#include "app/shell/news_desk.h"

#include <QToolButton>
#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using health::Light;

class NewsDeskTest : public testing::Test {
 protected:
  void close() { banner.findChild<QToolButton*>()->click(); }
  [[nodiscard]] std::string shown() const { return banner.isHidden() ? "" : banner.sentence().toStdString(); }

  Theme theme;
  Banner banner{theme};
  NewsDesk desk{banner};
};

TEST_F(NewsDeskTest, nothingIsLostWhenTwoThingsHappen) {
  desk.say(Light::Attention, QStringLiteral("Settings are damaged."));
  desk.say(Light::Running, QStringLiteral("While you were away: two devices."));
  EXPECT_EQ(shown(), "Settings are damaged.") << "what needs attention is not covered by what does not";
  desk.say(Light::Attention, QStringLiteral("The collector ended."));
  EXPECT_EQ(shown(), "The collector ended.") << "the newest of what needs attention";
  close();
  EXPECT_EQ(shown(), "Settings are damaged.");
  close();
  EXPECT_EQ(shown(), "While you were away: two devices.");
  close();
  EXPECT_EQ(shown(), "");
}

TEST_F(NewsDeskTest, whatIsSaidAgainIsClosedOnce) {
  desk.say(Light::Attention, QStringLiteral("one"));
  desk.say(Light::Attention, QStringLiteral("two"));
  desk.say(Light::Attention, QStringLiteral("one"));
  EXPECT_EQ(shown(), "one");
  close();
  EXPECT_EQ(shown(), "two");
  close();
  EXPECT_EQ(shown(), "");
}

TEST_F(NewsDeskTest, theOldestOfTheLightestGoWhenThereAreTooMany) {
  desk.say(Light::Attention, QStringLiteral("heavy"));
  for (std::size_t number = 0; number < NewsDesk::kMostWaiting; ++number) {
    desk.say(Light::Running, QString::number(number));
  }
  EXPECT_EQ(shown(), "heavy");
  std::size_t left = 0;
  std::string last;
  for (; !shown().empty(); ++left) {
    last = shown();
    close();
  }
  EXPECT_EQ(left, NewsDesk::kMostWaiting);
  EXPECT_EQ(last, "1");
}

}  // namespace
}  // namespace soho::ui
