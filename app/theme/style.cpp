#include "app/theme/style.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace soho::ui {
namespace {

constexpr int kButtonRadius = 6;
constexpr qreal kHoverShare = 0.10;
constexpr qreal kPressedShare = 0.20;
constexpr qreal kChosenShare = 0.16;
/// Between a control's edge and its words.
constexpr int kInset = 6;
constexpr int kScrollBarWidth = 12;
constexpr int kShortestHandle = 28;
constexpr int kHeaderMark = 10;
/// Half the width of a spin box's arrow.
constexpr qreal kArrow = 3.5;

/// Room above and below the words of a control, so that it is easily hit.
int controlHeight(const QStyleOption& option) { return option.fontMetrics.height() + 2 * kSpace; }

bool isTextOnly(const QStyleOption& option) {
  const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(&option);
  return button != nullptr && !button->text.isEmpty() && button->icon.isNull();
}

bool hasFrame(const QStyleOption& option) {
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
  return frame != nullptr && frame->lineWidth > 0;
}

}  // namespace

void drawRounded(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line, qreal lineWidth,
                 int radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
  painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  const qreal inset = line.isValid() ? lineWidth / 2 : 0;
  painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
  painter.restore();
}

QColor blended(const QColor& top, const QColor& ground, qreal share) {
  const auto mix = [share](qreal a, qreal b) { return static_cast<float>(a * share + b * (1 - share)); };
  return QColor::fromRgbF(mix(top.redF(), ground.redF()), mix(top.greenF(), ground.greenF()),
                          mix(top.blueF(), ground.blueF()));
}

Style::Style(const Theme& theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(&theme) {}

QColor Style::color(Token token) const { return colorOf(m_theme ? m_theme->scheme() : Scheme::Light, token); }

bool Style::isHighContrast() const { return m_theme && m_theme->scheme() == Scheme::HighContrast; }

// Fusion's own palette must not replace ours.
void Style::polish(QPalette& palette) { Q_UNUSED(palette) }

// Only the handle is drawn, on whatever the bar stands: a page's window, a list, a card.
void Style::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  if (qobject_cast<QScrollBar*>(widget)) widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
  switch (element) {
    case PE_PanelButtonCommand:
      return drawButton(*option, *painter);
    case PE_PanelButtonTool:
      return drawToolButton(*option, *painter);
    case PE_PanelLineEdit:
      if (hasFrame(*option)) return drawField(*option, *painter);
      break;
    case PE_PanelItemViewItem:
      if (qobject_cast<const QListView*>(widget) != nullptr && (option->state & State_Selected)) {
        return drawRounded(*painter, option->rect, option->palette.color(QPalette::Highlight), QColor(), 1.0,
                           kButtonRadius);
      }
      break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
      return drawMark(*option, *painter, element == PE_IndicatorRadioButton);
    case PE_FrameFocusRect:
      return drawFocus(*option, *painter);
    case PE_Frame:
      painter->setPen(color(Token::Border));
      painter->setBrush(Qt::NoBrush);
      return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_PanelTipLabel:
      painter->setPen(color(Token::Border));
      painter->setBrush(color(Token::Surface));
      return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    default:
      break;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
  if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); header && element == CE_Header) {
    // QCommonStyle asks itself where the parts are, not the style that stands before it.
    drawHeader(*header, *painter);
    QStyleOptionHeader part(*header);
    part.rect = headerRect(*header, SE_HeaderLabel);
    QProxyStyle::drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = headerRect(*header, SE_HeaderArrow);
    if (part.sortIndicator != QStyleOptionHeader::None) {
      QProxyStyle::drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
    return;
  }
  if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) return drawHeader(*option, *painter);
  if (element == CE_ItemViewItem && (option->state & State_Selected) && !isHighContrast()) {
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
      // As in the navigation, so that what stands on it (bars, marks) keeps its colours.
      QStyleOptionViewItem tinted(*item);
      tinted.palette.setColor(QPalette::Highlight, blended(color(Token::Accent), color(Token::Surface), kChosenShare));
      tinted.palette.setColor(QPalette::HighlightedText, color(Token::Text));
      return QProxyStyle::drawControl(element, &tinted, painter, widget);
    }
  }
  if (element == CE_PushButtonLabel) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && button->features.testFlag(QStyleOptionButton::DefaultButton) && (option->state & State_Enabled)) {
      QStyleOptionButton onAccent(*button);
      onAccent.palette.setColor(QPalette::ButtonText, color(Token::AccentText));
      return QProxyStyle::drawControl(element, &onAccent, painter, widget);
    }
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawButton(const QStyleOption& option, QPainter& painter) const {
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
  const bool isEnabled = option.state & State_Enabled;
  const bool isDefault = isEnabled && button && button->features.testFlag(QStyleOptionButton::DefaultButton);
  const bool isDown = option.state & (State_Sunken | State_On);
  const bool isHovered = isEnabled && (option.state & State_MouseOver);
  QColor fill = isDefault ? color(Token::Accent) : color(Token::Surface);
  const qreal share = isDown ? kPressedShare : isHovered ? kHoverShare : 0;
  fill = blended(isDefault ? color(Token::Surface) : color(Token::Accent), fill, share);
  const QColor line = isDefault || (isHovered && isEnabled) ? color(Token::Accent) : color(Token::Border);
  drawRounded(painter, option.rect, fill, line, 1.0, kButtonRadius);
}

