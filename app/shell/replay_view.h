// Leads the window to a recording and back to the live traffic, and says which of them is shown. Event loop thread;
// owned by the composition root.
#pragma once

#include "app/shell/banner.h"
#include "app/shell/collector_link.h"
#include "app/shell/replay_collector.h"

#include <QObject>

namespace soho::ui {

class ReplayView final : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it. `shown` is the link of the pages, `live` where it leads without a recording.
  ReplayView(ReplayCollector& replay, CollectorLink& shown, CollectorSource& live, Banner& banner,
             QObject* parent = nullptr);

  void showRecording(const QString& file);
  void showSample();
  void showLive();
  [[nodiscard]] bool isOn() const { return m_replay.isOn(); }
  void retranslate();

 Q_SIGNALS:
  void failed(const soho::Error& error);

 private:
  void begin(Result<void> started);
  void nameSample();

  ReplayCollector& m_replay;
  CollectorLink& m_shown;
  CollectorSource& m_live;
  Banner& m_banner;
};

}  // namespace soho::ui
