#include "app/widgets/health_line.h"

#include "app/theme/icon.h"
#include "app/widgets/health_node.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

/// What keeps a person from seeing the traffic. What is merely off, such as an ntopng nobody uses, says so in its node.
bool isUrgent(const health::Finding& finding) {
  return health::lightOf(finding) == health::Light::Attention ||
         health::fixOf(finding).kind == health::FixKind::StartCollector;
}

}  // namespace

HealthLine::HealthLine(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_shape(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_button(new QPushButton(this)) {
  setObjectName(u"health-line"_s);
  m_sentence->setWordWrap(true);
  m_sentence->setTextFormat(Qt::PlainText);
  m_button->setObjectName(u"health-line-fix"_s);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(kSpace, kSpaceSmall, kSpaceSmall, kSpaceSmall);
  line->setSpacing(kSpace);
  line->addWidget(m_shape);
  line->addWidget(m_sentence, 1);
  line->addWidget(m_button);
  connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT fixWanted(m_fix); });
  connect(&theme, &Theme::changed, this, &HealthLine::drawShape);
  hide();
}

void HealthLine::setHealth(const health::Health& health) {
  const auto first = std::ranges::find_if(health.troubles, isUrgent);
  setVisible(first != health.troubles.end());
  if (first == health.troubles.end()) return;
  m_light = health::lightOf(*first);
  m_fix = health::fixOf(*first);
  drawShape();
  m_sentence->setText(health::sentenceOf(*first));
  m_button->setText(health::fixText(m_fix));
  m_button->setAccessibleDescription(m_sentence->text());
  m_button->setVisible(m_fix.kind != health::FixKind::None);
}

void HealthLine::drawShape() {
  const int side = fontMetrics().height();
  m_shape->setPixmap(themedIcon(m_theme, shapeIconOf(m_light), tokenOf(m_light))
                         .pixmap(QSize(side, side), devicePixelRatioF(), QIcon::Normal, QIcon::Off));
  m_shape->setAccessibleName(health::lightText(m_light));
}

}  // namespace soho::ui
