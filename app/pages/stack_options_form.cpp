#include "app/pages/stack_options_form.h"

#include "app/models/stack_words.h"
#include "app/widgets/text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <utility>

namespace soho::ui {
namespace {

using container::DumpKind;
using container::StackOptions;

constexpr int kMostMemoryMb = 1 << 20;
QString loopback() { return QStringLiteral("127.0.0.1"); }

QStringList partsOf(const QString& text, const char* separators) {
  return text.split(QRegularExpression(QString::fromLatin1(separators)), Qt::SkipEmptyParts);
}

}  // namespace

StackOptionsForm::StackOptionsForm(const Theme& theme, const QStringList& addresses, ChooseFolder chooseFolder,
                                   QWidget* parent)
    : QWidget(parent), m_theme(theme), m_chooseFolder(std::move(chooseFolder)), m_column(new QVBoxLayout(this)) {
  m_column->setContentsMargins({});
  m_column->setSpacing(0);
  m_heading = makeLabel(theme, TextStyle::CardTitle, {}, this);
  m_column->addWidget(m_heading);
  addNetworkRows(addresses);
  addStorageRows();
  addBehaviourRows();
  addDumpRows();
  addImageRows();
  m_note = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_note->setWordWrap(true);
  m_problem = makeLabel(theme, TextStyle::Body, {}, this);
  m_problem->setWordWrap(true);
  m_problem->hide();
  m_discard = new QPushButton(this);
  m_use = new QPushButton(this);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kSpace);
  buttons->addWidget(m_note, 1);
  buttons->addWidget(m_discard);
  buttons->addWidget(m_use);
  m_column->addSpacing(kSpace);
  m_column->addWidget(m_problem);
  m_column->addLayout(buttons);
  connect(m_discard, &QPushButton::clicked, this, [this] { fill(m_inForce); });
  connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT wanted(options(), m_dumpPassword->text()); });
  retranslate();
  fill(m_inForce);
}

OptionRow* StackOptionsForm::addRow(const char* place, QWidget* editor, const char* title, const char* sentence) {
  auto* row = new OptionRow(m_theme, editor, this);
  m_column->addWidget(row);
  m_rows.push_back({place, row, title, sentence});
  return row;
}

QLineEdit* StackOptionsForm::makeText() {
  auto* edit = new QLineEdit;
  connect(edit, &QLineEdit::textChanged, this, &StackOptionsForm::changed);
  return edit;
}

QSpinBox* StackOptionsForm::makeNumber(int most) {
  auto* box = new QSpinBox;
  box->setRange(0, most);
  box->setGroupSeparatorShown(false);
  connect(box, &QSpinBox::valueChanged, this, &StackOptionsForm::changed);
  return box;
}

QWidget* StackOptionsForm::makeFolder(QLineEdit*& text) {
  auto* both = new QWidget;
  auto* line = new QHBoxLayout(both);
  line->setContentsMargins({});
  text = makeText();
  text->setParent(both);  // before the button, which the tabulator would else pass over
  auto* choose = new QPushButton(both);
  line->addWidget(text, 1);
  line->addWidget(choose);
  both->setFocusProxy(text);
  m_choose.push_back(choose);
  connect(choose, &QPushButton::clicked, this, [this, edit = text] {
    m_chooseFolder([edit](const QString& folder) {
      if (!folder.isEmpty()) edit->setText(folder);
    });
  });
  return both;
}

void StackOptionsForm::addNetworkRows(const QStringList& addresses) {
  m_networks = makeText();
  addRow("--local-networks", m_networks, QT_TR_NOOP("Your networks"),
         QT_TR_NOOP("What ntopng calls local, such as 192.168.1.0/24, fd00::/8. Empty: private addresses and the "
                    "networks of this computer."));
  m_webAddress = new QComboBox;
  m_webAddress->addItem(QString(), loopback());
  for (const QString& address : addresses) m_webAddress->addItem(address, address);
  connect(m_webAddress, &QComboBox::currentIndexChanged, this, &StackOptionsForm::changed);
  addRow("--web-address", m_webAddress, QT_TR_NOOP("ntopng's page can be opened from"),
         QT_TR_NOOP("Under another address everybody in your network reaches ntopng's login page, without encryption; "
                    "the password stays what it is."));
  m_webPort = makeNumber(std::numeric_limits<std::uint16_t>::max());
  addRow("--web-port", m_webPort, QT_TR_NOOP("Port of ntopng's page"), QT_TR_NOOP("1 to 65535."));
  m_zmqPort = makeNumber(std::numeric_limits<std::uint16_t>::max());
  addRow("--zmq-port", m_zmqPort, QT_TR_NOOP("Port for the collector"),
         QT_TR_NOOP("Where ntopng gets the flows; only this computer reaches it."));
}

