#include "app/pages/overview_page.h"

#include "app/models/row_text.h"
#include "app/widgets/address_copy.h"
#include "app/widgets/card.h"
#include "app/widgets/filter_chips.h"
#include "app/widgets/split_bar.h"
#include "app/widgets/text_style.h"
#include "core/text/number_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace soho::ui {
namespace {

using talkers::ViewKind;
using talkers::Window;

constexpr std::uint32_t kFirstCount = 6;
constexpr std::size_t kMostContributors = 6;

/// "●" in a data colour before a text; follows the theme.
QLabel* makeLegend(const Theme& theme, Token token, QWidget* parent) {
  QLabel* dot = makeLabel(theme, TextStyle::Body, QStringLiteral("●"), parent);
  const auto colour = [dot, &theme, token] {
    QPalette palette = dot->palette();
    palette.setColor(QPalette::WindowText, theme.color(token));
    dot->setPalette(palette);
  };
  colour();
  QObject::connect(&theme, &Theme::changed, dot, colour);
  return dot;
}

}  // namespace

OverviewPage::OverviewPage(CollectorFeed& feed, TrafficScope& scope, const Theme& theme, QWidget* parent)
    : Page(parent), m_feed(feed), m_scope(scope), m_theme(theme), m_series(feed, scope), m_contributors(feed) {
  m_stage = new StagePanel(feed, theme, *this);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins({});
  column->setSpacing(kSpaceLarge - kSpaceSmall);
  column->addWidget(makeChart(), 5);
  auto* lists = new QHBoxLayout;
  lists->setSpacing(kSpaceLarge - kSpaceSmall);
  lists->addWidget(makeList(m_lists[0], ViewKind::Devices), 1);
  lists->addWidget(makeList(m_lists[1], ViewKind::Destinations), 1);
  lists->addWidget(makeList(m_lists[2], ViewKind::Services), 1);
  column->addLayout(lists, 6);

  m_stack = new QStackedWidget(this);
  m_stack->addWidget(m_stage);
  m_stack->addWidget(content);
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
  page->setSpacing(kSpaceLarge - kSpaceSmall);
  page->addLayout(makeHead());
  page->addWidget(m_stack, 1);

  const auto showStage = [this] { m_stack->setCurrentIndex(m_stage->isNeeded() ? 0 : 1); };
  connect(m_stage, &StagePanel::neededChanged, this, showStage);
  connect(&m_series, &TrafficSeries::changed, this, &OverviewPage::showSeries);
  connect(&m_contributors, &Contributors::changed, this, &OverviewPage::showCursor);
  connect(m_chart, &TrafficChart::cursorChanged, this, &OverviewPage::showCursor);
  showStage();
  retranslate();
}

QLayout* OverviewPage::makeHead() {
  auto* head = new QHBoxLayout;
  m_title = makeLabel(m_theme, TextStyle::PageTitle, {}, this);
  m_windows = new ChoiceBar(this);
  connect(m_windows, &ChoiceBar::picked, this, [this](int id) { m_scope.setWindow(static_cast<Window>(id)); });
  connect(&m_scope, &TrafficScope::changed, this, [this] { m_windows->choose(static_cast<int>(m_scope.window())); });
  head->addWidget(m_title);
  head->addSpacing(kSpaceLarge);
  head->addWidget(new FilterChips(m_scope, this));
  head->addStretch();
  head->addWidget(m_windows);
  return head;
}

QWidget* OverviewPage::makeChart() {
  auto* card = new Card(m_theme, this);
  auto* head = new QHBoxLayout;
  m_whose = makeLabel(m_theme, TextStyle::CardTitle, {}, card);
  m_in = makeLabel(m_theme, TextStyle::Body, {}, card);
  m_out = makeLabel(m_theme, TextStyle::Body, {}, card);
  head->addWidget(m_whose);
  head->addStretch();
  head->addWidget(makeLegend(m_theme, Token::In, card));
  head->addWidget(m_in);
  head->addSpacing(kSpaceLarge);
  head->addWidget(makeLegend(m_theme, Token::Out, card));
  head->addWidget(m_out);
  m_chart = new TrafficChart(m_theme, card);
  m_note = makeLabel(m_theme, TextStyle::Quiet, {}, card);
  m_note->setWordWrap(true);
  card->content().addLayout(head);
  card->content().addWidget(m_chart, 1);
  card->content().addWidget(m_note);
  return card;
}

