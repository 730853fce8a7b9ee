#include "app/widgets/empty_state.h"

#include <QApplication>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

constexpr const char* kLong =
    "SohoFlow is listening. Your router must be told to send flow reports to this computer; that can be done from here "
    "with the router's password.";

/// Every word is drawn, however wide the window and large the letters: a label that is too low cuts lines off.
TEST(EmptyStateTest, noLineOfTheSentenceIsCutOff) {
  const Theme theme;
  for (const double size : {1.0, 2.0, 3.0}) {
    for (const int width : {620, 1100, 2400}) {
      EmptyState state(theme);
      for (QLabel* label : state.findChildren<QLabel*>()) {
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * size);
        label->setFont(font);
      }
      state.setText(u"No router reports traffic yet"_s, QString::fromLatin1(kLong), u"Set up a router"_s);
      state.resize(width, 900);
      state.show();
      QCoreApplication::sendPostedEvents();
      for (QLabel* label : state.findChildren<QLabel*>()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width()))
            << width << " wide, " << size << " times the size: " << qPrintable(label->text());
        EXPECT_GE(label->x(), 0);
        EXPECT_LE(label->geometry().right(), width);
      }
    }
  }
}

TEST(EmptyStateTest, aButtonWithoutWordsIsNotThere) {
  const Theme theme;
  EmptyState state(theme);
  state.setText(u"title"_s, u"sentence"_s, {}, u"other"_s);
  int shown = 0;
  for (const QPushButton* button : state.findChildren<QPushButton*>()) shown += button->isHidden() ? 0 : 1;
  EXPECT_EQ(shown, 1);
}

}  // namespace
}  // namespace soho::ui
