// No word of any page is cut off or written over another one, with German words, which are long, and mirrored for
// languages that are written from the right. CTest runs it at 100 % and at 200 %.
#include "app/pages/devices_page.h"
#include "app/pages/ntopng_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/router_page.h"
#include "app/pages/services_page.h"
#include "app/pages/settings_page.h"
#include "app/pages/talkers_page.h"
#include "app/shell/main_window.h"
#include "app/theme/style.h"
#include "app/widgets/health_strip.h"
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

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSet>
#include <QTextDocument>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using tests::runUntil;

QString described(const QWidget& widget) {
  const auto* label = qobject_cast<const QLabel*>(&widget);
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  const QString text = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
  return QLatin1StringView(widget.metaObject()->className()) + u" “"_s + text + u"”"_s;
}

bool hasWords(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) return !label->text().isEmpty();
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  return button != nullptr && !button->text().isEmpty();
}

/// What is inside a scrolled area may lie outside of what is seen of it, above and below.
const QScrollArea* scrollAreaOf(const QWidget& widget) {
  for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
    if (const auto* area = qobject_cast<const QScrollArea*>(parent)) return area;
  }
  return nullptr;
}

/// Of a button only its words: the room around them may be less than a style likes to have.
QSize roomFor(const QWidget& widget) {
  const auto* label = qobject_cast<const QLabel*>(&widget);
  if (label == nullptr) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QSize words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    return button->icon().isNull() ? words : words + QSize(button->iconSize().width(), 0);
  }
  if (!label->wordWrap()) return label->sizeHint();
  return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
}

/// Where it stands in its window; of something scrolled, only the part that is seen.
QRect placeOf(const QWidget& widget) {
  return widget.visibleRegion().boundingRect().translated(widget.mapTo(widget.window(), QPoint(0, 0)));
}

QStringList faultsOf(const QWidget& window) {
  QStringList faults;
  QList<const QWidget*> worded;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (widget->isVisible() && hasWords(*widget)) worded << widget;
  }
  for (const QWidget* widget : worded) {
    const QSize needed = roomFor(*widget);
    if (needed.width() > widget->width() || needed.height() > widget->height()) {
      faults << u"%1 needs %2 × %3 and has %4 × %5"_s.arg(described(*widget))
                    .arg(needed.width())
                    .arg(needed.height())
                    .arg(widget->width())
                    .arg(widget->height());
    }
    const QScrollArea* area = scrollAreaOf(*widget);
    const QWidget* frame = area != nullptr ? area->viewport() : &window;
    const QRect place(widget->mapTo(frame, QPoint(0, 0)), widget->size());
    const bool isBeside = place.left() < 0 || place.right() >= frame->width();
    const bool isBelow = area == nullptr && (place.top() < 0 || place.bottom() >= frame->height());
    if (isBeside || isBelow) faults << described(*widget) + u" reaches over the edge"_s;
  }
  for (qsizetype i = 0; i < worded.size(); ++i) {
    for (qsizetype j = i + 1; j < worded.size(); ++j) {
      if (worded[i]->isAncestorOf(worded[j]) || worded[j]->isAncestorOf(worded[i])) continue;
      if (placeOf(*worded[i]).intersects(placeOf(*worded[j]))) {
        faults << described(*worded[i]) + u" and "_s + described(*worded[j]) + u" overlap"_s;
      }
    }
  }
  return faults;
}

struct Reading {
  const char* name;
  QString language;
  Qt::LayoutDirection direction;
};

