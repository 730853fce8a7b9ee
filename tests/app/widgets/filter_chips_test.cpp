#include "app/widgets/filter_chips.h"

#include <QTest>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

class FilterChipsTest : public testing::Test {
 protected:
  FilterChipsTest() { chips.show(); }
  [[nodiscard]] QList<QPushButton*> shown() const {
    QList<QPushButton*> visible;
    for (QPushButton* button : chips.findChildren<QPushButton*>()) {
      if (button->isVisible()) visible << button;
    }
    return visible;
  }

  TrafficScope scope;
  FilterChips chips{scope};
};

TEST_F(FilterChipsTest, aChipStandsForEachPartThatIsSet) {
  EXPECT_TRUE(shown().isEmpty());
  scope.setDevice(IpAddress::v4(1), u"laptop"_s);
  scope.setService(443, u"https"_s);
  ASSERT_EQ(shown().size(), 2);
  EXPECT_TRUE(shown()[0]->text().contains(u"laptop"_s));
  EXPECT_TRUE(shown()[1]->text().contains(u"https"_s));
  EXPECT_EQ(shown()[0]->accessibleName(), u"Remove the filter laptop"_s);
}

TEST_F(FilterChipsTest, aPressTakesOnlyThatPartOff) {
  scope.setDevice(IpAddress::v4(1), u"laptop"_s);
  scope.setDestination(IpAddress::v4(3), u"server"_s);
  QTest::mouseClick(shown()[0], Qt::LeftButton);
  EXPECT_EQ(scope.chip(), (talkers::Chip{{}, IpAddress::v4(3), {}}));
  ASSERT_EQ(shown().size(), 1);
  QTest::keyClick(shown()[0], Qt::Key_Space);
  EXPECT_EQ(scope.chip(), talkers::Chip{});
  EXPECT_TRUE(shown().isEmpty());
}

TEST_F(FilterChipsTest, aLongNameIsCutInTheMiddleAndToldWhole) {
  const QString name = QString(90, u'x') + u"-end"_s;
  scope.setDevice(IpAddress::v4(1), name);
  EXPECT_LT(shown()[0]->text().size(), 60);
  EXPECT_TRUE(shown()[0]->text().contains(u"-end"_s));
  EXPECT_TRUE(shown()[0]->toolTip().contains(name));
}

}  // namespace
}  // namespace soho::ui
