#include "app/widgets/rate_delegate.h"

#include "app/widgets/split_bar.h"

#include <QPainter>

namespace soho::ui {

RateDelegate::RateDelegate(const Theme& theme, int inRole, int outRole, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_inRole(inRole), m_outRole(outRole) {}

void RateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  const double in = index.data(m_inRole).toDouble();
  const double out = index.data(m_outRole).toDouble();
  if (in + out < 1) return;
  const QRectF bar(option.rect.left() + kSpaceSmall, option.rect.bottom() - 4, option.rect.width() - 2 * kSpaceSmall,
                   3);
  paintSplitBar(*painter, bar, in / (in + out), out / (in + out), m_theme, false, option.direction);
}

}  // namespace soho::ui
