// The desktop's composition root: puts settings, collector, links and window together and takes them down in the right
// order. Owned by main; event loop thread.
#pragma once

#include "app/desktop/options.h"
#include "app/shell/collector_link.h"
#include "app/shell/health_desk.h"
#include "app/shell/language_loader.h"
#include "app/shell/live_collector.h"
#include "app/shell/main_window.h"
#include "app/shell/preferences.h"
#include "app/theme/appearance.h"
#include "app/theme/theme.h"

#include <QObject>

#include <memory>

namespace soho::desktop {

class DesktopApp final : public QObject {
  Q_OBJECT

 public:
  explicit DesktopApp(Options options, QObject* parent = nullptr);
  ~DesktopApp() override;

  /// Fails with what a person has to change before starting again.
  [[nodiscard]] Result<void> start();

  // After start().
  [[nodiscard]] ui::CollectorLink& link() { return *m_shownLink; }
  [[nodiscard]] ui::MainWindow& window() { return *m_window; }
  [[nodiscard]] ui::HealthDesk& healthDesk() { return *m_healthDesk; }

 Q_SIGNALS:
  void finished(int exitCode);

 private:
  Result<void> readSettings();
  void makeCollector();
  void makeWindow();
  void showProblem();
  void quit();

  Options m_options;
  QString m_stateFolder;
  settings::Settings m_settings;
  ui::Preferences m_preferences;
  ui::LanguageLoader m_language;
  ui::Theme m_theme;
  ui::DesktopAppearance m_desktopAppearance;
  ui::Appearance m_appearance{m_theme, m_desktopAppearance};
  std::unique_ptr<ui::DetachedProcess> m_process;
  std::unique_ptr<ui::SystemService> m_service;
  std::unique_ptr<ui::LiveCollector> m_live;
  std::unique_ptr<ui::CollectorLink> m_shownLink;  ///< The collector whose traffic the pages show.
  std::unique_ptr<ui::MainWindow> m_window;
  std::unique_ptr<ui::HealthDesk> m_healthDesk;  ///< Its strip and panel are the window's.
};

}  // namespace soho::desktop
