// The first question of the router set-up: where the router is and what the login is proved with. What is typed stays
// in this panel until the router has taken it. Event loop thread.
#pragma once

#include "app/widgets/question_panel.h"
#include "core/router/router_login.h"

#include <QCheckBox>
#include <QLineEdit>

namespace soho::ui {

class RouterLoginPanel final : public QuestionPanel {
  Q_OBJECT

 public:
  explicit RouterLoginPanel(const Theme& theme, QWidget* parent = nullptr);

  void propose(const router::RouterAddress& router);
  /// BadAddress when what was typed is none.
  [[nodiscard]] Result<router::RouterAddress> address() const;
  [[nodiscard]] router::Credentials credentials() const;
  [[nodiscard]] bool keepsPassword() const { return m_keep->isChecked(); }
  /// Forgets what was typed for the password.
  void forgetPassword();
  void focusFirstEmpty();
  void retranslate();

 private:
  QLineEdit* m_host = nullptr;
  QLineEdit* m_user = nullptr;
  QLineEdit* m_password = nullptr;
  QLineEdit* m_key = nullptr;
  QPushButton* m_chooseKey = nullptr;
  QCheckBox* m_keep = nullptr;
  QLabel* m_hostName = nullptr;
  QLabel* m_userName = nullptr;
  QLabel* m_passwordName = nullptr;
  QLabel* m_keyName = nullptr;
};

}  // namespace soho::ui
