// Devices: who is at home, by what name, since when and with how much traffic today. Event loop thread.
#pragma once

#include "app/models/device_model.h"
#include "app/models/traffic_scope.h"
#include "app/pages/page.h"
#include "app/pages/stage_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

#include <optional>

namespace soho::ui {

class DevicesPage final : public Page {
  Q_OBJECT

 public:
  /// All three must outlive the page. `scope` is what the traffic pages look at.
  DevicesPage(CollectorFeed& feed, TrafficScope& scope, const Theme& theme, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("Devices"); }
  [[nodiscard]] QString iconName() const override { return QStringLiteral("devices"); }
  void focusFilter() override;
  void refresh() override { m_model.refresh(); }
  /// "device/ADDRESS" selects that device.
  void activate(const QString& place) override;

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QLayout* makeHead(const Theme& theme);
  [[nodiscard]] QWidget* makeTable(const Theme& theme);
  [[nodiscard]] QLayout* makeActions(const Theme& theme);
  void setWidths();
  void retranslate();
  void modelUpdated();
  void showStatus();
  void showTraffic();
  void selectionChanged();
  /// Row of the model that is selected.
  [[nodiscard]] std::optional<int> selected() const;
  void selectWanted();

  TrafficScope& m_scope;
  DeviceModel m_model;
  QSortFilterProxyModel m_sorted;
  std::optional<IpAddress> m_wanted;  ///< To be selected as soon as it is there.
  std::optional<Error> m_problem;     ///< Why the last wish was refused; told until the next one.
  QStackedWidget* m_stack = nullptr;
  bool m_isFresh = true;  ///< The rows were not sorted since the page came into view.
  StagePanel* m_stage = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_status = nullptr;
  QLineEdit* m_filter = nullptr;
  QTableView* m_table = nullptr;
  QPushButton* m_rename = nullptr;
  QPushButton* m_traffic = nullptr;
  QPushButton* m_ntopng = nullptr;
  QPushButton* m_acknowledge = nullptr;
  QPushButton* m_acknowledgeAll = nullptr;
};

}  // namespace soho::ui
