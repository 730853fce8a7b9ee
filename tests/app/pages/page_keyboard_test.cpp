// Every page can be worked without a pointer and read by a screen reader: whatever takes the keyboard has a name, and
// the tabulator reaches it.
#include "app/pages/devices_page.h"
#include "app/pages/ntopng_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/router_page.h"
#include "app/pages/services_page.h"
#include "app/pages/settings_page.h"
#include "app/pages/talkers_page.h"
#include "app/shell/main_window.h"
#include "app/widgets/health_panel.h"
#include "app/widgets/health_strip.h"
#include "app/wizard/done_wizard_page.h"
#include "app/wizard/first_run_wizard.h"
#include "app/wizard/network_wizard_page.h"
#include "app/wizard/ntopng_wizard_page.h"
#include "app/wizard/places_wizard_page.h"
#include "app/wizard/router_wizard_page.h"
#include "tests/app/models/model_fixture.h"
#include "tests/core/health/sample_facts.h"
#include "tests/support/fake_places.h"
#include "tests/support/fake_settings.h"
#include "tests/support/fake_stack.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QSet>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using tests::runUntil;

class PageKeyboardTest : public ModelTest {
 protected:
  PageKeyboardTest() {
    giveMany(20);
    publish();
    decoder::Exporter exporter;
    exporter.datagrams = 1;
    exporter.records = 20;
    service.currentState.exporters.push_back({exporter, std::nullopt});
    names::Device device;
    device.addresses = {talkers::ip("192.168.1.10")};
    device.name = "laptop";
    device.isNew = true;
    service.knownDevices = {device};
    connectFeed();
  }

  [[nodiscard]] static bool takesKeyboard(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           widget.focusProxy() == nullptr;
  }

  static QString nameOf(QWidget& widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
  }

  static void walk(const Page& page) { walk(page, page.title()); }
  static void walk(const QWidget& page, const QString& title) {
    QList<QWidget*> stops;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
      if (takesKeyboard(*widget)) stops << widget;
    }
    ASSERT_GT(stops.size(), 1);
    for (QWidget* stop : stops) {
      EXPECT_FALSE(nameOf(*stop).isEmpty())
          << qPrintable(title) << ": a " << stop->metaObject()->className() << " has no accessible name";
    }
    QSet<QWidget*> reached;
    stops.front()->setFocus();
    for (int step = 0; step < 4 * stops.size() && QApplication::focusWidget() != nullptr; ++step) {
      reached.insert(QApplication::focusWidget());
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* stop : stops) {
      // Of buttons that exclude one another only one is a stop; the arrow keys reach the others.
      const auto* button = qobject_cast<QAbstractButton*>(stop);
      if (button != nullptr && button->group() != nullptr && !button->isChecked()) continue;
      EXPECT_TRUE(reached.contains(stop))
          << qPrintable(title) << ": the tabulator does not reach " << qPrintable(nameOf(*stop));
    }
  }

  void show(QWidget& page) {
    page.resize(1100, 760);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
  }

  TrafficScope scope;
  Theme theme;
};

TEST_F(PageKeyboardTest, overview) {
  OverviewPage page(feed, scope, theme);
  show(page);
  auto* list = page.findChild<QListView*>();
  ASSERT_TRUE(runUntil([list] { return list->model()->rowCount() > 1; }));
  walk(page);
}

TEST_F(PageKeyboardTest, aRowIsPickedByTheKeyboard) {
  OverviewPage page(feed, scope, theme);
  show(page);
  auto* list = page.findChild<QListView*>();
  ASSERT_TRUE(runUntil([list] { return list->model()->rowCount() > 1; }));
  list->setFocus();
  list->setCurrentIndex(list->model()->index(0, 0));
  QTest::keyClick(list, Qt::Key_Return);
  EXPECT_EQ(scope.chip().device, talkers::ip("192.168.1.10"));
}

TEST_F(PageKeyboardTest, talkersWithItsPanel) {
  TalkersPage page(feed, scope, theme);
  show(page);
  ASSERT_TRUE(runUntil([&page] { return page.model().rowCount() == 20; }));
  page.findChild<QTableView*>()->selectRow(2);
  ASSERT_TRUE(page.findChild<TalkerPanel*>()->isVisible());
  walk(page);
}

TEST_F(PageKeyboardTest, devices) {
  DevicesPage page(feed, scope, theme);
  show(page);
  auto* table = page.findChild<QTableView*>();
  ASSERT_TRUE(runUntil([table] { return table->model()->rowCount() == 1; }));
  table->selectRow(0);
  walk(page);
}

TEST_F(PageKeyboardTest, settings) {
  CollectorSettingSource source(feed);
  tests::FakePlaces places;
  SettingsPage page(feed, source, source, places, theme, u"0"_s);
  show(page);
  page.activate(u"advanced"_s);
  ASSERT_TRUE(runUntil([&page, this] {
    const SettingRow* row = page.row(service.setting.name);
    return row != nullptr && row->isVisible();
  }));
  walk(page);
}

TEST_F(PageKeyboardTest, routerWithItsCardsAndTheLogin) {
  setup::RouterWorkplace place;
  place.stateFolder = folder.filePath(u"state"_s).toStdString();
  RouterPage page(feed, place, theme);
  show(page);
  ASSERT_TRUE(runUntil([&page] { return page.cards().size() == 1; }));
  walk(page);
  page.activate(u"setup"_s);
  walk(page);
}

