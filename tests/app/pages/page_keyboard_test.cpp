// Every page can be worked without a pointer and read by a screen reader: whatever takes the keyboard has a name, and
// the tabulator reaches it.
#include "app/pages/devices_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/router_page.h"
#include "app/pages/settings_page.h"
#include "app/pages/talkers_page.h"
#include "app/wizard/done_wizard_page.h"
#include "app/wizard/first_run_wizard.h"
#include "app/wizard/network_wizard_page.h"
#include "app/wizard/ntopng_wizard_page.h"
#include "app/wizard/places_wizard_page.h"
#include "app/wizard/router_wizard_page.h"
#include "tests/app/models/model_fixture.h"
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
