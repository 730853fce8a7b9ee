// Asks for an ntopng that runs already: its page, a login, and where it takes flows. A certificate that nobody vouches
// for is shown with its fingerprint and confirmed here, before the password goes anywhere. Event loop thread.
#pragma once

#include "app/models/stack_source.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>

namespace soho::ui {

class ElsewhereDialog final : public QDialog {
  Q_OBJECT

 public:
  /// When `stack` uses one already, an empty password leaves the one that is kept. `stack` must outlive the dialog.
  ElsewhereDialog(StackSource& stack, QWidget* parent);

  /// With the certificate that is known or was confirmed.
  [[nodiscard]] container::NtopngElsewhere elsewhere() const;
  [[nodiscard]] QString password() const { return m_password->text(); }

  void accept() override;

 private:
  void judge();
  void met(const QString& url, const Result<void>& met, const QByteArray& certificateSha256);
  void offer(const Error& error, const QByteArray& certificateSha256);

  StackSource& m_stack;
  const std::optional<container::NtopngElsewhere> m_known;
  QByteArray m_offered;  ///< Shown to the person, who confirms it with the next press; empty: none.
  bool m_isAsking = false;
  QLineEdit* m_url = nullptr;
  QLineEdit* m_user = nullptr;
  QLineEdit* m_password = nullptr;
  QLineEdit* m_endpoint = nullptr;
  QLineEdit* m_key = nullptr;
  QLabel* m_rule = nullptr;
  QDialogButtonBox* m_buttons = nullptr;
};

}  // namespace soho::ui
