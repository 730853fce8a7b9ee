#include "app/models/contributors.h"

#include "model_fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using talkers::Chip;
using talkers::ip;
using talkers::Make;
using talkers::Window;
using tests::runUntil;

class ContributorsTest : public ModelTest {
 protected:
  ContributorsTest() {
    give(Make{.client = "192.168.1.10", .from = 5, .to = 5, .down = 1'000, .up = 0});
    give(Make{.client = "192.168.1.10", .clientPort = 2, .serverPort = 80, .from = 5, .to = 5, .down = 9'000, .up = 0});
    give(Make{.client = "192.168.1.11", .from = 5, .to = 5, .down = 5'000, .up = 500});
    give(Make{.client = "192.168.1.12", .from = 5, .to = 5, .down = 5, .up = 5});
    publish();
    connectFeed();
  }

  [[nodiscard]] static Time moment() { return talkers::at(talkers::kStart + 6); }
  static QStringList namesOf(const std::vector<Contributor>& found) {
    QStringList names;
    for (const Contributor& one : found) names << one.name;
    return names;
  }
  [[nodiscard]] std::vector<std::pair<Chip, QString>> everybody(std::optional<std::uint32_t> by = {}) const {
    return {{{ip("192.168.1.10"), {}, by}, u"laptop"_s},
            {{ip("192.168.1.11"), {}, by}, u"phone"_s},
            {{ip("192.168.1.12"), {}, by}, u"lamp"_s}};
  }

  Contributors contributors{feed};
};

TEST_F(ContributorsTest, theBusiestComeFirstAndNoMoreThanWanted) {
  contributors.freeze(Window::FiveMinutes, everybody());
  ASSERT_TRUE(runUntil([this] { return contributors.at(moment(), 9).size() == 3; }));
  EXPECT_EQ(namesOf(contributors.at(moment(), 9)), (QStringList{u"laptop"_s, u"phone"_s, u"lamp"_s}));
  EXPECT_EQ(namesOf(contributors.at(moment(), 2)), (QStringList{u"laptop"_s, u"phone"_s}));
  const Contributor phone = contributors.at(moment(), 2).back();
  EXPECT_DOUBLE_EQ(phone.bitsPerSecondIn, 5'000 * 8 / 5.0) << "bits per second over the step of five seconds";
  EXPECT_DOUBLE_EQ(phone.bitsPerSecondOut, 500 * 8 / 5.0);
}

TEST_F(ContributorsTest, underAServiceOnlyWhatWasMovedByIt) {
  contributors.freeze(Window::FiveMinutes, everybody(talkers::serviceKey(6, 443)));
  ASSERT_TRUE(runUntil([this] { return contributors.at(moment(), 9).size() == 3; }));
  EXPECT_EQ(namesOf(contributors.at(moment(), 1)), QStringList{u"phone"_s}) << "the laptop's bytes went by http";
}

TEST_F(ContributorsTest, whoWasSilentOrHasNoSeriesOfItsOwnIsLeftOut) {
  auto who = everybody();
  who.push_back({{ip("192.168.1.99"), {}, {}}, u"stranger"_s});
  QSignalSpy changed(&contributors, &Contributors::changed);
  contributors.freeze(Window::FiveMinutes, who);
  ASSERT_TRUE(runUntil([&changed] { return changed.count() == 3; }));
  EXPECT_TRUE(contributors.at(moment() - std::chrono::minutes(2), 9).empty()) << "nobody was active then";
  EXPECT_EQ(contributors.at(moment(), 9).size(), 3U) << "the total is nobody's own";
}

TEST_F(ContributorsTest, answersThatComeAfterTheReleaseAreDropped) {
  QSignalSpy changed(&contributors, &Contributors::changed);
  contributors.freeze(Window::FiveMinutes, everybody());
  contributors.release();
  QSignalSpy states(&feed, &CollectorFeed::stateChanged);
  ASSERT_TRUE(runUntil([&states] { return states.count() >= 2; }));
  EXPECT_EQ(changed.count(), 0);
  EXPECT_TRUE(contributors.at(moment(), 9).empty());
}

}  // namespace
}  // namespace soho::ui