TEST_F(PageKeyboardTest, anEmptyPageOffersItsButton) {
  service.currentState.exporters.clear();
  OverviewPage page(feed, scope, theme);
  show(page);
  auto* stage = page.findChild<StagePanel*>();
  ASSERT_TRUE(runUntil([stage] { return stage->isVisible(); }));
  walk(page);
}

TEST_F(PageKeyboardTest, servicesRunningAndWithoutAnEngine) {
  tests::FakeStack stack;
  stack.seen = tests::runningStack();
  ServicesPage page(stack, {}, theme);
  show(page);
  walk(page);
  setup::StackPicture nothing;
  nothing.isKnown = true;
  nothing.problem = Error{ErrorCode::EngineMissing, "Podman", {}};
  stack.known = {container::RemedyKind::Install, u"apt-get install --yes docker.io"_s.split(u' ')};
  stack.show(nothing);
  walk(page);
}

/// An engine that shows nothing: the page around it is what is walked through.
class BlankView final : public NtopngView {
 public:
  BlankView() { m_area.setFocusPolicy(Qt::StrongFocus); }
  QWidget* widget() override { return &m_area; }
  void open(const NtopngAccess&, const QString&) override {}
  void showPath(const QString&) override {}
  void rest() override {}
  void back() override {}
  void forward() override {}
  void home() override {}
  void reload() override {}
  void setZoom(double) override {}
  void find(const QString&, bool) override {}
  void printToPdf(const QString&) override {}
  QUrl url() const override { return {}; }
  void answerDownload(quint32, const QString&) override {}
  void cancelDownload(quint32) override {}

 private:
  QWidget m_area;
};

class BlankFactory final : public NtopngViewFactory {
 public:
  std::unique_ptr<NtopngView> create(NtopngViewListener&) override { return std::make_unique<BlankView>(); }
};

TEST_F(PageKeyboardTest, theFrameAroundThePageNtopngInItsStates) {
  BlankFactory factory;
  NtopngPageServices outside;
  outside.icon = [](const QString&) { return QIcon(); };
  outside.sandbox = [] { return WebSandbox::Works; };
  outside.loadFactory = [&factory](QString&) { return &factory; };
  MainWindow window(theme);
  auto* page = new NtopngPage(std::move(outside), theme);
  window.addPage(QLatin1StringView(page::kNtopng), page);
  window.addPage(QLatin1StringView(page::kTalkers), new TalkersPage(feed, scope, theme));
  auto* strip = new HealthStrip(theme, &window);
  window.setHealthStrip(strip);
  strip->setHealth(health::judge(health::workingFacts(), {}));
  NtopngAccess access;
  access.origin = QUrl(u"http://127.0.0.1:3000"_s);
  page->setAccess(access);
  show(window);
  window.showPage(QLatin1StringView(page::kNtopng));
  for (int presence = 0; presence < kNtopngPresenceCount; ++presence) {
    page->setPresence(static_cast<NtopngPresence>(presence));
    // Whoever stands on a button that goes is led on by the window; here the walk begins anew.
    walk(window, u"ntopng %1"_s.arg(presence));
  }
}

TEST_F(PageKeyboardTest, theFrameWithItsStripPanelBannersAndNavigation) {
  health::Facts facts = health::workingFacts();
  facts.collector->unknownSenders = {{talkers::ip("192.168.1.7"), facts.now}};
  health::HealthMonitor monitor;
  const health::Health health = monitor.update(facts);
  MainWindow window(theme);
  window.addPage(QLatin1StringView(page::kOverview), new OverviewPage(feed, scope, theme));
  window.addPage(QLatin1StringView(page::kDevices), new DevicesPage(feed, scope, theme));
  auto* strip = new HealthStrip(theme, &window);
  window.setHealthStrip(strip);
  strip->setHealth(health);
  window.replayBanner().say(health::Light::Waiting, u"A recording is shown."_s, u"End it"_s);
  window.newsBanner().say(health::Light::Attention, u"Something happened."_s, u"Mend it"_s, true);
  show(window);
  auto* list = window.findChild<QListView*>();
  ASSERT_TRUE(runUntil([list] { return list->model()->rowCount() > 1; }));
  walk(window, u"the frame"_s);
  auto* panel = new HealthPanel(theme, *strip, window.centralWidget());
  panel->setHealth(health, monitor);
  panel->open();
  walk(*panel->parentWidget(), u"the frame with the panel"_s);
}

TEST_F(PageKeyboardTest, theFirstRunWizard) {
  tests::FakeSettings settings{{{"local-networks", "auto"}}};
  tests::FakeStack stack;
  stack.seen = tests::runningStack();
  tests::FakePlaces places;
  setup::RouterWorkplace place;
  place.stateFolder = folder.filePath(u"state"_s).toStdString();
  setup::NetworkProposal proposal;
  proposal.addresses = {talkers::ip("192.168.1.50"), talkers::ip("192.168.1.51")};
  FirstRunWizard wizard(
      {new NetworkWizardPage(settings, {[&] { return proposal; }, [] { return std::nullopt; }, [](auto&) {}}, theme),
       new RouterWizardPage(place, theme), new NtopngWizardPage(stack, feed, settings, theme),
       new PlacesWizardPage(feed, places, theme), new DoneWizardPage(feed, stack, places, theme)},
      theme);
  show(wizard);
  for (int step = 0; step < kWizardStepCount; ++step) {
    wizard.start(static_cast<WizardStep>(step));
    walk(wizard, wizard.title());
  }
}

}  // namespace
}  // namespace soho::ui
