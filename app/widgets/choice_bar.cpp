#include "app/widgets/choice_bar.h"

#include "app/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace soho::ui {

ChoiceBar::ChoiceBar(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(kSpaceSmall);
  connect(&m_group, &QButtonGroup::idClicked, this, &ChoiceBar::picked);
}

void ChoiceBar::setChoice(int id, const QString& text, const QString& accessibleName) {
  QAbstractButton* button = m_group.button(id);
  if (button == nullptr) {
    button = new QToolButton(this);
    button->setCheckable(true);
    button->setCursor(Qt::PointingHandCursor);
    m_group.addButton(button, id);
    layout()->addWidget(button);
  }
  button->setText(text);
  button->setAccessibleName(accessibleName);
  button->setToolTip(accessibleName);
}

void ChoiceBar::choose(int id) {
  if (QAbstractButton* button = m_group.button(id)) button->setChecked(true);
}

}  // namespace soho::ui
