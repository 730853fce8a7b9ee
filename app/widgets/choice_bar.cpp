#include "app/widgets/choice_bar.h"

#include "app/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace soho::ui {

ChoiceBar::ChoiceBar(const QString& name, QWidget* parent) : QWidget(parent) {
  setAccessibleName(name);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(kSpaceSmall);
  connect(&m_group, &QButtonGroup::idClicked, this, &ChoiceBar::picked);
}

void ChoiceBar::add(int id, const QString& text, const QString& accessibleName) {
  auto* button = new QToolButton(this);
  button->setText(text);
  button->setCheckable(true);
  button->setAccessibleName(accessibleName);
  button->setToolTip(accessibleName);
  button->setCursor(Qt::PointingHandCursor);
  m_group.addButton(button, id);
  layout()->addWidget(button);
}

void ChoiceBar::choose(int id) {
  if (QAbstractButton* button = m_group.button(id)) button->setChecked(true);
}

}  // namespace soho::ui