void StackOptionsForm::addStorageRows() {
  addRow("--data-folder", makeFolder(m_dataFolder), QT_TR_NOOP("Data folder"),
         QT_TR_NOOP("Where ntopng keeps what it records. Empty: a place that the container engine looks after."));
  m_user = makeNumber(std::numeric_limits<int>::max());
  addRow("--user", m_user, QT_TR_NOOP("User number"),
         QT_TR_NOOP("What ntopng and Redis run as; the data folder must belong to it."));
  m_group = makeNumber(std::numeric_limits<int>::max());
  addRow("--group", m_group, QT_TR_NOOP("Group number"), QT_TR_NOOP("Likewise."));
  addRow("--places-folder", makeFolder(m_placesFolder), QT_TR_NOOP("Location databases"),
         QT_TR_NOOP("Folder with the files (.mmdb) that tell ntopng country and network owner of an address. Empty: "
                    "those SohoFlow has downloaded, else those it brings along."));
}

void StackOptionsForm::addBehaviourRows() {
  m_dns = new QComboBox;
  for (int mode = 0; mode < 4; ++mode) m_dns->addItem(QString(), mode);
  connect(m_dns, &QComboBox::currentIndexChanged, this, &StackOptionsForm::changed);
  addRow("--dns-mode", m_dns, QT_TR_NOOP("Names"), QT_TR_NOOP("Which addresses ntopng looks up in the DNS."));
  m_memory = makeNumber(kMostMemoryMb);
  addRow("--memory", m_memory, QT_TR_NOOP("Memory of ntopng"),
         QT_TR_NOOP("It may not take more than this; 0 means no limit."));
  m_redisMemory = makeNumber(kMostMemoryMb);
  addRow("--redis-memory", m_redisMemory, QT_TR_NOOP("Memory of Redis"),
         QT_TR_NOOP("It may not take more than this; 0 means no limit."));
  m_timeZone = makeText();
  addRow("--time-zone", m_timeZone, QT_TR_NOOP("Time zone"), QT_TR_NOOP("Such as Europe/Berlin. Empty: UTC."));
  m_startsWithEngine = new QCheckBox;
  connect(m_startsWithEngine, &QCheckBox::toggled, this, &StackOptionsForm::changed);
  addRow("--start-with-engine", m_startsWithEngine, QT_TR_NOOP("Starts by itself"),
         QT_TR_NOOP("The container engine starts both after a crash and when this computer starts, unless you have "
                    "stopped them."));
}

void StackOptionsForm::addDumpRows() {
  m_dump = new QComboBox;
  for (const DumpKind kind : {DumpKind::None, DumpKind::Elasticsearch, DumpKind::MySql, DumpKind::Syslog}) {
    m_dump->addItem(QString(), static_cast<int>(kind));
  }
  connect(m_dump, &QComboBox::currentIndexChanged, this, &StackOptionsForm::changed);
  addRow("--flow-dump", m_dump, QT_TR_NOOP("Write flows to"), QT_TR_NOOP("Besides ntopng's own tables."));
  m_dumpTarget = makeText();
  m_dumpName = makeText();
  m_dumpUser = makeText();
  m_dumpPassword = makeText();
  m_dumpPassword->setEchoMode(QLineEdit::Password);
  m_dumpRows = {
      addRow("", m_dumpTarget, QT_TR_NOOP("Target"),
             QT_TR_NOOP("Elasticsearch: the URL, ending in _bulk. MySQL: the host, then perhaps @ and the port. "
                        "localhost would be ntopng's container.")),
      addRow("", m_dumpName, QT_TR_NOOP("Name there"),
             QT_TR_NOOP("Elasticsearch: the index. MySQL: the database. Syslog: the facility, or nothing.")),
      addRow("", m_dumpUser, QT_TR_NOOP("User there"), QT_TR_NOOP("Empty for Elasticsearch without a login.")),
      addRow("", m_dumpPassword, QT_TR_NOOP("Password there"),
             QT_TR_NOOP("Kept where your passwords are kept. Empty: it stays what it is."))};
}

