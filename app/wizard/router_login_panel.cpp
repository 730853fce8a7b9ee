#include "app/wizard/router_login_panel.h"

#include "app/widgets/text_style.h"

#include <QFileDialog>
#include <QGridLayout>

#include <array>
#include <utility>

namespace soho::ui {

RouterLoginPanel::RouterLoginPanel(const Theme& theme, QWidget* parent)
    : QuestionPanel(theme, parent),
      m_host(new QLineEdit(this)),
      m_user(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_key(new QLineEdit(this)),
      m_chooseKey(new QPushButton(this)),
      m_keep(new QCheckBox(this)),
      m_hostName(makeLabel(theme, TextStyle::Body, {}, this)),
      m_userName(makeLabel(theme, TextStyle::Body, {}, this)),
      m_passwordName(makeLabel(theme, TextStyle::Body, {}, this)),
      m_keyName(makeLabel(theme, TextStyle::Body, {}, this)) {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kSpaceLarge);
  grid->setVerticalSpacing(kSpace);
  grid->setColumnStretch(3, 1);
  const std::array<std::pair<QLabel*, QLineEdit*>, 4> rows{
      {{m_hostName, m_host}, {m_userName, m_user}, {m_passwordName, m_password}, {m_keyName, m_key}}};
  for (int number = 0; const auto& [label, field] : rows) {
    field->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    label->setBuddy(field);
    grid->addWidget(label, number, 0);
    grid->addWidget(field, number++, 1);
    connect(field, &QLineEdit::returnPressed, &primary(), &QPushButton::click);
  }
  m_password->setEchoMode(QLineEdit::Password);
  m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
  grid->addWidget(m_chooseKey, 3, 2);
  grid->addWidget(m_keep, 4, 1);
  body().addLayout(grid);
  body().addStretch();
  connect(m_key, &QLineEdit::textChanged, this, &RouterLoginPanel::retranslate);
  connect(m_chooseKey, &QPushButton::clicked, this, [this] {
    auto* dialog = new QFileDialog(this, tr("Private key"), QDir::homePath() + QStringLiteral("/.ssh"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_key, &QLineEdit::setText);
    dialog->open();
  });
  retranslate();
}

void RouterLoginPanel::retranslate() {
  setWords(tr("Your router"),
           tr("SohoFlow logs in to the router over SSH, looks what it is, and shows what would be changed before "
              "anything is. It is the login of the router's own pages."));
  //: The router's; %1 of a form, with a mnemonic
  m_hostName->setText(tr("&Address"));
  m_userName->setText(tr("&User"));
  m_passwordName->setText(tr("&Password"));
  m_keyName->setText(tr("Or a private &key file"));
  m_chooseKey->setText(tr("C&hoose…"));
  m_chooseKey->setAccessibleName(tr("Choose a private key file"));
  m_keep->setText(tr("&Remember the password (in the keychain of your desktop)"));
  m_password->setPlaceholderText(m_key->text().isEmpty() ? QString() : tr("with a key file: its passphrase"));
  m_key->setPlaceholderText(tr("usually not needed"));
}

void RouterLoginPanel::propose(const router::RouterAddress& router) {
  const QString host = QString::fromStdString(router.host);
  const bool hasOtherPort = router.port != router::kSshPort;
  const QString bracketed = host.contains(u':') && hasOtherPort ? u'[' + host + u']' : host;
  m_host->setText(hasOtherPort ? bracketed + u':' + QString::number(router.port) : host);
  m_user->setText(QString::fromStdString(router.user));
}

Result<router::RouterAddress> RouterLoginPanel::address() const {
  const QString text = m_user->text().trimmed() + u'@' + m_host->text().trimmed();
  return router::RouterAddress::parse(text.toStdString());
}

router::Credentials RouterLoginPanel::credentials() const {
  router::Credentials credentials;
  const QByteArray secret = m_password->text().toUtf8();
  if (!m_key->text().isEmpty()) credentials.keyFile = router::KeyFile{m_key->text().toStdString(), secret};
  if (!secret.isEmpty()) credentials.password = secret;  // also what sudo may ask for
  return credentials;
}

void RouterLoginPanel::forgetPassword() {
  m_password->clear();
  m_keep->setChecked(false);
}

void RouterLoginPanel::focusFirstEmpty() {
  for (QLineEdit* field : {m_host, m_user, m_password}) {
    if (field->text().isEmpty()) return field->setFocus();
  }
  m_password->setFocus();
}

}  // namespace soho::ui
