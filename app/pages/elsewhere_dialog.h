// The form for an ntopng that runs already, as a dialog. Event loop thread.
#pragma once

#include "app/widgets/elsewhere_form.h"

#include <QDialog>
#include <QDialogButtonBox>

namespace soho::ui {

class ElsewhereDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `stack` must outlive the dialog.
  ElsewhereDialog(StackSource& stack, QWidget* parent);

  [[nodiscard]] container::NtopngElsewhere elsewhere() const { return m_form->elsewhere(); }
  [[nodiscard]] QString password() const { return m_form->password(); }

  /// Closes it once nothing about the certificate is left to confirm.
  void accept() override { m_form->submit(); }

 private:
  void follow();

  ElsewhereForm* m_form = nullptr;
  QDialogButtonBox* m_buttons = nullptr;
};

}  // namespace soho::ui
