#include "app/theme/theme.h"

#include <gmock/gmock.h>

#include <cmath>

namespace soho::ui {
namespace {

/// Relative luminance, WCAG 2.1.
double luminance(const QColor& color) {
  const auto linear = [](double part) {
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double high = std::max(luminance(a), luminance(b));
  const double low = std::min(luminance(a), luminance(b));
  return (high + 0.05) / (low + 0.05);
}

TEST(ThemeTest, everyTextColourIsReadableOnEveryGround) {
  for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
    for (const Token ground : {Token::Window, Token::Surface}) {
      for (const Token text : {Token::Text, Token::MutedText, Token::Accent, Token::Good, Token::Attention,
                               Token::Danger, Token::In, Token::Out}) {
        EXPECT_GE(contrast(colorOf(scheme, text), colorOf(scheme, ground)), 4.5)
            << static_cast<int>(scheme) << " " << static_cast<int>(text) << " on " << static_cast<int>(ground);
      }
    }
    EXPECT_GE(contrast(colorOf(scheme, Token::AccentText), colorOf(scheme, Token::Accent)), 4.5);
  }
}

TEST(ThemeTest, aChangeOfSchemeIsTold) {
  Theme theme(Scheme::Light);
  int changes = 0;
  QObject::connect(&theme, &Theme::changed, &theme, [&changes] { ++changes; });
  theme.setScheme(Scheme::Dark);
  theme.setScheme(Scheme::Dark);
  EXPECT_EQ(changes, 1);
  EXPECT_EQ(theme.color(Token::Window), colorOf(Scheme::Dark, Token::Window));
}

}  // namespace
}  // namespace soho::ui
