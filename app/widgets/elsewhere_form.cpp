#include "app/widgets/elsewhere_form.h"

#include "core/text/error_text.h"

#include <QEvent>
#include <QUrl>
#include <QVBoxLayout>

namespace soho::ui {
namespace {

constexpr int kUsualZmqPort = 5556;

/// Most run both on one machine: what is typed for the page is guessed for the flows.
QString endpointOf(const QString& url) {
  const QString host = QUrl(url).host();
  return host.isEmpty() ? QString() : QStringLiteral("tcp://%1:%2").arg(host).arg(kUsualZmqPort);
}

}  // namespace

ElsewhereForm::ElsewhereForm(StackSource& stack, QWidget* parent) : QWidget(parent), m_stack(stack) {
  const container::NtopngElsewhere shown = stack.picture().elsewhere.value_or(container::NtopngElsewhere());
  m_url = new QLineEdit(shown.url, this);
  m_url->setPlaceholderText(QStringLiteral("http://192.168.1.5:3000"));
  m_user = new QLineEdit(shown.user, this);
  m_password = new QLineEdit(this);
  m_token = new QLineEdit(this);
  for (QLineEdit* secret : {m_password, m_token}) secret->setEchoMode(QLineEdit::Password);
  m_endpoint = new QLineEdit(shown.endpoint, this);
  m_endpoint->setPlaceholderText(QStringLiteral("tcp://192.168.1.5:5556"));
  m_key = new QLineEdit(shown.curveKey, this);
  m_hint = new QLabel(this);
  m_rule = new QLabel(this);
  for (QLabel* label : {m_hint, m_rule}) label->setWordWrap(true);
  m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);  // a fingerprint
  m_form = new QFormLayout;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addLayout(m_form);
  column->addWidget(m_hint);
  column->addWidget(m_rule);
  connect(m_url, &QLineEdit::textEdited, this, [this](const QString& url) {
    if (!m_endpoint->isModified()) m_endpoint->setText(endpointOf(url));
  });
  for (QLineEdit* field : {m_url, m_user, m_password, m_token, m_endpoint, m_key}) {
    m_form->addRow(QStringLiteral(" "), field);
    connect(field, &QLineEdit::textChanged, this, &ElsewhereForm::judge);
    connect(field, &QLineEdit::returnPressed, this, &ElsewhereForm::returnPressed);
  }
  retranslate();
}

void ElsewhereForm::retranslate() {
  const auto name = [this](QWidget* field, const QString& text) {
    static_cast<QLabel*>(m_form->labelForField(field))->setText(text);
  };
  name(m_url, tr("&Address of its page:"));
  name(m_user, tr("&User:"));
  name(m_password, tr("&Password:"));
  //: A key that ntopng has made for one of its users, for programs
  name(m_token, tr("API &token:"));
  //: In a field that may stay empty
  m_token->setPlaceholderText(tr("instead of user and password"));
  name(m_endpoint, tr("It takes &flows at:"));
  //: The public key of an ntopng that encrypts what it takes
  name(m_key, tr("Its public &key:"));
  //: In a field that may stay empty
  m_key->setPlaceholderText(tr("only if that ntopng encrypts"));
  m_hint->setText(
      tr("Start that ntopng with -i tcp://*:5556c, so that it takes flows on this port. Whoever reaches the port can "
         "send flows too: let only this computer through."));
  judge();
}

void ElsewhereForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

container::NtopngElsewhere ElsewhereForm::elsewhere() const {
  container::NtopngElsewhere wanted{m_url->text().trimmed(), m_user->text().trimmed(), m_endpoint->text().trimmed(),
                                    m_offered, m_key->text().trimmed()};
  const std::optional<container::NtopngElsewhere>& known = m_stack.picture().elsewhere;
  const bool isTokenKept = known && known->hasToken && m_password->text().isEmpty();
  wanted.hasToken = isTokenKept || !m_token->text().isEmpty();
  container::keepCertificate(wanted, known);
  return wanted;
}

QString ElsewhereForm::password() const {
  return m_token->text().isEmpty() ? m_password->text() : m_token->text().trimmed();
}

QString ElsewhereForm::buttonText() const { return isOffering() ? tr("&Trust it and use it") : tr("U&se it"); }

void ElsewhereForm::submit() {
  const container::NtopngElsewhere wanted = elsewhere();
  if (isOffering() || QUrl(wanted.url).scheme() != QStringLiteral("https")) return Q_EMIT accepted();
  m_isAsking = true;
  m_rule->setText(tr("◐ Looking at its certificate…"));
  Q_EMIT changed();
  m_stack.meet(wanted, this, [this, url = wanted.url](const Result<void>& answer, const QByteArray& certificateSha256) {
    met(url, answer, certificateSha256);
  });
}

void ElsewhereForm::met(const QString& url, const Result<void>& met, const QByteArray& certificateSha256) {
  m_isAsking = false;
  judge();
  if (url != elsewhere().url) return;
  const bool isDoubtful =
      !met && (met.error().code == ErrorCode::CertificateUnknown || met.error().code == ErrorCode::CertificateChanged);
  if (isDoubtful) return offer(met.error(), certificateSha256);
  Q_EMIT accepted();  // Everything else is told by the work that follows.
}

void ElsewhereForm::offer(const Error& error, const QByteArray& certificateSha256) {
  const text::Explanation said = text::explain(error);
  m_offered = certificateSha256;
  //: %1 is what happened, %2 why, with a fingerprint, %3 what to do next. The triangle stays.
  m_rule->setText(tr("▲ %1. %2 %3").arg(said.what, said.why, said.nextStep));
  Q_EMIT changed();
}

void ElsewhereForm::judge() {
  m_offered.clear();
  const bool hasPassword = m_stack.picture().elsewhere || !password().isEmpty();
  m_isComplete = container::checkElsewhere(elsewhere()) && hasPassword;
  m_rule->setText(m_url->text().isEmpty() ? QString() : rule());
  Q_EMIT changed();
}

QString ElsewhereForm::rule() const {
  const auto checked = container::checkElsewhere(elsewhere());
  if (checked) return {};
  if (checked.error().place == "--url") return tr("Write the address like http://192.168.1.5:3000.");
  if (checked.error().place == "--login") return tr("Write the name of a user of that ntopng.");
  if (checked.error().place == "--curve-key") {
    return tr("Copy the public key from that ntopng's page: 40 characters, or 80 digits and letters.");
  }
  return tr("Write where it takes flows like tcp://192.168.1.5:5556.");
}

}  // namespace soho::ui
