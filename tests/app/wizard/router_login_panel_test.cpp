// What is typed on the login panel is what it is: a passphrase no password, a password kept where it says.
#include "app/wizard/router_login_panel.h"

#include "app/theme/theme.h"

#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class RouterLoginPanelTest : public ::testing::Test {
 protected:
  RouterLoginPanelTest() {
    m_panel.show();
    fields()[0]->setText(QStringLiteral("192.168.1.1"));
    fields()[1]->setText(QStringLiteral("admin"));
    fields()[2]->setText(QStringLiteral("secret"));
  }
  [[nodiscard]] QList<QLineEdit*> fields() const { return m_panel.findChildren<QLineEdit*>(); }
  [[nodiscard]] QCheckBox* keep() const { return m_panel.findChild<QCheckBox*>(); }

  Theme m_theme{Scheme::Light};
  RouterLoginPanel m_panel{m_theme};
};

TEST_F(RouterLoginPanelTest, aPasswordIsThePassword) {
  keep()->setChecked(true);
  EXPECT_EQ(m_panel.credentials().password, QByteArray("secret"));
  EXPECT_FALSE(m_panel.credentials().keyFile);
  EXPECT_TRUE(m_panel.keepsPassword());
}

TEST_F(RouterLoginPanelTest, withAKeyFileItIsOnlyThePassphrase) {
  keep()->setChecked(true);
  fields()[3]->setText(QStringLiteral("/home/me/.ssh/id"));
  const router::Credentials credentials = m_panel.credentials();
  ASSERT_TRUE(credentials.keyFile);
  EXPECT_EQ(credentials.keyFile->passphrase, QByteArray("secret"));
  EXPECT_FALSE(credentials.password);
  EXPECT_FALSE(credentials.sudoPassword);
  EXPECT_FALSE(m_panel.keepsPassword());
  EXPECT_FALSE(keep()->isEnabled());
}

TEST_F(RouterLoginPanelTest, thePasswordForSudoIsAskedForApart) {
  QLineEdit* const sudo = fields()[4];
  EXPECT_FALSE(sudo->isVisible());
  fields()[3]->setText(QStringLiteral("/home/me/.ssh/id"));
  m_panel.askSudoPassword();
  ASSERT_TRUE(sudo->isVisible());
  sudo->setText(QStringLiteral("for sudo"));
  EXPECT_EQ(m_panel.credentials().sudoPassword, QByteArray("for sudo"));
  EXPECT_FALSE(m_panel.credentials().password);
  m_panel.forgetPassword();
  EXPECT_FALSE(sudo->isVisible());
  EXPECT_FALSE(m_panel.credentials().sudoPassword);
}

TEST_F(RouterLoginPanelTest, saysWhereThePasswordIsReallyKept) {
  const auto shown = [this] {
    QString text = keep()->text();
    for (const QLabel* label : m_panel.findChildren<QLabel*>()) {
      if (label->isVisible()) text += u' ' + label->text();
    }
    return text.toStdString();
  };
  EXPECT_THAT(shown(), Not(HasSubstr("keychain")));
  m_panel.setStoreNotice(QString());
  EXPECT_THAT(shown(), HasSubstr("in the keychain of your desktop"));
  m_panel.setStoreNotice(QStringLiteral("kept in a file, not encrypted"));
  EXPECT_THAT(shown(), HasSubstr("kept in a file, not encrypted"));
  EXPECT_THAT(shown(), Not(HasSubstr("keychain")));
  EXPECT_TRUE(keep()->isEnabled());
  m_panel.setStoreNotice(std::nullopt);
  EXPECT_FALSE(keep()->isEnabled());
}

}  // namespace
}  // namespace soho::ui