void StackOptionsForm::addImageRows() {
  m_extra = makeText();
  addRow("", m_extra, QT_TR_NOOP("Further options of ntopng"),
         QT_TR_NOOP("With blanks between, such as --max-num-hosts=50000 --ignore-macs."));
  m_image = makeText();
  addRow("--image", m_image, QT_TR_NOOP("Image of ntopng"),
         QT_TR_NOOP("On ARM computers the usual one stands for docker.io/ntop/ntopng_arm64.dev."));
  m_redisImage = makeText();
  addRow("--redis-image", m_redisImage, QT_TR_NOOP("Image of Redis"), QT_TR_NOOP("Version 7 is what was tried."));
}

void StackOptionsForm::setOptions(const StackOptions& options) {
  if (options == m_inForce) return;
  const bool wasTouched = isChanged();
  m_inForce = options;
  if (wasTouched) return judge();
  fill(options);
}

void StackOptionsForm::accept(const StackOptions& options) {
  m_inForce = options;
  fill(options);
}

void StackOptionsForm::fill(const StackOptions& options) {
  m_isShowing = true;
  m_networks->setText(options.localNetworks.join(QStringLiteral(", ")));
  if (m_webAddress->findData(options.webAddress) < 0) m_webAddress->addItem(options.webAddress, options.webAddress);
  m_webAddress->setCurrentIndex(m_webAddress->findData(options.webAddress));
  m_webPort->setValue(options.webPort);
  m_zmqPort->setValue(options.zmqPort);
  m_dataFolder->setText(options.dataFolder);
  m_placesFolder->setText(options.placesFolder);
  m_user->setValue(static_cast<int>(options.userId));
  m_group->setValue(static_cast<int>(options.groupId));
  m_dns->setCurrentIndex(m_dns->findData(options.dnsMode));
  m_memory->setValue(options.ntopngMemoryMb);
  m_redisMemory->setValue(options.redisMemoryMb);
  m_timeZone->setText(options.timeZone);
  m_startsWithEngine->setChecked(options.startsWithEngine);
  m_dump->setCurrentIndex(m_dump->findData(static_cast<int>(options.flowDump.kind)));
  m_dumpTarget->setText(options.flowDump.target);
  m_dumpName->setText(options.flowDump.name);
  m_dumpUser->setText(options.flowDump.user);
  m_dumpPassword->clear();
  m_extra->setText(options.extraOptions.join(u' '));
  m_image->setText(options.ntopngImage);
  m_redisImage->setText(options.redisImage);
  m_isShowing = false;
  setProblem({});
  changed();
}

StackOptions StackOptionsForm::options() const {
  StackOptions options = m_inForce;
  options.localNetworks = partsOf(m_networks->text(), "[,\\s]+");
  options.webAddress = m_webAddress->currentData().toString();
  options.webPort = static_cast<std::uint16_t>(m_webPort->value());
  options.zmqPort = static_cast<std::uint16_t>(m_zmqPort->value());
  options.dataFolder = m_dataFolder->text().trimmed();
  options.placesFolder = m_placesFolder->text().trimmed();
  options.userId = static_cast<std::uint32_t>(m_user->value());
  options.groupId = static_cast<std::uint32_t>(m_group->value());
  options.dnsMode = m_dns->currentData().toInt();
  options.ntopngMemoryMb = m_memory->value();
  options.redisMemoryMb = m_redisMemory->value();
  options.timeZone = m_timeZone->text().trimmed();
  options.startsWithEngine = m_startsWithEngine->isChecked();
  options.flowDump = {};
  options.flowDump.kind = static_cast<DumpKind>(m_dump->currentData().toInt());
  const bool hasTarget = options.flowDump.kind == DumpKind::Elasticsearch || options.flowDump.kind == DumpKind::MySql;
  if (hasTarget) options.flowDump.target = m_dumpTarget->text().trimmed();
  if (hasTarget) options.flowDump.user = m_dumpUser->text().trimmed();
  if (options.flowDump.kind != DumpKind::None) options.flowDump.name = m_dumpName->text().trimmed();
  options.extraOptions = partsOf(m_extra->text(), "\\s+");
  options.ntopngImage = m_image->text().trimmed();
  options.redisImage = m_redisImage->text().trimmed();
  return options;
}

