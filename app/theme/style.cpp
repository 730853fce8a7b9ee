#include "app/theme/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace soho::ui {
namespace {

constexpr int kButtonRadius = 6;
constexpr qreal kHoverShare = 0.10;
constexpr qreal kPressedShare = 0.20;

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

// Fusion's own palette must not replace ours.
void Style::polish(QPalette& palette) { Q_UNUSED(palette) }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
  switch (element) {
    case PE_PanelButtonCommand:
      return drawButton(*option, *painter);
    case PE_PanelButtonTool:
      return drawToolButton(*option, *painter);
    case PE_PanelLineEdit:
      if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
        return drawField(*option, *painter);
      }
      break;
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
  if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) return drawHeader(*option, *painter);
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
  const qreal share = isDown ? kPressedShare : isOn ? 0.16 : isHovered ? kHoverShare : 0;
  const QColor ground = isFlat ? color(Token::Window) : color(Token::Surface);
  // In high contrast a tint says nothing: what is chosen gets an outline.
  const bool hasLine = !isFlat || (m_theme && m_theme->scheme() == Scheme::HighContrast);
  drawRounded(painter, option.rect, blended(color(Token::Accent), ground, share),
              hasLine ? color(isOn ? Token::Accent : Token::Border) : QColor(), isOn && hasLine ? 2.0 : 1.0,
              kButtonRadius);
}

void Style::drawField(const QStyleOption& option, QPainter& painter) const {
  const bool hasFocus = option.state & State_HasFocus;
  drawRounded(painter, option.rect, color(Token::Surface), color(hasFocus ? Token::Accent : Token::Border),
              hasFocus ? 2.0 : 1.0, kButtonRadius);
}

void Style::drawFocus(const QStyleOption& option, QPainter& painter) const {
  drawRounded(painter, option.rect, QColor(), color(Token::Accent), 2.0, kButtonRadius);
}

void Style::drawHeader(const QStyleOption& option, QPainter& painter) const {
  painter.fillRect(option.rect, color(Token::Surface));
  painter.setPen(color(Token::Border));
  painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
      return 0;
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
