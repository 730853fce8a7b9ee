#include "app/widgets/split_bar.h"

#include "app/models/top_list_model.h"
#include "app/widgets/text_style.h"

#include <QPainterPath>

#include <algorithm>

namespace soho::ui {
namespace {

constexpr int kBarHeight = 4;

/// A part of `whole` from its leading side on.
QRect leading(const QRect& whole, int offset, int width, Qt::LayoutDirection direction) {
  const int x = direction == Qt::RightToLeft ? whole.right() + 1 - offset - width : whole.left() + offset;
  return {x, whole.top(), width, whole.height()};
}

}  // namespace

void paintSplitBar(QPainter& painter, const QRectF& rect, double in, double out, const Theme& theme, bool isGrey,
                   Qt::LayoutDirection direction) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  QPainterPath shape;
  shape.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
  QColor track = theme.color(Token::Border);
  track.setAlphaF(0.5F);
  painter.fillPath(shape, track);
  painter.setClipPath(shape);
  const double inWidth = std::clamp(in, 0.0, 1.0) * rect.width();
  const double outWidth = std::clamp(out, 0.0, 1.0) * rect.width();
  const bool isMirrored = direction == Qt::RightToLeft;
  const double inLeft = isMirrored ? rect.right() - inWidth : rect.left();
  const double outLeft = isMirrored ? inLeft - outWidth : inLeft + inWidth;
  painter.fillRect(QRectF(inLeft, rect.top(), inWidth, rect.height()), theme.color(isGrey ? Token::Other : Token::In));
  painter.fillRect(QRectF(outLeft, rect.top(), outWidth, rect.height()),
                   theme.color(isGrey ? Token::Other : Token::Out));
  painter.restore();
}

TopListDelegate::TopListDelegate(const Theme& theme, QObject* parent, Flags flags)
    : QStyledItemDelegate(parent), m_theme(theme), m_flags(std::move(flags)) {}

int TopListDelegate::rowHeight(const QFont& font) {
  const int body = QFontMetrics(font).height();
  const int quiet = QFontMetrics(fontOf(TextStyle::Quiet, font)).height();
  return kSpaceSmall + body + quiet + kSpaceSmall + kBarHeight + kSpace;
}

QSize TopListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {option.fontMetrics.averageCharWidth() * 24, rowHeight(option.font)};
}

void TopListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const bool isOther = index.data(TopListModel::IsOtherRole).toBool();
  const bool isPointed = (option.state & QStyle::State_MouseOver) && !isOther;
  const bool isFocused = (option.state & QStyle::State_HasFocus) != 0;
  if (isPointed || isFocused) {
    QColor ground = m_theme.color(Token::Accent);
    ground.setAlphaF(0.10F);
    painter->setBrush(ground);
    painter->setPen(isFocused ? QPen(m_theme.color(Token::Accent), 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kSpaceSmall, kSpaceSmall);
  }
  const QRect inner = option.rect.adjusted(kSpaceSmall, kSpaceSmall, -kSpaceSmall, -kSpaceSmall);
  const int body = QFontMetrics(option.font).height();
  const QFont quietFont = fontOf(TextStyle::Quiet, option.font);
  const int quiet = QFontMetrics(quietFont).height();
  const int badge = body + quiet - kSpaceSmall;
  QRect badgeRect = leading(inner, 0, badge, option.direction);
  badgeRect.setHeight(badge);
  paintBadge(*painter, badgeRect.translated(0, kSpaceSmall / 2), index.data(TopListModel::BadgeRole).toString(),
             m_flags.of(index.data(TopListModel::CountryRole).toString()));

  const int left = badge + kSpace + kSpaceSmall / 2;
  const QString value = index.data(TopListModel::ValueRole).toString();
  const int valueWidth = QFontMetrics(option.font).horizontalAdvance(value) + 1;
  QRect text = leading(inner, left, inner.width() - left, option.direction);
  const QString detailText = index.data(TopListModel::DetailRole).toString();
  text.setHeight(detailText.isEmpty() ? body + quiet : body);
  const auto side = [&option](Qt::Alignment edge) {
    return static_cast<int>(QStyle::visualAlignment(option.direction, edge).toInt());
  };
  painter->setFont(option.font);
  painter->setPen(m_theme.color(isOther ? Token::MutedText : Token::Text));
  painter->drawText(text, side(Qt::AlignRight | Qt::AlignVCenter), value);
  const QRect name = leading(text, 0, text.width() - valueWidth - kSpace, option.direction);
  painter->drawText(
      name, side(Qt::AlignLeft | Qt::AlignVCenter),
      QFontMetrics(option.font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, name.width()));
  const QRect detail(text.left(), inner.top() + body, text.width(), quiet);
  painter->setFont(quietFont);
  painter->setPen(m_theme.color(Token::MutedText));
  painter->drawText(detail, side(Qt::AlignLeft | Qt::AlignVCenter),
                    QFontMetrics(quietFont).elidedText(detailText, Qt::ElideRight, detail.width()));
  const QRectF bar(text.left(), detail.bottom() + 1 + kSpaceSmall, text.width(), kBarHeight);
  paintSplitBar(*painter, bar, index.data(TopListModel::InShareRole).toDouble(),
                index.data(TopListModel::OutShareRole).toDouble(), m_theme, isOther, option.direction);
  painter->restore();
}

void TopListDelegate::paintBadge(QPainter& painter, const QRect& rect, const QString& text, const QIcon& flag) const {
  painter.save();
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_theme.color(Token::Window));
  painter.drawRoundedRect(rect, kSpaceSmall + 2, kSpaceSmall + 2);
  QFont font = painter.font();
  font.setWeight(QFont::DemiBold);
  const bool isSmall = text.size() > 2 || !flag.isNull();
  font.setPixelSize(std::max(8, rect.height() * (text.size() > 3 ? 28 : isSmall ? 34 : 42) / 100));
  painter.setFont(font);
  painter.setPen(m_theme.color(Token::MutedText));
  QRect place = rect;
  if (!flag.isNull()) {
    place.setTop(rect.center().y() + kSpaceSmall);
    flag.paint(&painter, QRect(rect.topLeft(), QPoint(rect.right(), place.top() - 1)).adjusted(0, 2, 0, 0));
  }
  painter.drawText(place, Qt::AlignCenter, text);
  painter.restore();
}

}  // namespace soho::ui
