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
      m_sudo(new QLineEdit(this)),
      m_keep(new QCheckBox(this)),
      m_hostName(makeLabel(theme, TextStyle::Body, {}, this)),
      m_userName(makeLabel(theme, TextStyle::Body, {}, this)),
      m_passwordName(makeLabel(theme, TextStyle::Body, {}, this)),
      m_keyName(makeLabel(theme, TextStyle::Body, {}, this)),
      m_sudoName(makeLabel(theme, TextStyle::Body, {}, this)),
      m_storeNotice(makeLabel(theme, TextStyle::Quiet, {}, this)) {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kSpaceLarge);
  grid->setVerticalSpacing(kSpace);
  grid->setColumnStretch(3, 1);
  const std::array<std::pair<QLabel*, QLineEdit*>, 5> rows{{{m_hostName, m_host},
                                                            {m_userName, m_user},
                                                            {m_passwordName, m_password},
                                                            {m_keyName, m_key},
                                                            {m_sudoName, m_sudo}}};
  for (int number = 0; const auto& [label, field] : rows) {
    field->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    label->setBuddy(field);
    grid->addWidget(label, number, 0);
    grid->addWidget(field, number++, 1);
    connect(field, &QLineEdit::returnPressed, &primary(), &QPushButton::click);
  }
  for (QLineEdit* field : {m_password, m_sudo}) {
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
  }
  m_sudo->hide();
  m_sudoName->hide();
  grid->addWidget(m_chooseKey, 3, 2);
  grid->addWidget(m_keep, 5, 1);
  m_storeNotice->setWordWrap(true);
  grid->addWidget(m_storeNotice, 6, 1);
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
  const bool hasKey = !m_key->text().isEmpty();
  m_passwordName->setText(hasKey ? tr("&Passphrase of the key") : tr("&Password"));
  m_keyName->setText(tr("Or a private &key file"));
  m_chooseKey->setText(tr("C&hoose…"));
  m_chooseKey->setAccessibleName(tr("Choose a private key file"));
  m_sudoName->setText(tr("Password for &sudo"));
  const bool isKeychain = m_notice && m_notice->isEmpty();
  m_keep->setText(isKeychain ? tr("&Remember the password (in the keychain of your desktop)")
                             : tr("&Remember the password"));
  const bool isNowhere = m_isStoreKnown && !m_notice;
  m_keep->setEnabled(!hasKey && !isNowhere);
  m_storeNotice->setText(isNowhere ? tr("There is no place to keep it: no keychain runs, and no file can be written.")
                                   : m_notice.value_or(QString()));
  m_storeNotice->setVisible(!m_storeNotice->text().isEmpty());
  m_password->setPlaceholderText(hasKey ? tr("empty, if it has none") : QString());
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
  // A passphrase is no password of the router: it must not be sent there.
  if (!m_key->text().isEmpty()) {
    credentials.keyFile = router::KeyFile{m_key->text().toStdString(), secret};
  } else if (!secret.isEmpty()) {
    credentials.password = secret;
  }
  if (!m_sudo->text().isEmpty()) credentials.sudoPassword = m_sudo->text().toUtf8();
  return credentials;
}

void RouterLoginPanel::forgetPassword() {
  m_password->clear();
  m_sudo->clear();
  m_sudo->hide();
  m_sudoName->hide();
  m_keep->setChecked(false);
}

void RouterLoginPanel::setStoreNotice(const std::optional<QString>& notice) {
  m_isStoreKnown = true;
  m_notice = notice;
  retranslate();
}

void RouterLoginPanel::askSudoPassword() {
  m_sudo->show();
  m_sudoName->show();
  m_sudo->setFocus();
}

void RouterLoginPanel::focusFirstEmpty() {
  for (QLineEdit* field : {m_host, m_user, m_password}) {
    if (field->text().isEmpty()) return field->setFocus();
  }
  m_password->setFocus();
}

}  // namespace soho::ui
