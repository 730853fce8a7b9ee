// A cell of the talker table's rate column: the number, and under it how much of it is in and out. Event loop thread.
#pragma once

#include "app/theme/theme.h"

#include <QStyledItemDelegate>

namespace soho::ui {

class RateDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  /// `theme` must outlive it. The roles give in and out as numbers.
  RateDelegate(const Theme& theme, int inRole, int outRole, QObject* parent = nullptr);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Theme& m_theme;
  int m_inRole;
  int m_outRole;
};

}  // namespace soho::ui
