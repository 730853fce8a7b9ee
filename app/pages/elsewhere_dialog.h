// Asks for an ntopng that runs already: its page, a login, and where it takes flows. Event loop thread.
#pragma once

#include "core/container/stack_file.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>

namespace soho::ui {

class ElsewhereDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `now` is what is in use, if anything; then an empty password leaves the one that is kept.
  ElsewhereDialog(const std::optional<container::NtopngElsewhere>& now, QWidget* parent);

  [[nodiscard]] container::NtopngElsewhere elsewhere() const;
  [[nodiscard]] QString password() const { return m_password->text(); }

 private:
  void judge();

  bool m_isKnown;
  QLineEdit* m_url = nullptr;
  QLineEdit* m_user = nullptr;
  QLineEdit* m_password = nullptr;
  QLineEdit* m_endpoint = nullptr;
  QLabel* m_rule = nullptr;
  QDialogButtonBox* m_buttons = nullptr;
};

}  // namespace soho::ui
