#include "app/widgets/health_panel.h"

#include "app/theme/icon.h"
#include "app/theme/style.h"
#include "app/widgets/health_node.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

/// What a person can do something about, or should know: troubles, and what is waited for with a button.
std::vector<health::Finding> worthSaying(const health::Health& health) {
  std::vector<health::Finding> findings = health.troubles;
  for (const health::Finding& finding : health.nodes) {
    const bool isWaiting = health::lightOf(finding) == health::Light::Waiting;
    if (isWaiting && health::fixOf(finding).kind != health::FixKind::None) findings.push_back(finding);
  }
  return findings;
}

}  // namespace

HealthPanel::HealthPanel(const Theme& theme, QWidget& anchor, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_anchor(&anchor),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_title(new QLabel(m_content)),
      m_allWell(new QLabel(m_content)),
      m_troubleColumn(new QVBoxLayout) {
  setObjectName(u"health-panel"_s);
  auto* frame = new QVBoxLayout(this);
  frame->setContentsMargins(1, 1, 1, 1);
  frame->addWidget(m_scroll);
  m_scroll->setWidget(m_content);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->viewport()->setAutoFillBackground(false);
  m_content->setAutoFillBackground(false);
  auto* column = new QVBoxLayout(m_content);
  column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
  column->setSpacing(kSpaceLarge);
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);
  m_title->setFont(bold);
  column->addWidget(m_title);
  addStages(*column);
  column->addWidget(m_allWell);
  m_troubleColumn->setSpacing(kSpace);
  column->addLayout(m_troubleColumn);
  column->addStretch();
  parent->installEventFilter(this);
  anchor.installEventFilter(this);
  hide();
}

void HealthPanel::addStages(QVBoxLayout& column) {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kSpaceLarge);
  grid->setVerticalSpacing(kSpace);
  grid->setColumnStretch(2, 1);
  for (std::size_t i = 0; i < m_stages.size(); ++i) {
    const int line = static_cast<int>(i);
    StageRow& row = m_stages[i];
    row.shape = new QLabel(m_content);
    row.name = new QLabel(m_content);
    row.number = new QLabel(m_content);
    row.history = new HealthHistory(m_theme, m_content);
    grid->addWidget(row.shape, line, 0);
    grid->addWidget(row.name, line, 1);
    grid->addWidget(row.number, line, 2);
    grid->addWidget(row.history, line, 3);
  }
  column.addLayout(grid);
}

void HealthPanel::setHealth(const health::Health& health, const health::HealthMonitor& monitor) {
  m_title->setText(tr("From the router to ntopng, the last hour"));
  m_scroll->setAccessibleName(m_title->text());
  m_allWell->setText(tr("Everything works."));
  showStages(health, monitor);
  showTroubles(health);
  if (isVisible()) place();
}

void HealthPanel::setShape(QLabel& label, health::Light light) const {
  const int side = fontMetrics().height();
  label.setPixmap(themedIcon(m_theme, shapeIconOf(light), tokenOf(light))
                      .pixmap(QSize(side, side), devicePixelRatioF(), QIcon::Normal, QIcon::Off));
  label.setAccessibleName(health::lightText(light));
  label.setToolTip(health::lightText(light));
}

void HealthPanel::showStages(const health::Health& health, const health::HealthMonitor& monitor) {
  for (std::size_t i = 0; i < m_stages.size(); ++i) {
    const auto stage = static_cast<health::Stage>(i);
    const health::Finding& finding = health.stage(stage);
    StageRow& row = m_stages[i];
    setShape(*row.shape, health::lightOf(finding));
    row.name->setText(health::stageText(stage));
    row.number->setText(health::numberOf(stage, health));
    row.name->setToolTip(health::sentenceOf(finding));
    row.number->setToolTip(health::sentenceOf(finding));
    row.history->setHistory(monitor.history(stage));
  }
}

HealthPanel::TroubleRow& HealthPanel::troubleRow(std::size_t index) {
  while (m_troubles.size() <= index) {
    TroubleRow row;
    row.row = new QWidget(m_content);
    row.shape = new QLabel(row.row);
    row.sentence = new QLabel(row.row);
    row.sentence->setWordWrap(true);
    row.sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row.sentence->setFocusPolicy(Qt::NoFocus);
    row.button = new QPushButton(row.row);
    row.button->setObjectName(u"health-fix-%1"_s.arg(m_troubles.size()));
    auto* line = new QHBoxLayout(row.row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceLarge);
    line->addWidget(row.shape);
    line->addWidget(row.sentence, 1);
    line->addWidget(row.button);
    m_troubleColumn->addWidget(row.row);
    const std::size_t number = m_troubles.size();
    connect(row.button, &QPushButton::clicked, this, [this, number] { Q_EMIT fixWanted(m_troubles[number].fix); });
    m_troubles.push_back(row);
  }
  return m_troubles[index];
}

void HealthPanel::showTroubles(const health::Health& health) {
  const std::vector<health::Finding> findings = worthSaying(health);
  for (std::size_t i = 0; i < findings.size(); ++i) {
    TroubleRow& row = troubleRow(i);
    row.fix = health::fixOf(findings[i]);
    const QString button = health::fixText(row.fix);
    setShape(*row.shape, health::lightOf(findings[i]));
    row.sentence->setText(health::sentenceOf(findings[i]));
    row.button->setText(button);
    row.button->setAccessibleDescription(row.sentence->text());
    row.button->setVisible(!button.isEmpty());
    row.row->show();
  }
  for (std::size_t i = findings.size(); i < m_troubles.size(); ++i) m_troubles[i].row->hide();
  m_allWell->setVisible(findings.empty());
}

void HealthPanel::open() {
  if (isVisible()) return;
  place();
  show();
  raise();
  const auto first = std::ranges::find_if(m_troubles, [](const TroubleRow& row) {
    return row.row->isVisibleTo(row.row->parentWidget()) && row.button->isVisibleTo(row.row);
  });
  if (first != m_troubles.end()) {
    first->button->setFocus(Qt::OtherFocusReason);
  } else {
    m_scroll->setFocus(Qt::OtherFocusReason);
  }
  Q_EMIT openChanged(true);
}

void HealthPanel::close() {
  if (!isVisible()) return;
  hide();
  Q_EMIT openChanged(false);
}

/// Under the anchor, as wide as it, as high as its content but not over the parent's edge.
void HealthPanel::place() {
  if (!m_anchor) return;
  const QPoint corner = m_anchor->mapTo(parentWidget(), QPoint(0, m_anchor->height() + kSpaceSmall));
  const int room = parentWidget()->height() - corner.y() - kSpace;
  const int wide = m_anchor->width();
  m_content->layout()->activate();
  const int inside = wide - 2;
  const int tall = m_content->layout()->hasHeightForWidth() ? m_content->layout()->heightForWidth(inside)
                                                            : m_content->sizeHint().height();
  setGeometry(corner.x(), corner.y(), wide, std::max(0, std::min(tall + 2, room)));
}

void HealthPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, rect(), m_theme.color(Token::Surface), m_theme.color(Token::Accent), 1.0, kCornerRadius);
}

void HealthPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return close();
  QFrame::keyPressEvent(event);
}

void HealthPanel::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::FontChange && isVisible()) place();
}

bool HealthPanel::eventFilter(QObject* watched, QEvent* event) {
  const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
  if (isMoved && isVisible()) place();
  return QFrame::eventFilter(watched, event);
}

}  // namespace soho::ui
