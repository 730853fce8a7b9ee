#include "app/widgets/device_delegates.h"

#include "app/widgets/text_style.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace soho::ui {
namespace {

constexpr qsizetype kMinutes = 60;

}  // namespace

DeviceNameDelegate::DeviceNameDelegate(const Theme& theme, int isNewRole, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_isNewRole(isNewRole) {}

void DeviceNameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (!index.data(m_isNewRole).toBool()) {
    QStyledItemDelegate::paint(painter, option, index);
    return;
  }
  //: Mark on a device that was seen for the first time
  const QString mark = tr("new");
  const QFont font = fontOf(TextStyle::Quiet, option.font);
  const int width = QFontMetrics(font).horizontalAdvance(mark) + 2 * kSpace;
  QStyleOptionViewItem name(option);
  const bool isMirrored = option.direction == Qt::RightToLeft;
  name.rect.adjust(isMirrored ? width + kSpace : 0, 0, isMirrored ? 0 : -width - kSpace, 0);
  QStyledItemDelegate::paint(painter, name, index);
  const int height = QFontMetrics(font).height() + 2;
  const int x = isMirrored ? option.rect.left() + kSpaceSmall : option.rect.right() - width - kSpaceSmall;
  const QRect pill(x, option.rect.center().y() - height / 2, width, height);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(m_theme.color(Token::Accent));
  painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
  painter->setFont(font);
  painter->setPen(m_theme.color(Token::AccentText));
  painter->drawText(pill, Qt::AlignCenter, mark);
  painter->restore();
}

QWidget* DeviceNameDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                          const QModelIndex& index) const {
  auto* editor = new QLineEdit(parent);
  editor->setAccessibleName(tr("Name of the device"));
  editor->setPlaceholderText(index.data(Qt::DisplayRole).toString());
  editor->setMaxLength(200);
  return editor;
}

SparklineDelegate::SparklineDelegate(const Theme& theme, int inRole, int outRole, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_inRole(inRole), m_outRole(outRole) {}

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  const auto in = index.data(m_inRole).value<QList<double>>();
  const auto out = index.data(m_outRole).value<QList<double>>();
  double highest = 0;
  for (const QList<double>& list : {in, out}) {
    for (const double bytes : list) highest = std::max(highest, bytes);
  }
  const QRectF plot = QRectF(option.rect).adjusted(kSpaceSmall, 5, -kSpaceSmall, -5);
  const double middle = plot.center().y();
  painter->save();
  painter->setPen(QPen(m_theme.color(Token::Border), 1));
  painter->drawLine(QPointF(plot.left(), middle), QPointF(plot.right(), middle));
  painter->setPen(Qt::NoPen);
  const double width = plot.width() / kMinutes;
  const auto bars = [&](const QList<double>& list, Token token, double sign) {
    painter->setBrush(m_theme.color(token));
    for (qsizetype place = 0; place < list.size() && highest > 0; ++place) {
      const double height = std::sqrt(list[place] / highest) * plot.height() / 2;
      if (height < 0.5) continue;
      const double x = plot.right() - width * static_cast<double>(list.size() - place);
      painter->drawRect(QRectF(x, sign > 0 ? middle : middle - height, std::max(1.0, width - 0.5), height));
    }
  };
  bars(in, Token::In, -1);
  bars(out, Token::Out, 1);
  painter->restore();
}

}  // namespace soho::ui