void Style::drawToolButton(const QStyleOption& option, QPainter& painter) const {
  const bool isEnabled = option.state & State_Enabled;
  const bool isOn = option.state & State_On;
  const bool isDown = option.state & State_Sunken;
  const bool isHovered = isEnabled && (option.state & State_MouseOver);
  const bool isFlat = option.state & State_AutoRaise;
  if (isFlat && !isOn && !isDown && !isHovered) return;
  const qreal share = isDown ? kPressedShare : isOn ? kChosenShare : isHovered ? kHoverShare : 0;
  const QColor ground = isFlat ? color(Token::Window) : color(Token::Surface);
  // In high contrast a tint says nothing: what is chosen gets an outline.
  const bool hasLine = !isFlat || isHighContrast();
  drawRounded(painter, option.rect, blended(color(Token::Accent), ground, share),
              hasLine ? color(isOn ? Token::Accent : Token::Border) : QColor(), isOn && hasLine ? 2.0 : 1.0,
              kButtonRadius);
}

void Style::drawField(const QStyleOption& option, QPainter& painter) const {
  const bool hasFocus = option.state & State_HasFocus;
  drawRounded(painter, option.rect, color(Token::Surface), color(hasFocus ? Token::Accent : Token::Border),
              hasFocus ? 2.0 : 1.0, kButtonRadius);
}

/// A box to tick, or a dot to choose; Fusion's own lines vanish on dark grounds.
void Style::drawMark(const QStyleOption& option, QPainter& painter, bool isRound) const {
  const bool isEnabled = option.state & State_Enabled;
  const bool isOn = option.state & (State_On | State_NoChange);
  const QRect box = option.rect.adjusted(0, 0, -1, -1);
  const QColor line = color(isOn && isEnabled ? Token::Accent : Token::MutedText);
  const QColor fill = isOn ? line : color(Token::Surface);
  drawRounded(painter, box, fill, line, 1.0, isRound ? box.width() / 2 : 3);
  if (!isOn) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF inside =
      QRectF(box).adjusted(box.width() * 0.25, box.height() * 0.28, -box.width() * 0.25, -box.height() * 0.28);
  const QColor ink = color(isEnabled ? Token::AccentText : Token::Surface);
  painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  if (isRound) {
    painter.setBrush(ink);
    painter.drawEllipse(inside);
  } else if (option.state & State_NoChange) {
    painter.drawLine(QPointF(inside.left(), inside.center().y()), QPointF(inside.right(), inside.center().y()));
  } else {
    painter.drawPolyline(QPolygonF{QPointF(inside.left(), inside.center().y()),
                                   QPointF(inside.left() + inside.width() * 0.38, inside.bottom()), inside.topRight()});
  }
  painter.restore();
}

void Style::drawFocus(const QStyleOption& option, QPainter& painter) const {
  drawRounded(painter, option.rect, QColor(), color(Token::Accent), 2.0, kButtonRadius);
}

void Style::drawHeader(const QStyleOption& option, QPainter& painter) const {
  painter.fillRect(option.rect, color(Token::Surface));
  painter.setPen(color(Token::Border));
  painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
  if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && control == CC_SpinBox) {
    return drawSpinBox(*box, *painter, widget);
  }
  if (control != CC_ScrollBar) return QProxyStyle::drawComplexControl(control, option, painter, widget);
  const bool isUsed =
      (option->activeSubControls & SC_ScrollBarSlider) && (option->state & (State_MouseOver | State_Sunken));
  const QRect slider = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget).adjusted(2, 2, -2, -2);
  const QColor handle = blended(color(Token::Text), color(Token::Surface), isHighContrast() ? 1 : isUsed ? 0.55 : 0.3);
  drawRounded(*painter, slider, handle, QColor(), 1.0, std::min(slider.width(), slider.height()) / 2);
}

