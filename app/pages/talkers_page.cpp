#include "app/pages/talkers_page.h"

#include "app/models/row_text.h"
#include "app/widgets/address_copy.h"
#include "app/widgets/card.h"
#include "app/widgets/country_delegate.h"
#include "app/widgets/filter_chips.h"
#include "app/widgets/rate_delegate.h"
#include "app/widgets/text_style.h"
#include "core/text/error_text.h"
#include "core/text/number_text.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace soho::ui {
namespace {

using talkers::Window;

constexpr std::chrono::milliseconds kTypingPause{250};

}  // namespace

TalkersPage::TalkersPage(CollectorFeed& feed, TrafficScope& scope, const Theme& theme, QWidget* parent)
    : Page(parent), m_scope(scope), m_feed(feed), m_hold(feed), m_model(feed, m_hold, scope) {
  m_stage = new StagePanel(feed, theme, *this);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins({});
  makeTable(theme);
  column->addLayout(makeStatus(theme));
  column->addWidget(m_splitter, 1);
  m_stack = new QStackedWidget(this);
  m_stack->addWidget(m_stage);
  m_stack->addWidget(content);
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
  page->setSpacing(kSpace);
  page->addLayout(makeHead(theme));
  page->addWidget(m_stack, 1);

  const auto showStage = [this] { m_stack->setCurrentIndex(m_stage->isNeeded() ? 0 : 1); };
  connect(m_stage, &StagePanel::neededChanged, this, showStage);
  connect(&m_model, &TalkerModel::updated, this, &TalkersPage::modelUpdated);
  connect(&m_model, &TalkerModel::frozenChanged, this, &TalkersPage::showStatus);
  connect(&m_model, &TalkerModel::filterAccepted, this, [this] {
    m_filterError.reset();
    showStatus();
  });
  connect(&m_model, &TalkerModel::filterRefused, this, [this](const Error& error) {
    m_filterError = error;
    showStatus();
  });
  showStage();
  retranslate();
}

QLayout* TalkersPage::makeHead(const Theme& theme) {
  auto* head = new QHBoxLayout;
  head->setSpacing(kSpace);
  m_title = makeLabel(theme, TextStyle::PageTitle, {}, this);
  m_filter = new QLineEdit(this);
  m_filter->setClearButtonEnabled(true);
  m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
  auto* typing = new QTimer(this);
  typing->setSingleShot(true);
  typing->setInterval(kTypingPause);
  connect(m_filter, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
  connect(typing, &QTimer::timeout, this, [this] { m_model.setFilter(m_filter->text()); });
  connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_model.setFilter(m_filter->text()); });
  m_windows = new ChoiceBar(this);
  connect(m_windows, &ChoiceBar::picked, this, [this](int id) { m_scope.setWindow(static_cast<Window>(id)); });
  connect(&m_scope, &TrafficScope::changed, this, [this] { m_windows->choose(static_cast<int>(m_scope.window())); });
  head->addWidget(m_title);
  head->addSpacing(kSpaceLarge);
  head->addWidget(new FilterChips(m_scope, this));
  head->addStretch();
  head->addWidget(m_filter, 1);
  head->addWidget(m_windows);
  return head;
}

QLayout* TalkersPage::makeStatus(const Theme& theme) {
  auto* row = new QHBoxLayout;
  row->setSpacing(kSpace);
  m_status = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_progress = new QProgressBar(this);
  m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
  m_cancel = new QPushButton(this);
  m_pause = new QPushButton(this);
  m_pause->setCheckable(true);
  m_exportButton = new QPushButton(this);
  m_progress->hide();
  m_cancel->hide();
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    if (m_export) m_export->abort();
  });
  connect(m_pause, &QPushButton::toggled, this, &TalkersPage::freezeAsWanted);
  connect(m_exportButton, &QPushButton::clicked, this, [this] { askForFile(tr("Export the table"), m_model.query()); });
  row->addWidget(m_status, 1);
  row->addWidget(m_progress);
  row->addWidget(m_cancel);
  row->addWidget(m_pause);
  row->addWidget(m_exportButton);
  return row;
}

