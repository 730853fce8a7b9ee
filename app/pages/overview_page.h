// Overview: traffic over time, and under it who, where to and by which service. Event loop thread.
#pragma once

#include "app/models/contributors.h"
#include "app/models/top_list_model.h"
#include "app/models/traffic_series.h"
#include "app/pages/page.h"
#include "app/pages/stage_panel.h"
#include "app/widgets/choice_bar.h"
#include "app/widgets/traffic_chart.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>

#include <array>
#include <optional>
#include <utility>
#include <vector>

class QMenu;

namespace soho::ui {

class OverviewPage final : public Page {
  Q_OBJECT

 public:
  /// All three must outlive the page.
  OverviewPage(CollectorFeed& feed, TrafficScope& scope, const Theme& theme, QWidget* parent = nullptr);
  ~OverviewPage() override;

  [[nodiscard]] QString title() const override { return tr("Overview"); }
  [[nodiscard]] QString iconName() const override { return QStringLiteral("overview"); }
  void refresh() override;

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct List {
    TopListModel* model = nullptr;
    QListView* view = nullptr;
    QLabel* heading = nullptr;
    bool hasCurrent = false;               ///< While rows change: whether the keyboard is on one, and
    std::optional<talkers::Chip> current;  ///< what that names; nothing for "Other".
  };

  [[nodiscard]] QLayout* makeHead();
  [[nodiscard]] QWidget* makeChart();
  [[nodiscard]] QWidget* makeList(List& list, talkers::ViewKind kind);
  void keepCurrent(List& list);
  void retranslate();
  void setActive(bool isActive);
  void showSeries();
  void showCursor();
  [[nodiscard]] std::vector<std::pair<talkers::Chip, QString>> devicesOf(const TrafficPicture& picture) const;
  void pick(const List& list, const QModelIndex& index);
  /// What the menu of a device or destination offers besides its address.
  void addToMenu(QMenu& menu, const List& list, const QModelIndex& row);
  [[nodiscard]] QString noteOf(const TrafficPicture& picture, Duration delay) const;
  [[nodiscard]] QString whoseTraffic(const TrafficPicture& picture) const;

  CollectorFeed& m_feed;
  TrafficScope& m_scope;
  const Theme& m_theme;
  TrafficSeries m_series;
  Contributors m_contributors;
  std::array<List, 3> m_lists{};
  QStackedWidget* m_stack = nullptr;
  StagePanel* m_stage = nullptr;
  QLabel* m_title = nullptr;
  ChoiceBar* m_windows = nullptr;
  TrafficChart* m_chart = nullptr;
  QLabel* m_whose = nullptr;
  QLabel* m_in = nullptr;
  QLabel* m_out = nullptr;
  QLabel* m_note = nullptr;
};

}  // namespace soho::ui
