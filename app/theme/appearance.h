// Decides which scheme the theme shows: the person's choice, else the desktop's preference; and dresses the application
// in it (style and palette). Event loop thread; owned by the composition root.
#pragma once

#include "app/theme/desktop_appearance.h"
#include "app/theme/theme.h"

#include <QObject>
#include <QPalette>
#include <QString>

namespace soho::ui {

/// `choice` is the setting "theme": auto, light, dark or high-contrast; anything else counts as auto.
[[nodiscard]] Scheme schemeFor(const QString& choice, const DesktopAppearance& desktop, bool isSystemDark);
[[nodiscard]] QPalette paletteOf(const Theme& theme);

class Appearance final : public QObject {
  Q_OBJECT

 public:
  /// Sets the application's style. All must outlive it; one per program.
  Appearance(Theme& theme, DesktopAppearance& desktop, QObject* parent = nullptr);

  void choose(const QString& choice);

 private:
  void follow();
  void dress();

  Theme& m_theme;
  DesktopAppearance& m_desktop;
  bool m_isSystemDark;  ///< Of the palette the program started with: desktops without a portal.
  QString m_choice;
};

}  // namespace soho::ui
