// Turns the collector's events into notices and, for somebody who was away, into one summary. Wires the live link, the
// policy, the preferences and the desktop's notification service. Event loop thread; owned by the composition root.
#pragma once

#include "app/shell/collector_link.h"
#include "app/shell/notice_policy.h"
#include "app/shell/notification_service.h"
#include "app/shell/preferences.h"
#include "core/base/clock.h"

#include <QTimer>

#include <array>
#include <functional>

namespace soho::ui {

class Notifications final : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it. `live` is the link to the live collector, also while a recording is shown.
  Notifications(CollectorLink& live, Preferences& preferences, NotificationService& service, const Clock& clock,
                QObject* parent = nullptr);

  /// Whether this computer is elsewhere, so that a silent router is no fault.
  void setAwayQuestion(std::function<bool()> isAway) { m_isAway = std::move(isAway); }
  /// Somebody looks at the window, or no longer. What happens meanwhile is summed up, not notified twice.
  void setLooking(bool isLooking);
  /// The program ends: the next one does not notify again what this one did.
  void stop();
  void pause();
  void resume();
  [[nodiscard]] bool isPaused() const;
  /// Shows what is due by now; a timer does it too.
  void showDue();

 Q_SIGNALS:
  /// A page and a place on it.
  void pageWanted(const QString& page, const QString& place);
  void pausedChanged();
  /// The person looks again after things happened.
  void awaySummary(const QString& sentences);

 private:
  void take(const std::vector<control::Event>& events);
  void show(const Notice& notice);
  void readPreferences();
  void scheduleDue();
  void tellSummary();
  void keepNewest();

  Preferences& m_preferences;
  NotificationService& m_service;
  const Clock& m_clock;
  NoticePolicy m_policy;
  std::function<bool()> m_isAway;
  std::array<int, kNoticeKindCount> m_meanwhile{};
  bool m_isLooking = false;
  Time m_startedAt;
  Time m_newsSince;      ///< What a collector remembers from before is known to the person.
  Time m_notifiedUntil;  ///< What it remembers from before was notified by a desktop before this one.
  Time m_newest;         ///< Of the events taken.
  QTimer m_timer;
};

}  // namespace soho::ui
