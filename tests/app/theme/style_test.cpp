#include "app/theme/style.h"

#include "app/theme/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <gmock/gmock.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

class StyleTest : public ::testing::Test {
 protected:
  QImage picture(QWidget& widget) {
    widget.setStyle(&m_style);
    widget.setPalette(paletteOf(m_theme));
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
  }
  /// The largest difference in lightness (0…255) to the ground at the picture's corner.
  static int strongest(const QImage& image) {
    const int ground = image.pixelColor(0, 0).lightness();
    int difference = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        difference = std::max(difference, std::abs(image.pixelColor(x, y).lightness() - ground));
      }
    }
    return difference;
  }

  Theme m_theme;
  Style m_style{m_theme};
};

TEST_F(StyleTest, aBoxToTickIsSeenInEveryScheme) {
  for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
    m_theme.setScheme(scheme);
    QCheckBox box;
    const QImage empty = picture(box);
    EXPECT_GT(strongest(empty), 60) << static_cast<int>(scheme);
    box.setChecked(true);
    EXPECT_NE(picture(box), empty) << static_cast<int>(scheme);
  }
}

TEST_F(StyleTest, controlsInOneRowAreOfOneHeight) {
  QPushButton button(u"Allow"_s);
  QLineEdit field;
  QComboBox choices;
  choices.addItem(u"one"_s);
  std::set<int> heights;
  for (QWidget* widget : std::initializer_list<QWidget*>{&button, &field, &choices}) {
    widget->setStyle(&m_style);
    heights.insert(widget->sizeHint().height());
  }
  EXPECT_EQ(heights.size(), 1U) << ::testing::PrintToString(heights);
  EXPECT_GE(*heights.begin(), 28);
}

TEST_F(StyleTest, theScrollBarsHandleFollowsItsValueInBothDirections) {
  for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
      QScrollBar bar(orientation);
      bar.setLayoutDirection(direction);
      bar.setRange(0, 1'000'000'000);
      bar.setPageStep(1);
      bar.resize(orientation == Qt::Horizontal ? QSize(200, 12) : QSize(12, 200));
      const auto handle = [&] {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = orientation;
        option.maximum = bar.maximum();
        option.pageStep = 1;
        option.sliderPosition = bar.value();
        return m_style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
      };
      const QRect before = handle();
      EXPECT_GE(std::max(before.width(), before.height()), 20) << "small enough to be lost";
      bar.setValue(bar.maximum());
      const QRect after = handle();
      EXPECT_TRUE(bar.rect().contains(before) && bar.rect().contains(after));
      const bool isMirrored = direction == Qt::RightToLeft && orientation == Qt::Horizontal;
      const int step = after.left() + after.top() - before.left() - before.top();
      EXPECT_GT(isMirrored ? -step : step, 100);
    }
  }
}

}  // namespace
}  // namespace soho::ui
