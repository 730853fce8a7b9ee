#include "app/widgets/place_panel.h"

#include "app/widgets/text_style.h"
#include "core/control/place_messages.h"
#include "core/text/error_text.h"
#include "core/text/number_text.h"

#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace soho::ui {
namespace {

constexpr int kFieldLetters = 32;

int daysOld(const geoip::PlaceFile& file) {
  const auto age = SystemClock().now() - file.builtAt;
  return static_cast<int>(std::max<std::int64_t>(std::chrono::duration_cast<std::chrono::days>(age).count(), 0));
}

}  // namespace

PlacePanel::PlacePanel(CollectorFeed& feed, PlaceSource& places, const Theme& theme, bool hasButtons, QWidget* parent)
    : QWidget(parent), m_feed(feed), m_places(places), m_hasButtons(hasButtons) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(kSpace);
  m_status = makeLabel(theme, TextStyle::Body, {}, this);
  m_status->setWordWrap(true);
  m_status->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_free = new QRadioButton(this);
  m_maxMind = new QRadioButton(this);
  m_freeNote = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_maxMindNote = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_accountName = makeLabel(theme, TextStyle::Body, {}, this);
  m_keyName = makeLabel(theme, TextStyle::Body, {}, this);
  makeChoice(*column);
  m_job = new JobView(theme, this);
  connect(m_job, &JobView::cancelWanted, this, [this] { m_places.cancel(); });
  column->addWidget(m_job);
  column->addSpacing(kSpace);
  column->addWidget(m_status);
  m_download = new QPushButton(this);
  m_file = new QPushButton(this);
  m_lookAgain = new QPushButton(this);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_download);
  buttons->addWidget(m_file);
  buttons->addWidget(m_lookAgain);
  buttons->addStretch();
  column->addLayout(buttons);
  for (QPushButton* button : {m_download, m_file, m_lookAgain}) button->setVisible(hasButtons);
  connect(m_download, &QPushButton::clicked, this, &PlacePanel::download);
  connect(m_file, &QPushButton::clicked, this, &PlacePanel::chooseFile);
  connect(m_lookAgain, &QPushButton::clicked, this, [this] { ask(true); });
  connect(&m_places, &PlaceSource::workChanged, this, &PlacePanel::showWork);
  connect(&m_feed, &CollectorFeed::connectionChanged, this, [this] {
    if (isVisible()) ask();
  });
  retranslate();
  showWork();
}

void PlacePanel::makeChoice(QVBoxLayout& column) {
  m_account = new QLineEdit(m_places.account(), this);
  m_key = new QLineEdit(this);
  m_key->setEchoMode(QLineEdit::Password);
  m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
  auto* fields = new QWidget(this);
  auto* grid = new QGridLayout(fields);
  grid->setContentsMargins({});
  grid->setHorizontalSpacing(kSpaceLarge);
  grid->setVerticalSpacing(kSpace);
  grid->setColumnStretch(2, 1);
  for (int row = 0; const auto& [label, field] : {std::pair{m_accountName, m_account}, std::pair{m_keyName, m_key}}) {
    field->setMinimumWidth(fontMetrics().averageCharWidth() * kFieldLetters);
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row++, 1);
  }
  for (QLabel* note : {m_freeNote, m_maxMindNote}) note->setWordWrap(true);
  // Under the text of its button, on whichever side that is.
  const int indent = kSpaceLarge + kSpace;
  const auto addIndented = [&](QWidget* content) {
    auto* row = new QHBoxLayout;
    row->addSpacing(indent);
    row->addWidget(content, 1);
    column.addLayout(row);
  };
  auto* choices = new QButtonGroup(this);
  for (QRadioButton* choice : {m_free, m_maxMind}) choices->addButton(choice);
  column.addWidget(m_free);
  addIndented(m_freeNote);
  column.addWidget(m_maxMind);
  addIndented(m_maxMindNote);
  addIndented(fields);
  const bool isMaxMind = m_places.choice() == PlaceChoice::MaxMind;
  (isMaxMind ? m_maxMind : m_free)->setChecked(true);
  connect(m_maxMind, &QRadioButton::toggled, fields, &QWidget::setVisible);
  fields->setVisible(isMaxMind);
  connect(m_maxMind, &QRadioButton::toggled, this, &PlacePanel::changed);
  connect(m_key, &QLineEdit::textChanged, this, &PlacePanel::changed);
}

