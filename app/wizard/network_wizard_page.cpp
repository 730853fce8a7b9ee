#include "app/wizard/network_wizard_page.h"

#include "app/widgets/text_style.h"

#include <QButtonGroup>
#include <QHideEvent>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace soho::ui {
namespace {

constexpr const char* kSetting = "local-networks";
constexpr const char* kEverything = "auto";

QString listed(const std::vector<IpPrefix>& networks) {
  QStringList texts;
  for (const IpPrefix& network : networks) texts << QString::fromStdString(network.toString());
  return texts.join(QStringLiteral(", "));
}

}  // namespace

NetworkWizardPage::NetworkWizardPage(SettingSource& collector, NetworkWizardServices services, const Theme& theme,
                                     QWidget* parent)
    : QuestionPage(theme, WizardStep::Network, parent),
      m_collector(collector),
      m_services(std::move(services)),
      m_theme(theme) {
  makeBody();
  m_wait.setSingleShot(true);
  m_wait.setInterval(m_services.patience);
  connect(&m_wait, &QTimer::timeout, this, [this] { keep(Patience::Out); });
  connect(&panel(), &QuestionPanel::primaryPressed, this, [this] { keep(Patience::Left); });
  connect(&m_collector, &SettingSource::changed, this, [this] {
    showStored();
    if (m_wait.isActive()) keep(Patience::Left);
  });
  retranslate();
}

void NetworkWizardPage::makeBody() {
  m_all = new QRadioButton(&panel());
  m_allNote = makeLabel(m_theme, TextStyle::Quiet, {}, &panel());
  m_only = new QRadioButton(&panel());
  m_networks = new QLineEdit(&panel());
  m_addressName = makeLabel(m_theme, TextStyle::Body, {}, &panel());
  m_address = new QComboBox(&panel());
  m_addressNote = makeLabel(m_theme, TextStyle::Quiet, {}, &panel());
  for (QLabel* note : {m_allNote, m_addressNote}) note->setWordWrap(true);
  m_addressName->setBuddy(m_address);
  m_all->setChecked(true);
  m_address->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  auto* choices = new QButtonGroup(this);
  for (QRadioButton* choice : {m_all, m_only}) choices->addButton(choice);
  QVBoxLayout& body = panel().body();
  const auto addIndented = [&body](QWidget* content) {
    auto* row = new QHBoxLayout;
    row->addSpacing(kSpaceLarge + kSpace);  // under the text of the button above, on whichever side that is
    row->addWidget(content, 1);
    body.addLayout(row);
  };
  body.addWidget(m_all);
  addIndented(m_allNote);
  body.addWidget(m_only);
  addIndented(m_networks);
  body.addSpacing(kSpaceLarge);
  body.addWidget(m_addressName);
  body.addWidget(m_address, 0, Qt::AlignLeading);
  body.addWidget(m_addressNote);
  body.addStretch();
  connect(m_only, &QRadioButton::toggled, m_networks, &QWidget::setEnabled);
  m_networks->setEnabled(false);
  for (QRadioButton* choice : {m_all, m_only}) {
    connect(choice, &QRadioButton::clicked, this, [this] { m_isTouched = true; });
  }
  connect(m_networks, &QLineEdit::textEdited, this, [this] { m_isTouched = true; });
  connect(m_networks, &QLineEdit::returnPressed, &panel().primary(), &QPushButton::click);
}

void NetworkWizardPage::begin() {
  m_collector.refresh();  // The Settings write there, too.
  m_proposal = m_services.propose();
  if (!std::exchange(m_hasBegun, true)) m_networks->setText(listed(m_proposal.networks));
  panel().setProblem({});
  fillAddresses();
  showStored();
  retranslate();
}

void NetworkWizardPage::fillAddresses() {
  m_address->clear();
  for (const IpAddress& address : m_proposal.addresses) {
    const QString text = QString::fromStdString(address.toString());
    m_address->addItem(text, text);
  }
  const auto chosen = m_services.address();
  const int index = chosen ? m_address->findData(QString::fromStdString(chosen->toString())) : 0;
  m_address->setCurrentIndex(std::max(index, 0));
  m_address->setEnabled(m_address->count() > 1);
  for (QWidget* part : {static_cast<QWidget*>(m_addressName), static_cast<QWidget*>(m_address)}) {
    part->setVisible(m_address->count() > 0);
  }
}

