#include "app/widgets/health_node.h"

#include "app/theme/icon.h"
#include "app/theme/style.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace soho::ui {

Token tokenOf(health::Light light) {
  switch (light) {
    case health::Light::Running:
      return Token::Good;
    case health::Light::Attention:
      return Token::Attention;
    case health::Light::Waiting:
    case health::Light::Stopped:
      break;
  }
  return Token::MutedText;
}

QString shapeIconOf(health::Light light) {
  switch (light) {
    case health::Light::Running:
      return u"state-running"_s;
    case health::Light::Waiting:
      return u"state-waiting"_s;
    case health::Light::Stopped:
      return u"state-stopped"_s;
    case health::Light::Attention:
      return u"state-attention"_s;
  }
  return {};
}

HealthNode::HealthNode(const Theme& theme, health::Node node, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_node(node) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setObjectName(u"health-node-%1"_s.arg(static_cast<int>(node)));
}

void HealthNode::setHealth(const health::Health& health) {
  const health::Finding& finding = health.node(m_node);
  const health::Light light = health::lightOf(finding);
  const QString name = health::nodeText(m_node);
  const std::optional<QString> figure = health::figureOf(m_node, health);
  const QString number = figure ? *figure : health::lightText(light);
  const QString sentence = health::sentenceOf(finding);
  if (toolTip() != sentence) {
    setToolTip(sentence);
    setAccessibleDescription(sentence);
  }
  if (light == m_light && name == m_name && number == m_number) return;
  m_light = light;
  m_name = name;
  m_number = number;
  if (figure) {
    //: What a screen reader says: %1 is "Router", %2 is "running", %3 is "3 s ago"
    setAccessibleName(tr("%1: %2, %3").arg(name, health::lightText(light), number));
  } else {
    //: What a screen reader says: %1 is "Router", %2 is "stopped"
    setAccessibleName(tr("%1: %2").arg(name, number));
  }
  updateGeometry();
  update();
}

QFont HealthNode::nameFont() const {
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);
  return bold;
}

int HealthNode::shapeSize() const { return fontMetrics().height() + kSpaceSmall; }

QSize HealthNode::sizeHint() const {
  const int text =
      std::max(QFontMetrics(nameFont()).horizontalAdvance(m_name), fontMetrics().horizontalAdvance(m_number));
  return {shapeSize() + 3 * kSpace + text, 2 * fontMetrics().height() + 2 * kSpace};
}

QSize HealthNode::minimumSizeHint() const { return {shapeSize() + 2 * kSpace, sizeHint().height()}; }

void HealthNode::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (isDown() || underMouse()) {
    drawRounded(painter, rect(),
                blended(m_theme.color(Token::Accent), m_theme.color(Token::Surface), isDown() ? 0.2 : 0.1), QColor());
  }
  if (hasFocus()) drawRounded(painter, rect(), QColor(), m_theme.color(Token::Accent), 2.0);

  const QRect inside = rect().adjusted(kSpace, kSpace, -kSpace, -kSpace);
  const int side = shapeSize();
  QRect shape(inside.left(), inside.center().y() - side / 2, side, side);
  QRect text = inside.adjusted(side + kSpace, 0, 0, 0);
  shape = QStyle::visualRect(layoutDirection(), inside, shape);
  text = QStyle::visualRect(layoutDirection(), inside, text);
  themedIcon(m_theme, shapeIconOf(m_light), tokenOf(m_light)).paint(&painter, shape);

  const auto drawLine = [&](const QFont& font, Token token, const QString& words, Qt::Alignment alignment) {
    painter.setFont(font);
    painter.setPen(m_theme.color(token));
    const QString fitting = QFontMetrics(font).elidedText(words, Qt::ElideRight, text.width());
    painter.drawText(text, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | alignment)),
                     fitting);
  };
  drawLine(nameFont(), Token::Text, m_name, Qt::AlignTop);
  drawLine(font(), Token::MutedText, m_number, Qt::AlignBottom);
}

void HealthNode::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void HealthNode::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

}  // namespace soho::ui
