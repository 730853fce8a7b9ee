// From a device, a destination or a conversation to its page in ntopng.
#include "app/pages/devices_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/talkers_page.h"
#include "tests/app/models/model_fixture.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using tests::runUntil;

class NtopngLinksTest : public ModelTest {
 protected:
  NtopngLinksTest() {
    giveMany(3);
    publish();
    decoder::Exporter exporter;
    exporter.datagrams = 1;
    exporter.records = 3;
    service.currentState.exporters.push_back({exporter, std::nullopt});
    connectFeed();
  }
  static void show(QWidget& page) {
    page.resize(1100, 760);
    page.show();
  }
  [[nodiscard]] static QString press(Page& page, const QString& text) {
    QSignalSpy wanted(&page, &Page::pageWanted);
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
      if (button->text().remove(u'&') == text) button->click();
    }
    return wanted.isEmpty() ? QString() : wanted.first().at(0).toString() + u' ' + wanted.first().at(1).toString();
  }

  TrafficScope scope;
  Theme theme;
};

TEST_F(NtopngLinksTest, aConversationLeadsToItsFlowsAndToItsDestination) {
  TalkersPage page(feed, scope, theme);
  show(page);
  ASSERT_TRUE(runUntil([&page] { return page.model().rowCount() == 3; }));
  page.findChild<QTableView*>()->selectRow(0);
  const talkers::Row row = page.findChild<TalkerPanel*>()->talker();
  const QString device = QString::fromStdString(row.device.toString());
  const QString remote = QString::fromStdString(row.remote.toString());
  EXPECT_EQ(press(page, u"Open in ntopng"_s), u"ntopng flows/%1/%2"_s.arg(device, remote));
  EXPECT_EQ(press(page, u"Destination in ntopng"_s), u"ntopng host/"_s + remote);
}

TEST_F(NtopngLinksTest, aDeviceLeadsToItsHost) {
  names::Device laptop;
  laptop.addresses = {talkers::ip("192.168.1.10"), talkers::ip("fd00::10")};
  service.knownDevices = {laptop};
  DevicesPage page(feed, scope, theme);
  show(page);
  auto* table = page.findChild<QTableView*>();
  ASSERT_TRUE(runUntil([table] { return table->model()->rowCount() == 1; }));
  EXPECT_EQ(press(page, u"Open in ntopng"_s), QString()) << "no device is chosen";
  table->selectRow(0);
  EXPECT_EQ(press(page, u"Open in ntopng"_s), u"ntopng host/192.168.1.10"_s);
}

TEST_F(NtopngLinksTest, aRowOfTheOverviewLeadsToItsHost) {
  OverviewPage page(feed, scope, theme);
  show(page);
  const auto lists = page.findChildren<QListView*>();
  QStringList places;
  QObject::connect(&page, &Page::pageWanted, &page,
                   [&places](const QString& name, const QString& place) { places << name + u' ' + place; });
  for (QListView* list : lists) {
    ASSERT_TRUE(runUntil([list] { return list->model()->rowCount() > 0; }));
    list->setCurrentIndex(list->model()->index(0, 0));  // as the press does that opens the menu
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
    const auto menus = page.findChildren<QMenu*>();
    if (menus.isEmpty()) continue;
    menus.first()->actions().last()->trigger();
    delete menus.first();
  }
  // Devices and destinations; a service is no host.
  ASSERT_EQ(places.size(), 2);
  EXPECT_EQ(places[0], u"ntopng host/192.168.1.10"_s);
  EXPECT_TRUE(places[1].startsWith(u"ntopng host/"_s));
  EXPECT_NE(places[0], places[1]);
}

}  // namespace
}  // namespace soho::ui