/// What the collector counts by now, unless the person has chosen here.
void NetworkWizardPage::showStored() {
  const auto& settings = m_collector.settings();
  const auto known = std::ranges::find(settings, kSetting, &control::SettingState::name);
  if (known == settings.end()) return;
  m_all->setEnabled(!known->isFixed);
  m_only->setEnabled(!known->isFixed);
  if (m_isTouched) return;
  if (known->value == kEverything) return m_all->setChecked(true);
  QString stored = QString::fromStdString(known->value);
  m_networks->setText(stored.replace(QRegularExpression(QStringLiteral(",\\s*")), QStringLiteral(", ")));
  m_only->setChecked(true);
}

Result<std::string> NetworkWizardPage::chosenNetworks() const {
  if (m_all->isChecked()) return kEverything;
  std::string value;
  static const QRegularExpression kBetween(QStringLiteral("[,;\\s]+"));
  for (const QString& word : m_networks->text().split(kBetween, Qt::SkipEmptyParts)) {
    const auto prefix = IpPrefix::parse(word.toStdString());
    if (!prefix) return failure(ErrorCode::BadAddress, word.toStdString());
    value += (value.empty() ? "" : ",") + prefix->toString();
  }
  if (value.empty()) return failure(ErrorCode::BadAddress, std::string());
  return value;
}

void NetworkWizardPage::keep(Patience patience) {
  setWaiting(false);
  const auto value = chosenNetworks();
  if (!value) {
    const QString word = QString::fromStdString(value.error().place);
    panel().setProblem(word.isEmpty()
                           ? tr("Write at least one network, such as 192.168.1.0/24.")
                           //: %1 is what was typed
                           : tr("“%1” is no network. Write networks such as 192.168.1.0/24 or fd00::/8, with commas "
                                "between them.")
                                 .arg(word));
    return m_networks->setFocus();
  }
  // The first one is where the router sees this computer: nothing to remember, so that a new address is no trouble.
  const bool isOther = m_address->currentIndex() > 0;
  m_services.setAddress(isOther ? IpAddress::parse(m_address->currentData().toString().toStdString()) : std::nullopt);
  if (m_collector.settings().empty() && patience == Patience::Left) {
    // The collector starts beside the window, and a person may well be quicker.
    panel().setProblem({});
    return setWaiting(true);
  }
  m_collector.set(kSetting, *value, [this](const Result<void>& kept) {
    // Fixed on the collector's command line: that is somebody's decision, too.
    if (!kept && kept.error().code != ErrorCode::NotAllowed) return panel().setProblem(sentencesOf(kept.error()));
    panel().setProblem({});
    m_isTouched = false;
    Q_EMIT nextWanted();
  });
}

void NetworkWizardPage::setWaiting(bool isWaiting) {
  if (isWaiting) {
    m_wait.start();
  } else {
    m_wait.stop();
  }
  panel().primary().setEnabled(!isWaiting);
  sayWhatItIsAbout();
}

/// Who goes on without an answer has not given one.
void NetworkWizardPage::hideEvent(QHideEvent* event) {
  if (!event->spontaneous()) setWaiting(false);
  QuestionPage::hideEvent(event);
}

void NetworkWizardPage::sayWhatItIsAbout() {
  panel().setWords(tr("Your network"),
                   m_wait.isActive()
                       ? tr("One moment: the collector, which receives what your router reports, is starting.")
                       : tr("SohoFlow counts what your devices receive and send. For that it has to know "
                            "which addresses are yours."));
}

void NetworkWizardPage::retranslate() {
  sayWhatItIsAbout();
  panel().setButtons({}, tr("&Next"));
  m_all->setText(tr("Everyth&ing at home (recommended)"));
  const QString networks = listed(m_proposal.networks);
  m_allNote->setText(networks.isEmpty() ? tr("All private addresses, and the networks of this computer.")
                                        //: %1 is one or more networks such as 192.168.1.0/24
                                        : tr("Your network %1, and all other private addresses.").arg(networks));
  m_all->setAccessibleDescription(m_allNote->text());
  m_only->setText(tr("&Only these networks"));
  m_networks->setAccessibleName(tr("Only these networks"));
  m_networks->setPlaceholderText(QStringLiteral("192.168.1.0/24, fd00::/8"));
  m_addressName->setText(tr("The router sends its reports to this &address of this computer"));
  m_address->setAccessibleName(tr("Address of this computer"));
  m_addressNote->setText(
      m_address->count() == 0
          ? tr("▲ This computer has no address in a network. Connect it to your network first.")
          : tr("If your router gives out changing addresses, have it keep this one for this computer."));
}

}  // namespace soho::ui