QWidget* OverviewPage::makeList(List& list, ViewKind kind) {
  auto* card = new Card(m_theme, this);
  list.model = new TopListModel(m_feed, m_scope, kind, kFirstCount, this);
  list.heading = makeLabel(m_theme, TextStyle::CardTitle, {}, card);
  list.view = new QListView(card);
  list.view->setModel(list.model);
  list.view->setItemDelegate(new TopListDelegate(m_theme, list.view));
  list.view->setFrameShape(QFrame::NoFrame);
  list.view->viewport()->setAutoFillBackground(false);
  list.view->setUniformItemSizes(true);
  list.view->setMouseTracking(true);
  list.view->setSelectionMode(QAbstractItemView::NoSelection);
  list.view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list.view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list.view->viewport()->installEventFilter(this);
  auto* addresses = new AddressCopy(*list.view, TopListModel::AddressRole);
  connect(addresses, &AddressCopy::menuOpens, this,
          [this, &list](QMenu& menu, const QModelIndex& row) { addToMenu(menu, list, row); });
  keepCurrent(list);
  list.heading->setBuddy(list.view);
  connect(list.view, &QListView::clicked, this, [this, &list](const QModelIndex& index) { pick(list, index); });
  connect(list.view, &QListView::activated, this, [this, &list](const QModelIndex& index) { pick(list, index); });
  card->content().addWidget(list.heading);
  card->content().addWidget(list.view, 1);
  return card;
}

/// The keyboard stays with what it is on, not with the row, which may be another's in a second.
void OverviewPage::keepCurrent(List& list) {
  connect(list.model, &TopListModel::aboutToUpdate, this, [&list] {
    list.hasCurrent = list.view->currentIndex().isValid();
    list.current = list.model->chipOf(list.view->currentIndex().row());
  });
  connect(list.model, &TopListModel::updated, this, [&list] {
    if (list.hasCurrent) list.view->setCurrentIndex(list.model->index(list.model->rowOf(list.current)));
  });
}

/// The chart takes its cursor away when it goes, and this page is none any more by then.
OverviewPage::~OverviewPage() { disconnect(m_chart, nullptr, this, nullptr); }

void OverviewPage::retranslate() {
  m_title->setText(title());
  m_windows->setAccessibleName(tr("Window of time"));
  m_windows->setChoice(static_cast<int>(Window::FiveMinutes), tr("5 min"), tr("The last 5 minutes"));
  m_windows->setChoice(static_cast<int>(Window::Hour), tr("1 h"), tr("The last hour"));
  m_windows->setChoice(static_cast<int>(Window::Day), tr("24 h"), tr("The last 24 hours"));
  m_windows->choose(static_cast<int>(m_scope.window()));
  const std::array headings{tr("&Devices"), tr("Dest&inations"), tr("Ser&vices")};
  const std::array names{tr("Devices"), tr("Destinations"), tr("Services")};
  for (std::size_t index = 0; index < m_lists.size(); ++index) {
    m_lists[index].heading->setTextFormat(Qt::AutoText);
    m_lists[index].heading->setText(headings[index]);
    m_lists[index].view->setAccessibleName(names[index]);
    m_lists[index].model->retranslate();
  }
  showSeries();
}

void OverviewPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Page::changeEvent(event);
}

void OverviewPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  setActive(true);
}

void OverviewPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  setActive(false);
}

void OverviewPage::setActive(bool isActive) {
  m_series.setActive(isActive);
  for (const List& list : m_lists) list.model->setActive(isActive);
}

void OverviewPage::refresh() {
  m_series.refresh();
  for (const List& list : m_lists) list.model->refresh();
}

bool OverviewPage::eventFilter(QObject* watched, QEvent* event) {
  const auto list =
      std::ranges::find(m_lists, watched, [](const List& one) -> QObject* { return one.view->viewport(); });
  if (list == m_lists.end()) return Page::eventFilter(watched, event);
  if (event->type() == QEvent::Enter) list->model->setHeld(true);
  if (event->type() == QEvent::Leave) list->model->setHeld(false);
  if (event->type() == QEvent::Resize) {
    // As many rows as fit, so that the row "Other" closes the list in sight.
    const int rows = list->view->viewport()->height() / TopListDelegate::rowHeight(list->view->font());
    list->model->setCount(static_cast<std::uint32_t>(std::max(rows - 1, 2)));
  }
  return Page::eventFilter(watched, event);
}