void PlacePanel::download() {
  if (m_free->isChecked()) return m_places.update(PlaceChoice::Free);
  m_places.update(PlaceChoice::MaxMind, m_account->text(), m_key->text());
}

void PlacePanel::chooseFile() {
  auto* dialog = new QFileDialog(this, tr("Location database"), QDir::homePath());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(QStringLiteral("*.mmdb *.mmdb.gz *.tar.gz"));
  connect(dialog, &QFileDialog::fileSelected, &m_places, &PlaceSource::install);
  dialog->open();
}

void PlacePanel::ask(bool isLookingAgain) {
  const auto show = [this](const Result<control::PlaceStatus>& status) {
    if (status) return showStatus(*status);
    m_status->setText(text::oneLine(status.error()));
  };
  if (isLookingAgain) {
    m_feed.ask(control::ReloadPlaces{}, this, show);
  } else {
    m_feed.ask(control::PlaceQuery{}, this, show);
  }
}

void PlacePanel::showStatus(const control::PlaceStatus& status) {
  QStringList lines;
  for (const geoip::PlaceFile& file : status.files) {
    const QString path = QString::fromStdString(file.path);
    if (file.problem) {
      //: A location database that is not used: %1 is the file, %2 says why. The triangle stays.
      lines << tr("▲ %1: %2").arg(path, text::oneLine(*file.problem));
    } else {
      //: A location database in use: %1 is its kind as the file says, %n how many days ago it was made, %2 the file
      lines << tr("● %1, %n day(s) old (%2)", nullptr, daysOld(file)).arg(QString::fromStdString(file.type), path);
    }
  }
  QStringList owed;
  for (const geoip::PlaceFile& file : status.files) {
    if (!file.problem && !file.attribution.empty()) owed << QString::fromStdString(file.attribution);
  }
  owed.removeDuplicates();
  lines << owed;
  if (status.files.empty()) {
    lines << tr("■ No location database is in use, so countries and network owners are not shown.");
  }
  m_status->setText(lines.join(u'\n'));
  m_isDatabaseUsed = std::ranges::any_of(status.files, [](const geoip::PlaceFile& file) { return !file.problem; });
  Q_EMIT changed();
}

void PlacePanel::showWork() {
  const bool isWorking = m_places.isWorking();
  m_job->setJob(m_places.job());
  for (QAbstractButton* choice : std::initializer_list<QAbstractButton*>{m_free, m_maxMind, m_download, m_file}) {
    choice->setEnabled(!isWorking);
  }
  if (m_wasWorking && !isWorking) {
    if (m_places.job() != nullptr && m_places.job()->result()) m_key->clear();
    retranslate();
    ask();
  }
  m_wasWorking = isWorking;
  Q_EMIT changed();
}

void PlacePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  ask();
}

void PlacePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    if (isVisible()) ask();
  }
  QWidget::changeEvent(event);
}

void PlacePanel::retranslate() {
  m_free->setText(tr("The &free database (DB-IP Lite)"));
  m_freeNote->setText(tr("Needs no account. SohoFlow looks for a newer one every week."));
  m_maxMind->setText(tr("&MaxMind GeoLite2"));
  m_maxMindNote->setText(
      tr("More exact. Needs an account, which costs nothing; maxmind.com shows its id and licence key."));
  m_accountName->setText(tr("Account &id"));
  m_keyName->setText(tr("Licence ke&y"));
  m_key->setPlaceholderText(m_places.account().isEmpty() ? QString() : tr("empty: the one that is kept"));
  m_download->setText(m_places.choice() == PlaceChoice::None ? tr("&Download") : tr("&Download what is newer"));
  m_file->setText(tr("&Use a file…"));
  m_lookAgain->setText(tr("Look for files a&gain"));
  m_free->setAccessibleDescription(m_freeNote->text());
  m_maxMind->setAccessibleDescription(m_maxMindNote->text());
}

}  // namespace soho::ui