class PageLayoutTest : public ModelTest, public testing::WithParamInterface<Reading> {
 protected:
  PageLayoutTest() {
    giveMany(20);
    publish();
    decoder::Exporter exporter;
    exporter.datagrams = 1;
    exporter.records = 20;
    exporter.key.address = talkers::ip("192.168.1.1");
    service.currentState.exporters.push_back({exporter, std::nullopt});
    names::Device device;
    device.addresses = {talkers::ip("192.168.1.10")};
    device.name = "laptop";
    device.isNew = true;
    service.knownDevices = {device};
    if (!GetParam().language.isEmpty()) {
      EXPECT_TRUE(translator.load(u":/i18n/sohoflow_"_s + GetParam().language));
      QCoreApplication::installTranslator(&translator);
      QLocale::setDefault(QLocale(GetParam().language));
    }
    QApplication::setLayoutDirection(GetParam().direction);
    QApplication::setStyle(new Style(theme));
    stack.seen = tests::runningStack();
    connectFeed();
  }
  ~PageLayoutTest() override {
    QCoreApplication::removeTranslator(&translator);
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  /// The page in the window as it is on a screen of 1280 × 800 points.
  template <class MakePage>
  QPointer<MakePage> show(MakePage* page) {
    window = std::make_unique<MainWindow>(theme);
    window->addPage(u"page"_s, page);
    auto* strip = new HealthStrip(theme, window.get());
    window->setHealthStrip(strip);
    window->resize(1280, 800);
    window->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    return page;
  }

  void expectOrder(const char* what = "") {
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    for (const QString& fault : faultsOf(*window)) ADD_FAILURE() << what << ' ' << qPrintable(fault);
  }

  tests::FakeStack stack;
  QTranslator translator;
  TrafficScope scope;
  Theme theme;
  std::unique_ptr<MainWindow> window;
};

TEST_P(PageLayoutTest, overview) {
  auto page = show(new OverviewPage(feed, scope, theme));
  auto* list = page->findChild<QListView*>();
  ASSERT_TRUE(runUntil([list] { return list->model()->rowCount() > 1; }));
  expectOrder();
}

TEST_P(PageLayoutTest, overviewWithoutFlows) {
  service.currentState.exporters.clear();
  auto page = show(new OverviewPage(feed, scope, theme));
  auto* stage = page->findChild<StagePanel*>();
  ASSERT_TRUE(runUntil([stage] { return stage->isVisible(); }));
  expectOrder();
}

TEST_P(PageLayoutTest, talkersWithTheirPanel) {
  auto page = show(new TalkersPage(feed, scope, theme));
  ASSERT_TRUE(runUntil([&page] { return page->model().rowCount() == 20; }));
  expectOrder("without the panel");
  auto* table = page->findChild<QTableView*>();
  table->setCurrentIndex(table->model()->index(2, 0));  // selectRow() finds no column in a mirrored view
  ASSERT_TRUE(page->findChild<TalkerPanel*>()->isVisible());
  expectOrder("with the panel");
}

TEST_P(PageLayoutTest, devices) {
  auto page = show(new DevicesPage(feed, scope, theme));
  auto* table = page->findChild<QTableView*>();
  ASSERT_TRUE(runUntil([table] { return table->model()->rowCount() == 1; }));
  table->setCurrentIndex(table->model()->index(0, 0));
  expectOrder();
  EXPECT_GE(table->columnWidth(DeviceModel::Name), table->fontMetrics().horizontalAdvance(u"kitchen-thermometer"_s))
      << "the name is what a device is known by";
}

TEST_P(PageLayoutTest, ntopngInEveryState) {
  NtopngPageServices outside;
  outside.icon = [](const QString&) { return QIcon(); };
  outside.sandbox = [] { return WebSandbox::Works; };
  outside.loadFactory = [](QString&) { return nullptr; };
  auto page = show(new NtopngPage(std::move(outside), theme));
  for (int presence = 0; presence < kNtopngPresenceCount; ++presence) {
    page->setPresence(static_cast<NtopngPresence>(presence));
    expectOrder(std::to_string(presence).c_str());
  }
}

TEST_P(PageLayoutTest, routerWithItsCardsAndTheLogin) {
  setup::RouterWorkplace place;
  place.stateFolder = folder.filePath(u"state"_s).toStdString();
  auto page = show(new RouterPage(feed, place, theme));
  ASSERT_TRUE(runUntil([&page] { return page->cards().size() == 1; }));
  expectOrder("cards");
  page->activate(u"setup"_s);
  expectOrder("login");
}

TEST_P(PageLayoutTest, services) {
  auto page = show(new ServicesPage(stack, {}, theme));
  expectOrder("running");
  stack.seen = {};
  stack.seen.isKnown = true;
  stack.seen.problem = Error{ErrorCode::EngineMissing, "Podman", {}};
  stack.known = {container::RemedyKind::Install, u"apt-get install --yes docker.io"_s.split(u' ')};
  Q_EMIT stack.pictureChanged();
  expectOrder("no engine");
}

TEST_P(PageLayoutTest, everySectionOfTheSettings) {
  CollectorSettingSource source(feed);
  tests::FakePlaces places;
  auto page = show(new SettingsPage(feed, source, source, places, theme, u"0"_s));
  for (const char* section : {"general", "notifications", "collector", "locations", "privacy", "advanced", "about"}) {
    page->activate(QLatin1StringView(section));
    expectOrder(section);
  }
}

TEST_P(PageLayoutTest, everyQuestionOfTheFirstRun) {
  tests::FakeSettings settings{{{"local-networks", "auto"}}};
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
  wizard.resize(1280, 800);
  wizard.show();
  for (int step = 0; step < kWizardStepCount; ++step) {
    wizard.start(static_cast<WizardStep>(step));
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    for (const QString& fault : faultsOf(wizard)) ADD_FAILURE() << step << ' ' << qPrintable(fault);
  }
}

TEST(LayoutFaults, aWordThatIsCutOffAndOnesThatOverlapAreFound) {
  QWidget window;
  window.resize(300, 100);
  auto* first = new QLabel(u"a rather long word"_s, &window);
  auto* second = new QPushButton(u"Press"_s, &window);
  first->setGeometry(0, 0, 200, 40);
  second->setGeometry(200, 0, 100, 40);
  window.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
  EXPECT_TRUE(faultsOf(window).isEmpty());
  first->resize(20, 40);
  EXPECT_EQ(faultsOf(window).size(), 1) << "too narrow";
  first->setGeometry(0, 0, 200, 40);
  second->move(150, 0);
  EXPECT_EQ(faultsOf(window).size(), 1) << "one over the other";
  second->move(250, 0);
  EXPECT_EQ(faultsOf(window).size(), 1) << "over the edge";
}

INSTANTIATE_TEST_SUITE_P(, PageLayoutTest,
                         testing::Values(Reading{"German", u"de"_s, Qt::LeftToRight},
                                         Reading{"GermanMirrored", u"de"_s, Qt::RightToLeft},
                                         Reading{"EnglishMirrored", QString(), Qt::RightToLeft}),
                         [](const auto& reading) { return std::string(reading.param.name); });

}  // namespace
}  // namespace soho::ui
