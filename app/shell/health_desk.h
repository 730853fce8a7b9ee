// Keeps the health strip and panel true: makes health facts of what the link knows, once a second and at every change,
// and does what a node or button promises. Remembers how the live collector fared also while nobody looks, or looks at
// a recording. Event loop thread; owned by the composition root, before the window.
#pragma once

#include "app/shell/collector_link.h"
#include "app/shell/live_collector.h"
#include "app/shell/main_window.h"
#include "app/theme/theme.h"
#include "app/widgets/health_panel.h"
#include "app/widgets/health_strip.h"
#include "core/health/health_monitor.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <optional>

namespace soho::ui {

class HealthDesk final : public QObject {
  Q_OBJECT

 public:
  /// Puts a strip into the window, and a line above its cover. All must outlive it.
  /// `shown` leads to the collector whose traffic the pages show, `background` always to the live one.
  HealthDesk(CollectorLink& shown, CollectorLink& background, LiveCollector& live, MainWindow& window,
             const Theme& theme, QObject* parent = nullptr);

  /// This computer is elsewhere: a silent router is no fault then.
  void setAway(bool isAway) { m_isAway = isAway; }
  /// Flows that ntopng says it has counted; empty while nobody knows.
  void setCounted(std::optional<std::uint64_t> counted) { m_counted = counted; }
  [[nodiscard]] const health::Health& health() const { return shownMonitor().health(); }
  [[nodiscard]] HealthPanel& panel() { return *m_panel; }
  [[nodiscard]] HealthStrip& strip() { return *m_strip; }

 Q_SIGNALS:
  void healthChanged();
  /// Something asked for could not be done.
  void failed(const soho::Error& error);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void look();
  void lookBehind();
  /// As linkFacts(), and what only this window knows.
  [[nodiscard]] health::Facts factsOf(const CollectorLink& link,
                                      std::optional<std::chrono::milliseconds> sinceState) const;
  [[nodiscard]] bool isShowingLive() const { return m_link.isAt(m_live); }
  [[nodiscard]] const health::HealthMonitor& shownMonitor() const {
    return isShowingLive() ? m_monitor : m_replayMonitor;
  }
  void leadTo(health::Node node);
  void perform(const health::Fix& fix);
  void startCollector();
  void allow(const std::string& address);
  void openFolder(const std::string& place);

  CollectorLink& m_link;
  CollectorLink& m_background;
  LiveCollector& m_live;
  MainWindow& m_window;
  HealthStrip* m_strip = nullptr;  ///< The window owns these.
  HealthPanel* m_panel = nullptr;
  HealthLine* m_coverLine = nullptr;      ///< While the set-up covers the strip: why the collector does not run.
  health::HealthMonitor m_monitor;        ///< Of the live collector.
  health::HealthMonitor m_replayMonitor;  ///< Of the recording that is shown.
  bool m_isAway = false;
  SystemClock m_clock;
  std::optional<std::uint64_t> m_counted;
  QElapsedTimer m_sinceState;  ///< Of the shown collector.
  QTimer m_second;
};

}  // namespace soho::ui
