#include "app/pages/elsewhere_dialog.h"

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

ElsewhereDialog::ElsewhereDialog(const std::optional<container::NtopngElsewhere>& now, QWidget* parent)
    : QDialog(parent), m_isKnown(now.has_value()) {
  const container::NtopngElsewhere shown = now.value_or(container::NtopngElsewhere());
  setWindowTitle(tr("An ntopng that runs already"));
  setMinimumWidth(kWidth);
  m_url = new QLineEdit(shown.url, this);
  m_url->setPlaceholderText(QStringLiteral("http://192.168.1.5:3000"));
  m_user = new QLineEdit(shown.user, this);
  m_password = new QLineEdit(this);
  m_password->setEchoMode(QLineEdit::Password);
  m_endpoint = new QLineEdit(shown.endpoint, this);
  m_endpoint->setPlaceholderText(QStringLiteral("tcp://192.168.1.5:5556"));
  m_rule = new QLabel(this);
  m_rule->setWordWrap(true);
  auto* hint = new QLabel(tr("Start that ntopng with -i tcp://*:5556c, so that it takes flows on this port. Whoever "
                             "reaches the port can send flows too: let only this computer through."),
                          this);
  hint->setWordWrap(true);
  auto* form = new QFormLayout;
  form->addRow(tr("&Address of its page:"), m_url);
  form->addRow(tr("&User:"), m_user);
  form->addRow(tr("&Password:"), m_password);
  form->addRow(tr("It takes &flows at:"), m_endpoint);
  m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  m_buttons->button(QDialogButtonBox::Ok)->setText(tr("U&se it"));
  auto* column = new QVBoxLayout(this);
  column->addLayout(form);
  column->addWidget(hint);
  column->addWidget(m_rule);
  column->addWidget(m_buttons);
  connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_url, &QLineEdit::textEdited, this, [this](const QString& url) {
    if (!m_endpoint->isModified()) m_endpoint->setText(endpointOf(url));
  });
  for (QLineEdit* field : {m_url, m_user, m_password, m_endpoint}) {
    connect(field, &QLineEdit::textChanged, this, &ElsewhereDialog::judge);
  }
  judge();
}

container::NtopngElsewhere ElsewhereDialog::elsewhere() const {
  return {m_url->text().trimmed(), m_user->text().trimmed(), m_endpoint->text().trimmed()};
}

void ElsewhereDialog::judge() {
  const auto checked = container::checkElsewhere(elsewhere());
  const bool hasPassword = m_isKnown || !m_password->text().isEmpty();
  m_buttons->button(QDialogButtonBox::Ok)->setEnabled(checked && hasPassword);
  QString rule;
  if (!checked && checked.error().place == "--url") {
    rule = tr("Write the address like http://192.168.1.5:3000.");
  } else if (!checked && checked.error().place == "--login") {
    rule = tr("Write the name of a user of that ntopng.");
  } else if (!checked) {
    rule = tr("Write where it takes flows like tcp://192.168.1.5:5556.");
  }
  m_rule->setText(m_url->text().isEmpty() ? QString() : rule);
}

}  // namespace soho::ui
