#include "app/pages/router_page.h"

#include "app/widgets/scroll.h"
#include "app/widgets/text_style.h"
#include "core/collector/local_interfaces.h"
#include "core/setup/default_gateway.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace soho::ui {
namespace {

constexpr std::uint16_t kFlowPort = 2055;

}  // namespace

RouterPage::RouterPage(CollectorFeed& feed, const setup::RouterWorkplace& place, const Theme& theme, QWidget* parent)
    : Page(parent), m_place(place), m_feed(feed), m_theme(theme), m_stack(new QStackedWidget(this)), m_leases(place) {
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
  page->addWidget(m_stack);
  m_overview = new QWidget(m_stack);
  auto* column = new QVBoxLayout(m_overview);
  column->setContentsMargins({});
  column->setSpacing(kSpaceLarge - kSpaceSmall);
  auto* head = new QHBoxLayout;
  m_title = makeLabel(theme, TextStyle::PageTitle, {}, m_overview);
  m_byHand = new QPushButton(m_overview);
  m_start = new QPushButton(m_overview);
  m_start->setDefault(true);
  head->addWidget(m_title);
  head->addStretch();
  head->addWidget(m_byHand);
  head->addWidget(m_start);
  column->addLayout(head);
  m_content = new QStackedWidget(m_overview);
  m_empty = new EmptyState(theme, m_content);
  m_content->addWidget(m_empty);
  m_content->addWidget(makeCards());
  column->addWidget(m_content, 1);
  m_setup = new RouterSetup(place, theme, m_stack);
  m_stack->addWidget(m_overview);
  m_stack->addWidget(m_setup);
  connect(m_start, &QPushButton::clicked, this, [this] { startSetup({}); });
  connect(m_byHand, &QPushButton::clicked, this, &RouterPage::showRecipes);
  connect(m_empty, &EmptyState::pressed, this, [this] { startSetup({}); });
  connect(m_empty, &EmptyState::otherPressed, this, &RouterPage::showRecipes);
  connect(m_setup, &RouterSetup::closed, this, [this] {
    m_stack->setCurrentWidget(m_overview);
    readJournals();
    m_leases.readNow();
  });
  connect(&m_feed, &CollectorFeed::stateChanged, this, [this] {
    if (isVisible()) fill();
  });
  connect(&m_feed, &CollectorFeed::connectionChanged, this, &RouterPage::fill);
  retranslate();
  readJournals();
  m_leases.start();
}

QWidget* RouterPage::makeCards() {
  auto* inner = new QWidget;
  m_column = new QVBoxLayout(inner);
  m_column->setContentsMargins({});
  m_column->setSpacing(kSpaceLarge - kSpaceSmall);
  m_column->addStretch();
  m_scroll = makeScroll(inner, m_content);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return m_scroll;
}

void RouterPage::addCard() {
  auto* card = new ExporterCard(m_theme, m_scroll->widget());
  m_column->insertWidget(static_cast<int>(m_cards.size()), card);
  m_cards.push_back(card);
  connect(card, &ExporterCard::allowWanted, this, [this](const IpAddress& exporter) {
    m_feed.ask(control::Allow{IpPrefix(exporter, exporter.isV4() ? 32U : 128U)}, this,
               [this](const Result<control::Done>&) { fill(); });
  });
  connect(card, &ExporterCard::setUpWanted, this, [this](const IpAddress& exporter) { startSetup(exporter); });
  connect(card, &ExporterCard::changesWanted, this, [this](const router::Journal& journal) {
    m_setup->showChanges(journal);
    m_stack->setCurrentWidget(m_setup);
  });
  connect(card, &ExporterCard::testWanted, this, &RouterPage::test);
  connect(card, &ExporterCard::updateWanted, this, [this](const router::Journal& journal) {
    m_setup->update(journal);
    m_stack->setCurrentWidget(m_setup);
  });
  connect(card, &ExporterCard::tuneWanted, this, [this](const router::Journal& journal) {
    m_setup->tune(journal);
    m_stack->setCurrentWidget(m_setup);
  });
}

/// Small files of our own, one for each router that was set up.
void RouterPage::readJournals() {
  m_journals = router::Journal::all(m_place.stateFolder);
  watchLoads();
  fill();
}

