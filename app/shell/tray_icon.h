// The icon in the desktop's tray, where there is one: state by shape, what flows now, and a short menu.
// Event loop thread; owned by the composition root.
#pragma once

#include "app/theme/theme.h"
#include "core/health/health.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

#include <optional>

namespace soho::ui {

/// Bits per second, of the last two minutes.
struct CurrentRates {
  double in = 0;
  double out = 0;
};

class TrayIcon final : public QObject {
  Q_OBJECT

 public:
  explicit TrayIcon(const Theme& theme, QObject* parent = nullptr);
  ~TrayIcon() override;

  /// Whether the desktop has a tray now; it may come later than the program.
  [[nodiscard]] static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
  void show();
  void hide() { m_icon.hide(); }
  [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }

  /// The tool tip says what is so unless it runs, and the rates while they are known.
  void setState(const health::Finding& finding, const std::optional<CurrentRates>& rates);
  void setPaused(bool isPaused);
  void setStartingAtLogin(bool isStarting);
  void retranslate();

  [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }
  [[nodiscard]] QIcon icon() const { return m_icon.icon(); }
  [[nodiscard]] QMenu& menu() { return m_menu; }

 Q_SIGNALS:
  void openWanted();
  void pauseWanted(bool isPaused);
  void startAtLoginWanted(bool isStarting);
  void quitWanted();

 private:
  void draw();
  [[nodiscard]] health::Light light() const { return health::lightOf(m_finding); }

  const Theme& m_theme;
  QMenu m_menu;
  QAction* m_open = nullptr;
  QAction* m_pause = nullptr;
  QAction* m_startAtLogin = nullptr;
  QAction* m_quit = nullptr;
  QSystemTrayIcon m_icon;
  health::Finding m_finding;
  std::optional<CurrentRates> m_rates;
};

}  // namespace soho::ui
