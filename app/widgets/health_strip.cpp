#include "app/widgets/health_strip.h"

#include "app/theme/icon.h"
#include "app/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

constexpr int kFlowWidth = 40;  ///< Room for the line and its arrowhead between two nodes.
constexpr qreal kLineWidth = 2.5;
constexpr qreal kHead = 5;

}  // namespace

HealthStrip::HealthStrip(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_line(new HealthLine(theme, this)), m_panelButton(new QToolButton(this)) {
  setObjectName(u"health-strip"_s);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCursor(Qt::PointingHandCursor);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kSpaceSmall, kSpace, kSpaceSmall);
  column->setSpacing(0);
  auto* layout = new QHBoxLayout;
  column->addLayout(layout);
  column->addWidget(m_line);
  for (std::size_t i = 0; i < m_nodes.size(); ++i) {
    const auto node = static_cast<health::Node>(i);
    m_nodes[i] = new HealthNode(theme, node, this);
    layout->addWidget(m_nodes[i], 1);
    connect(m_nodes[i], &HealthNode::clicked, this, [this, node] { Q_EMIT nodeChosen(node); });
  }
  layout->setSpacing(kFlowWidth);
  m_panelButton->setObjectName(u"health-panel-button"_s);
  m_panelButton->setAutoRaise(true);
  m_panelButton->setCheckable(true);
  layout->addWidget(m_panelButton);
  connect(m_panelButton, &QToolButton::clicked, this, &HealthStrip::panelWanted);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
  setPanelOpen(false);
  setWords();
  setHealth({});
}

void HealthStrip::setHealth(const health::Health& health) {
  m_health = health;
  for (HealthNode* node : m_nodes) node->setHealth(health);
  m_line->setHealth(health);
  update();
}

void HealthStrip::setPanelOpen(bool isOpen) {
  m_isPanelOpen = isOpen;
  m_panelButton->setChecked(isOpen);
  m_panelButton->setIcon(themedIcon(m_theme, isOpen ? u"collapse"_s : u"expand"_s, Token::MutedText));
}

void HealthStrip::setWords() {
  setAccessibleName(tr("State of the pipeline"));
  m_panelButton->setAccessibleName(tr("Every stage in detail"));
  m_panelButton->setToolTip(tr("Every stage in detail"));
}

void HealthStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, rect(), m_theme.color(Token::Surface), m_theme.color(Token::Border), 1.0, kCornerRadius);
  for (std::size_t i = 0; i + 1 < m_nodes.size(); ++i) drawFlow(painter, *m_nodes[i], *m_nodes[i + 1]);
}

/// Flows move between two nodes that both run: a whole line. Anything else: a broken one.
void HealthStrip::drawFlow(QPainter& painter, const HealthNode& from, const HealthNode& to) const {
  const bool isMirrored = layoutDirection() == Qt::RightToLeft;
  const qreal sign = isMirrored ? -1 : 1;
  const qreal begin = isMirrored ? from.geometry().left() - kSpaceSmall : from.geometry().right() + kSpaceSmall;
  const qreal end = isMirrored ? to.geometry().right() + kSpaceSmall : to.geometry().left() - kSpaceSmall;
  const qreal y = from.geometry().center().y();
  const bool isFlowing = from.light() == health::Light::Running && to.light() == health::Light::Running;
  const QColor color = m_theme.color(isFlowing ? Token::Good : Token::Other);

  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QPen pen(color, kLineWidth, isFlowing ? Qt::SolidLine : Qt::CustomDashLine, Qt::RoundCap);
  if (!isFlowing) pen.setDashPattern({1.0, 2.4});
  painter.setPen(pen);
  painter.drawLine(QPointF(begin, y), QPointF(end - sign * kHead, y));
  QPainterPath head;
  head.moveTo(end, y);
  head.lineTo(end - sign * kHead * 1.6, y - kHead);
  head.lineTo(end - sign * kHead * 1.6, y + kHead);
  head.closeSubpath();
  painter.setPen(Qt::NoPen);
  painter.fillPath(head, color);
  painter.restore();
}

void HealthStrip::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT panelWanted();
}

void HealthStrip::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  setWords();
  setHealth(m_health);
}

}  // namespace soho::ui
