// Asks for an ntopng that runs already: its page, a login, and where it takes flows. A certificate that nobody vouches
// for is shown with its fingerprint and confirmed here, before the password goes anywhere. Event loop thread.
#pragma once

#include "app/models/stack_source.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace soho::ui {

class ElsewhereForm final : public QWidget {
  Q_OBJECT

 public:
  /// Shows what `stack` uses already; then an empty password or token leaves the one that is kept. `stack` must outlive
  /// it.
  explicit ElsewhereForm(StackSource& stack, QWidget* parent = nullptr);

  /// With the certificate that is known or was confirmed.
  [[nodiscard]] container::NtopngElsewhere elsewhere() const;
  /// Or the token, which wins.
  [[nodiscard]] QString password() const;
  /// Everything is filled in and nothing is being looked at.
  [[nodiscard]] bool isComplete() const { return m_isComplete && !m_isAsking; }
  /// A certificate is shown, which submit() confirms: it should not be the easiest button to press.
  [[nodiscard]] bool isOffering() const { return !m_offered.isEmpty(); }
  /// Of the button that submits.
  [[nodiscard]] QString buttonText() const;

  /// Looks whether the certificate needs a person; accepted() comes, now or later, or it is shown.
  void submit();

 Q_SIGNALS:
  /// isComplete() or isOffering().
  void changed();
  void accepted();
  void returnPressed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void judge();
  void met(const QString& url, const Result<void>& met, const QByteArray& certificateSha256);
  void offer(const Error& error, const QByteArray& certificateSha256);
  [[nodiscard]] QString rule() const;

  StackSource& m_stack;
  QByteArray m_offered;  ///< Shown to the person, who confirms it with the next press; empty: none.
  bool m_isAsking = false;
  bool m_isComplete = false;
  QFormLayout* m_form = nullptr;
  QLineEdit* m_url = nullptr;
  QLineEdit* m_user = nullptr;
  QLineEdit* m_password = nullptr;
  QLineEdit* m_token = nullptr;
  QLineEdit* m_endpoint = nullptr;
  QLineEdit* m_key = nullptr;
  QLabel* m_hint = nullptr;
  QLabel* m_rule = nullptr;
};

}  // namespace soho::ui