void RouterPage::watchLoads() {
  if (!isVisible()) return m_loads.clear();
  std::erase_if(m_loads, [this](const auto& watched) {
    return std::ranges::find(m_journals, watched.first, &router::Journal::router) == m_journals.end();
  });
  for (const router::Journal& journal : m_journals) {
    const auto address = router::RouterAddress::parse(journal.router());
    if (!address || !journal.hasOurKey() || m_loads.contains(journal.router())) continue;
    auto watch = std::make_unique<setup::LoadWatch>(m_place, *address);
    connect(watch.get(), &setup::LoadWatch::changed, this, &RouterPage::fill);
    m_loads.emplace(journal.router(), std::move(watch));
  }
}

void RouterPage::fill() {
  const auto state = m_feed.state();
  auto pictures = exporterPictures(state.get(), m_journals, collector::ownAddresses());
  for (ExporterPicture& picture : pictures) {
    const auto watched = picture.journal ? m_loads.find(picture.journal->router()) : m_loads.end();
    if (watched == m_loads.end()) continue;
    picture.load = watched->second->load();
    picture.busy = watched->second->busy();
  }
  while (m_cards.size() < pictures.size()) addCard();
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    m_cards[i]->setVisible(i < pictures.size());
    if (i < pictures.size()) m_cards[i]->setPicture(pictures[i]);
  }
  m_content->setCurrentIndex(pictures.empty() ? 0 : 1);
  m_start->setVisible(!pictures.empty());
  m_byHand->setVisible(!pictures.empty());
}

void RouterPage::startSetup(const std::optional<IpAddress>& router) {
  router::RouterAddress proposed{kUsualRouterUser, {}, router::kSshPort};
  const auto address = router ? router : setup::defaultGateway();
  if (address) proposed.host = address->toString();
  m_setup->start(RouterTask::SetUp, proposed, false);
  m_stack->setCurrentWidget(m_setup);
}

void RouterPage::test(const router::Journal& journal) {
  const auto address = router::RouterAddress::parse(journal.router());
  m_setup->start(RouterTask::Test, address.value_or(router::RouterAddress{kUsualRouterUser, {}, router::kSshPort}),
                 address.has_value());
  m_stack->setCurrentWidget(m_setup);
}

void RouterPage::showRecipes() {
  const auto own = setup::ownAddressTowards(setup::defaultGateway());
  const auto state = m_feed.state();
  const std::uint16_t port = state && !state->listening.empty() ? state->listening.front().port : kFlowPort;
  m_setup->showRecipes(Endpoint{own.value_or(IpAddress{}), port});
  m_stack->setCurrentWidget(m_setup);
}

void RouterPage::activate(const QString& place) {
  if (place == u"setup" && !m_setup->isWorking() && m_stack->currentWidget() == m_overview) return startSetup({});
  const QString prefix = QStringLiteral("exporter/");
  if (!place.startsWith(prefix) || m_setup->isWorking()) return;
  m_stack->setCurrentWidget(m_overview);
  const auto wanted = IpAddress::parse(place.mid(prefix.size()).toStdString());
  const auto found = std::ranges::find_if(m_cards, [&](ExporterCard* card) { return wanted == card->address(); });
  if (found != m_cards.end()) m_scroll->ensureWidgetVisible(*found);
}

void RouterPage::refresh() {
  readJournals();
  m_leases.readNow();
}

void RouterPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  readJournals();
}

void RouterPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  m_loads.clear();
}

void RouterPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Page::changeEvent(event);
}

void RouterPage::retranslate() {
  m_title->setText(title());
  m_start->setText(tr("&Set up a router…"));
  m_byHand->setText(tr("By &hand…"));
  m_byHand->setToolTip(tr("For routers that cannot be set up over SSH: what to enter on their own pages"));
  m_empty->setText(tr("No router reports traffic yet"),
                   tr("SohoFlow can log in to your router, set it up to report who talks to whom, and take everything "
                      "back later. What would be changed is shown first."),
                   tr("&Set up a router…"), tr("By &hand…"));
  m_scroll->setAccessibleName(tr("Routers"));
}

}  // namespace soho::ui
