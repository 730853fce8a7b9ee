#include "app/pages/devices_page.h"

#include "app/models/row_text.h"
#include "app/widgets/address_copy.h"
#include "app/widgets/card.h"
#include "app/widgets/device_delegates.h"
#include "app/widgets/text_style.h"
#include "core/text/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace soho::ui {

DevicesPage::DevicesPage(CollectorFeed& feed, TrafficScope& scope, const Theme& theme, QWidget* parent)
    : Page(parent), m_scope(scope), m_model(feed) {
  m_sorted.setSourceModel(&m_model);
  m_sorted.setSortRole(DeviceModel::SortRole);
  m_sorted.setFilterRole(DeviceModel::FilterRole);
  m_sorted.setFilterKeyColumn(0);
  m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_sorted.setDynamicSortFilter(false);  // nothing moves under the pointer
  m_stage = new StagePanel(feed, theme, *this);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins({});
  column->setSpacing(kSpace);
  column->addWidget(makeTable(theme), 1);
  column->addLayout(makeActions(theme));
  m_stack = new QStackedWidget(this);
  m_stack->addWidget(m_stage);
  m_stack->addWidget(content);
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
  page->setSpacing(kSpaceLarge - kSpaceSmall);
  page->addLayout(makeHead(theme));
  page->addWidget(m_stack, 1);
  connect(m_stage, &StagePanel::neededChanged, this, &DevicesPage::modelUpdated);
  connect(&m_model, &DeviceModel::updated, this, &DevicesPage::modelUpdated);
  connect(&m_model, &DeviceModel::refused, this, [this](const Error& error) {
    m_problem = error;
    showStatus();
  });
  connect(&m_model, &DeviceModel::accepted, this, [this] {
    m_problem.reset();
    showStatus();
  });
  retranslate();
  modelUpdated();
  selectionChanged();
}

QLayout* DevicesPage::makeHead(const Theme& theme) {
  auto* head = new QHBoxLayout;
  m_title = makeLabel(theme, TextStyle::PageTitle, {}, this);
  m_filter = new QLineEdit(this);
  m_filter->setClearButtonEnabled(true);
  m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
  connect(m_filter, &QLineEdit::textChanged, &m_sorted, &QSortFilterProxyModel::setFilterFixedString);
  head->addWidget(m_title);
  head->addStretch();
  head->addWidget(m_filter, 1);
  return head;
}

QWidget* DevicesPage::makeTable(const Theme& theme) {
  auto* card = new Card(theme, this);
  card->content().setContentsMargins(1, kSpaceSmall, 1, kSpaceSmall);
  m_table = new QTableView(card);
  m_table->setModel(&m_sorted);
  m_table->setItemDelegateForColumn(DeviceModel::Name, new DeviceNameDelegate(theme, DeviceModel::IsNewRole, m_table));
  m_table->setItemDelegateForColumn(DeviceModel::LastHour, new SparklineDelegate(theme, DeviceModel::MinutesInRole,
                                                                                 DeviceModel::MinutesOutRole, m_table));
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setTabKeyNavigation(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(DeviceModel::InToday, Qt::DescendingOrder);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->horizontalHeader()->setHighlightSections(false);
  setWidths();
  new AddressCopy(*m_table, DeviceModel::AddressRole);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicesPage::selectionChanged);
  card->content().addWidget(m_table);
  return card;
}

QLayout* DevicesPage::makeActions(const Theme& theme) {
  auto* row = new QHBoxLayout;
  m_status = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_rename = new QPushButton(this);
  m_traffic = new QPushButton(this);
  m_ntopng = new QPushButton(this);
  m_acknowledge = new QPushButton(this);
  m_acknowledgeAll = new QPushButton(this);
  row->addWidget(m_status, 1);
  for (QPushButton* button : {m_rename, m_traffic, m_ntopng, m_acknowledge, m_acknowledgeAll}) row->addWidget(button);
  connect(m_rename, &QPushButton::clicked, this, [this] {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) return;
    m_table->setFocus();
    m_table->edit(current.siblingAtColumn(DeviceModel::Name));
  });
  connect(m_traffic, &QPushButton::clicked, this, &DevicesPage::showTraffic);
  connect(m_ntopng, &QPushButton::clicked, this, [this] {
    const auto place = selected();
    if (!place || m_model.device(*place).addresses.empty()) return;
    Q_EMIT pageWanted(QLatin1String(page::kNtopng),
                      QStringLiteral("host/") + addressText(m_model.device(*place).addresses.front()));
  });
  connect(m_acknowledge, &QPushButton::clicked, this, [this] {
    if (const auto place = selected()) m_model.acknowledge(*place);
  });
  connect(m_acknowledgeAll, &QPushButton::clicked, this, [this] { m_model.acknowledge(-1); });
  return row;
}

