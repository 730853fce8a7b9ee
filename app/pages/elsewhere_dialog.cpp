#include "app/pages/elsewhere_dialog.h"

#include "core/text/error_text.h"

#include <QFormLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace soho::ui {
namespace {

constexpr int kWidth = 460;
constexpr int kUsualZmqPort = 5556;

/// Most run both on one machine: what is typed for the page is guessed for the flows.
QString endpointOf(const QString& url) {
  const QString host = QUrl(url).host();
  return host.isEmpty() ? QString() : QStringLiteral("tcp://%1:%2").arg(host).arg(kUsualZmqPort);
}

}  // namespace

ElsewhereDialog::ElsewhereDialog(StackSource& stack, QWidget* parent)
    : QDialog(parent), m_stack(stack), m_known(stack.picture().elsewhere) {
  const container::NtopngElsewhere shown = m_known.value_or(container::NtopngElsewhere());
  setWindowTitle(tr("An ntopng that runs already"));
  setMinimumWidth(kWidth);
  m_url = new QLineEdit(shown.url, this);
  m_url->setPlaceholderText(QStringLiteral("http://192.168.1.5:3000"));
  m_user = new QLineEdit(shown.user, this);
  m_password = new QLineEdit(this);
  m_password->setEchoMode(QLineEdit::Password);
  m_endpoint = new QLineEdit(shown.endpoint, this);
  m_endpoint->setPlaceholderText(QStringLiteral("tcp://192.168.1.5:5556"));
  m_key = new QLineEdit(shown.curveKey, this);
  //: In a field that may stay empty
  m_key->setPlaceholderText(tr("only if that ntopng encrypts"));
  m_rule = new QLabel(this);
  m_rule->setWordWrap(true);
  m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);  // a fingerprint
  auto* hint = new QLabel(tr("Start that ntopng with -i tcp://*:5556c, so that it takes flows on this port. Whoever "
                             "reaches the port can send flows too: let only this computer through."),
                          this);
  hint->setWordWrap(true);
  auto* form = new QFormLayout;
  form->addRow(tr("&Address of its page:"), m_url);
  form->addRow(tr("&User:"), m_user);
  form->addRow(tr("&Password:"), m_password);
  form->addRow(tr("It takes &flows at:"), m_endpoint);
  //: The public key of an ntopng that encrypts what it takes
  form->addRow(tr("Its public &key:"), m_key);
  m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  auto* column = new QVBoxLayout(this);
  column->addLayout(form);
  column->addWidget(hint);
  column->addWidget(m_rule);
  column->addWidget(m_buttons);
  connect(m_buttons, &QDialogButtonBox::accepted, this, &ElsewhereDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_url, &QLineEdit::textEdited, this, [this](const QString& url) {
    if (!m_endpoint->isModified()) m_endpoint->setText(endpointOf(url));
  });
  for (QLineEdit* field : {m_url, m_user, m_password, m_endpoint, m_key}) {
    connect(field, &QLineEdit::textChanged, this, &ElsewhereDialog::judge);
  }
  judge();
}

container::NtopngElsewhere ElsewhereDialog::elsewhere() const {
  container::NtopngElsewhere wanted{m_url->text().trimmed(), m_user->text().trimmed(), m_endpoint->text().trimmed(),
                                    m_offered, m_key->text().trimmed()};
  container::keepCertificate(wanted, m_known);
  return wanted;
}

void ElsewhereDialog::accept() {
  const container::NtopngElsewhere wanted = elsewhere();
  const bool isConfirmed = !m_offered.isEmpty();
  if (isConfirmed || QUrl(wanted.url).scheme() != QStringLiteral("https")) return QDialog::accept();
  m_isAsking = true;
  m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
  m_rule->setText(tr("◐ Looking at its certificate…"));
  m_stack.meet(wanted, this, [this, url = wanted.url](const Result<void>& answer, const QByteArray& certificateSha256) {
    met(url, answer, certificateSha256);
  });
}

void ElsewhereDialog::met(const QString& url, const Result<void>& met, const QByteArray& certificateSha256) {
  m_isAsking = false;
  if (url != elsewhere().url) return judge();
  const bool isDoubtful =
      !met && (met.error().code == ErrorCode::CertificateUnknown || met.error().code == ErrorCode::CertificateChanged);
  // Everything else is told by the work that follows.
  isDoubtful ? offer(met.error(), certificateSha256) : QDialog::accept();
}

void ElsewhereDialog::offer(const Error& error, const QByteArray& certificateSha256) {
  const text::Explanation said = text::explain(error);
  judge();
  m_offered = certificateSha256;
  //: %1 is what happened, %2 why, with a fingerprint, %3 what to do next. The triangle stays.
  m_rule->setText(tr("▲ %1. %2 %3").arg(said.what, said.why, said.nextStep));
  QPushButton* confirm = m_buttons->button(QDialogButtonBox::Ok);
  confirm->setText(tr("&Trust it and use it"));
  // A second Return must not confirm what nobody has read.
  confirm->setAutoDefault(false);
  confirm->setDefault(false);
  m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
  m_buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

void ElsewhereDialog::judge() {
  m_offered.clear();
  QPushButton* use = m_buttons->button(QDialogButtonBox::Ok);
  use->setText(tr("U&se it"));
  use->setDefault(true);
  const auto checked = container::checkElsewhere(elsewhere());
  const bool hasPassword = m_known || !m_password->text().isEmpty();
  use->setEnabled(checked && hasPassword && !m_isAsking);
  QString rule;
  if (!checked && checked.error().place == "--url") {
    rule = tr("Write the address like http://192.168.1.5:3000.");
  } else if (!checked && checked.error().place == "--login") {
    rule = tr("Write the name of a user of that ntopng.");
  } else if (!checked && checked.error().place == "--curve-key") {
    rule = tr("Copy the public key from that ntopng's page: 40 characters, or 80 digits and letters.");
  } else if (!checked) {
    rule = tr("Write where it takes flows like tcp://192.168.1.5:5556.");
  }
  m_rule->setText(m_url->text().isEmpty() ? QString() : rule);
}

}  // namespace soho::ui
