#include "app/wizard/wizard_page.h"

#include "app/widgets/card.h"

#include <QEvent>

namespace soho::ui {

QuestionPage::QuestionPage(const Theme& theme, WizardStep step, QWidget* parent) : WizardPage(parent), m_step(step) {
  auto* card = new Card(theme, this);
  m_panel = new QuestionPanel(theme, card);
  card->content().addWidget(m_panel);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(card);
  connect(m_panel, &QuestionPanel::backPressed, this, &WizardPage::backWanted);
}

void QuestionPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    Q_EMIT stepChanged();
  }
  WizardPage::changeEvent(event);
}

}  // namespace soho::ui