/// A field with two arrows that are pale where there is no further number.
void Style::drawSpinBox(const QStyleOptionSpinBox& box, QPainter& painter, const QWidget* widget) const {
  if (box.frame) drawField(box, painter);
  const auto drawArrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, int up) {
    const bool isEnabled = (box.state & State_Enabled) && box.stepEnabled.testFlag(step);
    const bool isHovered = isEnabled && box.activeSubControls == part && (box.state & State_MouseOver);
    const QPointF middle = QRectF(proxy()->subControlRect(CC_SpinBox, &box, part, widget)).center();
    const Token ink = !isEnabled ? Token::Border : isHovered ? Token::Accent : Token::MutedText;
    painter.setPen(QPen(color(ink), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle + QPointF(-kArrow, kArrow / 2 * up), middle - QPointF(0, kArrow / 2 * up),
                                   middle + QPointF(kArrow, kArrow / 2 * up)});
  };
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  drawArrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 1);
  drawArrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, -1);
  painter.restore();
}

/// A handle in a groove, without arrows.
QRect Style::scrollBarRect(const QStyleOptionSlider& bar, SubControl part) {
  const bool isLying = bar.orientation == Qt::Horizontal;
  const int room = isLying ? bar.rect.width() : bar.rect.height();
  const int range = bar.maximum - bar.minimum;
  const qint64 share = range + bar.pageStep > 0 ? qint64(room) * bar.pageStep / (qint64(range) + bar.pageStep) : room;
  const int length = range == 0 ? room : std::clamp(static_cast<int>(share), std::min(kShortestHandle, room), room);
  const int start =
      sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
  const auto piece = [&](int from, int to) {
    const QRect rect =
        isLying ? QRect(from, 0, to - from, bar.rect.height()) : QRect(0, from, bar.rect.width(), to - from);
    return visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
  };
  switch (part) {
    case SC_ScrollBarSlider:
      return piece(start, start + length);
    case SC_ScrollBarSubPage:
      return piece(0, start);
    case SC_ScrollBarAddPage:
      return piece(start + length, room);
    case SC_ScrollBarGroove:
      return bar.rect;
    default:
      return {};
  }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
  QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  if (option == nullptr) return size;
  const int tall = controlHeight(*option);
  switch (type) {
    case CT_PushButton:
      return {size.width() + 2 * kInset, std::max(size.height(), tall)};
    case CT_ComboBox:
    case CT_SpinBox:
      return {size.width() + kInset, std::max(size.height(), tall)};
    case CT_ToolButton:
      return isTextOnly(*option) ? QSize(size.width() + kInset, std::max(size.height(), tall)) : size;
    case CT_LineEdit:
      return hasFrame(*option) ? QSize(size.width() + 2 * kInset, std::max(size.height(), tall)) : size;
    case CT_ItemViewItem:
      return {size.width(), std::max(size.height(), tall)};
    default:
      return size;
  }
}

/// The words, as far from the edge as those in the cells, and after them the mark of the order.
QRect Style::headerRect(const QStyleOptionHeader& header, SubElement part) {
  const QRect inside = header.rect.adjusted(kSpace, 0, -kSpace, 0);
  const int mark = header.sortIndicator == QStyleOptionHeader::None ? 0 : kHeaderMark;
  const QRect arrow(inside.right() + 1 - kHeaderMark, inside.center().y() - kHeaderMark / 2, kHeaderMark, kHeaderMark);
  const QRect place = part == SE_HeaderArrow ? arrow : inside.adjusted(0, 0, mark == 0 ? 0 : -mark - 2, 0);
  return visualRect(header.direction, header.rect, place);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  const QRect rect = QProxyStyle::subElementRect(element, option, widget);
  const bool isField = element == SE_LineEditContents && option != nullptr && hasFrame(*option);
  return isField ? rect.adjusted(kInset, 0, -kInset, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
  if (control == CC_ScrollBar) {
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) return scrollBarRect(*bar, part);
  }
  const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
  if (control != CC_ComboBox || part != SC_ComboBoxEditField) return rect;
  const bool isMirrored = option->direction == Qt::RightToLeft;
  return rect.adjusted(isMirrored ? 0 : kInset, 0, isMirrored ? -kInset : 0, 0);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
      return 0;
    case PM_ScrollBarExtent:
      return kScrollBarWidth;
    case PM_FocusFrameHMargin:  // beside the words in lists and tables
    case PM_HeaderMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
      return kSpace;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const {
  switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
      return 0;
    default:
      return QProxyStyle::styleHint(hint, option, widget, returnData);
  }
}

}  // namespace soho::ui
