// Cells of the device table that are more than text: the name with its "new" mark, and a sparkline of the last hour.
// Event loop thread.
#pragma once

#include "app/theme/theme.h"

#include <QStyledItemDelegate>

namespace soho::ui {

class DeviceNameDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  /// `theme` must outlive it; `isNewRole` says whether a device has the mark.
  DeviceNameDelegate(const Theme& theme, int isNewRole, QObject* parent = nullptr);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Theme& m_theme;
  int m_isNewRole;
};

class SparklineDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  /// `theme` must outlive it; the roles give QList<double>.
  SparklineDelegate(const Theme& theme, int inRole, int outRole, QObject* parent = nullptr);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Theme& m_theme;
  int m_inRole;
  int m_outRole;
};

}  // namespace soho::ui
