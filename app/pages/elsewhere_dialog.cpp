#include "app/pages/elsewhere_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace soho::ui {
namespace {

constexpr int kWidth = 460;

}  // namespace

ElsewhereDialog::ElsewhereDialog(StackSource& stack, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("An ntopng that runs already"));
  setMinimumWidth(kWidth);
  m_form = new ElsewhereForm(stack, this);
  m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_form);
  column->addWidget(m_buttons);
  connect(m_buttons, &QDialogButtonBox::accepted, this, &ElsewhereDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_form, &ElsewhereForm::changed, this, &ElsewhereDialog::follow);
  connect(m_form, &ElsewhereForm::accepted, this, [this] { QDialog::accept(); });
  follow();
}

void ElsewhereDialog::follow() {
  QPushButton* use = m_buttons->button(QDialogButtonBox::Ok);
  QPushButton* cancel = m_buttons->button(QDialogButtonBox::Cancel);
  const bool isOffering = m_form->isOffering();
  use->setText(m_form->buttonText());
  use->setEnabled(m_form->isComplete());
  // A second Return must not confirm what nobody has read.
  use->setAutoDefault(!isOffering);
  use->setDefault(!isOffering);
  cancel->setDefault(isOffering);
  if (isOffering) cancel->setFocus();
}

}  // namespace soho::ui
