// What a page about traffic shows instead of it while a stage is missing, and the buttons that fix it. Shared by the
// pages; event loop thread; lives in its page.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/missing_stage.h"
#include "app/pages/page.h"
#include "app/widgets/empty_state.h"

#include <optional>

namespace soho::ui {

class StagePanel final : public EmptyState {
  Q_OBJECT

 public:
  /// All three must outlive it; `page` carries its wishes to the window.
  StagePanel(CollectorFeed& feed, const Theme& theme, Page& page, QWidget* parent = nullptr);

  [[nodiscard]] bool isNeeded() const { return m_missing.stage != MissingStage::None; }

 Q_SIGNALS:
  /// isNeeded() changed.
  void neededChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void look();
  void fill();
  void fix();
  void allow();

  CollectorFeed& m_feed;
  Page& m_page;
  Missing m_missing{MissingStage::Collector, {}};
  std::optional<Error> m_refusal;  ///< Of the last press on *Allow*.
};

}  // namespace soho::ui