void TalkersPage::makeTable(const Theme& theme) {
  auto* card = new Card(theme, this);
  card->content().setContentsMargins(1, kSpaceSmall, 1, kSpaceSmall);
  m_table = new QTableView(card);
  m_table->setModel(&m_model);
  m_table->setItemDelegateForColumn(TalkerModel::Rate,
                                    new RateDelegate(theme, TalkerModel::InRole, TalkerModel::OutRole, m_table));
  m_table->setItemDelegateForColumn(TalkerModel::Place, new CountryDelegate(TalkerModel::CountryRole, m_table));
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setTabKeyNavigation(false);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(TalkerModel::Rate, Qt::DescendingOrder);
  m_table->installEventFilter(this);
  setWidths();
  new AddressCopy(*m_table, TalkerModel::AddressRole);
  connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &TalkersPage::look);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TalkersPage::rowPicked);
  connect(m_table, &QTableView::clicked, this, &TalkersPage::rowPicked);
  card->content().addWidget(m_table);

  auto* side = new Card(theme, this);
  m_side = side;
  m_panel = new TalkerPanel(m_feed, theme, side);
  side->content().addWidget(m_panel);
  side->hide();
  connect(m_panel, &TalkerPanel::closeWanted, this, &TalkersPage::closePanel);
  connect(m_panel, &TalkerPanel::ntopngWanted, this, [this](const IpAddress& client, const IpAddress& server) {
    Q_EMIT pageWanted(QLatin1String(page::kNtopng),
                      QStringLiteral("flows/%1/%2").arg(addressText(client), addressText(server)));
  });
  connect(m_panel, &TalkerPanel::ntopngHostWanted, this, [this](const IpAddress& host) {
    Q_EMIT pageWanted(QLatin1String(page::kNtopng), QStringLiteral("host/%1").arg(addressText(host)));
  });
  connect(m_panel, &TalkerPanel::chipWanted, &m_scope, &TrafficScope::add);
  connect(m_panel, &TalkerPanel::exportWanted, this, &TalkersPage::exportDevice);
  m_splitter = new QSplitter(this);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(kSpaceLarge - kSpaceSmall);
  m_splitter->addWidget(card);
  m_splitter->addWidget(side);
  m_splitter->setStretchFactor(0, 1);
}

// From the font alone: looking at ten thousand rows for their widths would take longer than a frame.
void TalkersPage::setWidths() {
  const QFontMetrics metrics = m_table->fontMetrics();
  const int letter = metrics.averageCharWidth();
  m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 2 * kSpaceSmall + 4);
  const auto width = [&](TalkerModel::Column column, int letters) {
    const QString heading = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int least = metrics.horizontalAdvance(heading) + metrics.height();
    m_table->setColumnWidth(column, std::max(letters * letter, least) + 2 * kSpace);
  };
  width(TalkerModel::Device, 20);
  width(TalkerModel::Remote, 28);
  width(TalkerModel::Place, 34);
  width(TalkerModel::Service, 11);
  width(TalkerModel::In, 11);
  width(TalkerModel::Out, 11);
  width(TalkerModel::Rate, 15);
  width(TalkerModel::Length, 13);
  width(TalkerModel::LastSeen, 16);
  m_table->horizontalHeader()->setSectionResizeMode(TalkerModel::Remote, QHeaderView::Stretch);
}

void TalkersPage::retranslate() {
  m_title->setText(title());
  m_windows->setAccessibleName(tr("Window of time"));
  m_windows->setChoice(static_cast<int>(Window::FiveMinutes), tr("5 min"), tr("The last 5 minutes"));
  m_windows->setChoice(static_cast<int>(Window::Hour), tr("1 h"), tr("The last hour"));
  m_windows->setChoice(static_cast<int>(Window::Day), tr("24 h"), tr("The last 24 hours"));
  m_windows->choose(static_cast<int>(m_scope.window()));
  m_filter->setPlaceholderText(tr("Filter by name, address or port; !word leaves out"));
  m_filter->setAccessibleName(tr("Filter"));
  m_filter->setToolTip(
      tr("Words that must all occur; a word after ! must not. \"Double quotes\" hold words together."));
  m_cancel->setText(tr("Canc&el the export"));
  m_pause->setText(tr("Pa&use"));
  m_pause->setToolTip(tr("Keeps the table as it is; the same happens while the pointer is on it."));
  m_exportButton->setText(tr("E&xport CSV…"));
  m_table->setAccessibleName(tr("Conversations"));
  m_progress->setAccessibleName(tr("Progress of the export"));
  m_model.retranslate();
  setWidths();
  showStatus();
}

void TalkersPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange && m_table != nullptr) setWidths();
  Page::changeEvent(event);
}

void TalkersPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_model.setActive(true);
  look();
}

void TalkersPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  m_isPointed = false;
  m_model.setActive(false);
}

void TalkersPage::refresh() { m_model.refresh(); }

void TalkersPage::freezeAsWanted() { m_model.setFrozen(m_isPointed || m_pause->isChecked()); }

void TalkersPage::focusFilter() {
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
}

