#include "app/widgets/card.h"

#include <QPainter>

namespace soho::ui {

Card::Card(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_content(new QVBoxLayout(this)) {
  m_content->setContentsMargins(kSpaceLarge, kSpaceLarge - kSpaceSmall, kSpaceLarge, kSpaceLarge - kSpaceSmall);
  m_content->setSpacing(kSpace);
  connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(m_theme.color(Token::Border), 1));
  painter.setBrush(m_theme.color(Token::Surface));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);
}

}  // namespace soho::ui
