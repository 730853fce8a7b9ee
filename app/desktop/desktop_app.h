// The desktop's composition root: puts settings, collector, links, window, tray and notifications together and takes
// them down in the right order. Owned by main; event loop thread.
#pragma once

#include "app/desktop/options.h"
#include "app/desktop/places.h"
#include "app/shell/autostart.h"
#include "app/shell/collector_link.h"
#include "app/shell/first_run_desk.h"
#include "app/shell/health_desk.h"
#include "app/shell/home_network.h"
#include "app/shell/language_loader.h"
#include "app/shell/link_ntopng_feed.h"
#include "app/shell/live_collector.h"
#include "app/shell/main_window.h"
#include "app/shell/news_desk.h"
#include "app/shell/notification_service.h"
#include "app/shell/notifications.h"
#include "app/shell/place_desk.h"
#include "app/shell/preferences.h"
#include "app/shell/replay_collector.h"
#include "app/shell/replay_view.h"
#include "app/shell/single_instance.h"
#include "app/shell/stack_desk.h"
#include "app/shell/tray_presence.h"
#include "app/theme/appearance.h"
#include "app/theme/theme.h"
#include "core/base/unix_signals.h"
#include "core/container/system_process_runner.h"
#include "core/setup/router_work.h"

#include <QObject>

#include <memory>
#include <vector>

namespace soho::desktop {

class DesktopApp final : public QObject {
  Q_OBJECT

 public:
  explicit DesktopApp(Options options, QObject* parent = nullptr);
  ~DesktopApp() override;

  enum class Outcome { Runs, HandedOver };
  /// HandedOver: a desktop that was running has taken the request. Fails with what a person has to change first.
  [[nodiscard]] Result<Outcome> start();

  // After start().
  [[nodiscard]] ui::CollectorLink& link() { return *m_shownLink; }
  [[nodiscard]] ui::MainWindow& window() { return *m_window; }
  [[nodiscard]] ui::HealthDesk& healthDesk() { return *m_healthDesk; }

 Q_SIGNALS:
  void finished(int exitCode);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  std::vector<Error> readSettings();
  void makeCollector();
  void makeStack();
  void makePlaces();
  void makeWindow();
  void makeBackground();
  [[nodiscard]] setup::RouterWorkplace routerPlace();
  void showFirst();
  void offerSetUp(const ui::StartRequest& request);
  void serve(const ui::StartRequest& request);
  void openPage(const QString& page, const QString& place = {});
  void raise();
  void seen(bool isSeen);
  void closeWindow();
  void explainClosing(bool hasTray);
  void lookForHome(const control::CollectorState& state);
  void setAway(bool isAway);
  void useAppearance();
  void followAutostart();
  void say(health::Light light, const QString& sentence);
  /// Once per collector: what it had stored and could not use.
  void sayStoredProblems();
  void sayError(const Error& error);
  void sayCrash();
  [[nodiscard]] QString runningFile() const;
  void quit();
  void persist();
  void finish();

  Options m_options;
  UnixSignals m_signals;
  Places m_places;
  SystemClock m_clock;
  ui::SingleInstance m_instance;
  settings::Settings m_settings;
  std::uint64_t m_saidStoredOf = 0;  ///< The process whose stored things were spoken about.
  ui::Preferences m_preferences;
  ui::LanguageLoader m_language;
  ui::Theme m_theme;
  ui::DesktopAppearance m_desktopAppearance;
  ui::Appearance m_appearance{m_theme, m_desktopAppearance};
  std::unique_ptr<ui::Autostart> m_autostart;
  std::unique_ptr<ui::DetachedProcess> m_process;
  std::unique_ptr<ui::SystemService> m_service;
  std::unique_ptr<ui::LiveCollector> m_live;
  std::unique_ptr<ui::ReplayCollector> m_replay;
  std::unique_ptr<ui::CollectorLink> m_liveLink;   ///< Tray and notifications, also while a recording is shown.
  std::unique_ptr<ui::CollectorLink> m_shownLink;  ///< The collector whose traffic the pages show; off while unseen.
  container::SystemProcessRunner m_processRunner;
  std::unique_ptr<ui::LinkNtopngFeed> m_ntopngFeed;
  std::unique_ptr<ui::StackDesk> m_stack;
  std::unique_ptr<ui::PlaceDesk> m_placeDesk;
  std::unique_ptr<ui::MainWindow> m_window;
  std::unique_ptr<ui::NewsDesk> m_news;
  ui::FirstRunDesk* m_firstRun = nullptr;        ///< The window's.
  std::unique_ptr<ui::HealthDesk> m_healthDesk;  ///< Its strip and panel are the window's.
  std::unique_ptr<ui::ReplayView> m_replayView;
  std::unique_ptr<ui::NotificationService> m_notificationService;
  std::unique_ptr<ui::Notifications> m_notifications;
  std::unique_ptr<ui::TrayPresence> m_tray;
  ui::HomeNetwork m_home;
  bool m_isAway = false;  ///< A silent router is no fault then.
  bool m_isQuitting = false;
  bool m_isFinished = false;
};

}  // namespace soho::desktop
