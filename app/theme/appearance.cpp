#include "app/theme/appearance.h"

#include "app/theme/style.h"

#include <QApplication>
#include <QToolTip>

namespace soho::ui {

Scheme schemeFor(const QString& choice, const DesktopAppearance& desktop, bool isSystemDark) {
  if (choice == QLatin1StringView("light")) return Scheme::Light;
  if (choice == QLatin1StringView("dark")) return Scheme::Dark;
  if (choice == QLatin1StringView("high-contrast") || desktop.isHighContrast()) return Scheme::HighContrast;
  switch (desktop.preference()) {
    case DesktopAppearance::Preference::Dark:
      return Scheme::Dark;
    case DesktopAppearance::Preference::Light:
      return Scheme::Light;
    case DesktopAppearance::Preference::None:
      break;
  }
  return isSystemDark ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(const Theme& theme) {
  const auto color = [&theme](Token token) { return theme.color(token); };
  QPalette palette;
  palette.setColor(QPalette::Window, color(Token::Window));
  palette.setColor(QPalette::WindowText, color(Token::Text));
  palette.setColor(QPalette::Base, color(Token::Surface));
  palette.setColor(QPalette::AlternateBase, color(Token::Window));
  palette.setColor(QPalette::Text, color(Token::Text));
  palette.setColor(QPalette::PlaceholderText, color(Token::MutedText));
  palette.setColor(QPalette::Button, color(Token::Surface));
  palette.setColor(QPalette::ButtonText, color(Token::Text));
  palette.setColor(QPalette::BrightText, color(Token::Danger));
  palette.setColor(QPalette::ToolTipBase, color(Token::Surface));
  palette.setColor(QPalette::ToolTipText, color(Token::Text));
  palette.setColor(QPalette::Highlight, color(Token::Accent));
  palette.setColor(QPalette::HighlightedText, color(Token::AccentText));
  palette.setColor(QPalette::Link, color(Token::Accent));
  palette.setColor(QPalette::LinkVisited, color(Token::Accent));
  palette.setColor(QPalette::Light, color(Token::Surface));
  palette.setColor(QPalette::Midlight, color(Token::Border));
  palette.setColor(QPalette::Mid, color(Token::Border));
  palette.setColor(QPalette::Dark, color(Token::Other));
  palette.setColor(QPalette::Shadow, color(Token::Border));
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, color(Token::Other));
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Border));
  palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Token::MutedText));
  return palette;
}

Appearance::Appearance(Theme& theme, DesktopAppearance& desktop, QObject* parent)
    : QObject(parent),
      m_theme(theme),
      m_desktop(desktop),
      m_isSystemDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128) {
  QApplication::setStyle(new Style(theme));
  connect(&m_desktop, &DesktopAppearance::changed, this, &Appearance::follow);
  connect(&m_theme, &Theme::changed, this, &Appearance::dress);
  dress();
}

void Appearance::choose(const QString& choice) {
  m_choice = choice;
  follow();
}

void Appearance::follow() { m_theme.setScheme(schemeFor(m_choice, m_desktop, m_isSystemDark)); }

void Appearance::dress() {
  const QPalette palette = paletteOf(m_theme);
  QApplication::setPalette(palette);
  QToolTip::setPalette(palette);
}

}  // namespace soho::ui