void DevicesPage::showTraffic() {
  const auto place = selected();
  if (!place || m_model.device(*place).addresses.empty()) return;
  const names::Device& device = m_model.device(*place);
  m_scope.clearAll();
  // One address stands for all of them: the collector knows whose it is.
  m_scope.setDevice(device.addresses.front(), QString::fromStdString(device.name));
  Q_EMIT pageWanted(QLatin1String(page::kTalkers), {});
}

void DevicesPage::setWidths() {
  const QFontMetrics metrics = m_table->fontMetrics();
  const int letter = metrics.averageCharWidth();
  m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 2 * kSpace);
  const auto width = [&](DeviceModel::Column column, int letters) {
    const QString heading = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int least = metrics.horizontalAdvance(heading) + metrics.height();
    m_table->setColumnWidth(column, std::max(letters * letter, least) + 2 * kSpace);
  };
  width(DeviceModel::Name, 24);
  width(DeviceModel::Maker, 14);
  width(DeviceModel::Address, 20);
  width(DeviceModel::InToday, 10);
  width(DeviceModel::OutToday, 10);
  width(DeviceModel::LastHour, 12);
  width(DeviceModel::FirstSeen, 16);
  width(DeviceModel::LastSeen, 11);
  m_table->horizontalHeader()->setSectionResizeMode(DeviceModel::Name, QHeaderView::Stretch);
}

void DevicesPage::retranslate() {
  m_title->setText(title());
  m_filter->setPlaceholderText(tr("Filter by name, maker or address"));
  m_filter->setAccessibleName(tr("Filter"));
  m_table->setAccessibleName(tr("Devices"));
  m_rename->setText(tr("&Rename"));
  m_traffic->setText(tr("&Show its traffic"));
  m_ntopng->setText(tr("&Open in ntopng"));
  m_acknowledge->setText(tr("&Known to me"));
  m_acknowledge->setToolTip(tr("Takes the mark \"new\" off this device"));
  m_acknowledgeAll->setText(tr("&All are known"));
  m_acknowledgeAll->setToolTip(tr("Takes the mark \"new\" off every device"));
  m_model.retranslate();
  setWidths();
  showStatus();
}

void DevicesPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange && m_table != nullptr) setWidths();
  Page::changeEvent(event);
}

void DevicesPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_isFresh = true;
  m_model.setActive(true);
}

void DevicesPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  m_model.setActive(false);
}

void DevicesPage::focusFilter() {
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
}

void DevicesPage::activate(const QString& place) {
  const QString prefix = QStringLiteral("device/");
  if (!place.startsWith(prefix)) return;
  m_wanted = IpAddress::parse(place.mid(prefix.size()).toStdString());
  selectWanted();
}

void DevicesPage::selectWanted() {
  for (int row = 0; m_wanted && row < m_model.rowCount(); ++row) {
    if (std::ranges::find(m_model.device(row).addresses, *m_wanted) == m_model.device(row).addresses.end()) continue;
    m_table->selectRow(m_sorted.mapFromSource(m_model.index(row, 0)).row());
    m_wanted.reset();
  }
}

void DevicesPage::modelUpdated() {
  // Devices that were seen are shown also while no router reports.
  m_stack->setCurrentIndex(m_stage->isNeeded() && m_model.rowCount() == 0 ? 0 : 1);
  // Nothing moves under the pointer, but what it has not seen yet.
  const bool isFresh = std::exchange(m_isFresh, m_model.rowCount() == 0);
  if ((isFresh || !m_table->underMouse()) && !m_table->isPersistentEditorOpen(m_table->currentIndex())) {
    m_sorted.sort(m_table->horizontalHeader()->sortIndicatorSection(),
                  m_table->horizontalHeader()->sortIndicatorOrder());
  }
  m_acknowledgeAll->setVisible(m_model.newDevices() > 0);
  showStatus();
  selectWanted();
  selectionChanged();
}

void DevicesPage::showStatus() {
  if (m_problem) {
    //: A wish that was refused: %1 says why. The triangle stays.
    m_status->setText(tr("▲ %1").arg(text::oneLine(*m_problem)));
    return;
  }
  const int fresh = m_model.newDevices();
  QString status = tr("%n device(s)", nullptr, m_model.rowCount());
  //: %1 is "12 devices"
  if (fresh > 0) status = tr("%1, %n new", nullptr, fresh).arg(status);
  m_status->setText(status);
}

std::optional<int> DevicesPage::selected() const {
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  if (rows.isEmpty()) return std::nullopt;
  return m_sorted.mapToSource(rows.front()).row();
}

void DevicesPage::selectionChanged() {
  const auto place = selected();
  m_rename->setEnabled(place.has_value());
  m_traffic->setEnabled(place.has_value());
  m_ntopng->setEnabled(place.has_value());
  m_acknowledge->setEnabled(place && m_model.device(*place).isNew);
}

}  // namespace soho::ui
