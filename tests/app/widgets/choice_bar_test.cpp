#include "app/widgets/choice_bar.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

class ChoiceBarTest : public testing::Test {
 protected:
  ChoiceBarTest() {
    bar.setChoice(3, u"5 min"_s, u"The last 5 minutes"_s);
    bar.setChoice(7, u"1 h"_s, u"The last hour"_s);
    bar.choose(3);
    bar.show();
    bar.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&bar));
  }
  [[nodiscard]] QList<QToolButton*> buttons() const { return bar.findChildren<QToolButton*>(); }

  ChoiceBar bar;
};

TEST_F(ChoiceBarTest, aClickPicksOneAndOnlyOne) {
  QSignalSpy picked(&bar, &ChoiceBar::picked);
  QTest::mouseClick(buttons()[1], Qt::LeftButton);
  ASSERT_EQ(picked.count(), 1);
  EXPECT_EQ(picked[0][0].toInt(), 7);
  EXPECT_EQ(bar.chosen(), 7);
  EXPECT_FALSE(buttons()[0]->isChecked());
}

TEST_F(ChoiceBarTest, theArrowKeysReachEveryChoice) {
  buttons()[0]->setFocus();
  QTest::keyClick(buttons()[0], Qt::Key_Right);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
  EXPECT_EQ(bar.chosen(), 7);
}

TEST_F(ChoiceBarTest, choosingByTheProgramIsNotPicking) {
  QSignalSpy picked(&bar, &ChoiceBar::picked);
  bar.choose(7);
  EXPECT_EQ(bar.chosen(), 7);
  EXPECT_EQ(picked.count(), 0);
  bar.choose(99);
  EXPECT_EQ(bar.chosen(), 7);
}

TEST_F(ChoiceBarTest, itsWordsCanBeSaidInAnotherLanguage) {
  bar.choose(7);
  bar.setChoice(7, u"1 Std."_s, u"Die letzte Stunde"_s);
  ASSERT_EQ(buttons().size(), 2);
  EXPECT_EQ(buttons()[1]->text(), u"1 Std."_s);
  EXPECT_EQ(buttons()[1]->toolTip(), u"Die letzte Stunde"_s);
  EXPECT_EQ(buttons()[1]->accessibleName(), u"Die letzte Stunde"_s);
  EXPECT_EQ(bar.chosen(), 7);
}

}  // namespace
}  // namespace soho::ui