bool TalkersPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
      m_isPointed = event->type() == QEvent::Enter;
      freezeAsWanted();
    }
    if (event->type() == QEvent::Resize) look();
  }
  return Page::eventFilter(watched, event);
}

void TalkersPage::look() {
  const int first = m_table->rowAt(0);
  const int rows = m_table->viewport()->height() / std::max(1, m_table->verticalHeader()->defaultSectionSize()) + 1;
  m_model.setVisibleRows(std::max(first, 0), rows);
}

void TalkersPage::modelUpdated() {
  if (m_side->isVisible()) {
    const int place = m_model.indexOf(m_panel->talker());
    const QSignalBlocker quiet(m_table->selectionModel());
    if (place >= 0) {
      m_panel->showTalker(*m_model.row(place), m_model.text(place), m_model.window().at);
      if (m_table->currentIndex().row() != place) {
        m_table->selectionModel()->setCurrentIndex(m_model.index(place, std::max(0, m_table->currentIndex().column())),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->viewport()->update();
      }
    } else {
      m_panel->showGone();
      if (m_table->selectionModel()->hasSelection()) {
        m_table->selectionModel()->clear();
        m_table->viewport()->update();
      }
    }
  }
  freezeAsWanted();  // a page that comes into view has nothing to keep before its first answer
  showStatus();
}

void TalkersPage::rowPicked(const QModelIndex& index) {
  const talkers::Row* row = m_model.row(index.row());
  if (!index.isValid() || row == nullptr) return;
  m_panel->showTalker(*row, m_model.text(index.row()), m_model.window().at);
  if (m_side->isVisible()) return;
  m_side->show();
  showColumns();
  const int side = fontMetrics().averageCharWidth() * 46;
  m_splitter->setSizes({m_splitter->width() - side, side});
}

// What the side panel says of the chosen row gives its room to the names of all rows.
void TalkersPage::showColumns() {
  const bool isPanelOpen = !m_side->isHidden();
  for (const auto column : {TalkerModel::Place, TalkerModel::Length}) m_table->setColumnHidden(column, isPanelOpen);
}

void TalkersPage::closePanel() {
  m_side->hide();
  showColumns();
  m_table->clearSelection();
  m_table->setFocus();
}

void TalkersPage::exportDevice(const IpAddress& device) {
  talkers::ViewQuery query = m_model.query();
  query.chip = {device, {}, {}};
  query.filter.clear();
  askForFile(tr("Export a device's conversations"), query);
}

void TalkersPage::askForFile(const QString& title, const talkers::ViewQuery& query) {
  auto* dialog = new QFileDialog(this, title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
  dialog->setDefaultSuffix(QStringLiteral("csv"));
  dialog->selectFile(QStringLiteral("talkers.csv"));
  connect(dialog, &QFileDialog::fileSelected, this, [this, query](const QString& path) { exportTo(path, query); });
  dialog->open();
}

void TalkersPage::exportTo(const QString& path, const talkers::ViewQuery& query) {
  if (m_export && !m_export->isFinished()) return;
  m_export = std::make_unique<TalkerExport>(m_feed, m_hold, query, path);
  connect(m_export.get(), &jobs::Job::changed, this, &TalkersPage::exportChanged);
  connect(m_export.get(), &jobs::Job::finished, this, &TalkersPage::exportFinished);
  m_progress->setValue(0);
  m_progress->show();
  m_cancel->show();
  m_exportButton->setEnabled(false);
  m_export->start();
}

void TalkersPage::exportChanged() { m_progress->setValue(m_export->percent().value_or(0)); }

void TalkersPage::exportFinished() {
  m_progress->hide();
  m_cancel->hide();
  m_exportButton->setEnabled(true);
  showStatus();
}

QString TalkersPage::exportOutcome() const {
  if (!m_export || !m_export->isFinished()) return {};
  if (!m_export->result()) return text::oneLine(m_export->result().error());
  //: After an export to a file
  return tr("%n conversation(s) written.", nullptr, static_cast<int>(m_export->rowsWritten()));
}

void TalkersPage::showStatus() {
  QStringList parts;
  if (m_filterError) {
    //: A mistake in the filter: %1 says which. The triangle stays.
    parts << tr("▲ %1").arg(text::oneLine(*m_filterError));
  } else if (m_model.hasAnswer()) {
    parts << tr("%n conversation(s)", nullptr, m_model.rowCount());
  }
  if (m_model.isFrozen()) {
    //: %1 is a time of day
    parts << tr("paused at %1").arg(text::timeText(m_model.window().at));
  }
  if (const QString outcome = exportOutcome(); !outcome.isEmpty()) parts << outcome;
  m_status->setText(parts.join(QStringLiteral("  ·  ")));
}

}  // namespace soho::ui