bool StackOptionsForm::isChanged() const { return options() != m_inForce || !m_dumpPassword->text().isEmpty(); }

void StackOptionsForm::setInstalled(bool isInstalled) {
  if (isInstalled == m_isInstalled) return;
  m_isInstalled = isInstalled;
  retranslate();
}

void StackOptionsForm::setProblem(const QString& sentence) {
  //: What was wanted could not be done: %1 is a sentence. The triangle stays.
  m_problem->setText(sentence.isEmpty() ? QString() : tr("▲ %1").arg(sentence));
  m_problem->setVisible(!sentence.isEmpty());
}

void StackOptionsForm::focusOption(const QString& place) {
  const auto named = std::ranges::find_if(m_rows, [&](const Row& row) { return place == QLatin1String(row.place); });
  (named != m_rows.end() ? named->row : static_cast<OptionRow*>(m_extra->parentWidget()))->focusEditor();
}

void StackOptionsForm::changed() {
  if (m_isShowing) return;
  showDumpRows();
  judge();
}

void StackOptionsForm::showDumpRows() {
  const auto kind = static_cast<DumpKind>(m_dump->currentData().toInt());
  const bool hasTarget = kind == DumpKind::Elasticsearch || kind == DumpKind::MySql;
  for (OptionRow* row : m_dumpRows) row->setVisible(hasTarget);
  m_dumpRows[1]->setVisible(kind != DumpKind::None);
}

/// The first value that does not fit is told beside it.
void StackOptionsForm::judge() {
  const StackOptions wanted = options();
  const auto checked = container::checkOptions(wanted);
  const std::string place = checked ? std::string() : checked.error().place;
  const auto named = std::ranges::find_if(m_rows, [&](const Row& row) { return !place.empty() && place == row.place; });
  OptionRow* const extra = static_cast<OptionRow*>(m_extra->parentWidget());
  OptionRow* const wrong = named != m_rows.end() ? named->row : extra;
  const QString rule = checked ? QString() : ruleOf(place, wanted.flowDump.kind);
  for (const Row& row : m_rows) row.row->setProblem(row.row == wrong ? rule : QString());
  m_use->setEnabled(checked.has_value() && isChanged());
  m_discard->setEnabled(isChanged());
  m_note->setVisible(isChanged());
}

void StackOptionsForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void StackOptionsForm::retranslate() {
  m_heading->setText(tr("Options"));
  for (const Row& row : m_rows) row.row->setWords(tr(row.title), tr(row.sentence));
  for (QPushButton* button : m_choose) button->setText(tr("Choose…"));
  //: From where ntopng's page can be opened; %1 is 127.0.0.1
  m_webAddress->setItemText(0, tr("This computer only (%1)").arg(loopback()));
  m_dns->setItemText(0, tr("Local addresses"));
  m_dns->setItemText(1, tr("All addresses"));
  m_dns->setItemText(2, tr("None"));
  m_dns->setItemText(3, tr("None, and none taken from DNS traffic"));
  m_dump->setItemText(0, tr("Nowhere else"));
  m_dump->setItemText(1, tr("Elasticsearch"));
  m_dump->setItemText(2, tr("MySQL or MariaDB"));
  m_dump->setItemText(3, tr("Syslog"));
  m_startsWithEngine->setText(tr("On"));
  for (QSpinBox* box : {m_memory, m_redisMemory}) {
    //: Suffix of a number: megabytes
    box->setSuffix(tr(" MB"));
  }
  m_note->setText(m_isInstalled
                      ? tr("◐ Both containers are made anew for this. What was recorded stays; ntopng misses the "
                           "flows of about half a minute.")
                      : tr("◐ Used when ntopng is set up."));
  m_use->setText(m_isInstalled ? tr("Use and start ane&w") : tr("&Keep"));
  m_discard->setText(tr("&Discard changes"));
  judge();
}

}  // namespace soho::ui
