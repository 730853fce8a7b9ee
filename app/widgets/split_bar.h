// A row of a top list: badge, name, quieter second line, value, and a thin bar in the two data colours as its share of
// the largest row. A delegate over TopListModel's roles; event loop thread.
#pragma once

#include "app/theme/theme.h"
#include "app/widgets/flags.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace soho::ui {

/// Paints in and out side by side; each is a part (0 to 1) of the whole width. `isGrey` for the rest of a list.
void paintSplitBar(QPainter& painter, const QRectF& rect, double in, double out, const Theme& theme, bool isGrey,
                   Qt::LayoutDirection direction);

class TopListDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  explicit TopListDelegate(const Theme& theme, QObject* parent = nullptr, Flags flags = Flags());

  [[nodiscard]] static int rowHeight(const QFont& font);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintBadge(QPainter& painter, const QRect& rect, const QString& text, const QIcon& flag) const;

  const Theme& m_theme;
  Flags m_flags;
};

}  // namespace soho::ui
