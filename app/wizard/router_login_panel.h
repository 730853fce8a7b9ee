// The first question of the router set-up: where the router is and what the login is proved with. What is typed stays
// in this panel until the router has taken it. Event loop thread.
#pragma once

#include "app/widgets/question_panel.h"
#include "core/router/router_login.h"

#include <QCheckBox>
#include <QLineEdit>

#include <optional>

namespace soho::ui {

class RouterLoginPanel final : public QuestionPanel {
  Q_OBJECT

 public:
  explicit RouterLoginPanel(const Theme& theme, QWidget* parent = nullptr);

  void propose(const router::RouterAddress& router);
  /// BadAddress when what was typed is none.
  [[nodiscard]] Result<router::RouterAddress> address() const;
  [[nodiscard]] router::Credentials credentials() const;
  /// Never with a key file: what is typed then is its passphrase.
  [[nodiscard]] bool keepsPassword() const { return m_keep->isChecked() && m_key->text().isEmpty(); }
  /// Forgets what was typed for the passwords.
  void forgetPassword();
  /// The router wants a password for sudo that is not known: asks for it too, until forgetPassword().
  void askSudoPassword();
  /// Where a password is kept: `notice` as SecretStore::notice(); none: nowhere.
  void setStoreNotice(const std::optional<QString>& notice);
  void focusFirstEmpty();
  void retranslate();

 private:
  QLineEdit* m_host = nullptr;
  QLineEdit* m_user = nullptr;
  QLineEdit* m_password = nullptr;
  QLineEdit* m_key = nullptr;
  QPushButton* m_chooseKey = nullptr;
  QLineEdit* m_sudo = nullptr;
  QCheckBox* m_keep = nullptr;
  QLabel* m_hostName = nullptr;
  QLabel* m_userName = nullptr;
  QLabel* m_passwordName = nullptr;
  QLabel* m_keyName = nullptr;
  QLabel* m_sudoName = nullptr;
  QLabel* m_storeNotice = nullptr;
  bool m_isStoreKnown = false;
  std::optional<QString> m_notice;  ///< Of the store, if there is one.
};

}  // namespace soho::ui
