#include "app/theme/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

/// WCAG 2.1.
double luminance(const QColor& color) {
  const auto linear = [](double part) {
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QPalette& palette, QPalette::ColorRole text, QPalette::ColorRole ground) {
  const double a = luminance(palette.color(QPalette::Active, text));
  const double b = luminance(palette.color(QPalette::Active, ground));
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class AppearanceTest : public ::testing::Test {
 protected:
  DesktopAppearance m_desktop{QDBusConnection(u"there is none"_s)};
};

TEST_F(AppearanceTest, thePersonsChoiceWins) {
  EXPECT_EQ(schemeFor(u"light"_s, m_desktop, true), Scheme::Light);
  EXPECT_EQ(schemeFor(u"dark"_s, m_desktop, false), Scheme::Dark);
  EXPECT_EQ(schemeFor(u"high-contrast"_s, m_desktop, false), Scheme::HighContrast);
}

TEST_F(AppearanceTest, withoutAPortalTheSystemsPaletteDecides) {
  EXPECT_EQ(schemeFor(u"auto"_s, m_desktop, false), Scheme::Light);
  EXPECT_EQ(schemeFor(u"auto"_s, m_desktop, true), Scheme::Dark);
}

TEST_F(AppearanceTest, theWholeApplicationTakesTheColours) {
  Theme theme;
  Appearance appearance(theme, m_desktop);
  for (const auto& [choice, scheme] :
       {std::pair(u"dark"_s, Scheme::Dark), {u"high-contrast"_s, Scheme::HighContrast}, {u"light"_s, Scheme::Light}}) {
    appearance.choose(choice);
    EXPECT_EQ(theme.scheme(), scheme);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), colorOf(scheme, Token::Window));
    EXPECT_EQ(QApplication::palette().color(QPalette::Text), colorOf(scheme, Token::Text));
  }
}

TEST_F(AppearanceTest, everyTextOfThePaletteIsReadable) {
  for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
    const Theme theme(scheme);
    const QPalette palette = paletteOf(theme);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},         {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Window},
        {QPalette::BrightText, QPalette::Window}};
    for (const auto& [text, ground] : pairs) {
      EXPECT_GE(contrast(palette, text, ground), 4.5) << static_cast<int>(scheme) << " " << text << " on " << ground;
    }
  }
}

}  // namespace
}  // namespace soho::ui
