// The language changes without a restart: a page that was open reads afterwards like one made in that language.
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
#include "page_fixture.h"
#include "tests/core/health/sample_facts.h"
#include "tests/support/fake_places.h"
#include "tests/support/fake_stack.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QToolBar>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using tests::runUntil;

/// Everything a person reads or hears of a widget.
QStringList textsOf(const QWidget& widget) {
  QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) texts << label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts << button->text();
  if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) texts << line->placeholderText();
  if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
    for (int item = 0; item < box->count(); ++item) texts << box->itemText(item);
  }
  for (const QAction* action : widget.actions()) texts << action->text() << action->toolTip();
  if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header != nullptr && header->model() != nullptr) {
    for (int section = 0; section < header->count(); ++section) {
      for (const int role : {int{Qt::DisplayRole}, int{Qt::ToolTipRole}}) {
        texts << header->model()->headerData(section, header->orientation(), role).toString();
      }
    }
  }
  if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view != nullptr && view->model() != nullptr) {
    for (int column = 0; column < view->model()->columnCount(); ++column) {
      for (const int role : {int{Qt::DisplayRole}, int{Qt::ToolTipRole}, int{Qt::AccessibleTextRole}}) {
        texts << view->model()->index(0, column).data(role).toString();
      }
    }
  }
  texts.removeAll(QString());
  return texts;
}

/// In the order of the alphabet: the order in which widgets were made is nobody's business.
QStringList allTextsOf(const QWidget& page) {
  QStringList all;
  for (const QWidget* widget : page.findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(&page)) continue;
    for (const QString& text : textsOf(*widget))
      all << QLatin1StringView(widget->metaObject()->className()) + u": "_s + text;
  }
  all.sort();
  return all;
}

class PageLanguageTest : public PageTest {
 protected:
  using MakePage = std::function<std::unique_ptr<QWidget>()>;

  PageLanguageTest() {
    giveMany(20);
    publish();
    names::Device device;
    device.addresses = {talkers::ip("192.168.1.10"), talkers::ip("fd00::10")};
    device.name = "laptop";
    device.isNew = true;
    device.bytesInToday = 5'500;
    device.minutesIn = {1'500};
    service.knownDevices = {device};
    stack.seen = tests::runningStack();
  }
  ~PageLanguageTest() override {
    QCoreApplication::removeTranslator(&translator);
    QLocale::setDefault(QLocale::c());
  }

  void speakGerman() {
    ASSERT_TRUE(translator.load(u":/i18n/sohoflow_de"_s));
    QLocale::setDefault(QLocale(u"de"_s));
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();
  }

  /// `ready` waits until the page shows what it is about; `nextSecond` gives it what comes every second anyway.
  void expectToFollow(const MakePage& make, const std::function<bool(QWidget&)>& ready = {},
                      const std::function<void(QWidget&)>& nextSecond = {}) {
    const auto shown = [&] {
      std::unique_ptr<QWidget> page = make();
      show(*page);
      EXPECT_TRUE(!ready || runUntil([&] { return ready(*page); }));
      return page;
    };
    const std::unique_ptr<QWidget> switched = shown();
    const QStringList english = allTextsOf(*switched);
    speakGerman();
    if (nextSecond) nextSecond(*switched);
    const std::unique_ptr<QWidget> made = shown();
    const QStringList live = allTextsOf(*switched);
    const QStringList fresh = allTextsOf(*made);
    EXPECT_NE(english, fresh);
    for (const QString& text : live) {
      if (!fresh.contains(text)) ADD_FAILURE() << "left over: " << qPrintable(text);
    }
    for (const QString& text : fresh) {
      if (!live.contains(text)) ADD_FAILURE() << "missing: " << qPrintable(text);
    }
  }

  static bool hasRows(QWidget& page) { return page.findChild<QAbstractItemView*>()->model()->rowCount() > 0; }

  QTranslator translator;
  tests::FakeStack stack;
};

TEST_F(PageLanguageTest, overview) {
  expectToFollow([this] { return std::make_unique<OverviewPage>(feed, scope, theme); },
                 [](QWidget& page) { return hasRows(page) && says(page, u"B"_s); });
}

TEST_F(PageLanguageTest, talkersWithTheirPanel) {
  expectToFollow([this] { return std::make_unique<TalkersPage>(feed, scope, theme); },
                 [](QWidget& page) {
                   auto* table = page.findChild<QTableView*>();
                   if (!hasRows(page)) return false;
                   if (!table->currentIndex().isValid()) table->selectRow(0);
                   return !page.findChild<TrafficChart*>()->accessibleDescription().isEmpty();
                 });
}

TEST_F(PageLanguageTest, devices) {
  expectToFollow([this] { return std::make_unique<DevicesPage>(feed, scope, theme); }, hasRows);
}

TEST_F(PageLanguageTest, aPageWithoutFlows) {
  service.currentState.exporters.clear();
  expectToFollow([this] { return std::make_unique<OverviewPage>(feed, scope, theme); },
                 [](QWidget& page) { return page.findChild<StagePanel*>()->isVisible() && says(page, u"SohoFlow"_s); });
}

TEST_F(PageLanguageTest, ntopngBeingFetched) {
  expectToFollow([this] {
    NtopngPageServices outside;
    outside.icon = [](const QString&) { return QIcon(); };
    auto page = std::make_unique<NtopngPage>(std::move(outside), theme);
    page->setPresence(NtopngPresence::Pulling, 40);
    return page;
  });
}

TEST_F(PageLanguageTest, router) {
  setup::RouterWorkplace place;
  place.stateFolder = folder.filePath(u"state"_s).toStdString();
  expectToFollow([&, this] { return std::make_unique<RouterPage>(feed, place, theme); },
                 [](QWidget& page) { return static_cast<RouterPage&>(page).cards().size() == 1; });
}

TEST_F(PageLanguageTest, services) {
  expectToFollow([this] { return std::make_unique<ServicesPage>(stack, ServicesPageServices{}, theme); });
}

TEST_F(PageLanguageTest, settings) {
  CollectorSettingSource source(feed);
  tests::FakePlaces places;
  expectToFollow(
      [&, this] {
        auto page = std::make_unique<SettingsPage>(feed, source, source, places, theme, u"0"_s);
        page->activate(u"advanced"_s);
        return page;
      },
      [this](QWidget& page) {
        const SettingRow* row = static_cast<SettingsPage&>(page).row(service.setting.name);
        return row != nullptr && row->isVisible();
      });
}

TEST_F(PageLanguageTest, theFrame) {
  health::Facts facts = health::workingFacts();
  facts.collector->unknownSenders = {{talkers::ip("192.168.1.7"), facts.now}};
  health::HealthMonitor monitor;
  const health::Health health = monitor.update(facts);
  expectToFollow(
      [&, this] {
        auto window = std::make_unique<MainWindow>(theme);
        window->addPage(QLatin1StringView(page::kDevices), new DevicesPage(feed, scope, theme));
        auto* strip = new HealthStrip(theme, window.get());
        window->setHealthStrip(strip);
        strip->setHealth(health);
        window->newsBanner().say(health::Light::Attention, u"192.168.1.7"_s, {}, true);
        auto* panel = new HealthPanel(theme, *strip, window->centralWidget());
        panel->setHealth(health, monitor);
        panel->open();
        return window;
      },
      hasRows,
      [&](QWidget& window) {
        window.findChild<HealthStrip*>()->setHealth(health);
        window.findChild<HealthPanel*>()->setHealth(health, monitor);
      });
}

}  // namespace
}  // namespace soho::ui