QString OverviewPage::whoseTraffic(const TrafficPicture& picture) const {
  if (picture.shown == talkers::Chip{}) return tr("All traffic");
  QStringList names;
  if (picture.shown.device) names << m_scope.label(ChipPart::Device);
  if (picture.shown.destination) names << m_scope.label(ChipPart::Destination);
  if (picture.shown.service) names << m_scope.label(ChipPart::Service);
  //: Whose traffic the chart shows: %1 is a name, or several with commas
  return tr("Traffic of %1").arg(QLocale().createSeparatedList(names));
}

void OverviewPage::showSeries() {
  const auto& picture = m_series.picture();
  if (!picture) return;
  const auto bytes = [](double number) { return text::byteCount(static_cast<std::uint64_t>(std::llround(number))); };
  m_chart->setPicture(*picture);
  m_whose->setText(whoseTraffic(*picture));
  //: Sums beside the chart; %1 is a volume such as "1.2 GB"
  m_in->setText(tr("In %1").arg(bytes(picture->totalIn())));
  //: Sums beside the chart; %1 is a volume such as "1.2 GB"
  m_out->setText(tr("Out %1").arg(bytes(picture->totalOut())));
  const auto state = m_feed.state();
  const Duration delay = state ? reportingDelay(*state) : Duration{};
  m_chart->setDelay(delay);
  m_note->setText(noteOf(*picture, delay));
}

QString OverviewPage::noteOf(const TrafficPicture& picture, Duration delay) const {
  QString note = tr("Bits per second; received above the line, sent below it.");
  if (delay >= std::chrono::seconds(1)) {
    //: %1 is a duration such as "60 s"
    note =
        tr("Bits per second; received above the line, sent below it. Of the last %1 more is still to come: that is how "
           "long the router takes to report a running connection.")
            .arg(text::durationText(delay));
  }
  if (picture.shown == picture.asked) return note;
  return tr("No history is kept for just this choice: the lists obey it, the chart shows the nearest there is.") +
         u'\n' + note;
}

// Each listed device, of what the chart shows: under a filter by service only what it moved by that service.
std::vector<std::pair<talkers::Chip, QString>> OverviewPage::devicesOf(const TrafficPicture& picture) const {
  std::vector<std::pair<talkers::Chip, QString>> who;
  const TopListModel& devices = *m_lists[0].model;
  for (int index = 0; index < devices.rowCount(); ++index) {
    const auto row = devices.chipOf(index);
    if (!row) continue;
    talkers::Chip chip{row->device, picture.shown.destination, picture.shown.service};
    who.emplace_back(std::move(chip), devices.data(devices.index(index), Qt::DisplayRole).toString());
  }
  return who;
}

void OverviewPage::showCursor() {
  const auto moment = m_chart->cursor();
  if (!moment) {
    m_contributors.release();
    m_series.setFrozen(false);
    return;
  }
  if (!m_series.isFrozen()) {
    m_series.setFrozen(true);
    m_contributors.freeze(m_scope.window(), devicesOf(*m_series.picture()));
  }
  m_chart->setContributors(m_contributors.at(*moment, kMostContributors));
}

void OverviewPage::addToMenu(QMenu& menu, const List& list, const QModelIndex& row) {
  const auto chip = list.model->chipOf(row.row());
  if (!chip) return;
  const auto host = chip->device ? chip->device : chip->destination;
  if (!host) return;
  connect(menu.addAction(tr("&Open in ntopng")), &QAction::triggered, this, [this, address = *host] {
    Q_EMIT pageWanted(QLatin1String(page::kNtopng), QStringLiteral("host/%1").arg(addressText(address)));
  });
}

void OverviewPage::pick(const List& list, const QModelIndex& index) {
  const auto chip = list.model->chipOf(index.row());
  if (chip) m_scope.add(*chip, index.data(Qt::DisplayRole).toString());
}

}  // namespace soho::ui
