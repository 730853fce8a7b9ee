// Keeps the tray icon true: the light and the rates of the live collector, the switches in its menu. Waits for a tray
// that comes later than this program. Event loop thread; owned by the composition root.
#pragma once

#include "app/shell/collector_link.h"
#include "app/shell/notifications.h"
#include "app/shell/preferences.h"
#include "app/shell/tray_icon.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace soho::ui {

/// The weightier of what feeds the window, the router and the collector. `isAway`: this computer is not in the router's
/// network, whose silence is no fault then.
[[nodiscard]] health::Finding findingOf(const CollectorLink& link, Time now, bool isAway);

class TrayPresence final : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it. `live` is the link to the live collector.
  TrayPresence(CollectorLink& live, Preferences& preferences, Notifications& notifications, const Theme& theme,
               const Clock& clock, QObject* parent = nullptr);
  ~TrayPresence() override;

  /// How it finds out whether the desktop has a tray; as TrayIcon::isAvailable() without.
  void setTrayQuestion(std::function<bool()> isThereATray);
  /// Whether there is an icon a hidden window can be opened from.
  [[nodiscard]] bool isThere();
  /// From the next news on.
  void setAway(bool isAway) { m_isAway = isAway; }
  void retranslate();
  /// The program ends.
  void hide();

 Q_SIGNALS:
  void openWanted();
  void quitWanted();
  /// A setting could not be stored.
  void failed(const soho::Error& error);

 private:
  void readPreferences();
  [[nodiscard]] bool isWanted() const;
  void lookForTray();
  void makeIcon();
  void update();
  void updateSwitches();

  CollectorLink& m_live;
  Preferences& m_preferences;
  Notifications& m_notifications;
  const Theme& m_theme;
  const Clock& m_clock;
  std::function<bool()> m_isThereATray = &TrayIcon::isAvailable;
  std::unique_ptr<TrayIcon> m_icon;
  std::optional<CurrentRates> m_rates;
  bool m_isAway = false;
  QTimer m_search;
};

}  // namespace soho::ui
